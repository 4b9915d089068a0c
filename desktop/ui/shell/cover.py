"""What locking takes off the screen, and out of reach of whoever comes next."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from desktop.ui.kit.cards import label
from desktop.ui.kit.notes import Messages
from desktop.ui.kit.sheets import Sheet
from desktop.ui.kit.tasks import Tasks
from desktop.ui.kit.texts import fill, listed

if TYPE_CHECKING:
    from desktop.core.work import Actor


#: So long who leaves waits for the act that they pressed last with what it shows in view (saving
#: takes a third of it); after that all of it is covered.
_AT_ONCE_S: Final = 0.15
#: So often what covers it is painted, and the program answers who asks whether it lives.
_PAINTS_S: Final = 0.1


def let_acts_end(window: QWidget, tasks: Tasks, whose: str) -> bool:
    """Let what was pressed last come to its end, which is told to its page while the office is
    open, however long it waits: what was saved is no draft any more that could be saved again.
    Whose it was hears it again when they come back. False where somebody is leaving already:
    whatever else would lock meanwhile, there is one lock, the first.
    """
    if tasks.behind.leaving:
        return False
    tasks.behind.leaving = whose
    try:
        if not tasks.finish(_AT_ONCE_S):
            curtain = _curtain(window)
            while not tasks.finish(_PAINTS_S):
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            curtain.deleteLater()
    finally:
        tasks.behind.leaving = ""
    return True


def _curtain(window: QWidget) -> QWidget:
    curtain = QWidget(window)
    curtain.setAutoFillBackground(True)
    curtain.setGeometry(window.rect())
    text = QCoreApplication.translate("Cover", "What you sent last is being saved; then it locks.")
    said = label(text, "second")
    said.setAlignment(Qt.AlignmentFlag.AlignCenter)
    QVBoxLayout(curtain).addWidget(said)
    curtain.show()
    curtain.repaint()
    return curtain


def close_what_lies_over(window: QWidget) -> None:
    """Close lists, calendars, menus and sheets; a question for a file stays unanswered."""
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.reject()
    for sheet in window.findChildren(Sheet):
        sheet.close_sheet()  # long work goes on: nobody asked it to stop


def tell_what_goes_on(tasks: Tasks, messages: Messages) -> None:
    """Say on the lock screen which long work goes on."""
    text = QCoreApplication.translate(
        "Cover", "“%1” goes on behind the lock; who began it is told how it ended."
    )
    if tasks.goes_on:
        messages.warn(fill(text, listed(tasks.goes_on)))


def may_let_go(tasks: Tasks, messages: Messages, who: "Actor") -> bool:
    """Let go of what the pages behind the lock still waited for; False, said, where something that
    somebody typed last could not be kept, so that they find it on those pages alone.
    """
    if tasks.failed_behind:
        text = QCoreApplication.translate(
            "Cover", "What “%1” typed last could not be kept: they come in first, or it is lost."
        )
        messages.warn(fill(text, who.name))
        return False
    tasks.release(deliver=False)
    tasks.hold(who.id)
    return True


def empty_clipboards() -> None:
    """Take back what was copied here, and under X11 what was marked (a middle click pastes it)."""
    board = QApplication.clipboard()
    if board.ownsClipboard():
        board.clear()
    if board.ownsSelection():
        board.clear(QClipboard.Mode.Selection)
