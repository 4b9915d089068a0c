"""What can become of a request beside its policy's steps, and the requests that it is bound to."""

from collections.abc import Callable
from functools import partial

from desktop.core.complaints.terms import VoiceKind
from desktop.core.intake.facts import State
from desktop.core.intake.moved import Other
from desktop.core.intake.standing import objectionable
from desktop.core.intake.terms import RequestView
from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.roving import Roving
from desktop.ui.requests.move_sheet import Move, MovingSheet
from desktop.ui.requests.urgent import EVERY_MOVE


class MovesCard(kit.Card):
    """One button a move that fits; ``done`` hears of the request after it."""

    def __init__(self, desk: Desk, done: Callable[[RequestView], object]) -> None:
        super().__init__()
        self._desk, self._done = desk, done
        self._request: RequestView | None = None
        self._title = kit.label(self.tr("What else can become of it"), "section")
        self._bound = kit.Rows()
        self.buttons: dict[str, kit.Button] = {}
        for move in EVERY_MOVE:
            button = kit.Button("", partial(self._ask, move), kind="link", icon=move.icon)
            self.buttons[move.name] = button
        self.object = kit.Button(
            self.tr("Objection to the decision"), self._object, kind="link", icon="message-square"
        )
        every = (self.object, *self.buttons.values())
        self._lines = {button: kit.flow(button) for button in every}
        lines = kit.stack(*self._lines.values())
        Roving(lines, every)
        self.add(self._title, self._bound, lines)
        self.hide()

    def show_request(self, request: RequestView) -> None:
        """Show what can become of a request as it stands."""
        self._request = request
        joined = [one for one in request.others if one.here or one.id == request.facts.joined_to]
        self._bound.set_rows(map(self._row, joined))
        for move in EVERY_MOVE:
            button = self.buttons[move.name]
            button.setText(move.words(request)[0])
            button.setVisible(self._desk.may(move.action) and move.fits(request))
        objects = self._desk.may(Action.COMPLAINT_RECORD) and objectionable(request.facts)
        self.object.setVisible(objects)
        for button, line in self._lines.items():
            line.setVisible(not button.isHidden())  # an empty line would keep its room
        offered = objects or any(not one.isHidden() for one in self.buttons.values())
        self.setVisible(offered or bool(joined))

    def _row(self, other: Other) -> kit.ItemRow:
        joined = self._request is not None and self._request.facts.state is State.JOINED
        said = self.tr("Goes on as request") if joined else self.tr("Joined to this one: request")
        open_it = kit.Button(self.tr("Open it"), partial(self._to, other.id), kind="link")
        return kit.ItemRow(kit.texts.ltr(other.number), said, aside=open_it)

    def _to(self, request_id: str) -> None:
        self._desk.go(places.Request(request_id))

    def _object(self) -> None:
        if self._request is not None:
            self._desk.go(places.Voice(VoiceKind.OBJECTION, self._request.number))

    def _ask(self, move: Move) -> None:
        if self._request is not None:
            sheet = MovingSheet(self, self._desk, self._request, move)
            sheet.moved.connect(self._done)
            sheet.open()
