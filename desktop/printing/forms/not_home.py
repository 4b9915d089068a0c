"""The slip for where nobody was at home (A5): it names no association and no purpose."""

from dataclasses import replace

from desktop.core.documents.study_forms import NotHome
from desktop.printing.kit.boxes import Gap, Text
from desktop.printing.kit.fields import Field
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.tokens import A5, STRONG


def compose(form: NotHome) -> Sheet:
    """Return the slip, to be filled in by hand."""
    story = (
        Text("السلام عليكم ورحمة الله وبركاته", STRONG),
        Text("حضرنا لزيارتكم ولم نجد أحدًا في المنزل."),
        Field("اليوم والتاريخ", blank=True),
        Field("الوقت", blank=True),
        Text("نأمل اتصالكم لتحديد وقت يناسبكم."),
        Field("رقم التواصل", blank=True),
        Field("موعد العودة", blank=True),
        Gap(4),
        Text("شكرًا لكم."),
    )
    head = replace(form.head, office="", licence="", contact="", policy="")
    return Sheet(head, story, size=A5, gap=10, facts=False, nameless=True)
