"""Words that follow whose file it is: «أرملة», not «أرمل / أرملة», where the gender is known.

A word with two forms stands with a slash under ``term.<kind>``, for a blank form and for a choice
before the gender is given; its forms under ``term.male.<kind>`` and ``term.female.<kind>`` are
those of a man's file and a woman's: of her file the spouse is «زوج». What has the form of one
alone is said of no other.
"""

from typing import Final

from desktop.base.messages import Messages
from desktop.core.people.terms import Gender, Relationship

_SEX: Final = {
    Relationship.SON: Gender.MALE,
    Relationship.FATHER: Gender.MALE,
    Relationship.BROTHER: Gender.MALE,
    Relationship.DAUGHTER: Gender.FEMALE,
    Relationship.MOTHER: Gender.FEMALE,
    Relationship.SISTER: Gender.FEMALE,
}


def sex_of(relationship: Relationship | None, whose: Gender | None) -> Gender | None:
    """Return the sex that a relationship to a man or a woman tells, None where it tells none."""
    if relationship is Relationship.SPOUSE and whose is not None:
        return Gender.FEMALE if whose is Gender.MALE else Gender.MALE
    return _SEX.get(relationship) if relationship else None


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
