"""Choosing the homes that the researcher's list of visits names."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.keys import fold
from desktop.core.documents.terms import Print
from desktop.core.intake.home_visits import HOME_VISITS, ToVisit
from desktop.core.work.subjects import several
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import issuing


class VisitsSheet(kit.Sheet):
    """Every home is chosen at first, and what an area narrows away is not printed.

    ``issued(Print)``: the list.
    """

    issued = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, found: tuple[ToVisit, ...]) -> None:
        super().__init__(over, self.tr("Home visits"), width=640)
        self._desk = desk
        self._homes = [(one, self._row(one)) for one in found]
        self.issue = kit.Button(
            self.tr("Issue the list"), self._issue, kind="primary", icon="printer"
        )
        self.area = kit.SearchBox(self.tr("Area, or name"))
        self._count = kit.label("", "help")
        if found:
            self._show_homes()
        else:
            self._show_none()
        self._no = self.set_foot(self.issue, note=self._count)
        self._tell()

    def _row(self, one: ToVisit) -> kit.CheckRow:
        where = one.place or self.tr("No address in the file")
        text = f"{kit.texts.ltr(one.number)} · {one.name}"
        return kit.CheckRow(text, help_text=where, checked=True)

    def _show_homes(self) -> None:
        text = self.tr(
            "The requests that wait for their study. The list takes a number when it is issued. A"
            " home without a man is visited by a woman researcher or by two."
        )
        self.head.addWidget(self.area)
        self.body.setSpacing(2)
        self.body.addWidget(kit.label(text, "second", wrap=True))
        for _, row in self._homes:
            row.changed.connect(self._tell)
            self.body.addWidget(row)
        self.area.searched.connect(self._narrow)
        self.area.went_down.connect(self._go_down)

    def _show_none(self) -> None:
        self.area.hide()
        self.issue.hide()
        self.body.addWidget(
            kit.EmptyState(
                "house",
                self.tr("No home to visit"),
                self.tr("Requests stand here from when they are sent for study until studied."),
            )
        )

    def first_focus(self) -> QWidget:
        return self.area if self._homes else self._no

    @property
    def listed(self) -> list[ToVisit]:
        """What would be printed now."""
        return [one for one, row in self._homes if row.isVisibleTo(self) and row.value()]

    def _narrow(self, text: str) -> None:
        words = fold(text).split()
        for one, row in self._homes:
            said = fold(f"{one.place} {one.name} {one.number}")
            row.setVisible(all(word in said for word in words))
        self._tell()

    def _go_down(self) -> None:
        there = [row for _, row in self._homes if row.isVisibleTo(self)]
        if there:
            there[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self) -> None:
        count = len(self.listed)
        self.issue.setEnabled(count > 0)
        text = kit.texts.fill(self.tr("%1 of %2 chosen"), count, len(self._homes))
        self._count.setText(text if self._homes else "")

    def _issue(self) -> None:
        self._desk.act(
            self._desk.office.press.issue,
            HOME_VISITS,
            several(one.id for one in self.listed),
            done=self._issued,
            busy=self.issue,
            doing=issuing(),
        )

    def _issued(self, printed: Print) -> None:
        self.finish()
        self.issued.emit(printed)
