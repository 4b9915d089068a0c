"""Made-up data of the committee's, the distribution's and the surveys' forms."""

from datetime import timedelta

from desktop.base.money import Halalas
from desktop.core.documents.desk_forms import (
    Ask,
    AskKind,
    Attendee,
    DecisionLetter,
    DistributionSheet,
    Family,
    Granted,
    LetterOutcome,
    Minutes,
    RequiredPaper,
    RequirementsSheet,
    Resolution,
    ScaleResult,
    SurveyReport,
    SurveySection,
    SurveySheet,
)
from desktop.core.documents.forms import Day
from desktop.core.policy.profile import Paper, PolicyProfile
from desktop.core.policy.vocabulary import BodyKind, Validity
from desktop.core.practice.ink import ink
from desktop.core.practice.names import mobile, name
from desktop.printing.samples.shared import TODAY, ask, head, reply

_DECIDED = TODAY + timedelta(days=22)
_OBJECTION = (
    "لكم أن تعترضوا على هذا القرار كتابةً في المكتب، مع ذكر رقم الطلب وسبب الاعتراض، "
    "ويُعطى الاعتراض رقمًا لمتابعته."
)


def _validity(paper: Paper) -> str:
    if paper.validity is Validity.EXPIRY:
        return "سارية وقت التقديم"
    if paper.validity is Validity.MAX_AGE_DAYS:
        return f"صادرة خلال {paper.max_age_days} يومًا"
    return "لا مدة لها"


def requirements(profile: PolicyProfile, *, blank: bool = False) -> RequirementsSheet:
    """Return the sheet of the association's first service."""
    papers = tuple(
        RequiredPaper(
            one.name + ("" if one.required else " (إن وُجد)"), "الأصل للاطلاع", _validity(one)
        )
        for one in profile.papers
    )
    body = profile.studying_body.name
    return RequirementsSheet(
        head=head(profile, "ورقة الشروط والمتطلبات", number="217/1447", blank=blank),
        service="" if blank else profile.services[0].name,
        conditions=()
        if blank
        else (
            "أن يسكن مقدم الطلب في نطاق خدمات الجمعية.",
            "ألا تكون الخدمة نفسها قد صُرفت له من جهة أخرى في المدة نفسها.",
            "أن تكون البيانات صحيحة، وأن يُبلَّغ المكتب بكل تغيّر فيها.",
        ),
        papers=() if blank else papers,
        steps=(
            "تُراجَع الأوراق وتُطابَق البيانات وقت التقديم، ويُعطى مقدم الطلب إيصالًا برقم طلبه.",
            f"يوقّع {profile.signer.term} على صحة بياناته، وهو مسؤول عنها مسؤولية مباشرة.",
            f"يُرفع الطلب إلى {body} لدراسته، ثم يُبلَّغ مقدم الطلب بالقرار وسببه.",
        ),
        reply=reply(profile, blank=True),
        ask=f"لمعرفة ما وصل إليه الطلب: {ask(profile)}",
    )


_REASONS = {
    LetterOutcome.APPROVED: "ثبتت الحاجة بالدراسة والزيارة، والدخل دون الحد المعتمد للأسرة.",
    LetterOutcome.IN_PART: "ثبتت الحاجة، ووُزّع المبلغ المتاح هذا الشهر على الحالات الأشد.",
    LetterOutcome.REJECTED: (
        "يزيد نصيب الفرد من الدخل على الحد المعتمد في لائحة الجمعية، ولم تظهر في الدراسة "
        "التزامات علاج أو إيجار تغيّر ذلك."
    ),
    LetterOutcome.DEFERRED: "يحتاج الطلب إلى زيارة منزلية ثانية وإلى تعريف حديث بالدخل.",
    LetterOutcome.WAITING: "الطلب مستحق، ولا يكفي المتاح من المال هذا الشهر لصرفه.",
}
_NEXT = {
    LetterOutcome.APPROVED: "مراجعة المكتب لاستلام المبلغ، ومعكم أصل الهوية.",
    LetterOutcome.IN_PART: "مراجعة المكتب لاستلام المبلغ، ويُعاد النظر في الباقي الشهر القادم.",
    LetterOutcome.REJECTED: "لكم أن تتقدموا بطلب جديد إذا تغيّر الدخل أو عدد أفراد الأسرة.",
    LetterOutcome.DEFERRED: "يتصل بكم الباحث لتحديد موعد الزيارة، ثم يُعرض الطلب من جديد.",
    LetterOutcome.WAITING: "نتصل بكم عند توفر المال بحسب ترتيب القائمة، ولا يلزمكم طلب جديد.",
}
_MONEY = {LetterOutcome.APPROVED: 3000_00, LetterOutcome.IN_PART: 1500_00}


