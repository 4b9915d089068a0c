"""The frozen data of the prints about letters; what ``forms`` says of all holds here too."""

from pydantic import ConfigDict, with_config

from desktop.base.data_classes import dataclass
from desktop.core.documents.forms import Head

_sealed = with_config(ConfigDict(extra="forbid"))


@_sealed
@dataclass(frozen=True, slots=True)
class Entered:
    """A line of the register, in words. ``about`` is the number of its file or request, ``note``
    what it answers, or why it was struck out (``struck``).
    """

    number: str
    day: str
    how: str
    party: str
    subject: str
    theirs: str = ""
    about: str = ""
    place: str = ""
    note: str = ""
    struck: bool = False


@_sealed
@dataclass(frozen=True, slots=True)
class LetterRegister:
    """A month of the register, what came in and what went out each by itself. It is drawn anew each
    time and kept nowhere.
    """

    head: Head
    month: str
    incoming: tuple[Entered, ...]
    outgoing: tuple[Entered, ...]


@_sealed
@dataclass(frozen=True, slots=True)
class ObjectionAnswer:
    """The answer to an objection: ``told`` says what it is about and what it came to, ``unsigned``
    that the minutes of its sitting were not signed when it was printed.
    """

    head: Head
    addressed: str
    told: str
    reason: str
    after: str
    unsigned: str


@_sealed
@dataclass(frozen=True, slots=True)
class OutsideLetter:
    """The letter that takes somebody from outside the area to another association. It tells who
    they are and where they live, as far as they said it, and neither need nor category.
    """

    head: Head
    to: str
    whom: str
    identity: str
    mobile: str
    place: str


@_sealed
@dataclass(frozen=True, slots=True)
class ElsewhereLetter:
    """The letter of a request that another association is to serve. It tells who comes, where they
    live and under what number we know the request, and neither need nor category.
    """

    head: Head
    to: str
    whom: str
    identity: str
    mobile: str
    place: str
    request_number: str
