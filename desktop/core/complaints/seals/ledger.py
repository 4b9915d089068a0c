"""How complaints are sealed: each to a key pair of its own, and that to who reads it.

Whoever takes a complaint or adds to it has the public half alone. Objections and suggestions stay
in clear: others answer them.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from functools import cache
from typing import Any, Final, NamedTuple, Protocol, TypeVar, cast

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.base import log
from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError, Refused
from desktop.base.typed import Prose
from desktop.core.complaints.course.rules import keeper_of
from desktop.core.complaints.course.terms import Keeper, Masked
from desktop.core.complaints.records import HarmRecord, VoiceRecord, named_by_board
from desktop.core.complaints.terms import PAYLOADS, AnswerTold, VoiceKind
from desktop.core.sealed.envelopes.ledger import (
    Envelopes,
    closed,
    closed_bytes,
    is_closed,
    opened,
    opened_bytes,
)
from desktop.core.sealed.ledger import Accounts
from desktop.core.sealed.records import SealedKey
from desktop.core.work import Look, Role, Work, ledger
from desktop.core.work.subjects import Subject
from desktop.storage.pairs import Pair

Kept = VoiceRecord | HarmRecord
Shares = Mapping[str, Collection[SealedKey]]
Step = TypeVar("Step")
#: The columns that are sealed.
_TEXTS: Final[Mapping[type[VoiceRecord] | type[HarmRecord], tuple[str, ...]]] = {
    VoiceRecord: ("text", "name", "contact", "matter", "about_desk"),
    HarmRecord: ("name", "what"),
}
#: What is written in a step beside ``Prose``.
_LINES: Final = {AnswerTold: ("note",)}
_ROLES: Final = {
    Keeper.OFFICER: frozenset({Role.COMPLAINTS, Role.DIRECTOR}),
    Keeper.DIRECTOR: frozenset({Role.DIRECTOR}),
    Keeper.BOARD: frozenset({Role.COMPLAINTS}),  # until the board names somebody
}
#: So many records at most are held at once.
_PIECE: Final = 200
#: What a complaint's first wording is sealed to, where it named who wrote it.
ORIGINAL: Final = ":original"


class _Whose(Protocol):
    """What decides who reads a record."""

    @property
    def keeper(self) -> str: ...

    @property
    def about_staff_id(self) -> str: ...


class _Usual(NamedTuple):
    """Of most: the officer keeps it, and it is about nobody of the staff."""

    keeper: str = Keeper.OFFICER.value
    about_staff_id: str = ""


_USUAL: Final = _Usual()


def secret_of(row: Kept) -> str:
    """Return what the keys call a record."""
    return f"{row.__tablename__}:{row.id}"


def without_prose(step: Step) -> Step:
    """Return a step without what was written in it: its words of lists, days and numbers stay."""
    return replace(step, **dict.fromkeys(_prose(step), ""))  # type: ignore[type-var]


def shut(step: Step, row: Kept) -> Step:
    """Return a step as it is kept: what was written is sealed to the record, where that is."""
    return _shut(step, row) if row.public and _is_sealed(row) else step


class Seals:
    """Seals complaints, opens them by the keys in hand, and keeps these with who reads them."""

    def __init__(
        self, envelopes: Envelopes, accounts: Accounts, of_harm: Mapping[str, type]
    ) -> None:
        """``of_harm`` tells how the steps of files of harm are read."""
        self._envelopes = envelopes
        self._accounts = accounts
        self._payloads = {VoiceRecord: PAYLOADS, HarmRecord: of_harm}

    def close_in(self, tx: Work, row: Kept) -> None:
        """Seal a record's texts, and what was written in its steps before; where nobody who reads
        it has a key yet they stay in clear, and the next opening of the office tries again.
        """
        if not row.public:
            row.public = self._envelopes.begin_in(tx, secret_of(row), self._staff(tx).readers(row))
        if row.public:
            for name in _TEXTS[type(row)]:
                setattr(row, name, closed(getattr(row, name), row.public, secret_of(row)))
            self._close_steps(tx, row)

    def _close_steps(self, tx: Work, row: Kept) -> None:
        aside = ""
        for event in list(ledger.events(tx.session, Subject(row.__tablename__, row.id))):
            step = ledger.payload_of(event, self._payloads[type(row)])
            if isinstance(step, Masked) and not is_closed(step.original):
                aside = aside or self.set_aside_in(tx, row, step.original)
                step = Masked(aside)  # one wording, however often it was masked
            event.payload = ledger.to_text(_shut(step, row))

    def open_in(self, tx: Work, row: VoiceRecord) -> bool:
        """Put a record's texts in clear again: it is no complaint. Tells whether the keys in hand
        open it.
        """
        read, opens = self.reader(tx.session, row)
        if opens:
            for name in _TEXTS[VoiceRecord]:
                setattr(row, name, read(getattr(row, name)))
        return opens

    def is_sealed(self, row: Kept) -> bool:
        """Tell whether what is kept of a record is sealed to its key."""
        return bool(row.public) and _is_sealed(row)

    def close_bytes(self, row: Kept, content: bytes) -> bytes:
        """Return what is kept beside the database of a record, sealed where its texts are."""
        if not self.is_sealed(row):
            return content
        return closed_bytes(content, row.public, secret_of(row))

    def open_bytes(self, session: Session, row: Kept, content: bytes, *, sealed: bool) -> bytes:
        """Return the same as it was given; raises Refused ``complaint.unopened`` where the keys in
        hand do not open it, KnownError ``storage.damaged``.
        """
        if not sealed:
            return content
        pair = self._envelopes.pair(session, secret_of(row))
        if pair is None:
            raise Refused("complaint.unopened")
        return opened_bytes(content, pair, secret_of(row))

    def reader(self, session: Session, row: Kept) -> tuple[Callable[[str], str], bool]:
        """Return what reads a record's texts, and whether the keys in hand open them."""
        pair = self._envelopes.pair(session, secret_of(row)) if row.public else None
        return _reading(pair, secret_of(row)), pair is not None or not row.public

    def opened(self, session: Session, row: Kept, step: Step) -> Step:
        """Return a step as it is read: in words, or without what the keys in hand do not open."""
        texts = {one: getattr(step, one) for one in _prose(step)}
        if not any(is_closed(one) for one in texts.values()):
            return step
        read, _ = self.reader(session, row)
        first, _ = self.original(session, row)
        keep = {one: (first if one == "original" else read)(text) for one, text in texts.items()}
        return replace(step, **keep)  # type: ignore[type-var]

    def original(self, session: Session, row: Kept) -> tuple[Callable[[str], str], bool]:
        """Return the same of a complaint's first wording, which named who wrote it."""
        secret = f"{secret_of(row)}{ORIGINAL}"
        pair = self._envelopes.pair(session, secret)
        return _reading(pair, secret), pair is not None

    def set_aside_in(self, tx: Work, row: Kept, text: str) -> str:
        """Return a complaint's first wording, as it is read, sealed to the officer alone; to who
        reads the complaint where no officer has a key, and as it is where nobody has one.
        """
        secret, staff = f"{secret_of(row)}{ORIGINAL}", self._staff(tx)
        begin = self._envelopes.begin_in
        public = begin(tx, secret, staff.first_readers(row)) or begin(
            tx, secret, staff.readers(row)
        )
        return closed(text, public, secret) if public else text

    def keep_in(self, tx: Work, row: Kept) -> int:
        """Bring a record's keys to who reads it now; return how many changed."""
        shares = self._envelopes.shares(tx.session, secret_of(row))
        return self._keep(tx, row, shares, self._staff(tx))

    def _keep(self, tx: Work, row: Kept, shares: Shares, staff: "Staff") -> int:
        secret, first = secret_of(row), f"{secret_of(row)}{ORIGINAL}"
        changed = self._envelopes.hold_in(tx, secret, staff.readers(row), shares.get(secret, ()))
        if first in shares:
            holders = staff.first_readers(row)
            changed += self._envelopes.hold_in(tx, first, holders, shares[first])
        return changed

    def keeper_in(self, at: Work | Look, staff_id: str) -> Keeper:
        """Return who keeps a complaint about an account; of nobody's, the officer."""
        return Keeper(keeper_of(dict(self._accounts(at)).get(staff_id, frozenset())))

    def tend_in(self, tx: Work) -> int:
        """Seal what was taken in clear, and bring every key to who reads it now; return how many
        changed. Runs where the office opens.
        """
        staff, changed = self._staff(tx), 0
        for row in self._untended(tx.session, staff):
            try:
                changed += self._tend(tx, row, staff)
            except KnownError as why:  # a damaged one: the others are tended to all the same
                log.event("complaints.not_tended", code=why.code)
        return changed

    def _untended(self, session: Session, staff: "Staff") -> Iterator[Kept]:
        """Yield what is in clear, or whose keys are not with who reads it now. Each opening asks
        this of all there are: what the officer keeps, and whose keys are as those of most, is asked
        by indexes alone.
        """
        for of in _TEXTS:
            prefix = f"{of.__tablename__}:"
            others = self._envelopes.held_otherwise(session, prefix, staff.readers(_USUAL))
            found = {one.removeprefix(prefix).removesuffix(ORIGINAL) for one in others}
            apart = select(of.id).where(
                or_(of.keeper != _USUAL.keeper, of.about_staff_id != "", of.public == "")
            )
            if of is VoiceRecord:
                apart = apart.where(VoiceRecord.kind == VoiceKind.COMPLAINT.value)
            ids = sorted(found.union(session.scalars(apart)))
            for at in range(0, len(ids), _PIECE):
                some = select(of).where(of.id.in_(ids[at : at + _PIECE]))
                rows = cast("Sequence[Kept]", session.scalars(some).all())
                yield from self._wrong(session, rows, staff)

    def _wrong(self, session: Session, rows: Sequence[Kept], staff: "Staff") -> Iterator[Kept]:
        secrets = [secret_of(row) for row in rows]
        held = self._envelopes.held(session, (*secrets, *(f"{one}{ORIGINAL}" for one in secrets)))
        due = cache(self._envelopes.due)
        for row, secret in zip(rows, secrets, strict=True):
            right = held.get(secret) == due(frozenset(staff.readers(row)))
            if (first := held.get(f"{secret}{ORIGINAL}")) is not None:
                right &= first == due(frozenset(staff.first_readers(row)))
            if not row.public or not right:
                yield row

    def _tend(self, tx: Work, row: Kept, staff: "Staff") -> int:
        if row.public:
            shares = self._envelopes.shares(tx.session, secret_of(row))
            return self._keep(tx, row, shares, staff)
        row.keeper = self.keeper_in(tx, row.about_staff_id).value
        self.close_in(tx, row)
        return int(bool(row.public))

    def _staff(self, at: Work | Look) -> "Staff":
        return Staff(dict(self._accounts(at)), named_by_board(at.session))


