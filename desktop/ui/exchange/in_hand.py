"""The list that somebody is at, and what they said of its rows."""

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from desktop.base.data_classes import dataclass
from desktop.core.exchange.terms import Bring, Fate, Judged, Layout, Verdict
from desktop.ui.exchange.reading import Book, Trial

#: Of a row of a sheet: what was said, and of whom.
_Said = tuple[Verdict, Any]


@dataclass(slots=True)
class Verdicts:
    """What was said of rows, by file and sheet: it holds as long as the row is like the same ones,
    however its sheet is judged again.
    """

    said: dict[tuple[str, str], dict[int, _Said]] = field(default_factory=dict)

    def say(self, hand: "InHand", row: Judged, verdict: Verdict) -> None:
        """Record what is said of a row."""
        place = row.family.rows[0]
        hand.verdicts[place] = verdict
        self.said.setdefault(_of(hand.book, hand.trial), {})[place] = verdict, _whom(row)

    def of(self, book: Book, trial: Trial) -> dict[int, Verdict]:
        """Return what was said of rows of a sheet and holds still."""
        before: Mapping[int, _Said] = self.said.get(_of(book, trial), {})
        found = {}
        for row in trial.judged if before else ():
            verdict, whom = before.get(row.family.rows[0], (None, None))
            if verdict is not None and row.fate is Fate.TWIN and whom == _whom(row):
                found[row.family.rows[0]] = verdict
        return found


@dataclass(slots=True)
class InHand:
    """A sheet as it was judged, and what is said of its rows. ``begun``: other columns, which a
    lock came over before it was judged by them.
    """

    book: Book
    trial: Trial
    verdicts: dict[int, Verdict] = field(default_factory=dict)
    begun: Layout | None = None

    def wanted(self) -> Bring:
        """Return what is brought in, as it stands now."""
        trial, verdicts = self.trial, dict(self.verdicts)
        return Bring(self.book.source, trial.sheet, trial.layout, trial.judged, verdicts)


@dataclass(frozen=True, slots=True)
class Carried:
    """What is carried past a lock in memory, for who was at it alone."""

    book: Book
    hand: InHand | None
    said: Verdicts


def _of(book: Book, trial: Trial) -> tuple[str, str]:
    return book.source.sha256, trial.sheet.name


def _whom(row: Judged) -> object:
    return row.family.name, {one.row.id for one in row.likes}, row.problems
