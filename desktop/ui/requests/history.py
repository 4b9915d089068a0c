"""What was done on a request, the newest first: each act with what it was taken with."""

from collections.abc import Iterable
from functools import partial
from itertools import groupby

import shiboken6

from desktop.core.intake.terms import EventLine, RequestView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.still import still
from desktop.ui.parts import request_words as words
from desktop.ui.parts.figures import moment

#: How many acts are shown at first.
NEWEST = 12
#: What is longer has a line of its own.
_SHORT = 60


class HistoryCard(kit.Card):
    """An act's line, and under it what was written with it; the first ones on demand."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._history: tuple[EventLine, ...] = ()
        self._request_id = ""
        self._rows = kit.Rows(lined=True)
        self.earlier = kit.Button("", self._show_all, kind="link")
        self.add(kit.label(self.tr("What was done"), "section"), self._rows, self.earlier)

    def show_request(self, request: RequestView) -> None:
        """Show another request, or the same as it stands now."""
        same, history = request.id == self._request_id, request.history[::-1]
        if same and history == self._history:
            return
        opened = same and self.earlier.isHidden()
        self._request_id, self._history = request.id, history
        if not same:  # nothing of another's stands here meanwhile
            self._show(0)
            self.earlier.hide()
        count = len(history) if opened else NEWEST
        self._desk.tasks.turns.add(partial(self._show_in_turn, history, count))

    def _show_in_turn(self, history: tuple[EventLine, ...], count: int) -> None:
        """Show it where it is still what is to be shown: the largest part of the page, and the last
        that is read.
        """
        if shiboken6.isValid(self) and history is self._history:
            with still():
                self._show(count)

    def _show_all(self) -> None:
        self._show(len(self._history))

    def _show(self, count: int) -> None:
        self._rows.come(map(self._row, self._history[:count]), self._desk.tasks.turns)
        left = len(self._history[count:])
        self.earlier.setText(self.tr("Show %n earlier", "", left))
        self.earlier.setVisible(left > 0)

    def _row(self, event: EventLine) -> kit.ItemRow:
        return kit.ItemRow(
            self._desk.messages.text(f"term.step.{event.step}"),
            kit.texts.joined(moment(event.at), event.actor),
            body=flowing(event.content),
            aside=kit.Badge(words.state_text(self._desk, event.state), "neutral")
            if event.state
            else None,
        )


def flowing(content: Iterable[tuple[str, str]]) -> str:
    """Return names with what they say, as lines to read: short ones in a row share a line.

    >>> flowing([("a", "1"), ("b", "2"), ("c", "x" * 60), ("d", "4")]).splitlines()[::2]
    ['a: 1 · b: 2', 'd: 4']
    """
    said = [f"{name}: {value}" for name, value in content]
    rows = groupby(said, key=lambda one: len(one) <= _SHORT)
    return "\n".join((" · " if short else "\n").join(lines) for short, lines in rows)
