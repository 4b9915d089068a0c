"""Names and values to read, not to edit."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLabel, QLayoutItem, QWidget

from desktop.ui.kit.cards import label, markable
from desktop.ui.kit.laid import Laid, height_of
from desktop.ui.kit.texts import whole_years
from desktop.ui.kit.theme import current_theme

#: The least room of a value beside its name, in letters of the base size.
_VALUE: Final = 7
#: Between rows: of names beside their values, and of names over them.
_BESIDE, _OVER = 6, 2


class _Facts(Laid):
    """Each name before its value, ``count`` of them beside one another, fewer where there is no
    room, and each name over its value before a value would be a heap of single words.
    """

    def __init__(self, holder: QWidget, count: int) -> None:
        super().__init__(holder)
        self._count = count
        self.setSpacing(current_theme().px.gap)

    def least(self) -> int:
        """Return the room of the longest word."""
        return max(map(_longest, self._shown()), default=0)

    def ideal(self) -> int:
        names, values = self.kept("wide", self._wide)
        return names + max(values, _VALUE * current_theme().px.base) + self.spacing()

    def sizeHint(self) -> QSize:
        width = self.kept("ideal", self.ideal)
        return QSize(width, self.heightForWidth(max(self._width, width)))

    def _wide(self) -> tuple[int, int]:
        """Return how wide the widest name is, and the longest word of a value."""
        names, values = self._shown()[::2], self._shown()[1::2]
        return max(map(_whole, names), default=0), max(map(_longest, values), default=0)

    def laid(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        gap, (names, values) = self.spacing(), self.kept("wide", self._wide)
        each = names + max(_VALUE * current_theme().px.base, values) + 2 * gap
        columns = max(min(self._count, (width + gap) // each), 0)
        if not columns:
            yield from self._over(width)
            return
        edges = [(width + gap) * column // columns for column in range(columns + 1)]
        top = tall = 0
        for place, (name, value) in enumerate(self._pairs()):
            column = place % columns
            if not column and place:
                top, tall = top + tall + _BESIDE, 0
            after = edges[column] + names + gap
            for item, left, wide in (
                (name, edges[column], names),
                (value, after, edges[column + 1] - gap - after),
            ):
                high = height_of(item, wide)
                tall = max(tall, high)
                yield item, QRect(left, top, wide, high)

    def _over(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        top = 0
        for item in self._shown():
            high = height_of(item, width)
            yield item, QRect(0, top, width, high)
            top += high + _OVER

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _pairs(self) -> Iterator[tuple[QLayoutItem, QLayoutItem]]:
        shown = self._shown()
        return zip(shown[::2], shown[1::2], strict=False)  # a value may still be to come


class FactList(QWidget):
    """Names with their values; a value may be copied. LTR values keep their order."""

    def __init__(self, facts: Sequence[tuple[str, str]] = (), *, count: int = 1) -> None:
        super().__init__()
        self._facts = _Facts(self, count)
        self._pairs: list[tuple[QLabel, QLabel]] = []
        self.set_facts(facts)

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show other facts; an empty value is shown as a dash. The labels stay, what a layout of
        ours holds is never taken out of it.
        """
        while len(self._pairs) < len(facts):
            name, shown = label("", "second", wrap=True), markable("")
            self._pairs.append((name, shown))
            self._facts.addWidget(name)
            self._facts.addWidget(shown)
        left = len(self._pairs) - len(facts)
        for (name, shown), (said, value) in zip(
            self._pairs, (*facts, *[("", "")] * left), strict=True
        ):
            name.setText(said)
            shown.setText(whole_years(value) or ("—" if said else ""))
            shown.setAccessibleName(said)
            for part in (name, shown):
                part.setHidden(not said)


def _whole(item: QLayoutItem) -> int:
    """Return how wide a text is in one line."""
    return _wide(_label(item), _label(item).text())


def _longest(item: QLayoutItem) -> int:
    """Return how wide the longest word of a text is."""
    made = _label(item)
    return max((_wide(made, word) for word in made.text().split()), default=0)


def _wide(made: QLabel, text: str) -> int:
    return made.fontMetrics().horizontalAdvance(text) + 2


def _label(item: QLayoutItem) -> QLabel:
    made = item.widget()
    assert isinstance(made, QLabel)  # noqa: S101  # only labels are added
    return made
