"""What was done on a request, the newest first: each act with what it was taken with."""

from collections.abc import Callable
from functools import partial

import shiboken6

from desktop.core.intake.terms import EventLine, RequestView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.notes import MESSAGES
from desktop.ui.kit.still import still
from desktop.ui.parts import request_words as words
from desktop.ui.parts.figures import moment
from desktop.ui.requests.flowing import flowing
from desktop.ui.requests.take_back import ContrarySheet

#: How many acts are shown at first.
NEWEST = 12


class HistoryCard(kit.Card):
    """An act's line, and under it what was written with it; the first ones on demand."""

    def __init__(self, desk: Desk, taken_back: Callable[[RequestView], object]) -> None:
        super().__init__()
        self._desk, self._taken_back = desk, taken_back
        self._request: RequestView | None = None
        self.back = kit.Button(self.tr("Take back"), self.ask_back, kind="link", icon="undo-2")
        self._history: tuple[EventLine, ...] = ()
        self._request_id = ""
        self._rows = kit.Rows(lined=True)
        self.earlier = kit.Button("", self._show_all, kind="link")
        self.back.hide()
        title = kit.flow(kit.label(self.tr("What was done"), "section"), self.back)
        self.add(title, self._rows, self.earlier)

    def show_request(self, request: RequestView) -> None:
        """Show another request, or the same as it stands now."""
        same, history = request.id == self._request_id, request.history[::-1]
        just = same and self._request is not None and self._request.back is None
        self._request = request
        self._withdraw()
        self.back.setVisible(request.back is not None)
        if request.back is not None:
            step = self._desk.messages.text(f"term.step.{request.back}")
            self.back.setText(self.tr("Take back: %1").replace("%1", step))
            if just:
                self._desk.tasks.turns.add_last(self._offer)
        if same and history == self._history:
            return
        opened = same and self.earlier.isHidden()
        self._request_id, self._history = request.id, history
        if not same:  # nothing of another's stands here meanwhile
            self._show(0)
            self.earlier.hide()
        count = len(history) if opened else NEWEST
        self._desk.tasks.turns.fill(self, partial(self._show_in_turn, history, count))

    def _offer(self) -> None:
        """Offer it for a few seconds, where somebody looks after the act; here it stays longer."""
        if shiboken6.isValid(self) and self.back.isVisible():
            for messages in MESSAGES.within(self.window()):
                messages.offer(self.back.text(), self.ask_back)

    def _withdraw(self) -> None:
        """Offer no more what was offered of the request as it stood."""
        for messages in MESSAGES.within(self.window()):
            messages.withdraw(self.back.text())

    def ask_back(self) -> None:
        """Ask what was wrong with the newest entry."""
        self._withdraw()
        if self._request is not None and self._request.back is not None:
            sheet = ContrarySheet(self, self._desk, self._request)
            sheet.taken_back.connect(self._taken_back)
            sheet.open()

    def _show_in_turn(self, history: tuple[EventLine, ...], count: int) -> None:
        """Show it where it is still what is to be shown: the largest part of the page, and the last
        that is read.
        """
        if history is self._history:
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
