"""Opening a line of a year, and approving more or less on one."""

from PySide6.QtWidgets import QWidget

from desktop.base.clock import Clock, today
from desktop.base.dates import Calendar
from desktop.base.hijri import to_hijri
from desktop.base.money import NOTHING
from desktop.core.aid.terms import (
    ON_CONDITION,
    AddMoney,
    Fund,
    LineView,
    OpenLine,
    PromiseView,
    Release,
)
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import riyals
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms


class YearField(kit.NumberField):
    """A year, which is this one of the Hijri calendar, and by the clock the next one, until another
    is entered.
    """

    def __init__(self, clock: Clock) -> None:
        super().__init__(maximum=2999)
        self._clock, self._this_year = clock, 0
        self._follow_today()

    def _follow_today(self) -> None:
        self._this_year = to_hijri(today(self._clock)).year
        self.set_value(self._this_year)

    def typed(self) -> str:
        """Return what was typed; "" of the year that goes by the clock: it is no record's."""
        return "" if self.value() == self._this_year else self.text()

    def retype(self, typed: str | int | None) -> None:
        """Show what :meth:`typed` gave."""
        if typed == "":
            self._follow_today()
        else:
            super().retype(typed)

    def day_turned(self) -> None:
        """Show the year that it is now, where no other one was entered."""
        if self.value() == self._this_year:
            self._follow_today()


class LineSheet(kit.Sheet):
    """A new line: its source decides what else is asked."""

    def __init__(self, over: QWidget, desk: Desk) -> None:
        super().__init__(over, self.tr("Open a line"), width=640)
        self._desk = desk
        self.form = kit.FormOf(OpenLine, self, apart=lambda c: (c.calendar, c.services))
        ask = self.form.ask
        self.fund = kit.ChoiceField(terms(desk.messages, "fund", Fund))
        self.year = YearField(desk.office.clock)
        note = kit.MultiLineField(2, maximum=1000)
        condition = ask(
            lambda c: c.condition,
            self.tr("Condition of the giver"),
            kit.MultiLineField(2, maximum=1000),
            help_text=self.tr("Needed of restricted gifts and sponsorship; it is printed"),
        )
        self.fund.changed.connect(lambda: condition.require(self.fund.value() in ON_CONDITION))
        rows = (
            ask(lambda c: c.name, self.tr("Name of the line"), kit.TextField(), required=True),
            kit.columns(
                ask(
                    lambda c: c.fund,
                    self.tr("Source"),
                    self.fund,
                    required=True,
                    read=lambda value: Fund(value) if value else None,
                ),
                ask(
                    lambda c: c.year,
                    self.tr("Year, as the office keeps it (1448 or 2026)"),
                    self.year,
                    required=True,
                    read=lambda value: value or 0,
                ),
            ),
            ask(
                lambda c: c.amount,
                self.tr("Approved amount"),
                kit.MoneyField(),
                read=lambda value: value or NOTHING,
            ),
            condition,
            ask(lambda c: c.note, self.tr("What the approval rests on"), note),
        )
        for row in rows:
            self.body.addWidget(row)
        self.yes = kit.Button(self.tr("Open a line"), self._keep, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "aid_line")

    def _keep(self) -> None:
        if self.form.check():
            year = self.year.value() or 0
            calendar = Calendar.GREGORIAN if year >= _GREGORIAN else Calendar.HIJRI
            self._desk.act(
                self._desk.office.money.lines.open_line,
                self.form.command(OpenLine("", calendar=calendar)),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The line is open."),
            )

    def _kept(self, _line: LineView) -> None:
        self.finish()


#: No year of the Hijri calendar that an office lives in is as large.
_GREGORIAN = 1700


class MoneySheet(kit.Sheet):
    """More or less approved on a line."""

    def __init__(self, over: QWidget, desk: Desk, line: LineView) -> None:
        super().__init__(over, line.name, width=560)
        self._desk, self._line = desk, line
        self.form = kit.FormOf(AddMoney, self, apart=lambda c: (c.line_id,))
        ask = self.form.ask
        options = [("more", self.tr("More")), ("less", self.tr("Less"))]
        way = kit.SegmentedChoice(options)
        way.set_value("more")
        amount = kit.MoneyField()
        rows = (
            ask(
                lambda c: c.lower,
                self.tr("Approved"),
                way,
                required=True,
                read=lambda value: value == "less",
            ),
            ask(
                lambda c: c.amount,
                self.tr("Amount"),
                amount,
                required=True,
                read=lambda value: value or NOTHING,
            ),
            ask(
                lambda c: c.note,
                self.tr("What it rests on"),
                kit.MultiLineField(2, maximum=1000),
                required=True,
            ),
        )
        for row in rows:
            self.body.addWidget(row)
        self.yes = kit.Button(self.tr("Record"), self._keep, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"aid_money:{line.id}")

    def _keep(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.money.lines.add_money,
                self.form.command(AddMoney(self._line.id)),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("It is recorded."),
            )

    def _kept(self, _line: LineView) -> None:
        self.finish()


class ReleaseSheet(kit.Sheet):
    """What is promised and not ordered goes back to its line, with a reason."""

    def __init__(self, over: QWidget, desk: Desk, row: PromiseView) -> None:
        super().__init__(over, self.tr("Give back to the line"), width=560)
        self._desk, self._row = desk, row
        said = kit.texts.joined(row.name, kit.texts.ltr(row.request_number), riyals(row.open))
        self.body.addWidget(kit.label(said, "second", wrap=True))
        self.form = kit.FormOf(Release, self, apart=lambda c: (c.promise_id,))
        why = kit.MultiLineField(3, maximum=1000)
        self.body.addWidget(self.form.ask(lambda c: c.why, self.tr("Reason"), why, required=True))
        self.yes = kit.Button(
            self.tr("Give back to the line"), self._keep, kind="danger", icon="undo-2"
        )
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"aid_release:{row.id}")

    def _keep(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.money.lines.release,
                self.form.command(Release(self._row.id)),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The money went back to its line."),
            )

    def _kept(self, _promise: PromiseView) -> None:
        self.finish()
