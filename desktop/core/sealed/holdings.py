"""What the sealed room holds, and what becomes of it when files are merged or erased."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from desktop.base import kept_json
from desktop.core.sealed.contents import open_detail, sealed_for, sum_of
from desktop.core.sealed.ledger import Room, leave_desk_in
from desktop.core.sealed.records import (
    ROOM,
    SealedDetail,
    SealedKey,
    SealedRoom,
    details_of,
    rooms_in_use,
)
from desktop.core.work import Action, Work
from desktop.core.work.holdings import DeskHoldings, Finding, Kept, Part
from desktop.core.work.ledger import to_text
from desktop.core.work.records import AuditRow

#: The acts whose audit rows tell the sums of details.
_TELLERS: Final = (
    Action.SENSITIVE_WRITE, Action.SENSITIVE_MOVE, Action.SENSITIVE_FORGET, Action.PERSON_ERASE,
    Action.SENSITIVE_FOLLOW,
)  # fmt: skip


class SealedHoldings(DeskHoldings):
    """Sealed details and their keys. A check reads none of them; a person's own export has them
    where whoever gives it out opens them.
    """

    tables = (SealedRoom, SealedKey, SealedDetail)

    def __init__(self, room: Room | None = None) -> None:
        self._room = room

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether every row holds what was written, which of a detail the audit chain tells,
        and whether the room has its key.
        """
        yield Finding.of(Part.SEALED, _judged(session))

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        """Return what is sealed of the person, forgotten details too, each with its keys."""
        theirs = select(SealedDetail).where(SealedDetail.person_id == person_id)
        for row in session.scalars(theirs.order_by(SealedDetail.at, SealedDetail.id)):
            yield Kept(row, row.at, "sealed")
            keys = select(SealedKey).where(SealedKey.secret == sealed_for(row))
            for key in session.scalars(keys.order_by(SealedKey.public)):
                yield Kept(key, row.at, "sealed")

    def move(self, tx: Work, from_person: str, into_person: str) -> None:
        """Give what is sealed to the other file; nobody at the desk opens it any more."""
        leave_desk_in(tx, from_person)
        theirs = update(SealedDetail).where(SealedDetail.person_id == from_person)
        tx.session.execute(theirs.values(person_id=into_person))

    def erase(self, tx: Work, person_id: str) -> None:
        """Forget every detail; that there were some stays, and the act's audit row tells of it."""
        if told := forget_in(tx, details_of(tx.session, person_id)):
            tx.audit(details=told)

    def export(self, session: Session, person_id: str) -> dict[str, list[dict[str, Any]]]:
        """Return the details without their keys, and in ``content`` what those in hand open: the
        detail, or nothing.
        """
        found = super().export(session, person_id)
        found.pop(SealedKey.__tablename__, None)
        opener = self._room.opener(session) if self._room else None
        rows = {row.id: row for row in details_of(session, person_id)}
        for told in found.get(SealedDetail.__tablename__, ()):
            row = rows.get(told["id"])
            key = opener.open(sealed_for(row)) if opener and row else None
            detail = open_detail(row, key) if row and key else None
            told["content"] = kept_json.loads(to_text(detail)) if detail else None
        return found


def forget_in(tx: Work, rows: Iterable[SealedDetail]) -> dict[str, str]:
    """Leave nothing of some details but that they were there; return their sums, which the audit
    row tells and the check believes.
    """
    told = {}
    for row in rows:
        tx.session.execute(delete(SealedKey).where(SealedKey.secret == sealed_for(row)))
        row.content = ""
        row.sha256 = told[row.id] = sum_of(row)
    tx.session.flush()
    return told


def _judged(session: Session) -> Iterator[tuple[str, bool]]:
    rooms, held = {}, set()
    for room in session.scalars(select(SealedRoom).order_by(SealedRoom.generation)):
        rooms[f"{ROOM}{room.generation}"] = room.public
        yield f"{ROOM}{room.generation}", room.sha256 == sum_of(room)
    opens = {f"{ROOM}{number}" for number in rooms_in_use(session)}
    keys = select(SealedKey).order_by(SealedKey.secret, SealedKey.holder, SealedKey.public)
    for key in session.scalars(keys).yield_per(500):
        room_of = key.secret if key.secret.startswith(ROOM) else key.holder
        of_room = key.public == rooms.get(key.holder, key.public)
        if key.holder in opens:
            held.add(key.secret)
        there = not room_of.startswith(ROOM) or room_of in rooms
        yield key.secret, there and of_room and key.sha256 == sum_of(key)
    told, seen = _told(session), set()
    details = select(SealedDetail).order_by(SealedDetail.at, SealedDetail.id)
    for row in session.scalars(details).yield_per(500):
        seen.add(row.id)
        as_told = told.get(row.id) == row.sha256 == sum_of(row)
        yield row.id, as_told and (not row.content or sealed_for(row) in held)
    yield from ((gone, False) for gone in sorted(told.keys() - seen))


def _told(session: Session) -> Mapping[str, str]:
    """Return what the acts tell of each detail: its sum as it was written, or as it was left."""
    told: dict[str, str] = {}
    acts = (
        select(AuditRow.detail)
        .where(AuditRow.action.in_([one.value for one in _TELLERS]))
        .order_by(AuditRow.seq)
    )
    for detail in session.scalars(acts):
        told |= detail.get("details", {})
    return told
