"""How somebody likes a list: columns they leave out, filters that they kept; for each account.

What was typed is never among it, but what was chosen alone: a kept filter is called by its choices.
"""

from dataclasses import asdict
from typing import Any, Final

from sqlalchemy.orm import Session

from desktop.base.data_classes import dataclass
from desktop.core.work.doors import Doors
from desktop.core.work.ordered import Asked
from desktop.core.work.roles import Actor
from desktop.core.work.settings import get_setting, put_setting

#: So many filters of a list are kept at most; the oldest goes.
MOST: Final = 12


@dataclass(frozen=True, slots=True)
class KeptList:
    """``off``: names of columns; ``filters``: without what was typed, the newest first."""

    off: tuple[str, ...] = ()
    filters: tuple[Asked, ...] = ()


class KeptLists:
    """They are no acts and leave no audit, like drafts; they hold words of the program alone."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors

    def of(self, actor: Actor, name: str) -> KeptList:
        """Return how somebody likes a list."""
        with self._doors.unaudited(actor) as tx:
            return _read(tx.session, actor, name)

    def leave_out(self, actor: Actor, name: str, off: tuple[str, ...]) -> KeptList:
        """Keep which columns are left out."""
        with self._doors.unaudited(actor) as tx:
            kept = KeptList(off, _read(tx.session, actor, name).filters)
            return _write(tx.session, actor, name, kept)

    def keep(self, actor: Actor, name: str, asked: Asked) -> KeptList:
        """Keep a filter and its order as the first, without what was typed."""
        with self._doors.unaudited(actor) as tx:
            kept = _read(tx.session, actor, name)
            worded = Asked("", asked.chosen, asked.by, asked.falling)
            others = [one for one in kept.filters if one != worded]
            return _write(tx.session, actor, name, KeptList(kept.off, (worded, *others)[:MOST]))

    def drop(self, actor: Actor, name: str, asked: Asked) -> KeptList:
        """Keep a filter no more."""
        with self._doors.unaudited(actor) as tx:
            kept = _read(tx.session, actor, name)
            others = tuple(one for one in kept.filters if one != asked)
            return _write(tx.session, actor, name, KeptList(kept.off, others))


def _setting(actor: Actor) -> str:
    return f"lists:{actor.id}"


def _read(session: Session, actor: Actor, name: str) -> KeptList:
    kept: dict[str, Any] = (get_setting(session, _setting(actor)) or {}).get(name, {})
    filters = (
        Asked("", tuple((k, v) for k, v in one["chosen"]), one["by"], one["falling"])
        for one in kept.get("filters", ())
    )
    return KeptList(tuple(kept.get("off", ())), tuple(filters))


def _write(session: Session, actor: Actor, name: str, kept: KeptList) -> KeptList:
    every = dict(get_setting(session, _setting(actor)) or {})
    filters = [{**asdict(one), "text": ""} for one in kept.filters]
    put_setting(session, _setting(actor), {**every, name: {"off": kept.off, "filters": filters}})
    return kept
