"""What was put down just now: its number, its receipt, and the scan of its paper."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop.core.complaints.papers import RECEIPT
from desktop.core.complaints.terms import VoiceView
from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.complaints.scans import scan_voice
from desktop.ui.desk import Desk


class TakenVoice(QObject):
    """A banner with its acts below, both out of view until something was put down."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._over, self._id = desk, over, ""
        translate = QCoreApplication.translate
        self.banner = kit.Banner("ok")
        self.receipt = kit.Button(
            translate("VoicesPage", "Print the receipt"), self._print, kind="link"
        )
        self.scan = kit.Button(
            translate("VoiceScans", "Attach a scan"), self._scan, kind="link", icon="paperclip"
        )
        self.scan.setVisible(desk.may(Action.COMPLAINT_ATTACH))
        self.acts = kit.acts(self.receipt, self.scan)
        self.leave()

    def show_voice(self, voice: VoiceView) -> None:
        """Say its number, to be given to the visitor."""
        kind = self._desk.messages.text(f"term.voice.{voice.kind.value}")
        text = QCoreApplication.translate(
            "VoicesPage", "Number %1: give it to the visitor, to follow it by."
        )
        self.banner.set_text(text.replace("%1", kit.texts.ltr(voice.number)), lead=kind)
        self._id = voice.id
        self.banner.show()
        self.acts.show()

    def leave(self) -> None:
        """Say no more of it: the next one came."""
        self.banner.hide()
        self.acts.hide()

    def _print(self) -> None:
        self._desk.go(places.Blank(RECEIPT, self._id))

    def _scan(self) -> None:
        scan_voice(self._over, self._desk, self._id).open()
