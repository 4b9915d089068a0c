"""Into whose hands something is given: who takes it, and how they sign for it.

The taker of goods signs: on the pad, on the sheet, or by a thumb before a witness. Who takes for
another shows an identity.
"""

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused
from desktop.base.identifiers import read
from desktop.base.ink import drawn
from desktop.base.keys import one_name
from desktop.core.documents.forms import Stroke
from desktop.core.people.identifiers import check_member_number
from desktop.core.people.terms import PersonView


class By(StrEnum):
    """Who takes what is given."""

    SELF = "self"
    AUTHORISED = "authorised"


class Signed(StrEnum):
    """How who takes it signs: with a pen on the pad, on the printed sheet, or by a thumb there."""

    PEN = "pen"
    SHEET = "sheet"
    THUMB = "thumb"


@dataclass(frozen=True, slots=True)
class Hand:
    """Who took something and how it was signed for. ``collector`` and ``identity`` are of who takes
    it for another, ``authority`` the number of the paper that lets them; a thumb has a ``witness``.
    """

    by: By = By.SELF
    signed: Signed | None = None
    collector: str = ""
    identity: str = ""
    authority: str = ""
    witness: str = ""
    strokes: tuple[Stroke, ...] = ()
    aspect: float = 3.0
    width: float = 560.0


#: What an erasure leaves of a hand: that somebody took it, and how they signed.
_PRIVATE: Final = {"collector": "", "identity": "", "authority": "", "witness": "", "strokes": ()}


def without_words(hand: Hand) -> Hand:
    """Return a hand without who it was."""
    return replace(hand, **_PRIVATE)  # type: ignore[arg-type]


def of_hand(hand: Hand, whose: PersonView) -> Iterator[Problem]:
    """Yield what is wrong with who takes something that is given to ``whose`` family."""
    if hand.by is By.AUTHORISED:
        yield from _of_taker(hand, whose)
    elif not whose.form.identity.number:
        yield Problem("by", "goods.identity_unseen")
    if hand.signed is None:
        yield Problem("signed", "goods.unsigned")
    elif hand.signed is Signed.PEN and not drawn(hand.strokes, hand.aspect, hand.width):
        yield Problem("strokes", "goods.no_signature")
    elif hand.signed is Signed.THUMB:
        yield from _of_witness(hand, whose)


def _of_taker(hand: Hand, whose: PersonView) -> Iterator[Problem]:
    if not hand.collector:
        yield Problem("collector", "goods.collector_missing")
    if not hand.identity:
        yield Problem("identity", "goods.collector_identity")
    else:
        try:
            check_member_number((hand.identity, ""))
        except Refused as why:
            yield Problem("identity", why.code, why.params)
    own = whose.form.identity.number
    if own and read(hand.identity) == read(own):
        yield Problem("identity", "goods.collector_is_self")
    elif one_name(hand.collector, whose.form.name.full):
        yield Problem("collector", "goods.collector_is_self")


def _of_witness(hand: Hand, whose: PersonView) -> Iterator[Problem]:
    taker = hand.collector if hand.by is By.AUTHORISED else whose.form.name.full
    if not hand.witness:
        yield Problem("witness", "goods.witness_missing")
    elif one_name(hand.witness, taker) or one_name(hand.witness, whose.form.name.full):
        yield Problem("witness", "goods.witness_same")


def kept(hand: Hand) -> Hand:
    """Return a hand as it is kept: without what belongs to another way of taking or signing."""
    number, _ = check_member_number((hand.identity, "")) if hand.by is By.AUTHORISED else ("", "")
    other = hand.by is By.AUTHORISED
    return replace(
        hand,
        collector=hand.collector if other else "",
        identity=number,
        authority=hand.authority if other else "",
        witness=hand.witness if hand.signed is Signed.THUMB else "",
        strokes=hand.strokes if hand.signed is Signed.PEN else (),
    )
