"""The top and the foot of a sheet: who writes, number and dates; page, number and code."""

from dataclasses import dataclass
from io import BytesIO

from desktop.core.documents.forms import Head
from desktop.printing.kit.boxes import Box
from desktop.printing.kit.fields import Pairs
from desktop.printing.kit.pen import Pen, identifier
from desktop.printing.kit.text import Align, Face, Style
from desktop.printing.kit.tokens import (
    ACCENT,
    GHOST,
    INK,
    LABEL,
    LINE,
    MM,
    NOTE,
    OFFICE,
    SMALL,
    SOFT,
    TITLE,
)

_LOGO = 17 * MM
_FACTS = Style(Face.TEXT, 10.5, leading=17, color=INK)
FOOT = 13 * MM
_DOT = " · "


def contact_lines(pen: Pen, head: Head, width: float) -> list[str]:
    """Return the small lines under the office's name, broken between contacts."""
    lines = [head.licence] if head.licence else []
    line = ""
    for item in filter(None, head.contact.split(_DOT)):
        longer = f"{line}{_DOT}{item}" if line else item
        if line and pen.layout(longer, NOTE, None).width > width:
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
        return Pairs(shown, key=15 * MM, style=_FACTS, blank=head.blank, hand=6.5 * MM)

    def _office(self, pen: Pen, width: float) -> float:
        lines = contact_lines(pen, self.head, width)
        name = pen.layout(self.head.office, OFFICE, width).height + 2
        return name + sum(pen.layout(line, NOTE, width).height for line in lines)

    def _wide(self, width: float) -> float:
        return width - self.facts - (_LOGO + 10 if self.logo else 0) - 8

    def _band(self, pen: Pen, width: float) -> float:
        facts = self._facts().height(pen, self.facts) if self.facts else 0
        office = self._office(pen, self._wide(width))
        return max(facts, office, _LOGO if self.logo else 0) + 8

    def height(self, pen: Pen, width: float) -> float:
        title = pen.layout(self.head.title, TITLE, width).height
        under = pen.layout(self.subtitle, NOTE, width).height if self.subtitle else 0
        return self._band(pen, width) + 12 + title + under + 10

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        band, wide = self._band(pen, width), self._wide(width)
        left, level = x + self.facts + 8, top
        if self.logo:
            self._picture(pen, x + width - _LOGO, top)
        pen.write(self.head.office, OFFICE, left, level, wide)
        level -= pen.layout(self.head.office, OFFICE, wide).height + 2
        for line in contact_lines(pen, self.head, wide):
            pen.write(line, NOTE, left, level, wide)
            level -= pen.layout(line, NOTE, wide).height
        if self.facts:
            self._facts().draw(pen, x, top, self.facts)
        under = top - band
        pen.line((x, under), (x + width, under), LINE, 0.6)
        pen.line((x + width - 42 * MM, under), (x + width, under), ACCENT, 2)
        level = under - 12
        pen.write(self.head.title, TITLE, x, level, width)
        if self.subtitle:
            level -= pen.layout(self.head.title, TITLE, width).height
            centred = Style(
                NOTE.face, NOTE.size, leading=NOTE.leading, align=Align.CENTER, color=SOFT
            )
            pen.write(self.subtitle, centred, x, level, width)

    def _picture(self, pen: Pen, x: float, top: float) -> None:
        from reportlab.lib.utils import ImageReader

        picture = ImageReader(BytesIO(self.logo or b""))
        pen.canvas.drawImage(
            picture, x, top - _LOGO, _LOGO, _LOGO, mask="auto", preserveAspectRatio=True
        )


@dataclass(frozen=True, slots=True)
class RunningHead(Box):
    """One small line above the second and later pages."""

    head: Head

    def height(self, pen: Pen, width: float) -> float:
        return pen.layout(self.head.office, LABEL, width / 2).height + 14

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        half = width / 2
        office = pen.layout(self.head.office, LABEL, half)
        pen.write(self.head.office, LABEL, x + half, top, half)
        pen.write(self.head.title, _END, x, top, half)
        under = top - office.height - 3
        pen.line((x, under), (x + width, under), LINE, 0.6)


_END = Style(LABEL.face, SMALL, align=Align.END, color=SOFT)
_MIDDLE = Style(LABEL.face, SMALL, align=Align.CENTER, color=SOFT)


def draw_foot(
    pen: Pen, head: Head, page: tuple[int, int], frame: tuple[float, float, float]
) -> None:
    """Draw number, page and code, and who prepared it; ``frame`` is x, top and width."""
    x, top, width = frame
    third = width / 3
    pen.line((x, top), (x + width, top), LINE, 0.6)
    number = f"الرقم {identifier(head.number)}" if head.number else "نموذج يُملأ بخط اليد"
    code = f"رمز التحقق {identifier(head.code)}" if head.code else ""
    pen.write(number if head.number or head.blank else "", LABEL, x + 2 * third, top - 4, third)
    pen.write(f"صفحة {page[0]} من {page[1]}", _MIDDLE, x + third, top - 4, third)
    pen.write(code, _END, x, top - 4, third)
    under = top - 4 - pen.layout("صفحة", LABEL, third).height
    who = "، ".join(part for part in (head.staff, head.job) if part)
    audit = f"قيد التدقيق {identifier(head.audit)}" if head.audit else ""
    room = width - pen.layout(audit, _END, None).width - 10 if audit else width
    pen.write(audit, _END, x, under, width - room)
    if who:
        name = f"أعدّها: {who}"
        pen.write(name, pen.fitting(name, LABEL, room), x + width - room, under, room)


def draw_watermark(pen: Pen, text: str, size: tuple[float, float]) -> None:
    """Draw a word across the page, behind everything else."""
    canvas = pen.canvas
    style = Style(Face.HEADING, 96, bold=True, color=GHOST)
    words = pen.layout(text, style, None)
    canvas.saveState()
    canvas.translate(size[0] / 2, size[1] / 2)
    canvas.rotate(38)
    pen.write(text, style, -words.width / 2, words.height / 2, words.width)
    canvas.restoreState()
