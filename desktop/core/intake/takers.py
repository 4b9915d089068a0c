"""Who takes what is delivered, for whom, and how they sign for it."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from desktop.base.money import Halalas
from desktop.core.intake.signers import SignerKind, SignMethod


class Taker(StrEnum):
    """Who takes what is delivered."""

    SELF = "self"
    GUARDIAN = "guardian"
    AGENT = "agent"
    AUTHORISED = "authorised"


#: How a taker signs; a thumb in ink waits for the receipt that it would stand on.
METHODS: Final = (SignMethod.PEN, SignMethod.THUMB_SCREEN, SignMethod.INK_ON_PAPER)
#: As what somebody signed who takes for another by that alone.
SIGNED_AS: Final[Mapping[Taker, frozenset[SignerKind]]] = {
    Taker.SELF: frozenset(),
    Taker.GUARDIAN: frozenset({SignerKind.FATHER, SignerKind.GUARDIAN, SignerKind.MOTHER}),
    Taker.AGENT: frozenset({SignerKind.AGENT}),
    Taker.AUTHORISED: frozenset(),
}


#: Money is never collected by another; a guardian takes a child's.
NOT_MONEY: Final = frozenset({Taker.AGENT, Taker.AUTHORISED})


def may_take(minor: bool | None, left: Halalas) -> tuple[Taker, ...]:
    """Return who may take what is left, in the order of offering: a child nothing alone."""
    barred = NOT_MONEY if left > 0 else frozenset()
    alone = frozenset({Taker.SELF}) if minor else frozenset()
    return tuple(taker for taker in Taker if taker not in barred | alone)
