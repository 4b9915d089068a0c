"""Digits and letters that choose one of several labels."""

import time
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_PAUSE_S: Final = 1.0
_HELD: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Picking:
    """Remembers what was typed a moment ago: letters typed at once are one beginning of a word.

    A digit of any script names a place from 1; letters find a word in any spelling, without its
    article, the next one where the same letter is typed again later; from the second letter on a
    label's own first word goes before its others. Where no word begins so, by another word for it
    («بنت» for «ابنة»), then inside a word. ``by_place`` is False where
    labels begin with numbers of their own: those are found first.
    """

    def __init__(self, *, by_place: bool = True) -> None:
        self._by_place = by_place
        self._typed = ""
        self._at = 0.0

    def place(self, event: QKeyEvent, labels: Sequence[str], here: int) -> int | None:
        """Return which of ``labels`` a key chooses, from ``here`` (-1: none yet); None for none."""
        letter = event.text()
        if not letter.isalnum() or event.modifiers() & _HELD:
            return None
        now = time.monotonic()
        fresh = now - self._at > _PAUSE_S or not self._typed
        number = int(letter) if letter.isdigit() and (fresh or self._by_place) else 0
        nth = number - 1 if 0 < number <= len(labels) else None
        if self._by_place and nth is not None:
            return nth
        self._at = now
        self._typed = letter if fresh else self._typed + letter
        found = self._find(labels, here + 1 if fresh else max(here, 0))
        if found is None and nth is not None:
            self._typed = ""
            return nth
        return found

    def _find(self, labels: Sequence[str], start: int) -> int | None:
        from desktop.base.keys import fold  # the first card has no need of it

        wanted, folded = fold(self._typed), [fold(label) for label in labels]
        order: list[int] = [*range(start, len(labels)), *range(min(start, len(labels)))]
        first = (_leads,) if len(wanted) > 1 else ()
        for fits in (*first, _begins, _means, _holds):
            for place in order:
                if fits(folded[place], wanted):
                    return place
        return None


def _leads(label: str, wanted: str) -> bool:
    """Tell whether a label begins with what was typed, its article left aside."""
    return _begins(label.partition(" ")[0], wanted)


def _begins(label: str, wanted: str) -> bool:
    """Tell whether a word of a label begins with what was typed, its article left aside."""
    return any(_without_article(word).startswith(wanted) for word in label.split())


def _means(label: str, wanted: str) -> bool:
    """Tell whether another word for one of a label begins with what was typed."""
    from desktop.ui.kit.synonyms import words_for

    return any(other.startswith(wanted) for word in label.split() for other in words_for(word))


def _holds(label: str, wanted: str) -> bool:
    """Tell whether what was typed, more than a letter, stands inside a label."""
    return len(wanted) > 1 and wanted in label


def _without_article(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > 3 else word
