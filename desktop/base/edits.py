"""How far two words lie apart by typing: letters left out, put in, taken for another, swapped."""

from collections.abc import Iterable, Iterator

#: Where words are so different in length or letters, counting stops.
FAR = 99


def edits(one: str, other: str, most: int = 2) -> int:
    """Return how many slips lead from one word to the other, :data:`FAR` for more than ``most``;
    two neighbours that are swapped are one (optimal string alignment).

    >>> edits("سعد", "سعيد"), edits("الحربي", "الحبري"), edits("سعد", "نورة")
    (1, 1, 99)
    """
    if one == other:
        return 0
    if abs(len(one) - len(other)) > most:
        return FAR
    one, other = _unlike(one, other)
    if not one or not other:
        return len(one) + len(other)
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        earlier, before, row = before, row, [at]
        for to, seen in enumerate(other, 1):
            cost = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + (letter != seen))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == seen:
                cost = min(cost, earlier[to - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return FAR
    return row[-1] if row[-1] <= most else FAR


def _unlike(one: str, other: str) -> tuple[str, str]:
    """Return two words without the letters with which both begin and end."""
    start, short = 0, min(len(one), len(other))
    while start < short and one[start] == other[start]:
        start += 1
    end = 0
    while end < short - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return one[start : len(one) - end], other[start : len(other) - end]


def swapped(one: str, other: str) -> bool:
    """Tell whether two words differ by two neighbours that changed places.

    >>> swapped("حربي", "حبري"), swapped("سعد", "سعيد")
    (True, False)
    """
    return len(one) == len(other) and sorted(one) == sorted(other) and edits(one, other, 1) == 1


def near(word: str, letters: Iterable[str]) -> Iterator[str]:
    """Yield every word that one slip makes of ``word``, with ``letters`` to be put in.

    >>> len(set(near("سعد", "سعد"))) > 10, "سد" in near("سعد", "")
    (True, True)
    """
    for at in range(len(word) + 1):
        begins, rest = word[:at], word[at:]
        if rest:
            yield begins + rest[1:]
        if len(rest) > 1:
            yield begins + rest[1] + rest[0] + rest[2:]
        for letter in letters:
            yield begins + letter + rest
            if rest:
                yield begins + letter + rest[1:]
