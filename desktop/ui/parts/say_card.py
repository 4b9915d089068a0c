"""«ماذا أقول للمستفيد الآن؟»: the one sentence, large enough to read out across a desk."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel

from desktop.base.arabic_text import strip_controls
from desktop.core.intake.phone_message import PhoneMessage
from desktop.core.intake.terms import RequestView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.phone_sheet import PhoneSheet


class SayCard(kit.Card):
    """The sentence, a button that copies it, and the message by phone; ``told`` hears of the
    request once that is recorded as the way of telling.
    """

    def __init__(self, desk: Desk, told: Callable[[RequestView], object] | None = None) -> None:
        copy = kit.Button("", kind="link", icon="copy")
        self.phone = kit.Button("", self._ask_phone, kind="link", icon="phone")
        super().__init__("", aside=kit.acts(copy, self.phone))
        self._desk, self._told = desk, told or self.show_request
        self.heading.setText(self.tr("What do I say to the beneficiary now?"))
        copy.setText(self.tr("Copy the sentence"))
        copy.clicked.connect(self._copy)
        self.phone.setText(self.tr("Message by phone"))
        self.phone.hide()
        self._request: RequestView | None = None
        self._sentence: QLabel = kit.label("", wrap=True)
        # Marks over the first line and the tail of a last letter reach past their lines.
        self._sentence.setContentsMargins(8, 6, 8, 6)
        self._text = ""
        self._dress()
        self.add(self._sentence)

    def show_request(self, request: RequestView) -> None:
        """Show what is said of a request, and offer the message of it by the office's phone."""
        self._request = request
        self.phone.show()
        self.show_sentence(request.say)

    def show_sentence(self, text: str) -> None:
        """Show another sentence."""
        self._text = text
        self._sentence.setText(kit.texts.whole_years(text))
        self._sentence.setAccessibleName(text)

    def sentence(self) -> str:
        """Return what is shown."""
        return self._text

    def _ask_phone(self) -> None:
        if self._request is not None:
            read = self._desk.office.phone.read
            self._desk.read(read, self._request.id, done=self._open_phone, busy=self.phone)

    def _open_phone(self, message: PhoneMessage) -> None:
        if self._request is not None:
            sheet = PhoneSheet(self, self._desk, self._request, message)
            sheet.told.connect(self._told)
            sheet.wished.connect(self._wished)
            sheet.open()

    def _wished(self, request: RequestView) -> None:
        """Show the message again, as they wished it."""
        self._request = request
        self._ask_phone()

    def _copy(self) -> None:
        QApplication.clipboard().setText(strip_controls(self._text))

    def _dress(self) -> None:
        self._sentence.setFont(kit.theme.font("section", QFont.Weight.Medium))
        size = kit.theme.current_theme().px.section + 3
        self._sentence.setStyleSheet(f"font-size: {size}px; font-weight: 500;")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_sentence"):
            self._dress()