@dataclass(frozen=True, slots=True)
class Staff:
    """The open accounts with their roles, and whom the board named."""

    accounts: Mapping[str, frozenset[Role]]
    named: str

    def readers(self, row: _Whose) -> set[str]:
        """Return the accounts that read a record whole; never that of whom it is about."""
        if row.keeper == Keeper.BOARD and self.named:
            return {self.named} - {row.about_staff_id}
        roles = _ROLES[Keeper(row.keeper)]
        found = {id_ for id_, theirs in self.accounts.items() if not roles.isdisjoint(theirs)}
        return found - {row.about_staff_id}

    def first_readers(self, row: _Whose) -> set[str]:
        """Return who reads a first wording: the officer, where they read it at all."""
        officers = {id_ for id_, roles in self.accounts.items() if Role.COMPLAINTS in roles}
        readers = self.readers(row)
        return (readers & officers) or readers


def _is_sealed(row: Kept) -> bool:
    return isinstance(row, HarmRecord) or row.kind == VoiceKind.COMPLAINT.value


def _reading(pair: Pair | None, secret: str) -> Callable[[str], str]:
    return lambda text: opened(text, pair, secret)


def _shut(step: Step, row: Kept) -> Step:
    texts = {one: closed(getattr(step, one), row.public, secret_of(row)) for one in _prose(step)}
    return replace(step, **texts)  # type: ignore[type-var]


def _prose(step: Any) -> list[str]:
    lines = _LINES.get(type(step), ())
    return [one.name for one in fields(step) if one.type is Prose or one.name in lines]
