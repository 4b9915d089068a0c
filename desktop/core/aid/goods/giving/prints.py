"""What the record of a distribution's closing says, and the list of what is to be bought before."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Refused
from desktop.base.messages import Messages
from desktop.core.aid.goods import ledger as store
from desktop.core.aid.goods.giving import ledger as givings
from desktop.core.aid.goods.giving import rules
from desktop.core.aid.goods.giving.listing import Waiting, needed_in
from desktop.core.aid.goods.giving.records import GivingRecord, rows_of
from desktop.core.aid.goods.giving.terms import (
    PAYLOADS,
    Among,
    Audience,
    CloseGiving,
    EnterSheet,
)
from desktop.core.aid.goods.giving.words import group, places
from desktop.core.documents.day_forms import NamedCount
from desktop.core.documents.forms import Day, Head
from desktop.core.documents.goods_forms import (
    BuyingList,
    GivingClosing,
    Handled,
    HelperSheet,
    ToBuy,
)
from desktop.core.documents.ledger import Builder
from desktop.core.policy.profile import InForce
from desktop.core.work import Action, Look, Work, demand, ledger

#: The forms' ids in the catalogue; their subjects are a distribution, and whom it would be for.
CLOSING: Final = "giving_closing"
BUYING: Final = "buying_list"
#: In this order it is bought.
BOUGHT: Final = ("basket", "bag", "clothes")


class GivingPrints:
    """Composes what was counted of a distribution, and what is counted for one."""

    def __init__(self, profile: InForce, messages: Messages, waiting: Waiting) -> None:
        self._profile = profile
        self._messages = messages
        self._waiting = waiting

    @property
    def builders(self) -> dict[str, Builder]:
        """Both forms."""
        return {CLOSING: self.closing, BUYING: self.buying}

    def closing(self, at: Work | Look, subject: str, head: Head) -> GivingClosing:
        """Return the record of a distribution that is over; raises Refused ``giving.unknown`` and
        ``giving.still_open``.
        """
        row = givings.giving_in(at.session, subject)
        event = ledger.newest_event(at.session, givings.subject(row.id), "close")
        if event is None:
            raise Refused("giving.still_open", name=row.name)
        closing: CloseGiving = ledger.payload_of(event, PAYLOADS)
        rows = rows_of(at.session, row.id)
        taken = [one for one in rows if one.taken_at is not None]
        return GivingClosing(
            head=replace(head, title=self._messages.text(f"term.form.{CLOSING}")),
            giving=row.name,
            held=Day.of(row.day),
            place=row.place,
            season=row.season,
            condition=row.condition,
            families=len(rows),
            taken=len(taken),
            signed=sum(1 for one in taken if one.signed),
            things=tuple(_things(at, row, closing)),
            sheets=tuple(_sheets(at, row)),
            absent=places(one.place for one in rows if one.taken_at is None),
            closer=event.actor_name,
            second=closing.second,
            why=closing.why,
        )

    def buying(self, at: Work | Look, subject: str, head: Head) -> BuyingList:
        """Return what is to be bought for whom ``subject`` tells (an :class:`Among`, as it is
        kept), for who plans; raises Invalid for a list that says not enough.
        """
        demand(at.actor, Action.GIVING_PLAN)
        among: Among = ledger.from_text(Among, subject)
        if found := list(rules.of_among(among)):
            raise Invalid(found)
        people, _ = needed_in(at, among, self._waiting)
        needed = rules.needed((one.form for one in people), riyadh_date(at.now))
        text = self._messages.text
        return BuyingList(
            head=replace(head, title=text(f"term.form.{BUYING}")),
            whom=tuple(self._whom(among)),
            families=len(people),
            parts=tuple(
                ToBuy(text(f"term.needed.{what}"), groups)
                for what in BOUGHT
                if (
                    groups := tuple(
                        NamedCount(group(self._messages, one), one.count)
                        for one in needed
                        if one.what == what
                    )
                )
            ),
        )

    def _whom(self, among: Among) -> Iterator[str]:
        """Yield what tells the families of a list, a word each."""
        text = self._messages.text
        yield text(f"term.audience.{among.whom}")
        if among.whom is Audience.NUMBERS:
            return
        named = {one.id: one.name for one in self._profile().categories}
        if among.category:
            yield named.get(among.category, among.category)
        if among.area:
            yield among.area
        if among.stage is not None:
            yield text(f"term.school.{among.stage}")
        if among.least or among.most:
            band = "band" if among.most else "more"
            said = text(f"term.needed_band.{band}", least=among.least, most=among.most)
            yield text("print.heads_band", band=said)


def _things(at: Work | Look, row: GivingRecord, closing: CloseGiving) -> Iterator[Handled]:
    """Yield each thing with what must have been left of it when it was counted: what was found,
    without the difference that the closing wrote.
    """
    found = {one.item_id: one.quantity for one in closing.left}
    off = store.counted_of(at.session, row.id)
    for item_id, planned, handed in givings.sums(at.session, row.id):
        item = store.item_in(at.session, item_id)
        left = found.get(item_id, 0)
        due = left - off.get(item_id, 0)
        yield Handled(item.name, item.unit, planned, handed, due, left)


def _sheets(at: Work | Look, row: GivingRecord) -> Iterator[HelperSheet]:
    for event in ledger.events(at.session, givings.subject(row.id)):
        given = ledger.payload_of(event, PAYLOADS)
        if isinstance(given, EnterSheet):
            rows = places(range(given.first, given.last + 1))
            yield HelperSheet(given.helper, rows, places(given.absent))
