"""The office's choices for its papers: the digits, and whether the data travel in the file."""

from dataclasses import replace

import pypdfium2
import pytest

from desktop.base.errors import KnownError
from desktop.boot import main
from desktop.core.documents.forms import DigitChoice, RequestForm
from desktop.core.documents.frozen import from_json
from desktop.core.work import Role
from desktop.printing.forms import FORMS
from desktop.printing.render import read_back, render
from desktop.printing.samples import sample


def _choose(live, **choice):
    changed = replace(live.act(Role.ADMIN, live.office.staff.letterhead), **choice)
    return live.act(Role.ADMIN, live.office.staff.change_letterhead, changed)


def _words(pdf):
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_digits_are_kept_with_the_letterhead_and_stand_on_every_paper(live):
    request = live.request()
    issue = live.office.press.issue
    assert live.act(Role.ADMIN, live.office.staff.letterhead).digits is DigitChoice.ARABIC
    assert "١٤٤٧" in _words(live.act(Role.RECEPTION, issue, "receipt", request.id).pdf)
    assert _choose(live, digits=DigitChoice.WESTERN).digits is DigitChoice.WESTERN
    page = _words(live.act(Role.RECEPTION, issue, "receipt", request.id).pdf)
    assert "1447" in page
    assert not any(digit in page for digit in "٠١٢٣٤٥٦٧٨٩")


@pytest.mark.parametrize("by_setting", [True, False])
def test_an_issued_paper_is_read_back_from_its_file(live, by_setting):
    request = live.request()
    _choose(live, attach_data=by_setting)
    issue = live.office.press.issue
    printed = live.act(Role.RECEPTION, issue, "request", request.id, attach_data=not by_setting)
    form_id, form = read_back(printed.pdf)
    data = live.act(Role.RECEPTION, live.office.documents.frozen, printed.document.id)[1]
    assert form_id == "request"
    assert form == from_json(RequestForm, data)


def test_without_the_choice_no_paper_carries_data(live):
    request = live.request()
    printed = live.act(Role.RECEPTION, live.office.press.issue, "request", request.id)
    with pytest.raises(KnownError, match=r"documents\.no_data"):
        read_back(printed.pdf)


@pytest.mark.parametrize("form_id", FORMS)
def test_the_command_line_attaches_what_reads_back_equal(form_id, haqal, tmp_path):
    file = tmp_path / "form.pdf"
    command = ["print", form_id, "--sample", "--policy", "haqal", "--out", str(file)]
    assert main([*command, "--attach-data"]) == 0
    assert read_back(file.read_bytes()) == (form_id, sample(form_id, haqal))
    assert main([*command, "--force"]) == 0
    assert file.read_bytes() == render(form_id, sample(form_id, haqal)).pdf
