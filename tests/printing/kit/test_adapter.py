"""What the kit takes of ReportLab stands in one file, and is still there as it is used."""

import re
from pathlib import Path

import pytest
from reportlab.graphics.barcode import qrencoder
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from desktop.printing.kit import adapter
from desktop.printing.kit.adapter import PRIVATE, PlainCanvas, qr_rows

ADAPTER = Path(adapter.__file__)
ROOT = ADAPTER.parents[3]


def test_nobody_else_imports_reportlab():
    files = [file for file in (ROOT / "desktop").rglob("*.py") if file != ADAPTER]
    assert len(files) > 300
    pattern = re.compile(r"^\s*(from|import) reportlab", re.MULTILINE)
    assert [file.name for file in files if pattern.search(file.read_text("utf-8"))] == []


@pytest.fixture
def owners():
    canvas = Canvas("unsaved.pdf")
    canvas.showPage()
    document = canvas._doc
    return {
        "canvas": canvas,
        "document": document,
        "catalog": document.Catalog,
        "page": document.Pages.pages[0],
        "pages": document.Pages,
        "pdfdoc": pdfdoc,
        "qr": qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M),
    }


@pytest.mark.parametrize("owner", PRIVATE)
def test_what_is_not_promised_is_still_there(owner, owners):
    assert [name for name in PRIVATE[owner] if not hasattr(owners[owner], name)] == []


def test_every_private_name_that_is_used_is_listed():
    used = set(re.findall(r"\.(_[a-z]\w*|__[A-Z]\w*__)", ADAPTER.read_text("utf-8")))
    own = {"_doc", "_make_preamble"}
    assert used - own <= {name for names in PRIVATE.values() for name in names}


def test_the_canvas_writes_its_operators_where_they_are_looked_for():
    canvas = PlainCanvas((100, 100))
    before = len(canvas.code)
    canvas.rect(1, 2, 3, 4)
    assert canvas.code[before:]
    objects = canvas.objects()
    assert len(objects.pages()) == 1
    objects.set_page(objects.pages()[0], Tabs="/S")
    number = objects.next_number()
    assert objects.written(objects.add(b"<< /Mine true >>", "mine")) == b"%d 0 R" % number
    objects.set_root(Outlines=None, Mine="<< /Own true >>")
    objects.add(objects.catalog, "catalog")
    bodies = list(objects.bodies())
    assert bodies[number - 1] == b"<< /Mine true >>"
    assert any(b"/Tabs /S" in body for body in bodies)
    assert any(b"/Mine << /Own true >>" in body for body in bodies)


def test_a_stream_that_ends_with_a_line_end_of_its_own_keeps_it():
    ended = 0
    for letters in range(300):  # packed, one page in 256 ends so
        canvas = PlainCanvas((100, 100))
        canvas.code.append("%" + "z" * letters)
        objects = canvas.objects()
        objects.stream("mine", b"of mine\n", packed=False)
        streams = [body for body in objects.bodies() if body.endswith(b"endstream")]
        assert len(streams) == 2
        for body in streams:
            head, _, content = body.partition(b"\nstream\n")
            size = int(re.search(rb"/Length (\d+)", head)[1])
            assert content[size:] == b"\nendstream"
            ended += content[size - 1 : size] == b"\n"
    assert ended > 300


def test_a_code_has_its_three_finders():
    rows = qr_rows("P1447-0215")
    finder = [True, *[False] * 5, True]
    size = len(rows)
    assert rows[0][:7] == rows[0][-7:] == [True] * 7
    assert rows[1][:7] == rows[size - 2][:7] == finder
