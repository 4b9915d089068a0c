"""An office as it is after a year: requests in every state, under names as long as people have.

Seven requests wait for the body; there are drafts, papers that are missing, prints that were
issued and not printed, a round of a survey with its sheets, complaints, and what waits for review.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from desktop.base.identifiers import luhn
from desktop.base.money import Halalas
from desktop.core.aid.orders.terms import ReviewOrder
from desktop.core.aid.schedules.terms import SuspendSchedule
from desktop.core.complaints.harm.terms import OpenHarm
from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.consents import terms as consents
from desktop.core.consents.handed.terms import Acknowledged, HandNotice
from desktop.core.correspondence.terms import (
    CancelLetter,
    Direction,
    LetterKind,
    WriteLetter,
)
from desktop.core.intake.appointments.terms import SetAppointment, Whom
from desktop.core.intake.facts import Outcome
from desktop.core.intake.initiated.terms import PlanVisit
from desktop.core.intake.paper_terms import PaperEntry, PaperStatus
from desktop.core.intake.steps.clarification import Answer, Clarify
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.pausing import PauseClock
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.intake.terms import RequestView
from desktop.core.intake.visits.terms import Priority, Purpose, RecordVisit
from desktop.core.merge.terms import MergeFiles
from desktop.core.people.course.terms import Allow, Die, Note, NoteFact, Rule
from desktop.core.people.details import RentPeriod, School, Tenancy
from desktop.core.people.links.terms import Bind, LinkKind
from desktop.core.people.terms import (
    Address,
    Birth,
    Gender,
    HousingKind,
    Identity,
    IdentityKind,
    Member,
    PersonForm,
    PersonName,
    PersonView,
    Relationship,
)
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.practice import day as made
from desktop.core.practice.proofs import proof
from desktop.core.proofs.liaison.terms import Enquire, NameOfficer
from desktop.core.proofs.plan.terms import MeasureWay, PlanWay
from desktop.core.proofs.terms import TAKEN
from desktop.core.sealed.terms import Detail, PrisonKind, SealDetail, SealedKind
from desktop.core.staff.deputies.terms import GiveStandIn, StandInKind
from desktop.core.staff.terms import NewStaff
from desktop.core.surveys.terms import ChooseSample, EnterAnswers, OpenRound, RoundKind
from desktop.core.work import Action, Role
from tests.aid import world as money
from tests.offices import PARCEL, PASSWORD, PERSON, Live
from tests.ui.busy_store import stock

#: First name, father, grandfather, family; M and F as the registrar writes them.
NAMES: Final = (
    ("F", "أم عبد الرحمن نورة", "عبد العزيز", "", "الحمد"),
    ("M", "عبد الرحمن", "عبد المحسن", "عبد الله", "آل عبد الجبار"),
    ("M", "عبد الرحمن", "عبد المحسن", "سليمان", "آل عبد الجبار"),
    ("F", "فاطمة الزهراء", "عبد اللطيف", "محمد صالح", "آل جارالله"),
    ("M", "محمد نور الدين", "سيف الإسلام", "عبد القادر", "الأنصاري"),
    ("F", "حصة", "مشاري", "عبد الكريم", "آل دايل"),
    ("M", "عبد الكريم", "صلاح الدين", "عبد الوهاب", "آل الشيخ مبارك"),
    ("F", "الجوهرة", "بندر", "عبد الإله", "العريفي"),
    ("M", "ثامر", "مرزوق", "حمود", "آل غنيمان"),
    ("F", "أم كلثوم", "أبو بكر", "عثمان", "الهوساوي"),
    ("M", "عبد المجيد", "ضيف الله", "مستور", "آل مستور"),
    ("F", "مضاوي", "تركي", "عبد العزيز", "آل قريشة"),
    ("M", "عز الدين", "شمس الدين", "عبد الفتاح", "البخاري"),
    ("F", "لولوة", "راشد", "", "المسيند"),
    ("M", "مبارك", "سعيد", "عبد الهادي", "آل هادي"),
    ("F", "منيرة", "إبراهيم", "عبد الرزاق", "المشيقح"),
)
DISTRICTS: Final = ("حي السوق القديم", "مخطط الأمير عبد المجيد الشرقي", "قرية الفرعة العليا", "")
_NO_PAPER: Final = Identity(IdentityKind.NONE_YET, override_reason="فقدت هويتها.")
WHY: Final = "ثبتت الحاجة بعد زيارة المنزل ومراجعة ما عليه من ديون."
#: How many papers are said to be handed out, and how many come back.
HANDED_OUT: Final = 12
SHEETS: Final = 5


@dataclass(frozen=True)
class Busy:
    """What a page of the office's window can be opened on; requests by where they stand."""

    requests: dict[str, RequestView]
    document: str
    round: str
    overfull: str
    mourned: str
    letter: str
    giving: str
    sitting: str
    merged: str
    twin: str

    @property
    def person(self) -> str:
        """Somebody with a household, whose request is decided."""
        return self.requests["decided"].person.id


