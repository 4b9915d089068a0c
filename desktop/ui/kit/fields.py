"""Entry of text: one line, names, many lines, secrets, search."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.base.arabic_text import clean, clean_lines
from desktop.base.marks import visible
from desktop.base.scanned import code_readings
from desktop.ui.kit import icons
from desktop.ui.kit.caret import goes_on, put_caret
from desktop.ui.kit.key_names import tell_keys
from desktop.ui.kit.line import RIGHT, SLACK, Line, not_taken, too_long
from desktop.ui.kit.living import Living
from desktop.ui.kit.sifting import SIFTING
from desktop.ui.kit.theme import current_theme
from desktop.ui.kit.undo import claimed, goes_again, taken_back

if TYPE_CHECKING:
    from desktop.ui.kit.shapes import Found


class TextField(Line):
    """Free text on one line, at most ``maximum`` letters; the value is clean."""

    def __init__(self, *, placeholder: str = "", maximum: int = 200) -> None:
        super().__init__(maximum)
        self.setPlaceholderText(placeholder)
        self.sit_right()

    def value(self) -> str:
        return clean(self.text())

    def set_value(self, value: str | None) -> None:
        text = value or ""
        caret = goes_on(self, self.text(), text)
        self.setText(text)
        self.setCursorPosition(caret)


class PathField(Line):
    """A path, letter for letter without what nobody sees (Windows copies some along); it reads left
    to right.
    """

    def __init__(self) -> None:
        super().__init__(1000)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def value(self) -> str:
        return self.text().strip()

    def set_value(self, value: str | None) -> None:
        self.setText(value or "")


class NameField(TextField):
    """A person's name: as typed, but no digits."""

    def __init__(self, *, placeholder: str = "", maximum: int = 120) -> None:
        super().__init__(placeholder=placeholder, maximum=maximum)

    def trouble(self) -> str:
        if any(c.isdigit() for c in self.text()):
            return self.tr("A name has letters only; remove the digits.")
        return super().trouble()


class MultiLineField(QPlainTextEdit):
    """Free text on several lines; Tab leaves it, Ctrl+Enter goes on. Cuts as little as a line."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, rows: int = 3, *, placeholder: str = "", maximum: int = 10_000) -> None:
        super().__init__()
        self._rows = rows
        self._most = maximum
        self.setTabChangesFocus(True)
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            option = self.document().defaultTextOption()
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(RIGHT)
            self.document().setDefaultTextOption(option)
        self.setPlaceholderText(placeholder)
        self.textChanged.connect(self._tell)
        self._fit()

    def _tell(self) -> None:
        self.changed.emit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._rows + 26)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+Z and Ctrl+Y before any shortcut."""
        return claimed(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Have Qt take back what was typed, by the keys of every field."""
        if taken_back(event) and not self.isReadOnly():
            self.redo() if goes_again(event) else self.undo()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = visible(source.text())
        if self.document().characterCount() + len(text) > self._most + SLACK:
            self.refused.emit(not_taken(self._most))
        else:
            self.insertPlainText(text)

    @property
    def by_hand(self) -> bool:
        """What stands here was entered by hand."""
        return self.document().isUndoAvailable()

    def value(self) -> str:
        return clean_lines(self.toPlainText())

    def set_value(self, value: str | None) -> None:
        text = value or ""
        caret = goes_on(self, self.toPlainText(), text)
        self.setPlainText(text)
        put_caret(self, caret)

    def trouble(self) -> str:
        return too_long(self.toPlainText(), self._most)

    def inputs(self) -> list[QWidget]:
        return [self]


_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: Those that there are.
SEARCHES: Final[Living["SearchBox"]] = Living()


class SearchBox(TextField):
    """A search entry; ``searched`` follows typing after a short rest, Enter at once, Esc clears.

    ``own_codes``: its page does something else with a code than to open what it is on. Readers end
    a code by Enter or by Tab.
    """

    searched = Signal(str)
    went_down = Signal()
    #: What the code of a print, scanned or typed into it and then ended, may be.
    scanned = Signal(tuple)
    #: Nothing came, so that what was to be done with it was not.
    undone = Signal()

    def __init__(self, placeholder: str = "", *, own_codes: bool = False) -> None:
        super().__init__(placeholder=placeholder)
        self.own_codes = own_codes
        self.setProperty("role", "search")
        if not placeholder:
            self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(self.placeholderText())
        tell_keys(self, "Ctrl+K")
        self._rest = QTimer(self, singleShot=True, interval=180)
        self._rest.timeout.connect(self._search)
        self.textChanged.connect(self._rest.start)
        self.returnPressed.connect(self._search)
        self._found: Found | None = None
        self._act: Callable[[], object] | None = None
        self._missed = False
        self.textChanged.connect(self._forget)
        self._margins()
        SEARCHES.add(self)
        SIFTING.add(self)

    def finds(self, found: "Found") -> None:
        """Show there what is found."""
        self._found = found
        found.came.connect(self._came)
        found.missed.connect(self._could_not)

    @property
    def waits(self) -> bool:
        """What stands here was not looked for yet, or nothing came of it yet."""
        return self._rest.isActive() or (self._found is not None and self._found.awaited)

    def once_found(self, act: Callable[[], object]) -> None:
        """Do something with what is found for what stands here: at once where it is shown, else as
        soon as it comes. Where several come nobody has chosen: the keyboard goes to them instead.
        """
        if self._rest.isActive():
            self._search()
        elif self._missed and self._found is not None:
            self._found.again()
        if self.waits:
            self._act = act
        else:
            act()

    def _came(self, count: int) -> None:
        act, self._act, self._missed = self._act, None, False
        if act is not None and count > 1:
            self.went_down.emit()
        elif act is not None:
            act()

    def _could_not(self) -> None:
        act, self._act, self._missed = self._act, None, True
        if act is not None:
            self.undone.emit()

    def _forget(self) -> None:
        self._act = None

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._forget()

    def _margins(self) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = current_theme().px.icon + 10
        self.setTextMargins(0 if rtl else room, 0, room if rtl else 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._margins()

    def sifted(self) -> str:
        """Return what is looked for."""
        return self.text()

    def sift(self, chosen: str) -> None:
        """Look for it again."""
        self.setText(chosen)
        self._search()

    def wordless(self, chosen: str) -> None:
        """Keep nothing of what was typed."""

    def _search(self) -> None:
        self._rest.stop()
        self.searched.emit(clean(self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        elif event.key() not in _ENTER or not self._tell_code():
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab behind a code ends it; behind one that was told already it leads on."""
        told = self.selectedText() == self.text()
        return (forward and not told and self._tell_code()) or super().focusNextPrevChild(forward)

    @property
    def holds_code(self) -> bool:
        """Whether the code of a print stands here."""
        return bool(code_readings(self.text()))

    def _tell_code(self) -> bool:
        """Tell a code that stands here; False where none does."""
        read = code_readings(self.text())
        if read:
            self._rest.stop()
            self.selectAll()  # the next code takes its place
            self.scanned.emit(read)
        return bool(read)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = current_theme().px.icon - 2
        box = self.rect().adjusted(12, 0, -12, 0)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box.setLeft(box.right() - side) if rtl else box.setRight(box.left() + side)
        painter = QPainter(self)
        icons.draw(painter, "search", "help", box)
        painter.end()
