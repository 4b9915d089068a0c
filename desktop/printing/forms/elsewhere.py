"""The letter of a request that another association is to serve."""

from dataclasses import replace

from desktop.core.documents.letter_forms import ElsewhereLetter
from desktop.printing.forms.outside import GREETING, end
from desktop.printing.kit.boxes import Box, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.tokens import PROSE, STRONG

_TOLD = (
    "نفيدكم بإحالة صاحب الطلب المبيّن أدناه إليكم، ونأمل استقباله والنظر في حاجته بما لديكم من "
    "خدمات، وإفادتنا بما تقررونه ليُثبت في طلبه لدينا."
)
_AFTER = "ولكم التواصل مع مكتب الجمعية بما هو مبيّن في أعلى الخطاب، مع ذكر رقم الطلب."


def compose(form: ElsewhereLetter) -> Sheet:
    """Return the letter: one page."""
    blank = form.head.blank
    to = replace(STRONG, size=PROSE.size, leading=PROSE.leading)
    opening: Box = Field("المكرّمون في", blank=True) if blank else Text(f"المكرّمون في {form.to}", to)
    story = (
        stack(opening, Text(GREETING, PROSE), gap=2),
        Text(_TOLD, PROSE),
        _who(form, blank),
        Text(_AFTER, PROSE),
        end(),
    )
    return Sheet(form.head, story)


def _who(form: ElsewhereLetter, blank: bool) -> Box:
    def shown(name: str, number: str) -> Field:
        return Field(name, identifier(number) if number else "", blank)

    return grid(
        [
            [(7, Field("الاسم", form.whom, blank)), (5, shown("رقم الهوية", form.identity))],
            [(7, Field("مكان الإقامة", form.place, blank)), (5, shown("الجوال", form.mobile))],
            [(7, shown("رقم الطلب لدينا", form.request_number))],
        ]
    )
