"""The places of the window that one page may send a person to."""

from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, Final

from desktop.base.data_classes import dataclass

if TYPE_CHECKING:
    from desktop.core.complaints.terms import VoiceKind
    from desktop.core.policy.vocabulary import Serves
    from desktop.core.proofs.pledges.terms import Over
    from desktop.core.proofs.terms import ProofKind

ALL: Final = "all"  # the work list's filter that holds every request still to be done with


class PageId(StrEnum):
    """The pages of the window; as a place, the page as it was left."""

    HOME = "home"
    RECEPTION = "reception"
    VISIT = "visit"
    VISITS = "visits"
    DAY_LOG = "day_log"
    APPOINTMENTS = "appointments"
    PERSON = "person"
    HOUSEHOLD = "household"
    REVISE = "revise"
    COMPARE = "compare"
    DOUBLES = "doubles"
    NOTICES = "notices"
    INITIATED = "initiated"
    FILES = "files"
    FOLLOW = "follow"
    REQUESTS = "requests"
    REQUEST = "request"
    TASKS = "tasks"
    STUDY = "study"
    TELLING = "telling"
    DELIVERIES = "deliveries"
    COMMITTEE = "committee"
    RATIFYING = "ratifying"
    TURNS = "turns"
    MEMBERS = "members"
    SITTINGS = "sittings"
    LINES = "lines"
    ALLOT = "allot"
    ORDERS = "orders"
    TRANSFERS = "transfers"
    RETURNED = "returned"
    SCHEDULES = "schedules"
    TOLD = "told"
    SURVEYS = "surveys"
    SURVEY_ENTRY = "survey_entry"
    SURVEY_RESULTS = "survey_results"
    VOICES = "voices"
    PROOFS = "proofs"
    PLEDGES = "pledges"
    PLAN = "plan"
    LIAISON = "liaison"
    HANDLING = "handling"
    HARM = "harm"
    LETTERS = "letters"
    ELSEWHERE = "elsewhere"
    STORE = "store"
    CARDS = "cards"
    DEVICES = "devices"
    GIVINGS = "givings"
    GIVING_DAY = "giving_day"
    PRINTS = "prints"
    PRINT = "print"
    POLICY = "policy"
    ADOPT = "adopt"
    CHOICES = "choices"
    CALENDAR = "calendar"
    BACKUP = "backup"
    RESTORE = "restore"
    STAFF = "staff"
    IMPORTS = "imports"
    IMPORT = "import"
    ACTS = "acts"


@dataclass(frozen=True, slots=True)
class Place:
    """A page opened on something; the page's ``open_on`` takes it."""

    page: ClassVar[PageId]

    def wordless(self) -> "Place | PageId":
        """Return the place without a word that somebody typed: ids and codes alone."""
        return self


@dataclass(frozen=True, slots=True)
class Search(Place):
    """Reception, looking for what was typed."""

    page = PageId.RECEPTION
    text: str

    def wordless(self) -> PageId:
        return self.page


@dataclass(frozen=True, slots=True)
class Visit(Place):
    """One visit at the desk."""

    page = PageId.VISIT

    @property
    def draft(self) -> str:
        """The name under which its unfinished entry is kept."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class NewVisit(Visit):
    """Of somebody without a file; ``typed``: searched for in vain, ``letter``: its id brings it."""

    typed: str = ""
    letter: str = ""

    def wordless(self) -> "NewVisit":
        return NewVisit()

    @property
    def draft(self) -> str:
        return "visit:new"


@dataclass(frozen=True, slots=True)
class VisitOf(Visit):
    """Of a registered person, for a new request, which ``letter`` may bring (its id)."""

    person_id: str
    letter: str = ""

    @property
    def draft(self) -> str:
        return f"visit:person:{self.person_id}"


@dataclass(frozen=True, slots=True)
class VisitFor(Visit):
    """To go on with a request."""

    request_id: str

    @property
    def draft(self) -> str:
        return f"visit:{self.request_id}"


@dataclass(frozen=True, slots=True)
class Person(Place):
    """A person's file; ``changes``: of somebody who came to have it changed."""

    page = PageId.PERSON
    id: str
    changes: bool = False


@dataclass(frozen=True, slots=True)
class Compare(Place):
    """Two files beside each other, of which the first would absorb the other."""

    page = PageId.COMPARE
    stays: str
    goes: str


@dataclass(frozen=True, slots=True)
class AidOf(Place):
    """What there is to say of a family's aid."""

    page = PageId.TOLD
    person_id: str


@dataclass(frozen=True, slots=True)
class HouseholdOf(Place):
    """The household and income of a registered person, to be written."""

    page = PageId.HOUSEHOLD
    person_id: str


