"""The calendar of the office: its holidays are one of its choices, each edit a version of them.

An edit is looked at first, with every running request whose date it moves, and then made in one
act with its reason; it is undone by another.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from sqlalchemy import select

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, KnownError, Problem
from desktop.base.typed import typed
from desktop.core.adoption.ledger import changes_in, keep_choices_in
from desktop.core.intake import clock
from desktop.core.intake.calendar import rules
from desktop.core.intake.calendar.terms import (
    CalendarView,
    Effect,
    HeldClock,
    HolidayEdit,
    HolidayLine,
    HolidayRow,
    MovedDate,
    ReviseHolidays,
)
from desktop.core.intake.ledger import facts_of
from desktop.core.intake.records import RequestRecord, stands
from desktop.core.intake.standing import ACTIVE
from desktop.core.intake.steps.pausing import PAUSING
from desktop.core.intake.terms import REQUEST
from desktop.core.people.ledger import load_rows
from desktop.core.people.views import row_for
from desktop.core.policy.calendar import Holiday, WorkCalendar, shipped_holidays
from desktop.core.policy.choice_vocabulary import YearsOf
from desktop.core.policy.choices import HolidayChange, OfficeChoices
from desktop.core.policy.profile import PolicyProfile, ReplyRule
from desktop.core.policy.reply import ReplyDate
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work.policies import Policies
from desktop.core.work.records import EventRecord

Known = tuple[HolidayChange, ...]


class CalendarService:
    """Shows the holidays of a year, weighs edits and makes them, and lists the clocks held."""

    def __init__(
        self, doors: Doors, policies: Policies, calendar: Callable[[Known], WorkCalendar]
    ) -> None:
        self._doors = doors
        self._policies = policies
        self._calendar = calendar

    def read(self, actor: Actor, year: int, years: YearsOf) -> CalendarView:
        """Return the holidays of a year, and every act on the calendar, the newest first."""
        with self._doors.look(actor, Action.POLICY_READ) as see:
            lines = self._lines(see)
            said = {row.key: row for line in reversed(lines) for row in line.said}
            rows = [said.get(row.key, row) for row in self._rows(self._known())]
        return CalendarView(
            tuple(row for row in rows if rules.in_year(row, year, years)), tuple(lines)
        )

    def weigh(self, actor: Actor, edits: tuple[HolidayEdit, ...]) -> Effect:
        """Return what edits would do, in their order; raises Invalid for what is wrong with the
        last one of them, by its fields, or with an earlier one.
        """
        with self._doors.look(actor, Action.POLICY_HOLIDAYS) as see:
            known = self._known()
            after = self._after(known, edits)
            notices = rules.overlapping(edits, self._rows(after))
            moved, marked = self._moved(see, known, after)
            return Effect(tuple(moved), marked, tuple(notices))

    @typed
    def revise(self, actor: Actor, command: ReviseHolidays) -> Effect:
        """Make edits, all or none of them; choices that are to hold from a later day have them too.

        Raises Invalid without a reason, without an edit, and as :meth:`weigh`.
        """
        with self._doors.work(actor, Action.POLICY_HOLIDAYS) as tx:
            found = [] if command.reason else [Problem("reason", "adoption.reason_needed")]
            if not command.edits:
                found.append(Problem("", "calendar.no_edit"))
            if found:
                raise Invalid(found)
            moved, marked = self._moved(
                tx, self._known(), self._after(self._known(), command.edits)
            )
            for from_on, policy in self._policies.held_from:
                office = policy.profile.office
                after = self._after(office.holidays, command.edits, demanded=False)
                text = office.model_copy(update={"holidays": after}).model_dump_json()
                keep_choices_in(tx, text, from_on, command.reason)
            tx.audit(edits=len(command.edits), moved=len(moved))
        return Effect(tuple(moved), marked)

    def held(self, actor: Actor) -> tuple[HeldClock, ...]:
        """Return the clocks that the office holds today, the longest first."""
        paused = select(EventRecord.subject_id).where(
            EventRecord.subject_kind == REQUEST, EventRecord.step == PAUSING
        )
        there = select(RequestRecord).where(RequestRecord.id.in_(paused), stands(ACTIVE))
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            today, found = riyadh_date(see.now), []
            rows = see.session.scalars(there).all()
            people = load_rows(see.session, {row.person_id for row in rows})
            for row in rows:
                pause = clock.held(facts_of(row), today)
                if pause is None:
                    continue
                days = (today - pause.first).days + 1
                held = HeldClock(
                    request_id=row.id,
                    number=row.shown_number,
                    person_name=row_for(actor.roles, people[row.person_id]).name,
                    first=pause.first,
                    until=pause.last,
                    days=days,
                    long=days > self._policies.profile().office.pause_limit,
                )
                found.append(held)
        return tuple(sorted(found, key=lambda one: (one.first, one.number)))

    def _known(self) -> Known:
        return self._policies.profile().office.holidays

    def _rows(self, known: Known) -> list[HolidayRow]:
        return rules.rows(shipped_holidays(), known)

    def _after(self, known: Known, edits: Iterable[HolidayEdit], *, demanded: bool = True) -> Known:
        """Return what is known after edits; where it is ``demanded``, raises Invalid for one that
        is none.
        """
        now = known
        for edit in edits:
            problems = rules.problems(edit, self._rows(now))
            if problems and demanded:
                raise Invalid(problems)
            if not problems:
                now = rules.after(now, [edit])
        return now

    def _moved(self, at: Work | Look, before: Known, after: Known) -> tuple[list[MovedDate], int]:
        was, now = (clock.Replies(self._calendar(known)) for known in (before, after))
        moved, marked = list[MovedDate](), 0
        running = select(RequestRecord).where(
            RequestRecord.state.in_([state.value for state in ACTIVE])
        )
        for row in at.session.scalars(running.order_by(RequestRecord.number)):
            try:
                facts, profile = facts_of(row), self._policies.pinned(at.session, row.pin).profile
            except KnownError:  # the check names it
                continue
            rules_of = (profile.reply, profile.target) if clock.runs(facts) else ()
            for rule in filter(None, rules_of):
                one, other = was.by(rule, facts), now.by(rule, facts)
                if _day(one) != _day(other):
                    moved.append(_moved_date(row, profile, rule, (one, other)))
                elif one != other:
                    marked += 1
        return moved, marked

    def _lines(self, at: Look) -> list[HolidayLine]:
        """Return every act on the holidays, the newest first; a version of later choices that says
        the same is no act of its own.
        """
        found: dict[tuple[datetime, tuple[HolidayRow, ...]], HolidayLine] = {}
        shipped = {(one.id, one.first): one for one in shipped_holidays()}
        for row, before, after in changes_in(at, self._policies):
            said = _said(shipped, before, after)
            by = partial(replace, staff=row.staff_name, at=row.at, reason=row.reason)
            whole = tuple(by(one) for one in said)
            if whole:
                found[row.at, whole] = HolidayLine(row.at, row.staff_name, row.reason, whole)
        return list(found.values())[::-1]


def _said(
    shipped: dict[tuple[str, date], Holiday], before: OfficeChoices, after: OfficeChoices
) -> list[HolidayRow]:
    was = {rules.key_of(one): one for one in before.holidays}
    now = {rules.key_of(one): one for one in after.holidays}
    told = [key for key in (*was, *now) if was.get(key) != now.get(key)]
    keys = dict.fromkeys(told)
    spoken = [shipped[key] for key in keys if key in shipped]
    rows = rules.rows(spoken, [one for key, one in now.items() if key in keys])
    gone = [was[key] for key in keys if not key[0] and key not in now]
    return rows + [rules.gone(one) for one in gone]


def _day(reply: ReplyDate | None) -> date | None:
    return reply.date if reply else None


def _moved_date(
    row: RequestRecord,
    profile: PolicyProfile,
    rule: ReplyRule,
    dates: tuple[ReplyDate | None, ReplyDate | None],
) -> MovedDate:
    names = {service.id: service.name for service in profile.services}
    return MovedDate(
        request_id=row.id,
        number=row.shown_number,
        service=names.get(row.service_id, row.service_id),
        kind=rule.kind,
        before=_day(dates[0]),
        after=_day(dates[1]),
        own=rule is not profile.reply,
    )
