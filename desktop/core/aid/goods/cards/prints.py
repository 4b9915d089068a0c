"""What the record of a day's count of cards says."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.base.messages import Messages
from desktop.base.money import Halalas
from desktop.core.aid.goods.cards.ledger import Last, last_until
from desktop.core.aid.goods.cards.records import CardRecord
from desktop.core.aid.goods.cards.rules import follow
from desktop.core.aid.goods.cards.terms import (
    COUNT,
    CardGiven,
    CardKind,
    CardsCounted,
    CardState,
)
from desktop.core.aid.goods.shown import name_for
from desktop.core.documents.forms import Day, Head
from desktop.core.documents.goods_forms import CardCount, CardOut, CardPile
from desktop.core.documents.ledger import Builder
from desktop.core.people.ledger import load_all
from desktop.core.work import Look, Work, ledger
from desktop.core.work.subjects import Subject

#: The form's id in the catalogue; its subject is a day.
CARDS: Final = "card_count"


class CardPrints:
    """Composes the record of a count as the drawer was then, whatever was handed out since."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    @property
    def builders(self) -> dict[str, Builder]:
        """The one form."""
        return {CARDS: self.counted}

    def counted(self, at: Work | Look, subject: str, head: Head) -> CardCount:
        """Return the last count of a day; raises Refused ``card.uncounted``."""
        event = ledger.newest(at.session, Subject(COUNT, subject))
        if event is None:
            raise Refused("card.uncounted")
        count: CardsCounted = ledger.payload_of(event, {"counted": CardsCounted})
        last, day = last_until(at.session, event.at), riyadh_date(event.at)
        held = [card for card, _, step in last if follow(step) is CardState.HELD]
        return CardCount(
            head=replace(head, title=self._messages.text(f"term.form.{CARDS}")),
            counted=Day.of(day),
            piles=tuple(self._piles(held)),
            given=tuple(_given(at, last, day)),
            due=count.held,
            found=count.found,
            counter=event.actor_name,
            second=count.second,
            why=count.why,
        )

    def _piles(self, held: Sequence[CardRecord]) -> list[CardPile]:
        found: dict[tuple[str, str, Halalas], list[CardRecord]] = {}
        for one in held:
            found.setdefault((one.store_key, one.kind, one.value), []).append(one)
        return [
            CardPile(
                ones[0].store,
                self._messages.text(f"term.card_kind.{CardKind(kind)}"),
                value,
                len(ones),
                Halalas(value * len(ones)),
            )
            for (_, kind, value), ones in sorted(found.items())
        ]


def _given(at: Work | Look, last: Sequence[Last], day: date) -> list[CardOut]:
    """Return the cards that were handed out on a day and stayed so until they were counted."""
    out = [
        (card, step)
        for card, moment, step in last
        if riyadh_date(moment) == day and isinstance(step, CardGiven)
    ]
    people, roles = load_all(at.session, {step.person_id for _, step in out}), at.actor.roles
    return [
        CardOut(
            card.serial,
            card.store,
            card.value,
            person.file_number,
            name_for(roles, step.hand.collector or person.form.name.full),
        )
        for card, step in out
        if (person := people.get(step.person_id)) is not None
    ]
