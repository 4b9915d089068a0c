"""The columns of every list of requests."""

from datetime import date

from PySide6.QtCore import QObject

from desktop.base.clock import today
from desktop.core.intake.listed.terms import By
from desktop.core.intake.terms import RequestRow
from desktop.core.policy.reply import Lateness
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.day_columns import day_cell
from desktop.ui.parts.request_words import (
    lacks,
    late_kind,
    late_text,
    number_or_draft,
    reply_tip,
    state_kind,
    state_text,
)


class RequestColumns(QObject):
    """What is urgent or late is told by word and colour, and its column gives way after all
    others.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = desk.office.clock  # a table is measured after the office is gone, too
        self.every: list[kit.Column[RequestRow]] = [
            kit.Column(
                self.tr("Number"), lambda r: number_or_draft(r.number), identifier=True, rank=2,
                name=By.NUMBER,
            ),
            kit.Column(
                self.tr("Beneficiary"), lambda r: r.person_name, main=True, strong=True, least=14,
                name=By.PERSON,
            ),
            kit.Column[RequestRow](
                self.tr("Service"), lambda r: r.service_name, rank=1, least=14, most=26,
                name="service",
            ),
            kit.Column(
                self.tr("State"), self._state, badge=lambda r: state_kind(r.state), rank=5,
                name="state",
            ),
            kit.Column(
                self.tr("Urgency"), self._urgency, key=self._urgent_key, badge=self._urgent_kind,
                rank=8, name="urgency",
            ),
            kit.Column(
                self.tr("Reply"), self._reply, key=lambda r: r.reply_on or date.max,
                tip=lambda r: reply_tip(desk, r), rank=7, name=By.REPLY,
            ),
            kit.Column(self.tr("Lacks"), self._lacks, badge=self._lack_kind, rank=3, name="lacks"),
            kit.Column(
                self.tr("Waits since"), self._waited, key=lambda r: r.opened_on, rank=4,
                name=By.OPENED,
            ),
        ]  # fmt: skip
        self.given = self.tr("The most urgent first, then the oldest")

    def _state(self, row: RequestRow) -> str:
        return state_text(self._desk, row.state)

    def _reply(self, row: RequestRow) -> str:
        """Return the day, as an expected one where it rests on an expected holiday, or that it is
        held: on paper and in an Excel sheet, too, it says so itself.
        """
        if row.held and row.reply_on is None:
            return self.tr("Held")
        day = day_cell(row.reply_on, self._clock)
        return self.tr("%1 (expected)").replace("%1", day) if row.unsure else day

    def _urgency(self, row: RequestRow) -> str:
        """Return why a request stands above others, in words, or ""."""
        urgent = self.tr("Urgent") if row.urgent else ""
        return kit.texts.listed(part for part in (urgent, late_text(self._desk, row.late)) if part)

    @staticmethod
    def _urgent_kind(row: RequestRow) -> str:
        return "danger" if row.urgent or row.late is Lateness.OVERDUE else late_kind(row.late)

    @staticmethod
    def _urgent_key(row: RequestRow) -> tuple[bool, date]:
        return not row.urgent, row.reply_on or date.max

    def _lacks(self, row: RequestRow) -> str:
        return lacks(self._desk, row)

    @staticmethod
    def _lack_kind(row: RequestRow) -> str:
        return "warning" if row.papers_missing or row.awaiting_signature else ""

    def _waited(self, row: RequestRow) -> str:
        """Return how long ago a request was opened."""
        days = (today(self._clock) - row.opened_on).days
        if days <= 0:
            return self.tr("today")
        return self.tr("%n day(s)", "", days)


class RequestTable(kit.Table[RequestRow]):
    """Requests, the most urgent first. ``agenda``: the case of the marked one is told beside it."""

    def __init__(
        self,
        desk: Desk,
        *,
        name: str,
        empty: kit.EmptyState,
        agenda: bool = False,
    ) -> None:
        columns = RequestColumns(desk)
        super().__init__(columns.every, name=name, empty=empty, told_beside=agenda, dense=agenda)
        columns.setParent(self)
        self.order = kit.OrderLine(self, columns.given)
