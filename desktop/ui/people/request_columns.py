"""What is said of each request of a file, column by column."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.core.intake.terms import RequestRow
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.day_columns import day_column
from desktop.ui.parts.request_words import lacks, late_kind, late_text, number_or_draft

translate = QCoreApplication.translate


def request_columns(desk: Desk) -> list[kit.Column[RequestRow]]:
    """Return the columns of the requests of one file."""
    text = desk.messages.text
    return [
        kit.Column(
            translate("PersonPage", "Number"),
            lambda r: number_or_draft(r.number),
            identifier=True,
            rank=4,
        ),
        kit.Column(
            translate("PersonPage", "Service"),
            lambda r: r.service_name,
            main=True,
            strong=True,
            least=14,
        ),
        day_column(
            desk.office.clock, translate("PersonPage", "Opened"), lambda r: r.opened_on, rank=2
        ),
        kit.Column(
            translate("PersonPage", "State"),
            lambda r: text(f"term.state.{r.state.value}"),
            badge=lambda _r: "info",
            rank=5,
        ),
        kit.Column(
            translate("PersonPage", "Waits for"), partial(_waits, desk), badge=_waits_kind, rank=3
        ),
    ]


def _waits(desk: Desk, row: RequestRow) -> str:
    parts = late_text(desk, row.late), lacks(desk, row)
    return kit.texts.listed(part for part in parts if part)


def _waits_kind(row: RequestRow) -> str:
    lacking = row.papers_missing or row.awaiting_signature
    return late_kind(row.late) or ("warning" if lacking else "")
