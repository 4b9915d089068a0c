"""Every word that a form prints is found again on it, by both readers."""

from collections import Counter

import pytest

from desktop.core.policy.loader import load_shipped
from desktop.printing.forms import FORMS
from desktop.printing.kit.pdf import InkCanvas
from desktop.printing.render import render
from desktop.printing.samples import sample
from tests.printing.text.papers import by_pdfium, by_poppler, plain

PROFILES = {loaded.profile.id: loaded.profile for loaded in load_shipped()}


@pytest.fixture
def drawn_words(monkeypatch):
    """Return the words of every line that is drawn from now on, spelled in logical order."""
    words = Counter()
    real = InkCanvas.show

    def show(self, pieces, *rest):
        ordered = sorted(pieces, key=lambda piece: piece.start)
        words.update(plain("".join(piece.text for piece in ordered)).split())
        real(self, pieces, *rest)

    monkeypatch.setattr(InkCanvas, "show", show)
    return words


#: What says little on purpose.
LEAST = {"not_home": 40, "voice_receipt": 60}


@pytest.mark.parametrize("form_id", FORMS)
@pytest.mark.parametrize("policy", ["haqal", "shaqra"])
def test_every_word_is_found(form_id, policy, drawn_words):
    pdf = render(form_id, sample(form_id, PROFILES[policy])).pdf
    assert drawn_words.total() > LEAST.get(form_id, 80)
    for read in (by_pdfium, by_poppler):
        assert drawn_words - Counter(" ".join(read(pdf)).split()) == Counter()
