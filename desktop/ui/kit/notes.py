"""What the program says without stopping anyone: badges, banners, messages."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.kit.buttons import IconButton, IconLabel
from desktop.ui.kit.theme import current_theme, font

#: kind -> (icon, text colour, background)
KINDS: Final = {
    "ok": ("circle-check", "ok", "ok_soft"),
    "warning": ("triangle-alert", "warning", "warning_soft"),
    "danger": ("circle-alert", "danger", "danger_soft"),
    "info": ("info", "primary", "primary_soft"),
    "neutral": ("circle", "second", "bg"),
}


class Badge(QLabel):
    """One or two words on a soft ground; the words tell, the colour helps."""

    def __init__(self, text: str, kind: str = "neutral") -> None:
        super().__init__(text)
        self._kind = kind
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._dress()

    def set(self, text: str, kind: str) -> None:
        """Say something else."""
        self._kind = kind
        self.setText(text)
        self._dress()

    def _dress(self) -> None:
        self.setFont(font("help", QFont.Weight.DemiBold))
        self.setContentsMargins(13, 2, 13, 2)
        self.setMinimumHeight(round(current_theme().px.help * 1.8))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        _, token, soft = KINDS[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().color(soft))
        half = self.height() / 2
        painter.drawRoundedRect(self.rect(), half, half)
        painter.setPen(current_theme().color(token))
        painter.setFont(font("help", QFont.Weight.DemiBold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Banner(QFrame):
    """A line across the page; ``activated`` by a click or Enter."""

    activated = Signal()

    def __init__(self, kind: str = "info", text: str = "") -> None:
        super().__init__()
        self._kind = kind
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
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.set_text(text)

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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(current_theme().color("focus") if self.hasFocus() else Qt.PenStyle.NoPen)
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


class Messages(QWidget):
    """A place for messages that stop no one: news goes by itself, trouble stays until closed."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._shown: dict[str, _Message] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def tell(self, text: str) -> None:
        """Say that something was done; it goes after six seconds."""
        self._add("ok", text, 6000)

    def warn(self, text: str) -> None:
        """Say what needs attention; it stays until it is closed."""
        self._add("warning", text, 0)

    def fail(self, text: str) -> None:
        """Say what failed and what to do; it stays until it is closed."""
        self._add("danger", text, 0)

    def withdraw(self, text: str) -> None:
        """Take one message away, if it is there."""
        self._close(text)

    def texts(self) -> list[str]:
        """Return what is said now, oldest first."""
        return list(self._shown)

    def clear(self) -> None:
        """Take every message away."""
        for text in self.texts():
            self._close(text)

    def clear_trouble(self) -> None:
        """Take away what was said of a page that is left; news of what was done may stay."""
        for text, message in list(self._shown.items()):
            if message.kind != "ok":
                self._close(text)

    def _add(self, kind: str, text: str, life_ms: int) -> None:
        self._close(text)
        message = _Message(kind, text)
        message.closed.connect(self._close)
        self._shown[text] = message
        self._box.addWidget(message)
        self.show()
        if life_ms:
            message.live(life_ms)

    def _close(self, text: str) -> None:
        message = self._shown.pop(text, None)
        if message is not None:
            self._box.removeWidget(message)
            message.hide()
            message.deleteLater()
        self.setVisible(bool(self._shown))


class _Message(Banner):
    closed = Signal(str)

    def __init__(self, kind: str, text: str) -> None:
        super().__init__(kind, text)
        self._words = text
        close = IconButton("x", self.tr("Close this message"), self)
        close.clicked.connect(self._done)
        layout = self.layout()
        assert layout is not None  # noqa: S101  # made by the Banner
        layout.addWidget(close)
        self.activated.connect(self._done)

    def live(self, life_ms: int) -> None:
        QTimer.singleShot(life_ms, self, self._done)

    def _done(self) -> None:
        self.closed.emit(self._words)
