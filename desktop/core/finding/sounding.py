"""The Arabic words of names by how they sound, for who types in Latin letters."""

from collections.abc import Iterator
from itertools import chain

from desktop.base import sounds
from desktop.core.finding.words import Words


class Sounding:
    """Which of the words of names a Latin one says; learnt when it is first asked."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._sounding: dict[str, list[str]] = {}
        self._heard = 0

    def nearest(self, word: str) -> list[str]:
        """Return the Arabic words that a Latin one says, those alone that are nearest to it."""
        self._hear()
        every = chain.from_iterable(
            self._sounding.get(one.consonants, ()) for one in sounds.of_latin(word)
        )
        apart = {one: sounds.far(word, one) for one in every}
        least = min((away for away in apart.values() if away is not None), default=None)
        return [one for one, away in apart.items() if away is not None and away == least]

    def beginning(self, start: str) -> Iterator[str]:
        """Yield the Arabic words whose consonants begin as those of a Latin one do."""
        self._hear()
        begun = tuple(one.consonants for one in sounds.of_latin(start) if one.consonants)
        for consonants, spelt in self._sounding.items() if begun else ():
            if consonants.startswith(begun):
                yield from spelt

    def _hear(self) -> None:
        """Learn how the words sound that came since somebody last typed in Latin letters."""
        for word in self._words.since(self._heard):
            self._heard += 1
            for one in () if sounds.is_latin(word) else sounds.of_arabic(word):
                self._sounding.setdefault(one.consonants, []).append(word)
