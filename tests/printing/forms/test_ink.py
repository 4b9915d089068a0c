"""Letters, codes, signatures are black alone: any other ink has holes where there is no colour."""

import io

import pikepdf
import pytest

from desktop.printing.forms import FORMS
from desktop.printing.kit.pdf import Document
from desktop.printing.kit.pen import Pen
from desktop.printing.kit.qr import QrBox
from desktop.printing.render import render
from desktop.printing.samples import sample
from tests.printing.text.papers import WHEN

_SHOWN = {"Tj", "TJ"}
_FILLED = {"f", "f*", "B"}
_COLOURS = {"g", "rg", "k", "cs", "sc", "scn"}


def _inks(pdf, operators):
    """Return the fill colour of each of these operators, as operator and operands."""
    found = []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            ink, kept = ("g", (0.0,)), []
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name == "q":
                    kept.append(ink)
                elif name == "Q":
                    ink = kept.pop()
                elif name in _COLOURS:
                    ink = (name, tuple(map(float, operands)))
                elif name in operators:
                    found.append(ink)
    return found


@pytest.mark.parametrize("blank", [False, True], ids=["filled", "blank"])
@pytest.mark.parametrize("form_id", FORMS)
def test_every_letter_is_black_alone(form_id, blank, haqal):
    shown = _inks(render(form_id, sample(form_id, haqal, blank=blank)).pdf, _SHOWN)
    assert len(shown) > 15  # the slip for a home where nobody was is the shortest
    assert set(shown) == {("g", (0.0,))}


def test_a_code_is_black_alone_on_white():
    document = Document("x", created=WHEN)
    pen = Pen(document.canvas, "arabic")
    QrBox("7K3M-92QX").draw(pen, 100, 400, 70)
    assert set(_inks(document.save(), _FILLED)) == {("rg", (1.0, 1.0, 1.0)), ("g", (0.0,))}


def test_a_signature_and_a_tick_are_black_alone(haqal):
    filled = _inks(render("request", sample("request", haqal)).pdf, _FILLED)
    assert ("g", (0.0,)) in filled
    dark = [operands for _, operands in filled if max(operands) < 0.3]
    assert set(dark) == {(0.0,)}