def fill(live: Live) -> Busy:
    """Live the year in an office of haqal that was just set up."""
    live.unlock(Role.ADMIN)
    people = [live.person(_form(at)) for at in range(len(NAMES))]
    asked = dict(zip(_STATES, people, strict=True))
    requests = {state: _STATES[state](live, live.draft(who)) for state, who in asked.items()}
    held = PauseClock("ينتظر صاحب الطلب تقريرًا من المستشفى.")
    live.act(Role.RESEARCHER, live.office.intake.perform, requests["funds"].id, held)
    document = _papers(live, requests)
    rounds = _surveys(live)
    _voices(live, requests["decided"])
    _proofs(live)
    _money(live, requests["decided"])
    _staff(live)
    sitting = live.sitting().id
    _sealed(live, requests["decided"].person.id)
    _consents(live, requests["decided"].person.id)
    mourned = _courses(live, requests)
    letter = _letters(live, requests["decided"])
    _queue(live, people)
    giving = stock(live, people)
    merged, twin = _twins(live, requests["decided"].person.id)
    live.lock()
    _away(live)
    return Busy(requests, document, *rounds, mourned, letter, giving, sitting, merged, twin)


def _twins(live: Live, alike: str) -> tuple[str, str]:
    """Register somebody twice and merge the two, and somebody else once more who stays double."""
    name = PersonName("منيرة", "صالح", "فهد", "الحربي")
    one = replace(PERSON, name=name, identity=_NO_PAPER, mobile="", members=())
    files = [live.person(replace(one, note=note)) for note in ("سكنت مع أمها.", "تعمل خياطة.")]
    live.act(
        Role.RECEPTION,
        live.office.visits.record,
        RecordVisit(Purpose.ENQUIRY, ChannelId.INTERVIEW, person_id=files[1].id),
    )
    both = MergeFiles(*(who.id for who in files), 1, 1, "الهوية الأصلية معها، وهي نفسها.")
    live.act(Role.DIRECTOR, live.office.merges.merge, both)
    known = live.act(Role.RECEPTION, live.office.people.read, alike).form
    twin = replace(known, identity=_NO_PAPER, mobile="0559990011", note="لا يعمل.")
    return files[0].id, live.person(twin).id


def _away(live: Live) -> None:
    """Let somebody stand in for the complaints officer, and propose the same for a member."""
    give, week = live.office.stand_ins.give, live.today + timedelta(days=7)
    for by, role in ((Role.DIRECTOR, Role.COMPLAINTS), (Role.ADMIN, Role.MEMBER)):
        whose, deputy = live.slots[role], live.slots[Role.SECRETARY]
        days, what = (live.today, week), (frozenset({role}), frozenset[Action]())
        kind = StandInKind.DEPUTATION
        live.act(by, give, GiveStandIn(kind, whose, deputy, *days, "إجازة سنوية معتمدة", *what))


