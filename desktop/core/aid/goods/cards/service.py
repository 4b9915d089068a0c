"""The acts of vouchers and purchase cards, and their lists."""

from sqlalchemy import select

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem
from desktop.base.typed import typed
from desktop.core.aid.goods.cards import rules
from desktop.core.aid.goods.cards.ledger import (
    bring_in,
    card_in,
    drawer_in,
    rows_of,
    subject,
    take_in,
)
from desktop.core.aid.goods.cards.records import CardRecord
from desktop.core.aid.goods.cards.terms import (
    COUNT,
    PAYLOADS,
    CardBack,
    CardCame,
    CardCancelled,
    CardGiven,
    CardKind,
    CardLost,
    CardRow,
    CardsCounted,
    CardState,
    CardStep,
    CardView,
    CountCards,
    Drawer,
    GiveCard,
    ReceiveCards,
)
from desktop.core.aid.goods.hands import kept, of_hand
from desktop.core.people.ledger import file_called, load
from desktop.core.work import Action, Actor, Doors, ledger
from desktop.core.work.paging import PAGE, Key, Page, keys_in
from desktop.core.work.subjects import Subject


class CardService:
    """Receives cards, hands them to families, counts the drawer; none is handed out twice."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors

    @typed
    def receive(self, actor: Actor, given: ReceiveCards) -> int:
        """Enter cards that came in, and return how many; raises Invalid naming fields, also for a
        serial that is known (``card.serial_known``): then none of them is entered.
        """
        with self._doors.work(actor, Action.CARD_RECEIVE) as tx:
            found = list(rules.of_receipt(given, riyadh_date(tx.now)))
            if found or given.kind is None:
                raise Invalid(found)
            serials = rules.serials_in(given.serials)
            for serial in serials:
                came = CardCame(
                    given.kind, serial, given.store, given.value, given.expires_on, given.donor
                )
                tx.also_changed.append(bring_in(tx, came).id)
            tx.audit(cards=len(serials))
            return len(serials)

    @typed
    def give(self, actor: Actor, card_id: str, given: GiveCard) -> CardRow:
        """Hand a card to a family, signed for.

        Raises Refused ``card.is_given`` (and the other places where it may be), ``card.ended``,
        ``giving.head_died``; Invalid for the file's number and the hand.
        """
        with self._doors.work(actor, Action.CARD_GIVE, card_id) as tx:
            row = card_in(tx.session, card_id)
            rules.demand(CardGiven("", given.hand), CardState(row.state))
            person_id = file_called(tx.session, given.file) if given.file else None
            found = [] if person_id else [Problem("file", "people.no_file")]
            if row.expires_on is not None and row.expires_on < riyadh_date(tx.now):
                found.append(Problem("file", "card.ended"))
            if person_id:
                person = load(tx.session, person_id)
                if person.standing.died_on is not None:
                    name = {"name": person.form.name.full}
                    found.append(Problem("file", "giving.head_died", name))
                found += of_hand(given.hand, person)
            if found:
                raise Invalid(found)
            take_in(tx, row, CardGiven(person_id or "", kept(given.hand)))
            return rows_of(tx, [row])[0]

    @typed
    def take(self, actor: Actor, card_id: str, step: CardLost | CardCancelled) -> CardRow:
        """Say that a card is gone or worth nothing; raises Refused where it can't be, Invalid
        without a reason.
        """
        with self._doors.work(actor, Action.CARD_END, card_id) as tx:
            row = card_in(tx.session, card_id)
            take_in(tx, row, step)
            return rows_of(tx, [row])[0]

    @typed
    def back(self, actor: Actor, card_id: str, step: CardBack) -> CardRow:
        """Put a card that was handed out by a slip into the drawer again; raises as
        :meth:`take`.
        """
        with self._doors.work(actor, Action.CARD_GIVE, card_id) as tx:
            row = card_in(tx.session, card_id)
            take_in(tx, row, step)
            return rows_of(tx, [row])[0]

    @typed
    def count(self, actor: Actor, given: CountCards) -> Drawer:
        """Keep what two people counted in the drawer; raises Invalid naming fields."""
        with self._doors.work(actor, Action.CARD_COUNT) as tx:
            held = drawer_in(tx).held
            if found := list(rules.of_count(given, held, tx.actor.name)):
                raise Invalid(found)
            day = riyadh_date(tx.now).isoformat()
            said = CardsCounted(held, given.found, given.second, given.why)
            ledger.add_event(tx, Subject(COUNT, day), "counted", said)
            tx.subject = day
            tx.audit(held=held, found=given.found)
            return drawer_in(tx)

    def drawer(self, actor: Actor) -> Drawer:
        """Return what the drawer must hold now."""
        with self._doors.look(actor, Action.GOODS_READ) as see:
            return drawer_in(see)

    def page(
        self, actor: Actor, state: CardState | None, after: Key | None = None, size: int = PAGE
    ) -> Page[CardRow]:
        """Return some cards that are at a place (None: at any), the newest there first."""
        query, by = select(CardRecord), (CardRecord.at, CardRecord.id)
        if state is not None:
            query = query.where(CardRecord.state == state.value)
        with self._doors.look(actor, Action.GOODS_READ) as see:
            keys, following = keys_in(see.session, [query], by, after, descending=True, size=size)
            there = CardRecord.id.in_([key[-1] for key in keys])
            newest = select(CardRecord).where(there).order_by(*(one.desc() for one in by))
            return Page(tuple(rows_of(see, see.session.scalars(newest).all())), following)

    def find(self, actor: Actor, serial: str, kind: CardKind | None = None) -> list[CardRow]:
        """Return the cards with a serial, of whichever store."""
        query = select(CardRecord).where(CardRecord.serial == serial.strip())
        if kind is not None:
            query = query.where(CardRecord.kind == kind.value)
        with self._doors.look(actor, Action.GOODS_READ) as see:
            return rows_of(see, see.session.scalars(query.order_by(CardRecord.id)).all())

    def read(self, actor: Actor, card_id: str) -> CardView:
        """Return a card with its steps; raises Refused ``card.unknown``."""
        with self._doors.look(actor, Action.GOODS_READ, card_id) as see:
            row = card_in(see.session, card_id)
            steps = tuple(
                CardStep(e.at, e.actor_name, ledger.payload_of(e, PAYLOADS))
                for e in ledger.events(see.session, subject(card_id))
            )
            return CardView(rows_of(see, [row])[0], steps)
