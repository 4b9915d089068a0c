"""Binding files to one another, and reading what a file is bound to."""

from dataclasses import replace
from datetime import date

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.base.typed import Prose, typed
from desktop.core.people.ledger import file_called, known
from desktop.core.people.links.ledger import bind_in, links_of, other, say_distinct_in
from desktop.core.people.links.records import LinkRecord
from desktop.core.people.links.terms import BONDS, Bind, Distinct, Link
from desktop.core.people.views import row_for, sees_numbers
from desktop.core.work import Action, Actor, Doors, Work


class LinkService:
    """Each bond is one record that both files show."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors

    @typed
    def bind(self, actor: Actor, person_id: str, command: Bind) -> list[Link]:
        """Bind a file to another, named by its number; returns all bonds of the file.

        Raises Invalid for what is wrong with a field (``people.no_file``, ``.told_by``,
        ``.since_future``, ``.said_distinct``), Refused ``people.unknown`` and as
        :func:`links.ledger.bind_in`.
        """
        if command.kind not in BONDS:
            raise Invalid([Problem("kind", "people.said_distinct")])
        with self._doors.work(actor, Action.PERSON_LINK, person_id) as tx:
            known(tx.session, person_id)
            target = self._demand(tx, command)
            pair = (person_id, target) if command.first else (target, person_id)
            bind_in(
                tx,
                pair,
                command.kind,
                said_by=command.said_by,
                since=command.since,
                note=command.note,
            )
            tx.also_changed.append(target)
            tx.audit(kind=command.kind.value, other=target)
            return _seen(tx, person_id)

    def _demand(self, tx: Work, command: Bind) -> str:
        """Return the file that is meant."""
        target = file_called(tx.session, command.to)
        problems = []
        if target is None:
            problems.append(Problem("to", "people.no_file"))
        if not command.said_by:
            problems.append(Problem("said_by", "people.told_by"))
        if command.since is not None and command.since > riyadh_date(tx.now):
            problems.append(Problem("since", "people.since_future"))
        problems += outside_calendar("since", command.since)
        if problems or target is None:
            raise Invalid(problems)
        return target

    @typed
    def say_distinct(self, actor: Actor, person_id: str, said: Distinct) -> None:
        """Record that the head of a file is another person than one who is alike. Said a second
        time it changes nothing.

        Raises Invalid (``reason``, ``people.why_needed``), Refused ``people.unknown`` and
        ``people.link_self``.
        """
        with self._doors.work(actor, Action.PERSON_LINK, person_id) as tx:
            say_distinct_in(tx, person_id, said)
            tx.also_changed.append(said.than)

    @typed
    def end(
        self, actor: Actor, person_id: str, link_id: str, on: date, because: Prose
    ) -> list[Link]:
        """End a bond on a day, with why; it stays readable on both files.

        Raises Refused ``people.no_link`` for one that the file has not, or that has ended, and
        Invalid (``because``: ``people.why_needed``; ``on``: ``people.since_future``,
        ``.ends_before``).
        """
        with self._doors.work(actor, Action.PERSON_LINK, person_id) as tx:
            link = tx.session.get(LinkRecord, link_id)
            ends = (link.from_id, link.to_id) if link else ()
            if link is None or person_id not in ends or link.ended_on is not None:
                raise Refused("people.no_link")
            problems = [] if because else [Problem("because", "people.why_needed")]
            if on > riyadh_date(tx.now):
                problems.append(Problem("on", "people.since_future"))
            elif link.since is not None and on < link.since:
                problems.append(Problem("on", "people.ends_before"))
            problems += outside_calendar("on", on)
            if problems:
                raise Invalid(problems)
            link.ended_on, link.ended_because = on, because
            tx.also_changed.append(other(link, person_id))
            tx.audit(kind=link.kind, ended=True)
            tx.session.flush()
            return _seen(tx, person_id)

    def of_file(self, actor: Actor, person_id: str) -> list[Link]:
        """Return what a file is bound to; what was said of it only to who sees files whole."""
        with self._doors.look(actor, Action.PERSON_READ, person_id) as see:
            known(see.session, person_id)
            return [_for(actor, link) for link in links_of(see.session, person_id)]


def _seen(tx: Work, person_id: str) -> list[Link]:
    return [_for(tx.actor, link) for link in links_of(tx.session, person_id)]


def _for(actor: Actor, link: Link) -> Link:
    link = replace(link, row=row_for(actor.roles, link.row))
    if sees_numbers(actor.roles):
        return link
    return replace(link, said_by="", note="", ended_because="")
