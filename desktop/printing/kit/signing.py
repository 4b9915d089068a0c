"""The declaration and the signature's block, one layout for each kind of signer."""

from desktop.base.arabic_text import ltr
from desktop.core.documents.forms import Head, SignerKind, Signing
from desktop.printing.kit.boxes import Box, Keep, Panel, Row, Stack, Text, grid, stack
from desktop.printing.kit.fields import Boxes, Field, Tick
from desktop.printing.kit.pairs import pairs
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.signature import SignatureBox, StampBox
from desktop.printing.kit.tokens import ACCENT, MM, NOTE, STRONG, WASH
from desktop.printing.kit.words import SIGNER_KINDS, both, worded

_READ_TO_EITHER = "قُرئ عليه / عليها الإقرار كاملًا فأقرّ / فأقرّت بما فيه."
#: A finger on glass leaves no print.
_NO_PRINT = "تعذّر التوقيع (بحضور قارئ وشاهد)"
_ON_PAPER = "توقيع بالحبر على الورق"


def declaration(text: str) -> Box:
    """Return the sentence that is signed, on a quiet ground."""
    return Panel(Text(text, STRONG), fill=WASH, stroke=None, bar=ACCENT)


def _facts(signing: Signing, term: str, head: Head) -> list[tuple[str, str]]:
    """Return what is said about the signer, by kind."""
    thumb = signing.kind is SignerKind.THUMBPRINT
    by = signing.by if thumb and signing.by is not SignerKind.NONE else signing.kind
    own = by in (SignerKind.PERSON, SignerKind.THUMBPRINT)
    rows = [
        (term if own else "الموقِّع", signing.name),
        ("رقم الهوية", identifier(signing.identity)),
        ("صفة التوقيع", SIGNER_KINDS.get(by, "")),
    ]
    if by is SignerKind.AGENT:
        rows += [
            ("نيابةً عن", signing.on_behalf),
            ("رقم الوكالة", _deed(signing)),
            ("نطاق الوكالة", signing.scope),
        ]
    elif not own:
        rows += _of_guardian(signing, by)
    if thumb:
        how = _NO_PRINT if signing.on_screen else SIGNER_KINDS[signing.kind]
        rows += [
            ("طريقة التوقيع", how if by is not signing.kind else ""),
            ("القارئ", signing.reader),
            ("الشاهد", signing.witness),
            ("صفة الشاهد", signing.witness_role),
            ("هوية الشاهد", identifier(signing.witness_identity)),
        ]
    elif signing.on_paper:
        rows.append(("طريقة التوقيع", _ON_PAPER))
    if signing.print_number:
        rows.append(("النموذج الموقَّع", identifier(signing.print_number)))
    day = signing.day
    when = worded(head, f"{day.hijri}، {day.gregorian}", both(day)) if day else ""
    return [*rows, ("التاريخ", when), ("الوقت", signing.time)]


def _of_guardian(signing: Signing, by: SignerKind) -> list[tuple[str, str]]:
    """Return by what somebody signs for a child; lines that this kind has not are empty."""
    deed = " ".join(part for part in (signing.deed_kind, _deed(signing)) if part)
    grown = signing.by is by is SignerKind.GUARDIAN and not signing.kinship
    named = signing.family_record or signing.deed_kind
    return [
        ("نيابةً عن" if grown else "عن القاصر", signing.on_behalf),
        ("القرابة", signing.kinship),
        ("بموجب" if named else "رقم الصك", "سجل الأسرة" if signing.family_record else deed),
        ("نطاق الولاية", signing.scope),
        ("الأب", signing.father),
        ("السبب", signing.reason),
    ]


def _read_out(signing: Signing, head: Head) -> str:
    """Return that the declaration was read out, to a man or a woman."""
    if signing.she:
        return "قُرئ عليها الإقرار كاملًا فأقرّت بما فيه."
    if signing.she is None:
        unknown = "قُرئ الإقرار كاملًا على الموقِّع، وأُقرّ بما فيه."
        return worded(head, "قُرئ عليه الإقرار كاملًا فأقرّ بما فيه.", unknown)
    return "قُرئ عليه الإقرار كاملًا فأقرّ بما فيه."


def _deed(signing: Signing) -> str:
    number = identifier(signing.deed)
    return f"{number}، تنتهي في {signing.deed_expiry}" if signing.deed_expiry else number


def _covers(signing: Signing, head: Head) -> Box | None:
    """Return the line that binds the signature to what it covers."""
    if not signing.snapshot:
        return None
    covers = worded(head, "يغطي", "يشمل")
    digest = worded(head, "بصمة المحتوى", "الملخص الرقمي للمحتوى")
    text = (
        f"التوقيع رقم {signing.sequence} {covers} محتوى هذا النموذج كما هو مطبوع. "
        f"{digest} {ltr(signing.snapshot)}، الوقت العالمي {ltr(signing.at)}."
    )
    return Text(text, NOTE)


def _ink(signing: Signing, term: str) -> Box | None:
    """Return the frame or frames that hold the ink, None where it stands on another print: an open
    frame could be filled in later. Prints of before readers were named keep their frames.
    """
    if signing.on_paper or (signing.print_number and signing.reader):
        return None
    witness = SignatureBox("توقيع الشاهد", signing.witness_strokes, signing.aspect, 27 * MM)
    if signing.on_screen and signing.reader:
        return witness
    if signing.kind is SignerKind.THUMBPRINT:
        name = "علامة الموقِّع" if signing.on_screen else "بصمة الإبهام"
        thumb = SignatureBox(name, signing.strokes, signing.aspect, 27 * MM, line=False)
        return Row(((5, thumb), (7, witness)))
    label = f"توقيع {term}" if signing.kind is SignerKind.PERSON else "التوقيع"
    return SignatureBox(label, signing.strokes, signing.aspect, 27 * MM)


def _waits(signing: Signing) -> str:
    """Return why the block is to be signed: not signed yet, or of data that changed since."""
    if not signing.sequence:
        return "لم يُوقَّع بعد: تجوز دراسة الطلب، ولا يُسلَّم شيء قبل التوقيع."
    return (
        f"تغيّرت البيانات بعد التوقيع رقم {signing.sequence} في {both(signing.day)}، فلم يعد "
        "يشملها: يُوقَّع هذا النموذج من جديد، ولا يُسلَّم شيء قبل التوقيع."
    )


def signing_block(signing: Signing, term: str, head: Head) -> Box:
    """Return a filled form's block; without a signature it says so and leaves the frame open."""
    if signing.kind is SignerKind.NONE:
        waits = Text(_waits(signing), STRONG)
        who = Field("اسم الموقِّع وصفته", blank=True)
        left = stack(waits, who, Field("تاريخ التوقيع", blank=True), gap=4)
        return Keep(Row(((6, left), (6, SignatureBox(f"توقيع {term}", tall=27 * MM)))))
    read = Text(_read_out(signing, head), STRONG) if signing.read_aloud else None
    facts = stack(read, pairs(_facts(signing, term, head), key=24 * MM), gap=2)
    ink = _ink(signing, term)
    if ink is None:
        return Keep(stack(facts, _covers(signing, head), gap=6))
    wide = 6 if head.wording == 1 else 7  # a day in both calendars stands in one line
    row = Row(((wide, facts), (12 - wide, ink)))
    return Keep(stack(row, _covers(signing, head), gap=6))


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
            (4, SignatureBox("التوقيع", tall=31 * MM, dated=True)),
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
                Tick(f"{_READ_TO_EITHER} (لمن لا يقرأ)"),
                frames,
            ),
            7,
        )
    )
