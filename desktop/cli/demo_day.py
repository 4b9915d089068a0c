"""The made-up day of ``demo``, act by act."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any, ClassVar, ParamSpec, TypeVar

from desktop.base.clock import FixedClock, today
from desktop.base.hijri import to_hijri
from desktop.base.money import Halalas
from desktop.cli.house import House
from desktop.cli.office import write_file
from desktop.core.committee.terms import OpenSitting, RecordDecision
from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.gate import ASKED_BACK, Opened
from desktop.core.intake.terms import (
    AgreeReplyChannel,
    CheckPapers,
    Clarify,
    Complete,
    Decide,
    Deliver,
    Explain,
    HandRequirements,
    Notify,
    OpenRequest,
    Outcome,
    PaperEntry,
    PaperStatus,
    Purpose,
    Reached,
    RecordVisit,
    Refer,
    RequestView,
    Sign,
    SignerKind,
    SignMethod,
    StepPayload,
    Study,
)
from desktop.core.people.terms import (
    Address,
    Birth,
    Calendar,
    Gender,
    HousingKind,
    Identity,
    IdentityKind,
    Income,
    IncomeSource,
    Marital,
    Member,
    Obligation,
    ObligationKind,
    PersonForm,
    PersonName,
    Relationship,
)
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.policy.vocabulary import ChannelId, StepId, Validity
from desktop.core.staff.terms import Letterhead, NewStaff, SetUp
from desktop.core.surveys.terms import EnterAnswers, OpenRound, Question, QuestionKind
from desktop.core.work.roles import Role

P = ParamSpec("P")
T = TypeVar("T")

#: A made-up signature: two strokes on the pad (x, y, milliseconds, pressure).
_INK = (
    tuple((0.9 - 0.016 * n, 0.5 + 0.25 * ((n * 7) % 11 - 5) / 5, 14 * n, 0.55) for n in range(50)),
    tuple((0.2 + 0.012 * n, 0.8 - 0.004 * n, 900 + 12 * n, 0.7) for n in range(30)),
)


class Day:
    """One office, one beneficiary, one request, from greeting to backup."""

    ADMIN: ClassVar = "سلمان بن حمد الدوسري"
    RECEPTION: ClassVar = "نورة بنت سعد السبيعي"
    RESEARCHER: ClassVar = "هند بنت علي القحطاني"
    SECRETARY: ClassVar = "فهد بن ناصر المطيري"

    def __init__(
        self, house: House, clock: FixedClock, policy: LoadedPolicy, out: Path, password: str
    ) -> None:
        self._house = house
        self._clock = clock
        self._policy = policy
        self._out = out
        self._password = password
        self._opened: Opened | None = None
        self._slots: dict[str, str] = {}
        self._request: RequestView | None = None
        self.admin_id = ""
        self.recovery: tuple[str, ...] = ()
        self.said = ""
        self.states: list[dict[str, str]] = []
        self.files: list[dict[str, Any]] = []
        self.issued: list[str] = ["recovery"]
        self.office_name = policy.profile.association.name

    # The office

    def set_up(self) -> tuple[str, ...]:
        """Set the office up with four people; returns the recovery key's groups."""
        gate, profile = self._house.gate, self._policy.profile
        admin = NewStaff(self.ADMIN, "مدير النظام", frozenset({Role.ADMIN}), self._password)
        letterhead = Letterhead(self.office_name, (profile.document.title,))
        command = SetUp(profile.id, letterhead, admin)
        self.recovery = self._call(gate.begin_set_up, command, self._policy)
        typed = {n: self.recovery[n - 1] for n in range(1, ASKED_BACK + 1)}
        self._opened = self._call(gate.finish_set_up, typed)
        self.admin_id = self._opened.actor.id
        self._slots[self.ADMIN] = self.admin_id
        for name, title, role in (
            (self.RECEPTION, "موظفة الاستقبال", Role.RECEPTION),
            (self.RESEARCHER, "باحثة اجتماعية", Role.RESEARCHER),
            (self.SECRETARY, "أمين اللجنة", Role.SECRETARY),
        ):
            person = NewStaff(name, title, frozenset({role}), self._password)
            added = self._call(self._there.office.staff.add, self._there.actor, person)
            self._slots[name] = added.id
        return self.recovery

    def receive(self) -> None:
        """Greet, register, and take the request through the desk's own steps."""
        there = self._enter(self.RECEPTION)
        office, actor = there.office, there.actor
        visit = RecordVisit(Purpose.NEW_REQUEST, ChannelId.INTERVIEW, name=_person().name.full)
        self._call(office.visits.record, actor, visit)
        person = self._call(
            office.people.register, actor, _person(self._policy.profile.categories[0].id)
        )
        command = OpenRequest(
            person_id=person.id,
            service_id=self._policy.profile.services[0].id,
            channel=ChannelId.INTERVIEW,
            need="توقف عمل رب الأسرة بعد إصابة، وتأخر إيجار البيت ثلاثة أشهر.",
        )
        self._note(StepId.RECEPTION, self._call(office.intake.open_request, actor, command))
        desk = {StepId.STUDY, StepId.DECISION, StepId.NOTIFICATION, StepId.DELIVERY}
        for step in self._policy.profile.steps:
            if step is not StepId.RECEPTION and step not in desk:
                self._take(step)
        for form_id in ("request", "receipt", "referral"):
            paper = self._call(office.press.issue, actor, form_id, self._case.id)
            self.issued.append(form_id)
            self.keep_paper(form_id, paper.pdf, paper.pages)

    def decide_and_deliver(self) -> None:
        """Study, decide, tell and deliver, each by its own role."""
        self._clock.advance(timedelta(days=15))
        self._enter(self.RESEARCHER)
        self._take(StepId.STUDY)
        there = self._enter(self.SECRETARY)
        sitting = OpenSitting(
            today(self._clock), ("عبد العزيز الحربي", "منيرة الشمري", self.SECRETARY)
        )
        session = self._call(there.office.committee.open_sitting, there.actor, sitting)
        decision = RecordDecision(
            session.id,
            self._case.id,
            Decide(Outcome.APPROVED, "ثبوت الحاجة بعد دراسة الحالة.", amount=Halalas(300_000)),
        )
        view = self._call(there.office.committee.decide, there.actor, decision)
        self._note(StepId.DECISION, view)
        self._enter(self.RECEPTION)
        self._take(StepId.NOTIFICATION)
        self._take(StepId.DELIVERY)

    def ask_and_hear(self) -> None:
        """Enter one survey from paper and take one suggestion."""
        there = self._there
        surveys, actor = there.office.surveys, there.actor
        survey = surveys.definitions[0]
        day = today(self._clock)
        opened = OpenRound(survey.id, "جولة التجربة", day, day + timedelta(days=30), "interview", 5)
        started = self._call(surveys.open_round, actor, opened)
        answers = {q.id: _answer(q) for q in survey.questions}
        self._call(surveys.enter, actor, EnterAnswers(started.id, answers))
        voice = RecordVoice(
            VoiceKind.SUGGESTION,
            ChannelId.INTERVIEW,
            "وضع مقاعد إضافية في صالة الانتظار.",
            self._clock.now(),
            name=_person().name.full,
        )
        self._call(there.office.complaints.record, actor, voice)

    def back_up(self) -> Path:
        """Take a backup into ``backup``; returns its file."""
        folder = self._out / "backup"
        folder.mkdir()
        there = self._enter(self.RECEPTION)
        return self._call(there.office.backup.create, there.actor, folder).file

    def digest(self) -> str:
        """Return the digest of all records but the audit chain, as the administrator."""
        there = self._enter(self.ADMIN)
        return self._call(there.office.reports.digest, there.actor)

    # What came of it

    @property
    def people(self) -> list[str]:
        """The names of who may act."""
        return list(self._slots)

    @property
    def case_number(self) -> str:
        """The request's number."""
        return self._case.number

    def reply_rule(self) -> dict[str, Any]:
        """Return what the policy's reply rule gave for this request."""
        rule, reply = self._policy.profile.reply, self._case.reply
        return {
            "kind": rule.kind.value,
            "date": reply.date.isoformat() if reply and reply.date else None,
            "date_hijri": to_hijri(reply.date).isoformat() if reply and reply.date else None,
            "unit": rule.unit.value if rule.unit else None,
            "counted_from": rule.counted_from.value if rule.counted_from else None,
            "holidays": reply.holidays if reply else 0,
            "say": self.said,
        }

    def keep_paper(self, name: str, pdf: bytes, pages: int) -> None:
        """Write a drawn paper beside the office."""
        path = self._out / "papers" / f"{name}.pdf"
        write_file(path, pdf)
        self.files.append({"path": path.relative_to(self._out).as_posix(), "pages": pages})

    # How it is done

    @property
    def _there(self) -> Opened:
        assert self._opened is not None  # noqa: S101 - the day begins with set_up
        return self._opened

    @property
    def _case(self) -> RequestView:
        assert self._request is not None  # noqa: S101 - opened in receive
        return self._request

    def _call(self, act: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        self._clock.advance(timedelta(minutes=2))
        return self._house.call(act, *args, **kwargs)

    def _enter(self, name: str) -> Opened:
        self._call(self._house.gate.lock)
        self._opened = self._call(self._house.gate.unlock, self._slots[name], self._password)
        return self._opened

    def _take(self, step: StepId) -> None:
        there = self._there
        payload = self._payload(step)
        view = self._call(there.office.intake.perform, there.actor, self._case.id, payload)
        self._note(step, view)

    def _note(self, step: StepId, view: RequestView) -> None:
        self._request = view
        if step is StepId.REFERRAL:
            self.said = view.say
        moment = self._clock.now().isoformat(timespec="seconds")
        self.states.append({"name": step.value, "state": view.facts.state.value, "time": moment})

    def _payload(self, step: StepId) -> StepPayload:
        day = today(self._clock)
        plain: dict[StepId, StepPayload] = {
            StepId.REQUIREMENTS: HandRequirements(),
            StepId.VERIFICATION: CheckPapers(self._papers(day), data_matched=True),
            StepId.CLARIFICATION: Clarify("هل تشمل المساعدة فاتورة الكهرباء؟"),
            StepId.EXPLANATION: Explain(),
            StepId.REPLY_CHANNEL: AgreeReplyChannel(self._reply_channel(), "+966551234567"),
            StepId.REFERRAL: Refer("طُوبقت البيانات مع أصول الأوراق."),
            StepId.COMPLETION: Complete(),
            StepId.STUDY: Study("الدخل لا يكفي الإيجار والمصروف.", "الموافقة على سداد الإيجار."),
            StepId.NOTIFICATION: Notify(ChannelId.PHONE, Reached.REACHED),
            StepId.DELIVERY: Deliver("تحويل بنكي بمبلغ ٣٠٠٠ ريال", _person().name.full),
        }
        return self._sign() if step is StepId.SIGNATURE else plain[step]

    def _sign(self) -> Sign:
        there = self._there
        shot = self._call(there.office.intake.snapshot, there.actor, self._case.id)
        return Sign(shot.hash, SignerKind.PERSON, SignMethod.PEN, strokes=_INK)

    def _papers(self, day: date) -> tuple[PaperEntry, ...]:
        def entry(paper_id: str, validity: Validity) -> PaperEntry:
            return PaperEntry(
                paper_id,
                PaperStatus.SEEN,
                issued=day - timedelta(days=20) if validity is Validity.MAX_AGE_DAYS else None,
                expires=day + timedelta(days=400) if validity is Validity.EXPIRY else None,
            )

        return tuple(entry(p.id, p.validity) for p in self._policy.profile.papers)

    def _reply_channel(self) -> str:
        """Return the first channel of the policy by which an answer can come."""
        listed = {channel.id for channel in self._policy.profile.channels}
        answering = (ChannelId.PHONE, ChannelId.WHATSAPP, ChannelId.EMAIL, ChannelId.LETTERS)
        return next((c for c in answering if c in listed), ChannelId.INTERVIEW).value


def _person(category: str = "") -> PersonForm:
    return PersonForm(
        categories=(category,) if category else (),
        name=PersonName("عبد الله", "محمد", "صالح", "الحربي"),
        identity=Identity(IdentityKind.NATIONAL_ID, "1000000008"),
        gender=Gender.MALE,
        marital=Marital.MARRIED,
        birth=Birth(date(1982, 5, 8), None, "15/7/1402", Calendar.HIJRI),
        mobile="٠٥٥ ١٢٣ ٤٥٦٧",
        iban="SA0380000000608010167519",
        nationality="سعودي",
        address=Address(city="حقال", district="حي السوق", short_code="RNBB2312"),
        housing=HousingKind.RENTED,
        members=(
            Member("فاطمة علي سالم الحربي", Relationship.SPOUSE, Birth(year=1406, typed="1406")),
            Member("محمد عبد الله محمد الحربي", Relationship.SON, Birth(year=1432, typed="1432")),
            Member(
                "سارة عبد الله محمد الحربي", Relationship.DAUGHTER, Birth(year=1436, typed="1436")
            ),
        ),
        incomes=(Income(IncomeSource.CITIZEN_ACCOUNT, Halalas(118_000)),),
        obligations=(Obligation(ObligationKind.RENT, Halalas(100_000)),),
    )


def _answer(question: Question) -> int | bool | str:
    answers: dict[QuestionKind, int | bool | str] = {
        QuestionKind.SCALE: 4,
        QuestionKind.YES_NO: True,
        QuestionKind.CHOICE: 1,
        QuestionKind.NUMBER: 3,
        QuestionKind.TEXT: "خدمة كريمة، وننتظر سرعة أكثر.",
    }
    return answers[question.kind]
