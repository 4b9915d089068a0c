"""Where in a text is typed, to be found again when its field was built anew."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget


def parts_of(within: QWidget) -> list[QWidget]:
    """Return the parts that take what is typed, as they come again when it is built anew with as
    many lines.
    """
    every = (within, *within.findChildren(QWidget))
    typed = QLineEdit | QPlainTextEdit | QComboBox
    return [one for one in every if isinstance(one, typed) and one.isVisibleTo(within)]


def caret_of(part: QWidget | None) -> int:
    """Return after how many letters is typed; 0 where nothing is."""
    match part:
        case QLineEdit():
            return part.cursorPosition()
        case QPlainTextEdit():
            return part.textCursor().position()
    return 0


def put_caret(part: QWidget, caret: int) -> None:
    """Have the next letter come after so many, at most at the end."""
    match part:
        case QLineEdit():
            part.setCursorPosition(caret)
        case QPlainTextEdit():
            cursor = part.textCursor()
            cursor.setPosition(min(caret, len(part.toPlainText())))
            part.setTextCursor(cursor)


def goes_on(part: QWidget, before: str, now: str) -> int:
    """Return where is typed once a field shows ``now`` instead of ``before``: at its beginning, but
    where somebody is typing there the next letter follows what they typed.
    """
    if not part.hasFocus():
        return 0
    return caret_of(part) if now == before else len(now)
