"""Every way to sign: what it needs, and the block that it prints."""

import re
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import pypdfium2
import pytest

from desktop.base.arabic_text import strip_controls, western_digits
from desktop.base.errors import Invalid
from desktop.core.documents.forms import RequestForm, SignerKind
from desktop.core.documents.frozen import from_json
from desktop.core.intake.signers import DeedKind, FatherProof, Kinship, SignMethod
from desktop.core.intake.signers import SignerKind as By
from desktop.core.people.births import read_birth
from desktop.core.people.terms import Gender, IdentityKind
from desktop.core.work import Role
from tests.offices import INK, PERSON

CHILD = replace(PERSON, birth=read_birth("1438"), marital=None, members=())
READER, WITNESS = "بدر صالح المطيري", "نايف تركي البقمي"
WHO = {
    "signer_name": "ياسر سليمان الزهراني",
    "signer_identity_kind": IdentityKind.NATIONAL_ID,
    "signer_identity": "1010000006",
}
READ = {"read_aloud": True, "reader": READER, "witness": WITNESS}
NAMED = {"signer_name", "signer_identity_kind", "signer_identity"}
DEED = {"deed_number", "deed_kind"}


@dataclass(frozen=True)
class Way:
    """What is given, which of it can't be left out, and what its block says and says not."""

    given: dict[str, Any]
    needed: set[str]
    says: tuple[str, ...]
    whose: Any = PERSON
    #: The code of what is left out, where it is another than «needed».
    codes: dict[str, str] = field(default_factory=dict)


WAYS = {
    "self": Way({}, {"strokes"}, ("أصالةً عن النفس",), codes={"strokes": "intake.no_signature"}),
    "self, read out": Way(
        {"read_aloud": True, "reader": READER}, set(), ("أصالةً عن النفس", "قُرئ عليه الإقرار")
    ),
    "agent": Way(
        {
            **WHO,
            "signer": By.AGENT,
            "deed_number": "44/9",
            "deed_scope": "المطالبة والتوقيع",
            "deed_expires": date(2030, 1, 1),
        },
        NAMED | {"deed_number", "deed_scope", "deed_expires"},
        ("وكيل شرعي", "رقم الوكالة 44/9، تنتهي في", "نطاق الوكالة المطالبة والتوقيع", "نيابةً عن"),
    ),
    "father": Way(
        {**WHO, "signer": By.FATHER, "family_record": True},
        NAMED | {"family_record"},
        ("أبو القاصر", "بموجب سجل الأسرة", "عن القاصر"),
        CHILD,
        {"family_record": "intake.family_record_first"},
    ),
    "guardian": Way(
        {
            **WHO,
            "signer": By.GUARDIAN,
            "deed_number": "45/ج",
            "deed_kind": DeedKind.WISAYA,
            "kinship": Kinship.GRANDFATHER,
            "father": FatherProof.DEATH_CERTIFICATE,
        },
        NAMED | DEED | {"kinship", "father"},
        ("ولي أو وصي بصك", "صك وصاية 45/ج", "القرابة جد", "الأب متوفى", "عن القاصر"),
        CHILD,
    ),
    "mother": Way(
        {
            **WHO,
            "signer": By.MOTHER,
            "signer_name": "هيا فلاح العنزي",
            "deed_number": "3318",
            "deed_kind": DeedKind.SUPPORT,
        },
        NAMED | DEED,
        ("أم القاصر بصك", "صك إعالة 3318", "عن القاصر"),
        CHILD,
    ),
    "another, for a reason": Way(
        {**WHO, "signer": By.OTHER, "kinship": Kinship.UNCLE, "signer_reason": "الأب مسافر"},
        NAMED | {"kinship", "signer_reason"},
        ("غيرهم بسبب مدوَّن", "السبب الأب مسافر", "عن القاصر"),
        CHILD,
    ),
    "ink on paper": Way(
        {"method": SignMethod.INK_ON_PAPER, "strokes": ()}, set(),
        ("أصالةً عن النفس", "توقيع بالحبر على الورق"),
    ),
    "thumb in ink": Way(
        {**READ, "method": SignMethod.THUMB_INK, "strokes": ()},
        {"read_aloud", "reader", "witness"},
        (
            "أصالةً عن النفس",
            "ببصمة الإبهام مع شاهد",
            "قُرئ عليه الإقرار",
            f"القارئ {READER}",
            f"الشاهد {WITNESS}",
        ),
    ),
    "could not sign": Way(
        {**READ, "method": SignMethod.THUMB_SCREEN},
        {"read_aloud", "reader", "witness", "strokes"},
        (
            "أصالةً عن النفس",
            "تعذّر التوقيع (بحضور قارئ وشاهد)",
            "قُرئ عليه الإقرار",
            f"القارئ {READER}",
            f"الشاهد {WITNESS}",
            "توقيع الشاهد",
        ),
        codes={"strokes": "intake.no_signature"},
    ),
}  # fmt: skip
CODES = {
    "read_aloud": "intake.read_aloud_first",
    "reader": "intake.reader_needed",
    "witness": "intake.witness_needed",
}
EMPTY = {str: "  ", bool: False, tuple: ()}
BLOCK = "توقيعرقم"


