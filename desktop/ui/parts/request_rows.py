"""The columns of every list of requests."""

from datetime import date

from desktop.core.intake.terms import RequestRow
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.roomy import RoomyTable
from desktop.ui.kit.texts import arabic_digits
from desktop.ui.parts.figures import short_dates
from desktop.ui.parts.request_words import lacks, state_kind, state_text

_NEVER = date.max


class RequestTable(RoomyTable[RequestRow]):
    """Requests by number, with what they wait for and when the reply is due.

    A ``brief`` one leaves service and reply out, where there is less room.
    """

    def __init__(
        self, desk: Desk, *, name: str, empty: kit.EmptyState, brief: bool = False
    ) -> None:
        self._desk = desk
        service = kit.Column[RequestRow](self.tr("Service"), lambda r: r.service_name)
        reply = kit.Column(self.tr("Reply"), self._reply, key=lambda r: r.reply_on or _NEVER)
        columns = [
            kit.Column(self.tr("Number"), lambda r: r.number, identifier=True),
            kit.Column(self.tr("Beneficiary"), lambda r: r.person_name, stretch=True, strong=True),
            service,
            kit.Column(self.tr("State"), self._state, badge=lambda r: state_kind(r.state)),
            kit.Column(self.tr("Lacks"), self._lacks, badge=self._lack_kind),
            reply,
        ]
        spare = [service, reply]
        shown = [column for column in columns if not (brief and column in spare)]
        places = () if brief else [columns.index(column) for column in spare]
        super().__init__(shown, name=name, empty=empty, spare=places)

    def _state(self, row: RequestRow) -> str:
        return state_text(self._desk, row.state)

    def _lacks(self, row: RequestRow) -> str:
        parts = [self.tr("Urgent")] if row.urgent else []
        if lacking := lacks(self._desk, row):
            parts.append(lacking)
        return "، ".join(parts)

    @staticmethod
    def _lack_kind(row: RequestRow) -> str:
        if row.urgent:
            return "danger"
        return "warning" if row.papers_missing or row.awaiting_signature else ""

    @staticmethod
    def _reply(row: RequestRow) -> str:
        return short_dates(row.reply_on) or arabic_digits("—")
