"""A line across the page that says how something stands, and the kinds of what is said."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from desktop.ui.kit.buttons import IconLabel
from desktop.ui.kit.theme import current_theme, font

#: kind -> (icon, text colour, background)
KINDS: Final = {
    "ok": ("circle-check", "ok", "ok_soft"),
    "warning": ("triangle-alert", "warning", "warning_soft"),
    "danger": ("circle-alert", "danger", "danger_soft"),
    "info": ("info", "primary", "primary_soft"),
    "neutral": ("dot", "second", "bg"),
}


class Banner(QFrame):
    """A line across the page; ``activated`` by a click or Enter. ``short``: it asks for no more
    width than its text, for a line of several (:func:`kit.flow`), which share what is left.
    """

    activated = Signal()

    def __init__(self, kind: str = "info", text: str = "", *, short: bool = False) -> None:
        super().__init__()
        self._kind, self._short = kind, short
        self._icon = IconLabel(*KINDS[kind][:2])
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._plain = ("", "")
        box = QHBoxLayout(self)
        box.setContentsMargins(14, 9, 14, 9)
        box.setSpacing(10)
        box.addWidget(self._icon)
        box.addWidget(self._text, 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding if short else policy.Preferred, policy.Maximum)
        self.set_text(text)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        # it grows no higher than it asks for, and the text may go on in more lines than Qt guesses
        hint.setHeight(max(hint.height(), self.heightForWidth(self.width())))
        if self._short:
            around = hint.width() - self._text.sizeHint().width()
            bold = font("base", QFont.Weight.Bold)
            hint.setWidth(around + QFontMetrics(bold).horizontalAdvance(self.text()))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.heightForWidth(self.width()) > self.height():
            self.updateGeometry()

    @property
    def kind(self) -> str:
        """What it is about: a key of ``KINDS``."""
        return self._kind

    def set_text(self, text: str, *, lead: str = "", kind: str = "") -> None:
        """Show a text, with words in bold before it."""
        self._kind = kind or self._kind
        self._icon.set_icon(*KINDS[self._kind][:2])
        self._plain = (lead, text)
        body = _escaped(text).replace("\n", "<br>")
        strong = f"<b>{_escaped(lead)}</b> " if lead else ""
        token = KINDS[self._kind][1]
        color = getattr(current_theme().colors, token)
        self._text.setText(f'<span style="color:{color}">{strong}{body}</span>')
        self.setAccessibleName(f"{lead} {text}".strip())
        self.update()

    def text(self) -> str:
        """Return what is said, without markup."""
        return " ".join(part for part in self._plain if part)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.set_text(self._plain[1], lead=self._plain[0])

    def _edge(self) -> str:
        """Return the colour of its edge: what lies over a page has one."""
        return ""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._edge()
        painter.setPen(current_theme().color(edge) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().color(KINDS[self._kind][2]))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
        else:
            super().keyPressEvent(event)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
