"""Made-up data of the forms of one visit: request, receipt, referral, recovery sheet."""

from dataclasses import replace

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
    RecoverySheet,
    ReferralMemo,
    RequestForm,
    SignerKind,
    Signing,
)
from desktop.core.policy.profile import PolicyProfile
from desktop.core.practice.ink import ink
from desktop.core.practice.loader import practice
from desktop.printing.samples.shared import (
    ask,
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
_PRIVACY = (
    "تُستعمل هذه البيانات لدراسة الطلب وتقديم الخدمة وحدهما، ولا يطّلع عليها إلا المختصون. "
    "ولصاحبها أن يطّلع عليها وأن يطلب تصحيحها."
)
_STATES = (PaperState.SEEN, PaperState.COPY, PaperState.MISSING)


def declaration(profile: PolicyProfile) -> str:
    """Return the sentence that is signed."""
    return f"أقر أنا {profile.signer.term} بصحة البيانات وأتحمل المسؤولية المباشرة عنها."


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
            witness_strokes=ink(3),
        )
    if kind is SignerKind.PERSON:
        return replace(given, name=applicant.name, identity=applicant.identity, strokes=ink())
    other = made.representative
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
        reply_sentence=reply(profile).sentence,
        privacy=_PRIVACY,
        consents=(Consent(_CONSENT),),
        signing=Signing(),
    )


def receipt(profile: PolicyProfile, *, blank: bool = False) -> Receipt:
    """Return a receipt slip with two things missing."""
    form = Receipt(
        head=head(profile, "إيصال استلام طلب"),
        request_number="",
        applicant="",
        service="",
        studied_by=profile.studying_body.name,
        missing=(),
        reply=reply(profile),
        ask=ask(profile),
        complain="إلى موظف الشكاوى في المكتب، ويُعطى صاحبها رقمًا لمتابعتها.",
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
    )


def referral(profile: PolicyProfile, *, blank: bool = False) -> ReferralMemo:
    """Return a referral memo."""
    form = ReferralMemo(
        head=head(profile, "مذكرة إحالة"),
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
        action="دراسة الحالة والاحتياج، والإفادة بالقبول أو بالرفض مع ذكر السبب.",
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
        head=head(profile, "ورقة استعادة البيانات"),
        groups=(),
        made_for="",
        instructions=(
            "اطبع نسخة واحدة، أو نسختين تُحفظان في مكانين مختلفين، ولا تصوّرهما.",
            "ضعها في ظرف مغلق، ووقّع على موضع الإغلاق، واكتب عليه تاريخ الإيداع.",
            "سلّمها إلى المدير التنفيذي أو أمين الخزنة، ولا تحفظها في جهاز ولا في بريد.",
            "إذا فُقدت فأنشئ مفتاحًا جديدًا من البرنامج في اليوم نفسه؛ ويبطل القديم.",
        ),
    )
    if blank:
        return form
    made = practice().prints.recovery
    return replace(form, head=filled(form.head), groups=made.groups, made_for=made.made_for)
