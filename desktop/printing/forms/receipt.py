"""The receipt slip (A5): number, what is missing, the reply rule, how to ask and to complain."""

from desktop.base.counted import counted
from desktop.core.documents.forms import Receipt
from desktop.printing.kit.boxes import Box, Heading, Keep, Panel, Read, Row, Text, grid, stack
from desktop.printing.kit.fields import Field, Tick
from desktop.printing.kit.pairs import Pairs
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.qr import QrBox
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.text import Face, Style
from desktop.printing.kit.tokens import (
    A5,
    ACCENT,
    LABEL,
    LARGE,
    MM,
    NOTE,
    VALUE,
    VALUE_STRONG,
    WASH,
)
from desktop.printing.kit.words import both, worded

_NUMBER = Style(Face.HEADING, LARGE, bold=True)
#: What a punch spares; slips of before were set wider.
_MARGIN, _WIDER = 15 * MM, 13 * MM
#: From this version of its words on, a slip is signed.
_SIGNED = 3
_WAYS = Style(Face.TEXT, 10.5, leading=15)
#: More missing things than these stand in two columns, fewer where a hand's place follows them;
#: and with more than those the slip is set close.
_A_COLUMN, _SHORT_COLUMN = 4, 2
#: So many things that were brought are named beside many that are missing.
_NAMED = 2
#: Letters of them that stand beside the heading.
_A_LINE = 45


def compose(form: Receipt) -> Sheet:
    """Return the slip: one page with up to about eight missing things."""
    story = (_who(form), _missing(form), _reply(form), _ways(form))
    if form.head.wording < _SIGNED:
        return Sheet(form.head, story, A5, _WIDER, gap=_gap(form))
    return Sheet(form.head, (*story, _hands(form)), A5, _MARGIN, gap=_gap(form))


def _gap(form: Receipt) -> float:
    """Return the least room between its parts: a page holds them all."""
    return 7 if form.head.wording == 1 else 1


def _crowded(form: Receipt) -> bool:
    two_lines = len("، ".join(form.received)) > _A_LINE
    return form.head.wording > 1 and (two_lines or len(form.missing) > _A_COLUMN)


def _who(form: Receipt) -> Box:
    if form.head.blank:
        rows: list[list[tuple[int, Box]]] = [
            [(12, Field("صاحب الطلب", blank=True))],
            [(8, Field("الخدمة المطلوبة", blank=True)), (4, Field("رقم الطلب", blank=True))],
        ]
        return grid(rows)
    pad, side = (4, 19) if _crowded(form) else (7, 21)
    whose = worded(form.head, "مقدم الطلب", "صاحب الطلب")
    facts = stack(
        Read(
            stack(Text("رقم الطلب", LABEL), Text(identifier(form.request_number), _NUMBER), gap=1)
        ),
        Pairs(((whose, form.applicant), ("الخدمة", form.service)), key=20 * MM),
        gap=1,
    )
    mark = QrBox(f"{form.head.number} {form.head.code}".strip(), side * MM)
    return Panel(
        Row(((9, facts), (3, mark)), gutter=6), fill=WASH, stroke=None, pad=pad, bar=ACCENT
    )


def _lacks(form: Receipt) -> Box:
    """Return the heading over what is missing, with what was brought under it, where a slip is set
    close beside it: by name, or where there is no room for names how much.
    """
    heading, names = Heading("ما ينقص الطلب"), "، ".join(form.received)
    if len(form.missing) > _A_COLUMN and len(form.received) > _NAMED:
        names = counted(len(form.received), "مستند")
    if not names:
        return heading
    brought = Text(f"ما أُحضر: {names}.", NOTE)
    if not _crowded(form):
        return stack(heading, brought, gap=2)
    return Row(((4, heading), (8, brought)), gutter=4)


def _missing(form: Receipt) -> Box:
    if form.head.blank:
        rows: list[list[tuple[int, Box]]] = [[(6, Field("", blank=True))] * 2] * 2
        return stack(Heading("ما ينقص الطلب"), grid(rows, gap=0))
    if not form.missing:
        done = "لا شيء: اكتملت الأوراق والتوقيع.", "لا شيء: اكتملت المستندات والتوقيع."
        nothing = worded(form.head, *done)
        return stack(_lacks(form), Text(nothing), gap=3)
    ticks = [Tick(one, style=VALUE) for one in form.missing]
    if len(ticks) <= (_A_COLUMN if form.head.wording < _SIGNED else _SHORT_COLUMN):
        return stack(_lacks(form), *ticks, gap=2)
    pairs = [ticks[at : at + 2] for at in range(0, len(ticks), 2)]
    return stack(_lacks(form), *(Row(tuple((6, t) for t in two)) for two in pairs), gap=2)


def _reply(form: Receipt) -> Box:
    reply = form.reply
    day = both(reply.day)
    dated = f"{reply.label}: {day}" if reply.label and day else day
    studied = f"جهة الدراسة: {form.studied_by}."
    told = [Text(studied, VALUE), Text(reply.sentence, VALUE)]
    if form.head.wording > 1:  # the later words are longer
        told = [Text(f"{studied} {reply.sentence}", VALUE)]
    when: Box | None = Text(dated, VALUE_STRONG) if day else None
    if form.head.blank and reply.label:
        when = Pairs(((reply.label, ""),), key=48 * MM, blank=True)
    note = Text(reply.note, _WAYS) if reply.note else None
    return Keep(stack(Heading("الرد"), *told, when, note, gap=2))


def _ways(form: Receipt) -> Box:
    rows = tuple(
        (key, value) for key, value in (("للسؤال", form.ask), ("للشكوى", form.complain)) if value
    )
    if form.head.wording < _SIGNED:
        return Keep(stack(Heading("السؤال والشكوى"), Pairs(rows, key=16 * MM), gap=3))
    heading = None if _crowded(form) else Heading("السؤال والشكوى")
    return Keep(stack(heading, Pairs(rows, key=16 * MM, style=_WAYS), gap=3))


def _hands(form: Receipt) -> Box:
    """Return where who took the request signs, stamps and dates the slip."""
    taker = Pairs((("المستلم", form.head.staff), ("التاريخ", "")), key=14 * MM, blank=True)
    return Keep(Row(((6, taker), (6, SignatureBox("التوقيع والختم", tall=16 * MM)))))
