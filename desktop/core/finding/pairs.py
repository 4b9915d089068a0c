"""Files that may be doubles of one another, of everybody there is: a piece at a time.

Every two cannot be compared. Those are who share a number, who have one name, or who were born
within a year of one another and share a word, or two, that few of that year have; each such pair is
weighed as one form is (``doubles``), and whoever was said to be two people is passed over.
"""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from itertools import combinations, islice
from math import log2
from typing import Final, NamedTuple

from desktop.base.data_classes import dataclass
from desktop.core.finding.doubles import ENOUGH, compared_words, weigh
from desktop.core.finding.index import Index
from desktop.core.finding.twins import BORN, CITY, Born, Shared
from desktop.core.finding.words import own_words
from desktop.core.people.leads import ledger as people
from desktop.core.people.leads.ledger import known_of
from desktop.core.people.ledger import load_rows
from desktop.core.people.links.ledger import every_distinct
from desktop.core.people.terms import PersonRow
from desktop.core.people.views import row_for
from desktop.core.work import Look

See = Callable[[], AbstractContextManager[Look]]
#: So many files are read in one piece, so many pairs weighed.
PIECE: Final = 2000
WEIGHED: Final = 120
#: So many are shown at most; the likeliest.
MOST: Final = 200
#: One word that more than so many of one year share tells nothing; two words of so many.
_CROWD: Final = {1: 4, 2: 24}
_SAME: Final = 40
#: What births can weigh at most, a word with a slip, and one that neither has (``twins``); letters
#: that differ in two words of one slip.
_BORN: Final = BORN[Born.TURNED]
_SWAPPED: Final = 4.6
_MISSED: Final = -3.7
_SLIP: Final = 2
#: So many words of a name at most, the rarest.
_RAREST: Final = 5


@dataclass(frozen=True, slots=True)
class Double:
    """Two files that may be of one person, the older number first; ``compared``: codes of what
    they are alike and unlike in.
    """

    one: PersonRow
    other: PersonRow
    compared: tuple[str, ...]

    @property
    def id(self) -> str:
        """What tells the pair from others."""
        return f"{self.one.id}.{self.other.id}"


@dataclass(frozen=True, slots=True)
class Doubles:
    """What was found so far, the likeliest first; ``done`` of ``total`` was looked at."""

    found: tuple[Double, ...] = ()
    done: int = 0
    total: int = 1
    ended: bool = False

    @property
    def share(self) -> float:
        """How much of everybody was looked at."""
        return min(self.done / self.total, 1.0)


class _Pair(NamedTuple):
    """Two files that were found alike, and how much."""

    weight: float
    one: str
    other: str
    compared: tuple[str, ...]

    @property
    def files(self) -> frozenset[str]:
        return frozenset((self.one, self.other))


class Hunt:
    """Looks through everybody; :meth:`pieces` yields after each piece."""

    def __init__(self, index: Index, see: See) -> None:
        self._index, self._see = index, see
        self._found: list[_Pair] = []
        self._done, self._total = 0, 1
        self._rows: dict[str, PersonRow] = {}

    def changed(self) -> None:
        """Read the files that are shown again: some are not what they were."""
        self._rows.clear()

    def seen(self, look: Look, *, ended: bool) -> Doubles:
        """Return what was found so far, as it stands now: who was merged or said to be somebody
        else since is left out.
        """
        apart = every_distinct(look.session)
        pairs = (one for one in sorted(self._found, reverse=True) if one.files not in apart)
        best = list(islice(pairs, MOST))
        files = {file for pair in best for file in pair.files}
        self._rows |= load_rows(look.session, files - self._rows.keys())
        there = files & self._rows.keys()
        rows = {key: row_for(look.actor.roles, self._rows[key]) for key in there}
        found = [_shown(rows, one) for one in best if one.files <= rows.keys()]
        total = max(self._total, self._done, 1)
        return Doubles(tuple(found), total if ended else self._done, total, ended)

    def pieces(self) -> Iterator[None]:
        """Look on; each piece reads for itself."""
        heads = _Heads(self._index, log2(self._index.words.count + 1) + ENOUGH)
        self._total = 2 * self._index.files
        for read in heads.read(self._see):
            self._done += read
            yield
        with self._see() as look:
            cities = people.cities(look.session)
        for place, city in enumerate(filter(None, cities), 1):
            with self._see() as look:
                heads.live_in(place, people.living_in(look.session, city))
            yield
        with self._see() as look:
            apart = every_distinct(look.session)
            shared = people.shared_numbers(look.session)
        yield
        waiting: list[tuple[str, str]] = []
        for pair in self._pairs(heads, shared):
            if pair is None:
                yield
            elif frozenset(pair) not in apart:
                waiting.append(pair)
                if len(waiting) == WEIGHED:
                    self._weigh(waiting)
                    waiting.clear()
                    yield
        self._weigh(waiting)

    def _pairs(
        self, heads: "_Heads", shared: list[tuple[str, ...]]
    ) -> Iterator[tuple[str, str] | None]:
        """Yield each pair once; None where some time went by."""
        met = set[tuple[str, str]]()
        for files in shared:
            for pair in combinations(sorted(files), 2):
                if pair not in met:
                    met.add(pair)
                    yield pair
        for count, near in heads.near():
            self._done += count
            yield None
            for pair in near:
                if pair not in met:
                    met.add(pair)
                    yield pair

    def _weigh(self, pairs: list[tuple[str, str]]) -> None:
        if not pairs:
            return
        least = log2(self._index.words.count + 1) + ENOUGH
        ids = {person_id for pair in pairs for person_id in pair}
        with self._see() as look:
            known = known_of(look.session, dict.fromkeys(ids, 0))
            for one, other in pairs:
                if one in known and other in known:
                    compared, likely = weigh(known[one], known[other], self._index, least)
                    if likely:
                        words = compared_words(compared)
                        self._found.append(_Pair(compared.weight, one, other, words))