@dataclass(frozen=True, slots=True)
class Revise(Place):
    """The data of a registered person, to be updated or put right without a request."""

    page = PageId.REVISE
    person_id: str


@dataclass(frozen=True, slots=True)
class Followed(Place):
    """A list of files to go after (a word of ``Follow``)."""

    page = PageId.FOLLOW
    list: str


@dataclass(frozen=True, slots=True)
class Worklist(Place):
    """The requests of a filter (``ALL``, ``done``, what they wait for) in which ``text`` is."""

    page = PageId.REQUESTS
    waits: str
    text: str = ""

    def wordless(self) -> "Worklist":
        return Worklist(self.waits)


@dataclass(frozen=True, slots=True)
class Traced(Place):
    """The requests that the policy's trace counts under a tag."""

    page = PageId.REQUESTS
    tag: "Serves"


@dataclass(frozen=True, slots=True)
class Logged(Place):
    """The lines of the day's log that the policy's trace counts under a tag."""

    page = PageId.VISITS
    tag: "Serves"


@dataclass(frozen=True, slots=True)
class LogOf(Place):
    """The visitors' log of a day (ISO 8601)."""

    page = PageId.DAY_LOG
    day: str


@dataclass(frozen=True, slots=True)
class Request(Place):
    """One request with everything about it."""

    page = PageId.REQUEST
    id: str


@dataclass(frozen=True, slots=True)
class StudyOf(Place):
    """The study of a request, to be written."""

    page = PageId.STUDY
    request_id: str


@dataclass(frozen=True, slots=True)
class Decision(Place):
    """A request marked among those that wait for a decision."""

    page = PageId.COMMITTEE
    request_id: str


@dataclass(frozen=True, slots=True)
class Sitting(Place):
    """A sitting, however old."""

    page = PageId.COMMITTEE
    id: str


@dataclass(frozen=True, slots=True)
class SurveyEntry(Place):
    """The sheets of a round, entered one after the other."""

    page = PageId.SURVEY_ENTRY
    round_id: str


@dataclass(frozen=True, slots=True)
class SurveyResults(Place):
    """What a round came to."""

    page = PageId.SURVEY_RESULTS
    round_id: str


@dataclass(frozen=True, slots=True)
class Voice(Place):
    """What is raised is put down as one of a kind, about the request with a number, by somebody who
    gave a name at the desk.
    """

    page = PageId.VOICES
    kind: "VoiceKind"
    request: str = ""
    name: str = ""

    def wordless(self) -> "Voice":
        return Voice(self.kind, self.request)


@dataclass(frozen=True, slots=True)
class ProofsOf(Place):
    """The proofs of a kind that the policy is kept."""

    page = PageId.PROOFS
    kind: "ProofKind"


@dataclass(frozen=True, slots=True)
class PledgesOf(Place):
    """Who signed the policy, or the code of ethics."""

    page = PageId.PLEDGES
    over: "Over"


@dataclass(frozen=True, slots=True)
class Letter(Place):
    """One letter of the register."""

    page = PageId.LETTERS
    id: str


@dataclass(frozen=True, slots=True)
class GivingDay(Place):
    """A distribution, being handed out."""

    page = PageId.GIVING_DAY
    id: str


@dataclass(frozen=True, slots=True)
class SentElsewhere(Place):
    """Who was sent to another association, looking for what was typed."""

    page = PageId.ELSEWHERE
    text: str

    def wordless(self) -> PageId:
        return self.page


@dataclass(frozen=True, slots=True)
class Prints(Place):
    """The prints of one form that were issued."""

    page = PageId.PRINTS
    form_id: str


@dataclass(frozen=True, slots=True)
class Shown(Place):
    """A print on the screen."""

    page = PageId.PRINT


@dataclass(frozen=True, slots=True)
class PrintOf(Shown):
    """One that was issued."""

    document_id: str


@dataclass(frozen=True, slots=True)
class Preview(Shown):
    """One as it would be issued now about ``subject``, without a number."""

    form_id: str
    subject: str


@dataclass(frozen=True, slots=True)
class Blank(Shown):
    """One for handwriting, of a service or a survey; ``thumbs``: a column for who can't write."""

    form_id: str
    subject: str = ""
    thumbs: bool = False

    def wordless(self) -> Place | PageId:
        # Whom a list to buy is for is told by typed words too: it is asked for again.
        return PageId.GIVINGS if self.subject.startswith("{") else self


@dataclass(frozen=True, slots=True)
class Restore(Place):
    """A backup about to be restored."""

    page = PageId.RESTORE
    file: str
