"""The tables of objections, complaints and suggestions, and of what the office did to hear them."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import ColumnElement, Index, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.core.complaints.course.terms import Keeper
from desktop.core.complaints.terms import VoiceKind
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work.records import EventRecord, Record
from desktop.core.work.roles import Actor, Role


class VoiceRecord(Record):
    """What was raised, with its original time and channel.

    ``person_id``, ``request_id`` and ``about_staff_id`` are "" where there is none; ``keeper`` is
    who reads it, ``state`` and ``level`` are where it stands. ``public`` is the public half (base
    64) of the complaint's own key pair, to which its texts are sealed: "" where they are in clear.
    """

    __tablename__ = "voice"
    __table_args__ = (
        Index("voice_kind", "kind", "received_at", "number"),
        Index("voice_state", "kind", "state", "received_at", "number"),
        Index("voice_keeper", "kind", "keeper", "about_staff_id", "public", "id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    channel: Mapped[str]
    text: Mapped[str]
    received_at: Mapped[datetime]
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[str]
    person_id: Mapped[str]
    request_id: Mapped[str]
    about_staff_id: Mapped[str]
    name: Mapped[str]
    contact: Mapped[str]
    matter: Mapped[str]
    about_desk: Mapped[str]
    reply_by: Mapped[str]
    raiser: Mapped[str]
    keeper: Mapped[str]
    state: Mapped[str]
    level: Mapped[str]
    urgent: Mapped[bool]
    public: Mapped[str]


class BoardNaming(Record):
    """Whom the board named for complaints about the director, by what minutes; the newest holds."""

    __tablename__ = "voice_board"

    id: Mapped[str] = mapped_column(primary_key=True)
    staff_id: Mapped[str]
    minutes: Mapped[str]
    decided_on: Mapped[date]
    at: Mapped[datetime]
    actor_id: Mapped[str]


class BoxRecord(Record):
    """An opening of the complaints box by two who are not of the desk, and what lay in it."""

    __tablename__ = "voice_box"

    id: Mapped[str] = mapped_column(primary_key=True)
    opened_at: Mapped[datetime]
    first: Mapped[str]
    second: Mapped[str]
    complaints: Mapped[int]
    objections: Mapped[int]
    suggestions: Mapped[int]
    others: Mapped[int]
    note: Mapped[str]
    at: Mapped[datetime]
    actor_id: Mapped[str]


class HarmRecord(Record):
    """A file of harm; ``reading`` is how many of the ways of proof the office asked for when it was
    opened. It is hidden, and sealed, as the complaint that it came from.
    """

    __tablename__ = "harm"
    __table_args__ = (Index("harm_state", "state", "at", "number"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    voice_id: Mapped[str]
    person_id: Mapped[str]
    name: Mapped[str]
    what: Mapped[str]
    about_staff_id: Mapped[str]
    keeper: Mapped[str]
    state: Mapped[str]
    reading: Mapped[str]
    public: Mapped[str]
    at: Mapped[datetime]
    actor_id: Mapped[str]


def named_by_board(session: Session) -> str:
    """Return whom the board named last, "" for nobody."""
    newest = select(BoardNaming.staff_id).order_by(BoardNaming.at.desc(), BoardNaming.id.desc())
    return session.scalar(newest.limit(1)) or ""


def shown_to(
    session: Session, actor: Actor, table: type[VoiceRecord] | type[HarmRecord] = VoiceRecord
) -> ColumnElement[bool]:
    """Return which of what was raised somebody may know of at all: never what is about them.

    The auditor knows of the rest; whom the board named, or until it did the officer, of what is
    about the director.
    """
    named, keepers = named_by_board(session), set[Keeper]()
    if Role.AUDITOR in actor.roles:
        keepers |= set(Keeper)
    if Role.COMPLAINTS in actor.roles:
        keepers |= {Keeper.OFFICER} if named else {Keeper.OFFICER, Keeper.BOARD}
    if Role.DIRECTOR in actor.roles:
        keepers |= {Keeper.OFFICER, Keeper.DIRECTOR}
    if actor.id == named:
        keepers.add(Keeper.BOARD)
    return (table.about_staff_id != actor.id) & table.keeper.in_([one.value for one in keepers])


def reads_whole(session: Session, actor: Actor, keeper: str) -> bool:
    """Tell whether somebody who knows of what is with a keeper reads more of it than number, kind,
    days and state.
    """
    match Keeper(keeper):
        case Keeper.OFFICER:
            return not {Role.COMPLAINTS, Role.DIRECTOR}.isdisjoint(actor.roles)
        case Keeper.DIRECTOR:
            return Role.DIRECTOR in actor.roles
    named = named_by_board(session)
    return actor.id == named if named else Role.COMPLAINTS in actor.roles


def untold(
    session: Session, actor: Actor, table: type[VoiceRecord] | type[HarmRecord] = VoiceRecord
) -> ColumnElement[bool]:
    """Return what no log, list or number tells somebody of: what is about them, or about somebody
    whose complaints another keeps.
    """
    kept = (table.about_staff_id == actor.id) | (table.keeper != Keeper.OFFICER.value)
    return kept & ~shown_to(session, actor, table)


def count(
    session: Session,
    actor: Actor | None = None,
    *,
    kind: VoiceKind,
    channel: ChannelId | None = None,
) -> int:
    """Return how many of one kind were raised; with ``channel``, only those that came by it, and
    for an ``actor`` those that they may be told of.
    """
    found = select(func.count()).select_from(VoiceRecord).where(VoiceRecord.kind == kind.value)
    if channel is not None:
        found = found.where(VoiceRecord.channel == channel.value)
    if actor is not None:
        found = found.where(~untold(session, actor))
    return session.scalar(found) or 0


def count_steps(
    session: Session,
    actor: Actor | None = None,
    *,
    table: type[VoiceRecord] | type[HarmRecord],
    steps: Collection[str],
) -> int:
    """Return how many steps of these words were taken, and for an ``actor`` those of what they
    may be told of.
    """
    ids = select(table.id)
    if actor is not None:
        ids = ids.where(~untold(session, actor, table))
    found = select(func.count()).where(
        EventRecord.subject_kind == table.__tablename__,
        EventRecord.step.in_(steps),
        EventRecord.subject_id.in_(ids),
    )
    return session.scalar(found) or 0
