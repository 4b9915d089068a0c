"""The declaration and the signature's block, one layout for each kind of signer."""

from desktop.base.arabic_text import ltr
from desktop.core.documents.forms import SignerKind, Signing
from desktop.printing.kit.boxes import Box, Keep, Panel, Row, Stack, Text, grid, stack
from desktop.printing.kit.fields import Boxes, Field, Tick, pairs
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.signature import SignatureBox, StampBox
from desktop.printing.kit.tokens import ACCENT, MM, NOTE, STRONG, WASH
from desktop.printing.kit.words import SIGNER_KINDS

_READ_TO = "قُرئ عليه الإقرار كاملًا فأقرّ بما فيه."


def declaration(text: str) -> Box:
    """Return the sentence that is signed, on a quiet ground."""
    return Panel(Text(text, STRONG), fill=WASH, stroke=None, bar=ACCENT)


def _facts(signing: Signing, term: str) -> list[tuple[str, str]]:
    """Return what is said about the signer, by kind."""
    own = signing.kind is SignerKind.PERSON
    rows = [
        (term if own or signing.kind is SignerKind.THUMBPRINT else "الموقِّع", signing.name),
        ("رقم الهوية", identifier(signing.identity)),
        ("صفة التوقيع", SIGNER_KINDS.get(signing.kind, "")),
    ]
    if signing.kind is SignerKind.AGENT:
        rows += [
            ("نيابةً عن", signing.on_behalf),
            ("رقم الوكالة", _deed(signing)),
            ("نطاق الوكالة", signing.scope),
        ]
    if signing.kind is SignerKind.GUARDIAN:
        rows += [
            ("عن القاصر", signing.on_behalf),
            ("رقم الصك", identifier(signing.deed)),
            ("نطاق الولاية", signing.scope),
        ]
    if signing.kind is SignerKind.THUMBPRINT:
        rows += [("الشاهد", signing.witness), ("صفة الشاهد", signing.witness_role)]
    when = f"{signing.day.hijri}، {signing.day.gregorian}" if signing.day else ""
    return [*rows, ("التاريخ", when), ("الوقت", signing.time)]


def _deed(signing: Signing) -> str:
    number = identifier(signing.deed)
    return f"{number}، تنتهي في {signing.deed_expiry}" if signing.deed_expiry else number


def _covers(signing: Signing) -> Box | None:
    """Return the line that binds the signature to what it covers."""
    if not signing.snapshot:
        return None
    text = (
        f"التوقيع رقم {signing.sequence} يغطي محتوى هذا النموذج كما هو مطبوع. "
        f"بصمة المحتوى {ltr(signing.snapshot)}، الوقت العالمي {ltr(signing.at)}."
    )
    return Text(text, NOTE)


def _ink(signing: Signing, term: str) -> Box:
    """Return the frame or frames that hold the ink."""
    if signing.kind is SignerKind.THUMBPRINT:
        thumb = SignatureBox("بصمة الإبهام", signing.strokes, signing.aspect, 27 * MM, line=False)
        witness = SignatureBox("توقيع الشاهد", signing.witness_strokes, signing.aspect, 27 * MM)
        return Row(((5, thumb), (7, witness)))
    label = f"توقيع {term}" if signing.kind is SignerKind.PERSON else "التوقيع"
    return SignatureBox(label, signing.strokes, signing.aspect, 27 * MM)


def signing_block(signing: Signing, term: str) -> Box:
    """Return a filled form's block; without a signature it says so and leaves the frame open."""
    if signing.kind is SignerKind.NONE:
        waits = Text("لم يُوقَّع بعد: تجوز دراسة الطلب، ولا يُسلَّم شيء قبل التوقيع.", STRONG)
        who = Field("اسم الموقِّع وصفته", blank=True)
        left = stack(waits, who, Field("تاريخ التوقيع", blank=True), gap=4)
        return Keep(Row(((6, left), (6, SignatureBox(f"توقيع {term}", tall=27 * MM)))))
    read = Text(_READ_TO, STRONG) if signing.read_aloud else None
    facts = stack(read, pairs(_facts(signing, term), key=24 * MM), gap=2)
    return Keep(stack(Row(((6, facts), (6, _ink(signing, term)))), _covers(signing), gap=6))


def blank_signing_block(term: str) -> Box:
    """Return the block that is filled in by hand, for every kind of signer."""
    rows: list[list[tuple[int, Box]]] = [
        [
            (7, Field(f"اسم الموقِّع ({term} أو من ينوب عنه)", blank=True)),
            (5, Field("رقم هوية الموقِّع", blank=True, comb=(10,))),
        ],
        [
            (4, Field("رقم الوكالة أو الصك", blank=True)),
            (4, Field("نطاقها وتاريخ انتهائها", blank=True)),
            (4, Field("اسم الشاهد وصفته (مع البصمة)", blank=True)),
        ],
    ]
    frames = Row(
        (
            (4, SignatureBox("التوقيع", tall=31 * MM)),
            (3, SignatureBox("بصمة الإبهام", tall=31 * MM, line=False)),
            (3, SignatureBox("توقيع الشاهد", tall=31 * MM)),
            (2, StampBox(tall=31 * MM)),
        )
    )
    return Keep(
        Stack(
            (
                Boxes("صفة الموقِّع", tuple(SIGNER_KINDS.values())),
                grid(rows),
                Tick(f"{_READ_TO} (لمن لا يقرأ)"),
                frames,
            ),
            7,
        )
    )
