"""The visitors' log of a day or a month on paper, by purpose."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from desktop.base.clock import RIYADH, riyadh_date
from desktop.base.hijri import hijri_brief
from desktop.base.messages import Messages
from desktop.core.documents.day_forms import DayLog, LogGroup, LogLine
from desktop.core.documents.forms import Day, Head
from desktop.core.documents.ledger import Builder
from desktop.core.intake.visits import ledger
from desktop.core.intake.visits.rules import state_word
from desktop.core.intake.visits.terms import Corrected, Purpose, RecordVisit, VisitRow
from desktop.core.work import Look, Work
from desktop.core.work.subjects import each

#: The log's id in the catalogue; its subject are its visits (``work.subjects.several``).
DAY_LOG: Final = "day_log"


class VisitPrints:
    """Composes the log of what was chosen of it."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    @property
    def builders(self) -> dict[str, Builder]:
        """The one form."""
        return {DAY_LOG: self.compose}

    def compose(self, at: Work | Look, subject: str, head: Head) -> DayLog:
        """Return the log of some visits, in the order of arrival under each purpose.

        Raises Refused ``intake.no_visit`` for one that there is not.
        """
        records = [ledger.known(at.session, one) for one in each(subject)]
        rows = sorted(ledger.rows_of(at, records), key=lambda row: (row.at, row.id))
        days = [riyadh_date(row.at) for row in rows]
        several = len(set(days)) > 1
        of = {purpose: [row for row in rows if row.purpose is purpose] for purpose in Purpose}
        return DayLog(
            head=replace(head, title=self._messages.text(f"term.form.{DAY_LOG}")),
            day=Day.of(days[0]) if days else None,
            groups=tuple(
                self._group(at, purpose, some, several) for purpose, some in of.items() if some
            ),
            until=Day.of(days[-1]) if several else None,
        )

    def _group(
        self, at: Work | Look, purpose: Purpose, rows: Iterable[VisitRow], several: bool
    ) -> LogGroup:
        lines = tuple(self._line(at, row, several) for row in rows)
        return LogGroup(self._messages.text(f"term.purpose.{purpose}"), lines)

    def _line(self, at: Work | Look, row: VisitRow, several: bool) -> LogLine:
        text, there = self._messages.text, row.at.astimezone(RIYADH)
        return LogLine(
            clock=f"{there.hour:02}:{there.minute:02}",
            name=row.name,
            file_number=row.file_number,
            channel=text(f"term.channel.{row.channel}"),
            note=row.note,
            staff=row.server or row.staff,
            end=text(f"term.visit_state.{state_word(row, riyadh_date(at.now))}"),
            was=self._was(at, row) if row.corrected else "",
            day=hijri_brief(riyadh_date(row.at), riyadh_date(at.now)) if several else "",
        )

    def _was(self, at: Work | Look, row: VisitRow) -> str:
        """Return how a line stood before it was corrected first, and why."""
        lines = ledger.lines_of(at.session, row.id)
        steps = [line.step for line in lines if isinstance(line.step, Corrected)]
        if not steps:
            return ""
        before = steps[0].before
        text = self._messages.text
        return text("print.log_was", before=self._said(before), why=steps[-1].why)

    def _said(self, line: RecordVisit) -> str:
        text = self._messages.text
        parts = (
            text(f"term.purpose.{line.purpose}"),
            line.name,
            text(f"term.channel.{line.channel}"),
            line.note,
        )
        return "، ".join(part for part in parts if part)
