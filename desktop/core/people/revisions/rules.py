"""What a change without a request must say."""

from collections.abc import Iterator
from datetime import date

from desktop.base.errors import Problem
from desktop.base.hijri import outside_calendar
from desktop.core.people.births import first_day
from desktop.core.people.revised import Revised, RevisionKind
from desktop.core.people.terms import PersonForm


def problems(
    said: Revised, before: PersonForm, after: PersonForm, today: date
) -> Iterator[Problem]:
    """Yield what is wrong with what is said of a change, and with one that changes nothing: only
    the yearly update says that all of it holds.
    """
    if said.kind is RevisionKind.UPDATE:
        if said.since is None:
            yield Problem("since", "people.since_needed")
        elif said.since > today:
            yield Problem("since", "people.since_future")
        elif (born := first_day(after.birth)) and said.since < born:
            yield Problem("since", "people.since_unborn")
        yield from outside_calendar("since", said.since)
    if said.kind is RevisionKind.CORRECTION and not said.text:
        yield Problem("text", "people.wrong_needed")
    if said.kind is not RevisionKind.YEARLY and after == before:
        yield Problem("", "people.nothing_changed")


def kept(said: Revised) -> Revised:
    """Return what is kept of it: only an update has a day from which it holds."""
    since = said.since if said.kind is RevisionKind.UPDATE else None
    return Revised(said.kind, since, said.text)
