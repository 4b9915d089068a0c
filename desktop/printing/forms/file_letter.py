"""The letter that tells a family of its file: closed, suspended, or due for its update."""

from dataclasses import replace

from desktop.core.documents.file_forms import FileLetter
from desktop.core.documents.forms import Head
from desktop.printing.kit.boxes import Box, Gap, Heading, Keep, Row, Text, grid, stack
from desktop.printing.kit.fields import Boxes, Field
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox, StampBox
from desktop.printing.kit.text import Style
from desktop.printing.kit.tokens import BODY, LABEL, MM, PROSE, STRONG

_GREETING = "السلام عليكم ورحمة الله وبركاته، وبعد:"
_FAREWELL = "والسلام عليكم ورحمة الله وبركاته."


def compose(form: FileLetter) -> Sheet:
    """Return the letter: one page."""
    if form.head.blank:
        return blank_letter(
            form.head,
            "رقم الملف",
            Boxes("نفيدكم بالآتي", ("إغلاق الملف", "إيقاف الخدمة")),
            Field("التاريخ", blank=True),
            Field("السبب", blank=True, lines=3),
            stack(Heading("الاعتراض"), Text(form.objection), gap=3),
        )
    objection = (
        (stack(Heading("الاعتراض"), Text(form.objection, PROSE), gap=3),) if form.objection else ()
    )
    opening = (form.addressed, form.condolence)
    return letter(form.head, opening, form.told, form.reason, form.after, *objection)


def letter(
    head: Head, opening: tuple[str, ...], told: str, reason: str, after: str, *more: Box
) -> Sheet:
    """Return a letter that tells something with its reason: ``opening`` is whom it speaks to, and
    a condolence where one is due; ``after`` what comes next, ``more`` what stands below.
    """
    to = replace(STRONG, size=PROSE.size, leading=PROSE.leading)
    whom, *first = opening
    lines = [Text(whom, to), Text(_GREETING, PROSE), *(Text(one, PROSE) for one in first if one)]
    story: list[Box | None] = [
        stack(*lines, gap=2),
        Text(told, PROSE),
        stack(Heading("السبب"), Text(_closed(reason), PROSE), gap=3) if reason else None,
        Text(after, PROSE) if after else None,
        *more,
        _end(PROSE),
    ]
    return Sheet(head, tuple(one for one in story if one is not None))


def blank_letter(head: Head, number: str, *told: Box) -> Sheet:
    """Return a letter that is written by hand: to whom, the ``number`` it names, what it tells."""
    whom = [(8, Field("المكرّم / المكرّمة", blank=True)), (4, Field(number, blank=True))]
    return Sheet(head, (grid([whom]), Text(_GREETING), *told, _end(BODY)), gap=10)


def _closed(reason: str) -> str:
    """Return a listed reason as the sentence that it is in a letter."""
    return reason if reason.endswith(".") else f"{reason}."


def _end(style: Style) -> Box:
    signed = stack(
        Text("صاحب الصلاحية", LABEL),
        Field("الاسم", blank=True),
        SignatureBox("التوقيع", tall=20 * MM),
        gap=6,
    )
    return Keep(
        stack(
            Text(_FAREWELL, style),
            Gap(6),
            Row(((4, Gap(0)), (3, StampBox(tall=26 * MM)), (5, signed))),
        ),
        clings=True,
    )