def decision(
    profile: PolicyProfile,
    *,
    blank: bool = False,
    outcome: LetterOutcome = LetterOutcome.APPROVED,
) -> DecisionLetter:
    """Return a letter with an outcome."""
    committee = profile.studying_body.kind is BodyKind.COMMITTEE
    sum_ = _MONEY.get(outcome)
    granted = (Granted("سداد أجر البيت المتأخر", Halalas(sum_), "دفعة واحدة"),) if sum_ else ()
    return DecisionLetter(
        head=head(profile, "إشعار بقرار", number="231/1447", blank=blank, day=_DECIDED),
        to="" if blank else name(2),
        request_number="" if blank else "1447-0214",
        requested=None if blank else Day.of(TODAY),
        service="" if blank else profile.services[0].name,
        body=profile.studying_body.name,
        sitting="3/1447" if committee and not blank else "",
        decided=None if blank else Day.of(_DECIDED),
        outcome=None if blank else outcome,
        granted=() if blank else granted,
        reason="" if blank else _REASONS[outcome],
        next_step="" if blank else _NEXT[outcome],
        objection=_OBJECTION,
        signatory="" if blank else name(8),
        signatory_job="المدير التنفيذي",
    )


def _resolution(profile: PolicyProfile, number: int) -> Resolution:
    outcomes = tuple(LetterOutcome)
    outcome = outcomes[(number * 7) % 11 % 5]
    sum_ = _MONEY.get(outcome)
    return Resolution(
        request_number=f"1447-{180 + number:04d}",
        applicant=name(100 + number),
        service=profile.services[number % len(profile.services)].name,
        outcome=outcome,
        halalas=Halalas(sum_ + number * 50_00) if sum_ else None,
        period="ثلاثة أشهر" if number % 6 == 0 and sum_ else "",
        reason=_REASONS[outcome],
        conflict=f"{name(31)}، لقرابته من مقدم الطلب." if number == 4 else "",
    )


def minutes(profile: PolicyProfile, *, blank: bool = False, count: int = 30) -> Minutes:
    """Return minutes with ``count`` decisions."""
    committee = profile.studying_body.kind is BodyKind.COMMITTEE
    members = ("الرئيس", "أمين السر", "عضو", "عضو", "عضو")
    staff = ("مدير الإدارة", *["باحث اجتماعي"] * 4)
    title = "محضر جلسة" if committee else "محضر دراسة الطلبات"
    people = tuple(
        Attendee(name(30 + at), job, at != 3, "" if at != 3 else "اعتذر كتابةً")
        for at, job in enumerate(members if committee else staff)
    )
    return Minutes(
        head=head(profile, title, number="230/1447", blank=blank, day=_DECIDED),
        body=profile.studying_body.name,
        sitting="3/1447" if committee and not blank else "",
        held=None if blank else Day.of(_DECIDED),
        place="" if blank else "قاعة الاجتماعات في المكتب الرئيس",
        opened="" if blank else "4:30 عصرًا",
        closed="" if blank else "6:45 مساءً",
        attendance=() if blank else people,
        quorum="حضر أربعة من خمسة، وبهم يكتمل النصاب." if committee and not blank else "",
        agenda=()
        if blank
        else (
            "اعتماد محضر الجلسة السابقة.",
            f"دراسة الطلبات المرفوعة وعددها {count} طلبًا.",
            "ما يستجد من أعمال.",
        ),
        resolutions=() if blank else tuple(_resolution(profile, at) for at in range(count)),
        ratified_by="" if blank else "المدير التنفيذي",
    )


def distribution(
    profile: PolicyProfile, *, blank: bool = False, count: int = 200
) -> DistributionSheet:
    """Return a sheet of ``count`` families; every ninth has signed on screen."""
    families = tuple(
        Family(
            file_number=f"{at * 3 + 7:04d}",
            name=name(300 + at),
            members=2 + at * 5 % 9,
            mobile=mobile(300 + at),
            share="سلتان" if at * 5 % 9 > 5 else "سلة",
            collector="" if at % 9 else "ابنه سعد",
            strokes=() if at % 9 else ink(at),
        )
        for at in range(1, count + 1)
    )
    return DistributionSheet(
        head=head(profile, "كشف توزيع", number="240/1447", blank=blank),
        campaign="" if blank else "سلال رمضان",
        item="" if blank else "سلة غذائية",
        condition="" if blank else "للأسر التي فيها أيتام أولًا",
        place="" if blank else "مستودع الجمعية",
        held=None if blank else Day.of(TODAY),
        families=() if blank else families,
    )


