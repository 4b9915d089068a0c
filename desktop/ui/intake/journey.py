"""What the screens of one visit share: the person, the request, and what was passed."""

from datetime import date, datetime
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from desktop.base.clock import today
from desktop.base.data_classes import dataclass
from desktop.core.correspondence.terms import LetterView
from desktop.core.intake import papers
from desktop.core.intake.declared.terms import Declared
from desktop.core.intake.paper_terms import PaperEntry, PaperVerdict
from desktop.core.intake.terms import INITIATIVE, FirstAnswers, OpenRequest, RequestView
from desktop.core.intake.visits.terms import Purpose, RecordVisit
from desktop.core.office import Office
from desktop.core.people.course.terms import Course
from desktop.core.people.follow.terms import Ahead
from desktop.core.people.links.terms import Distinct
from desktop.core.people.terms import PersonForm, PersonView
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Actor
from desktop.ui import places

PERSON: Final = "person"
HOUSEHOLD: Final = "household"
NEED: Final = "need"
DONE: Final = "done"
#: The screens before the policy's own steps: reception, as the policies call it.
REGISTRATION: Final = (PERSON, HOUSEHOLD, NEED)
#: Steps of a request that are taken at the desk while the visitor is there.
AT_DESK: Final = frozenset(
    {
        StepId.REQUIREMENTS,
        StepId.VERIFICATION,
        StepId.COMPLETION,
        StepId.SIGNATURE,
        StepId.EXPLANATION,
        StepId.REPLY_CHANNEL,
        StepId.REFERRAL,
    }
)


@dataclass(frozen=True, slots=True)
class Reused:
    """A paper of an earlier request that is valid today: the day it was seen on, and by whom."""

    entry: PaperEntry
    on: date | None
    by: str


@dataclass(frozen=True, slots=True)
class Opened:
    """Everything that opening a visit reads in one go; ``profile`` is what it goes by: what the
    request was opened under, else what is in force.
    """

    key: str
    profile: PolicyProfile
    person: PersonView | None = None
    request: RequestView | None = None
    reusable: tuple[Reused, ...] = ()
    draft: dict[str, Any] | None = None
    draft_at: datetime | None = None
    course: Course | None = None
    letter: LetterView | None = None
    ahead: Ahead | None = None
    declared: Declared | None = None


class Journey(QObject):
    """``changed``: person or request was read anew. ``passed``: a screen was done with, by an
    act (True) or by leafing on. ``ended``: no request comes of it, nor of what was typed.
    """

    changed = Signal()
    passed = Signal(str, bool)
    ended = Signal()

    def __init__(self, profile: PolicyProfile, parent: QObject) -> None:
        super().__init__(parent)
        self.profile = profile
        self.key = ""
        self.person: PersonView | None = None
        self.request: RequestView | None = None
        self.reusable: tuple[Reused, ...] = ()
        self.ahead: Ahead | None = None
        self.declared: Declared | None = None
        self.put_off: frozenset[str] = frozenset()
        #: What brings the request that is begun.
        self.letter: LetterView | None = None
        #: What was answered before it.
        self.first = FirstAnswers()

    @property
    def passer_by(self) -> bool:
        """Whose visit it is: somebody on the way, of whom no household is asked."""
        return self.request.passer_by if self.request is not None else self.first.passer_by

    def asked(self) -> tuple[str, ...]:
        """Return the papers that a check of today asks for, by id; all of them before a request."""
        every, request, person = self.profile.papers, self.request, self.person
        if request is None or person is None:
            return tuple(paper.id for paper in every)
        return papers.to_ask(every, request.facts, request.service_id, person.form)

    def conditions(self) -> str:
        """Return the conditions of the service that is asked for, "" for none."""
        asked = self.request.service_id if self.request else ""
        service = next((s for s in self.profile.services if s.id == asked), None)
        return "؛ ".join(service.conditions) if service else ""

    @property
    def place(self) -> places.Visit:
        """The visit as it stands: for a request, of a person, or of nobody known yet."""
        if self.request is not None:
            return places.VisitFor(self.request.id)
        return places.VisitOf(self.person.id) if self.person else places.NewVisit()

    def start(self, opened: Opened) -> None:
        """Begin with what was read."""
        self.key, self.profile = opened.key, opened.profile
        self.person, self.request = opened.person, opened.request
        self.reusable, self.letter = opened.reusable, opened.letter
        self.ahead, self.declared = opened.ahead, opened.declared
        self.put_off = frozenset()
        self.changed.emit()

    def put_off_step(self, name: str) -> None:
        """Let a step wait for another visit; opening the request again asks for it again."""
        self.put_off |= {name}

    def took_person(self, person: PersonView) -> None:
        """Go on with a file that was registered or updated."""
        self.person = person
        self.changed.emit()

    def took_request(self, request: RequestView) -> None:
        """Go on with a request as it stands after a step."""
        self.request = request
        self.person = request.person
        self.changed.emit()


