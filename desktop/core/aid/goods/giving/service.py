"""The acts of a distribution day, and its lists."""

from collections.abc import Callable, Collection, Iterable

from sqlalchemy import select

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.typed import typed
from desktop.core.aid.goods import ledger as store
from desktop.core.aid.goods.giving import rules
from desktop.core.aid.goods.giving.ledger import (
    begin_in,
    families_of,
    giving_in,
    hand_in,
    next_for,
    open_in,
    row_in,
    subject,
    sums,
    take_back_in,
)
from desktop.core.aid.goods.giving.listing import Waiting, families_in, needed_in
from desktop.core.aid.goods.giving.records import (
    GivingRecord,
    GivingRowRecord,
    counts_of,
    found_in,
    newest_taken,
    rows_of,
)
from desktop.core.aid.goods.giving.shown import family_for
from desktop.core.aid.goods.giving.terms import (
    PAYLOADS,
    Among,
    CloseGiving,
    Counted,
    EnterSheet,
    Family,
    GivingRow,
    GivingView,
    Needed,
    Next,
    PlanGiving,
)
from desktop.core.aid.goods.hands import Hand, Signed
from desktop.core.aid.goods.records import left_of
from desktop.core.aid.goods.terms import Received, Way
from desktop.core.work import Action, Actor, Doors, Look, Work, ledger

#: Gives the files, or rows, that a number or code of a paper is of; a desk above knows.
Meant = Callable[[Look, str], Collection[str]]


class GivingService:
    """Plans a distribution, hands out, takes back the last slips, closes what agrees."""

    def __init__(self, doors: Doors, waiting: Waiting, meant: Meant) -> None:
        """Let ``waiting`` give the files whose approved request waits to be delivered, and
        ``meant`` what a paper of theirs is of.
        """
        self._doors = doors
        self._waiting = waiting
        self._meant = meant

    @typed
    def plan(self, actor: Actor, given: PlanGiving) -> GivingView:
        """Begin a distribution with the list of its families; raises Invalid naming fields."""
        with self._doors.work(actor, Action.GIVING_PLAN) as tx:
            row = begin_in(tx, given, self._waiting)
            tx.subject = row.id
            tx.audit(families=len(rows_of(tx.session, row.id)))
            return _view(tx, row)

    @typed
    def preview(self, actor: Actor, given: PlanGiving) -> tuple[int, dict[str, int]]:
        """Return how many families a plan's list would have, and how many are left out, by why."""
        with self._doors.look(actor, Action.GIVING_PLAN) as see:
            found, passed = families_in(see, given, self._waiting)
            return len(found), passed

    @typed
    def hand(self, actor: Actor, row_id: str, hand: Hand) -> Family:
        """Hand a family what its row says, once signed; raises as :func:`ledger.hand_in`."""
        with self._doors.work(actor, Action.GIVING_HAND, row_id) as tx:
            row = row_in(tx.session, row_id)
            hand_in(tx, row, hand)
            tx.also_changed.append(row.giving_id)
            tx.audit(by=hand.by.value, signed=hand.signed.value if hand.signed else "")
            return family_for(actor.roles, families_of(tx, [row])[0])

    def take_back(self, actor: Actor, giving_id: str) -> Family:
        """Take the newest handing of a distribution back by contrary entries; raises Refused
        ``giving.nothing_back`` for more than the last three of today.
        """
        with self._doors.work(actor, Action.GIVING_UNDO, giving_id) as tx:
            open_in(tx.session, giving_id)
            row = _last(tx, giving_id)
            take_back_in(tx, row)
            tx.subject = row.id
            tx.also_changed.append(giving_id)
            return family_for(actor.roles, families_of(tx, [row])[0])

    @typed
    def enter_sheet(self, actor: Actor, giving_id: str, given: EnterSheet) -> GivingView:
        """Enter a helper's sheet: all of its rows but the absent took and signed on it.

        Raises Invalid naming fields, and Refused for a row that was handed out already or whose
        head died, naming it; then none of the sheet is entered.
        """
        with self._doors.work(actor, Action.GIVING_SHEET, giving_id) as tx:
            row = open_in(tx.session, giving_id)
            rows = rows_of(tx.session, giving_id)
            if found := list(rules.of_sheet(given, [one.place for one in rows])):
                raise Invalid(found)
            hand = Hand(signed=Signed.SHEET)
            took = [
                one
                for one in rows
                if given.first <= one.place <= given.last and one.place not in given.absent
            ]
            for one in took:
                hand_in(tx, one, hand, given.helper)
            ledger.add_event(tx, subject(giving_id), "sheet", given)
            tx.audit(families=len(took), absent=len(given.absent))
            return _view(tx, row)

    @typed
    def close(self, actor: Actor, giving_id: str, given: CloseGiving) -> GivingView:
        """Close a distribution: what was counted as left, by two, is written into the store.

        Raises Invalid naming fields, and Refused ``giving.closed``, ``giving.unsigned``.
        """
        with self._doors.work(actor, Action.GIVING_CLOSE, giving_id) as tx:
            row = open_in(tx.session, giving_id)
            view = _view(tx, row)
            if not view.agrees:
                raise Refused("giving.unsigned", signed=view.signed, taken=view.row.taken)
            there = {one.item_id: one.left for one in view.counted}
            if found := list(rules.of_closing(given, there, tx.actor.name)):
                raise Invalid(found)
            off = [
                Received(one.item_id, one.quantity - there[one.item_id])
                for one in given.left
                if one.quantity != there.get(one.item_id, one.quantity)
            ]
            if off:
                store.write_slip(
                    tx, Way.COUNTED, off, party=row.name, note=given.why, second=given.second,
                    about=subject(giving_id), numbered=True,
                )  # fmt: skip
            row.closed_at = tx.now
            ledger.add_event(tx, subject(giving_id), "close", given)
            tx.audit(taken=view.row.taken, families=view.row.families)
            return _view(tx, row)

    def find(self, actor: Actor, giving_id: str, typed: str) -> list[Family]:
        """Return the rows that something typed or scanned means: a file's number, the last four
        digits of any number, a name, a request's number, or the number or code on a print of
        theirs.
        """
        with self._doors.look(actor, Action.GIVING_READ, giving_id) as see:
            meant = self._meant(see, typed)
            found = families_of(see, found_in(see.session, giving_id, typed, meant))
            return [family_for(actor.roles, one) for one in found]

    def rows(self, actor: Actor, giving_id: str) -> list[Family]:
        """Return all rows of a distribution, in their order."""
        with self._doors.look(actor, Action.GIVING_READ, giving_id) as see:
            rows = rows_of(see.session, giving_in(see.session, giving_id).id)
            return [family_for(actor.roles, one) for one in families_of(see, rows)]

    def read(self, actor: Actor, giving_id: str) -> GivingView:
        """Return a distribution with its counts; raises Refused ``giving.unknown``."""
        with self._doors.look(actor, Action.GIVING_READ, giving_id) as see:
            return _view(see, giving_in(see.session, giving_id))

    def all(self, actor: Actor, most: int = 200) -> list[GivingRow]:
        """Return the distributions, those still to come or open first, then the newest."""
        with self._doors.look(actor, Action.GIVING_READ) as see:
            newest = select(GivingRecord).order_by(
                GivingRecord.closed_at.is_not(None), GivingRecord.day.desc(), GivingRecord.id
            )
            found = see.session.scalars(newest.limit(most)).all()
            counts = counts_of(see.session, [one.id for one in found])
            return [_row(one, counts.get(one.id, (0, 0, 0))) for one in found]

    def next_for(self, actor: Actor, person_id: str) -> Next | None:
        """Return the next distribution of somebody: what, when and where; None for none."""
        with self._doors.look(actor, Action.GIVING_READ, person_id) as see:
            return next_for(see, person_id)

    @typed
    def needed(self, actor: Actor, among: Among) -> tuple[Needed, ...]:
        """Return what is to be bought for the families of a list; raises Invalid for the list, and
        where it has none (``among.whom``).
        """
        if found := list(rules.of_among(among)):
            raise Invalid(found)
        with self._doors.look(actor, Action.GIVING_PLAN) as see:
            people, _ = needed_in(see, among, self._waiting)
            if not people:
                raise Invalid([Problem("among.whom", "giving.nobody")])
            return rules.needed((one.form for one in people), riyadh_date(see.now))


