"""The places of the window that one page may send a person to."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from desktop.core.complaints.terms import VoiceKind
    from desktop.core.policy.vocabulary import Serves

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
    FOLLOW = "follow"
    REQUESTS = "requests"
    REQUEST = "request"
    COMMITTEE = "committee"
    SURVEYS = "surveys"
    SURVEY_ENTRY = "survey_entry"
    SURVEY_RESULTS = "survey_results"
    VOICES = "voices"
    LETTERS = "letters"
    ELSEWHERE = "elsewhere"
    PRINTS = "prints"
    PRINT = "print"
    POLICY = "policy"
    CHOICES = "choices"
    BACKUP = "backup"
    RESTORE = "restore"
    STAFF = "staff"
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
    """Of somebody who has no file yet; ``typed`` is what was searched for in vain, ``letter`` the
    id of the one in the register that brings the request.
    """

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
    """A person's file."""

    page = PageId.PERSON
    id: str


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
class Decision(Place):
    """A request marked among those that wait for a decision."""

    page = PageId.COMMITTEE
    request_id: str


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
    """What is raised is put down as one of a kind."""

    page = PageId.VOICES
    kind: "VoiceKind"


@dataclass(frozen=True, slots=True)
class Letter(Place):
    """One letter of the register."""

    page = PageId.LETTERS
    id: str


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


@dataclass(frozen=True, slots=True)
class Restore(Place):
    """A backup about to be restored."""

    page = PageId.RESTORE
    file: str
