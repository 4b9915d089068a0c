"""What became of a list, row by row, as a sheet that is corrected and fed back."""

import re
from collections.abc import Iterator
from typing import Final

from desktop.base.keys import plain
from desktop.base.messages import Messages
from desktop.core.documents.listing import Listing
from desktop.core.exchange.cells import birth_text_of, text_of
from desktop.core.exchange.rules import verdict_of
from desktop.core.exchange.terms import Bring, Cells, Column, Fate, Judged, Use, Verdict, row_said

_MEMBER: Final = re.compile(r"members\.([0-9]+)\.")
#: What the report says of a row, by its columns; ``resources/exchange.toml`` knows them again.
_OWN: Final = ("fate", "reason", "like", "verdict")


def report(messages: Messages, bring: Bring) -> Listing:
    """Return every row of a list as it stands, with what becomes of it and why before it. Columns
    that an earlier report put there are written anew.
    """
    own = tuple(messages.text(f"term.import_column.{name}") for name in _OWN)
    said_before = {plain(text) for text in own}
    columns = bring.layout.columns
    kept = [
        at
        for at, column in enumerate(columns)
        if plain(column.heading) not in said_before and column.use is not Use.VERDICT
    ]
    rows: list[tuple[str, ...]] = []
    for one in bring.judged:
        told = tell(messages, one, verdict_of(one, bring.verdicts))
        for place, row in enumerate(one.family.rows):
            cells = bring.sheet.rows[row]
            line = tuple(_written(bring, cells, at) for at in kept)
            rows.append((*(told if not place else (told[0], "", "", "")), *line))
    headings = tuple(_heading(messages, columns[at]) for at in kept)
    return Listing(bring.source.name, (*own, *headings), tuple(rows))


def _written(bring: Bring, cells: Cells, at: int) -> str:
    """Return a cell as the report has it: read again, it tells the same."""
    cell = cells[at] if at < len(cells) else ""
    if bring.layout.columns[at].use is Use.BIRTH:
        return birth_text_of(cell, from_1904=bring.sheet.from_1904)
    return text_of(cell)


def _heading(messages: Messages, column: Column) -> str:
    """Return a column's heading; one without any is called by what it is taken for."""
    if column.heading or column.use is Use.LEFT:
        return column.heading
    return messages.text(f"term.import_use.{column.use}")


def tell(messages: Messages, one: Judged, verdict: Verdict | None) -> tuple[str, str, str, str]:
    """Return what is said of a family: its fate, why, whom it is like, and the verdict."""
    return (
        messages.text(f"term.import_fate.{one.fate}"),
        "\n".join(reasons(messages, one)),
        "\n".join(f"{like.row.name} ({like.row.file_number})" for like in one.likes),
        messages.text(f"term.import_verdict.{verdict}") if verdict and _twin(one) else "",
    )


def reasons(messages: Messages, one: Judged) -> Iterator[str]:
    """Yield why a family stands as it does, what was put elsewhere and whom it is like, a sentence
    each.
    """
    yield from told_of(messages, one)
    for like in one.likes:
        yield messages.text(like.code)


def told_of(messages: Messages, one: Judged) -> Iterator[str]:
    """Yield what can't be taken as it stands and what was put elsewhere; of somebody in the
    household, with the row.
    """
    for problem in (*one.problems, *one.family.remarks):
        place = _MEMBER.match(problem.field)
        text = messages.of(problem)
        if place:
            row = row_said(one.family.stands[int(place[1]) + 1])
            text = messages.text("import.of_row", row=row, text=text)
        yield text


def _twin(one: Judged) -> bool:
    return one.fate is Fate.TWIN
