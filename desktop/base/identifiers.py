"""One reader of identifiers as people type and paste them: national ID, iqama, mobile, IBAN,
National Address. Window, services and command line read by it.

Each function returns the stored form, the same for every spelling, and raises :class:`Refused`
with a code of the table ``identity`` where there is none. All three digit sets are read, marks and
spaces of every kind, and a label that was pasted along («IBAN: SA03…», «هوية رقم 10…»).
"""

import re
import unicodedata
from typing import Final

from desktop.base.arabic_text import clean, dashed, western_digits
from desktop.base.errors import Refused

_TEN_DIGITS: Final = re.compile(r"[0-9]{10}")
_DOCUMENT: Final = re.compile(r"[A-Z0-9]{5,15}")
_MOBILE: Final = re.compile(r"(?:\+966|00966|966)?0?(5[0-9]{8})")
_LANDLINE: Final = re.compile(r"(?:\+966|00966|966)?0?(1[1-7][0-9]{7})")
_ABROAD: Final = re.compile(r"(?:\+|00)(?!966)([1-9][0-9]{7,14})")
_SHORT_CODE: Final = re.compile(r"[A-Z]{4}[0-9]{4}")
_TURNED_CODE: Final = re.compile(r"([0-9]{4})([A-Z]{4})")
#: ISO 13616: a country, two check digits, what that country puts after them.
_IBAN: Final = re.compile(r"([A-Z]{2})[0-9]{2}[A-Z0-9]{10,30}")
_SAUDI: Final = re.compile(r"SA[0-9]{4}[A-Z0-9]{18}")

#: Latin words that stand before a number and are none of it.
_WORDS: Final = (
    "IBAN", "IQAMA", "PASSPORT", "NATIONAL", "ACCOUNT", "NUMBER", "MOBILE", "PHONE", "GCC",
    "ACC", "MOB", "NUM", "TEL", "NO", "NR", "ID",
)  # fmt: skip
_GLUED: Final = re.compile(rf"\A(?:{'|'.join(_WORDS)})+(?=\+?[0-9]|[A-Z]{{2}}[0-9]{{2}})")
_DIVIDES: Final = re.compile(r"[:=#\u2116]")
_FOREIGN_ENDS: Final = re.compile(r"\A[^\x00-\x7f]+|[^\x00-\x7f]+\Z")


def without_label(text: str) -> str:
    """Return what was typed without words before and after it that are no part of a number.

    >>> without_label("رقم الآيبان: SA03 8000"), without_label("Iqama No. 2000000006")
    ('SA03 8000', '2000000006')
    """
    text = dashed(western_digits(unicodedata.normalize("NFKC", clean(text))))
    pieces = _DIVIDES.split(text)
    while len(pieces) > 1 and not _has_digit(pieces[0]):
        del pieces[0]
    tokens = " ".join(pieces).split()
    while len(tokens) > 1 and _is_word(tokens[0]):
        del tokens[0]
    while len(tokens) > 1 and _is_word(tokens[-1]):
        del tokens[-1]
    return " ".join(tokens)


def _has_digit(text: str) -> bool:
    return any(c.isdigit() for c in text)


def _is_word(token: str) -> bool:
    letters = "".join(c for c in token if c.isalnum())
    return (not letters.isascii() and not _has_digit(token)) or letters.upper() in _WORDS


def compact(text: str) -> str:
    """Return an identifier without spaces and punctuation, capital, in Western digits.

    A leading plus sign is kept.

    >>> compact(" +٩٦٦ 50-123.4567"), compact("sa03 8000")
    ('+966501234567', 'SA038000')
    """
    text = dashed(western_digits(unicodedata.normalize("NFKC", clean(text)))).upper()
    return "".join(c for i, c in enumerate(text) if c.isalnum() or (c == "+" and i == 0))


def read(text: str) -> str:
    """Return an identifier :func:`compact`, without a label, also one written together with it.

    >>> read("هوية1010000006"), read("IBAN SA0380"), read("IBANSA0380")
    ('1010000006', 'SA0380', 'SA0380')
    """
    whole = compact(without_label(text))
    bare = _GLUED.sub("", _FOREIGN_ENDS.sub("", whole))
    return bare or whole


def luhn(digits: str) -> bool:
    """Tell whether the last digit is the check digit of those before (ISO/IEC 7812-1, Luhn).

    >>> luhn("1000000016"), luhn("1000000017")
    (True, False)
    """
    doubled = (2 * int(c) if i % 2 else int(c) for i, c in enumerate(reversed(digits)))
    return sum(d - 9 if d > 9 else d for d in doubled) % 10 == 0  # noqa: PLR2004 - two digits


def is_ten_digits(number: str) -> bool:
    """Tell whether a number that was read is of the form of a national ID, iqama or border's."""
    return bool(_TEN_DIGITS.fullmatch(number))


def is_document(number: str) -> bool:
    """Tell whether a number that was read may be a passport's or another country's identity."""
    return bool(_DOCUMENT.fullmatch(number))


def check_mobile(text: str) -> str:
    """Return a Saudi mobile as ``+9665XXXXXXXX``, or "" for none; any operator's prefix is taken.

    Raises Refused ``identity.mobile``.

    >>> check_mobile("٠٥٠ ١٢٣ ٤٥٦٧")
    '+966501234567'
    """
    number = read(text)
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
    number = read(text)
    if not number:
        return ""
    if found := _MOBILE.fullmatch(number) or _LANDLINE.fullmatch(number):
        return f"+966{found[1]}"
    if found := _ABROAD.fullmatch(number):
        return f"+{found[1]}"
    raise Refused("identity.phone")


def shown_iban(text: str) -> str:
    """Return what was typed of an IBAN as it is shown: SA before it where 22 digits lack it.

    >>> shown_iban("آيبان: ٠٣ 8000 0000 6080 1016 7519")
    'SA0380000000608010167519'
    """
    iban = read(text)
    return f"SA{iban}" if re.fullmatch(r"[0-9]{22}", iban) else iban


def check_iban(text: str) -> str:
    """Return a Saudi IBAN of 24 characters, or "" for none (ISO 13616, mod 97).

    Raises Refused: ``identity.iban_form`` (with the ``count`` of characters that were typed),
    ``identity.iban_foreign`` (with the ``country``), ``identity.iban_check``.

    >>> check_iban("sa03 8000 0000 6080 1016 7519")
    'SA0380000000608010167519'
    """
    iban = shown_iban(text)
    if not iban:
        return ""
    found = _IBAN.fullmatch(iban)
    if found and found[1] != "SA" and _mod97(iban):
        raise Refused("identity.iban_foreign", country=found[1])
    if not _SAUDI.fullmatch(iban):
        given = len(iban) + (0 if iban[:2].isalpha() else 2)
        raise Refused("identity.iban_form", count=given)
    if not _mod97(iban):
        raise Refused("identity.iban_check")
    return iban


def bank_of(iban: str) -> str:
    """Return the two digits by which a Saudi IBAN names its bank, "" for what is none.

    >>> bank_of("SA0380000000608010167519"), bank_of("SA03")
    ('80', '')
    """
    return iban[4:6] if _SAUDI.fullmatch(iban) else ""


def _mod97(iban: str) -> bool:
    return int("".join(str(int(c, 36)) for c in iban[4:] + iban[:4])) % 97 == 1


def _check_digits(text: str, count: int, code: str) -> str:
    number = read(text)
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
    code = _TURNED_CODE.sub(r"\2\1", read(text))  # as a line from right to left may give it
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
