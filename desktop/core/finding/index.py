"""What is known of everybody in memory, and whom a query means.

It holds folded words and numbers, no form; what is shown of somebody is read from the database.
What changed is taken in anew under the file's next turn: what stood in an earlier one is no more.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby, islice
from typing import Final, NamedTuple

from desktop.core.finding.files import Files
from desktop.core.finding.leads import Leads
from desktop.core.finding.likeness import asked_words
from desktop.core.finding.meanings import Meanings
from desktop.core.finding.numbers import Led, Numbers
from desktop.core.finding.terms import KINDS, MOST
from desktop.core.finding.words import Words, numbers_in
from desktop.core.people.leads.ledger import Name, Number

#: So many of those that are as near as one another are weighed more closely.
WEIGHED: Final = MOST + MOST // 2
#: So many are compared at most, who may be one person.
_MOST_NEAR: Final = 60
#: As many names as these say nothing yet of how rare a word is.
_FEW: Final = 50
#: So many numbers at most that begin or end alike are looked at.
_MOST_LED: Final = 400
_KIND: Final = {kind: place for place, kind in enumerate(KINDS)}


class Found(NamedTuple):
    """A file that was found by its head (place 0) or a member, how near, and by what number."""

    file: str
    place: int
    tier: int
    led: Led | None = None


class Index:
    """Names and numbers of files; ``add`` and ``forget`` keep it fresh."""

    def __init__(self) -> None:
        self.words, self.numbers = Words(), Numbers()
        self._meanings = Meanings(self.words)
        self._files = Files()
        self._turn = array("H")
        #: The day of each file's last visit, as an ordinal, 0 for none.
        self._visited = array("I")
        self._of = array("I")
        self._place = array("B")
        self._in_turn = array("H")
        self._living: list[tuple[int, int]] = []
        self._living_at = 0, 0
        #: The ids of requests and prints whose numbers stand here.
        self.leads = Leads()

    def knows(self, file_id: str) -> bool:
        """Tell whether a file stands here."""
        return self._files.get(file_id) is not None

    def forget(self, file_id: str) -> None:
        """Let nothing that stands here of a file count any more."""
        (at,) = self._files_of([file_id])
        self._turn[at] = (self._turn[at] + 1) & 0xFFFF
        self._visited[at] = 0

    def visited(self, file_id: str, day: int) -> None:
        """Take in that a file had a visit on a day (an ordinal), where it stands here."""
        at = self._files.get(file_id)
        if at is not None:
            self._visited[at] = max(self._visited[at], day)

    def settle(self) -> Iterator[None]:
        """Take less memory from the end of this on: everybody has been taken in."""
        return self._files.settle()

    def add_names(self, names: Sequence[Name]) -> None:
        """Take names in by their stored keys: heads' (place 0) and members' (from 1)."""
        if not names:
            return
        ids, places, keys = zip(*names, strict=True)
        first, files = self.words.add(keys), self._files_of(ids)
        self._of.extend(files)
        self._place.extend(min(place, 255) for place in places)
        self._in_turn.extend(map(self._turn.__getitem__, files))
        for member, some in groupby(places, bool):
            last = first + len(list(some))
            if member and self._living and self._living[-1][1] == first:
                self._living[-1] = self._living[-1][0], last
            elif member:
                self._living.append((first, last))
            first = last

    def add_numbers(self, numbers: Sequence[Number]) -> int:
        """Take files' numbers in, each of one of :data:`KINDS`; returns the entry of the first."""
        ids, keys, kinds = zip(*numbers, strict=True) if numbers else ((), (), ())
        files, of = self._files_of(ids), map(_KIND.__getitem__, kinds)
        return self.numbers.add(keys, of, files, map(self._turn.__getitem__, files))

    def add_leading(self, numbers: Sequence[tuple[str, str, str, str]]) -> None:
        """Take numbers in as :meth:`add_numbers`, each with the request or print that it opens."""
        first = self.add_numbers([one[:3] for one in numbers])
        for entry, (*_, lead) in enumerate(numbers, first):
            self.leads.add(entry, lead)

    def _files_of(self, ids: Sequence[str]) -> list[int]:
        numbers = self._files.all_of(ids)
        new = bytes(len(self._files) - len(self._turn))
        self._turn.extend(new)
        self._visited.extend(new)
        return numbers

    def size(self) -> int:
        """Return about how many bytes it takes."""
        names, files = len(self._of) * 7, len(self._files) * 6 + self._files.size()
        return self.words.size() + self.numbers.size() + names + files + self.leads.size()

    @property
    def files(self) -> int:
        """How many files stand here."""
        return len(self._files)

    def last_visit(self, file_id: str) -> int | None:
        """Return the day of a file's last visit, as an ordinal."""
        at = self._files.get(file_id)
        return None if at is None else self._visited[at] or None

    # ---- asking

    def by_number(self, numbers: Iterable[str], *, whole: bool) -> Iterator[Found]:
        """Yield whom a number leads to: exact ones first, then beginnings, then ends."""
        seen: set[int] = set()
        asked = tuple(numbers)
        every: list[tuple[int, Callable[[str], Iterator[Led]]]] = [(0, self.numbers.exact)]
        if not whole:
            every += [(1, self.numbers.beginning), (2, self.numbers.ending)]
        for tier, ask in every:
            led = list(islice((one for number in asked for one in ask(number)), _MOST_LED))
            for one in sorted(led, key=_kind) if tier == 0 else led:
                if one.owner not in seen and self._turn[one.owner] == one.turn:
                    seen.add(one.owner)
                    yield Found(self._files.id_of(one.owner), 0, tier, one)

    def by_name(self, text: str, *, members: bool, among: set[str] | None = None) -> list[Found]:
        """Return whom the words of a text mean, the nearest first: all words as they are, or as
        Latin ones say them; words that begin so or are written together; one slip in a word, in
        each; two in one; a word left out. What comes later is looked for where those before give
        less than :data:`MOST`.
        """
        return self._nearest(text, MOST, members=members, among=among)

    def near_names(self, name: str, *, members: bool) -> list[Found]:
        """Return who may be of one name by another hand: with slips, or a word more or less."""
        return self._nearest(name, _MOST_NEAR, members=members)[:_MOST_NEAR]

    def _nearest(
        self, text: str, enough: int, *, members: bool, among: set[str] | None = None
    ) -> list[Found]:
        asked = asked_words(text)
        found: dict[str, Found] = {}
        for tier, bits in enumerate(self._meanings.tiers(asked) if asked else ()):
            heads = bits & ~self._members() if bits else 0
            for some in (heads, bits & ~heads if members else 0):
                for one in islice(self._alive(some, tier, among), WEIGHED):
                    found.setdefault(one.file, one)
            if len(found) >= enough:
                break
        return list(found.values())

    def share(self, word: str) -> float:
        """Return the share of names that have a word, or the words that it is written together of;
        a small office has seen too few to tell.
        """
        having = self.words.number_of(word) or self._meanings.cut(word).bit_count()
        return (having + 1) / (self.words.count + _FEW)

    def _alive(self, bits: int, tier: int, among: set[str] | None) -> Iterator[Found]:
        for number in numbers_in(bits):
            at = self._of[number]
            if self._in_turn[number] == self._turn[at]:
                file_id = self._files.id_of(at)
                if among is None or file_id in among:
                    yield Found(file_id, self._place[number], tier)

    def _members(self) -> int:
        """Return the set of the names of who is no head."""
        count = self.words.count
        if self._living_at[0] != count:
            bits = 0
            for first, end in self._living:
                bits |= ((1 << (end - first)) - 1) << first
            self._living_at = count, bits
        return self._living_at[1]


def _kind(led: Led) -> int:
    return led.kind
