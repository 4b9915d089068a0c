"""The identity of a beneficiary, of a household's members, and of who signs for another."""

from dataclasses import replace
from typing import Final

from desktop.base.arabic_text import clean
from desktop.base.errors import Refused
from desktop.base.identifiers import is_document, is_ten_digits, luhn, read
from desktop.core.people.terms import Identity, IdentityKind, Member

#: Kinds whose numbers have letters; those of all others are ten digits.
WITH_LETTERS: Final = frozenset({IdentityKind.PASSPORT, IdentityKind.GCC})
_FIRST_DIGIT: Final = {IdentityKind.NATIONAL_ID: "1", IdentityKind.IQAMA: "2"}


def kind_of(number: str) -> IdentityKind | None:
    """Return what ten digits are by the first of them, a national ID or an iqama; None for others.

    >>> kind_of("1010000006"), kind_of("2000000006"), kind_of("0501234567")
    (<IdentityKind.NATIONAL_ID: 'national_id'>, <IdentityKind.IQAMA: 'iqama'>, None)
    """
    first = number[:1] if is_ten_digits(number) else ""
    return next((kind for kind, digit in _FIRST_DIGIT.items() if digit == first), None)


def check_identity(identity: Identity) -> Identity:
    """Return ``identity`` as it is stored.

    A wrong check digit is taken where ``override_reason`` says why; a reason that is not needed
    is dropped. Raises Refused: ``identity.missing``, ``.number_without_kind``, ``.ten_digits``,
    ``.first_digit``, ``.check_digit``, ``.document``.
    """
    number = read(identity.number)
    reason = clean(identity.override_reason)
    if identity.kind is IdentityKind.NONE_YET:
        if number:
            raise Refused("identity.number_without_kind")
        return replace(identity, number="", override_reason="", expires=None)
    if not number:
        raise Refused("identity.missing")
    needed = _check_number(identity.kind, number, overridden=bool(reason))
    return replace(identity, number=number, override_reason=reason if needed else "")


def _check_number(kind: IdentityKind, number: str, *, overridden: bool) -> bool:
    """Raise where the number can't be; return whether it stands by the override alone."""
    if kind in WITH_LETTERS:
        if not is_document(number):
            raise Refused("identity.document")
        return False
    if not is_ten_digits(number):
        raise Refused("identity.ten_digits")
    first = _FIRST_DIGIT.get(kind)
    if first is None:
        return False
    if number[0] != first:
        raise Refused("identity.first_digit", digit=first)
    if luhn(number):
        return False
    if not overridden:
        raise Refused("identity.check_digit")
    return True


def check_member_identity(member: Member) -> Member:
    """Return ``member`` with number, kind, expiry and reason as they are stored.

    Without a number there is none of them. A kind that was not chosen is what the number tells.
    Raises Refused as :func:`check_identity`, and as :func:`check_member_number` where no kind was
    chosen.
    """
    if not read(member.identity_number):
        return replace(
            member, identity_number="", identity_kind=None, override_reason="", expires=None
        )
    typed = (member.identity_number, member.override_reason)
    if member.identity_kind is None:
        number, reason = check_member_number(typed)
        return replace(member, identity_number=number, override_reason=reason)
    whole = check_identity(Identity(member.identity_kind, *typed))
    return replace(member, identity_number=whole.number, override_reason=whole.override_reason)


def check_member_number(typed: tuple[str, str]) -> tuple[str, str]:
    """Return number and override reason of a household member, whose kind is not asked.

    Ten digits that begin with 1 or 2 are a national ID or an iqama. "" is no number yet. Raises
    Refused: ``identity.check_digit``, ``identity.document``.
    """
    number, reason = read(typed[0]), clean(typed[1])
    if not number:
        return "", ""
    kind = kind_of(number) or IdentityKind.PASSPORT
    needed = _check_number(kind, number, overridden=bool(reason))
    return number, reason if needed else ""
