"""Sheets of paper into the program: as fast as they are leafed through."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.office import Office
from desktop.core.surveys.terms import EnterAnswers, RoundView
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.doing import saving
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec
from desktop.ui.surveys.handed_out import HandedOutSheet, overfull
from desktop.ui.surveys.sheet import SheetGrid


def read_round(office: Office, actor: Actor, round_id: str) -> RoundView | None:
    """Return a round, None for one that is not there."""
    found = (r for r in office.surveys.rounds(actor) if r.id == round_id)
    return next(found, None)


class EntryPage(QWidget):
    """Opened on a round's id. Saving empties the sheet and begins the next."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.round: RoundView | None = None
        self.sitting = 0
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.grid = SheetGrid()
        #: Sheets that were begun, by round. An answer stands in no draft: a draft has an owner and
        #: an hour.
        self._begun: dict[str, dict[str, Any]] = {}
        self._asked = False
        self.overfull = kit.Banner("warning")
        self.overfull.hide()
        self.overfull.activated.connect(self._ask_number)
        self._problem = kit.Banner("warning")
        self._problem.hide()
        self.count = kit.Figure(self.tr("entered in this sitting"))
        self.total = kit.Figure(self.tr("entered in the round"))
        self.target = kit.Figure(self.tr("handed out"))
        self.save = kit.Button(
            self.tr("Save and next sheet"), self._save, kind="primary", icon="save"
        )
        self.undo = kit.Button(self.tr("Take back the last sheet"), self._ask_undo, icon="undo-2")
        self.results = kit.Button(
            self.tr("Results"), self._to_results, kind="quiet", icon="chart-column"
        )
        self.results.setVisible(desk.may(Action.SURVEY_READ))
        self._build()
        self.grid.completed.connect(self._save)
        self.grid.problem.connect(self._show_problem)
        press_by(self, "Ctrl+Return", self.save)
        self.undo.setEnabled(False)

    def _build(self) -> None:
        figures = QHBoxLayout()
        for figure in (self.count, self.total, self.target):
            figures.addWidget(figure)
        top = kit.Card().add(figures)
        hint = self.tr("A digit goes on; Enter passes a question by, the arrow up goes back.")
        sheet = kit.Card(self.tr("One sheet")).grow()
        sheet.add(kit.label(hint, "help"), self.overfull, self._problem, self.grid)
        box = QVBoxLayout()
        edge, gap = kit.theme.current_theme().px.padding + 4, kit.theme.current_theme().px.gap
        box.setContentsMargins(edge, gap, edge, gap)
        box.setSpacing(gap)
        box.addWidget(top)
        box.addWidget(sheet, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(box, 1)
        outer.addWidget(kit.PrimaryBar(self.save, self.undo, self.results))

    # ---- what the window asks

    def open_on(self, place: places.SurveyEntry) -> None:
        """Take sheets of a round."""
        self._desk.read(read_round, place.round_id, done=self._show)

    def holds(self) -> bool:
        """Tell whether sheets were entered: how many, and which last, is known here alone."""
        return self.sitting > 0

    def carried(self) -> object:
        """Return the sheets that were begun, by round."""
        begun = dict(self._begun)
        if self.round is not None:
            begun[self.round.id] = self.grid.typed()
        return {name: typed for name, typed in begun.items() if any(typed.values())} or None

    def put_back(self, carried: object) -> None:
        """Take them again, each when its round is opened."""
        assert isinstance(carried, dict)  # noqa: S101  # its own
        self._begun = carried

    def heading(self) -> tuple[str, str]:
        """Return the round's title, and its survey's."""
        if self.round is None:
            return self.tr("Entry of sheets"), ""
        return self.round.title, self.round.definition.title

    def _show(self, found: RoundView | None) -> None:
        if found is None:
            return
        if self.round is None or self.round.id != found.id:
            if self.round is not None:
                self._begun[self.round.id] = self.grid.typed()
            self.grid.set_definition(found.definition)
            self.grid.restore(self._begun.pop(found.id, {}))
            self.sitting, self._asked = 0, False
        self._take(found)
        self.grid.focus_first()
        self.titled.emit()

    def _take(self, view: RoundView) -> None:
        self.round = view
        self.count.set(self.sitting)
        self.total.set(view.entered)
        self.target.set(view.target or "—")
        self.overfull.setVisible(view.overfull)
        if view.overfull:
            ask = self.tr("Click here to write how many there were.")
            self.overfull.set_text(f"{overfull(view)} {ask}")

    def _show_problem(self, text: str) -> None:
        self._problem.set_text(text)
        self._problem.setVisible(bool(text))

    # ---- acting

    def _save(self) -> None:
        if self.round is None or not self.save.isEnabled() or self.grid.stays():
            return
        command = EnterAnswers(self.round.id, self.grid.answers())
        desk = self._desk
        desk.act(
            desk.office.surveys.enter,
            command,
            done=self._saved,
            form=self.grid,
            busy=self.save,
            doing=saving(),
        )

    def _saved(self, view: RoundView) -> None:
        self.sitting += 1
        self._take(view)
        self.undo.setEnabled(True)
        self.grid.clear()
        if view.overfull and not self._asked:
            self._ask_number()

    def _ask_number(self) -> None:
        """Ask how many sheets were handed out; by itself once for a round."""
        if self.round is None:
            return
        self._asked = True
        sheet = HandedOutSheet(self, self._desk, self.round)
        sheet.counted.connect(self._take)
        sheet.open()

    def _ask_undo(self) -> None:
        sheet = kit.ConfirmSheet(
            self,
            self.tr("Take back the last sheet?"),
            self.tr("The sheet saved last is removed from the round; enter it anew if it counts."),
            self.tr("Take it back"),
        )
        sheet.confirmed.connect(self._undo)
        sheet.open()

    def _undo(self) -> None:
        if self.round is None:
            return
        desk = self._desk
        news = self.tr("The last sheet was taken back.")
        desk.act(
            desk.office.surveys.undo, self.round.id, done=self._undone, busy=self.undo, news=news
        )

    def _undone(self, view: RoundView) -> None:
        self.sitting = max(self.sitting - 1, 0)
        self._take(view)
        self.undo.setEnabled(False)
        self.grid.focus_first()

    def _to_results(self) -> None:
        if self.round is not None:
            self._desk.go(places.SurveyResults(self.round.id))


def _title() -> str:
    return QCoreApplication.translate("EntryPage", "Entry of sheets")


def _allowed(actor: Actor) -> bool:
    measures = may(actor.roles, Action.SURVEY_MEASURE)
    return measures or may(actor.roles, Action.SURVEY_ENTER)


PAGE = PageSpec(
    PageId.SURVEY_ENTRY, _title, "keyboard", EntryPage, allowed=_allowed, listed=False,
    under=PageId.SURVEYS,
)  # fmt: skip
