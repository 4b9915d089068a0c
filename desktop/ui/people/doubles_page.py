"""Files that may be doubles of one another: worked through pair by pair, each to be compared and
merged or recorded as two people.
"""

from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from desktop.core.finding.pairs import Double, Doubles
from desktop.core.office import Office
from desktop.core.people.links.terms import Distinct
from desktop.core.work import Action, Actor, DeskId, may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.doing import saving
from desktop.ui.parts.person.likeness import DistinctSheet, told_of
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

#: Between two pieces of the search: whoever works at the PC goes first.
_REST_MS = 40
#: While everybody is still read into memory.
_WAIT_MS = 400


class DoublesPage(kit.Page):
    """Looks on as long as it is in view, and lists what was found so far."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.table: kit.Table[Double] = kit.Table(
            self._columns(),
            name=self.tr("Files that may be doubles"),
            empty=kit.EmptyState(
                "circle-check",
                self.tr("No doubles found"),
                self.tr("Who is alike in name, birth or number stands here."),
            ),
        )
        self._far = kit.label("", "help")
        self.compare = kit.Button(
            self.tr("Compare the two"), self._compare, kind="primary", icon="users"
        )
        self.distinct = kit.Button(self.tr("Record two people"), self._ask_distinct)
        self.anew = kit.Button(self.tr("Look anew"), self._begin_anew, icon="refresh-cw")
        self.add(kit.Card(aside=self._far).grow().add(self.table), stretch=1)
        kit.MainList(self, self.table)
        self.set_foot(kit.PrimaryBar(self.compare, self.distinct, self.anew))
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(partial(self._go_on, anew=False))
        self.table.selected.connect(self._marked)
        self.table.opened.connect(lambda _row: self._compare())
        press_by(self, "Ctrl+Return", self.compare)
        desk.listen(self, partial(self._go_on, anew=False), DeskId.PEOPLE)
        self._marked(None)

    def _columns(self) -> list[kit.Column[Double]]:
        return [
            kit.Column(self.tr("Name"), lambda r: r.one.name, main=True, strong=True, least=14),
            kit.Column(self.tr("File"), lambda r: r.one.file_number, identifier=True, rank=6),
            kit.Column(self.tr("The other name"), lambda r: r.other.name, rank=5, least=14),
            kit.Column(
                self.tr("The other file"), lambda r: r.other.file_number, identifier=True, rank=4
            ),
            kit.Column(self.tr("Alike"), self._alike, rank=3, least=12, most=60),
        ]

    def _alike(self, row: Double) -> str:
        return told_of(self._desk, row.compared)

    # ---- what the window asks

    def first_act(self) -> QWidget:
        """Begin with the list."""
        return self.table.view

    def heading(self) -> tuple[str, str]:
        """Return the page's title, and that nothing is merged by itself."""
        return _title(), self.tr("The list reminds; no file is merged by itself")

    def shown_again(self) -> None:
        """Look on from where it was left."""
        self._go_on(anew=False)

    # ---- looking

    def _begin_anew(self) -> None:
        self._go_on(anew=True)

    def _go_on(self, *, anew: bool) -> None:
        self._next.stop()
        self._desk.read(partial(_piece, anew=anew), done=self._show)

    def _show(self, seen: Doubles) -> None:
        if seen.found != tuple(self.table.model.rows) or seen.ended:
            self.table.set_rows(seen.found, again=True)
        if not seen.found and not seen.ended:
            self.table.await_rows()  # that there is none is known at the end alone
        if seen.found and self.table.current() is None:
            self.table.view.selectRow(0)
        count = self.tr("%n pair(s)", "", len(seen.found))
        part = self.tr("%1 looked at so far").replace("%1", kit.texts.percent(seen.share))
        said = (count if seen.found or seen.ended else "", "" if seen.ended else part)
        self._far.setText(kit.texts.joined(*said))
        self._marked(self.table.current())
        if not seen.ended and self.isVisible():
            self._next.start(_REST_MS if seen.done else _WAIT_MS)

    def _marked(self, row: Double | None) -> None:
        for act in (self.compare, self.distinct):
            act.setEnabled(row is not None)

    # ---- acting

    def _compare(self) -> None:
        if (row := self.table.current()) is not None:
            self._desk.go(places.Compare(row.one.id, row.other.id))

    def _ask_distinct(self) -> None:
        if (row := self.table.current()) is not None:
            sheet = DistinctSheet(self.window(), self._desk, row.other)
            sheet.said.connect(partial(self._say_distinct, row))
            sheet.open()

    def _say_distinct(self, row: Double, said: Distinct, sheet: DistinctSheet) -> None:
        self._desk.act(
            self._desk.office.links.say_distinct, row.one.id, said,
            done=lambda _none: sheet.finish(), form=sheet.form, busy=sheet.yes, doing=saving(),
            news=self.tr("Both files show that they are of two people."),
        )  # fmt: skip


def _piece(office: Office, actor: Actor, *, anew: bool) -> Doubles:
    return office.finding.doubles(actor, anew=anew)


def _title() -> str:
    return QCoreApplication.translate("DoublesPage", "Files that may be doubles")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.PERSON_LINK)


PAGE = PageSpec(
    PageId.DOUBLES, _title, "users", DoublesPage, allowed=_allowed, listed=False,
    under=PageId.FOLLOW,
)  # fmt: skip
