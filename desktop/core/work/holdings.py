"""What each desk holds, behind one Protocol.

Whatever concerns every desk at once (the check of the records, a merge of two files, retention,
subject access, import, bundles) asks the desks through it and sees no table. ``desks`` lists the
desks from the top down.
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final, Protocol, Self

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from desktop.base import kept_json
from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError
from desktop.core.work.audit import canonical
from desktop.core.work.doors import Work
from desktop.core.work.records import Record
from desktop.storage.failures import SHAPE, known_errors


class Part(StrEnum):
    """What a check looks at, in this order."""

    DATABASE = "database"
    KEYS = "keys"
    RECORDS = "records"
    CHAIN = "chain"
    POLICIES = "policies"
    ACCOUNTS = "accounts"
    STAND_INS = "stand_ins"
    PEOPLE = "people"
    MERGES = "merges"
    IMPORTS = "imports"
    SEALED = "sealed"
    CONSENTS = "consents"
    MONEY = "money"
    ORDERS = "orders"
    SCHEDULES = "schedules"
    STORE = "store"
    CARDS = "cards"
    DEVICES = "devices"
    GIVINGS = "givings"
    REQUESTS = "requests"
    SIGNATURES = "signatures"
    VISITS = "visits"
    APPOINTMENTS = "appointments"
    SITTINGS = "sittings"
    LETTERS = "letters"
    VOICES = "voices"
    PROOFS = "proofs"
    DOCUMENTS = "documents"
    ATTACHMENTS = "attachments"


@dataclass(frozen=True, slots=True)
class Finding:
    """One part: how many records were read, and the first bad one ("" where all are good)."""

    part: Part
    read: int
    first_bad: str = ""

    @property
    def sound(self) -> bool:
        """All records of the part are good."""
        return not self.first_bad

    @classmethod
    def of(cls, part: Part, judged: Iterable[tuple[str, bool]]) -> Self:
        """Count records that are judged one by one: the name of each, and whether it is good.

        One that stops the judging is bad: it comes after (``>``) the last that could be judged.
        """
        read, first, name = 0, "", ""
        try:
            with known_errors():
                for name, good in judged:
                    read += 1
                    if not (good or first):
                        first = name
        except (KnownError, *SHAPE):
            first = first or f"> {name}"
        return cls(part, read, first)


@dataclass(frozen=True, slots=True)
class Held:
    """A record that concerns a person.

    ``kind`` is its table's name, ``id`` its key (parts joined by ``/``), ``at`` when it began.
    ``words`` is what people call it by: its number, or else the code of what it is.
    """

    kind: str
    id: str
    at: datetime
    words: str


class Holdings(Protocol):
    """One desk's records. Everything runs inside the transaction of who asks."""

    @property
    def tables(self) -> Collection[type[Record]]:
        """The desk's tables; each table of the office is exactly one desk's."""
        ...

    def check(self, session: Session) -> Iterable[Finding]:
        """Read every record and name the first bad one of each part."""
        ...

    def of_person(self, session: Session, person_id: str) -> Iterable[Held]:
        """Return every record that concerns a person; none for somebody unknown."""
        ...

    def moved(self, session: Session, person_id: str) -> Iterable["Kept"]:
        """Return the records that a move of a person's may change: by them it is undone."""
        ...

    def demand_movable(self, session: Session, person_id: str) -> None:
        """Raise Refused, by the desk's own codes, while what runs keeps a person where they are."""
        ...

    def move(self, tx: Work, from_person: str, into_person: str) -> None:
        """Give ``into_person`` every record of ``from_person``, whose file is absorbed by theirs.

        Desks above go first; the file itself goes last. What was signed, printed or written as an
        event stays word for word, and the audit chain keeps naming the absorbed file by its id.
        """
        ...

    def erase(self, tx: Work, person_id: str) -> None:
        """Leave nothing readable of a person but what the desk says that it keeps.

        The act is ``person.erase``, whose audit row the check believes. Rows stay, so that numbers,
        dates and counts do, and the records stay sound. Raises Refused, by the desk's own codes,
        while law or a dispute requires keeping; then nothing of any desk may be erased: the act is
        broken off. Whether the time to keep has run out is asked by who calls.
        """
        ...

    def export(self, session: Session, person_id: str) -> dict[str, list[dict[str, Any]]]:
        """Return the rows that concern a person as plain JSON values by table and column.

        Moments and days are ISO 8601, money is halalas, kept JSON is opened. Columns that tell
        which of the staff it was are left out: they are not the person's own data.
        """
        ...

    def resting(self, session: Session, person_ids: Collection[str]) -> set[str]:
        """Return those of some people of whom the desk holds more than that they were registered:
        their files can't be as if they had never been.
        """
        ...

    def digest(self, session: Session) -> str:
        """Return a SHA-256 (hexadecimal) over every row of the tables, in the order of keys."""
        ...