def _last(tx: Work, giving_id: str) -> GivingRowRecord:
    """Return the newest handing that may be taken back."""
    today, gone = riyadh_date(tx.now), _taken_back_today(tx, giving_id)
    last = next(iter(newest_taken(tx.session, giving_id, 1)), None)
    if last is None or gone >= rules.BACK or riyadh_date(last.taken_at or tx.now) != today:
        raise Refused("giving.nothing_back", most=rules.BACK)
    return last


def _taken_back_today(tx: Work, giving_id: str) -> int:
    """Return how many handings were taken back since the newest that stands."""
    rows = [one.id for one in rows_of(tx.session, giving_id)]
    last = next(iter(newest_taken(tx.session, giving_id, 1)), None)
    back = ledger.newest_events(tx.session, "giving_row", rows, "taken_back")
    since = last.taken_at if last else None
    return sum(1 for event in back.values() if since is None or event.at >= since)


def _view(at: Work | Look, row: GivingRecord) -> GivingView:
    counts = counts_of(at.session, [row.id]).get(row.id, (0, 0, 0))
    event = ledger.newest_event(at.session, subject(row.id), "close")
    plan = ledger.newest_event(at.session, subject(row.id), "plan")
    planned: PlanGiving | None = ledger.payload_of(plan, PAYLOADS) if plan else None
    return GivingView(
        _row(row, counts),
        row.condition,
        tuple(_counted(at, row.id)),
        counts[2],
        tuple(one.id for one in newest_taken(at.session, row.id, rules.BACK)),
        ledger.payload_of(event, PAYLOADS) if event else None,
        tuple(sorted(row.passed.items())),
        planned.shares if planned else (),
    )


def _counted(at: Work | Look, giving_id: str) -> Iterable[Counted]:
    for item_id, planned, handed in sums(at.session, giving_id):
        item = store.item_in(at.session, item_id)
        left = left_of(at.session, item_id)
        yield Counted(item_id, item.name, item.unit, planned, handed, left)


def _row(one: GivingRecord, counts: tuple[int, int, int]) -> GivingRow:
    families, taken, _ = counts
    return GivingRow(
        one.id, one.name, one.day, one.place, one.season, families, taken,
        one.closed_at is not None,
    )  # fmt: skip
