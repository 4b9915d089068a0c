"""The memo that refers a request to the body which the policy names."""

from desktop.core.documents.desk_forms import ReferralMemo
from desktop.core.documents.forms import Head
from desktop.printing.forms.request import papers_table
from desktop.printing.kit.boxes import Box, Gap, Heading, Keep, Panel, Row, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pairs import Pairs
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.tokens import ACCENT, COLUMN, MM, STRONG, VALUE_STRONG, WASH
from desktop.printing.kit.words import both, money, worded

_Rows = list[list[tuple[int, Box]]]


def compose(form: ReferralMemo) -> Sheet:
    """Return the memo: one page, more with long notes."""
    blank = form.head.blank
    story = (
        stack(Text(f"إلى: {form.to}", STRONG), Text(_greeting(form.head))),
        _urgent(form),
        stack(Heading("الطلب"), _facts(form, blank), gap=4),
        _case(form, blank),
        stack(
            Heading(worded(form.head, "الأوراق", "المستندات")),
            papers_table(form.papers, form.head),
            gap=4,
        ),
        Keep(stack(Heading("الإجراء المطلوب"), *_action(form), Gap(2), _hands(form), gap=2)),
    )
    return Sheet(form.head, tuple(one for one in story if one is not None), gap=5 if blank else 6)


def _greeting(head: Head) -> str:
    return worded(
        head,
        "السلام عليكم ورحمة الله وبركاته، وبعد: نحيل إليكم الطلب المبيّن أدناه لدراسته، "
        "ومعه ما قُدِّم من أوراق.",
        "السلام عليكم ورحمة الله وبركاته، وبعد: نرفع إليكم الطلب المبيّن أدناه لدراسته، "
        "ومعه ما قُدِّم من مستندات.",
    )


def _action(form: ReferralMemo) -> list[Box]:
    reply = form.reply
    dated = [Text(f"{reply.label}: {both(reply.day)}.")] if reply.day else []
    noted = [Text(reply.note)] if reply.note else []
    return [Text(form.action, STRONG), Text(reply.sentence), *dated, *noted]


def _urgent(form: ReferralMemo) -> Box | None:
    if not form.urgent:
        return None
    return Panel(Text(f"عاجل: {form.urgent}", STRONG), fill=WASH, stroke=ACCENT, pad=7)


def _facts(form: ReferralMemo, blank: bool) -> Box:
    people = str(form.household) if form.household is not None else ""
    rows: _Rows = [
        [
            (
                6,
                Field(
                    worded(form.head, "مقدم الطلب", "صاحب الطلب"),
                    form.applicant,
                    blank,
                    style=VALUE_STRONG,
                ),
            ),
            (3, Field("رقم الطلب", identifier(form.request_number), blank, style=VALUE_STRONG)),
            (3, Field("رقم الملف", identifier(form.file_number), blank)),
        ],
        [
            (6, Field("الخدمة المطلوبة", form.service, blank)),
            (6, Field("تاريخ تقديم الطلب", both(form.opened), blank)),
        ],
        [
            (6, Field("الفئة", form.category, blank)),
            (3, Field("عدد أفراد الأسرة", people, blank)),
            (3, Field("نصيب الفرد من الدخل", money(form.per_head), blank)),
        ],
    ]
    return grid(rows, gap=2 if blank else 4)


def _case(form: ReferralMemo, blank: bool) -> Box:
    if blank:
        return stack(
            Heading("ملخص الحالة"),
            Field("", blank=True, lines=2),
            Field("ملاحظات الاستقبال", blank=True),
            gap=4,
        )
    notes = Text(f"ملاحظات الاستقبال: {form.notes}") if form.notes else None
    return stack(Heading("ملخص الحالة"), Text(form.summary), notes, gap=3)


def _hands(form: ReferralMemo) -> Box:
    who = (("الاسم", form.head.staff), ("الوظيفة", form.head.job))
    sender = Pairs(who, key=12 * MM, blank=form.head.blank)
    receiver = Pairs((("الاسم", ""), ("التاريخ", "")), key=12 * MM, blank=True)
    referred = worded(form.head, "المُحيل", "رفعه")
    received = worded(form.head, "استلام الجهة المحال إليها", "استلام جهة الدراسة")
    return Row(
        (
            (6, stack(Text(referred, COLUMN), Row(((7, sender), (5, _SIGN))))),
            (6, stack(Text(received, COLUMN), Row(((7, receiver), (5, _SIGN))))),
        )
    )


_SIGN = SignatureBox("التوقيع", tall=18 * MM)
