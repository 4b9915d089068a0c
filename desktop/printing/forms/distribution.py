"""The sheet of a distribution day: one row a family, signed for where it stands."""

from desktop.base.data_classes import dataclass
from desktop.core.documents.desk_forms import DistributionSheet, Family
from desktop.core.documents.forms import Stroke
from desktop.printing.kit.boxes import Box, Heading, Keep, Row, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pen import Pen, identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox, draw_strokes
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import MM
from desktop.printing.kit.words import both

#: The height of a row, and where thumbs are pressed upon it.
_ROW, _THUMB_ROW = 9.4 * MM, 13 * MM
#: What two pages hold of each.
_BLANK_ROWS, _BLANK_THUMBS = 38, 27


@dataclass(frozen=True, slots=True)
class _Ink(Box):
    """A signature in a cell."""

    strokes: tuple[Stroke, ...]
    aspect: float

    def height(self, pen: Pen, width: float) -> float:
        del pen, width
        return 6.5 * MM

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        draw_strokes(pen, self.strokes, self.aspect, (x, top), (width, 6.5 * MM))


def compose(form: DistributionSheet) -> Sheet:
    """Return the sheet: some twenty-three families a page."""
    blank = form.head.blank
    story = (
        _campaign(form, blank),
        Table(
            _columns(form),
            _rows(form, blank),
            least=_THUMB_ROW if form.thumb else _ROW,
            verticals=True,
            pad=4,
        ),
        _end(form, blank),
    )
    return Sheet(form.head, story, gap=10)


_COLUMNS = (
    Column("م", 1.1, align=Align.CENTER, whole=True),
    Column("الملف", 1.25, whole=True),
    Column("العائل", 4.4, names=True),
    Column("الأفراد", 1.1, align=Align.CENTER),
    Column("الجوال", 2.65, whole=True),
    Column("الحصة", 1.4),
    Column("المستلم وصلته", 2.3),
    Column("التوقيع", 2.3),
)
_THUMB = Column("البصمة", 1.6)


def _columns(form: DistributionSheet) -> tuple[Column, ...]:
    return (*_COLUMNS, _THUMB) if form.thumb else _COLUMNS


def _campaign(form: DistributionSheet, blank: bool) -> Box:
    rows: list[list[tuple[int, Box]]] = [
        [
            (5, Field("الحملة", form.campaign, blank)),
            (3, Field("الصنف", form.item, blank)),
            (4, Field("المكان", form.place, blank)),
        ],
        [
            (5, Field("يوم التوزيع", both(form.held), blank)),
            (7, Field("شرط المتبرع", form.condition, blank)),
        ],
    ]
    return grid(rows)


def _rows(form: DistributionSheet, blank: bool) -> tuple[tuple[Cell, ...], ...]:
    families = (
        (Family("", ""),) * (_BLANK_THUMBS if form.thumb else _BLANK_ROWS)
        if blank
        else form.families
    )
    return tuple(
        (
            str(at),
            identifier(one.file_number),
            one.name,
            "" if one.members is None else str(one.members),
            identifier(one.mobile),
            one.share,
            one.collector,
            _Ink(one.strokes, one.aspect) if one.strokes else "",
            *([""] if form.thumb else []),
        )
        for at, one in enumerate(families, 1)
    )


def _end(form: DistributionSheet, blank: bool) -> Box:
    frames = Row(
        (
            (6, SignatureBox("المسؤول عن التوزيع", tall=20 * MM)),
            (6, SignatureBox("شاهد التوزيع", tall=20 * MM)),
        )
    )
    return Keep(
        stack(
            Heading("الإقفال"),
            None if blank else Text(_totals(form)),
            Row(
                (
                    (4, Field("عدد الأسر التي استلمت", blank=True)),
                    (8, Field("ما بقي من الصنف وأين حُفظ", blank=True)),
                )
            ),
            frames,
            gap=8,
        ),
        clings=True,
    )


def _totals(form: DistributionSheet) -> str:
    people = sum(one.members or 0 for one in form.families)
    taken = sum(1 for one in form.families if one.strokes or one.collector)
    signed = f"، والاستلام المسجّل حتى الطباعة {taken}" if taken else ""
    return f"عدد الأسر {len(form.families)}، وعدد الأفراد {people}{signed}."
