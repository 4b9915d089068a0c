"""A made-up office of many files, by the house's own laws of a form, written by the lot."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice
from random import Random
from typing import Final
from uuid import UUID

from desktop.base.data_classes import dataclass
from desktop.base.errors import Invalid
from desktop.core.documents.numbers import Series, next_numbers
from desktop.core.people.births import gregorian_year
from desktop.core.people.many.ledger import write_new
from desktop.core.people.rules import check_form
from desktop.core.policy.profile import PolicyProfile
from desktop.core.practice.crowd import Made, crowd
from desktop.core.work import Action, Actor, Doors

#: So many files are one act.
LOT: Final = 1000
_ID_BITS: Final = 128


@dataclass(frozen=True, slots=True)
class Filed:
    """Whom a file is of, as a list for measuring has it."""

    id: str
    file: str
    name: str
    birth: str
    same_as: str | None


def fill_files(
    doors: Doors, desk: Actor, profile: PolicyProfile, of: tuple[int, int, date]
) -> Iterator[list[Filed]]:
    """Open made-up files by the lot and yield each lot; ``of`` is seed, count and today.

    Raises Invalid where a made-up form breaks the law of forms.
    """
    seed, count, today = of
    people = crowd(seed, count, profile.categories[0].id, today)
    known = {one.id for one in profile.categories}
    named = _ids(seed)
    ids: list[str] = []
    while lot := list(islice(people, LOT)):
        forms = []
        for made in lot:
            form, problems = check_form(made.form, today, known)
            if problems:
                raise Invalid(problems)
            forms.append(form)
        with doors.work(desk, Action.PERSON_REGISTER) as tx:
            numbers = next_numbers(tx, Series.FILE, len(forms))
            ids += write_new(tx, forms, numbers, named)
            tx.audit(rows=len(forms))
        yield [
            _filed(made, ids, at, number)
            for at, (made, number) in enumerate(zip(lot, numbers, strict=True), len(ids) - len(lot))
        ]


def _filed(made: Made, ids: list[str], at: int, number: str) -> Filed:
    birth = made.form.birth
    said = birth.day.isoformat() if birth.day else str(gregorian_year(birth) or "")
    twin = None if made.twin_of is None else ids[made.twin_of]
    return Filed(ids[at], number, made.form.name.full, said, twin)


def _ids(seed: int) -> Callable[[], str]:
    own = Random(f"{seed}/ids")  # noqa: S311 - made up, and the same again
    return lambda: UUID(int=own.getrandbits(_ID_BITS), version=4).hex
