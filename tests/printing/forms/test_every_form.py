"""Every form in the list: drawn for all associations, read back, compared with its picture."""

import subprocess
import sys
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path

import pikepdf
import pytest

from desktop.base.errors import Refused
from desktop.core.documents.catalogue import CATALOGUE, form_spec
from desktop.core.documents.forms import Choice, Day, DigitChoice, Head, Reply
from desktop.core.documents.frozen import from_json, to_json
from desktop.core.documents.numbers import read_number
from desktop.core.documents.survey_forms import Ask, AskKind
from desktop.core.practice import loader
from desktop.printing import forms as printing_forms
from desktop.printing.forms import FORMS, drawn_from
from desktop.printing.render import Options, render, render_json
from desktop.printing.samples import SAMPLES, sample

#: Fields that a form carries without printing them.
_UNPRINTED = {
    Head: {"policy", "digits", "copy", "draft", "blank"},
    Day: {"iso"},
    Choice: {"options"},
}
#: With each choice of digits; the second one by ``--full``.
_PICTURED = {"haqal": DigitChoice.ARABIC, "shaqra": DigitChoice.WESTERN}
_SEEN = ["haqal", pytest.param("shaqra", marks=pytest.mark.full)]


def _texts(value):
    """Yield every text that a form's data hold and the page must show."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        # Contacts are broken between items, wherever the line ends.
        yield from filter(None, value.split(" · "))
    else:
        for part in _parts(value):
            yield from _texts(part)


def _parts(value):
    """Return what of a value is printed."""
    if isinstance(value, tuple):
        return value
    if isinstance(value, Ask):
        written = value.kind in {AskKind.TEXT, AskKind.NUMBER}
        return (value.text, *value.options, value.answer if written else "")
    if isinstance(value, Reply) and value.day is None:
        return (value.sentence,)
    if not is_dataclass(value):
        return ()
    skipped = _UNPRINTED.get(type(value), set())
    return tuple(getattr(value, one.name) for one in fields(value) if one.name not in skipped)


def test_every_form_of_the_catalogue_is_drawn_and_has_a_sample():
    assert [*FORMS] == [*SAMPLES] == [form.id for form in CATALOGUE]
    for form in CATALOGUE:
        assert drawn_from(form.id) is form.data


def test_what_draws_loads_no_database():
    loads = "import desktop.printing.render, sys; print('sqlalchemy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", loads], capture_output=True, check=True, text=True)
    assert done.stdout == "False\n"


def test_no_form_is_left_out_of_the_list():
    folder = Path(printing_forms.__file__).parent
    modules = {file.stem for file in folder.glob("*.py")} - {"__init__"}
    assert {compose.__module__.rpartition(".")[2] for compose in FORMS.values()} == modules


@pytest.mark.parametrize("form_id", FORMS)
def test_shows_every_text_of_its_data(form_id, profile, pages_text, squeezed):
    form = sample(form_id, profile)
    drawn = render(form_id, form)
    page = squeezed("".join(pages_text(drawn.pdf)))
    lost = [text for text in _texts(form) if squeezed(text) not in page]
    assert lost == []


@pytest.mark.parametrize("form_id", FORMS)
def test_blank_form_is_titled_by_the_policy_and_has_no_figures_of_its_own(
    form_id, profile, pages_text, squeezed
):
    form = sample(form_id, profile, blank=True)
    drawn = render(form_id, form)
    page = squeezed("".join(pages_text(drawn.pdf)))
    assert squeezed(form.head.title) in page
    assert squeezed(form.head.office) in page
    assert form.head.number == ""
    assert form.head.code == ""
    assert "رمزالتحقق" not in page


@pytest.mark.parametrize("form_id", FORMS)
def test_same_data_give_the_same_bytes(form_id, haqal):
    form = sample(form_id, haqal)
    first = render(form_id, form)
    again = render_json(form_id, to_json(form))
    assert again == first
    assert from_json(form_spec(form_id).data, to_json(form)) == form


@pytest.mark.parametrize("form_id", FORMS)
def test_pages_are_numbered_to_the_last(form_id, haqal, pages_text, squeezed):
    drawn = render(form_id, sample(form_id, haqal))
    pages = pages_text(drawn.pdf)
    assert len(pages) == drawn.pages
    for number, page in enumerate(pages, 1):
        assert f"صفحة{number}من{drawn.pages}" in squeezed(page)


@pytest.mark.parametrize("blank", [False, True], ids=["filled", "blank"])
@pytest.mark.parametrize("policy", _SEEN)
@pytest.mark.parametrize("form_id", FORMS)
def test_looks_as_accepted(form_id, policy, blank, *, pictures, golden, request):
    profile = request.getfixturevalue(policy)
    form = sample(form_id, profile, blank=blank)
    form = replace(form, head=replace(form.head, digits=_PICTURED[policy]))
    pages = pictures(render(form_id, form).pdf)
    state = "blank" if blank else "filled"
    for number in sorted({1, 2, len(pages)} & set(range(1, len(pages) + 1))):
        golden(f"{form_id}-{policy}-{state}-{number}", pages[number - 1])


@pytest.mark.parametrize("form_id", FORMS)
def test_carries_its_data_when_the_office_wants_it(form_id, haqal, tmp_path):
    form = sample(form_id, haqal)
    file = tmp_path / "form.pdf"
    file.write_bytes(render(form_id, form, options=Options(attach_data=True)).pdf)
    with pikepdf.open(file) as pdf:
        attached = pdf.attachments[f"{form_id}.json"].get_file().read_bytes()
    assert from_json(form_spec(form_id).data, attached) == form


def test_data_of_another_form_is_a_bug(haqal):
    with pytest.raises(TypeError):
        render("receipt", sample("request", haqal))


@pytest.mark.parametrize("form_id", sorted(set(SAMPLES) - {"survey"}))
def test_a_form_to_be_filled_in_by_hand_needs_nothing_made_up(
    haqal, monkeypatch, tmp_path, form_id
):
    """A survey apart, whose questions are made up where nobody names a real one."""
    blank, filled = sample(form_id, haqal, blank=True), sample(form_id, haqal)
    monkeypatch.setattr(loader, "resource", tmp_path.joinpath)
    loader.practice.cache_clear()
    with pytest.raises(Refused):
        sample(form_id, haqal)
    assert sample(form_id, haqal, blank=True) == blank
    monkeypatch.undo()
    assert sample(form_id, haqal) == filled


@pytest.mark.parametrize("form_id", FORMS)
def test_a_sample_bears_a_number_as_the_office_gives_them(form_id, haqal):
    number, series = sample(form_id, haqal).head.number, form_spec(form_id).series
    assert number == (read_number(series, number) if series else "")
