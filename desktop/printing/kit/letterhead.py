"""The top and the foot of a sheet: who writes, number and dates; page, number and code."""

from contextlib import nullcontext
from dataclasses import replace
from math import cos, radians
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.core.documents.forms import Head
from desktop.printing.kit.adapter import picture
from desktop.printing.kit.boxes import Box
from desktop.printing.kit.glyphs import GAP
from desktop.printing.kit.pairs import Pairs
from desktop.printing.kit.pen import Pen, identifier
from desktop.printing.kit.text import Align, Digits, Face, Style
from desktop.printing.kit.tokens import (
    ACCENT,
    GHOST,
    GUTTER,
    HAND,
    LABEL,
    LINE,
    MM,
    NOTE,
    OFFICE,
    SMALL,
    SOFT,
    TITLE,
)

#: The most that a logo may be high.
_LOGO = 17 * MM
#: Sizes of an office's name that needs more than three lines.
_SMALLER = (10.5, 9.0)
_FACTS = Style(Face.TEXT, 10.5, leading=17)
#: The lines under the office's name: telephones and licence numbers are Western, so all is.
_SMALL_LINE = replace(NOTE, digits=Digits.WESTERN)
FOOT = 13 * MM
_DOT = " · "
#: What stands at the foot of a form without a number.
_BY_HAND: Final = "نموذج يُملأ بخط اليد"
#: The word across a page and at its foot, by draft and copy; a draft's copy is still a draft.
MARKS: Final = {
    (False, False): "",
    (False, True): "نسخة",
    (True, False): "مسودة",
    (True, True): "مسودة",
}
#: The size of that word, and by how many degrees it is turned.
_ACROSS, _TURNED = 96, 38
#: Across every page of an office to practise in, and at its foot.
PRACTICE: Final = "مكتب التدريب"


def mark_of(head: Head) -> str:
    """Return the word across a page and at its foot, "" for none."""
    return PRACTICE if head.practice else MARKS[head.draft, head.copy]


def contact_lines(pen: Pen, head: Head, width: float) -> list[str]:
    """Return the small lines under the office's name, broken between contacts."""
    lines = [head.licence] if head.licence else []
    line = ""
    for item in filter(None, head.contact.split(_DOT)):
        longer = f"{line}{_DOT}{item}" if line else item
        if line and pen.layout(longer, _SMALL_LINE, None).width > width:
            lines.append(line)
            longer = item
        line = longer
    return [*lines, line] if line else lines


@dataclass(frozen=True, slots=True)
class Letterhead(Box):
    """Office at the right, number and dates at the left, a rule below, then the title."""

    head: Head
    logo: bytes | None = None
    facts: float = 58 * MM
    subtitle: str = ""

    def _facts(self) -> Pairs:
        head, day = self.head, self.head.day
        rows = (
            ("الرقم", identifier(head.number)),
            ("التاريخ", day.hijri if day else ""),
            ("الموافق", day.gregorian if day else ""),
        )
        shown = tuple(row for row in rows if row[1] or head.blank)
        return Pairs(shown, key=15 * MM, style=_FACTS, blank=head.blank, hand=7.4 * MM)

    def _office(self, pen: Pen, width: float) -> float:
        lines = contact_lines(pen, self.head, width)
        name = pen.layout(self.head.office, self._name(pen, width), width).height + 2
        return name + sum(pen.layout(line, _SMALL_LINE, width).height for line in lines)

    def _wide(self, width: float) -> float:
        return width - self.facts - (self._logo(width)[0] + 10 if self.logo else 0) - 8

    def _logo(self, width: float) -> tuple[float, float]:
        """Return the logo's width and height: as large as fits, a dot never above a point."""
        room = (width - self.facts) / 3
        wide, tall = picture(self.logo or b"").getSize()
        scale = min(_LOGO / tall, room / wide, 1)
        return wide * scale, tall * scale

    def _name(self, pen: Pen, width: float) -> Style:
        """Return the style of the office's name: smaller where it would fill the sheet's top."""
        sizes = (OFFICE.size, *_SMALLER)
        styles = [replace(OFFICE, size=size, leading=size * 1.5) for size in sizes]
        styles[0] = OFFICE
        short = (one for one in styles if len(pen.layout(self.head.office, one, width).lines) < 4)
        return next(short, styles[-1])

    def _band(self, pen: Pen, width: float) -> float:
        facts = self._facts().height(pen, self.facts) if self.facts else 0
        office = self._office(pen, self._wide(width))
        return max(facts, office, self._logo(width)[1] if self.logo else 0) + 8

    def height(self, pen: Pen, width: float) -> float:
        title = pen.layout(self.head.title, TITLE, width).height
        under = pen.layout(self.subtitle, NOTE, width).height if self.subtitle else 0
        return self._band(pen, width) + 12 + title + under + 10

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        band, wide = self._band(pen, width), self._wide(width)
        left, level = x + self.facts + 8, top
        if self.logo:
            wide_logo, tall_logo = self._logo(width)
            start, size = x + width - wide_logo, (wide_logo, tall_logo)
            shown = f"شعار {self.head.office}"
            with pen.figure(shown, (start, top), size), pen.canvas.drawn() as canvas:
                logo = picture(self.logo)
                canvas.drawImage(logo, start, top - tall_logo, *size, mask="auto")
        name = self._name(pen, wide)
        pen.write(self.head.office, name, left, level, wide)
        level -= pen.layout(self.head.office, name, wide).height + 2
        for line in contact_lines(pen, self.head, wide):
            pen.write(line, _SMALL_LINE, left, level, wide)
            level -= pen.layout(line, _SMALL_LINE, wide).height
        if self.facts:
            self._facts().draw(pen, x, top, self.facts)
        under = top - band
        pen.line((x, under), (x + width, under), LINE, 0.6)
        pen.line((x + width - 42 * MM, under), (x + width, under), ACCENT, 2)
        level = under - 12
        with pen.element("H1", joint=_DOT):
            pen.write(self.head.title, TITLE, x, level, width)
            mark = mark_of(self.head)
            if mark or self.head.blank:
                pen.canvas.tree.also(mark or _BY_HAND)
        if self.subtitle:
            level -= pen.layout(self.head.title, TITLE, width).height
            centred = Style(NOTE.face, NOTE.size, leading=NOTE.leading, align=Align.CENTER)
            pen.write(self.subtitle, centred, x, level, width)


