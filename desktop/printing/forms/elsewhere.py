"""The letter of a request that another association is to serve."""

from desktop.core.documents.letter_forms import ElsewhereLetter
from desktop.printing.forms.outside import between
from desktop.printing.kit.boxes import Box, grid
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet

_TOLD = (
    "نفيدكم بإحالة صاحب الطلب المبيّن أدناه إليكم، ونأمل استقباله والنظر في حاجته بما لديكم من "
    "خدمات، وإفادتنا بما تقررونه ليُثبت في طلبه لدينا."
)
_AFTER = "ولكم التواصل مع مكتب الجمعية بما هو مبيّن في أعلى الخطاب، مع ذكر رقم الطلب."


def compose(form: ElsewhereLetter) -> Sheet:
    """Return the letter: one page."""
    return between(form, _TOLD, _who(form, form.head.blank), _AFTER)


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
