"""Where boxes break: between lines, two at least on each side; what goes along or stays away."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from desktop.base.arabic_text import strip_controls, western_digits
from desktop.core.documents.forms import DigitChoice, Head
from desktop.printing.kit.box import WHOLE, Shrunk
from desktop.printing.kit.boxes import (
    Gap,
    Heading,
    Item,
    Keep,
    Panel,
    Row,
    Stack,
    Text,
    numbered,
    stack,
)
from desktop.printing.kit.fields import Field, Tick
from desktop.printing.kit.pairs import Pairs
from desktop.printing.kit.pdf import Document
from desktop.printing.kit.pen import Pen
from desktop.printing.kit.sheet import Sheet, paginate
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.table import Column, Table
from desktop.printing.kit.tokens import VALUE

WIDTH = 400.0
HEAD = Head("جمعية", "haqal", "عنوان")
LONG = " ".join(f"كلمة{at}" for at in range(400))


@pytest.fixture
def pen():
    document = Document("test", created=datetime(2026, 3, 1, tzinfo=UTC))
    return Pen(document.canvas, DigitChoice.ARABIC)


def _spans(box):
    """Yield the lines that each paragraph in a box shows."""
    if getattr(box, "span", WHOLE) != WHOLE:
        yield box.span
    for inner in getattr(box, "boxes", ()):
        yield from _spans(inner)
    for row in getattr(box, "rows", ()):
        for cell in row:
            yield from _spans(cell)
    for _, cell in getattr(box, "cells", ()):
        yield from _spans(cell)
    if inner := getattr(box, "box", None):
        yield from _spans(inner)


@pytest.mark.parametrize(
    "box",
    [
        Text(LONG),
        Item("1.", LONG),
        Tick(LONG),
        Field("الحاجة", LONG),
        Panel(Text(LONG)),
        Row(((6, Field("الحاجة", LONG)), (6, Field("الفئة", "أيتام")))),
        Row(((6, Text(LONG)), (6, SignatureBox("التوقيع")))),
        Table((Column("م", 1, whole=True), Column("السبب", 6)), (("1", LONG), ("2", "قصير"))),
    ],
    ids=lambda box: type(box).__name__,
)
def test_a_box_of_long_text_is_broken_between_lines_until_each_part_fits(box, pen):
    parts = [box]
    while parts[-1].height(pen, WIDTH) > 150:
        head, rest = parts.pop().split(pen, WIDTH, 150)
        assert head.height(pen, WIDTH) <= 150.01
        parts += [head, rest]
    assert len(parts) > 2
    spans = [span for part in parts for span in _spans(part)]
    assert spans[0][0] == 0
    assert spans[-1][1] is None
    assert [last for _, last in spans[:-1]] == [first for first, _ in spans[1:]]
    assert min(last - first for first, last in spans[:-1]) >= 2


def test_a_long_value_beside_its_key_is_broken_too(pen):
    rest, seen = Pairs((("الاسم", "سعد"), ("السبب", LONG), ("الوقت", "9:10"))), 0
    while rest.height(pen, WIDTH) > 150:
        head, rest = rest.split(pen, WIDTH, 150)
        assert head.height(pen, WIDTH) <= 150.01
        seen += 1
    assert seen > 2


def test_a_row_that_goes_on_names_its_number_again(pen):
    table = Table((Column("م", 1, whole=True), Column("السبب", 6)), (("7", LONG), ("8", "قصير")))
    head, rest = table.split(pen, WIDTH, 200)
    assert [cells[0].text for cells in (head.rows[0], rest.rows[0])] == ["7", "7"]
    assert rest.rows[1:] == table.rows[1:]


def test_a_row_of_few_lines_is_moved_whole(pen):
    few = " ".join(LONG.split()[:30])
    table = Table((Column("السبب", 1),), ((few,),) * 5)
    row = (table.height(pen, WIDTH) - Table((Column("السبب", 1),), ()).height(pen, WIDTH)) / 5
    head, rest = table.split(pen, WIDTH, 3.9 * row)
    assert [*head.rows, *rest.rows] == list(table.rows)


def test_a_row_that_no_page_holds_is_made_smaller_alone_and_says_so(pen):
    rows = (("قصير",), (Gap(1500),), ("قصير",))
    sheet = Sheet(HEAD, (stack(Heading("القرارات"), Table((Column("السبب", 1),), rows)),))
    pages = paginate(pen, sheet)
    shrunk = [box for page in pages for box in _all(page.body) if isinstance(box, Shrunk)]
    assert [box.box.rows for box in shrunk] == [rows[1:2]]


def _all(box):
    yield box
    for inner in getattr(box, "boxes", ()):
        yield from _all(inner)


def test_what_is_kept_together_is_broken_where_no_page_holds_it(pen):
    kept = Keep(stack(Heading("المستندات"), *(Gap(100) for _ in range(9))))
    pages = paginate(pen, Sheet(HEAD, (Gap(300), kept)))
    assert [len(page.body.boxes) for page in pages] == [2, 1]  # it begins on the first
    assert not any(isinstance(box, Shrunk) for page in pages for box in _all(page.body))


def test_what_is_spare_makes_no_page_of_its_own(pen):
    spare = Keep(Gap(50), spare=True)
    assert len(paginate(pen, Sheet(HEAD, (Gap(600), spare)))) == 1
    one = paginate(pen, Sheet(HEAD, (Gap(400), spare)))
    assert spare in one[0].body.boxes


def test_what_is_signed_takes_what_it_signs_along(pen):
    signed = Keep(Gap(300), clings=True)
    text = Text(LONG)
    lines = len(pen.layout(LONG, text.style, WIDTH).lines)
    head, rest = Stack((Gap(10), text, signed)).split(pen, WIDTH, text.height(pen, WIDTH) + 60)
    assert head.boxes[-1].span == (0, lines - 2)
    assert rest.boxes[0].span == (lines - 2, None)
    kept = Keep(Gap(100))
    head, rest = Stack((Gap(10), kept, signed)).split(pen, WIDTH, 200)
    assert rest.boxes == (kept, signed)


@pytest.mark.parametrize("rows", [(("7", LONG),), (("7", LONG), ("8", "قصير")), (("7", "أ"),) * 9])
def test_what_is_signed_takes_the_end_of_a_table_along(rows, pen):
    table = Table((Column("م", 1, whole=True), Column("السبب", 6)), rows)
    signed = Keep(Gap(300), clings=True)
    tall = table.height(pen, WIDTH)
    head, rest = Stack((table, signed)).split(pen, WIDTH, tall + 60)
    assert [type(box) for box in rest.boxes] == [Table, Keep]
    assert head.height(pen, WIDTH) <= tall
    assert len(rest.boxes[0].rows) == min(2, max(1, len(rows) - 1))


def test_of_a_high_last_row_only_the_last_lines_go_along(pen):
    columns = (Column("م", 1, whole=True), Column("السبب", 6))
    table = Table(columns, (("7", "قصير"), ("8", LONG)))
    tall, signed = table.height(pen, WIDTH), Keep(Gap(300), clings=True)
    head, rest = Stack((table, signed)).split(pen, WIDTH, tall + 60)
    assert tall > 300
    assert tall - 120 < head.height(pen, WIDTH) < tall
    assert len(rest.boxes[0].rows) == 1


def test_a_short_table_is_not_broken(pen):
    columns = (Column("رقم الطلب", 1), Column("الخدمة", 2))
    table = Table(columns, (("", ""),) * 3)
    story = Stack((Text("قبله"), stack(Heading("الطلبات"), table)))
    head, rest = story.split(pen, WIDTH, story.height(pen, WIDTH) - 5)
    assert head.boxes == story.boxes[:1]
    assert rest.boxes == story.boxes[1:]
    longer = replace(table, rows=(("", ""),) * 12)
    assert longer.split(pen, WIDTH, longer.height(pen, WIDTH) - 5)


def test_what_is_left_of_a_page_goes_between_its_boxes(pen):
    boxes = tuple(Gap(100) for _ in range(4))
    (page,) = paginate(pen, Sheet(HEAD, boxes, gap=3))
    assert page.body.gap == 12
    fuller = (paginate(pen, Sheet(HEAD, (*boxes, Gap(more)), gap=3)) for more in range(500, 0, -9))
    full = next(pages[0] for pages in fuller if len(pages) == 1)
    assert 3 <= full.body.gap < 6
    (wide,) = paginate(pen, Sheet(HEAD, boxes, gap=20))
    assert wide.body.gap == 20


@pytest.mark.parametrize("count", [3, 9, 10, 99, 100])
def test_no_number_of_a_list_touches_what_it_counts(pen, count):
    items = numbered(["شرط"] * count)
    assert {item.indent for item in items} == {items[0].indent}
    for item in (items[0], items[-1]):
        assert pen.layout(item.mark, item.style, None).width + 4 < item.indent


@pytest.mark.parametrize("day", ["12 رمضان 1448 هـ", "5 جمادى الآخرة 1448 هـ", "1 مارس 2026 م"])
def test_a_day_is_never_parted_from_its_month_nor_a_year_from_its_era(day, pen):
    number, month, *_, year, era = day.split()
    for width in range(55, 200, 3):
        lines = pen.layout(f"ينتهي في {day} بلا تمديد", VALUE, width).lines
        words = [western_digits(strip_controls(line.text)).split() for line in lines]
        parted = [(before[-1], after[0]) for before, after in pairwise(words)]
        assert not {(number, month), (year, era)} & {*parted}, width
