"""The open office: sidebar, top bar, messages and the page in view."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import Final

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.base.clock import today
from desktop.ui.desk import Desk, Here
from desktop.ui.kit import scene, theme
from desktop.ui.kit.bar import LOW
from desktop.ui.kit.fields import SearchBox
from desktop.ui.kit.notes import Messages
from desktop.ui.parts.keeper import keep_all
from desktop.ui.places import Place
from desktop.ui.shell.at_rest import AtRest
from desktop.ui.shell.bar_keys import give_keys
from desktop.ui.shell.coming import Coming, PageStack, built
from desktop.ui.shell.counting import Counting
from desktop.ui.shell.first_data import hold_back
from desktop.ui.shell.landing import Landing, arrive, holds_focus
from desktop.ui.shell.letting_go import LettingGo
from desktop.ui.shell.pages import PageSpec, Titled, flush, turn_day
from desktop.ui.shell.regions import Regions
from desktop.ui.shell.searching import Searching
from desktop.ui.shell.sidebar import Sidebar
from desktop.ui.shell.stands import Stand, carried_by, put_back
from desktop.ui.shell.topbar import TopBar
from desktop.ui.shell.trail import Trail
from desktop.ui.shell.ways import Ways

_DAY_EVERY_MS: Final = 10_000
NARROW: Final = 1100  # a window narrower than this has a rail of icons at its side


class Room(QWidget):
    """Builds each page for the person at the PC when it is opened, and keeps the last of them."""

    def __init__(self, specs: Sequence[PageSpec], search: Callable[[str], Place]) -> None:
        super().__init__()
        self.set_specs(specs)
        self._desk: Desk | None = None
        self._pages: dict[str, QWidget] = {}
        self._policy: object = None
        self._outdated: set[str] = set()
        #: What had the keyboard when who was here paused.
        self.last_focus: QWidget | None = None
        self._carried: dict[str, object] = {}
        self._at_rest = AtRest()
        self.current = ""
        self._shown: Place | str = ""
        self.sidebar, self.top, self.stack = Sidebar(), TopBar(), PageStack()
        self.stack.setProperty("role", "page")
        self._counting = Counting(self, self._to_count, self.sidebar.set_counts)
        self._day: date | None = None
        self._days = QTimer(self, interval=_DAY_EVERY_MS)
        self._days.timeout.connect(self._turn_over)
        self.trail = Trail(self.go)
        self.ways = Ways(self, self.trail)
        self.top.back.clicked.connect(self.ways.back)
        self._coming = Coming(self)
        self.landing = Landing(self, lambda: self.page)
        self._letting_go = LettingGo(self, self._pages, self._drop, self._coming)
        self.regions = Regions(self, self.sidebar, self.top, lambda: self.page)
        self.sidebar.chosen.connect(partial(self.go, leap=True))
        self._searching = Searching(self.top.search, search, self.mine, self.go)
        self.top.searched.connect(self._searching.search)
        self._build()

    def _build(self) -> None:
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self.top)
        main.addWidget(self.stack, 1)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.sidebar)
        box.addLayout(main, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.fold(rail=self.width() < NARROW)
        self.top.fold(low=self.height() < LOW)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self.regions.tab(onwards=forward)

    @property
    def page(self) -> QWidget | None:
        """The page in view, None before anybody is in."""
        return self._pages.get(self.current)

    def set_specs(self, specs: Sequence[PageSpec]) -> None:
        """Take the list of pages (before anybody comes in)."""
        self._specs = {spec.id: spec for spec in specs}

    def take_messages(self, messages: Messages) -> None:
        """Take trouble of a page away with it, and float over the window that the room is in."""
        self.ways.messages = self.regions.messages = messages
        messages.float_over(self)

    # ---- people come and go

    def enter(self, desk: Desk, office_name: str, stand: Stand | None = None) -> None:
        """Let somebody in: the same desk finds its pages again, another one those it stood on."""
        if desk is self._desk:
            self._at_rest.end()
        else:
            self.empty()
            self._desk, self._policy = desk, desk.goes_by()
            desk.here = self._here
            desk.beside = [spec.beside(desk) for spec in self._allowed() if spec.beside]
            self._searching.begin(desk)
            self.landing.follow(desk.tasks)
            self._letting_go.follow(desk.tasks)
            desk.tasks.changed.connect(self._changed)
            self._list_pages()
        self._renew()
        self._turn_over()
        self._days.start()
        self.sidebar.set_person(desk.actor.name, desk.job(), office_name)
        self._carried = dict(stand.carried) if stand is not None else {}
        found = stand if stand is not None and stand.page in self.mine() else None
        first = found.to if found is not None else next(iter(self.sidebar.ids()), "")
        self.go(self.current if self.current in self._pages else first, found)
        if self.last_focus is not None and shiboken6.isValid(self.last_focus):
            self._coming.finish()
            self.last_focus.setFocus()
        self._counting.start()

    def stand(self) -> Stand:
        """Return where who paused stood."""
        here = Stand.of(self.page, self.trail.on(self.current), self.last_focus)
        return here.wordless(self.page, carried_by(self._pages))

    def _turn_over(self) -> None:
        """Begin the office's next day, by the clock: the PC may have slept through midnight."""
        assert self._desk is not None  # noqa: S101  # only asked while somebody is in
        before, self._day = self._day, today(self._desk.office.clock)
        if before in {None, self._day} or self._desk.is_over(self._day):
            return
        self._renew()  # what the office chose for a later day may hold from this one
        turn_day(self.window(), self.page)
        if self.page is not None:
            self.retitle()
        self._counting.start()

    def empty(self) -> None:
        """Take the pages of who was here away."""
        self._coming.forget()
        if self._desk is not None:
            self._desk.tasks.changed.disconnect(self._changed)
        self._desk = self.last_focus = None
        self._at_rest.forget()
        self.current, self._day = "", None
        self.trail.clear()
        self.top.clear()
        for page_id in list(self._pages):
            self._drop(page_id)

    def _drop(self, page_id: str) -> QWidget:
        page = self._pages.pop(page_id)
        self._outdated.discard(page_id)
        self.landing.let_go(page)
        self.regions.let_go(page)
        self.stack.removeWidget(page)
        page.deleteLater()
        return page

    def _renew(self) -> None:
        """Have each page built anew when it is next come to, after the office took another policy
        or other choices: pages are built by what is in force.
        """
        assert self._desk is not None  # noqa: S101  # only asked while somebody is in
        if self._policy == self._desk.goes_by():
            return
        self._policy, self._outdated = self._desk.goes_by(), set(self._pages)
        self._flush()
        self._list_pages()

    def _list_pages(self) -> None:
        """List in the sidebar what who sits here may open; marked is what was."""
        self.sidebar.set_pages([s for s in self._allowed() if s.listed])
        self._mark(self._specs[self.current]) if self.current else None

    def _flush(self) -> None:
        keep_all(self)
        flush(self._pages.values())

    def pause(self) -> None:
        """Remember where the keyboard is and have unfinished entry kept (before locking)."""
        self._coming.finish()
        focus, self.last_focus = QApplication.focusWidget(), None
        if focus is not None and self.isAncestorOf(focus):
            self.last_focus = focus
            focus.clearFocus()  # what is left asks for the office while it is there
        self._counting.stop()
        self._days.stop()
        self._flush()
        self._at_rest.begin(self.stack)

    def _allowed(self) -> list[PageSpec]:
        assert self._desk is not None  # noqa: S101  # only asked while somebody is in
        desk, every = self._desk, self._specs.values()
        return [s for s in every if s.allowed(desk.actor) or (s.offered and s.offered(desk))]

    def mine(self) -> set[str]:
        """Return the ids of the pages that who is in may open."""
        return {spec.id for spec in self._allowed()}

    # ---- pages

    def go(self, to: Place | str, stand: Stand | None = None, *, leap: bool = False) -> None:
        """Show a page as it was left, by its id, or on something; raises KeyError for no page.

        One that is still to be built or dressed comes within the next turns of the loop.
        ``stand``: how it is to stand then.
        """
        if self._desk is not None and (to.page if isinstance(to, Place) else to):
            self._coming.begin(self._come(to, self._desk, stand, leap=leap), self._desk.tasks.turns)

    def _come(
        self, to: Place | str, desk: Desk, stand: Stand | None, *, leap: bool
    ) -> Iterator[None]:
        page_id = to.page if isinstance(to, Place) else to
        called = self._called() if self.page is not None else ""
        self.trail.set_out(to, self.page, self.current, called, leap=leap)
        if page_id != self.current and page_id in self._outdated:
            keep_all(self._drop(page_id))
        page, running = self._pages.get(page_id), desk.tasks.running
        anew = page is None or isinstance(to, Place)
        stood = (stand or self.trail.stood(page_id)) if page is None else None
        scene.changed(self)
        if page is None:
            page = self._pages[page_id] = give_keys(self._specs[page_id].factory(desk))
            yield
            yield from built(page, self.stack)
            put_back(page, self._carried.pop(page_id, None))
        fresh = page.focusWidget() is None
        if theme.dress(page):
            yield
        if self.ways.messages is not None and (page_id != self.current or to != self._shown):
            self.ways.messages.clear_trouble()
        self._shown, self.current = to, page_id
        self._letting_go.came(page_id)
        scene.changed(self)
        self.stack.setCurrentWidget(page)
        self._mark(self._specs[page_id])
        self._searching.offer(page)
        stand = arrive(page, to, stand, stood, back=self.trail.came_back)
        if anew:
            hold_back(page, desk.tasks.running - running)
        self.retitle()
        if fresh or stand is not None or isinstance(to, Place) or not holds_focus(page):
            self.landing.land(page, stand)

    def go_to_place(self, place: int) -> None:
        """Show the page at a place of the sidebar, from 0; nothing where there is none."""
        for page_id in self.sidebar.ids()[place : place + 1]:
            self.go(page_id, leap=True)

    def _mark(self, spec: PageSpec) -> None:
        """Show in the sidebar where one is; who has no such page there, where one came from."""
        own, ids = spec.id if spec.listed else spec.under, self.sidebar.ids()
        self.sidebar.mark(own if own in ids else self.trail.nearest(ids))

    def _here(self) -> Here:
        on, spec = self.trail.on(self.current), self._specs[self.current]
        return Here(on, self._called(), self.page, spec.sheets)

    def _called(self) -> str:
        own = None if self._specs[self.current].listed else self.page
        return own.heading()[0] if isinstance(own, Titled) else self._specs[self.current].title()

    def retitle(self) -> None:
        """Show the title of the page in view; pages emit ``titled`` to have it shown anew."""
        page = self._pages[self.current]
        if (titled := getattr(page, "titled", None)) and not page.property("listened"):
            page.setProperty("listened", True)
            titled.connect(self.retitle)
        self.top.lead_back(self.trail.name)
        own = page.heading() if isinstance(page, Titled) else (self._specs[self.current].title(),)
        self.top.set_title(*own)

    def search_field(self) -> SearchBox:
        """Return the one search in view."""
        return self._searching.field(self.page)

    def _changed(self, _change: object) -> None:
        self._renew()
        self._counting.start()

    def _to_count(self) -> tuple[Desk, list[PageSpec]] | None:
        return (self._desk, self._allowed()) if self._desk and self.isVisible() else None
