"""The words of vouchers and purchase cards."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.money import NOTHING, Halalas
from desktop.base.typed import Prose
from desktop.core.aid.goods.hands import Hand

#: What a card, and a count of all of them, are called in the ledger.
CARD: Final = "card"
COUNT: Final = "card_count"


class CardKind(StrEnum):
    """A paper voucher, or a card with an amount on it."""

    VOUCHER = "voucher"
    CARD = "card"


class CardState(StrEnum):
    """Where a card is."""

    HELD = "held"
    GIVEN = "given"
    LOST = "lost"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class ReceiveCards:
    """Cards of one store and value came in. ``serials`` one a line, or a first and a last of the
    same length on one line («5001-5020»).
    """

    kind: CardKind | None
    store: str
    value: Halalas
    serials: Prose
    expires_on: date | None = None
    donor: str = ""


@dataclass(frozen=True, slots=True)
class CardCame:
    """A card came in."""

    kind: CardKind
    serial: str
    store: str
    value: Halalas
    expires_on: date | None = None
    donor: str = ""


@dataclass(frozen=True, slots=True)
class GiveCard:
    """A card is handed to the family with a file ``number``, as people type it; ``late``: one that
    ended is handed out all the same.
    """

    file: str
    hand: Hand


@dataclass(frozen=True, slots=True)
class CardGiven:
    """A card was handed to a family (its file's id)."""

    person_id: str
    hand: Hand


@dataclass(frozen=True, slots=True)
class CardLost:
    """A card is gone: from the drawer, or told by the family that had it."""

    why: Prose


@dataclass(frozen=True, slots=True)
class CardCancelled:
    """A card is worth nothing any more."""

    why: Prose


@dataclass(frozen=True, slots=True)
class CardBack:
    """A card that was handed out by a slip is in the drawer again."""

    why: Prose


Step = CardCame | CardGiven | CardLost | CardCancelled | CardBack
PAYLOADS: Final[dict[str, type[Step]]] = {
    "came": CardCame,
    "given": CardGiven,
    "lost": CardLost,
    "cancelled": CardCancelled,
    "back": CardBack,
}
WORDS: Final = {kind: word for word, kind in PAYLOADS.items()}


@dataclass(frozen=True, slots=True)
class CountCards:
    """What was ``found`` in the drawer when the day closed, with a second of the staff; ``why`` it
    is other than what must be there.
    """

    found: int
    second: str
    why: Prose = ""


@dataclass(frozen=True, slots=True)
class CardsCounted:
    """A count as it is kept: what there must have been, and what was found."""

    held: int
    found: int
    second: str
    why: Prose = ""


@dataclass(frozen=True, slots=True)
class CardRow:
    """A line of the list of cards; ``name`` of the family that has it."""

    id: str
    kind: CardKind
    serial: str
    store: str
    value: Halalas
    expires_on: date | None
    state: CardState
    person_id: str
    name: str
    at: datetime
    ended: bool = False


@dataclass(frozen=True, slots=True)
class CardStep:
    """A line of a card's history."""

    at: datetime
    staff: str
    step: Step


@dataclass(frozen=True, slots=True)
class CardView:
    """A card with its steps, the oldest first."""

    row: CardRow
    steps: tuple[CardStep, ...]


@dataclass(frozen=True, slots=True)
class Drawer:
    """What is in the drawer by the records: ``held`` cards worth ``value``; ``given`` today;
    ``moved``: something came or went today that nobody counted since.
    """

    held: int
    value: Halalas = NOTHING
    given: int = 0
    moved: bool = False
    counted: CardsCounted | None = None
