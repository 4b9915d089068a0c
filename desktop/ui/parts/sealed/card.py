"""The sealed room on a page: that something is kept, and what it is for who asks and may read."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent

from desktop.core.people.terms import PersonView
from desktop.core.sealed.terms import Detail, ReadSealed, ReadWhy, SealedLine, SealedView
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.figures import moment, short_dates
from desktop.ui.parts.sealed.notes import NotesButton
from desktop.ui.parts.sealed.sheet import SealSheet


class SealedCard(kit.Card):
    """Closed by default, and closed again when its page is left or the window locks.

    ``why`` is the task that the page is for.
    """

    #: Whether anything is kept of whom it shows.
    listed = Signal(bool)

    def __init__(self, desk: Desk, why: ReadWhy) -> None:
        super().__init__(self.tr("Sensitive details"))
        self._desk, self._why = desk, why
        self._person: PersonView | None = None
        self._request = ""
        self._lines: tuple[SealedLine, ...] = ()
        self._views: dict[str, SealedView] = {}
        self._forgets: dict[str, kit.Button] = {}
        self._follows: dict[str, kit.Button] = {}
        self._may_read = desk.may(Action.SENSITIVE_READ)
        self._told = kit.label("", "help", wrap=True)
        self._rows = kit.Rows(lined=True)
        self.open_button = kit.Button(self.tr("Show"), self._toggle, icon="eye")
        self.add_button = kit.Button(self.tr("Add"), self._ask, icon="lock")
        self.add_button.setVisible(desk.may(Action.SENSITIVE_WRITE))
        self.notes = NotesButton(desk)
        acts = kit.acts(self.open_button, self.add_button, self.notes)
        self.add(self._told, self._rows, acts)
        self.setVisible(desk.may(Action.SENSITIVE_LIST))

    def show_person(self, person: PersonView | None, request_id: str = "") -> None:
        """Show that of somebody (None: of nobody yet), for a request; what is open of the same
        person stays open.
        """
        if person is None or self._person is None or person.id != self._person.id:
            self._lines, self._views = (), {}
        self._person, self._request = person, request_id
        self._dress()
        if person is not None and self._desk.may(Action.SENSITIVE_LIST):
            listed = self._desk.office.sealed.listed
            self._desk.read(listed, person.id, done=partial(self._list, person.id))
            if self._why is ReadWhy.FILE:
                self.notes.show_person(person)

    @property
    def is_open(self) -> bool:
        """Tell whether details are shown."""
        return bool(self._views)

    def close_again(self) -> None:
        """Show no detail any more."""
        self._views = {}
        self._dress()

    def hideEvent(self, event: QHideEvent) -> None:
        """Close with the page that is left, and with the window that locks."""
        super().hideEvent(event)
        if not event.spontaneous() and self._views:
            self.close_again()

    # ---- listing and reading

    def _list(self, person_id: str, lines: tuple[SealedLine, ...]) -> None:
        if self._person is not None and self._person.id == person_id:
            self._lines = lines
            self._views = {k: v for k, v in self._views.items() if k in {one.id for one in lines}}
            self._dress()

    def _toggle(self) -> None:
        if self._views:
            self.close_again()
        elif self._person is not None:
            command = ReadSealed(self._person.id, self._why, self._request)
            self._desk.read(
                self._desk.office.sealed.read,
                command,
                done=partial(self._show, self._person.id),
                busy=self.open_button,
            )

    def _show(self, person_id: str, views: tuple[SealedView, ...]) -> None:
        if self._person is not None and self._person.id == person_id and self.isVisible():
            self._lines = tuple(view.line for view in views)
            self._views = {view.line.id: view for view in views}
            self._dress()

    def _dress(self) -> None:
        self._told.setText(self._advice())
        self._told.setVisible(bool(self._advice()))
        self._forgets, self._follows = {}, {}  # those of before are gone
        self._rows.set_rows(map(self._row, self._lines))
        self.open_button.setVisible(bool(self._lines))
        self.listed.emit(bool(self._lines))
        shown = bool(self._views)
        self.open_button.setText(self.tr("Hide") if shown else self.tr("Show"))
        self.open_button.set_icon("eye-off" if shown else "eye")
        self.add_button.setEnabled(self._person is not None)

    def _advice(self) -> str:
        if self._views:
            return ""
        if self._may_read:
            if self._lines:
                return self.tr("Each reading leaves a trace in the log of acts.")
            return self.tr("Nothing is kept sealed of this file.")
        return self.tr(
            "Illness, prison, court cases and unknown parentage are entered here and nowhere else. "
            "You can look at what you entered until the request is sent on."
        )

    def _row(self, line: SealedLine) -> kit.ItemRow:
        view, note = self._views.get(line.id), kit.texts.joined(moment(line.at), line.by)
        if line.moved:
            note = kit.texts.joined(note, self.tr("moved from the notes"))
        if view is None:
            return kit.ItemRow(self.tr("Kept sealed"), note, kind="neutral")
        if view.detail is None:
            closed, damaged = self.tr("Not opened to you yet"), self.tr("Unreadable record")
            return kit.ItemRow(damaged if view.damaged else closed, note, kind="warning")
        forget = kit.Button(self.tr("Destroy"), partial(self._ask_forget, line), kind="link")
        title, body = self._title(view.detail), "\n".join(self._body(view.detail))
        forget.setAccessibleName(kit.texts.joined(forget.text(), title))
        self._forgets[line.id] = forget
        if not view.left:
            return kit.ItemRow(title, note, body=body, kind="info", aside=forget)
        follow = kit.Button(self.tr("Move to their file"), partial(self._follow, line), kind="link")
        follow.setAccessibleName(kit.texts.joined(follow.text(), title))
        self._follows[line.id] = follow
        said = self.tr("This one left the household for another file.")
        aside = kit.flow(follow, forget)
        return kit.ItemRow(title, note, body=f"{body}\n{said}", kind="warning", aside=aside)

    def _title(self, detail: Detail) -> str:
        kind = self._desk.messages.text(f"term.sealed_kind.{detail.kind}")
        head = self._person.form.name.full if self._person else ""
        return kit.texts.joined(kind, detail.about or head)

    def _body(self, detail: Detail) -> Iterator[str]:
        text = self._desk.messages.text
        if detail.name:
            yield detail.name
        if detail.prison_kind is not None:
            kind = text(f"term.prison_kind.{detail.prison_kind}")
            yield self.tr("Kind of the case: %1").replace("%1", kind)
        if detail.release_on is not None:
            day = short_dates(detail.release_on)
            yield self.tr("Release expected on: %1").replace("%1", day)
        if detail.text:
            yield detail.text

    # ---- entering and forgetting

    def _ask(self) -> None:
        if self._person is not None:
            sheet = SealSheet(self, self._desk, self._person)
            sheet.sealed.connect(self._sealed)
            sheet.open()

    def _ask_forget(self, line: SealedLine) -> None:
        sheet = kit.ConfirmSheet(
            self,
            self.tr("Destroy this detail?"),
            self.tr("Nothing of it is left but that it was there, and nobody can bring it back."),
            self.tr("Destroy"),
        )
        sheet.confirmed.connect(partial(self._forget, line))
        sheet.open()

    def _follow(self, line: SealedLine) -> None:
        news = self.tr("Kept sealed in their own file from now on.")
        follow = self._desk.office.sealed.follow
        busy = self._follows.get(line.id)
        self._desk.act(follow, line.id, done=self._sealed, news=news, busy=busy, doing=saving())

    def _forget(self, line: SealedLine) -> None:
        forget = self._desk.office.sealed.forget
        news = self.tr("The detail was destroyed.")
        busy = self._forgets.get(line.id)  # the card may have closed meanwhile
        self._desk.act(forget, line.id, done=self._sealed, news=news, busy=busy, doing=saving())

    def _sealed(self, lines: tuple[SealedLine, ...]) -> None:
        """List what is there now; what is new is read when it is asked for."""
        self._lines = lines
        there = {one.id for one in lines}
        self._views = {k: view for k, view in self._views.items() if k in there}
        self._dress()
