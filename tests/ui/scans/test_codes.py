"""Codes on pages that were scanned as they lay: faint, askew, held aside, beside others."""

import random
from contextlib import closing
from dataclasses import replace

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageFilter

from desktop.core.merge.terms import MergeFiles
from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.work import Role
from desktop.ui.parts.scans.scanning import ScanSheet
from tests.ui.scans.test_scanning import desk, printed, scanning, sheet_of
from tests.ui.seats import seat

__all__ = ["desk", "seat"]

pytestmark = pytest.mark.local


def _paper(pdf, dots):
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return document[0].render(scale=dots / 72).to_pil().convert("L")


def _dusty(paper):
    own, points = random.Random(1), paper.load()
    for _ in range(paper.width * paper.height // 40):
        points[own.randrange(paper.width), own.randrange(paper.height)] = own.choice((0, 255))
    return paper


def _held(paper):
    """Return a paper as a phone sees it, from aside."""
    wide, high = paper.size
    corners = (-0.08 * wide, -0.02 * high, 0, high, wide, 1.05 * high, 1.1 * wide, -0.05 * high)
    return paper.transform(paper.size, Image.Transform.QUAD, corners, fillcolor=90)


WAYS = {
    "of few dots": lambda pdf: _paper(pdf, 75),
    "askew": lambda pdf: _paper(pdf, 150).rotate(23, expand=True, fillcolor=255),
    "upside down": lambda pdf: _paper(pdf, 150).rotate(180),
    "held": lambda pdf: _held(_paper(pdf, 200)),
    "faint": lambda pdf: _paper(pdf, 150).point(lambda value: 150 + value // 4),
    "blurred": lambda pdf: _paper(pdf, 150).filter(ImageFilter.GaussianBlur(1.5)),
    "dusty": lambda pdf: _dusty(_paper(pdf, 150)),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_paper_is_known_by_its_code_however_it_was_scanned(desk, tmp_path, way):
    sheet = scanning(desk)
    WAYS[way](printed(desk)).save(tmp_path / "عاد.jpg", quality=40)
    sheet.add([tmp_path / "عاد.jpg"])
    desk.rest()
    assert sheet.bears.paper is not None
    assert sheet.bears.paper.subject == desk.request.id


def test_of_two_codes_the_one_of_this_office_leads_on(desk, tmp_path):
    """Another office's paper has the same number and a code of its own."""
    ours = _paper(printed(desk), 150)
    documents = desk.live.office.documents.of_subject
    number = desk.live.act(Role.RECEPTION, documents, desk.request.id)[0].number
    other = zxingcpp.create_barcode(f"{number} AB3D-9KQX", zxingcpp.BarcodeFormat.QRCode)
    strange = Image.fromarray(other.to_image(scale=5))
    sheet = scanning(desk)
    alone = Image.new("L", (900, 900), 255)
    alone.paste(strange, (200, 200))
    alone.save(tmp_path / "غيرنا.png")
    sheet.add([tmp_path / "غيرنا.png"])
    desk.rest()
    assert sheet.bears.paper is None
    wide = Image.new("L", (ours.width + 900, ours.height), 255)
    wide.paste(alone, (0, 0))
    wide.paste(ours, (900, 0))
    wide.save(tmp_path / "معًا.png")
    sheet.add([tmp_path / "معًا.png"])
    desk.rest()
    assert sheet.bears.paper.subject == desk.request.id


def test_a_receipt_of_a_file_that_was_merged_finds_its_request(desk, tmp_path):
    live, goes = desk.live, desk.request.person
    pdf = printed(desk)
    stays = live.person(replace(goes.form, identity=Identity(IdentityKind.NONE_YET)))
    files = [live.act(Role.DIRECTOR, live.office.people.read, one.id) for one in (stays, goes)]
    command = MergeFiles(stays.id, goes.id, *(one.version for one in files), "هو نفسه.")
    live.act(Role.DIRECTOR, live.office.merges.merge, command)
    page = desk.go("prints")
    page.returned.click()
    desk.rest()
    sheet = sheet_of(page, ScanSheet)
    (tmp_path / "عاد.pdf").write_bytes(pdf)
    sheet.add([tmp_path / "عاد.pdf"])
    desk.rest()
    sheet.yes.click()
    desk.rest()
    assert desk.room.current == "request"
    request = live.act(Role.RECEPTION, live.office.intake.read, desk.request.id)
    assert request.person.id == stays.id
