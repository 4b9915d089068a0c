"""The made-up day of ``demo``, act by act."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, Final, Literal, ParamSpec, TypeVar

from desktop.base.clock import FixedClock, today
from desktop.base.hijri import to_hijri
from desktop.cli.house import House
from desktop.cli.office import write_file
from desktop.core.committee.terms import OpenSitting, RecordDecision
from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.documents.catalogue import issued_on
from desktop.core.documents.form_spec import Occasion
from desktop.core.gate import Opened
from desktop.core.intake.steps.step import StepPayload
from desktop.core.intake.terms import REQUEST, RequestView
from desktop.core.intake.visits.terms import Purpose, RecordVisit
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.policy.vocabulary import ChannelId, ReplyStart, StepId
from desktop.core.practice import day as made
from desktop.core.practice.loader import practice
from desktop.core.staff.keys import ASKED_BACK
from desktop.core.staff.terms import Letterhead, NewStaff, SetUp
from desktop.core.surveys.terms import EnterAnswers, OpenRound
from desktop.core.work.roles import Role
from desktop.core.work.subjects import Subject

P = ParamSpec("P")
T = TypeVar("T")

#: Who has a part in the day; the first sets the office up.
_PARTS: Final = (Role.ADMIN, Role.RECEPTION, Role.RESEARCHER, Role.SECRETARY)
#: A print of the office's records, one of made-up data, one to be filled in by hand.
PrintKind = Literal["issued", "sample", "blank"]


class Day:
    """One office, one beneficiary, one request, from greeting to backup."""

    def __init__(self, house: House, clock: FixedClock, policy: LoadedPolicy, out: Path) -> None:
        self._house = house
        self._clock = clock
        self._policy = policy
        self._out = out
        self._made = practice()
        self._opened: Opened | None = None
        self._slots: dict[Role, str] = {}
        self._request: RequestView | None = None
        self.recovery: tuple[str, ...] = ()
        self.said = ""
        self.states: list[dict[str, str]] = []
        self.files: list[dict[str, Any]] = []
        self.office_name = policy.profile.association.name

    # The office

    def set_up(self) -> tuple[str, ...]:
        """Set the office up with four people; returns the recovery key's groups."""
        gate, profile = self._house.gate, self._policy.profile
        letterhead = Letterhead(self.office_name, (profile.document.title,))
        admin, *others = _PARTS
        command = SetUp(profile.id, letterhead, self._account(admin))
        self.recovery = self._call(gate.begin_set_up, command, self._policy)
        typed = {n: self.recovery[n - 1] for n in range(1, ASKED_BACK + 1)}
        self._opened = self._call(gate.finish_set_up, typed)
        self._slots[admin] = self._opened.actor.id
        for role in others:
            staff, actor = self._there.office.staff, self._there.actor
            self._slots[role] = self._call(staff.add, actor, self._account(role)).id
        return self.recovery

    def receive(self) -> None:
        """Greet, register, and take the request through the desk's own steps."""
        profile = self._policy.profile
        there = self._enter(Role.RECEPTION)
        office, actor = there.office, there.actor
        visitor = made.visitor(profile)
        visit = RecordVisit(Purpose.NEW_REQUEST, ChannelId.INTERVIEW, name=visitor.name.full)
        self._call(office.visits.record, actor, visit)
        person = self._call(office.people.register, actor, visitor)
        opened = self._call(office.intake.open_request, actor, made.opening(profile, person.id))
        self._note(StepId.RECEPTION, opened)
        desk = {StepId.STUDY, StepId.DECISION, StepId.NOTIFICATION, StepId.DELIVERY}
        for step in profile.steps:
            if step is not StepId.RECEPTION and step not in desk:
                self._take(step)
        for form in issued_on(Occasion.REQUEST):
            made_out = self._call(office.press.issue, actor, form.id, self._case.id)
            self.keep_print(form.id, "issued", made_out.pdf, made_out.pages)

    def decide_and_deliver(self) -> None:
        """Study, decide, tell and deliver, each by its own role."""
        self._clock.advance(timedelta(days=15))
        self._enter(Role.RESEARCHER)
        self._take(StepId.STUDY)
        there = self._enter(Role.SECRETARY)
        attendance = (*self._made.day.attendance, there.actor.name)
        opening = OpenSitting(today(self._clock), attendance)
        sitting = self._call(there.office.committee.open_sitting, there.actor, opening)
        subject = Subject(REQUEST, self._case.id)
        decision = RecordDecision(sitting.id, subject, self._made.day.steps.decision)
        self._call(there.office.committee.decide, there.actor, decision)
        # To look costs the day no time.
        decided = self._house.call(there.office.intake.read, there.actor, subject.id)
        self._note(StepId.DECISION, decided)
        self._enter(Role.RECEPTION)
        self._take(StepId.NOTIFICATION)
        self._take(StepId.DELIVERY)

    def ask_and_hear(self) -> None:
        """Enter one survey from paper and take one suggestion."""
        there, words = self._there, self._made.day
        surveys, actor = there.office.surveys, there.actor
        survey = surveys.definitions[0]
        day = today(self._clock)
        ends = day + timedelta(days=30)
        opened = OpenRound(survey.id, words.survey_round, day, ends, ChannelId.INTERVIEW, 5)
        started = self._call(surveys.open_round, actor, opened)
        self._call(surveys.enter, actor, EnterAnswers(started.id, made.answers(survey)))
        voice = RecordVoice(
            VoiceKind.SUGGESTION,
            ChannelId.INTERVIEW,
            words.suggestion,
            self._clock.now(),
            name=self._made.person.name.full,
        )
        self._call(there.office.complaints.record, actor, voice)

    def back_up(self) -> Path:
        """Take a backup into ``backup``; returns its file."""
        folder = self._out / "backup"
        folder.mkdir()
        there = self._enter(Role.RECEPTION)
        return self._call(there.office.backup.create, there.actor, folder).file

    def digest(self) -> str:
        """Return the digest of all records but the audit chain, as the administrator."""
        there = self._enter(Role.ADMIN)
        return self._call(there.office.reports.digest, there.actor)

    # What came of it

    @property
    def people(self) -> list[str]:
        """The names of who may act."""
        return [self._made.staff[role].name for role in self._slots]

    @property
    def admin_id(self) -> str:
        """The administrator's slot."""
        return self._slots[Role.ADMIN]

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
            "counted_from": None if rule.start is ReplyStart.NOT_STATED else rule.start.value,
            "holidays": reply.holidays if reply else 0,
            "say": self.said,
        }

    def keep_print(self, form_id: str, kind: PrintKind, pdf: bytes, pages: int) -> None:
        """Write a print beside the office, and list it by its form's id."""
        name = form_id if kind == "issued" else f"{form_id}-{kind}"
        path = self._out / "papers" / f"{name}.pdf"
        write_file(path, pdf)
        listed = path.relative_to(self._out).as_posix()
        self.files.append({"form": form_id, "kind": kind, "path": listed, "pages": pages})

    @property
    def issued(self) -> frozenset[str]:
        """The ids of the forms that the office's records gave."""
        return frozenset(file["form"] for file in self.files if file["kind"] == "issued")

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

    def _account(self, role: Role) -> NewStaff:
        who = self._made.staff[role]
        return NewStaff(who.name, who.title, frozenset({role}), self._made.password)

    def _enter(self, role: Role) -> Opened:
        self._call(self._house.gate.lock)
        slot, password = self._slots[role], self._made.password
        self._opened = self._call(self._house.gate.unlock, slot, password)
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
        if step is StepId.SIGNATURE:
            there = self._there
            return made.signature(
                self._call(there.office.intake.snapshot, there.actor, self._case.id).hash
            )
        return made.payload(self._policy.profile, step, today(self._clock))
