"""The frozen data of the prints about a file; what ``forms`` says of all holds here too."""

from pydantic import ConfigDict, with_config

from desktop.base.data_classes import dataclass
from desktop.base.money import Halalas
from desktop.core.documents.forms import Address, Amount, Applicant, Contact, Head, Member

_sealed = with_config(ConfigDict(extra="forbid"))


@_sealed
@dataclass(frozen=True, slots=True)
class Asked:
    """A request of the file: number, service, the day it was opened and where it stands."""

    number: str
    service: str
    opened: str
    state: str


@_sealed
@dataclass(frozen=True, slots=True)
class Linked:
    """Another file that belongs with this one, and how."""

    file_number: str
    name: str
    how: str


@_sealed
@dataclass(frozen=True, slots=True)
class Consented:
    """What somebody of the file agreed to, refused or took back, and since when."""

    what: str
    stands: str


@_sealed
@dataclass(frozen=True, slots=True)
class FileSummary:
    """A file on one page, as it stands. ``latin`` is a foreigner's name in Latin letters,
    ``account`` the bank and whose the account is, ``home`` the tenancy. Prints of before
    consents were kept have none.
    """

    head: Head
    applicant: Applicant
    latin: str
    standing: str
    registered: str
    update_due: str
    category: str
    contact: Contact
    account: str
    address: Address
    members: tuple[Member, ...]
    incomes: tuple[Amount, ...]
    obligations: tuple[Amount, ...]
    per_head: Halalas | None
    housing: str
    home: str
    requests: tuple[Asked, ...]
    linked: tuple[Linked, ...]
    consents: tuple[Consented, ...] = ()


@_sealed
@dataclass(frozen=True, slots=True)
class SeenPaper:
    """A paper whose original was seen: its number, its day, whether its copy is kept, and who saw
    it when.
    """

    name: str
    number: str
    validity: str
    kept: str
    seen_by: str
    seen_on: str


@_sealed
@dataclass(frozen=True, slots=True)
class MatchRecord:
    """What the file holds instead of copies: which originals were seen, and given back.

    ``matched`` says that the data was matched with them.
    """

    head: Head
    request_number: str
    applicant: str
    identity: str
    file_number: str
    service: str
    papers: tuple[SeenPaper, ...]
    matched: str


@_sealed
@dataclass(frozen=True, slots=True)
class FileLetter:
    """What a family is told of its file: closed, services suspended, or that an update is due.

    ``condolence`` comes first where the head died; ``addressed`` is the family then.
    """

    head: Head
    addressed: str
    condolence: str
    told: str
    reason: str
    after: str
    objection: str


@_sealed
@dataclass(frozen=True, slots=True)
class ToFollow:
    """A line of a list: whose file, what falls due on which day, and what was done about it."""

    file_number: str
    name: str
    mobile: str
    what: str
    day: str
    stands: str


@_sealed
@dataclass(frozen=True, slots=True)
class FollowList:
    """The files that somebody goes after, the most pressing first. It is drawn anew each time and
    kept nowhere. ``cut`` says how many there are where it holds the first alone.
    """

    head: Head
    listed: str
    files: tuple[ToFollow, ...]
    cut: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class FileDeclaration:
    """The data of a file as it stands after an update, to be signed for by hand.

    ``file`` holds no requests, bonds or consents. ``kind`` is what the update was, ``since`` the
    day from which it holds, ``said`` what was said to it, ``changed`` the fields that differ.
    """

    head: Head
    file: FileSummary
    kind: str
    since: str
    said: str
    changed: str
    declaration: str
    signer_term: str
