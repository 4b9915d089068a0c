"""The word on decisions: the director's own, or the board's with its number and day."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.intake.ratifying.terms import RatifyRows, ToRatify
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet


class RatifySheet(kit.Sheet):
    """Ratifies some decisions, or sends one back with a reason."""

    def __init__(
        self, over: QWidget, desk: Desk, command: RatifyRows, rows: Sequence[ToRatify]
    ) -> None:
        title = _title(ratified=command.ratified)
        super().__init__(over, title, width=560)
        self._desk, self._command = desk, command
        self._board = board = command.by is RatifiedBy.BOARD
        said = self.tr("%n decision(s): they stand from now on, and are told.", "", len(rows))
        back = self.tr("It goes back to the body, which decides it again.")
        self.body.addWidget(kit.label(said if command.ratified else back, wrap=True))
        self.form = kit.FormOf(
            RatifyRows,
            self,
            apart=lambda r: (
                *(r.requests, r.by, r.ratified),
                *(() if board else (r.resolution, r.resolved_on)),
                *((r.reason,) if command.ratified else ()),
            ),
        )
        self._ask()
        act = "ratify" if command.ratified else "send_back"
        icon = "shield-check" if command.ratified else "undo-2"
        self.yes = kit.Button(title, self._give, kind="primary", icon=icon)
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"{act}:{command.requests[0]}")

    def _ask(self) -> None:
        """Ask for the board's resolution, for why it goes back, and for what is declared."""
        if self._board:
            self.body.addWidget(self._resolution())
        if not self._command.ratified:
            reason = kit.MultiLineField(3, maximum=1000)
            self.body.addWidget(
                self.form.ask(lambda r: r.reason, self.tr("Reason"), reason, required=True)
            )
        self.declared = kit.TextField(maximum=300)
        self.body.addWidget(
            self.form.row(
                "declared",
                self.tr("Declaration, where you recorded the decision yourself"),
                self.declared,
                help_text=self.tr("Another reviews it within seven days"),
            )
        )

    def _resolution(self) -> QWidget:
        clock = self._desk.office.clock
        self.day = kit.DateField(latest=partial(today, clock), clock=clock)
        number = self.form.ask(
            lambda r: r.resolution,
            self.tr("Number of the board's resolution"),
            kit.TextField(maximum=40),
            required=True,
        )
        day = self.form.ask(
            lambda r: r.resolved_on,
            self.tr("Its day"),
            self.day,
            required=True,
            read=kit.day_of,
        )
        return kit.columns(number, day)

    def first_focus(self) -> QWidget:
        rows = self.form.rows
        return rows[0].field.inputs()[0] if len(rows) > 1 else self.yes

    def _give(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.ratifying.ratify,
                self.form.command(self._command),
                self.declared.value(),
                done=self._given,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("It is recorded."),
            )

    def _given(self, _count: int) -> None:
        self.finish()


def _title(*, ratified: bool) -> str:
    if ratified:
        return QCoreApplication.translate("RatifySheet", "Ratify")
    return QCoreApplication.translate("RatifySheet", "Send back")
