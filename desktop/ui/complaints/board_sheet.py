"""Recording whom the board named for complaints about the director."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.complaints.handling.service import Named, NameForBoard
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet


class BoardSheet(kit.Sheet):
    """Who is named handles them from now on, and nobody else reads them."""

    def __init__(self, over: QWidget, desk: Desk) -> None:
        title = QCoreApplication.translate("BoardSheet", "Named by the board")
        super().__init__(over, title, width=560)
        self._desk = desk
        self.form = kit.FormOf(NameForBoard, self)
        ask = self.form.ask
        told = self.tr(
            "A complaint about the director goes to whom the board named: the complaints officer or"
            " the internal auditor. Until it names somebody the officer keeps it."
        )
        self.holds = kit.label("", "strong", wrap=True)
        self.who = kit.ChoiceField([])
        clock = desk.office.clock
        who = ask(lambda n: n.staff_id, self.tr("Named"), self.who, required=True)
        minutes = ask(
            lambda n: n.minutes,
            self.tr("Number of the minutes"),
            kit.TextField(maximum=60),
            required=True,
        )
        day = ask(
            lambda n: n.decided_on,
            self.tr("Decided on"),
            kit.DateField(clock=clock, latest=partial(today, clock)),
            required=True,
            read=kit.day_of,
        )
        for part in (
            kit.label(told, "second", wrap=True), self.holds, who, kit.columns(minutes, day)
        ):  # fmt: skip
            self.body.addWidget(part)
        self.yes = kit.Button(self.tr("Record it"), self._give, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "voice_board")
        desk.read(_known, done=self._fill)

    def first_focus(self) -> QWidget:
        return self.who

    def _fill(self, found: tuple[dict[str, str], Named]) -> None:
        names, named = found
        chosen = self.who.value()
        self.who.set_options(list(names.items()))
        self.who.set_value(chosen)
        if named.decided_on is None:
            self.holds.setText(self.tr("The board has named nobody yet."))
        else:
            told = self.tr("Now: %1, by minutes %2 of %3")
            day = both_text(named.decided_on)
            minutes = kit.texts.ltr(named.minutes)
            self.holds.setText(kit.texts.fill(told, named.name, minutes, day))

    def _give(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.hearing.handling.name_for_board,
                self.form.command(),
                done=self._given,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("It is on record whom the board named."),
            )

    def _given(self, _named: Named) -> None:
        self.finish()


def _known(office: Office, actor: Actor) -> tuple[dict[str, str], Named]:
    return office.hearing.handling.nameable(actor), office.hearing.handling.named(actor)
