"""Recording visits and reading the day's log."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from desktop.base.clock import day_of
from desktop.base.errors import Invalid, Problem
from desktop.base.ids import new_id
from desktop.base.typed import typed
from desktop.core.intake.visits.records import BY, VisitRecord, of_lines
from desktop.core.intake.visits.terms import Purpose, RecordVisit, VisitRow
from desktop.core.intake.visits.traced import logged
from desktop.core.people.ledger import load_rows
from desktop.core.people.terms import PersonRow
from desktop.core.policy.profile import InForce
from desktop.core.policy.vocabulary import ChannelId, Serves
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work.paging import PAGE, Key, Page, keys_in


class VisitService:
    """One line for each who came; a name is not needed for an enquiry."""

    def __init__(self, doors: Doors, profile: InForce) -> None:
        self._doors = doors
        self._profile = profile

    @typed
    def record(self, actor: Actor, command: RecordVisit) -> VisitRow:
        """Write one line of the log; raises Invalid for an unknown channel."""
        if command.channel not in {c.value for c in ChannelId}:
            raise Invalid([Problem("channel", "intake.unknown_channel")])
        with self._doors.work(actor, Action.VISIT_RECORD) as tx:
            row = VisitRecord(
                id=new_id(),
                at=tx.now,
                purpose=command.purpose.value,
                channel=command.channel,
                name=command.name,
                person_id=command.person_id,
                note=command.note,
                priority=command.priority,
                staff_id=actor.id,
                staff_name=actor.name,
            )
            tx.session.add(row)
            tx.subject = row.id
            tx.audit(purpose=row.purpose)
            return _rows(tx, [row])[0]

    def of_day(self, actor: Actor, day: date) -> list[VisitRow]:
        """Return a day's visits (Riyadh time) in the order of arrival; no more than a day brings,
        so they are read whole.
        """
        began, ended = day_of(day)
        with self._doors.look(actor, Action.VISIT_READ) as see:
            rows = see.session.scalars(
                select(VisitRecord)
                .where(VisitRecord.at >= began, VisitRecord.at < ended)
                .order_by(VisitRecord.at)
            )
            return _rows(see, rows.all())

    def showing(
        self, actor: Actor, tag: Serves, after: Key | None = None, size: int = PAGE
    ) -> Page[VisitRow]:
        """Return some of the lines that the policy's trace counts under a tag, newest first, after
        the key of the page before; none for a tag that the log does not serve.
        """
        lines = logged(self._profile()).get(tag)
        with self._doors.look(actor, Action.VISIT_READ) as see:
            if lines is None:
                return Page(())
            keys, following = keys_in(
                see.session, [of_lines(lines)], BY, after, descending=True, size=size
            )
            there = VisitRecord.id.in_([key[-1] for key in keys])
            newest = select(VisitRecord).where(there).order_by(*(one.desc() for one in BY))
            rows = see.session.scalars(newest).all()
            return Page(tuple(_rows(see, rows)), following)


def _rows(at: Work | Look, rows: Sequence[VisitRecord]) -> list[VisitRow]:
    people = load_rows(at.session, {row.person_id for row in rows})
    return [_row(row, people.get(row.person_id)) for row in rows]


def _row(row: VisitRecord, person: PersonRow | None) -> VisitRow:
    return VisitRow(
        id=row.id,
        at=row.at,
        purpose=Purpose(row.purpose),
        channel=row.channel,
        name=row.name,
        file_number=person.file_number if person else "",
        note=row.note,
        priority=row.priority,
        staff=row.staff_name,
    )
