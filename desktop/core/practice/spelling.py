"""How other hands write a name: another spelling of it, or with a slip."""

import re
from random import Random
from typing import Final

_ALSO: Final = {
    "أ": "اإأ", "إ": "اأإ", "آ": "اآ", "ا": "اا", "ة": "هة", "ى": "يى", "ي": "يىی", "ؤ": "وؤ",
    "ئ": "يئ", "ك": "كک",
}  # fmt: skip
_LETTERS: Final = "ابتجحخدرزسشصطعغفقكلمنهوي"


def misspelt(own: Random, part: str) -> str:
    """Return a part of a name in a spelling that the office's folding brings together."""
    text = "".join(own.choice(_ALSO.get(letter, letter)) for letter in part)
    if own.random() < 0.5:  # noqa: PLR2004
        text = re.sub(r"\Aعبد (?=\w)", "عبد", text)
    if text.startswith("ال") and len(text) > 5 and own.random() < 0.3:  # noqa: PLR2004
        text = text[2:]
    return text


def mistyped(own: Random, part: str) -> str:
    """Return a part of a name with one slip: a letter less, more, taken for another, or two that
    changed places; never in the article.
    """
    begins = 2 if part.startswith("ال") and len(part) > 4 else 0  # noqa: PLR2004
    at = own.randrange(begins, max(begins + 1, len(part) - 1))
    other = own.choice(_LETTERS)
    return (
        part[:at] + part[at + 1 :],
        part[:at] + other + part[at:],
        part[:at] + other + part[at + 1 :],
        part[:at] + part[at : at + 2][::-1] + part[at + 2 :],
    )[own.randrange(4)]
