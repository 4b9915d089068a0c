"""What a text carries that nobody sees, and which of it says something all the same.

By the Unicode Standard's general categories and Default_Ignorable_Code_Point; for joiners by
RFC 5892, appendices A.1 and A.2, and by UTS #51 for emoji.
"""

import re
import unicodedata
from typing import Final

# What is sought is compiled when it is first sought: it would be in every start's way.

ZWNJ: Final = "\u200c"
ZWJ: Final = "\u200d"

#: Controls but those that divide lines and words, format characters but joiners and number signs,
#: variation selectors, fillers without width, noncharacters and halves of surrogate pairs.
_DROPPED: Final = (
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u070f\u17b4\u17b5\u180b-\u180f\u200b"
    "\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\ufff0-\ufffc\ufffe\uffff"
    "\ud800-\udfff\U00013430-\U00013440\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
    )
    + "]"
)
#: Signs that stand before a number and take it in («؀١٢»); before none they are a slip.
_NUMBER_SIGNS: Final = "[\u0600-\u0605\u06dd\u0890\u0891\u08e2\U000110bd\U000110cd](?!\\d)"
#: Letters and signs that have a width and nothing in it.
_BLANKS: Final = "[\u115f\u1160\u2800\u3164\uffa0\U00013441\U00013442\U0001d159]"
_JOINERS: Final = f"[{ZWNJ}{ZWJ}]+"

_ARABIC: Final = (
    "[\u0620\u0622-\u063f\u0641-\u064a\u066e\u066f\u0671-\u0673\u0675-\u06d3\u06d5\u06ee\u06ef"
    "\u06fa-\u06fc\u06ff\u0750-\u077f\u0860-\u086a\u0870-\u0887\u0889-\u088e\u08a0-\u08c8]"
)
#: Arabic letters that never join the one after them (Joining_Type R).
_LAST: Final = (
    "[\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0"
    "\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef\u0759-\u075b\u076b\u076c\u0771\u0773"
    "\u0774\u0778\u0779\u0867\u0869\u086a\u0870-\u0882\u088e\u08aa-\u08ac\u08ae\u08b1\u08b2\u08b9]"
)
_VIRAMA: Final = 9  # the canonical combining class of signs that take a consonant's vowel away


def visible(text: str) -> str:
    """Return a text without what nobody sees; blank letters are spaces. Joiners stay: while
    somebody types, what one joins is still to come.
    """
    text = re.sub(_NUMBER_SIGNS, "", re.sub(_DROPPED, "", text))
    return re.sub(_BLANKS, " ", text)


def without_stray_joiners(text: str) -> str:
    """Return a text in which a joiner stands only where it says something, and one is enough.

    A non-joiner between two letters that would join (Persian «می‌خواهد»), a joiner between parts
    of one emoji, either after a virama.
    """
    return re.sub(_JOINERS, _kept, text)


def _kept(run: re.Match[str]) -> str:
    before = _base(run.string, run.start() - 1, -1)
    after = _base(run.string, run.end(), 1)
    if not before or not after:
        return ""
    if ZWNJ in run[0] and re.match(_ARABIC, before) and not re.match(_LAST, before):
        return ZWNJ if re.match(_ARABIC, after) else ""
    if unicodedata.combining(run.string[run.start() - 1]) == _VIRAMA:
        return run[0][0]
    parts = unicodedata.category(before) in ("So", "Sk") and unicodedata.category(after) == "So"
    return ZWJ if parts and ZWJ in run[0] else ""


def _base(text: str, at: int, step: int) -> str:
    """Return the nearest character from a place on that is no mark upon another; "" for a space,
    another joiner or the end.
    """
    while 0 <= at < len(text) and unicodedata.category(text[at]) in ("Mn", "Me"):
        at += step
    return text[at].strip().strip(ZWNJ + ZWJ) if 0 <= at < len(text) else ""
