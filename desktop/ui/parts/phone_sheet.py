"""A message that the office's own phone sends: it reads number and wording off the screen."""

import re

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.intake.facts import Reached
from desktop.core.intake.household_lines import local_mobile
from desktop.core.intake.phone_message import PhoneMessage, Sent
from desktop.core.intake.standing import BEFORE_DECISION, untold
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.reply_channel import AgreeReplyChannel
from desktop.core.intake.terms import RequestView
from desktop.core.office import Office
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work import Action, Actor
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving

#: What a code may take of the window's height, beside the words of the sheet.
_SHARE = 0.45
_CHANNELS = {Sent.SMS: ChannelId.PHONE, Sent.WHATSAPP: ChannelId.WHATSAPP}


def draw_code(office: Office, _actor: Actor, text: str) -> tuple[tuple[bool, ...], ...]:
    """Draw the code of a message, in the lane."""
    return office.press.code(text)


class PhoneSheet(kit.Sheet):
    """``told(RequestView)`` once it is recorded that the message reached the beneficiary;
    ``wished(RequestView)`` once it is that they asked for WhatsApp, which the policy does not list.
    """

    told = Signal(object)
    wished = Signal(object)

    def __init__(
        self, over: QWidget, desk: Desk, request: RequestView, message: PhoneMessage
    ) -> None:
        super().__init__(over, _title(), width=560)
        self._desk, self._request, self._message = desk, request, message
        self.number = kit.ChoiceField([(one, _shown(one)) for one in message.numbers])
        self.number.set_value(message.numbers[0] if message.numbers else None)
        self.number.setAccessibleName(self.tr("Number"))
        text = desk.messages.text
        self.by = kit.SegmentedChoice([(one, text(f"term.sent.{one}")) for one in message.by])
        self.by.set_value(message.by[0])
        self.by.setAccessibleName(self.tr("Sent by"))
        self.code = kit.QrPicture()
        self.reached = kit.Button(
            self.tr("It reached them"), self._tell, kind="primary", icon="check"
        )
        self.wish = kit.Button(self.tr("They asked for WhatsApp"), self._wish, kind="link")
        self._fill()
        self.number.changed.connect(self._draw)
        self.by.changed.connect(self._draw)
        self._draw()

    def _fill(self) -> None:
        message, may = self._message, self._desk.may(Action.REQUEST_NOTIFY)
        if message.why:
            self.body.addWidget(kit.label(self._desk.messages.text(message.why), wrap=True))
            self.set_foot(None)
            return
        told = self.tr(
            "Scan it with the office's phone: number and wording are filled in there. This program "
            "sends nothing."
        )
        self.body.addWidget(kit.label(told, "second", wrap=True))
        ways = [self.number] if len(message.by) == 1 else [self.number, self.by]
        self.body.addWidget(kit.columns(*ways, count=2) if len(ways) > 1 else self.number)
        self.body.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(kit.label(apart(message.text), wrap=True))
        copy = kit.Button(self.tr("Copy the wording"), self._copy, icon="copy")
        self.reached.setVisible(may and untold(self._request.facts))
        asks = self._desk.may(Action.REQUEST_EXPLAIN) and Sent.WHATSAPP not in message.by
        self.wish.setVisible(asks and self._request.facts.state in BEFORE_DECISION)
        self.body.addWidget(self.wish, 0, Qt.AlignmentFlag.AlignLeading)
        self.set_foot(self.reached, copy)

    def first_focus(self) -> QWidget | None:
        return self.number if not self._message.why else super().first_focus()

    def _draw(self) -> None:
        if not self._message.why and self.number.value() and self.by.value():
            text = self._message.code(self.number.value(), Sent(self.by.value()))
            self._desk.read(draw_code, text, done=self._show)

    def _show(self, rows: tuple[tuple[bool, ...], ...]) -> None:
        self.code.set_rows(rows, int(self.window().height() * _SHARE))
        called = self.tr("Code to scan: a message to %1")
        self.code.setAccessibleName(called.replace("%1", _shown(self.number.value())))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._message.text)

    def _tell(self) -> None:
        """Record that the beneficiary was told by it; showing the code records nothing."""
        by = Sent(self.by.value())
        note = self._desk.messages.text(f"term.sent.{by}")
        self._desk.act(
            self._desk.office.intake.perform,
            self._request.id,
            Notify(_CHANNELS[by], Reached.REACHED, note),
            done=self._recorded,
            busy=self.reached,
            doing=saving(),
            news=self.tr("It is recorded that the beneficiary was told."),
        )

    def _wish(self) -> None:
        """Record how they wish to hear, by this number; from then on it is offered."""
        self._desk.act(
            self._desk.office.intake.perform,
            self._request.id,
            AgreeReplyChannel(ChannelId.WHATSAPP, self.number.value()),
            done=self._wished,
            busy=self.wish,
            doing=saving(),
            news=self.tr("Their wish is on record."),
        )

    def _wished(self, request: RequestView) -> None:
        self.finish()
        self.wished.emit(request)

    def _recorded(self, request: RequestView) -> None:
        self.finish()
        self.told.emit(request)


def _title() -> str:
    return QCoreApplication.translate("PhoneSheet", "Message by the office's phone")


def apart(text: str) -> str:
    """Return a message, whose own letters are plain, with its numbers kept in their order."""
    return re.sub(r"\+?[0-9][0-9-]*", lambda number: kit.texts.ltr(number[0]), text)


def _shown(number: str) -> str:
    return kit.texts.ltr(local_mobile(number))
