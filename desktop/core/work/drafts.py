"""What somebody typed and has not submitted yet. Drafts are no acts and leave no audit."""

import base64
import json
from dataclasses import asdict, field
from datetime import datetime
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from sqlalchemy import delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.base.data_classes import dataclass
from desktop.base.ids import new_id
from desktop.core.work.doors import Doors, Work
from desktop.core.work.records import Record
from desktop.core.work.roles import Actor
from desktop.storage import pairs
from desktop.storage.pairs import Keyring, Pair

#: What a sealed draft has in its data's place: the same, sealed to its owner's pair; after a
#: change of password to the pair before it too, which may still be the one in force.
_SEALED: Final = "sealed"
#: Beside it: the name under which it was sealed, where that is another by now.
_NAME: Final = "sealed_as"
#: A sealed draft is filled up to a multiple of so many bytes: its length tells little.
_BLOCK: Final = 512


@dataclass(frozen=True, slots=True)
class Way:
    """Where something was typed, for who looks for it.

    ``place``: the place of the window, as JSON values, empty where it is not known; ``title`` heads
    it, ``what`` names the sheet over it ("" for a form of the page itself). Where the keyboard was
    say ``row`` ("": in none), ``part`` (which of those in it, or on the page; None: not known) and
    ``caret``. ``said``: what was typed in words, each with its label.
    """

    place: dict[str, Any] = field(default_factory=dict)
    title: str = ""
    what: str = ""
    row: str = ""
    caret: int = 0
    said: tuple[tuple[str, str], ...] = ()
    part: int | None = None


