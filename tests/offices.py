"""A real office on a real SQLCipher file, for any test: made once, copied for each test.

The template is a data folder with one member of staff for every role, made once per policy and
session with a cheap Argon2 cost. ``copy`` of a folder takes milliseconds, so no test needs a mock.
"""

import base64
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from sqlalchemy import Engine, delete

from desktop.base.clock import FixedClock, riyadh_date, today
from desktop.boot import House
from desktop.core.committee.prints import LETTER
from desktop.core.committee.terms import OpenSitting, RecordDecision, SittingView
from desktop.core.documents.terms import DocumentRow
from desktop.core.gate import Opened
from desktop.core.intake.paper_terms import PaperEntry
from desktop.core.intake.steps.clarification import Answer
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.pausing import PauseClock, ResumeClock
from desktop.core.intake.steps.step import StepPayload
from desktop.core.intake.steps.study import Study
from desktop.core.intake.steps.verification import CheckPapers
from desktop.core.intake.terms import REQUEST, RequestView
from desktop.core.office import Office
from desktop.core.people.terms import PersonForm, PersonView
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.practice import day as made
from desktop.core.practice.committee import attending, seat
from desktop.core.practice.ink import ink
from desktop.core.practice.loader import practice
from desktop.core.staff.terms import Letterhead, NewStaff, SetUp
from desktop.core.work import Action, Actor, Role
from desktop.core.work.records import Record
from desktop.core.work.subjects import Subject
from desktop.storage.folder import DataFolder
from desktop.storage.keys import Cost, DataKey
from desktop.storage.store import LocalFile

if TYPE_CHECKING:
    from tests.postgres.cluster import Cluster, Database

P = ParamSpec("P")
T = TypeVar("T")

#: For tests whose subject is not the password.
CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
PASSWORD = practice().password
STAFF = practice().staff
PERSON = practice().person
NOW = practice().day.begins
TODAY = riyadh_date(NOW)
INK = ink()
PARCEL = practice().day.delivered
#: A picture of one point.
LOGO = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


@dataclass(frozen=True)
class Template:
    """A closed office: its folder, who has which slot, and its recovery key in groups."""

    folder: Path
    policy: LoadedPolicy
    slots: Mapping[Role, str]
    recovery: tuple[str, ...]
    #: Where its tables lie, unless in its folder.
    database: "Database | None" = None


def make_template(
    folder: Path,
    policy: LoadedPolicy,
    database: "Database | None" = None,
    *,
    own_text: bool = False,
) -> Template:
    """Set an office up with one member of staff for every role, and close it; ``own_text``: by a
    policy of a file, which the director has to confirm.
    """
    house = House(folder, FixedClock(NOW), CHEAP, database and database.store)
    try:
        profile = policy.profile
        letterhead = Letterhead(profile.association.name, (profile.document.title,))
        admin = _staff(Role.ADMIN)
        command = SetUp(profile.id, letterhead, admin, own_text=own_text)
        groups = house.call(house.gate.begin_set_up, command, policy)
        opened = house.call(house.gate.finish_set_up, {2: groups[1], 7: groups[6]})
        slots = {Role.ADMIN: opened.actor.id}
        for role in STAFF:
            if role is not Role.ADMIN:
                added = house.call(opened.office.staff.add, opened.actor, _staff(role))
                slots[role] = added.id
        director = Actor(slots[Role.DIRECTOR], "", "", frozenset({Role.DIRECTOR}))
        name = partial(house.call, opened.office.members.name, director)
        seat(name, profile, slots, TODAY)
    finally:
        house.close()
    return Template(folder, policy, slots, groups, database)


def _staff(role: Role) -> NewStaff:
    who = STAFF[role]
    return NewStaff(who.name, who.title, frozenset({role}), PASSWORD)


