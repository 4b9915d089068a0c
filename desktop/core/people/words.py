"""Words that follow whose file it is: «أرملة», not «أرمل / أرملة», where the gender is known.

A word with two forms stands with a slash under ``term.<kind>``, for a blank form and for a choice
before the gender is given; its forms under ``term.male.<kind>`` and ``term.female.<kind>`` are
those of a man's file and a woman's: of her file the spouse is «زوج». What has the form of one
alone is said of no other.
"""

from desktop.base.messages import Messages
from desktop.core.people.terms import Gender


def word(messages: Messages, kind: str, value: str, whose: Gender | None = None) -> str:
    """Return the word for a value of a kind on the file of a man or a woman, None: not known.

    Raises KeyError for a value without a word (a bug).
    """
    gendered = f"term.{whose}.{kind}.{value}"
    return messages.text(gendered if gendered in messages else f"term.{kind}.{value}")


def fits(messages: Messages, kind: str, value: str, whose: Gender | None) -> bool:
    """Tell whether a value of a kind can be said on the file of a man or a woman, None: either."""
    said = [gender for gender in Gender if f"term.{gender}.{kind}.{value}" in messages]
    return whose is None or not said or whose in said
