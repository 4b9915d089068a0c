"""Made-up data of the forms of one visit: request, receipt, referral, recovery sheet."""

from dataclasses import replace
from typing import Any

from desktop.core.documents.desk_forms import RecoverySheet, ReferralMemo
from desktop.core.documents.forms import (
    Address,
    Amount,
    Applicant,
    Choice,
    Consent,
    Contact,
    Day,
    Housing,
    Paper,
    PaperState,
    Receipt,
    RequestForm,
    SignerKind,
    Signing,
)
from desktop.core.intake.say import how_to_ask, how_to_complain
from desktop.core.policy import reply_words
from desktop.core.policy.profile import PolicyProfile
from desktop.core.practice.ink import ink
from desktop.core.practice.loader import practice
from desktop.printing.samples.shared import (
    TEXTS,
    filled,
    head,
    reply,
    reply_of_today,
    reply_to_come,
    today,
)

_INCOMES = (
    "الضمان الاجتماعي", "حساب المواطن", "التأهيل الشامل", "تقاعد", "راتب", "نفقة", "كفالة",
    "دخل آخر",
)  # fmt: skip
_OBLIGATIONS = ("إيجار السكن", "أقساط ديون", "نفقة", "علاج", "فواتير", "مواصلات", "تعليم", "أخرى")
_HOUSES = ("شقة", "بيت شعبي", "دور", "فيلا", "غرفة")
_TENURES = ("ملك", "إيجار", "مع الأهل", "سكن خيري")
_CONSENT = "استعمال صورتي في تعريف الناس بأعمال الجمعية (اختياري، ولا يؤثر في الخدمة)"
_STATES = (PaperState.SEEN, PaperState.COPY, PaperState.MISSING)


#: What makes each kind sign for a child without a guardian's deed.
_BY_KIN: dict[SignerKind, dict[str, Any]] = {
    SignerKind.FATHER: {"kinship": "أب", "family_record": True},
    SignerKind.MOTHER: {"kinship": "أم", "deed": "44/318", "deed_kind": "صك حضانة"},
    SignerKind.OTHER: {"kinship": "عم أو خال", "reason": "الأب مسافر ولا وكيل له."},
}


def declaration(_profile: PolicyProfile) -> str:
    """Return the sentence that is signed, whichever the policy."""
    return TEXTS.text("say.declaration")


def _papers(profile: PolicyProfile, *, blank: bool) -> tuple[Paper, ...]:
    if blank:
        return tuple(Paper(one.name) for one in profile.papers)
    notes = practice().prints.request.paper_notes
    return tuple(
        Paper(one.name, _STATES[at % 3], notes[at % 3]) for at, one in enumerate(profile.papers)
    )


def signing(kind: SignerKind = SignerKind.PERSON) -> Signing:
    """Return a made-up signing of a kind."""
    if kind is SignerKind.NONE:
        return Signing()
    made = practice().prints
    applicant = made.request.applicant
    given = replace(made.signing, kind=kind, day=Day.of(today()))
    if kind is SignerKind.THUMBPRINT:
        return replace(
            given,
            name=applicant.name,
            identity=applicant.identity,
            witness=made.head.staff,
            witness_role=made.head.job,
            read_aloud=True,
            she=False,
            witness_strokes=ink(3),
        )
    if kind is SignerKind.PERSON:
        return replace(given, name=applicant.name, identity=applicant.identity, strokes=ink())
    other = made.representative
    if kind in _BY_KIN:
        return replace(
            given,
            name=other.name,
            identity=other.identity,
            on_behalf=applicant.name,
            strokes=ink(),
            **_BY_KIN[kind],
        )
    return replace(
        given,
        name=other.name,
        identity=other.identity,
        deed=other.deed,
        scope=other.scope,
        deed_expiry=other.deed_expiry if kind is SignerKind.AGENT else "",
        on_behalf=applicant.name,
        strokes=ink(),
    )


