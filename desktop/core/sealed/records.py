"""The tables of the sealed room.

Each detail has a key of its own; that one is sealed to the room's public half, and while a visit is
open to who wrote it at the desk. The room's private half is sealed to each who may read. So a new
key of the room touches no detail, and the sum of a detail holds for good.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, ForeignKey, Index, func, select
from sqlalchemy.orm import InstrumentedAttribute, Mapped, Session, mapped_column

from desktop.core.policy.trace import Page, Seen
from desktop.core.work.actions import Action
from desktop.core.work.records import AuditRow, Record
from desktop.storage.prefix import starts_with

#: How the names of secrets begin.
ROOM: Final = "room:"
DETAIL: Final = "detail:"
#: The form that tells people what is kept of them and why.
NOTICE: Final = "privacy_notice"


class SealedRoom(Record):
    """A key pair of the room: ``public`` is its public half (base 64). The newest is sealed to."""

    __tablename__ = "sealed_room"

    generation: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    public: Mapped[str]
    begun_at: Mapped[datetime]
    sha256: Mapped[str]


class SealedKey(Record):
    """A secret sealed to a public half (both base 64): the private half of a room (``room:<n>``) or
    a detail's key (``detail:<id>``), for a ``holder``: a slot's id, ``recovery``, or ``room:<n>``.
    """

    __tablename__ = "sealed_key"
    __table_args__ = (Index("sealed_key_holder", "holder"),)

    secret: Mapped[str] = mapped_column(primary_key=True)
    public: Mapped[str] = mapped_column(primary_key=True)
    holder: Mapped[str]
    sealed: Mapped[str]
    sha256: Mapped[str]


class SealedDetail(Record):
    """One detail of a person's file: ``content`` is its ciphertext (base 64), "" once it was
    forgotten; ``moved``: it was a note before. ``sha256`` stands in the audit chain too.
    """

    __tablename__ = "sealed_detail"
    __table_args__ = (Index("sealed_detail_person", "person_id", "at"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime]
    actor_id: Mapped[str]
    moved: Mapped[bool]
    content: Mapped[str]
    sha256: Mapped[str]


def is_room(column: InstrumentedAttribute[str]) -> ColumnElement[bool]:
    """Return when a secret, or a holder, is the room."""
    return starts_with(column, ROOM)


#: What somebody of the staff opens as who wrote it at the desk.
IS_COPY: Final = starts_with(SealedKey.secret, DETAIL) & ~is_room(SealedKey.holder)


def newest_room(session: Session) -> SealedRoom | None:
    """Return the room that is sealed to, or None before the first detail."""
    newest = select(SealedRoom).order_by(SealedRoom.generation.desc()).limit(1)
    return session.scalars(newest).first()


def rooms_in_use(session: Session) -> list[int]:
    """Return the generations whose key somebody holds, the newest first."""
    rooms = select(SealedKey.secret).where(is_room(SealedKey.secret)).distinct()
    return sorted((int(one.removeprefix(ROOM)) for one in session.scalars(rooms)), reverse=True)


def details_of(session: Session, person_id: str) -> Sequence[SealedDetail]:
    """Return what is sealed of a person, the newest first; what was forgotten is passed over."""
    there = SealedDetail.content != ""
    rows = select(SealedDetail).where(SealedDetail.person_id == person_id, there)
    return session.scalars(rows.order_by(SealedDetail.at.desc(), SealedDetail.id)).all()


def copies_of(session: Session, slot: str, ids: Iterable[str]) -> set[str]:
    """Return which details one of the staff still opens as who wrote them at the desk."""
    asked = [f"{DETAIL}{one}" for one in ids]
    held = select(SealedKey.secret).where(SealedKey.secret.in_(asked), SealedKey.holder == slot)
    return {secret.removeprefix(DETAIL) for secret in session.scalars(held)}


def people_with_copies(session: Session) -> set[str]:
    """Return the people of whom somebody at the desk still opens what they sealed."""
    copies = {
        one.removeprefix(DETAIL) for one in session.scalars(select(SealedKey.secret).where(IS_COPY))
    }
    theirs = select(SealedDetail.person_id).where(SealedDetail.id.in_(copies)).distinct()
    return set(session.scalars(theirs))


def drop_copies(session: Session, which: ColumnElement[bool]) -> int:
    """Let nobody at the desk open some details any more; returns how many could."""
    ids = session.scalars(select(SealedDetail.id).where(which))
    secrets = [f"{DETAIL}{one}" for one in ids]
    if not secrets:
        return 0
    gone = session.scalars(select(SealedKey).where(IS_COPY, SealedKey.secret.in_(secrets))).all()
    for row in gone:
        session.delete(row)
    session.flush()
    return len(gone)


def count_readings(session: Session) -> int:
    """Return how often sealed details were opened."""
    opened = select(func.count()).where(AuditRow.action == Action.SENSITIVE_READ.value)
    return session.scalar(opened) or 0


def notices_alone(session: Session) -> Seen | None:
    """Return where the notices are seen, where nothing sealed was read yet."""
    return None if count_readings(session) else Seen(Page.PRINTS, NOTICE)
