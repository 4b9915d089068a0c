"""The record of a day's closing on paper: one page."""

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.base.clock import RIYADH, day_of
from desktop.base.messages import Messages
from desktop.core.documents.day_forms import DayClosing, DayStep, NamedCount
from desktop.core.documents.forms import Day, Head
from desktop.core.documents.ledger import Builder
from desktop.core.intake.days.service import view_in
from desktop.core.intake.days.terms import UNCOUNTED, WORDS, CloseDay, DayLine
from desktop.core.intake.visits import ledger as visits
from desktop.core.intake.visits.records import of_days
from desktop.core.intake.visits.terms import Purpose, VisitState
from desktop.core.work import Look, Work

#: The record's id in the catalogue; its subject is the day (ISO 8601).
DAY_CLOSING: Final = "day_closing"


class DayPrints:
    """Composes the record."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    @property
    def builders(self) -> dict[str, Builder]:
        """The one form."""
        return {DAY_CLOSING: self.compose}

    def compose(self, at: Work | Look, subject: str, head: Head) -> DayClosing:
        """Return the record of a day: its visits counted, its steps, and what it left over."""
        day, text = date.fromisoformat(subject), self._messages.text
        found = at.session.scalars(of_days(*day_of(day))).all()
        rows = [visits.standing(row) for row in found]
        by = Counter(row.line.purpose for row in rows)
        states = Counter(row.state for row in rows)
        lines = view_in(at, day).lines
        closes = [line.step for line in lines if isinstance(line.step, CloseDay)]
        left = closes[-1].left.counts if closes else {}
        return DayClosing(
            head=replace(head, title=text(f"term.form.{DAY_CLOSING}")),
            day=Day.of(day),
            steps=tuple(self._step(line) for line in lines),
            purposes=tuple(NamedCount(text(f"term.purpose.{one}"), by[one]) for one in Purpose),
            states=tuple(
                NamedCount(text(f"term.visit_state.{one}"), states[one])
                for one in VisitState
                if states[one]
            ),
            left=tuple(
                NamedCount(text(f"term.left_over.{one}"), 0 if one in UNCOUNTED else count)
                for one, count in left.items()
            ),
            note=closes[-1].note if closes else "",
        )

    def _step(self, line: DayLine) -> DayStep:
        there = line.at.astimezone(RIYADH)
        what = self._messages.text(f"term.day_step.{WORDS[type(line.step)]}")
        return DayStep(what, f"{there.hour:02}:{there.minute:02}", line.staff)