def squeezed(text: str) -> str:
    text = unicodedata.normalize("NFC", western_digits(strip_controls(text)))
    return re.sub(r"[\s:]", "", text)


def printed(live, request_id):
    """Issue the request's form; return its text, squeezed, and its data."""
    paper = live.act(Role.RECEPTION, live.office.press.issue, "request", request_id)
    with pypdfium2.PdfDocument(paper.pdf) as pdf:
        pages = "".join(page.get_textpage().get_text_range() for page in pdf)
    _, data = live.act(Role.RECEPTION, live.office.documents.frozen, paper.document.id)
    return squeezed(pages), from_json(RequestForm, data)


def asked(live, way):
    request_id = live.request(live.person(way.whose)).id
    if way.given.get("method") in (SignMethod.INK_ON_PAPER, SignMethod.THUMB_INK):
        live.act(Role.RECEPTION, live.office.press.issue, "request", request_id)
    return request_id


@pytest.mark.parametrize("name", WAYS)
def test_each_way_prints_its_own_block(live, name):
    way = WAYS[name]
    request_id = asked(live, way)
    assert live.sign(request_id, **way.given).covers_current
    page, form = printed(live, request_id)
    for words in way.says:
        assert squeezed(words) in page, words
    others = {words for other in WAYS.values() for words in other.says} - set(way.says)
    for words in others:
        if not any(words in own or own in words for own in way.says):
            assert squeezed(words) not in page, words
    own = way.given.get("signer", By.PERSON) is By.PERSON
    assert form.signing.name == (way.whose.name.full if own else way.given["signer_name"])
    assert squeezed(form.signing.name) in page
    on_screen = way.given.get("method", SignMethod.PEN) in (
        SignMethod.PEN,
        SignMethod.THUMB_SCREEN,
    )
    assert bool(form.signing.strokes or form.signing.witness_strokes) is on_screen


@pytest.mark.parametrize(
    ("name", "left_out"), [(name, one) for name, way in WAYS.items() for one in sorted(way.needed)]
)
def test_each_way_needs_its_fields(live, name, left_out):
    way = WAYS[name]
    request_id = asked(live, way)
    value = way.given.get(left_out, INK)
    less = {**way.given, left_out: EMPTY.get(type(value))}
    if isinstance(value, str) and type(value) is not str:
        less[left_out] = None
    with pytest.raises(Invalid) as invalid:
        live.sign(request_id, **less)
    code = way.codes.get(left_out) or CODES.get(left_out, "intake.needed")
    assert {(p.field, p.code) for p in invalid.value.problems} == {(left_out, code)}
    assert not live.read(request_id).facts.signed_hash


def test_where_nobody_could_sign_the_mark_is_the_witness_s(live):
    request_id = asked(live, WAYS["could not sign"])
    live.sign(request_id, **WAYS["could not sign"].given)
    page, form = printed(live, request_id)
    signing = form.signing
    assert (signing.kind, signing.by) == (SignerKind.THUMBPRINT, SignerKind.PERSON)
    assert (signing.strokes, signing.witness_strokes) == ((), INK)
    assert squeezed("علامة الموقِّع") not in page


@pytest.mark.parametrize("name", ["ink on paper", "thumb in ink"])
def test_ink_that_stands_on_another_print_leaves_no_frame_to_be_filled_in(live, name):
    way = WAYS[name]
    request_id = asked(live, way)
    live.sign(request_id, **way.given)
    page, form = printed(live, request_id)
    assert squeezed(f"النموذج الموقَّع {form.signing.print_number}") in page
    for frame in ("بصمة الإبهام(?!مع)", "توقيع الشاهد", "توقيع المستفيد"):
        assert not re.search(squeezed(frame), page), frame


def test_a_signature_that_covers_the_data_no_more_is_printed_as_none(live):
    person = live.person()
    request = live.request(person)
    live.sign(request.id)
    assert BLOCK in printed(live, request.id)[0]
    edited = replace(PERSON, mobile="0559876543")
    live.act(Role.RECEPTION, live.office.people.update, person.id, person.version, edited)
    page, form = printed(live, request.id)
    assert (form.signing.kind, form.signing.sequence) == (SignerKind.NONE, 1)
    assert squeezed("تغيّرت البيانات بعد التوقيع رقم 1 في") in page
    assert squeezed("يشمل محتوى هذا النموذج") not in page
    assert squeezed("توقيع المستفيد") in page, "it is there to be signed anew"
    live.advance(hours=1)
    assert live.sign(request.id, method=SignMethod.INK_ON_PAPER, strokes=()).covers_current
    page, form = printed(live, request.id)
    assert form.signing.sequence == 2
    assert squeezed("تغيّرت البيانات بعد") not in page


@pytest.mark.parametrize("gender", [Gender.MALE, Gender.FEMALE])
def test_reading_out_is_told_of_a_man_or_a_woman(live, gender):
    way = replace(WAYS["thumb in ink"], whose=replace(PERSON, gender=gender))
    request_id = asked(live, way)
    live.sign(request_id, **way.given)
    page, _ = printed(live, request_id)
    hers = squeezed("قُرئ عليها الإقرار كاملًا فأقرّت بما فيه") in page
    assert hers is (gender is Gender.FEMALE)
