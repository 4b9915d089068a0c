"""Boxes: heights that add up, breaks where a reader expects them."""

from datetime import UTC, datetime

import pytest

from desktop.core.documents.forms import DigitChoice, Head
from desktop.printing.kit.box import Shrunk
from desktop.printing.kit.boxes import Gap, Heading, Item, Keep, Panel, Row, Stack, Text, stack
from desktop.printing.kit.fields import Boxes, Field, Square, Tick
from desktop.printing.kit.pairs import Pairs, pairs
from desktop.printing.kit.pdf import Document
from desktop.printing.kit.pen import Pen, identifier
from desktop.printing.kit.sheet import Sheet, paginate
from desktop.printing.kit.table import Column, Table
from desktop.printing.kit.tokens import BODY, LABEL, VALUE

WIDTH = 400.0
_SENTENCE = "يُدرس الطلب ثم يُبلَّغ صاحبه بالقرار وسببه، ولصاحبه أن يعترض عليه كتابةً. "


@pytest.fixture
def pen():
    document = Document("test", created=datetime(2026, 3, 1, tzinfo=UTC))
    return Pen(document.canvas, DigitChoice.ARABIC)


def test_stack_is_as_high_as_its_boxes_and_gaps(pen):
    boxes = Stack((Gap(10), Gap(20), Gap(30)), gap=5)
    assert boxes.height(pen, WIDTH) == 70
    assert Stack(()).height(pen, WIDTH) == 0


def test_stack_leaves_out_what_is_not_there():
    assert stack(Gap(1), None, Gap(2)).boxes == (Gap(1), Gap(2))


def test_stack_breaks_before_the_box_that_does_not_fit(pen):
    head, rest = Stack((Gap(40), Gap(40), Gap(40)), gap=5).split(pen, WIDTH, 100)
    assert head.boxes == (Gap(40), Gap(40))
    assert rest.boxes == (Gap(40),)


def test_box_that_fills_the_room_exactly_stays(pen):
    assert Stack((Gap(50), Gap(50))).split(pen, WIDTH, 100) is None


def test_heading_is_never_the_last_of_a_page(pen):
    heading = Heading("القرارات")
    room = 30 + heading.height(pen, WIDTH) + 5
    head, rest = Stack((Gap(30), heading, Gap(90))).split(pen, WIDTH, room)
    assert head.boxes == (Gap(30),)
    assert rest.boxes == (heading, Gap(90))


def test_heading_alone_at_the_top_can_not_be_split_off(pen):
    assert Stack((Heading("القرارات"), Gap(90))).split(pen, WIDTH, 40) is None


def test_heading_goes_with_a_table_of_which_no_row_fits(pen):
    table = Table((Column("م", 1),), (("1",), ("2",)))
    part = stack(Heading("القرارات"), table)
    heading = part.boxes[0].height(pen, WIDTH)
    head, rest = Stack((Gap(100), part)).split(pen, WIDTH, 100 + heading + 10)
    assert head.boxes == (Gap(100),)
    assert rest.boxes == (part,)


def test_paragraph_breaks_between_lines_and_moves_no_word(pen):
    text = Text((_SENTENCE * 8).strip())
    whole = pen.layout(text.text, BODY, WIDTH)
    parts = text.split(pen, WIDTH, text.height(pen, WIDTH) / 2)
    lines = [whole.part(*part.span).lines for part in parts]
    assert lines[0] + lines[1] == whole.lines
    assert min(map(len, lines)) >= 2
    assert parts[0].height(pen, WIDTH) <= whole.height / 2
    assert sum(part.height(pen, WIDTH) for part in parts) == pytest.approx(whole.height)


def test_paragraph_leaves_no_line_alone(pen):
    text = Text((_SENTENCE * 3).strip())
    line = text.height(pen, WIDTH) / len(pen.layout(text.text, BODY, WIDTH).lines)
    assert text.split(pen, WIDTH, line * 1.2) is None


def test_kept_box_is_not_broken(pen):
    assert Keep(Stack((Gap(50), Gap(50)))).split(pen, WIDTH, 60) is None


def test_row_runs_from_right_to_left_over_the_whole_width(pen):
    seen = []

    class Spy(Gap):
        def draw(self, pen, x, top, width):
            seen.append((round(x, 3), round(x + width, 3)))

    Row(((4, Spy(10)), (4, Spy(10)), (4, Spy(10))), gutter=10).draw(pen, 100, 500, 340)
    assert seen == [(333.333, 440.0), (216.667, 323.333), (100.0, 206.667)]


def test_neighbours_in_a_row_end_on_one_line(pen):
    short, long = Field("م", "قصير"), Field("م", _SENTENCE * 3)
    row = Row(((6, short), (6, long)))
    tall = row.height(pen, WIDTH)
    assert short.stretched(tall).height(pen, 190) == tall
    assert long.stretched(tall).height(pen, 190) == pytest.approx(tall)


def test_panel_surrounds_its_box(pen):
    assert Panel(Gap(20), pad=9).height(pen, WIDTH) == 38


def test_item_hangs_under_its_own_text(pen):
    item = Item("1.", (_SENTENCE * 3).strip())
    assert item.height(pen, WIDTH) == Text(item.text).height(pen, WIDTH - item.indent)


def test_table_repeats_its_head_and_keeps_rows_whole(pen):
    rows = tuple((str(at), _SENTENCE) for at in range(30))
    table = Table((Column("م", 1), Column("النص", 6)), rows, totals=1)
    pages = [table]
    while (parts := pages[-1].split(pen, WIDTH, 300)) is not None:
        pages[-1:] = parts
        assert parts[0].height(pen, WIDTH) <= 300
    assert len(pages) > 2
    assert tuple(row for page in pages for row in page.rows) == rows
    assert all(page.columns == table.columns for page in pages)
    assert [page.totals for page in pages] == [0] * (len(pages) - 1) + [1]


