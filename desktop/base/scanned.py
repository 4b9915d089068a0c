"""What a reader of codes types: it presses the keys of a US keyboard, and an Arabic layout makes
Arabic letters of them.

A reader that sends capitals holds Shift, so that both levels of Arabic 101 (Microsoft's, and the
``ara`` of X) are read back; where one key writes lam-alef as two letters, as two keys would too,
there are several readings, of which the check of the code knows the right one.
Some readers say first what kind of code they read (``]Q1``, a QR), which means nothing here.
"""

import re
from collections.abc import Iterator
from typing import Final

from desktop.base.arabic_text import western_digits

_KEYS: Final = "QWERTYUIOPASDFGHJKLZXCVNM"
_PLAIN: Final = "ضصثقفغعهخحشسيبلاتنمئءؤرىة"
_SHIFT: Final = (
    *("َ", "ً", "ُ", "ٌ", "لإ", "إ", "‘", "÷", "×", "؛", "ِ", "ٍ"),
    *("]", "[", "لأ", "أ", "ـ", "،", "/", "~", "ْ", "}", "{", "آ", "’"),
)
_WRITTEN: Final = (
    *zip(_PLAIN, _KEYS, strict=True),
    *zip(_SHIFT, _KEYS, strict=True),
    *(("لا", "B"), ("لآ", "B"), ("`", "U"), ("'", "M")),
    *(("\ufefb", "B"), ("\ufef5", "B"), ("\ufef7", "G"), ("\ufef9", "T")),  # as X has them
)
#: What the first letter of such a text is under any layout.
_FIRST: Final = "Pp؛ح"
#: Q, plain and with Shift, as Arabic layouts have it.
_ARABIC_Q: Final = "ضَ"
#: What a reader may say before it.
_KIND: Final = rf"[\]د][Qq{_ARABIC_Q}][0-9]"
#: As much of a text as tells that it may yet be one, up to its first letter, and one digit more.
_OPENING: Final = re.compile(rf"[\]د][Qq{_ARABIC_Q}]?|(?:{_KIND})?(?:[{_FIRST}]([0-9])?)?")
#: How it goes on: looked at first, for a name is none.
_BEGINS: Final = re.compile(rf"(?:{_KIND})?[{_FIRST}][0-9]{{4,6}}[-_][0-9]{{4,6}}[ -]?")
_SAID: Final = re.compile(rf"^{_KIND}")
#: A print's number and its code, as they stand in its QR.
_CODE: Final = re.compile(r"(P[0-9]{4,6}-[0-9]{4,6}) ?([0-9A-Z]{4}-?[0-9A-Z]{4})")
_LATIN: Final = re.compile(r"[A-Za-z0-9_ -]")
#: No code is longer, with two letters for each of its own.
_LONGEST: Final = 17


def code_readings(text: str) -> tuple[tuple[str, str], ...]:
    """Return the numbers and codes of a print that a text may be, as it was scanned under any
    layout, or typed; () for a text that is no such code.

    >>> code_readings("P1448-0017 ab3d-9kqx")
    (('P1448-0017', 'AB3D-9KQX'),)
    >>> code_readings("؛1448-0017 ِلآ3]-9،َْ")
    (('P1448-0017', 'AB3D-9KQX'),)
    >>> code_readings("نورة الحمد")
    ()
    """
    # marks are left in their order: they are keys here, which any normal form would change
    typed = western_digits(text.strip())
    begins = _BEGINS.match(typed)
    if begins is None or len(typed) - begins.end() > _LONGEST:
        return ()
    typed = _SAID.sub("", typed)
    found = (_CODE.fullmatch(one.upper().replace("_", "-")) for one in _latin(typed))
    return tuple(dict.fromkeys((match[1], match[2]) for match in found if match))


def opens_code(text: str) -> bool | None:
    """Tell whether a text is the beginning of a code; None where what follows will tell.

    >>> opens_code("]Q1P"), opens_code("]Q1P1"), opens_code("x")
    (None, True, False)
    """
    begins = _OPENING.fullmatch(western_digits(text))
    if begins is None or not text:
        return False
    return True if begins[1] else None


def _latin(text: str) -> Iterator[str]:
    """Yield what keys may have been pressed for a text; nothing where a letter is on none."""
    if not text:
        yield ""
    for written, key in (*_WRITTEN, *_itself(text)):
        if text.startswith(written):
            yield from (key + rest for rest in _latin(text[len(written) :]))


def _itself(text: str) -> tuple[tuple[str, str], ...]:
    return ((text[0], text[0]),) if text and _LATIN.match(text) else ()
