"""The letter that tells a beneficiary what was decided, in every outcome."""

from desktop.core.documents.desk_forms import DecisionLetter
from desktop.printing.kit.boxes import Box, Gap, Heading, Keep, Panel, Row, Text, grid, stack
from desktop.printing.kit.fields import Boxes, Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox, StampBox
from desktop.printing.kit.table import Column, Table
from desktop.printing.kit.text import Face, Style
from desktop.printing.kit.tokens import ACCENT, INK, LABEL, LARGE, MM, STRONG, WASH
from desktop.printing.kit.words import OUTCOMES, both, money

_GREETING = "السلام عليكم ورحمة الله وبركاته، وبعد:"
_VERDICT = Style(Face.HEADING, LARGE, bold=True, color=INK)


def compose(form: DecisionLetter) -> Sheet:
    """Return the letter: one page, more with a long reason."""
    story = (*_blank(form), _end(form)) if form.head.blank else (*_letter(form), _end(form))
    return Sheet(form.head, story)


def _letter(form: DecisionLetter) -> list[Box]:
    sitting = f" في الجلسة رقم {identifier(form.sitting)}" if form.sitting else ""
    asked = f" المقدَّم في {both(form.requested)}" if form.requested else ""
    opening = (
        f"نفيدكم بأن طلبكم رقم {identifier(form.request_number)}{asked}، للحصول على خدمة "
        f"«{form.service}»، قد دُرس لدى {form.body}، وصدر فيه القرار الآتي{sitting}"
        f" بتاريخ {both(form.decided)}:"
    )
    verdict = OUTCOMES[form.outcome] if form.outcome else ""
    boxes: list[Box | None] = [
        stack(
            Text(f"إلى: {form.to}", STRONG),
            Text(_GREETING),
            Text(opening),
            gap=2,
        ),
        Panel(
            stack(Text("القرار", LABEL), Text(verdict, _VERDICT)),
            fill=WASH,
            stroke=None,
            bar=ACCENT,
        ),
        _granted(form),
        stack(Heading("السبب"), Text(form.reason), gap=3) if form.reason else None,
        stack(Heading("الخطوة التالية"), Text(form.next_step), gap=3) if form.next_step else None,
        stack(Heading("الاعتراض"), Text(form.objection), gap=3) if form.objection else None,
    ]
    return [one for one in boxes if one is not None]


def _granted(form: DecisionLetter) -> Box | None:
    if not form.granted:
        return None
    columns = (Column("ما تقرر", 5), Column("المبلغ", 2), Column("المدة", 3))
    rows = tuple((one.what, money(one.halalas), one.period) for one in form.granted)
    return Table(columns, rows)


def _blank(form: DecisionLetter) -> list[Box]:
    sitting = "الجلسة إن وُجدت، والتاريخ"
    rows: list[list[tuple[int, Box]]] = [
        [(8, Field("إلى", blank=True)), (4, Field("رقم الطلب", blank=True))],
        [(8, Field("الخدمة المطلوبة", blank=True)), (4, Field(sitting, blank=True))],
    ]
    opening = f"نفيدكم بأن طلبكم المبيّن أعلاه قد دُرس لدى {form.body}، وصدر فيه القرار الآتي:"
    return [
        grid(rows),
        stack(Text(_GREETING), Text(opening)),
        Boxes("القرار", tuple(OUTCOMES.values())),
        Field("ما تقرر ومبلغه ومدته", blank=True, lines=2),
        Field("السبب", blank=True, lines=3),
        Field("الخطوة التالية", blank=True),
        stack(Heading("الاعتراض"), Text(form.objection), gap=3),
    ]


def _end(form: DecisionLetter) -> Box:
    name = Text(form.signatory, STRONG) if form.signatory else Field("الاسم", blank=True)
    signed = stack(
        Text(form.signatory_job or "صاحب الصلاحية", LABEL),
        name,
        SignatureBox("التوقيع", tall=20 * MM),
        gap=6,
    )
    return Keep(
        stack(
            Text("نسأل الله لكم التوفيق، والسلام عليكم ورحمة الله وبركاته."),
            Gap(6),
            Row(((4, Gap(0)), (3, StampBox(tall=26 * MM)), (5, signed))),
        )
    )
