"""Who opens the door of a home that is visited."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from desktop.core.people.births import minor
from desktop.core.people.terms import Gender, PersonForm, Relationship, living
from desktop.core.policy.choices import OfficeChoices
from desktop.core.policy.circumstances import Marital

#: Men, once they are grown.
_BOYS: Final = frozenset({Relationship.SON, Relationship.BROTHER})


def man_at_home(
    form: PersonForm, office: OfficeChoices, today: date, *, head_lives: bool = True
) -> bool:
    """Tell whether a grown man is known to live in a home, by the office's age of majority; of the
    dead there is none.

    Where the file does not say it, there is none: a home without a man is visited by a woman
    researcher or by two.
    """

    def men() -> Iterator[bool]:
        yield (
            head_lives and form.gender is Gender.MALE and minor(form.birth, office, today) is False
        )
        husband = form.gender is Gender.FEMALE and form.marital is Marital.MARRIED
        for member in living(form):
            if member.relationship in _BOYS:
                yield minor(member.birth, office, today) is False
            elif member.relationship is Relationship.FATHER or (
                husband and member.relationship is Relationship.SPOUSE
            ):  # grown, even where no birth is known
                yield minor(member.birth, office, today) is not True

    return any(men())
