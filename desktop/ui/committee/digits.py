"""A digit on a row is one of the decision's choice below."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui import kit
from desktop.ui.committee.decision import OUTCOMES, DecisionCard


class Digits(QObject):
    """Filters a list's keys, while a decision can be recorded."""

    def __init__(self, page: QWidget, primary: kit.Button, decision: DecisionCard) -> None:
        super().__init__(page)
        self._primary, self._decision = primary, decision

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take a digit on a row for one of the choice below."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            digit = event.text()
            names = digit.isdecimal() and 0 < int(digit) <= len(OUTCOMES)
            if names and self._primary.isEnabled():
                self._decision.outcome.setFocus(Qt.FocusReason.OtherFocusReason)
                return QApplication.sendEvent(self._decision.outcome, event)
        return False
