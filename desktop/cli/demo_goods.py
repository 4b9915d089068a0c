"""The goods of ``demo``: what came into the store, a distribution day from its list to its closing,
a card that was handed out and counted, and a device that is lent and comes back.
"""

from datetime import timedelta
from typing import Any

from desktop.base.clock import today
from desktop.base.money import Halalas
from desktop.cli.demo_office import MadeOffice
from desktop.core.aid.goods.cards.prints import CARDS
from desktop.core.aid.goods.cards.terms import CardKind, CountCards, GiveCard, ReceiveCards
from desktop.core.aid.goods.devices.terms import AddDevice, CameBack, LendDevice, Tick
from desktop.core.aid.goods.giving.prints import BUYING, CLOSING
from desktop.core.aid.goods.giving.terms import (
    Among,
    CloseGiving,
    EnterSheet,
    Left,
    PlanGiving,
    Share,
)
from desktop.core.aid.goods.hands import Hand, Signed
from desktop.core.aid.goods.prints import DISTRIBUTION
from desktop.core.aid.goods.slip_prints import ISSUE, LOAN, RECEIPT
from desktop.core.aid.goods.terms import Issue, ItemKind, Portion, Receive, Received, SaveItem
from desktop.core.people.terms import PersonView
from desktop.core.practice.ink import ink
from desktop.core.practice.loader import practice
from desktop.core.work.ledger import to_text
from desktop.core.work.roles import Role
from desktop.core.work.subjects import several


class Goods:
    """What the storekeeper and the desk do on a distribution day."""

    def __init__(self, office: MadeOffice) -> None:
        self._made = office
        self._words = practice().prints.goods
        self._day = today(office.clock)
        self._item = ""

    def live(self, families: list[PersonView]) -> None:
        """Stock the store, hand out to every open file but the last, and lend a device."""
        self._stock()
        self._give_out()
        self._count_cards(families[0])
        self._lend(families[-1])

    def _do(self, act: Any, *given: Any) -> Any:
        there = self._made.there
        return self._made.call(act, there.actor, *given)

    def _stock(self) -> None:
        office, words = self._made.enter(Role.STOREKEEPER).office, self._words
        kind = ItemKind.BASKET
        self._item = self._do(office.goods.save, SaveItem(words.item, words.unit, kind)).id
        ends = self._day + timedelta(days=180)
        line = Received(self._item, 40, Halalas(1_200_000), ends)
        condition = practice().prints.distribution.condition
        came = self._do(
            office.goods.receive, Receive(words.donor, (line,), None, condition, words.state)
        )
        self._made.issue(RECEIPT, came.id)
        out = Issue(words.helper, (Portion(self._item, 4),), words.why)
        self._made.issue(ISSUE, self._do(office.goods.issue, out).id)
        cards = ReceiveCards(CardKind.CARD, words.shop, Halalas(30_000), "5001-5006")
        self._do(office.cards.receive, cards)
        self._do(office.devices.add, AddDevice(words.device, words.serial, words.donor))

    def _give_out(self) -> None:
        """Hand out: the first family signs on the pad, the rest on the sheet but the last."""
        made, words = practice().prints.distribution, self._words
        office = self._made.enter(Role.RECEPTION).office
        among = Among()
        self._made.drawn(BUYING, to_text(among))
        plan = PlanGiving(
            made.campaign, today(self._made.clock), (Share(self._item, 1),), among, made.place,
            words.season, made.condition,
        )  # fmt: skip
        giving = self._do(office.givings.plan, plan).row.id
        rows = self._do(office.givings.rows, giving)
        self._made.issue(DISTRIBUTION, several(row.id for row in rows))
        self._do(office.givings.hand, rows[0].id, Hand(signed=Signed.PEN, strokes=ink(9)))
        if len(rows) > 1:
            sheet = EnterSheet(2, len(rows), words.helper, (len(rows),))
            self._do(office.givings.enter_sheet, giving, sheet)
        counted = self._do(office.givings.read, giving).counted
        left = tuple(Left(one.item_id, one.left) for one in counted)
        self._do(office.givings.close, giving, CloseGiving(left, words.second_hand))
        self._made.issue(CLOSING, giving)

    def _count_cards(self, family: PersonView) -> None:
        office = self._made.there.office
        (card, *_) = self._do(office.cards.find, "5001")
        given = GiveCard(family.file_number, Hand(signed=Signed.SHEET))
        self._do(office.cards.give, card.id, given)
        self._do(office.cards.count, CountCards(5, self._words.second_hand))
        self._made.issue(CARDS, today(self._made.clock).isoformat())

    def _lend(self, family: PersonView) -> None:
        office, words = self._made.there.office, self._words
        (device, *_) = self._do(office.devices.all)
        day = today(self._made.clock)
        loan = LendDevice(
            family.file_number, day, day + timedelta(days=90), words.report,
            Hand(signed=Signed.PEN, strokes=ink(5)), guarantee=words.guarantee,
            ticks=(Tick.CLEAN, Tick.WORKS, Tick.COMPLETE), state=words.device_state,
        )  # fmt: skip
        self._do(office.devices.lend, device.id, loan)
        self._made.issue(LOAN, device.id)
        back = CameBack(loan.ticks, words.device_state, guarantee_returned=True)
        self._do(office.devices.take, device.id, back)
        self._made.issue(LOAN, device.id, f"{LOAN}-back")