def request(profile: PolicyProfile, *, blank: bool = False) -> RequestForm:
    """Return a registration or support request."""
    form = _empty_request(profile)
    if blank:
        return form
    made = practice().prints.request
    return replace(
        form,
        head=filled(form.head, made.number),
        service=profile.services[0].name,
        details=made.details,
        applicant=made.applicant,
        contact=made.contact,
        address=made.address,
        category=replace(form.category, chosen=form.category.options[:1]),
        members=made.members,
        incomes=made.incomes,
        obligations=made.obligations,
        per_head=practice().prints.case.per_head,
        housing=Housing(
            replace(form.housing.kind, chosen=(made.house,)),
            replace(form.housing.tenure, chosen=(made.tenure,)),
            made.rent,
            made.house_note,
        ),
        papers=_papers(profile, blank=False),
        consents=tuple(replace(consent, given=False) for consent in form.consents),
        signing=signing(),
    )


def _empty_request(profile: PolicyProfile) -> RequestForm:
    return RequestForm(
        head=head(profile, profile.form.title),
        service="",
        details="",
        applicant=Applicant(),
        contact=Contact(),
        address=Address(),
        category=Choice(tuple(one.name for one in profile.categories)),
        members=(),
        incomes=tuple(Amount(label) for label in _INCOMES),
        obligations=tuple(Amount(label) for label in _OBLIGATIONS),
        per_head=None,
        housing=Housing(Choice(_HOUSES), Choice(_TENURES)),
        papers=_papers(profile, blank=True),
        signer_term=profile.signer.term,
        declaration=declaration(profile),
        studied_by=profile.studying_body.name,
        reply_sentence=f"{reply_words.phrase(TEXTS, profile.reply, None)}.",
        privacy=TEXTS.text("print.privacy"),
        consents=(Consent(_CONSENT),),
        signing=Signing(),
    )


def receipt(profile: PolicyProfile, *, blank: bool = False) -> Receipt:
    """Return a receipt slip with two things missing."""
    form = Receipt(
        head=head(profile, TEXTS.text("print.receipt")),
        request_number="",
        applicant="",
        service="",
        studied_by=profile.studying_body.name,
        missing=(),
        reply=reply(profile),
        ask=how_to_ask(TEXTS, profile, ""),
        complain=how_to_complain(TEXTS, profile),
    )
    if blank:
        return form
    made = practice().prints
    return replace(
        form,
        head=filled(form.head, made.receipt.number),
        request_number=made.case.request,
        applicant=made.request.applicant.name,
        service=profile.services[0].name,
        missing=made.receipt.missing,
        reply=reply_to_come(profile),
        received=tuple(one.name for one in profile.papers[:2]),
    )


def referral(profile: PolicyProfile, *, blank: bool = False) -> ReferralMemo:
    """Return a referral memo."""
    form = ReferralMemo(
        head=head(profile, TEXTS.text("print.referral")),
        to=profile.studying_body.name,
        request_number="",
        opened=None,
        applicant="",
        file_number="",
        category="",
        household=None,
        per_head=None,
        service="",
        summary="",
        papers=_papers(profile, blank=True),
        notes="",
        action=TEXTS.text("print.action"),
        urgent="",
        reply=reply(profile),
    )
    if blank:
        return form
    made = practice().prints
    return replace(
        form,
        head=filled(form.head, made.referral.number),
        request_number=made.case.request,
        opened=Day.of(today()),
        applicant=made.request.applicant.name,
        file_number=made.request.applicant.file_number,
        category=profile.categories[0].name,
        household=made.referral.household,
        per_head=made.case.per_head,
        service=profile.services[0].name,
        summary=made.referral.summary,
        papers=_papers(profile, blank=False),
        notes=made.referral.notes,
        reply=reply_of_today(profile),
    )


def recovery(profile: PolicyProfile, *, blank: bool = False) -> RecoverySheet:
    """Return a recovery sheet with a made-up key of 160 bits."""
    form = RecoverySheet(
        head=head(profile, TEXTS.text("print.recovery")),
        groups=(),
        made_for="",
        instructions=tuple(TEXTS.text(f"print.recovery_{n}") for n in range(1, 5)),
    )
    if blank:
        return form
    made = practice().prints.recovery
    return replace(form, head=filled(form.head), groups=made.groups, made_for=made.made_for)
