"""Identifiers as people type them: national ID, iqama, mobile, IBAN, National Address.

Each function returns the stored form, the same for every spelling, and raises :class:`Refused`
with a code of the table ``identity`` where there is none. All three digit sets are read.
"""

import re
import unicodedata
from dataclasses import replace
from typing import Final

from desktop.base.arabic_text import clean, western_digits
from desktop.base.errors import Refused
from desktop.core.people.terms import Identity, IdentityKind

_FIRST_DIGIT: Final = {IdentityKind.NATIONAL_ID: "1", IdentityKind.IQAMA: "2"}
_TEN_DIGITS: Final = re.compile(r"[0-9]{10}")
_DOCUMENT: Final = re.compile(r"[A-Z0-9]{5,15}")
_MOBILE: Final = re.compile(r"(?:\+966|00966|966)?0?(5[0-9]{8})")
_LANDLINE: Final = re.compile(r"(?:\+966|00966|966)?0?(1[1-7][0-9]{7})")
_ABROAD: Final = re.compile(r"(?:\+|00)(?!966)([1-9][0-9]{7,14})")
_IBAN: Final = re.compile(r"SA[0-9]{4}[A-Z0-9]{18}")
_SHORT_CODE: Final = re.compile(r"[A-Z]{4}[0-9]{4}")


def compact(text: str) -> str:
    """Return an identifier without spaces and punctuation, capital, in Western digits.

    A leading plus sign is kept.

    >>> compact(" +٩٦٦ 50-123.4567"), compact("sa03 8000")
    ('+966501234567', 'SA038000')
    """
    text = western_digits(unicodedata.normalize("NFKC", clean(text))).upper()
    return "".join(c for i, c in enumerate(text) if c.isalnum() or (c == "+" and i == 0))


def luhn(digits: str) -> bool:
    """Tell whether the last digit is the check digit of those before (ISO/IEC 7812-1, Luhn).

    >>> luhn("1000000016"), luhn("1000000017")
    (True, False)
    """
    doubled = (2 * int(c) if i % 2 else int(c) for i, c in enumerate(reversed(digits)))
    return sum(d - 9 if d > 9 else d for d in doubled) % 10 == 0  # noqa: PLR2004 - two digits


def check_identity(identity: Identity) -> Identity:
    """Return ``identity`` as it is stored.

    A wrong check digit is taken where ``override_reason`` says why; a reason that is not needed
    is dropped. Raises Refused: ``identity.missing``, ``.number_without_kind``, ``.ten_digits``,
    ``.first_digit``, ``.check_digit``, ``.document``.
    """
    number = compact(identity.number)
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
    if kind in (IdentityKind.PASSPORT, IdentityKind.GCC):
        if not _DOCUMENT.fullmatch(number):
            raise Refused("identity.document")
        return False
    if not _TEN_DIGITS.fullmatch(number):
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


def check_member_number(typed: tuple[str, str]) -> tuple[str, str]:
    """Return number and override reason of a household member, whose kind is not asked.

    Ten digits that begin with 1 or 2 are a national ID or an iqama. "" is no number yet. Raises
    Refused: ``identity.check_digit``, ``identity.document``.
    """
    number, reason = compact(typed[0]), clean(typed[1])
    if not number:
        return "", ""
    if _TEN_DIGITS.fullmatch(number) and number[0] in _FIRST_DIGIT.values():
        kind = IdentityKind.NATIONAL_ID if number[0] == "1" else IdentityKind.IQAMA
    else:
        kind = IdentityKind.PASSPORT
    needed = _check_number(kind, number, overridden=bool(reason))
    return number, reason if needed else ""


def check_mobile(text: str) -> str:
    """Return a Saudi mobile as ``+9665XXXXXXXX``, or "" for none; any operator's prefix is taken.

    Raises Refused ``identity.mobile``.

    >>> check_mobile("٠٥٠ ١٢٣ ٤٥٦٧")
    '+966501234567'
    """
    number = compact(text)
    if not number:
        return ""
    if found := _MOBILE.fullmatch(number):
        return f"+966{found[1]}"
    raise Refused("identity.mobile")


def check_phone(text: str) -> str:
    """Return a Saudi mobile or landline, or a number abroad, in E.164 form, or "" for none.

    Raises Refused ``identity.phone``.

    >>> check_phone("011 234 5678"), check_phone("0020 2 2345 6789")
    ('+966112345678', '+20223456789')
    """
    number = compact(text)
    if not number:
        return ""
    if found := _MOBILE.fullmatch(number) or _LANDLINE.fullmatch(number):
        return f"+966{found[1]}"
    if found := _ABROAD.fullmatch(number):
        return f"+{found[1]}"
    raise Refused("identity.phone")


def check_iban(text: str) -> str:
    """Return a Saudi IBAN of 24 characters, or "" for none (ISO 13616, mod 97).

    Raises Refused: ``identity.iban_form``, ``identity.iban_check``.

    >>> check_iban("sa03 8000 0000 6080 1016 7519")
    'SA0380000000608010167519'
    """
    iban = compact(text)
    if not iban:
        return ""
    if not _IBAN.fullmatch(iban):
        raise Refused("identity.iban_form")
    if int("".join(str(int(c, 36)) for c in iban[4:] + iban[:4])) % 97 != 1:
        raise Refused("identity.iban_check")
    return iban


def _check_digits(text: str, count: int, code: str) -> str:
    number = compact(text)
    if number and not re.fullmatch(rf"[0-9]{{{count}}}", number):
        raise Refused(code)
    return number


def check_building(text: str) -> str:
    """Return the four digits of a building, or ""; raises Refused ``identity.building``."""
    return _check_digits(text, 4, "identity.building")


def check_postcode(text: str) -> str:
    """Return the five digits of a postcode, or ""; raises Refused ``identity.postcode``."""
    return _check_digits(text, 5, "identity.postcode")


def check_additional(text: str) -> str:
    """Return the four additional digits, or ""; raises Refused ``identity.additional``."""
    return _check_digits(text, 4, "identity.additional")


def check_short_code(text: str) -> str:
    """Return a short address like ``RNBB2312``, or ""; raises Refused ``identity.short_code``."""
    code = compact(text)
    if code and not _SHORT_CODE.fullmatch(code):
        raise Refused("identity.short_code")
    return code


#: The parts of a National Address that have a form of their own.
ADDRESS_PARTS: Final = {
    "building": check_building,
    "postcode": check_postcode,
    "additional": check_additional,
    "short_code": check_short_code,
}