class Live:
    """An office on a folder of its own; ``call`` runs in the lane, as every act must.

    ``act(Role.X, service_act, …)`` calls a service with that role's actor as the first argument,
    without unlocking anew.
    """

    def __init__(self, template: Template, folder: Path) -> None:
        self.template = template
        self.folder = folder
        self.policy = template.policy
        self.profile = template.policy.profile
        self.slots = template.slots
        self.recovery = template.recovery
        self.password = PASSWORD
        self.clock = FixedClock(NOW)
        self.database = template.database and template.database.copy()
        self.house = House(folder, self.clock, CHEAP, self.database and self.database.store)
        self.opened: Opened | None = None

    def begin_as(self, folder: Path) -> None:
        """Begin, before anybody opened the office, as a closed one of the same template stands."""
        self.house.close()
        shutil.rmtree(self.folder)
        shutil.copytree(folder, self.folder)
        self.house = House(self.folder, self.clock, CHEAP)

    def call(self, act: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run one operation in the lane."""
        return self.house.call(act, *args, **kwargs)

    def unlock(self, role: Role = Role.RECEPTION) -> Opened:
        """Open the office as the member of staff with this role (locks it first)."""
        self.lock()
        self.opened = self.call(self.house.gate.unlock, self.slots[role], PASSWORD)
        return self.opened

    def lock(self) -> None:
        """Lock the office where it is open."""
        if self.opened:
            self.call(self.house.gate.lock)
            self.opened = None

    @property
    def office(self) -> Office:
        """The open office (unlocked as reception where it is not open)."""
        return (self.opened or self.unlock()).office

    def actor(self, *roles: Role) -> Actor:
        """Return the member of staff with this role (of several: the first's, with all roles)."""
        who = STAFF[roles[0]]
        return Actor(self.slots[roles[0]], who.name, who.title, frozenset(roles))

    def act(self, role: Role, act: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        """Call a service's act as ``role``."""
        return self.call(act, self.actor(role), *args, **kwargs)

    def advance(self, **by: float) -> None:
        """Move the clock, e.g. ``advance(days=15)``."""
        self.clock.advance(timedelta(**by))

    def at(self, day: date, hour: int = 9) -> None:
        """Move the clock to a day at an hour in Riyadh."""
        there = datetime(day.year, day.month, day.day, hour - 3, tzinfo=UTC)
        self.clock.advance(there - self.clock.now())

    def close(self) -> None:
        """Close the office and end its lane."""
        self.house.close()

    # What the desk does, in one line

    def person(self, form: PersonForm = PERSON) -> PersonView:
        """Register somebody."""
        return self.act(Role.RECEPTION, self.office.people.register, form)

    def request(
        self, person: PersonView | None = None, channel: str = ChannelId.INTERVIEW, **more: Any
    ) -> RequestView:
        """Open a request for the policy's first service, recorded as awaiting its signature."""
        draft = self.draft(person, channel, **more)
        return self.act(Role.RECEPTION, self.office.intake.await_signature, draft.id)

    def draft(
        self, person: PersonView | None = None, channel: str = ChannelId.INTERVIEW, **more: Any
    ) -> RequestView:
        """Begin a request for the policy's first service: without a number."""
        command = made.opening(self.profile, (person or self.person()).id)
        return self.act(
            Role.RECEPTION,
            self.office.intake.open_request,
            replace(command, channel=channel, **more),
        )

    def read(self, request_id: str) -> RequestView:
        """Read a request as reception sees it."""
        return self.act(Role.RECEPTION, self.office.intake.read, request_id)

    def sitting(self, by: Role = Role.SECRETARY, **more: Any) -> SittingView:
        """Open a sitting of today with every member there (a department's has none)."""
        members = self.act(Role.SECRETARY, self.office.members.everyone)
        command = OpenSitting(self.today, attending(members))
        return self.act(by, self.office.committee.open_sitting, replace(command, **more))

    def take(self, request_id: str, payload: StepPayload) -> RequestView:
        """Take one step, as a role whose duty it is (a decision as its sitting does)."""
        if isinstance(payload, Decide):
            return self.call(self._decide, request_id, payload)
        return self.act(duty(payload), self.office.intake.perform, request_id, payload)

    def _decide(self, request_id: str, payload: Decide) -> RequestView:
        actor = self.actor(Role.SECRETARY)
        with self.office.doors.work(actor, Action.REQUEST_DECIDE, request_id) as tx:
            self.office.intake.perform_in(tx, request_id, payload)
            return self.office.casebook.view_in(tx, request_id)

    def sign(self, request_id: str, **more: Any) -> RequestView:
        """Sign what the snapshot shows now, by pen and in person unless told otherwise."""
        shot = self.act(Role.RECEPTION, self.office.intake.snapshot, request_id)
        return self.take(request_id, replace(made.signature(shot.hash), **more))

    def papers(self, **changes: PaperEntry) -> CheckPapers:
        """Every paper of the policy seen and good, but for the entries given by paper id."""
        entries = tuple(
            changes.get(p.id, made.good_paper(p, self.today)) for p in self.profile.papers
        )
        return CheckPapers(entries, data_matched=True)

    @property
    def today(self) -> date:
        """The office's date."""
        return today(self.clock)

    def step(self, request_id: str, step: StepId) -> RequestView:
        """Take one step of the policy with a plain good payload."""
        if step is StepId.SIGNATURE:
            return self.sign(request_id)
        if step is StepId.DELIVERY:
            left = self.read(request_id).left
            return self.take(request_id, replace(made.delivery(PARCEL), amount=left))
        return self.take(request_id, self.payload(step))

    def upto(self, request_id: str, last: StepId) -> RequestView:
        """Take the policy's steps in order, through ``last``."""
        steps = self.profile.steps
        for step in steps[: steps.index(last) + 1]:
            if step is not StepId.RECEPTION:
                self.step(request_id, step)
        return self.read(request_id)

    def payload(self, step: StepId) -> StepPayload:
        """Return a plain good payload of a step other than the signature."""
        return made.payload(self.profile, step, self.today)


def letter_of(live: Live) -> DocumentRow:
    """Issue the letter of a decision on somebody's request, as the secretary."""
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    sitting = live.sitting()
    decide = practice().day.steps.decision
    decision = RecordDecision(sitting.id, Subject(REQUEST, request.id), decide)
    live.act(Role.SECRETARY, live.office.committee.decide, decision)
    return live.act(Role.SECRETARY, live.office.press.issue, LETTER, request.id).document


def duty(payload: StepPayload) -> Role:
    """Return a role whose duty the step is."""
    match payload:
        case Study() | PauseClock() | ResumeClock():
            return Role.RESEARCHER
        case Decide() | Answer():
            return Role.SECRETARY
        case _:
            return Role.RECEPTION


@contextmanager
def living(template: Template, folder: Path, *, keep: bool = False) -> Iterator[Live]:
    """Copy a template to ``folder`` and live in it; ``keep`` a database on a server after that."""
    shutil.copytree(template.folder, folder)
    live = Live(template, folder)
    try:
        yield live
    finally:
        live.close()
        if live.database and not keep:
            live.database.drop()


@contextmanager
def new_tables(folder: Path, cluster: "Cluster | None" = None) -> Iterator[Engine]:
    """Give the empty tables of the newest schema, in ``folder`` or on a server."""
    database = cluster and (cluster.spare.pop() if cluster.spare else cluster.migrated.copy())
    store = database.store if database else LocalFile()
    engine = store.open(DataFolder(folder), DataKey.new())
    try:
        yield engine
        if database:
            with engine.begin() as connection:
                for table in reversed(Record.metadata.sorted_tables):
                    connection.execute(delete(table))
            cluster.spare.append(database)
    finally:
        engine.dispose()
