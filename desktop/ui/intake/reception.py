"""The day at the desk: who comes in is found, waits in a queue, or is put down in one line."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget

from desktop.base.arabic_text import clean
from desktop.core.intake.days.terms import DayView, LeftOver
from desktop.core.intake.standing import BEFORE_DECISION
from desktop.core.intake.visits.terms import VisitRow
from desktop.core.policy.hours import within
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.intake.arriving import ArriveSheet, SaidSheet
from desktop.ui.intake.closing import DaySheet, read_days
from desktop.ui.intake.ending import Ending
from desktop.ui.intake.enquiry import EnquiryCard
from desktop.ui.intake.finding import Found, Hit
from desktop.ui.intake.marked import MarkedCard
from desktop.ui.intake.opening import ask_after
from desktop.ui.intake.queue import Queue
from desktop.ui.intake.serving import Serving
from desktop.ui.intake.today import TodayCard
from desktop.ui.intake.unfinished import Unfinished
from desktop.ui.kit import scene
from desktop.ui.kit.key_names import tell_keys
from desktop.ui.kit.keys import press_by, shortcut
from desktop.ui.parts.aid_button import AidButton
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


class ReceptionPage(kit.Page):
    """Search at the top, what it leads to under it, and who waits where nothing is looked for; at
    the side the one-line visit, and today's log or whoever is marked in the queue.
    """

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.search = kit.SearchBox(self.tr("Name, identity, mobile, file or request number"))
        self.search.setProperty("size", "large")
        self.register = kit.Button(
            self.tr("New beneficiary"), self._register, kind="primary", icon="user-plus"
        )
        self.wait = kit.Button(self.tr("Give a turn"), self._ask_turn, icon="clock")
        self.day = kit.Button(self.tr("The day"), self._ask_day, kind="quiet", icon="sun")
        self.expected = kit.Button(
            self.tr("Appointments"), self._to_expected, kind="quiet", icon="calendar-days"
        )
        self.found, self.queue = Found(desk), Queue(desk)
        self.table = self.found.table
        self._told = kit.label("", "help")
        self._unfinished = Unfinished(desk)
        self.enquiry = EnquiryCard(desk)
        self.today, self.marked = TodayCard(desk), MarkedCard(desk, self)
        self.serving = Serving(desk, self)
        self.aid = AidButton(desk, self, self.table, self.queue.table)
        self._lists, self._beside = QStackedWidget(), QStackedWidget()
        self._build()
        self._connect()
        self.enquiry.load_draft()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.search, 1)
        head.addWidget(self.register)
        for part in (self.found, self.queue):
            self._lists.addWidget(part)
        for card in (self.today, self.marked):
            self._beside.addWidget(card)
        results = kit.Card(self.tr("Who is here?"), aside=self._told).grow()
        queue, found = self.queue, self.found
        foot = kit.acts(
            queue.next,
            queue.undo,
            found.asks,
            self.aid,
            self.wait,
            queue.log,
            self.expected,
            self.day,
        )
        foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._lists.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        results.add(self._unfinished, head, foot, self._lists)
        side = kit.stack(self.enquiry, self._beside)
        self.add(kit.filled(results, side, shares=(15, 8)), stretch=1)
        kit.MainList(self, self.table, self.queue.table, self.today.log)

    def _connect(self) -> None:
        self.search.searched.connect(self._search)
        self.search.finds(self.found.pages)
        self.search.went_down.connect(self._to_list)
        self.search.returnPressed.connect(self._entered)
        self.search.installEventFilter(self)
        self.found.shown.connect(self._turn)
        self.found.asked_after.connect(self._asked_after)
        self.table.opened.connect(self._open)
        self.queue.table.selected.connect(self._mark)
        self.queue.called.connect(partial(self.serving.call_next, self.queue.next))
        self.queue.undone.connect(partial(self.serving.undo, self.queue.undo))
        self.queue.opened.connect(partial(self.serving.open, self.marked.open))
        self.queue.log_asked.connect(self._to_log)
        self.queue.ticked.connect(self._tell)
        self.marked.wanted.connect(self.serving.take)
        self.serving.changed.connect(self._show_queue)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        press_by(self, "Ctrl+N", self.register)
        press_by(self, "Ctrl+J", self.wait)
        press_by(self, "F7", self.found.asks)
        press_by(self, "Ctrl+T", self.day)
        press_by(self, "Shift+F9", self.queue.undo)
        shortcut(self, "Ctrl+G", self.enquiry.focus_first, here)
        tell_keys(self.enquiry, "Ctrl+G")
        shortcut(self.queue.table.view, "Del", self.marked.leave.click, here)
        tell_keys(self.marked.leave, "Delete")
        self._desk.listen(self, self.day_turned, Action.VISIT_RECORD.desk)

    # ---- what the window asks

    def open_on(self, place: places.Search) -> None:
        """Search for what was typed elsewhere."""
        self.search.setText(place.text)
        self.shown_again()

    def day_turned(self) -> None:
        """Read the day's log and the queue again; what is being put down stays."""
        self.today.refresh()
        self.serving.refresh()

    def shown_again(self) -> None:
        """Look again: files and visits may have changed."""
        self._run(clean(self.search.text()))
        self.today.refresh()
        self.serving.refresh()
        self._unfinished.refresh()
        self.search.setFocus()
        self.search.selectAll()

    def heading(self) -> tuple[str, str]:
        """Return the page's title and today in both calendars."""
        return self.tr("Reception"), self.today.day_text()

    # ---- the queue

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Space in the empty search call the next: nobody is looked for by a space."""
        if (
            watched is self.search
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
            and not self.search.text()
            and self.queue.isVisible()
        ):
            if not event.isAutoRepeat() and scene.seen(self):
                self.queue.next.click()
            return True
        return super().eventFilter(watched, event)

    def _show_queue(self, rows: list[VisitRow]) -> None:
        self.queue.show_rows(rows)
        if self.serving.at:
            self.queue.mark(self.serving.at)
        self._mark(self.queue.table.current())
        self._turn()

    def _mark(self, row: VisitRow | None) -> None:
        self.marked.show_row(row, self.queue.told(row) if row else "")

    def _turn(self) -> None:
        """Show who waits where nothing is looked for."""
        waits = bool(self.queue.table.model.rows) and not self.found.text
        self._lists.setCurrentWidget(self.queue if waits else self.found)
        self._beside.setCurrentWidget(self.marked if waits else self.today)
        self.aid.follow()
        self.queue.offer(waits=waits, undoes=self.serving.undoes and not self.found.text)
        self.found.asks.setVisible(not waits)
        self._tell()

    def _tell(self) -> None:
        """Say how many there are, and in the women's hours that it is one of them."""
        waits = self._lists.currentWidget() is self.queue
        rows = self.queue.table.model.rows
        said = self.tr("%n in the queue", "", len(rows)) if waits else self.found.count()
        office = self._desk.office
        women = within(office.policy.profile.office.women_hours, office.clock.now())
        self._told.setText(kit.texts.joined(said, self.tr("women's hours") if women else ""))

    def _ask_turn(self) -> None:
        hit = self.table.current() if self.found.text else None
        name = hit.person.name if hit else self.found.text
        sheet = ArriveSheet(self, self._desk, name, hit.person.id if hit else "")
        sheet.waits.connect(self._waits)
        sheet.open()

    def _waits(self, row: VisitRow) -> None:
        self.search.clear()
        self._run("")
        self.serving.arrived(row)

    def _ask_day(self) -> None:
        self._desk.read(read_days, done=self._show_day, busy=self.day)

    def _show_day(self, read: tuple[list[tuple[DayView, LeftOver]], date | None]) -> None:
        DaySheet(self, self._desk, *read).open()

    def ask_said(self, visit_id: str) -> None:
        """Ask again what was said to somebody who is still here."""
        rows = self.queue.table.model.rows
        row = next((row for row in rows if row.id == visit_id), None)
        if row is not None:
            SaidSheet(self, self._desk, row).open()

    def _to_expected(self) -> None:
        self._desk.go(PageId.APPOINTMENTS)

    def _to_log(self) -> None:
        self._desk.go(PageId.DAY_LOG)

    # ---- searching

    def _search(self, text: str) -> None:
        if text != self.found.text:
            self._run(text)

    def _run(self, text: str) -> None:
        self.found.show_for(text)
        self._turn()

    def _to_list(self) -> None:
        shown = self.queue if self._lists.currentWidget() is self.queue else self.found
        shown.table.focus_first()

    def _entered(self) -> None:
        """Enter goes on with what was found, as soon as it is; with whom is called where nothing
        is looked for.
        """
        row = self.marked.row
        if not self.found.text and row is not None and self.queue.isVisible():
            if scene.seen(self):  # it is no act of the page's keys, which wait by themselves
                self.serving.open(self.marked.open, row)
            return
        if self.found.text:
            self.search.once_found(self._go_on)

    def _go_on(self) -> None:
        """Open the one that was found; choose among several; register where there is none."""
        hits = self.found.hits
        if len(hits) == 1:
            self._open(hits[0])
        elif hits:
            self.table.focus_first()
        else:
            self.register.setFocus(Qt.FocusReason.TabFocusReason)

    def _open(self, hit: Hit) -> None:
        if hit.request is not None:
            before, id_ = hit.request.state in BEFORE_DECISION, hit.request.id
            self._desk.go(places.VisitFor(id_) if before else places.Request(id_))
        else:
            self._desk.go(places.Person(hit.person.id))

    def _asked_after(self, hit: Hit) -> None:
        self._desk.act(
            ask_after,
            hit.person.id,
            hit.person.name,
            hit.request.id if hit.request else "",
            done=self._desk.go,
            busy=self.found.asks,
            news=self.tr("Put down: asked after a request."),
        )

    def _register(self) -> None:
        self._desk.go(places.NewVisit(self.found.text if not self.found.hits else ""))


def _title() -> str:
    return QCoreApplication.translate("ReceptionPage", "Reception")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.VISIT_RECORD)


PAGE = PageSpec(
    PageId.RECEPTION, _title, "concierge-bell", ReceptionPage, allowed=_allowed, beside=Ending
)
