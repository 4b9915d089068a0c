"""The recovery sheet: the key that opens the office's data when every password is lost."""

from desktop.core.documents.desk_forms import RecoverySheet
from desktop.printing.kit.boxes import Box, Heading, Panel, Read, Row, Text, numbered, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.text import Align, Face, Style
from desktop.printing.kit.tokens import LABEL, LARGE, MM, STRONG, WASH

_GROUP = Style(Face.HEADING, LARGE, bold=True, align=Align.CENTER)
_ORDER = Style(LABEL.face, LABEL.size, align=Align.CENTER)
_A_LINE = 4
_HAND_GROUPS = 8


def compose(form: RecoverySheet) -> Sheet:
    """Return the sheet. The key is Latin, so its groups run from left to right, numbered."""
    story = (
        Panel(stack(*(Text(one, STRONG) for one in _WARNING)), fill=WASH, stroke=None),
        stack(Heading("مفتاح الاستعادة"), Text(_READ, LABEL), *_groups(form), gap=8),
        stack(Heading("حفظ هذه الورقة"), *numbered(form.instructions), gap=5),
        Row(
            (
                (4, Field("صاحب المفتاح", form.made_for, form.head.blank)),
                (4, Field("مكان الحفظ", blank=True)),
                (4, Field("تاريخ الإيداع", blank=True)),
            )
        ),
        Row(
            (
                (6, SignatureBox("توقيع من أودعها", tall=24 * MM)),
                (6, SignatureBox("توقيع من استلمها", tall=24 * MM)),
            )
        ),
    )
    return Sheet(form.head, story, gap=18)


_WARNING = (
    "من يحمل هذه الورقة يستطيع فتح بيانات المكتب كلها بلا كلمة مرور.",
    "احفظها في خزنة مغلقة بعيدًا عن الجهاز وعن نسخه الاحتياطية.",
)
_READ = "تُقرأ المجموعات وتُكتب من اليسار إلى اليمين بترتيب أرقامها."


def _groups(form: RecoverySheet) -> list[Box]:
    groups = form.groups or ("",) * _HAND_GROUPS
    cells = [_cell(number, group) for number, group in enumerate(groups, 1)]
    lines = [cells[start : start + _A_LINE] for start in range(0, len(cells), _A_LINE)]
    return [Row(tuple((3, cell) for cell in line), latin=True) for line in lines]


def _cell(number: int, group: str) -> Box:
    word: Box = Text(identifier(group), _GROUP) if group else Field("", blank=True)
    return Panel(Read(stack(Text(str(number), _ORDER), word)), pad=6)
