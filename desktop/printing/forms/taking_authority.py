"""An authority to take goods for somebody; money goes to their own account alone."""

from desktop.core.documents.goods_forms import TakingAuthority
from desktop.printing.kit.boxes import Box, Heading, Keep, Row, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.signing import declaration
from desktop.printing.kit.tokens import MM, NOTE
from desktop.printing.kit.words import worded

_NOTE = "يُحضر المفوَّض هويته. لا يشمل هذا التفويض استلام المال."


def compose(form: TakingAuthority) -> Sheet:
    """Return the paper: one page, of which the other and the things are written by hand."""
    blank = form.head.blank
    frames = (("صاحب التفويض", 4), ("المفوَّض", 4), ("الشاهد إن كان بالبصمة", 4))
    hands = Row(tuple((wide, SignatureBox(part, tall=24 * MM)) for part, wide in frames))
    said = worded(
        form.head,
        *("أفوّض المذكور أدناه باستلام ما يأتي عني من الجمعية، واستلامه كاستلامي.",) * 7,
        "أفوّض المسمّى في هذه الورقة باستلام ما ذُكر فيها من الجمعية نيابةً عني، واستلامه كاستلامي.",
    )
    signed = Keep(stack(declaration(said), hands, Text(_NOTE, NOTE), gap=9), clings=True)
    return Sheet(form.head, (_owner(form, blank), _other(), _what(), signed))


def _owner(form: TakingAuthority, blank: bool) -> Box:
    identity = identifier(form.identity) if form.identity else ""
    rows: list[list[tuple[int, Box]]] = [
        [
            (8, Field("الاسم", form.applicant, blank)),
            (4, Field("رقم الملف", identifier(form.file_number), blank)),
        ],
        [
            (6, Field("رقم الهوية", identity, blank)),
            (6, Field("الجوال", identifier(form.mobile) if form.mobile else "", blank)),
        ],
    ]
    return stack(Heading("صاحب التفويض"), grid(rows))


def _other() -> Box:
    rows: list[list[tuple[int, Box]]] = [
        [(8, Field("الاسم", blank=True)), (4, Field("صلته", blank=True))],
        [(6, Field("رقم الهوية", blank=True)), (6, Field("الجوال", blank=True))],
    ]
    return stack(Heading("المفوَّض"), grid(rows))


def _what() -> Box:
    rows: list[list[tuple[int, Box]]] = [
        [(12, Field("ما يستلمه", blank=True, lines=2))],
        [(6, Field("مرة واحدة، أو حتى يوم", blank=True)), (6, Field("السبب", blank=True))],
    ]
    return stack(Heading("ما يُستلم"), grid(rows))
