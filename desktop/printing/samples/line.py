"""Made-up data of the forms of one visit: request, receipt, referral, recovery sheet."""

from desktop.base.money import Halalas
from desktop.core.documents.forms import (
    Address,
    Amount,
    Applicant,
    Choice,
    Consent,
    Contact,
    Day,
    Housing,
    Member,
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
from desktop.core.practice.names import child, identity, mobile, name
from desktop.printing.samples.shared import TODAY, ask, head, reply

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
    notes = ("", "صادرة قبل شهر", "وعد بإحضارها خلال أسبوع")
    return tuple(
        Paper(one.name, _STATES[at % 3], notes[at % 3]) for at, one in enumerate(profile.papers)
    )


def _members() -> tuple[Member, ...]:
    said = (
        ("زوجة", "1406/8/20", "سليمة"),
        ("ابن", "1432/2/11", "طالب في الثانوية"),
        ("ابنة", "1435/11/3", "طالبة في المتوسطة"),
        ("ابن", "1439/5/27", "طالب في الابتدائية"),
        ("والدة", "1371", "ضغط وسكري"),
    )
    return tuple(
        Member(
            child(31 + at, 2) if relation.startswith("ابن") else name(31 + at),
            relation,
            identity(40 + at),
            birth,
            status,
        )
        for at, (relation, birth, status) in enumerate(said)
    )


def _sums(labels: tuple[str, ...], sums: dict[int, int], *, blank: bool) -> tuple[Amount, ...]:
    if blank:
        return tuple(Amount(label) for label in labels)
    return tuple(Amount(labels[at], Halalas(riyals * 100)) for at, riyals in sums.items())


def signing(kind: SignerKind = SignerKind.PERSON) -> Signing:
    """Return a made-up signing of a kind."""
    if kind is SignerKind.NONE:
        return Signing()
    for_other = kind in {SignerKind.AGENT, SignerKind.GUARDIAN}
    thumb = kind is SignerKind.THUMBPRINT
    return Signing(
        kind=kind,
        name=name(9) if for_other else name(2),
        identity=identity(9 if for_other else 2),
        deed="431207765" if for_other else "",
        scope="مراجعة الجمعيات والاستلام" if for_other else "",
        deed_expiry="1448/6/30" if kind is SignerKind.AGENT else "",
        on_behalf=name(2) if for_other else "",
        witness=name(4) if thumb else "",
        witness_role="موظف الاستقبال" if thumb else "",
        read_aloud=thumb,
        at="2026-03-01T07:42:10Z",
        day=Day.of(TODAY),
        time="10:42 صباحًا",
        snapshot="9F3A-77C2",
        sequence=12,
        strokes=() if thumb else ink(),
        witness_strokes=ink(3) if thumb else (),
    )


def request(profile: PolicyProfile, *, blank: bool = False) -> RequestForm:
    """Return a registration or support request."""
    categories = tuple(one.name for one in profile.categories)
    return RequestForm(
        head=head(profile, profile.form.title, number="214/1447", blank=blank),
        service="" if blank else profile.services[0].name,
        details="" if blank else "أجر البيت متأخر ثلاثة أشهر، وقد توقف العمل بعد إصابة في الظهر.",
        applicant=Applicant() if blank else _applicant(),
        contact=Contact() if blank else _contact(),
        address=Address() if blank else _address(),
        category=Choice(categories, () if blank else categories[:1]),
        members=() if blank else _members(),
        incomes=_sums(_INCOMES, {0: 1320, 1: 1180}, blank=blank),
        obligations=_sums(_OBLIGATIONS, {0: 1000, 3: 250, 4: 185}, blank=blank),
        per_head=None if blank else Halalas(41_666),
        housing=Housing(
            Choice(_HOUSES, () if blank else ("بيت شعبي",)),
            Choice(_TENURES, () if blank else ("إيجار",)),
            None if blank else Halalas(12_000_00),
            "" if blank else "ثلاث غرف، وسقف المطبخ يحتاج إلى ترميم.",
        ),
        papers=_papers(profile, blank=blank),
        signer_term=profile.signer.term,
        declaration=declaration(profile),
        studied_by=profile.studying_body.name,
        reply_sentence=reply(profile).sentence,
        privacy=_PRIVACY,
        consents=(Consent(_CONSENT, None if blank else False),),
        signing=Signing() if blank else signing(),
    )


def _applicant() -> Applicant:
    return Applicant(
        name=name(2),
        identity_kind="هوية وطنية",
        identity=identity(2),
        identity_expiry="1450/1/15",
        birth="1401/7/9",
        nationality="سعودي",
        sex="ذكر",
        marital="متزوج",
        file_number="0418",
    )


def _contact() -> Contact:
    return Contact(
        mobile=mobile(2),
        other=mobile(7),
        reply_by="رسالة إلى الجوال",
        iban="SA0380000000608010167519",
    )


def _address() -> Address:
    return Address(
        city="حقال",
        district="حي السوق",
        street="شارع الأمير محمد",
        building="2312",
        postcode="28655",
        additional="7041",
        short="RNBB2312",
        place="خلف المسجد الجامع، البيت الثالث عن اليمين.",
    )


def receipt(profile: PolicyProfile, *, blank: bool = False) -> Receipt:
    """Return a receipt slip with two things missing."""
    return Receipt(
        head=head(profile, "إيصال استلام طلب", number="215/1447", blank=blank),
        request_number="" if blank else "1447-0214",
        applicant="" if blank else name(2),
        service="" if blank else profile.services[0].name,
        studied_by=profile.studying_body.name,
        missing=() if blank else ("تعريف بالراتب أو مشهد بالدخل", "عقد الإيجار"),
        reply=reply(profile, blank=blank, complete=blank),
        ask=ask(profile),
        complain="إلى موظف الشكاوى في المكتب، ويُعطى صاحبها رقمًا لمتابعتها.",
    )


def referral(profile: PolicyProfile, *, blank: bool = False) -> ReferralMemo:
    """Return a referral memo."""
    return ReferralMemo(
        head=head(profile, "مذكرة إحالة", number="216/1447", blank=blank),
        to=profile.studying_body.name,
        request_number="" if blank else "1447-0214",
        opened=None if blank else Day.of(TODAY),
        applicant="" if blank else name(2),
        file_number="" if blank else "0418",
        category="" if blank else profile.categories[0].name,
        household=None if blank else 6,
        per_head=None if blank else Halalas(41_666),
        service="" if blank else profile.services[0].name,
        summary=""
        if blank
        else "رب أسرة من ستة أفراد توقف عن العمل بعد إصابة في الظهر، ودخله من الضمان الاجتماعي "
        "وحساب المواطن. تأخر أجر البيت ثلاثة أشهر، ويطالب المالك بالسداد قبل نهاية الشهر.",
        papers=_papers(profile, blank=blank),
        notes="" if blank else "طُوبقت البيانات مع أصل الهوية وسجل الأسرة وقت التقديم.",
        action="دراسة الحالة والاحتياج، والإفادة بالقبول أو بالرفض مع ذكر السبب.",
        urgent="",
        reply=reply(profile, blank=blank),
    )


def recovery(profile: PolicyProfile, *, blank: bool = False) -> RecoverySheet:
    """Return a recovery sheet with a made-up key of 160 bits."""
    groups = ("K7QD", "2M9X", "PT4V", "H0RC", "8WJE", "5NSA", "ZB3G", "6YF1")
    return RecoverySheet(
        head=head(profile, "ورقة استعادة البيانات", blank=blank),
        groups=() if blank else groups,
        made_for="" if blank else name(5),
        instructions=(
            "اطبع نسخة واحدة، أو نسختين تُحفظان في مكانين مختلفين، ولا تصوّرهما.",
            "ضعها في ظرف مغلق، ووقّع على موضع الإغلاق، واكتب عليه تاريخ الإيداع.",
            "سلّمها إلى المدير التنفيذي أو أمين الخزنة، ولا تحفظها في جهاز ولا في بريد.",
            "إذا فُقدت فأنشئ مفتاحًا جديدًا من البرنامج في اليوم نفسه؛ ويبطل القديم.",
        ),
    )
