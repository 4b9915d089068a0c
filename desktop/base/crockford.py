"""Crockford's base 32, in which keys and codes stand on paper to be typed back: no I, L, O, U.

https://www.crockford.com/base32.html
"""

import re
from typing import Final

from desktop.base.keys import fold

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENIENT: Final = str.maketrans("OIL", "011")
_BETWEEN: Final = re.compile(r"[\W_]+")


def typed_back(text: str) -> str:
    """Return what was typed in the letters that it is made of: any case, separators and digits, o
    for 0, i or l for 1. What is no letter of the alphabet stays, to be refused.

    >>> typed_back("o1l-٢۳u ")
    '01123U'
    """
    return _BETWEEN.sub("", fold(text)).upper().translate(_LENIENT)


def letters(number: int, count: int) -> str:
    """Return the last ``count`` letters of a number.

    >>> letters(33, 3)
    '011'
    """
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(count)))
