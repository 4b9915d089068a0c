"""What is known of everybody in memory, and whom a query means.

It holds folded words and numbers, no form; what is shown of somebody is read from the database.
What changed is taken in anew under the file's next turn: what stood in an earlier one is no more.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Final, NamedTuple

from desktop.base.keys import bare
from desktop.core.finding.leads import Leads
from desktop.core.finding.likeness import Asked, asked_words, slips
from desktop.core.finding.numbers import Led, Numbers
from desktop.core.finding.terms import MOST
from desktop.core.finding.words import Words, numbers_in

#: So many of those that are as near as one another are weighed more closely.
WEIGHED: Final = MOST + MOST // 2
#: A word may be left out of so many at least.
_LEAST_LEFT: Final = 3
_LETTERS_OF_TWO: Final = 5
_BEGUN_SLIP: Final = 4
_SERVANT: Final = "عبد"
#: So many are compared at most, who may be one person.
_MOST_NEAR: Final = 60
#: As many names as these say nothing yet of how rare a word is.
_FEW: Final = 50
#: So many numbers at most that begin or end alike are looked at.
_MOST_LED: Final = 400


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
        self._files: list[str] = []
        self._at: dict[str, int] = {}
        self._turn = array("H")
        self._of = array("I")
        self._place = array("B")
        self._in_turn = array("H")
        self._living: list[tuple[int, int]] = []
        self._living_at = 0, 0
        self.visited: dict[int, int] = {}
        #: The ids of requests and prints whose numbers stand here.
        self.leads = Leads()

    def file(self, file_id: str) -> int:
        """Return a file's own number here; a new one gets one."""
        at = self._at.get(file_id)
        if at is None:
            at = self._at[file_id] = len(self._files)
            self._files.append(file_id)
            self._turn.append(0)
        return at

    def knows(self, file_id: str) -> bool:
        """Tell whether a file stands here."""
        return file_id in self._at

    def forget(self, file_id: str) -> None:
        """Let nothing that stands here of a file count any more."""
        at = self.file(file_id)
        self._turn[at] = (self._turn[at] + 1) & 0xFFFF
        self.visited.pop(at, None)

    def add_name(self, file_id: str, place: int, key: str) -> None:
        """Take a name in by its stored key: the head's (place 0) or a member's (from 1)."""
        at = self._at.get(file_id)
        if at is None:
            at = self.file(file_id)
        number = self.words.add((key.replace("|", " ") if "|" in key else key).split())
        self._of.append(at)
        self._place.append(min(place, 255))
        self._in_turn.append(self._turn[at])
        if place:
            if self._living and self._living[-1][1] == number:
                self._living[-1] = self._living[-1][0], number + 1
            else:
                self._living.append((number, number + 1))

    def add_number(self, file_id: str, number: str, kind: int, lead: str = "") -> None:
        """Take a number of a file in; ``lead``: the request or print that it opens."""
        at = self._at.get(file_id)
        if at is None:
            at = self.file(file_id)
        entry = self.numbers.add(number, kind, at, self._turn[at])
        if lead:
            self.leads.add(entry, lead)

    def size(self) -> int:
        """Return about how many bytes it takes."""
        names, files = len(self._of) * 7, len(self._files) * 200
        return self.words.size() + self.numbers.size() + names + files + self.leads.size()

    @property
    def files(self) -> int:
        """How many files stand here."""
        return len(self._files)

    def last_visit(self, file_id: str) -> int | None:
        """Return the day of a file's last visit, as an ordinal."""
        at = self._at.get(file_id)
        return None if at is None else self.visited.get(at)

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
                    yield Found(self._files[one.owner], 0, tier, one)

    def by_name(self, text: str, *, members: bool, among: set[str] | None = None) -> list[Found]:
        """Return whom the words of a text mean, the nearest first: all words as they are; words
        that begin so or are written together; one slip in a word, in each; two in one; a word left
        out. What comes later is looked for where those before give less than :data:`MOST`.
        """
        asked = asked_words(text)
        if not asked:
            return []
        found: dict[str, Found] = {}
        for tier, bits in enumerate(self._tiers(asked)):
            heads = bits & ~self._members() if bits else 0
            for some in (heads, bits & ~heads if members else 0):
                for one in islice(self._alive(some, tier, among), WEIGHED):
                    found.setdefault(one.file, one)
            if len(found) >= MOST:
                break
        return list(found.values())

    def near_names(self, name: str, *, members: bool) -> list[Found]:
        """Return who may be of one name by another hand: with slips, or a word more or less."""
        asked = asked_words(name)
        found: dict[str, Found] = {}
        for tier, bits in enumerate(self._tiers(asked) if asked else ()):
            heads = bits & ~self._members() if bits else 0
            for some in (heads, bits & ~heads if members else 0):
                for one in islice(self._alive(some, tier, None), WEIGHED):
                    found.setdefault(one.file, one)
            if len(found) >= _MOST_NEAR:
                break
        return list(found.values())[:_MOST_NEAR]

    def share(self, word: str) -> float:
        """Return the share of names that have a word; a small office has seen too few to tell."""
        return (self.words.number_of(word) + 1) / (self.words.count + _FEW)

    def _alive(self, bits: int, tier: int, among: set[str] | None) -> Iterator[Found]:
        for number in numbers_in(bits):
            at = self._of[number]
            if self._in_turn[number] == self._turn[at]:
                file_id = self._files[at]
                if among is None or file_id in among:
                    yield Found(file_id, self._place[number], tier)

    def _tiers(self, asked: tuple[Asked, ...]) -> Iterator[int]:
        having = self.words.having
        same = [having([one.word]) for one in asked]
        yield _all(same)
        begun = [a | self._begun(asked, at) for at, a in enumerate(same)]
        yield _all(begun)
        slip = [
            a | having(self._slipped(one, last=at == len(asked) - 1))
            for (at, one), a in zip(enumerate(asked), begun, strict=True)
        ]
        yield _one_from(begun, slip)
        yield _all(slip)
        far = [a | having(self._far(one)) for one, a in zip(asked, slip, strict=True)]
        yield _one_from(begun, far)
        if len(asked) >= _LEAST_LEFT:
            yield _one_out(begun)
            yield _one_out(slip)
        yield _all(far)

    def _begun(self, asked: tuple[Asked, ...], at: int) -> int:
        """Return who has a word that begins so, that it makes together with its neighbour, or the
        two that are written together in it.
        """
        one, words = asked[at].word, self.words
        found = words.beginning(one)
        for first in (at - 1, at):
            if 0 <= first < len(asked) - 1:
                found.append(bare(asked[first].word + asked[first + 1].folded))
        rest = one.removeprefix(_SERVANT)
        if rest != one and bare(rest) in words:  # half of the name is left out: «عبد فهد»
            found.append(bare(rest))
        bits = words.having(found)
        for cut in range(2, len(one) - 1):
            two = one[:cut], bare(one[cut:])
            if all(part in words for part in two):
                bits |= _all([words.having([part]) for part in two])
        return bits

    def _slipped(self, one: Asked, *, last: bool) -> set[str]:
        if not slips(one.word):
            return set()
        found = self.words.near(one.word)
        if last and len(one.word) >= _BEGUN_SLIP:
            found |= self.words.near_beginning(one.word)
        return found

    def _far(self, one: Asked) -> set[str]:
        return self.words.far(one.word) if len(one.word) >= _LETTERS_OF_TWO else set()

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


def _all(sets: list[int]) -> int:
    bits = sets[0]
    for one in sets[1:]:
        bits &= one
    return bits


def _one_from(sets: list[int], wider: list[int]) -> int:
    """Return what has all of ``sets``, one of them as wide as ``wider``."""
    found = 0
    for at, one in enumerate(wider):
        found |= _all([one, *sets[:at], *sets[at + 1 :]])
    return found


def _one_out(sets: list[int]) -> int:
    """Return what has all of ``sets`` but one."""
    found = 0
    for at in range(len(sets)):
        found |= _all([*sets[:at], *sets[at + 1 :]])
    return found