_SCALES = (
    "حسن الاستقبال واحترام الموظفين لكم",
    "مراعاة خصوصيتكم في أثناء الحديث وتقديم الأوراق",
    "مدة الانتظار قبل مقابلة الموظف",
    "وضوح الأوراق والشروط المطلوبة منكم",
    "سهولة التواصل مع الجمعية والسؤال عن الطلب",
    "سرعة الرد على طلبكم",
    "مناسبة الخدمة المقدمة لحاجتكم",
)


def survey(profile: PolicyProfile, *, blank: bool = False) -> SurveySheet:
    """Return a survey on paper; a filled one has been answered."""
    answers = ("5", "4", "2", "5", "4", "3", "4")
    scales = [
        Ask(text, AskKind.SCALE, answer="" if blank else answer)
        for text, answer in zip(_SCALES, answers, strict=True)
    ]
    told = Ask("هل شُرح لكم من يدرس طلبكم وكيف يصلكم الرد؟", AskKind.YES_NO)
    how = Ask("كيف تفضلون أن يصلكم الرد؟", AskKind.CHOICE, ("اتصال", "رسالة", "حضور"))
    visits = Ask("كم مرة زرتم المكتب من أجل هذا الطلب؟", AskKind.NUMBER)
    wish = Ask("ما الذي تقترحون تحسينه؟", AskKind.TEXT)
    if not blank:
        told = Ask(told.text, told.kind, answer="نعم")
        how = Ask(how.text, how.kind, how.options, "رسالة")
        visits = Ask(visits.text, visits.kind, answer="3")
        wish = Ask(wish.text, wish.kind, answer="زيادة المقاعد في صالة الانتظار.")
    return SurveySheet(
        head=head(profile, "استبيان قياس رضا المستفيدين", blank=True),
        intro="رأيكم يعيننا على تحسين الخدمة. لا تكتبوا اسمًا ولا رقم هوية، ولن تؤثر الإجابة في "
        "ما يُقدَّم لكم. ضعوا دائرة حول الرقم المناسب.",
        sections=(
            SurveySection("الاستقبال ووضوح الإجراءات", (*scales[:5], told)),
            SurveySection("الخدمة والرد", (*scales[5:], how, visits, wish)),
        ),
        closing="شكرًا لكم. ضعوا الورقة مطوية في صندوق الآراء عند المدخل.",
    )


def _result(text: str, counts: tuple[int, int, int, int, int], previous: float) -> ScaleResult:
    whole = sum(counts)
    mean = sum(n * at for at, n in enumerate(counts, 1)) / whole
    spread = sum(n * (at - mean) ** 2 for at, n in enumerate(counts, 1)) / (whole - 1)
    half = 1.96 * (spread / whole) ** 0.5
    glad = (counts[3] + counts[4]) / whole
    return ScaleResult(text, counts, mean, mean - half, mean + half, glad, previous)


def survey_report(profile: PolicyProfile, *, blank: bool = False) -> SurveyReport:
    """Return the report of a made-up round of 64 sheets."""
    counts = (
        (1, 2, 6, 21, 34), (2, 3, 9, 24, 26), (9, 15, 17, 14, 9), (1, 5, 10, 25, 23),
        (3, 6, 14, 22, 19), (8, 12, 16, 18, 10), (2, 4, 11, 26, 21),
    )  # fmt: skip
    before = (4.1, 4.0, 3.2, 3.8, 3.7, 3.3, 3.9)
    results = tuple(
        _result(text, found, last)
        for text, found, last in zip(_SCALES, counts, before, strict=True)
    )
    return SurveyReport(
        head=head(profile, "تقرير استبيان الرضا", number="245/1447", blank=blank),
        survey="" if blank else "استبيان قياس رضا المستفيدين",
        period="" if blank else "شعبان 1447 هـ (فبراير 2026 م)",
        channel="" if blank else "ورقية في المكتب",
        target=None if blank else 90,
        answered=0 if blank else 64,
        results=() if blank else results,
        comments=()
        if blank
        else (
            "الموظفون محترمون جزاهم الله خيرًا، لكن الانتظار يطول يوم الأحد.",
            "أتمنى أن تصلني رسالة عند صدور القرار بدل المراجعة.",
            "المكان نظيف، والمقاعد قليلة لكبار السن.",
        ),
        note="الإجابات بلا أسماء. تقييم الخدمة حق للمستفيد، وغايته التحسين لا العقاب.",
    )