class _Heads:
    """The rarest words of every head's name, by the year of birth."""

    def __init__(self, index: Index, least: float) -> None:
        self._index, self._least = index, least
        self._weights: dict[str, float] = {}
        self._lettered: dict[str, int] = {}
        self._places: dict[str, int] = {}
        self._ids: list[str] = []
        self._words: list[tuple[str, ...]] = []
        self._born: dict[int, array[int]] = defaultdict(lambda: array("I"))
        self._named: dict[str, array[int]] = defaultdict(lambda: array("I"))
        #: Where each lives, 0 where it is not known.
        self._city: dict[str, int] = {}

    def live_in(self, city: int, files: Iterable[str]) -> None:
        """Take in who lives in a town."""
        self._city.update(dict.fromkeys(files, city))

    def read(self, see: See) -> Iterator[int]:
        after: str | None = ""
        while after is not None:
            with see() as look:
                heads, after = people.born_after(look.session, after, PIECE)
            for file_id, year, key in heads:
                self._add(file_id, key, year)
            yield len(heads)

    def _add(self, file_id: str, key: str, year: int | None) -> None:
        at = len(self._ids)
        words = sorted(own_words(key), key=lambda word: (self._index.words.number_of(word), word))
        self._ids.append(file_id)
        self._words.append(tuple(sorted(words[:_RAREST])))
        self._born[year or 0].append(at)
        self._named[key].append(at)

    def near(self) -> Iterator[tuple[int, list[tuple[str, str]]]]:
        """Yield who may be one person, those born in one year with those of the next; before each
        lot how many were looked at.
        """
        yield 0, [pair for same in self._named.values() for pair in self._each(same, _SAME)]
        for year, there in sorted(self._born.items()):
            shared: dict[tuple[str, ...], array[int]] = defaultdict(lambda: array("I"))
            for at in (*there, *(self._born.get(year + 1, ()) if year else ())):
                words = self._words[at]
                for some in (*combinations(words, 1), *combinations(words, 2)):
                    shared[some].append(at)
            yield (
                len(there),
                [
                    pair
                    for words, lot in shared.items()
                    for pair in self._each(lot, _CROWD[len(words)])
                ],
            )

    def _each(self, some: "array[int]", most: int) -> Iterator[tuple[str, str]]:
        if 1 < len(some) <= most:
            for one, other in combinations(some, 2):
                if not self._may_be(one, other):
                    continue
                pair = sorted((self._ids[one], self._ids[other]))
                yield pair[0], pair[1]

    def _may_be(self, one: int, other: int) -> bool:
        """Tell whether two names could weigh enough, were all else about the two alike: most pairs
        need not be read.
        """
        mine, theirs = self._words[one], self._words[other]
        live = self._city.get(self._ids[one], 0), self._city.get(self._ids[other], 0)
        city = CITY[
            Shared.UNKNOWN if 0 in live else Shared.SAME if live[0] == live[1] else Shared.OTHER
        ]
        left = [word for word in mine if word not in theirs]
        most = min(len(left), len(theirs) - len(mine) + len(left))
        alike = sum(self._weight(word) for word in mine if word in theirs) + _BORN + city
        if alike + _SWAPPED * most < self._least or not most:  # were there a slip in every word
            return alike >= self._least
        letters = self._letters
        apart = [letters(word) for word in theirs if word not in mine]
        slips = sum(
            any((mask ^ there).bit_count() <= _SLIP for there in apart)
            for mask in map(letters, left)
        )
        return alike + _SWAPPED * slips + _MISSED * max(most - slips, 0) >= self._least

    def _letters(self, word: str) -> int:
        """Return which letters a word has, a bit for each."""
        known = self._lettered.get(word)
        if known is None:
            places = (self._places.setdefault(one, len(self._places)) for one in set(word))
            known = self._lettered[word] = sum(1 << place for place in places)
        return known

    def _weight(self, word: str) -> float:
        known = self._weights.get(word)
        if known is None:
            known = self._weights[word] = -log2(self._index.share(word))
        return known


def _shown(rows: Mapping[str, PersonRow], pair: _Pair) -> Double:
    one, other = sorted((rows[pair.one], rows[pair.other]), key=lambda row: row.file_number)
    return Double(one, other, pair.compared)
