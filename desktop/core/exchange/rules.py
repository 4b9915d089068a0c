"""What becomes of the families of a list: pure law."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from desktop.base.errors import Problem
from desktop.base.keys import name_key
from desktop.core.exchange.cells import text_of
from desktop.core.exchange.terms import Bring, Family, Fate, Judged, Verdict, row_said
from desktop.core.people.likeness import Likeness
from desktop.core.people.terms import PersonForm


def identity_of(family: Family) -> tuple[str, str]:
    """Return kind and number of a head's identity, empty where there is none."""
    form = family.form
    return (form.identity.kind.value, form.identity.number) if form else ("", "")


def judged(family: Family, file: str, likes: tuple[Likeness, ...]) -> Judged:
    """Return what becomes of a family: ``file`` has its head's identity, ``likes`` may be it."""
    if family.form is None:
        return Judged(family, Fate.REFUSED, family.problems)
    if file:
        known = Problem("identity.number", "import.known", {"file": file})
        return Judged(family, Fate.KNOWN, (known,), file=file)
    return Judged(family, Fate.TWIN if likes else Fate.NEW, likes=likes)


def repeats(every: Sequence[Judged]) -> list[Judged]:
    """Return what was judged, with whoever stands in the list before: the same identity is
    refused, the same name and birth is to be looked at.
    """
    numbers: dict[tuple[str, str], int | str] = {}
    names: dict[tuple[str, object], int | str] = {}
    found = []
    for one in every:
        form, row = one.family.form, row_said(one.family.stands[0])
        if form is not None and one.fate is not Fate.KNOWN:
            identity = identity_of(one.family)
            before = numbers.setdefault(identity, row) if identity[1] else row
            if before != row:
                twice = Problem("identity.number", "import.twice", {"row": before})
                one = replace(one, fate=Fate.REFUSED, problems=(twice,))  # noqa: PLW2901
            else:
                one = _named_before(one, form, names, row)  # noqa: PLW2901
        found.append(one)
    return found


def _named_before(
    one: Judged, form: PersonForm, names: dict[tuple[str, object], int | str], row: int | str
) -> Judged:
    """Mark who has the name and birth of somebody before; who has no birth, by the mobile."""
    same = form.birth.day or form.birth.year or form.mobile
    before = names.setdefault((name_key(form.name.full), same), row) if same else row
    if before == row:
        return one
    like = Problem("name", "import.like_row", {"row": before})
    return replace(one, fate=Fate.TWIN, problems=(*one.problems, like))


def verdict_of(one: Judged, verdicts: Mapping[int, Verdict]) -> Verdict | None:
    """Return what was said of a family, in the window or else in its own row."""
    return verdicts.get(one.family.rows[0], one.family.verdict)


def to_bring(every: Iterable[Judged], verdicts: Mapping[int, Verdict]) -> list[Judged]:
    """Return the families that are brought in: the new ones, and those said to be somebody else."""
    return [
        one
        for one in every
        if one.fate is Fate.NEW
        or (one.fate is Fate.TWIN and verdict_of(one, verdicts) is Verdict.DISTINCT)
    ]


def left_of(every: Sequence[Judged], brought: Sequence[Judged]) -> dict[str, int]:
    """Return how many families are not brought in, by why."""
    taken = {one.family.rows[0] for one in brought}
    left = [one.fate for one in every if one.family.rows[0] not in taken]
    return {fate.value: left.count(fate) for fate in Fate if fate in left}


def cells_of(bring: Bring, family: Family) -> list[list[Any]]:
    """Return what stood in a family's rows, as pairs of heading and text; of a member's row the
    heading is led by its place.
    """
    found = []
    for place, row in enumerate(family.rows):
        cells = bring.sheet.rows[row]
        for at, column in enumerate(bring.layout.columns):
            text = text_of(cells[at]) if at < len(cells) else ""
            if text:
                found.append([f"{place}: {column.heading}" if place else column.heading, text])
    return found
