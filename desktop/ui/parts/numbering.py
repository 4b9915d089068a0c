"""Asking before a number is taken: one press too many must not leave a gap in a series."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.ui import kit


def ask_number(over: QWidget, title: str, yes: str, then: Callable[[], object]) -> None:
    """Ask whether what is named by ``title`` is to take its number now; ``then`` on ``yes``."""
    text = QCoreApplication.translate(
        "Numbering", "It takes the next number of its series, and a number is not taken back."
    )
    sheet = kit.ConfirmSheet(over, title, text, yes, danger=False)
    sheet.confirmed.connect(then)
    sheet.open()