@dataclass(frozen=True, slots=True)
class RunningHead(Box):
    """One small line above the second and later pages; ``reunite`` labels a line to write on,
    ``again`` is what each page says of the whole.
    """

    head: Head
    reunite: str = ""
    again: str = ""

    def height(self, pen: Pen, width: float) -> float:
        return self._line(pen, width) + 14 + (HAND if self.reunite else 0) + self._said(pen, width)

    def _said(self, pen: Pen, width: float) -> float:
        return pen.layout(self.again, NOTE, width).height if self.again else 0

    def _parts(self, pen: Pen, width: float) -> tuple[float, float]:
        """Return the widths of office and title."""
        title = min(pen.layout(self.head.title, LABEL, None).width, width / 2) + 1
        return width - title - GUTTER, title

    def _line(self, pen: Pen, width: float) -> float:
        office, title = self._parts(pen, width)
        return max(
            pen.layout(self.head.office, LABEL, office).height,
            pen.layout(self.head.title, LABEL, title).height,
        )

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        with pen.aside("Header"):
            self._draw(pen, x, top, width)

    def _draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        office, title = self._parts(pen, width)
        pen.write(self.head.office, LABEL, x + width - office, top, office)
        pen.write(self.head.title, _END, x, top, title)
        under = top - self._line(pen, width) - 3
        pen.line((x, under), (x + width, under), LINE, 0.6)
        if self.again:
            pen.write(self.again, NOTE, x, under - 3, width)
            under -= self._said(pen, width)
        if self.reunite:
            words = pen.layout(self.reunite, LABEL, None)
            level = under - HAND
            pen.write(self.reunite, LABEL, x, level + words.first_baseline + 2, width)
            pen.line((x, level), (x + width - words.width - 6, level), SOFT, 0.8, dotted=True)


_END = Style(LABEL.face, SMALL, align=Align.END)
_GAPS = f"{GAP}: حروف لا خط لها في البرنامج، وهي محفوظة في بيانات المكتب."
_MIDDLE = Style(LABEL.face, SMALL, align=Align.CENTER)


def draw_foot(
    pen: Pen, head: Head, page: tuple[int, int], frame: tuple[float, float, float]
) -> None:
    """Draw number, page and code, and who prepared it; ``frame`` is x, top and width.

    Code and names stand nowhere else: they are read once, on the last page.
    """
    with pen.aside("Footer"):
        _draw_place(pen, head, page, frame)
    with pen.aside("Footer") if page[0] < page[1] else nullcontext():
        _draw_origin(pen, head, frame)


def _draw_place(
    pen: Pen, head: Head, page: tuple[int, int], frame: tuple[float, float, float]
) -> None:
    x, top, width = frame
    third = width / 3
    pen.line((x, top), (x + width, top), LINE, 0.6)
    number = f"الرقم {identifier(head.number)}" if head.number else _BY_HAND
    pen.write(number if head.number or head.blank else "", LABEL, x + 2 * third, top - 4, third)
    mark = mark_of(head)
    place = f"صفحة {page[0]} من {page[1]}{_DOT if mark else ''}{mark}"
    pen.write(place, _MIDDLE, x + third, top - 4, third)


def _draw_origin(pen: Pen, head: Head, frame: tuple[float, float, float]) -> None:
    x, top, width = frame
    third = width / 3
    code = f"رمز التحقق {identifier(head.code)}" if head.code else ""
    pen.write(code, _END, x, top - 4, third)
    under = top - 4 - pen.layout("صفحة", LABEL, third).height
    if pen.gaps:
        pen.write(_GAPS, _MIDDLE, x, under - pen.layout("صفحة", LABEL, third).height, width)
    who = "، ".join(part for part in (head.staff, head.job) if part)
    audit = f"قيد التدقيق {identifier(head.audit)}" if head.audit else ""
    room = width - pen.layout(audit, _END, None).width - 10 if audit else width
    pen.write(audit, _END, x, under, width - room)
    if who:
        name = f"إعداد: {who}"
        pen.write(name, pen.fitting(name, LABEL, room), x + width - room, under, room)


def draw_watermark(pen: Pen, text: str, size: tuple[float, float]) -> None:
    """Draw a word across the page; see-through, so that neither it nor the text is lost."""
    style = Style(Face.HEADING, _ACROSS, bold=True)
    words = pen.layout(text, style, None)
    room = 0.92 * size[0] / cos(radians(_TURNED))
    if words.width > room:  # several words, or a small sheet
        style = Style(Face.HEADING, _ACROSS * room / words.width, bold=True)
        words = pen.layout(text, style, None)
    with pen.aside("Watermark"), pen.canvas.turned() as canvas:
        canvas.translate(size[0] / 2, size[1] / 2)
        canvas.rotate(_TURNED)
        canvas.setFillAlpha(GHOST)
        pen.write(text, style, -words.width / 2, words.height / 2, words.width)