# What runs in the lane: readings and acts of several services, one after the other.


def read_visit(office: Office, actor: Actor, place: places.Visit) -> Opened:
    """Read what a visit is about."""
    key, profile = place.draft, office.policy.profile
    kept = office.drafts.load(actor, key)
    draft, at = kept or (None, None)
    letter = None
    if isinstance(place, places.VisitOf | places.NewVisit) and place.letter:
        letter = office.correspondence.read(actor, place.letter)
    if isinstance(place, places.VisitOf):
        person = office.people.read(actor, place.person_id)
        reusable = reusable_papers(office, actor, person.id, profile)
        course = office.courses.read(actor, person.id)
        ahead = office.follow.of_person(actor, person.id)
        declared = office.declared.last_of(actor, person.id)
        return Opened(
            key, profile, person, None, reusable, draft, at, course, letter, ahead, declared
        )
    if not isinstance(place, places.VisitFor):
        return Opened(key, profile, draft=draft, draft_at=at, letter=letter)
    request = office.intake.read(actor, place.request_id)
    person, profile = request.person, request.policy
    reusable = () if request.facts.papers else reusable_papers(office, actor, person.id, profile)
    course = office.courses.read(actor, person.id)
    declared = office.declared.last_of(actor, person.id)
    return Opened(key, profile, person, request, reusable, draft, at, course, declared=declared)


def reusable_papers(
    office: Office, actor: Actor, person_id: str, profile: PolicyProfile
) -> tuple[Reused, ...]:
    """Return the papers of the person's latest requests that are valid today, each once."""
    day = today(office.clock)
    found: dict[str, Reused] = {}
    for row in office.intake.of_person(actor, person_id)[:3]:
        request = office.intake.read(actor, row.id)
        checks = [line.actor for line in request.history if line.step == StepId.VERIFICATION]
        for line in papers.lines(profile.papers, request.facts.papers, day):
            if line.verdict is PaperVerdict.VALID:
                on = line.entry.renewed_seen or request.facts.papers_checked_on
                by = checks[-1] if checks else ""
                found.setdefault(line.paper_id, Reused(line.entry, on, by))
    return tuple(found.values())


#: A person's form, and who was said to be somebody else.
Entered = tuple[PersonForm, tuple[Distinct, ...]]


def save_person(
    office: Office,
    actor: Actor,
    known: PersonView | None,
    entered: Entered,
    request_id: str,
) -> tuple[PersonView, RequestView | None]:
    """Register or update a person; with a request, read it again as it stands now."""
    form, distinct = entered
    if known is None:
        person = office.people.register(actor, form, distinct)
    else:
        person = office.people.update(actor, known.id, known.version, form)
    return person, office.intake.read(actor, request_id) if request_id else None


def open_request(office: Office, actor: Actor, command: OpenRequest, name: str) -> RequestView:
    """Open a request and put the visit into the day's log; where nobody asked, nobody came."""
    request = office.intake.open_request(actor, command)
    if command.channel == INITIATIVE:
        return request
    office.visits.record(
        actor,
        RecordVisit(
            purpose=Purpose.NEW_REQUEST,
            channel=command.channel,
            name=name,
            person_id=command.person_id,
        ),
    )
    return request
