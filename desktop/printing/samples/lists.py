"""Made-up data of a list as it is in view."""

from dataclasses import replace

from desktop.base.hijri import both_text
from desktop.core.documents.list_forms import ListColumn, ListSheet
from desktop.core.policy.profile import PolicyProfile
from desktop.core.practice.names import identity, mobile, name
from desktop.printing.samples.shared import filled, head, today

_COLUMNS = (
    ListColumn("الاسم"), ListColumn("الملف", number=True), ListColumn("الهوية", number=True),
    ListColumn("الجوال", number=True), ListColumn("المدينة"), ListColumn("الحالة"),
)  # fmt: skip


def list_sheet(profile: PolicyProfile, *, blank: bool = False, count: int = 45) -> ListSheet:
    """Return the open files of a town by name."""
    top = head(profile, "الملفات")
    if blank:
        return ListSheet(top, _COLUMNS, (), ())
    towns = ("حقال", "القنفذة", "أضم")
    rows = (
        (name(at), f"{at:04}", identity(at), mobile(at), towns[at % 3], "سارٍ")
        for at in range(1, count + 1)
    )
    top = replace(filled(top), code="")
    said = ("الحالة: سارٍ", "الترتيب: الاسم", both_text(today(), weekday=False))
    return ListSheet(top, _COLUMNS, tuple(rows), said)
