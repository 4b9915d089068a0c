"""Taking in vouchers and cards, handing one over, ending one, and counting the drawer."""

from PySide6.QtWidgets import QWidget

from desktop.base.money import Halalas
from desktop.core.aid.goods.cards.terms import (
    CardBack,
    CardCancelled,
    CardKind,
    CardLost,
    CardRow,
    CountCards,
    Drawer,
    GiveCard,
    ReceiveCards,
)
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.goods.asking import Asking, number_in
from desktop.ui.goods.hand_rows import HandRows
from desktop.ui.kit.spoken import riyals
from desktop.ui.parts.options import terms


class ReceiveCardsSheet(Asking):
    """``done(int)``: how many cards came in."""

    def __init__(self, over: QWidget, desk: Desk) -> None:
        super().__init__(over, desk, self.tr("Take in cards"))
        row = self.form.row
        kind = kit.SegmentedChoice(terms(desk.messages, "card_kind", CardKind), CardKind.CARD.value)
        self.put(
            row("kind", self.tr("Kind"), kind, required=True),
            row("store", self.tr("Shop"), kit.TextField(maximum=200), required=True),
        )
        self.put(
            row("value", self.tr("Value of each"), kit.MoneyField(), required=True),
            row("expires_on", self.tr("Its last day"), kit.DateField(clock=desk.office.clock)),
            row("donor", self.tr("From whom"), kit.TextField(maximum=200)),
        )
        help_text = self.tr("One a line, or the first and last with a dash between them.")
        serials = kit.MultiLineField(4)
        self.put(row("serials", self.tr("Serials"), serials, required=True, help_text=help_text))
        receive = desk.office.cards.receive
        self.ends(self.tr("Take them in"), receive, self._cards, "cards_new", icon="download")

    def _cards(self) -> tuple[ReceiveCards]:
        v = self.form.values()
        value = Halalas(v["value"] or 0)
        ends = kit.day_of(v["expires_on"])
        kind = CardKind(v["kind"])
        return (ReceiveCards(kind, v["store"], value, v["serials"], ends, v["donor"]),)


class GiveCardSheet(Asking):
    """``done(CardRow)``: a card is handed to a family."""

    def __init__(self, over: QWidget, desk: Desk, card: CardRow) -> None:
        title = kit.texts.fill(self.tr("Hand over card %1"), kit.texts.ltr(card.serial))
        super().__init__(over, desk, title, width=760)
        self._given_card = card
        self.say(kit.texts.joined(card.store, riyals(card.value)))
        self.put(
            self.form.row("file", self.tr("File number"), kit.TextField(maximum=40), required=True)
        )
        self.hand_rows = HandRows(self, desk, self.form)
        for part in self.hand_rows.parts():
            self.body.addWidget(part)
        self.ends(
            self.tr("Hand it over"), desk.office.cards.give, self._give, f"card_give:{card.id}"
        )

    def _give(self) -> tuple[str, GiveCard]:
        return self._given_card.id, GiveCard(self.form.values()["file"], self.hand_rows.hand())


class EndCardSheet(Asking):
    """``done(CardRow)``: a card is lost, worth nothing, or back in the drawer."""

    def __init__(self, over: QWidget, desk: Desk, card: CardRow, step: str) -> None:
        texts = {
            "lost": self.tr("Card %1 is lost"),
            "cancelled": self.tr("Cancel card %1"),
            "back": self.tr("Put card %1 back"),
        }
        super().__init__(over, desk, kit.texts.fill(texts[step], kit.texts.ltr(card.serial)))
        self._given_card, self._step = card, step
        self.put(self.form.row("why", self.tr("Why"), kit.MultiLineField(2), required=True))
        service = desk.office.cards
        act = service.back if step == "back" else service.take
        self.ends(self.tr("Record it"), act, self._end, f"card_{step}:{card.id}")

    def _end(self) -> tuple[str, CardLost | CardCancelled | CardBack]:
        steps: dict[str, type[CardLost | CardCancelled | CardBack]] = {
            "lost": CardLost,
            "cancelled": CardCancelled,
            "back": CardBack,
        }
        return self._given_card.id, steps[self._step](self.form.values()["why"])


class CountCardsSheet(Asking):
    """``done(Drawer)``: what two people counted in the drawer."""

    def __init__(self, over: QWidget, desk: Desk, drawer: Drawer) -> None:
        super().__init__(over, desk, self.tr("Count the drawer"))
        row = self.form.row
        self.say(kit.texts.fill(self.tr("%1 handed over today."), drawer.given))
        self.put(
            row("found", self.tr("Cards in the drawer"), kit.NumberField(9_999), required=True),
            row("second", self.tr("Who counted with you"), kit.NameField(), required=True),
        )
        self.put(row("why", self.tr("Why it is other than recorded"), kit.TextField()))
        count = desk.office.cards.count
        self.ends(self.tr("Record the count"), count, self._count, "cards_count")

    def _count(self) -> tuple[CountCards]:
        v = self.form.values()
        return (CountCards(number_in(v["found"]), v["second"], v["why"]),)
