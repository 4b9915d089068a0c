"""Instalments: setting them, suspending them after a hearing, going on, ending them."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.base.clock import months_after
from desktop.base.money import NOTHING, Halalas
from desktop.core.aid.schedules.terms import (
    EndReason,
    EndSchedule,
    MakeSchedule,
    ResumeSchedule,
    ScheduleKind,
    ScheduleView,
    SuspendSchedule,
    ToSchedule,
)
from desktop.core.aid.terms import Fund, PayeeKind
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text, count_of, riyals
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms


class MakeScheduleSheet(kit.Sheet):
    """What was decided stands there; what it comes to is said while it is typed."""

    def __init__(self, over: QWidget, desk: Desk, row: ToSchedule) -> None:
        promise, granted = row.promise, row.granted
        super().__init__(over, kit.texts.joined(promise.name, riyals(promise.open)), width=680)
        self._desk, self._row = desk, row
        where = kit.texts.joined(promise.line.name, promise.payee.name)
        self.body.addWidget(kit.label(where, "second", wrap=True))
        self.form = kit.FormOf(MakeSchedule, self, apart=lambda c: (c.promise_id,))
        self.kind = kit.SegmentedChoice(terms(desk.messages, "schedule", ScheduleKind))
        self.kind.set_value(_kind_of(row).value)
        self.amount, self.months = kit.MoneyField(), kit.NumberField(999)
        self.amount.set_value(granted.monthly or promise.open)
        self.months.set_value(granted.months or 1)
        self.every = kit.NumberField(99)
        self.every.set_value(1)
        self.first = kit.DateField(clock=desk.office.clock)
        self.first.follow_today()
        if granted.starts_on is not None:
            self.first.set_value(granted.starts_on)
        review = kit.DateField(clock=desk.office.clock)
        if granted.review_on is not None:
            review.set_value(granted.review_on)
        self._said = kit.label("", "help", wrap=True)
        self._ask(review)
        self.yes = kit.Button(
            self.tr("Set the instalments"), self._keep, kind="primary", icon="check"
        )
        self.set_foot(self.yes, form=self.form)
        for field in (self.kind, self.amount, self.months, self.every, self.first):
            field.changed.connect(self._follow_choice)
        self._follow_choice()
        keep_in_sheet(self, desk, self.form, f"aid_schedule:{promise.id}")

    def _ask(self, review: kit.DateField) -> None:
        ask = self.form.ask
        kind = ask(lambda c: c.kind, self.tr("What is paid"), self.kind, read=ScheduleKind)
        amount = ask(
            lambda c: c.amount,
            self.tr("Amount of one instalment"),
            self.amount,
            required=True,
            read=lambda value: value or NOTHING,
        )
        months = ask(
            lambda c: c.months, self.tr("How many"), self.months, required=True, read=_count
        )
        every = ask(
            lambda c: c.every, self.tr("One in so many months"), self.every, required=True,
            read=_count,
        )  # fmt: skip
        first = ask(
            lambda c: c.first_on, self.tr("The first falls due on"), self.first, required=True,
            read=kit.day_of,
        )  # fmt: skip
        again = ask(lambda c: c.review_on, self.tr("To be reviewed on"), review, read=kit.day_of)
        self._sponsor = ask(
            lambda c: c.sponsor, self.tr("Number of the sponsor"), kit.TextField(maximum=40)
        )
        children = [(one, one) for one in self._row.children]
        self._child = ask(
            lambda c: c.child, self.tr("Sponsored child"), kit.ChoiceField(children),
            read=lambda value: value or "",
        )  # fmt: skip
        for part in (
            kind,
            kit.columns(amount, months, every, spans=(6, 3, 3)),
            kit.columns(first, again),
            self._said,
            kit.columns(self._sponsor, self._child),
        ):
            self.body.addWidget(part)

    def first_focus(self) -> QWidget:
        return self.kind

    def _follow_choice(self) -> None:
        """Say what the instalments come to, and ask for the child where one is sponsored."""
        sponsored = self.kind.value() == ScheduleKind.SPONSORSHIP.value
        self._sponsor.setVisible(sponsored)
        self._child.setVisible(sponsored)
        count, every = self.months.value() or 0, self.every.value() or 0
        first = kit.day_of(self.first.value())
        said = ""
        if count and every and first is not None:
            all_of_it = riyals(Halalas((self.amount.value() or 0) * count))
            said = self.tr("%1 in all; the last one on %2.")
            said = said.replace("%1", all_of_it).replace("%2", _last(first, count, every))
        self._said.setText(said)

    def _keep(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.money.schedules.make,
                self.form.command(MakeSchedule(self._row.promise.id)),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The instalments are set."),
            )

    def _kept(self, _view: ScheduleView) -> None:
        self.finish()


class SuspendScheduleSheet(kit.Sheet):
    """No instalment stands still before the family was heard."""

    def __init__(self, over: QWidget, desk: Desk, row: ScheduleView) -> None:
        super().__init__(over, self.tr("Suspend the instalments"), width=600)
        self._desk, self._row = desk, row
        self.body.addWidget(kit.label(named(row), "second", wrap=True))
        self.form = kit.FormOf(SuspendSchedule, self, apart=lambda c: (c.schedule_id,))
        ask = self.form.ask
        why = kit.MultiLineField(2, maximum=1000)
        day = kit.DateField(clock=desk.office.clock)
        said = kit.MultiLineField(3, maximum=1000)
        for part in (
            ask(lambda c: c.why, self.tr("Reason"), why, required=True),
            ask(
                lambda c: c.heard_on, self.tr("The family was heard on"), day, required=True,
                read=kit.day_of,
            ),
            ask(lambda c: c.heard, self.tr("What they said"), said, required=True),
        ):  # fmt: skip
            self.body.addWidget(part)
        self.yes = kit.Button(
            self.tr("Suspend the instalments"), self._keep, kind="danger", icon="clock"
        )
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"aid_suspend:{row.id}")

    def _keep(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.money.schedules.suspend,
                self.form.command(SuspendSchedule(self._row.id)),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The instalments stand still; the family may object."),
            )

    def _kept(self, _view: ScheduleView) -> None:
        self.finish()


class ResumeScheduleSheet(kit.Sheet):
    """What fell due meanwhile is passed over unless it is paid too."""

    def __init__(self, over: QWidget, desk: Desk, row: ScheduleView) -> None:
        super().__init__(over, self.tr("Go on with the instalments"), width=560)
        self._desk, self._row = desk, row
        self.body.addWidget(kit.label(named(row), "second", wrap=True))
        self.form = kit.FormOf(ResumeSchedule, self, apart=lambda c: (c.schedule_id,))
        ask = self.form.ask
        why = kit.MultiLineField(2, maximum=1000)
        missed = kit.CheckRow(self.tr("Those that fell due meanwhile are paid too"))
        self.body.addWidget(ask(lambda c: c.why, self.tr("Reason"), why, required=True))
        self.body.addWidget(ask(lambda c: c.missed, "", missed))
        self.yes = kit.Button(
            self.tr("Go on with the instalments"), self._keep, kind="primary", icon="check"
        )
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"aid_resume:{row.id}")

    def _keep(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.money.schedules.resume,
                self.form.command(ResumeSchedule(self._row.id)),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The instalments go on."),
            )

    def _kept(self, _view: ScheduleView) -> None:
        self.finish()


class EndScheduleSheet(kit.Sheet):
    """What nobody ordered goes back to its line."""

    def __init__(self, over: QWidget, desk: Desk, row: ScheduleView) -> None:
        super().__init__(over, self.tr("End the instalments"), width=600)
        self._desk, self._row = desk, row
        self.body.addWidget(kit.label(named(row), "second", wrap=True))
        self.form = kit.FormOf(EndSchedule, self, apart=lambda c: (c.schedule_id,))
        ask = self.form.ask
        reason = kit.ChoiceField(terms(desk.messages, "schedule_end", EndReason))
        if row.stopped is not None and row.stopped.value in _USUAL:
            reason.set_value(_USUAL[row.stopped.value].value)
        day = kit.DateField(clock=desk.office.clock)
        day.follow_today()
        note = kit.MultiLineField(2, maximum=1000)
        why = ask(
            lambda c: c.reason, self.tr("Reason"), reason, required=True,
            read=lambda value: EndReason(value) if value else None,
        )  # fmt: skip
        on = ask(lambda c: c.on, self.tr("On"), day, required=True, read=kit.day_of)
        self.body.addWidget(kit.columns(why, on))
        self.body.addWidget(ask(lambda c: c.note, self.tr("Note"), note))
        self.yes = kit.Button(
            self.tr("End the instalments"), self._keep, kind="danger", icon="circle-x"
        )
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"aid_end:{row.id}")

    def _keep(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.money.schedules.end,
                self.form.command(EndSchedule(self._row.id)),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The instalments are over; what is left went back to its line."),
            )

    def _kept(self, _view: ScheduleView) -> None:
        self.finish()


#: What ends instalments, where the file itself stopped them.
_USUAL = {"died": EndReason.DEATH, "of_age": EndReason.OF_AGE}


def _kind_of(row: ToSchedule) -> ScheduleKind:
    """Return what a promise is likely paid for."""
    if row.promise.line.fund is Fund.SPONSORSHIP:
        return ScheduleKind.SPONSORSHIP
    landlord = row.promise.payee.kind is PayeeKind.LANDLORD
    return ScheduleKind.RENT if landlord else ScheduleKind.MONTHLY


def _last(first: date, count: int, every: int) -> str:
    try:
        return both_text(months_after(first, (count - 1) * every), weekday=False)
    except ValueError:
        return "—"


def named(row: ScheduleView) -> str:
    count = count_of(len(row.instalments), "دفعة")
    return kit.texts.joined(row.name, row.child, riyals(row.amount), count)


def _count(value: Any) -> int:
    return value or 0
