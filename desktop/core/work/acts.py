"""The log of acts, read: who did what, when, about which record; never a person's data."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Select, select

from desktop.base.clock import day_of
from desktop.base.data_classes import dataclass
from desktop.core.work.actions import Action
from desktop.core.work.doors import IN_PLACE_OF, Doors, Look
from desktop.core.work.paging import PAGE, Key, Page, keys_in
from desktop.core.work.records import AuditRow
from desktop.core.work.roles import Actor, Role

#: Gives what people call records by, of those ids that a desk knows.
Called = Callable[[Look, Collection[str]], Mapping[str, str]]

#: Where an act names the account that confirmed it.
_BY: Final = "confirmed_by"
_NAMED: Final = (_BY, IN_PLACE_OF, "deputy")
#: Who reads what an act was about; the administrator sees who, what and when.
_WHOLE: Final = frozenset({Role.DIRECTOR, Role.AUDITOR})


@dataclass(frozen=True, slots=True)
class WantedActs:
    """Which acts a list shows: of one of the staff, of a kind, of a day ("" or None: of all)."""

    actor_id: str = ""
    action: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class ActLine:
    """One row of the log. ``action`` is the verb as it was written then, ``about`` what people
    call its record by, ``detail`` its codes and counts by name; both are empty for who sees no more
    than who, what and when.
    """

    seq: int
    at: datetime
    who: str
    action: str
    about: str = ""
    detail: tuple[tuple[str, str], ...] = ()


class ActLog:
    """Reads the audit chain for people; looking leaves a row itself."""

    def __init__(
        self,
        doors: Doors,
        staff: Called,
        called: Sequence[Called],
        hidden: Callable[[Look], Collection[str]] = lambda _see: (),
    ) -> None:
        """``staff`` names accounts, each of ``called`` the records of its desk, ``hidden`` gives
        the ids of records whose acts the reader is not to know of.
        """
        self._doors = doors
        self._hidden = hidden
        self._staff = staff
        self._called = (staff, *called)

    def page(
        self, actor: Actor, wanted: WantedActs, after: Key | None = None, size: int = PAGE
    ) -> Page[ActLine]:
        """Return some acts, the newest first, after the key of the page before."""
        by = (AuditRow.seq,)
        with self._doors.look(actor, Action.AUDIT_READ) as see:
            query = _query(wanted)
            if hidden := self._hidden(see):
                query = query.where(AuditRow.subject.not_in(hidden))
            keys, following = keys_in(see.session, [query], by, after, descending=True, size=size)
            there = AuditRow.seq.in_([key[-1] for key in keys])
            newest = select(AuditRow).where(there).order_by(AuditRow.seq.desc())
            return Page(self._lines(see, see.session.scalars(newest).all()), following)

    def actors(self, actor: Actor) -> dict[str, str]:
        """Return the names of all whose acts stand in the log, by id."""
        with self._doors.look(actor, Action.STAFF_READ) as see:
            ids = see.session.scalars(select(AuditRow.actor_id).distinct()).all()
            return dict(sorted(self._staff(see, ids).items(), key=lambda pair: pair[1]))

    def _lines(self, see: Look, rows: Iterable[AuditRow]) -> tuple[ActLine, ...]:
        every = list(rows)
        whole = not _WHOLE.isdisjoint(see.actor.roles)
        asked = {row.actor_id for row in every}
        asked |= {str(row.detail.get(name)) for row in every for name in _NAMED}
        names = self._staff(see, asked)
        about: dict[str, str] = {}
        for called in self._called if whole else ():
            about |= called(see, {row.subject for row in every})
        return tuple(
            ActLine(
                seq=row.seq,
                at=row.at,
                who=names.get(row.actor_id, ""),
                action=row.action,
                about=about.get(row.subject, ""),
                detail=_detail(row.detail, names) if whole else (),
            )
            for row in every
        )


def _query(wanted: WantedActs) -> Select[Any]:
    query = select(AuditRow)
    if wanted.actor_id:
        query = query.where(AuditRow.actor_id == wanted.actor_id)
    if wanted.action:
        query = query.where(AuditRow.action == wanted.action)
    if wanted.on is not None:
        began, ended = day_of(wanted.on)
        query = query.where(AuditRow.at >= began, AuditRow.at < ended)
    return query


def _detail(detail: Mapping[str, Any], names: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return an act's codes and counts, and who confirmed it by name; of a list each under the same
    name.
    """
    named = {name: names.get(detail[name], "") for name in _NAMED if name in detail}
    detail = {**detail, **named}
    each = {k: v if isinstance(v, list) else [v] for k, v in detail.items()}
    return tuple((k, str(one)) for k, many in each.items() for one in many if one not in ("", None))
