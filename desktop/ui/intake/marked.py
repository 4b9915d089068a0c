"""Whoever is marked in the queue, and what can be done with them now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.intake.visits.terms import VisitRow, VisitState
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by


class MarkedCard(kit.Card):
    """``wanted(act, row, button)``: one of ``call``, ``open``, ``serve``, ``leave``."""

    wanted = Signal(str, object, QWidget)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(desk.messages.text("term.visit_state.waiting"), wrap=True)
        self._state = kit.Badge("")
        self.grow()
        self._desk = desk
        self._row: VisitRow | None = None
        self._said = kit.label("", "second", wrap=True)
        self._server = kit.label("", "help", wrap=True)
        self.open = kit.Button(self.tr("Open the visit"), self._open, icon="folder-open")
        self.call = kit.Button(self.tr("Call"), self._call, icon="concierge-bell")
        self.serve = kit.Button(self.tr("Served"), self._serve, icon="check")
        self.leave = kit.Button(self.tr("Left"), self._leave, kind="quiet", icon="log-out")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._said)
        words.addWidget(self._server)
        acts = kit.acts(self.open, self.call, self.serve, self.leave)
        self.add(kit.flow(self._state), words, acts, kit.free_room())
        press_by(page, "F9", self.serve)

    def show_row(self, row: VisitRow | None, told: str) -> None:
        """Show somebody, of whom ``told`` is said."""
        self._row = row
        if row is None:
            return
        turn = self.tr("Turn %1").replace("%1", kit.texts.numeral(row.turn))
        self.heading.setText(row.name or turn)
        self._said.setText(told if not row.name else f"{turn} · {told}")
        text = self._desk.messages.text
        self._state.set(text(f"term.visit_state.{row.state}"), _KINDS[row.state])
        by = {
            VisitState.CALLED: self.tr("Called by %1"),
            VisitState.SERVING: self.tr("Served by %1"),
        }.get(row.state, "")
        self._server.setText(by.replace("%1", row.server))
        self._server.setVisible(bool(by))
        self.call.setVisible(row.state is VisitState.WAITING)
        self.open.setVisible(True)
        self.serve.setVisible(True)

    @property
    def row(self) -> VisitRow | None:
        """Who is shown."""
        return self._row

    def _want(self, act: str, button: kit.Button) -> None:
        if self._row is not None:
            self.wanted.emit(act, self._row, button)

    def _open(self) -> None:
        self._want("open", self.open)

    def _call(self) -> None:
        self._want("call", self.call)

    def _serve(self) -> None:
        self._want("serve", self.serve)

    def _leave(self) -> None:
        self._want("leave", self.leave)


_KINDS = {
    VisitState.WAITING: "neutral",
    VisitState.CALLED: "info",
    VisitState.SERVING: "ok",
    VisitState.SERVED: "ok",
    VisitState.LEFT: "neutral",
}