@pytest.mark.parametrize(("last", "moved"), [("قصير", 2), (_SENTENCE * 5, 1)])
def test_a_row_goes_along_with_a_last_one_unless_that_is_high(last, moved, pen):
    table = Table((Column("م", 1), Column("النص", 6)), (*[("أ", _SENTENCE)] * 4, ("ب", last)))
    head, *talls = table._talls(pen, WIDTH)
    first, rest = table.split(pen, WIDTH, head + sum(talls[:4]) + 15)
    assert len(rest.rows) == moved
    assert len(first.rows) + moved == 5


def test_cells_of_a_row_stand_on_one_level(pen):
    table = Table((Column("أ", 1), Column("ب", 1)), (("لله حُفظت", "ناقصة"),))
    places = table._places(WIDTH)
    boxes = table._boxes(pen, places, 0)
    levels = {
        round(drop + box.baseline(pen, wide - 10), 3)
        for drop, box, (_, wide) in zip(
            table._drops(pen, places, boxes), boxes, places, strict=True
        )
    }
    assert len(levels) == 1


def test_identifier_column_shrinks_rather_than_breaks(pen):
    table = Table((Column("الجوال", 1, whole=True), Column("ملاحظة", 9)), (("0501234567", ""),))
    cell = table._boxes(pen, table._places(WIDTH), 0)[0]
    assert len(pen.layout(cell.text, cell.style, WIDTH / 10 - 10).lines) == 1


@pytest.mark.parametrize(
    ("word", "smaller"), [("سلة", False), ("بطانيتان", True), ("و" * 40, False)]
)
def test_letters_become_smaller_before_a_word_is_torn(word, smaller, pen):
    table = Table((Column("الحصة", 1), Column("الاسم", 10)), ((f"عدد {word}", ""),))
    cell = table._boxes(pen, table._places(WIDTH), 0)[0]
    assert (cell.style.size < VALUE.size) == smaller
    if smaller:
        assert not pen.layout(cell.text, cell.style, WIDTH / 11 - 10).torn
        assert pen.layout(cell.text, VALUE, WIDTH / 11 - 10).torn


def test_blank_fields_have_room_for_a_hand(pen):
    assert Field("الاسم", blank=True).height(pen, WIDTH) >= 30
    assert Field("الاسم", blank=True, lines=3).height(pen, WIDTH) >= 75
    assert Table((Column("م", 1),), (("",),), least=24).height(pen, WIDTH) >= 40


def test_choices_flow_into_lines(pen):
    boxes = Boxes("الفئة", tuple(f"خيار {n}" for n in range(20)))
    assert boxes.height(pen, 120) > boxes.height(pen, WIDTH) > boxes.height(pen, 5000)


def test_pairs_of_a_filled_form_leave_out_what_was_not_stated():
    rows = [("الاسم", "سعد"), ("الوكالة", "")]
    assert pairs(rows).rows == (("الاسم", "سعد"),)
    assert len(pairs(rows, blank=True).rows) == 2


def test_pairs_tick_and_square_have_their_heights(pen):
    two = Pairs((("الاسم", "سعد"), ("العمر", "40")))
    assert two.height(pen, WIDTH) == pytest.approx(
        2 * Pairs(two.rows[:1]).height(pen, WIDTH), abs=3
    )
    assert Tick("أوافق").height(pen, WIDTH) > 10
    assert Square().baseline(pen, 30) < Square().height(pen, 30)


def test_fitting_gives_one_line(pen):
    text = "عبد الرحمن عبد العزيز عبد المحسن عبد اللطيف آل عبد الوهاب النجدي، موظف الاستقبال"
    style = pen.fitting(text, LABEL, 200)
    assert style.size < LABEL.size
    assert pen.layout(text, style, None).width <= 200
    assert pen.fitting("سعد", LABEL, 200) is LABEL


def test_layout_of_a_text_is_made_once(pen):
    assert pen.layout("سعد", VALUE, 100) is pen.layout("سعد", VALUE, 100)


def test_identifier_is_western_and_isolated():
    assert identifier("١٢٣") == "\u2066123\u2069"
    assert identifier("") == ""


def test_box_that_no_page_can_hold_is_shrunk_to_one(pen):
    sheet = Sheet(Head("جمعية", "haqal", "عنوان"), (Gap(10), Keep(Gap(2000)), Gap(10)), gap=0)
    pages = paginate(pen, sheet)
    heights = [page.body.height(pen, WIDTH) for page in pages]
    assert len(pages) in {2, 3}
    assert max(heights) <= 780
    assert sum(heights) > 400
    boxes = [box for page in pages for box in page.body.boxes]
    assert [type(box) for box in boxes] == [Gap, Shrunk, Gap]


def test_story_is_broken_into_pages_that_hold_it(pen):
    sheet = Sheet(Head("جمعية", "haqal", "عنوان"), tuple(Gap(200) for _ in range(9)), gap=0)
    pages = paginate(pen, sheet)
    assert [len(page.body.boxes) for page in pages] == [3, 3, 3]


@pytest.mark.parametrize("width", range(60, 200, 3))
def test_the_letter_of_an_era_stands_with_its_year(width, pen):
    for text in ("ينتهي العقد في ١٥ رمضان ١٤٤٧ هـ وما بعده", "بتاريخ 4 مارس 2026 م، وما تلاه"):
        lines = [line.text.strip() for line in pen.layout(text, VALUE, width).lines]
        assert not any(line.startswith(("هـ", "م،", "م ")) for line in lines)
