"""What a beneficiary was handed over: a page that both keep."""

from desktop.base.money import riyals
from desktop.core.documents.desk_forms import Delivered, DeliveryReceipt
from desktop.printing.kit.boxes import Box, Heading, Row, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import MM
from desktop.printing.kit.words import both

_COLUMNS = (
    Column("اليوم", 3.6),
    Column("ما سُلّم", 4.6, names=True),
    Column("المبلغ", 2, align=Align.CENTER),
    Column("المستلم", 3),
)
#: Lines to be filled in by hand.
_LINES = 6


def compose(form: DeliveryReceipt) -> Sheet:
    """Return the receipt: one page of some parts."""
    blank = form.head.blank
    shown = (Delivered(""),) * _LINES if blank else form.deliveries
    story: list[Box] = [_who(form, blank)]
    if shown:
        story.append(stack(Heading("ما سُلّم"), Table(_COLUMNS, tuple(map(_row, shown)))))
    if form.left:
        story.append(stack(Heading("بانتظار التسليم"), Text("، ".join(form.left))))
    story.append(
        Row(
            (
                (6, SignatureBox("المستلم", strokes=form.strokes, tall=22 * MM)),
                (6, SignatureBox("موظف التسليم", tall=22 * MM)),
            )
        )
    )
    return Sheet(form.head, tuple(story))


def _who(form: DeliveryReceipt, blank: bool) -> Box:
    number = identifier(form.request_number) if form.request_number else ""
    return grid(
        [
            [
                (8, Field("صاحب الطلب", form.applicant, blank)),
                (4, Field("رقم الملف", identifier(form.file_number), blank)),
            ],
            [(8, Field("الخدمة", form.service, blank)), (4, Field("رقم الطلب", number, blank))],
        ]
    )


def _row(one: Delivered) -> tuple[Cell, ...]:
    things = "، ".join(one.things) or one.what
    amount = riyals(one.amount) if one.amount else ""
    return both(one.day), things, amount, one.taken_by