class DraftRecord(Record):
    """One for each owner and page."""

    __tablename__ = "draft"

    owner_id: Mapped[str] = mapped_column(primary_key=True)
    page: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[dict[str, Any]]
    saved_at: Mapped[datetime]
    way: Mapped[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A draft in the list of its owner. ``sealed``: nobody else can read it; ``readable``: nor can
    its owner, who has had another password since by the recovery key, where it is False.
    """

    page: str
    saved_at: datetime
    way: Way
    data: dict[str, Any]
    sealed: bool = False
    readable: bool = True


class Drafts:
    """Keeps one draft for each person and page."""

    def __init__(self, doors: Doors, keyring: Keyring | None = None) -> None:
        self._doors = doors
        self._keyring = keyring or Keyring()

    def save(
        self,
        actor: Actor,
        page: str,
        data: dict[str, Any],
        way: Way | None = None,
        *,
        sealed: bool = False,
    ) -> datetime | None:
        """Keep what was typed, in place of what was kept before; returns the moment.

        ``sealed``: to its owner's own key alone. Who has none yet keeps nothing, and None is
        returned.
        """
        told = asdict(way or Way())
        if sealed:
            pair = self._own(actor)
            if pair is None:
                return None
            data = {_SEALED: [_closed({"data": data, "said": told["said"]}, pair.public, page)]}
            told["said"] = ()
        with self._doors.unaudited(actor) as tx:
            tx.session.merge(
                DraftRecord(owner_id=actor.id, page=page, data=data, saved_at=tx.now, way=told)
            )
            return tx.now

    def load(self, actor: Actor, page: str) -> tuple[dict[str, Any], datetime] | None:
        """Return the draft and when it was kept, or None; None for a sealed one nothing opens."""
        with self._doors.unaudited(actor) as tx:
            row = tx.session.get(DraftRecord, (actor.id, page))
            line = self._line(actor, row) if row else None
            return (line.data, line.saved_at) if line and line.readable else None

    def listed(self, actor: Actor) -> tuple[DraftLine, ...]:
        """Return the actor's own drafts, the newest first."""
        newest = DraftRecord.saved_at.desc(), DraftRecord.page
        with self._doors.unaudited(actor) as tx:
            own = select(DraftRecord).where(DraftRecord.owner_id == actor.id).order_by(*newest)
            return tuple(self._line(actor, row) for row in tx.session.scalars(own))

    def drop(self, actor: Actor, page: str) -> None:
        """Forget the draft once it was submitted or given up."""
        with self._doors.unaudited(actor) as tx:
            tx.session.execute(
                delete(DraftRecord).where(
                    DraftRecord.owner_id == actor.id, DraftRecord.page == page
                )
            )

    def _own(self, actor: Actor) -> Pair | None:
        return self._keyring.own if self._keyring.owner == actor.id else None

    def _line(self, actor: Actor, row: DraftRecord) -> DraftLine:
        way, data = _way_of(row.way), row.data
        if _SEALED not in data:
            return DraftLine(row.page, row.saved_at, way, data)
        pair = self._own(actor)
        opened = _opened(data[_SEALED], pair, _sealed_as(row)) if pair else None
        if opened is None:
            return DraftLine(row.page, row.saved_at, way, {}, sealed=True, readable=False)
        way = _way_of({**row.way, "said": opened["said"]})
        return DraftLine(row.page, row.saved_at, way, opened["data"], sealed=True)


def hand_on_in(session: Session, owner: str, old: Pair, new: Pair) -> None:
    """Seal what somebody's old pair opens to the one of their new password, beside what it was."""
    for row in session.scalars(select(DraftRecord).where(DraftRecord.owner_id == owner)):
        name = _sealed_as(row)
        opened = _opened(row.data[_SEALED], old, name) if _SEALED in row.data else None
        if opened is not None:
            both = [_closed(opened, one.public, name) for one in (new, old)]
            row.data = {**row.data, _SEALED: both}
    session.flush()


def set_aside_in(tx: Work, draft: DraftRecord, about: str) -> None:
    """Keep a draft of which no page knows any more for its owner to read: it is about ``about``
    now, and leads nowhere.
    """
    data = draft.data | ({_NAME: _sealed_as(draft)} if _SEALED in draft.data else {})
    tx.session.add(
        DraftRecord(
            owner_id=draft.owner_id, page=f"aside:{new_id()}:{about}",
            data=data, saved_at=draft.saved_at, way={**draft.way, "place": Way().place},
        )
    )  # fmt: skip
    tx.session.delete(draft)
    tx.session.flush()


def _sealed_as(row: DraftRecord) -> str:
    return str(row.data.get(_NAME, row.page)) if _SEALED in row.data else row.page


def _closed(what: dict[str, Any], public: bytes, page: str) -> str:
    plain = json.dumps(what, ensure_ascii=False).encode()
    filled = plain.ljust(-(-len(plain) // _BLOCK) * _BLOCK)
    return base64.b64encode(pairs.seal(filled, public, f"draft:{page}")).decode()


def _opened(sealed: list[str], pair: Pair, page: str) -> dict[str, Any] | None:
    """Return what was sealed, None where the pair opens none of it, or it is damaged."""
    for one in sealed:
        try:
            plain = pair.unseal(base64.b64decode(one), f"draft:{page}")
        except (InvalidTag, ValueError, TypeError):
            continue
        opened: dict[str, Any] = json.loads(plain)
        return opened
    return None


def _way_of(told: dict[str, Any]) -> Way:
    try:
        said = tuple((str(label), str(text)) for label, text in told.get("said", ()))
        return Way(**{**told, "said": said})
    except (TypeError, ValueError):  # of another version, or damaged: the draft itself is whole
        return Way()


def blank_in(tx: Work, texts: frozenset[str]) -> None:
    """Empty whatever says one of some texts in what anybody typed and did not send."""
    for draft in tx.session.scalars(select(DraftRecord)):
        for column in ("data", "way"):
            before = getattr(draft, column)
            left = _blanked(before, texts)
            if left != before:
                setattr(draft, column, left)
    tx.session.flush()


def _blanked(value: Any, texts: frozenset[str]) -> Any:
    if isinstance(value, str):
        return "" if value.strip() in texts else value
    if isinstance(value, dict):
        return {key: _blanked(one, texts) for key, one in value.items()}
    return [_blanked(one, texts) for one in value] if isinstance(value, list | tuple) else value
