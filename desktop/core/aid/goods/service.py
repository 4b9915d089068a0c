"""The acts of the store, and its lists."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem
from desktop.base.typed import typed
from desktop.core.aid.goods import ledger, rules
from desktop.core.aid.goods.records import left_of
from desktop.core.aid.goods.terms import (
    CountItem,
    Expiring,
    GiveBack,
    Issue,
    ItemKind,
    ItemRow,
    ItemView,
    Portion,
    Receive,
    Received,
    SaveItem,
    SlipView,
    Spoil,
    Way,
)
from desktop.core.work import Action, Actor, Doors, Work


class GoodsService:
    """Receives, issues, counts: every quantity is a sum of entries, and none goes below zero.

    Raises Refused ``goods.unknown_item`` for what the store does not know.
    """

    def __init__(self, doors: Doors) -> None:
        self._doors = doors

    @typed
    def save(self, actor: Actor, given: SaveItem, item_id: str = "") -> ItemRow:
        """Enter a thing, or let one be called otherwise; raises Invalid naming fields."""
        with self._doors.work(actor, Action.GOODS_ITEM, item_id) as tx:
            row = ledger.save_item(tx, given, item_id)
            tx.subject = row.id
            tx.audit(kind=row.kind)
            return ledger.view_in(tx, row.id).row

    @typed
    def receive(self, actor: Actor, given: Receive) -> SlipView:
        """Enter what came in under a number of its own; raises Invalid naming fields."""
        with self._doors.work(actor, Action.GOODS_RECEIVE) as tx:
            kinds = {
                one.item_id: ItemKind(ledger.item_in(tx.session, one.item_id).kind)
                for one in given.lines
            }
            _demand(rules.of_receipt(given, kinds, riyadh_date(tx.now)))
            row = ledger.write_slip(
                tx,
                Way.RECEIVED,
                given.lines,
                party=given.donor,
                day=given.day,
                condition=given.condition,
                state=given.state,
                note=given.note,
                numbered=True,
            )
            return _told(tx, row.id, len(given.lines))

    @typed
    def issue(self, actor: Actor, given: Issue) -> SlipView:
        """Let things go out under a number; raises Invalid, for more than there is too
        (``goods.below_zero``).
        """
        with self._doors.work(actor, Action.GOODS_ISSUE) as tx:
            today = riyadh_date(tx.now)
            problems = rules.of_portions(given.lines, given.to, given.why)
            _demand([*problems, *rules.of_day(given.day, today)])
            lines = _signed(tx, given.lines, -1)
            row = ledger.write_slip(
                tx, Way.ISSUED, lines, party=given.to, day=given.day, note=given.why, numbered=True
            )
            return _told(tx, row.id, len(lines))

    @typed
    def give_back(self, actor: Actor, given: GiveBack) -> SlipView:
        """Take back what went out; raises Invalid naming fields."""
        with self._doors.work(actor, Action.GOODS_RECEIVE) as tx:
            today = riyadh_date(tx.now)
            found = [*rules.of_portions(given.lines, given.by, given.why)]
            named = [Problem("by", p.code) if p.field == "to" else p for p in found]
            _demand([*named, *rules.of_day(given.day, today)])
            lines = _signed(tx, given.lines, 1)
            row = ledger.write_slip(
                tx, Way.RETURNED, lines, party=given.by, day=given.day, note=given.why,
                numbered=True,
            )  # fmt: skip
            return _told(tx, row.id, len(lines))

    @typed
    def spoil(self, actor: Actor, given: Spoil) -> SlipView:
        """Take out what can't be given any more; raises Invalid naming fields."""
        with self._doors.work(actor, Action.GOODS_SPOIL) as tx:
            _demand(rules.of_spoiled(given))
            _enough(tx, given.item_id, given.quantity)
            line = Received(given.item_id, -given.quantity, expires_on=given.expires_on)
            row = ledger.write_slip(tx, Way.SPOILED, [line], note=given.why, numbered=True)
            return _told(tx, row.id, 1)

    @typed
    def count(self, actor: Actor, given: CountItem) -> SlipView:
        """Write the difference that two people found, be it none; raises Invalid naming fields."""
        with self._doors.work(actor, Action.GOODS_COUNT) as tx:
            item = ledger.item_in(tx.session, given.item_id)
            left = left_of(tx.session, item.id)
            _demand(rules.of_count(given, tx.actor.name, left))
            line = Received(item.id, given.found - left)
            row = ledger.write_slip(
                tx, Way.COUNTED, [line], note=given.note, second=given.second, numbered=True
            )
            tx.audit(difference=given.found - left)
            return _told(tx, row.id, 1)

    def items(self, actor: Actor) -> list[ItemRow]:
        """Return every thing of the store with what is there of it."""
        with self._doors.look(actor, Action.GOODS_READ) as see:
            return ledger.rows_in(see)

    def read(self, actor: Actor, item_id: str) -> ItemView:
        """Return a thing with its newest entries."""
        with self._doors.look(actor, Action.GOODS_READ, item_id) as see:
            return ledger.view_in(see, item_id)

    def expiring(self, actor: Actor) -> list[Expiring]:
        """Return what ends within :data:`rules.SOON` days, and what did."""
        with self._doors.look(actor, Action.GOODS_READ) as see:
            return ledger.expiring_in(see, riyadh_date(see.now) + timedelta(days=rules.SOON))


def _demand(problems: Iterable[Problem]) -> None:
    if found := [*problems]:
        raise Invalid(found)


def _enough(tx: Work, item_id: str, quantity: int) -> None:
    """Raise Invalid on the field of a single line, where there is less."""
    item = ledger.item_in(tx.session, item_id)
    left = left_of(tx.session, item_id)
    if quantity > left:
        raise Invalid([Problem("quantity", "goods.below_zero", {"item": item.name, "left": left})])


def _signed(tx: Work, lines: Sequence[Portion], sign: int) -> list[Received]:
    named = ledger.named(tx.session, lines)
    return [Received(one.item_id, sign * one.quantity) for one in named]


def _told(tx: Work, slip_id: str, lines: int) -> SlipView:
    tx.subject = slip_id
    tx.audit(lines=lines)
    return ledger.slip_in(tx, slip_id)