@dataclass(frozen=True, slots=True)
class Kept:
    """A row that concerns a person: when it began, and what people call it by."""

    row: Record
    at: datetime
    words: str


#: Columns that name staff.
_STAFF: Final = frozenset(
    {"about_staff_id", "actor_id", "actor_name", "opened_by", "owner_id", "received_by",
     "recorded_by", "server_id", "server_name", "staff_id", "staff_name"}
)  # fmt: skip

#: Columns that hold the id of a person, or of what a record is about.
_OF_PEOPLE: Final = frozenset(
    {"from_id", "goes_id", "owner_id", "person_id", "subject", "stays_id", "subject_id", "to_id"}
)


class DeskHoldings:
    """What is the same at every desk: a desk says which rows are whose (``rows``) and overrides
    what it does in a way of its own. Without more it holds nothing of any person.
    """

    tables: Collection[type[Record]] = ()
    #: Columns of text that hold JSON.
    opened: frozenset[str] = frozenset()

    def rows(self, session: Session, person_id: str) -> Iterable[Kept]:  # noqa: ARG002
        """Return the rows that concern a person."""
        return ()

    def check(self, session: Session) -> Iterable[Finding]:  # noqa: ARG002
        return ()

    def of_person(self, session: Session, person_id: str) -> Iterator[Held]:
        for kept in self.rows(session, person_id):
            key = "/".join(map(str, inspect(kept.row).mapper.primary_key_from_instance(kept.row)))
            yield Held(kept.row.__tablename__, key, kept.at, kept.words)

    def moved(self, session: Session, person_id: str) -> Iterable[Kept]:
        return self.rows(session, person_id)

    def demand_movable(self, session: Session, person_id: str) -> None:
        """Hold nobody."""

    def move(self, tx: Work, from_person: str, into_person: str) -> None:
        """Move nothing."""

    def erase(self, tx: Work, person_id: str) -> None:
        """Erase nothing."""

    def export(self, session: Session, person_id: str) -> dict[str, list[dict[str, Any]]]:
        found: dict[str, list[dict[str, Any]]] = {}
        for kept in self.rows(session, person_id):
            found.setdefault(kept.row.__tablename__, []).append(_plain(kept.row, self.opened))
        return found

    def resting(self, session: Session, person_ids: Collection[str]) -> set[str]:
        return resting_in(session, self.tables, person_ids)

    def digest(self, session: Session) -> str:
        return digest_of(session, self.tables)


class Whose:
    """Tells under which ids something is about a person: their own and those of the records that
    ``owners`` hold of them. Desks below keep such an id as a subject and know no more of it.
    """

    def __init__(self, *owners: Holdings) -> None:
        self._owners = owners

    def __call__(self, session: Session, person_id: str) -> frozenset[str]:
        """Return the ids; the person's own alone where nothing is held of them."""
        held = (one.id for owner in self._owners for one in owner.of_person(session, person_id))
        # What is a part of another record has a key of several parts and is nobody's subject.
        return frozenset({person_id, *(id_ for id_ in held if "/" not in id_)})


def resting_in(
    session: Session, tables: Iterable[type[Record]], person_ids: Collection[str]
) -> set[str]:
    """Return those of some people whom a row of the tables names."""
    found: set[str] = set()
    for table in tables:
        for column in inspect(table).local_table.columns:
            if column.name in _OF_PEOPLE:
                named = select(column).where(column.in_(person_ids)).distinct()
                found.update(session.scalars(named))
    return found


def digest_of(session: Session, tables: Iterable[type[Record]]) -> str:
    """Return a SHA-256 (hexadecimal) over every row of the tables, in the order of their names
    and keys.
    """
    whole = hashlib.sha256()
    for table in sorted((inspect(each).local_table for each in tables), key=str):
        rows = session.execute(select(table).order_by(*table.primary_key))
        content = [str(table), [[str(value) for value in row] for row in rows]]
        whole.update(canonical(content).encode())
    return whole.hexdigest()


def _plain(row: Record, opened: frozenset[str]) -> dict[str, Any]:
    found = {}
    for name in inspect(row).mapper.column_attrs.keys():  # noqa: SIM118 - SQLAlchemy's own
        value = getattr(row, name)
        if isinstance(value, date):  # a moment is one too
            value = value.isoformat()
        elif name in opened:
            value = _opened(value)
        if name not in _STAFF:
            found[name] = value
    return found


def _opened(text: str) -> Any:
    try:
        return kept_json.loads(text)
    except ValueError as why:  # the record was damaged; see storage.engine
        raise KnownError("storage.damaged") from why