def _form(at: int) -> PersonForm:
    sex, first, father, grandfather, family = NAMES[at]
    gender = Gender.FEMALE if sex == "F" else Gender.MALE
    child = f"عبد العزيز {first} {father} {family}"
    members = (
        Member(child, Relationship.SON, Birth(year=1435, typed="١٤٣٥"), note="طالب في المتوسطة"),
        Member(f"هند {first} {family}", Relationship.DAUGHTER, Birth(year=1440, typed="١٤٤٠")),
    )
    return replace(
        PERSON,
        name=PersonName(first, father, grandfather, family),
        identity=Identity(IdentityKind.NATIONAL_ID, _number(at)),
        gender=gender,
        birth=Birth(year=1390 + at, typed=str(1390 + at)),
        mobile=f"05567{at:05d}",
        address=Address("محافظة أضم", DISTRICTS[at % 4], "طريق الملك عبد العزيز"),
        members=members[: at % 3],
        old_file_number=f"أ-{at}",
    )


def _number(at: int) -> str:
    return next(n for digit in range(10) if luhn(n := f"107730{at:03d}{digit}"))


def _sealed(live: Live, person_id: str) -> None:
    details = (
        Detail(SealedKind.HEALTH, name="قصور كلوي مزمن", text="غسيل ثلاث مرات في الأسبوع"),
        Detail(
            SealedKind.PRISON,
            name="إصلاحية محافظة أضم",
            prison_kind=PrisonKind.FINANCIAL,
            release_on=live.today + timedelta(days=400),
            text="العائل موقوف منذ أشهر، والأسرة بلا دخل ثابت.",
        ),
        Detail(SealedKind.PARENTAGE),
    )
    for detail in details:
        live.act(Role.RECEPTION, live.office.sealed.seal, SealDetail(person_id, detail))


# ---- a request, from its draft to where it stands


def _draft(live: Live, draft: RequestView) -> RequestView:
    return live.read(draft.id)


def _unsigned(live: Live, draft: RequestView) -> RequestView:
    return live.act(Role.RECEPTION, live.office.intake.await_signature, draft.id)


def _lacking(live: Live, draft: RequestView) -> RequestView:
    first, second, *_ = live.profile.papers
    missing = {p.id: PaperEntry(p.id, PaperStatus.MISSING) for p in (first, second)}
    live.take(draft.id, live.papers(**missing))
    return live.sign(draft.id)


def _referred(live: Live, draft: RequestView) -> RequestView:
    live.upto(draft.id, StepId.REFERRAL)
    return live.read(draft.id)


def _asked(live: Live, draft: RequestView) -> RequestView:
    """Referred, and a question about it waits for the director's answer."""
    _referred(live, draft)
    question = "هل يُطلب عقد إيجار موثق لمن يسكن عند أهله؟"
    return live.take(draft.id, Clarify(question, role=Role.DIRECTOR))


def _answered(live: Live, draft: RequestView) -> RequestView:
    _asked(live, draft)
    return live.take(draft.id, Answer("يكفي مشهد من عمدة الحي."))


def _to_refer(live: Live, draft: RequestView) -> RequestView:
    return live.upto(draft.id, StepId.EXPLANATION)


def _studied(live: Live, draft: RequestView) -> RequestView:
    return live.upto(draft.id, StepId.STUDY)


def _decided_as(live: Live, draft: RequestView, outcome: Outcome) -> RequestView:
    _studied(live, draft)
    amount = Halalas(450_000) if outcome in {Outcome.APPROVED, Outcome.IN_PART} else Halalas(0)
    return live.take(draft.id, Decide(outcome, WHY, amount))


def _deferred(live: Live, draft: RequestView) -> RequestView:
    return _decided_as(live, draft, Outcome.DEFERRED)


def _funds(live: Live, draft: RequestView) -> RequestView:
    return _decided_as(live, draft, Outcome.WAITING_FUNDS)


def _decided(live: Live, draft: RequestView) -> RequestView:
    return _decided_as(live, draft, Outcome.APPROVED)


def _told(live: Live, draft: RequestView) -> RequestView:
    _decided(live, draft)
    return live.step(draft.id, StepId.NOTIFICATION)


