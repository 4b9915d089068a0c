"""The letter that takes somebody from outside the area to another association."""

from dataclasses import replace

from desktop.core.documents.letter_forms import ElsewhereLetter, OutsideLetter
from desktop.printing.kit.boxes import Box, Gap, Keep, Row, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox, StampBox
from desktop.printing.kit.tokens import BODY, LABEL, MM, PROSE, STRONG

_GREETING = "السلام عليكم ورحمة الله وبركاته، وبعد:"
_TOLD = (
    "نفيدكم بإحالة من يرد اسمه أدناه إليكم، ومكان إقامته خارج نطاق خدمة جمعيتنا، ونأمل استقباله "
    "والنظر في حاجته بما لديكم من خدمات. ولم يُفتح لدينا طلب ولا دراسة."
)
_AFTER = "ولكم التواصل مع مكتب الجمعية بما هو مبيّن في أعلى الخطاب."
_FAREWELL = "والسلام عليكم ورحمة الله وبركاته."


def compose(form: OutsideLetter) -> Sheet:
    """Return the letter: one page."""
    return between(form, _TOLD, _who(form, form.head.blank), _AFTER)


def between(form: OutsideLetter | ElsewhereLetter, told: str, who: Box, after: str) -> Sheet:
    """Return a letter to another association: what it is told, of whom, and what comes after."""
    blank = form.head.blank
    to = replace(STRONG, size=PROSE.size, leading=PROSE.leading)
    opening: Box = Field("المكرّمون في", blank=True) if blank else Text(f"المكرّمون في {form.to}", to)
    story = (
        stack(opening, Text(_GREETING, PROSE), gap=2),
        Text(told, PROSE),
        who,
        Text(after, PROSE),
        _end(),
    )
    return Sheet(form.head, story)


def _who(form: OutsideLetter, blank: bool) -> Box:
    identity = identifier(form.identity) if form.identity else ""
    mobile = identifier(form.mobile) if form.mobile else ""
    return grid(
        [
            [(7, Field("الاسم", form.whom, blank)), (5, Field("رقم الهوية", identity, blank))],
            [(7, Field("مكان الإقامة", form.place, blank)), (5, Field("الجوال", mobile, blank))],
        ]
    )


def _end() -> Box:
    """Return the farewell with stamp and signature."""
    signed = stack(
        Text("صاحب الصلاحية", LABEL),
        Field("الاسم", blank=True),
        SignatureBox("التوقيع", tall=20 * MM),
        gap=6,
    )
    return Keep(
        stack(
            Text(_FAREWELL, BODY),
            Gap(6),
            Row(((4, Gap(0)), (3, StampBox(tall=26 * MM)), (5, signed))),
        ),
        clings=True,
    )
