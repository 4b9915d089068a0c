"""The open office: sidebar, top bar, messages and the page in view."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.kit.notes import Messages
from desktop.ui.kit.operation import Operation
from desktop.ui.places import Place
from desktop.ui.shell.pages import Begins, Drafting, Opens, PageSpec, Returns, Titled
from desktop.ui.shell.sidebar import Sidebar
from desktop.ui.shell.topbar import TopBar

if TYPE_CHECKING:
    from desktop.ui.desk import Desk


class Room(QWidget):
    """Builds each page once for the person at the PC, when it is first opened."""

    lock_wanted = Signal()

    def __init__(self, specs: Sequence[PageSpec], search: Callable[[str], Place]) -> None:
        super().__init__()
        self._specs = {spec.id: spec for spec in specs}
        self._place_of_search = search
        self._desk: Desk | None = None
        self._pages: dict[str, QWidget] = {}
        self._policy: object = None
        self._outdated: set[str] = set()
        self._focus: QWidget | None = None
        self._messages: Messages | None = None
        self._timers: list[QTimer] = []
        self.current = ""
        self.sidebar = Sidebar()
        self.top = TopBar()
        self.stack = QStackedWidget()
        self.stack.setProperty("role", "page")
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(250)
        self._counting.timeout.connect(self._count)
        self.sidebar.chosen.connect(self.go)
        self.sidebar.lock_wanted.connect(self.lock_wanted)
        self.top.searched.connect(self._search)
        self._notes = QVBoxLayout()
        self._build()

    def _build(self) -> None:
        notes = QWidget()
        notes.setProperty("role", "page")
        notes.setLayout(self._notes)
        self._notes.setContentsMargins(24, 0, 24, 0)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self.top)
        main.addWidget(notes)
        main.addWidget(self.stack, 1)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.sidebar)
        box.addLayout(main, 1)

    @property
    def page(self) -> QWidget | None:
        """The page in view, None before anybody is in."""
        return self._pages.get(self.current)

    def set_specs(self, specs: Sequence[PageSpec]) -> None:
        """Take the list of pages (before anybody comes in)."""
        self._specs = {spec.id: spec for spec in specs}

    def take_messages(self, messages: Messages) -> None:
        """Show the window's messages between the bar and the page."""
        self._messages = messages
        self._notes.addWidget(messages)

    # ---- people come and go

    def enter(self, desk: "Desk", office_name: str) -> None:
        """Let somebody in: the same desk finds its pages again, another one new ones."""
        if desk is self._desk:
            for timer in self._timers:
                timer.start()
        else:
            self._leave()
            self._desk, self._policy = desk, _pin(desk)
            desk.tasks.changed.connect(self._changed)
            self.sidebar.set_pages([s for s in self._allowed() if s.listed])
        self._renew()
        actor = desk.actor
        self.sidebar.set_person(actor.name, actor.job_title, office_name)
        allowed = self.sidebar.ids()
        self.go(self.current if self.current in self._pages else allowed[0] if allowed else "")
        if self._focus is not None and shiboken6.isValid(self._focus):
            self._focus.setFocus()
        self._counting.start()

    def _leave(self) -> None:
        if self._desk is not None:
            self._desk.tasks.changed.disconnect(self._changed)
        self._focus = None
        self._timers = []
        self.current = ""
        self.top.search.clear()
        for page_id in list(self._pages):
            self._drop(page_id)
        self._outdated = set()

    def _drop(self, page_id: str) -> None:
        page = self._pages.pop(page_id)
        self.stack.removeWidget(page)
        page.deleteLater()

    def _renew(self) -> None:
        """Have each page built anew when it is next come to, after the office took another policy
        or other choices: pages are built by what is in force.
        """
        assert self._desk is not None  # noqa: S101  # only asked while somebody is in
        if self._policy == _pin(self._desk):
            return
        self._policy = _pin(self._desk)
        self._outdated = set(self._pages)
        self._flush()

    def _flush(self) -> None:
        for page in self._pages.values():
            if isinstance(page, Drafting):
                page.flush_draft()

    def pause(self) -> None:
        """Remember where the keyboard is and have unfinished entry kept (before locking)."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        self._focus = focus if inside else None
        self._counting.stop()
        self._flush()
        # behind the lock screen a page has no office to ask
        self._timers = [timer for timer in self.stack.findChildren(QTimer) if timer.isActive()]
        for timer in self._timers:
            timer.stop()

    def _allowed(self) -> list[PageSpec]:
        assert self._desk is not None  # noqa: S101  # only asked while somebody is in
        actor = self._desk.actor
        return [spec for spec in self._specs.values() if spec.allowed(actor)]

    # ---- pages

    def go(self, to: Place | str) -> None:
        """Show a page as it was left, by its id, or on something; raises KeyError for no page."""
        page_id = to.page if isinstance(to, Place) else to
        if not page_id or self._desk is None:
            return
        if page_id != self.current and page_id in self._outdated:
            self._outdated.discard(page_id)
            self._drop(page_id)
        page = self._pages.get(page_id)
        if page is None:
            page = self._specs[page_id].factory(self._desk)
            self._pages[page_id] = page
            self.stack.addWidget(page)
        if page_id != self.current and self._messages is not None:
            self._messages.clear_trouble()
        self.current = page_id
        fresh = page.focusWidget() is None
        self.stack.setCurrentWidget(page)
        self.sidebar.mark(page_id)
        if isinstance(to, Place) and isinstance(page, Opens):
            page.open_on(to)
        elif isinstance(page, Returns):
            page.shown_again()
        self.retitle()
        if fresh or not _holds_focus(page):
            focus_in(page)

    def go_to_place(self, place: int) -> None:
        """Show the page at a place of the sidebar, from 0; nothing where there is none."""
        ids = self.sidebar.ids()
        if place < len(ids):
            self.go(ids[place])

    def retitle(self) -> None:
        """Show the title of the page in view; pages emit ``titled`` to have it shown anew."""
        page = self._pages[self.current]
        titled = getattr(page, "titled", None)
        if titled is not None and not page.property("listened"):
            page.setProperty("listened", True)
            titled.connect(self.retitle)
        if isinstance(page, Titled):
            self.top.header.set(*page.heading())
        else:
            self.top.header.set(self._specs[self.current].title())

    def _search(self, text: str) -> None:
        place = self._place_of_search(text)
        if place.page in self._specs:
            self.go(place if text else place.page)

    # ---- counts

    def _changed(self, _change: object) -> None:
        self._renew()
        self._counting.start()

    def _count(self) -> None:
        desk = self._desk
        if desk is None or not self.isVisible():
            return
        counters = {s.id: s.count for s in self._allowed() if s.count is not None and s.listed}
        if counters:
            work = partial(_counted, desk, counters)
            desk.tasks.run(Operation(work=work, done=self._show_counts))

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        self.sidebar.set_counts(counts)


class GoTo:
    """Opens the page at a place of the sidebar."""

    def __init__(self, room: Room, place: int) -> None:
        self._room = room
        self._place = place

    def __call__(self) -> None:
        self._room.go_to_place(self._place)


def _pin(desk: "Desk") -> tuple[str, int | None]:
    return desk.office.policy.sha256, desk.office.policy.choices


def focus_in(page: QWidget) -> None:
    """Bring the keyboard to a page's first act, its first place of entry, or the page itself."""
    if isinstance(page, Begins):
        page.first_act().setFocus(Qt.FocusReason.OtherFocusReason)
        return
    for child in page.findChildren(QWidget):
        takes = isinstance(child, QLineEdit | QComboBox | QPlainTextEdit | QAbstractItemView)
        if takes and child.isVisibleTo(page) and child.isEnabled():
            child.setFocus(Qt.FocusReason.OtherFocusReason)
            return
    page.setFocus(Qt.FocusReason.OtherFocusReason)


def _holds_focus(page: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and page.isAncestorOf(focus)


def _counted(desk: "Desk", counters: Mapping[str, object]) -> dict[str, int]:
    return {name: count(desk) for name, count in counters.items() if callable(count)}