def _in_part(live: Live, draft: RequestView) -> RequestView:
    left = _told(live, draft).left
    part = replace(made.delivery(PARCEL), amount=Halalas(left // 3), last=False)
    return live.take(draft.id, part)


def _closed(live: Live, draft: RequestView) -> RequestView:
    _told(live, draft)
    return live.step(draft.id, StepId.DELIVERY)


def _withdrawn(live: Live, draft: RequestView) -> RequestView:
    _unsigned(live, draft)
    return live.take(draft.id, Withdraw("تحسنت حاله ووجد عملًا"))


#: In the order of :data:`NAMES`; seven of them wait for the body.
_STATES: Final = {
    "draft": _draft,
    "unsigned": _unsigned,
    "lacking": _lacking,
    "to_refer": _to_refer,
    "referred": _referred,
    "referred_2": _referred,
    "referred_3": _answered,
    "referred_4": _asked,
    "studied": _studied,
    "deferred": _deferred,
    "funds": _funds,
    "decided": _decided,
    "told": _told,
    "in_part": _in_part,
    "closed": _closed,
    "withdrawn": _withdrawn,
}


# ---- what else a year leaves


def _papers(live: Live, requests: dict[str, RequestView]) -> str:
    """Issue prints that nobody printed yet; return one."""
    press = live.office.press
    made_out = [
        live.act(Role.RECEPTION, press.issue, "request", requests[state].id)
        for state in ("referred", "studied", "decided", "told")
    ]
    return made_out[0].document.id


def _surveys(live: Live) -> tuple[str, str]:
    surveys, rounds = live.office.surveys, []
    for title, target in (
        ("رضا المستفيدين عن الربع الأول من العام", HANDED_OUT),
        ("جولة رمضان", 1),
    ):
        survey = surveys.definitions[0]
        ends = live.today + timedelta(days=30)
        command = OpenRound(survey.id, title, live.today, ends, ChannelId.INTERVIEW, target)
        opened = live.act(Role.RECEPTION, surveys.open_round, command)
        for _ in range(SHEETS):
            live.act(Role.RECEPTION, surveys.enter, EnterAnswers(opened.id, made.answers(survey)))
        rounds.append(opened.id)
    _field_survey(live)
    return rounds[0], rounds[1]


def _field_survey(live: Live) -> None:
    """Open a field survey, the oldest of the rounds, and draw whom it asks."""
    day = live.today - timedelta(days=1)
    command = OpenRound(
        "short_visit", "مسح القرى المجاورة", day, live.today, ChannelId.FIELD_VISIT, 0,
        RoundKind.FIELD_SURVEY, "فريق المسح من المتطوعين",
    )  # fmt: skip
    opened = live.act(Role.DIRECTOR, live.office.surveys.open_round, command)
    chosen = ChooseSample(opened.id, size=3, note="من المركز كله")
    live.act(Role.DIRECTOR, live.office.samples.choose, chosen)


def _proofs(live: Live) -> None:
    """Enter a proof of every kind that the policy is kept."""
    record = live.office.proofs.record
    for kind in TAKEN:
        live.act(Role.DIRECTOR, record, proof(kind, live.today))
    named = NameOfficer(live.slots[Role.RESEARCHER], live.today, deputy=live.slots[Role.SECRETARY])
    live.act(Role.DIRECTOR, live.office.liaison.name, named)
    asked = Enquire("متى تُصرف كسوة الشتاء؟", ChannelId.PHONE, name="نورة")
    live.act(Role.RECEPTION, live.office.liaison.route, asked)
    for month, way in enumerate(MeasureWay, live.today.month - 1):
        said = PlanWay(way, month, "نائب رئيس المجلس")
        live.act(Role.DIRECTOR, live.office.plan.plan, live.today.year, said)


def _money(live: Live, request: RequestView) -> None:
    """Keep a line, an order that is sent, one that waits to be approved; instalments that go on,
    that stand still, and a promise that has none yet.
    """
    of = money.line(live)
    money.send(live, money.approve(live, money.prepare(live, money.allot(live, request, of, 20))))
    order = money.prepare(live, money.allot(live, request, of, 30))
    review = ReviewOrder(order.row.id)
    live.act(Role.ACCOUNTANT, live.office.money.orders.review, review, declared=money.ALONE)
    money.instalments(live, money.allot(live, request, of, 40), 4)
    still = money.instalments(live, money.allot(live, request, of, 60), 6)
    heard = SuspendSchedule(still.id, "تأخر تحديث البيانات", live.today, "تحضر المستندات قريبًا")
    live.act(Role.DIRECTOR, live.office.money.schedules.suspend, heard)
    money.allot(live, request, of, 5)
    harm = money.compensation(live, 900)
    money.prepare(live, money.promised(live, harm, of, 600))


def _voices(live: Live, request: RequestView) -> None:
    for kind in VoiceKind:
        said = RecordVoice(
            kind, ChannelId.INTERVIEW, "طال انتظاره في الصالة ولم يُخبَر بموعد الرد.",
            live.clock.now(), person_id=request.person.id, request_id=request.id,
        )  # fmt: skip
        live.act(Role.RECEPTION, live.office.complaints.record, said)
    hurt = OpenHarm("تلف الأثاث عند نقله", NAMES[0][1])
    live.act(Role.COMPLAINTS, live.office.hearing.harm.open, hurt)
    for purpose in Purpose:
        name = " ".join(part for part in NAMES[0][1:] if part)
        line = RecordVisit(purpose, ChannelId.INTERVIEW, name=name, note="سأل عن موعد الصرف")
        live.act(Role.RECEPTION, live.office.visits.record, line)


def _letters(live: Live, request: RequestView) -> str:
    """Enter letters of both ways, one corrected, one answered, one cancelled; return the first."""
    letters, at = live.office.correspondence, live.today - timedelta(days=3)
    came = WriteLetter(
        Direction.IN, at, LetterKind.POST, "المركز الوطني لتنمية القطاع غير الربحي",
        "طلب تقرير الأسر المستفيدة عن العام الماضي", their_number="8812/44",
        their_day=at - timedelta(days=6), awaits=True, taker="أم كلثوم أبو بكر الهوساوي",
        place="ملف المركز الوطني، الدرج الثاني",
    )  # fmt: skip
    whose = replace(
        came,
        kind=LetterKind.HAND,
        party=request.person.form.name.full,
        subject="تعريف مدرسي",
        their_number="",
        their_day=None,
        request=request.number,
        awaits=False,
    )
    first, *_ = [live.act(Role.RECEPTION, letters.record, one) for one in (came, whose, came)]
    again = replace(came, party="المركز الوطني", place="")
    live.act(Role.RECEPTION, letters.correct, first.row.id, again, first.count)
    went = replace(came, direction=Direction.OUT, their_number="", their_day=None, answers="3/1447")
    sent = [live.act(Role.RECEPTION, letters.record, one) for one in (went, went)]
    slip = CancelLetter("قُيّد مرتين")
    live.act(Role.RECEPTION, letters.cancel, sent[-1].row.id, slip, sent[-1].count)
    return first.row.id


def _queue(live: Live, people: list[PersonView]) -> None:
    """Let seven wait, of whom one is called and one is served."""
    visits = live.office.visits
    firsts = (None, None, Priority.ELDER, None, Priority.WITH_CHILD, None, None)
    rows = []
    for at, (first, purpose) in enumerate(zip(firsts, Purpose, strict=False)):
        known = people[at] if at % 3 else None
        name = known.form.name.full if known else ("أم خالد", "", "هند علي القرني")[at // 3]
        line = RecordVisit(
            purpose, ChannelId.INTERVIEW, name, known.id if known else "", priority=first
        )
        rows.append(live.act(Role.RECEPTION, visits.arrive, line))
        live.advance(minutes=4)
    live.act(Role.RECEPTION, visits.open, rows[0].id)
    for at, whom in enumerate((Whom.RESEARCHER, Whom.RECEPTION, Whom.RESEARCHER)):
        soon = live.clock.now() + timedelta(days=at, hours=2)
        expected = SetAppointment(soon, Purpose.NEW_REQUEST, whom, "حصة مشاري عبد الكريم آل دايل")
        live.act(Role.RECEPTION, live.office.appointments.agree, expected)
    live.act(Role.RECEPTION, visits.call_next)


def _courses(live: Live, requests: dict[str, RequestView]) -> str:
    """Change a file, bind it and note it for the next desk; return one whose head died."""
    people, courses = live.office.people, live.office.courses
    file, other, mourned = (
        live.act(Role.RECEPTION, people.read, requests[state].person.id)
        for state in ("decided", "told", "studied")
    )
    tenancy = Tenancy(Halalas(1_800_000), RentPeriod.HALF, live.today, "ورثة صالح الغامدي", "1042")
    son = replace(
        file.form.members[0],
        identity_number="1010000006",
        school=School.MIDDLE,
        occupation="متوسطة الفاروق، الصف الثاني",
    )
    form = replace(
        file.form,
        housing=HousingKind.RENTED,
        tenancy=tenancy,
        members=(son, *file.form.members[1:]),
        iban_owner="عبد العزيز تركي آل قريشة",
        iban_owner_kin=Relationship.BROTHER,
    )
    live.act(Role.RECEPTION, people.update, file.id, file.version, form)
    note = Note(
        (NoteFact.CHECK_PHONE, NoteFact.PAPER_DUE),
        live.today + timedelta(days=30),
        "رقمها القديم مع جارتها",
    )
    live.act(Role.RECEPTION, courses.take, file.id, note)
    allowed = Allow(Rule.INCOME, "علاج طارئ للابن مدة ستة أشهر", live.today + timedelta(days=180))
    live.act(Role.DIRECTOR, courses.take, file.id, allowed)
    bond = Bind(other.file_number, LinkKind.CO_WIVES, "سجل الأسرة", since=live.today)
    live.act(Role.RECEPTION, live.office.links.bind, file.id, bond)
    died = Die(live.today - timedelta(days=3), "شهادة وفاة")
    live.act(Role.RECEPTION, courses.take, mourned.id, died)
    return mourned.id


def _consents(live: Live, person_id: str) -> None:
    """Answer each purpose of a file in some way, and name bodies that may be asked."""
    take, day = live.office.consents.take, live.today
    asked = (
        (consents.Purpose.PHOTOS, True),
        (consents.Purpose.DONORS, True),
        (consents.Purpose.PUBLICITY, False),
    )
    answers = tuple(consents.Answered(purpose, given=given) for purpose, given in asked)
    signed = consents.Method.SIGNED_PAPER
    said = consents.Answer(on=day - timedelta(days=9), method=signed, answers=answers)
    live.act(Role.RECEPTION, take, person_id, said)
    back = consents.Withdraw(
        purpose=consents.Purpose.DONORS,
        on=day,
        method=consents.Method.PHONE,
        text="لا ترغب فيه الآن",
    )
    live.act(Role.RECEPTION, take, person_id, back)
    inquiry = consents.Authorise(
        on=day,
        method=consents.Method.SPOKEN,
        witness="هند بنت سعود العجمي",
        bodies=(consents.Body.SOCIAL_SECURITY, consents.Body.OTHER),
        other="بنك التنمية الاجتماعية بالمنطقة",
        until=day + timedelta(days=90),
    )
    live.act(Role.RECEPTION, take, person_id, inquiry)
    _notices(live, person_id)


def _notices(live: Live, person_id: str) -> None:
    """Hand the notice over on paper, to who looks after them."""
    notices = live.office.notices
    version = live.act(Role.RECEPTION, notices.of_file, person_id).notice.version
    paper = HandNotice(version, live.today, Acknowledged.PAPER, taker="هند بنت سعود العجمي")
    live.act(Role.RECEPTION, notices.hand, person_id, paper)
    visits, on = live.office.initiated, live.today
    for day in (on - timedelta(days=2), on + timedelta(days=3)):
        plan = PlanVisit(day, "هند العجمي ومنى السبيعي", "انقطع خبرها منذ شهرين")
        live.act(Role.RECEPTION, visits.plan, person_id, plan)


def _staff(live: Live) -> None:
    roles = frozenset({Role.RECEPTION, Role.RESEARCHER, Role.SECRETARY})
    who = NewStaff("عبد الرحمن عبد العزيز آل مسعود", "مساعد شؤون المستفيدين", roles, PASSWORD)
    live.act(Role.ADMIN, live.office.staff.add, who)
    own = frozenset({Role.ADMIN, Role.RECEPTION})
    change = live.office.staff.change_roles
    live.act(Role.ADMIN, change, live.slots[Role.ADMIN], own, "الزميل في إجازة إلى آخر الشهر")
