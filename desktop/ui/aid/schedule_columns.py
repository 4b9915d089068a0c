"""The columns of instalments, and of promises that have none yet."""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.core.aid.schedules.terms import ScheduleState, ScheduleView, ToSchedule
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import count_of, riyals
from desktop.ui.parts.day_columns import day_column

translate = QCoreApplication.translate
_KINDS: Final = {
    ScheduleState.RUNNING: "ok", ScheduleState.SUSPENDED: "warning", ScheduleState.ENDED: "neutral",
}  # fmt: skip


def schedule_columns(desk: Desk) -> list[kit.Column[ScheduleView]]:
    """Return the columns of instalments: what falls due next, and what stops it."""
    text, clock = desk.messages.text, desk.office.clock
    return [
        kit.Column(
            translate("ScheduleColumns", "File"), lambda r: r.file_number, identifier=True, rank=4
        ),
        kit.Column(
            translate("ScheduleColumns", "Name"), lambda r: r.name, main=True, strong=True, least=14
        ),
        kit.Column(
            translate("ScheduleColumns", "Kind"), lambda r: text(f"term.schedule.{r.kind}"), rank=3
        ),
        kit.Column(
            translate("ScheduleColumns", "Sponsor"), lambda r: r.sponsor, identifier=True, rank=1
        ),
        kit.Column(
            translate("ScheduleColumns", "Amount"), lambda r: riyals(r.amount), end=True, rank=5
        ),
        day_column(clock, translate("ScheduleColumns", "Next"), _next, rank=7),
        kit.Column(translate("ScheduleColumns", "Paid"), _paid, rank=2),
        kit.Column(
            translate("ScheduleColumns", "State"), lambda r: _state(desk, r), badge=_kind, rank=8
        ),
    ]  # fmt: skip


def waiting_columns(desk: Desk) -> list[kit.Column[ToSchedule]]:
    """Return the columns of promises: what was decided, and from when on."""
    clock = desk.office.clock
    return [
        kit.Column(
            translate("ScheduleColumns", "File"), lambda r: r.promise.file_number,
            identifier=True, rank=4,
        ),
        kit.Column(
            translate("ScheduleColumns", "Name"), lambda r: r.promise.name, main=True,
            strong=True, least=14,
        ),
        kit.Column(
            translate("ScheduleColumns", "Line"), lambda r: r.promise.line.name, rank=3, least=10
        ),
        kit.Column(translate("ScheduleColumns", "Decided"), _decided, rank=6, least=8),
        day_column(
            clock, translate("ScheduleColumns", "From"), lambda r: r.granted.starts_on, rank=2
        ),
        kit.Column(
            translate("ScheduleColumns", "Promised"), lambda r: riyals(r.promise.open), end=True,
            rank=7,
        ),
    ]  # fmt: skip


def _next(row: ScheduleView) -> date | None:
    return row.next.due_on if row.next else None


def _decided(row: ToSchedule) -> str:
    one = row.granted
    months = count_of(one.months, "شهر") if one.months else ""
    return kit.texts.joined(riyals(one.monthly or one.amount), months)


def _paid(row: ScheduleView) -> str:
    return kit.texts.of_whole(row.paid, len(row.instalments)) if row.paid else ""


def _state(desk: Desk, row: ScheduleView) -> str:
    text = desk.messages.text
    if row.stopped is not None and not row.over:
        return text(f"term.schedule_stop.{row.stopped}")
    if row.over and row.state is ScheduleState.RUNNING:
        return translate("ScheduleColumns", "Its term ended")
    if row.review_due:
        return translate("ScheduleColumns", "To be reviewed")
    return text(f"term.schedule_state.{row.state}")


def _kind(row: ScheduleView) -> str:
    if row.stopped is not None and not row.over:
        return "danger"
    if row.over:
        return "neutral"
    return "warning" if row.review_due else _KINDS[row.state]
