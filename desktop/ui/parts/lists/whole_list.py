"""A list of any length with its bar: read, narrowed, ordered, and as its reader likes it."""

from collections.abc import Callable, Collection
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.work.kept_lists import KeptList
from desktop.core.work.ordered import Asked
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.exporting import Drawn, ExportButton
from desktop.ui.parts.lists.bar import FilterBar
from desktop.ui.parts.lists.columns_sheet import ListColumnsSheet
from desktop.ui.parts.lists.ordered import Ordered
from desktop.ui.parts.lists.terms import ListSpec

R = TypeVar("R")


class WholeList(QObject, Generic[R]):
    """``box()`` goes into a card, and ``table`` is the page's main list. ``came`` when an order is
    shown.

    ``make`` says what the list is; asked anew on paper, its words are Arabic.
    ``narrowed``: what the page itself asks for besides, by name; it is never kept. ``besides``:
    what that is, in words.
    """

    came = Signal()

    def __init__(self, page: QWidget, desk: Desk, make: Callable[[], ListSpec[R]]) -> None:
        super().__init__(page)
        self._page, self._desk, self._make = page, desk, make
        self.spec = spec = make()
        self.narrowed: Callable[[], tuple[tuple[str, str], ...]] = tuple
        self.besides: Callable[[], tuple[str, ...]] = tuple
        titles = [(c.name, c.title) for c in spec.columns if c.name in spec.sorts]
        self.bar = FilterBar(spec.search, spec.filters, titles)
        self.table: kit.FarTable[R] = kit.FarTable(
            spec.columns, name=spec.title, sorts=spec.sorts, empty=spec.empty, many=spec.many
        )
        self.order = kit.OrderLine(self.table, spec.given)
        self.ordered = Ordered(desk, self.table, spec, self._shown)
        self._off: tuple[str, ...] = ()
        self._liked = False
        self.bar.changed.connect(self.refresh)
        self.bar.search.finds(self.ordered)
        self.bar.search.went_down.connect(self.table.focus_first)
        self.bar.keep_wanted.connect(self._keep)
        self.bar.columns_wanted.connect(self._ask_columns)
        self.table.order_asked.connect(self.bar.put_order)
        self.table.chosen.connect(self._tell_count)

    def box(self) -> QVBoxLayout:
        """Return what stands in the card; the table takes what height is left."""
        box = QVBoxLayout()
        box.setSpacing(8)
        for part in (self.bar, self.order, self.table):
            box.addWidget(part, int(part is self.table))
        return box

    def asked(self) -> Asked:
        """Return what is asked for, by the bar and by the page."""
        now = self.bar.asked()
        return Asked(now.text, (*now.chosen, *self.narrowed()), now.by, now.falling)

    def export(
        self, person_of: Callable[[R], str] | None = None, *, without: Collection[int] = ()
    ) -> ExportButton[R]:
        """Return what takes the list out as it is in view; as for :class:`ExportButton`."""
        return ExportButton(
            self._page, self._desk, self.table, self.drawn,
            pages=self.ordered, person_of=person_of, without=without,
        )  # fmt: skip

    def drawn(self) -> Drawn[R]:
        """Return what the list is, and what it is narrowed and ordered by, in words."""
        spec = self._make()
        titles = {column.name: column.title for column in spec.columns}
        order = self.bar.told_order(titles) or spec.given
        ordered = self.tr("Order: %1").replace("%1", order)
        said = (*self.bar.told(spec.filters), *self.besides(), ordered)
        return Drawn(spec.title, spec.columns, said)

    def refresh(self) -> None:
        """Read the list: another one, or what changed in the one in view."""
        if not self._liked:
            self._liked = True
            self._desk.read(self._desk.office.lists.kept.of, self.spec.name, done=self._take)
        now = self.asked()
        self.table.show_by(now.by, now.falling)
        self.table.narrow(on=bool(now.text or now.chosen))
        self.ordered.show(now)

    def _shown(self) -> None:
        if len(self.table.model.order) and self.table.marked() is None:
            self.table.mark(0)
        self._tell_count()
        self.came.emit()

    def _tell_count(self, _chosen: int = 0) -> None:
        count = self.spec.count(len(self.table.model.order))
        chosen = self.table.count_chosen()
        if chosen > 1:
            count = kit.texts.fill(self.tr("%1; %2 chosen"), count, chosen)
        self.bar.found.setText(count)

    # ---- as its reader likes it

    def _take(self, kept: KeptList) -> None:
        self._off = kept.off
        self.table.set_off(kept.off)
        self.bar.show_kept(kept.filters)

    def _keep(self) -> None:
        """Keep what is asked for, or forget it; what was typed is never kept."""
        lists, here = self._desk.office.lists.kept, self.bar.is_kept
        act = lists.keep if here is None else lists.drop
        asked = self.bar.asked() if here is None else here
        self._desk.act(act, self.spec.name, asked, done=self._take, busy=self.bar.keep)

    def _ask_columns(self) -> None:
        main = self.table.model.main
        columns = [(c.name, c.title) for n, c in enumerate(self.spec.columns) if n != main]
        sheet = ListColumnsSheet(self._page, columns, self._off)
        sheet.chosen.connect(self._choose_columns)
        sheet.open()

    def _choose_columns(self, off: tuple[str, ...]) -> None:
        self._desk.act(
            self._desk.office.lists.kept.leave_out,
            self.spec.name,
            off,
            done=self._take,
            busy=self.bar.columns,
        )
