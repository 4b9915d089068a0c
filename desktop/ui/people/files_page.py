"""All files of the office: found, narrowed, ordered; Enter opens one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.base.order import Order
from desktop.core.intake.file_prints import LETTER
from desktop.core.intake.household_lines import local_mobile
from desktop.core.office import Office
from desktop.core.people.area import Area
from desktop.core.people.listed.terms import (
    AREA,
    CATEGORY,
    DUE,
    STATE,
    By,
    FileIs,
    Listed,
    UpdateIs,
)
from desktop.core.people.views import sees_category, sees_names
from desktop.core.work import Action, Actor, DeskId, may
from desktop.core.work.ordered import Asked
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.day_columns import day_column
from desktop.ui.parts.decision_letters import LettersSheet, Run
from desktop.ui.parts.lists.areas import area_options
from desktop.ui.parts.lists.many import ManyButton
from desktop.ui.parts.lists.terms import Filter, ListSpec
from desktop.ui.parts.lists.whole_list import WholeList
from desktop.ui.parts.options import terms
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

_COLOURS = {FileIs.ACTIVE: "", FileIs.SUSPENDED: "warning"}


def read_order(office: Office, actor: Actor, asked: Asked) -> Order:
    """Read in which order the files stand."""
    return office.lists.files.order(actor, asked)


def read_rows(office: Office, actor: Actor, ids: Sequence[str]) -> Mapping[str, Listed]:
    """Read some files."""
    return office.lists.files.rows(actor, ids)


class FilesPage(kit.Page):
    """Every file that there is, also closed ones."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._clock = desk.office.clock
        self._categories = dict(desk.office.policies.category_names)
        self.list = WholeList(self, desk, self._spec)
        self.table = self.list.table
        self.primary = kit.Button(
            self.tr("Open the file"), self._open_marked, kind="primary", icon="user"
        )
        words = self.tr("Issue letters"), "file-text"
        self.letters = ManyButton(desk, self.table, self.list.spec, words, self._ask_letters)
        self.letters.setVisible(desk.issues(LETTER) and desk.may(Action.PERSON_TELL))
        self.export = self.list.export(lambda row: row.person.id)
        self.add(kit.Card().grow().add(self.list.box()), stretch=1)
        kit.MainList(self, self.table)
        self.set_foot(kit.PrimaryBar(self.primary, self.letters, self.export))
        self.table.opened.connect(self._open)
        self.table.selected.connect(self._marked)
        desk.listen(self, self.list.refresh, DeskId.PEOPLE)
        press_by(self, "Ctrl+Return", self.primary)

    # ---- what it lists

    def _spec(self) -> ListSpec[Listed]:
        return ListSpec(
            "files",
            self.tr("Files"),
            self.tr("Name, or number of the file, identity or mobile"),
            self._columns(),
            self._sorts(),
            self.tr("By name"),
            tuple(self._filters()),
            read_order,
            read_rows,
            lambda count: self.tr("%n file(s)", "", count),
            kit.EmptyState(
                "users",
                self.tr("No file here"),
                self.tr("Choose another filter, or clear the search."),
            ),
            many=True,
        )

    def _filters(self) -> list[Filter]:
        text = self._desk.messages
        profile, roles = self._desk.office.policy.profile, self._desk.actor.roles
        found = [
            Filter(STATE, self.tr("State"), self.tr("Every state"), terms(text, "file_is", FileIs))
        ]
        if sees_category(roles):
            named = [(one.id, one.name) for one in profile.categories]
            found.append(Filter(CATEGORY, self.tr("Category"), self.tr("Every category"), named))
        found.append(Filter(AREA, self.tr("City or district"), self.tr("Every city"), ()))
        if profile.office.update_months is not None:
            due = terms(text, "follow", UpdateIs)
            found.append(Filter(DUE, self.tr("Yearly update"), self.tr("Any update"), due))
        return found

    def _sorts(self) -> list[str]:
        named = sees_names(self._desk.actor.roles)
        return [one.value for one in By if named or one is not By.NAME]

    def _columns(self) -> list[kit.Column[Listed]]:
        return [
            kit.Column(
                self.tr("Name"), lambda r: r.person.name, main=True, strong=True, least=14,
                name=By.NAME,
            ),
            kit.Column(
                self.tr("File"), lambda r: r.person.file_number, identifier=True, rank=7,
                name=By.FILE,
            ),
            kit.Column(
                self.tr("Identity"), lambda r: r.person.identity, identifier=True, rank=4,
                name="identity",
            ),
            kit.Column(
                self.tr("Mobile"), lambda r: local_mobile(r.person.mobile), identifier=True, rank=3,
                name="mobile",
            ),
            kit.Column(
                self.tr("Category"), self._category, rank=5, least=10, most=26, name="category"
            ),
            kit.Column(self.tr("City"), lambda r: r.person.city, rank=2, most=16, name="city"),
            kit.Column(
                self.tr("Household"), lambda r: kit.texts.numeral(r.person.members + 1), end=True,
                rank=1, name="household",
            ),
            kit.Column(self.tr("State"), self._state, badge=self._colour, rank=8, name="state"),
            day_column(
                self._clock, self.tr("Update due"), lambda r: r.due, rank=6, name=By.UPDATE
            ),
        ]  # fmt: skip

    def _category(self, row: Listed) -> str:
        return kit.texts.listed(self._categories.get(one, one) for one in row.person.categories)

    def _is(self, row: Listed) -> FileIs:
        stands = row.person.standing
        if stands.died_on is not None and stands.closed_on is None:
            return FileIs.DIED
        return FileIs(stands.state(today(self._clock)).value)

    def _state(self, row: Listed) -> str:
        return self._desk.messages.text(f"term.file_is.{self._is(row)}")

    def _colour(self, row: Listed) -> str:
        return _COLOURS.get(self._is(row), "neutral")

    # ---- what the window asks

    def shown_again(self) -> None:
        """Read the list again, and where people live."""
        self.list.refresh()
        self._desk.read(self._desk.office.lists.files.areas, done=self._offer)

    def _offer(self, areas: Sequence[Area]) -> None:
        self.list.bar.offer(AREA, area_options(areas))

    def first_act(self) -> QWidget:
        """Return the search."""
        return self.list.bar.search

    # ---- acts

    def _marked(self, row: Listed | None) -> None:
        self.primary.setEnabled(row is not None)

    def _ask_letters(self, rows: list[Listed]) -> None:
        run = Run(files=tuple(row.id for row in rows))
        LettersSheet(self, self.letters.text(), self._desk, run).open()

    def _open_marked(self) -> None:
        row = self.table.current()
        if row is not None:
            self._open(row)

    def _open(self, row: Listed) -> None:
        self._desk.go(places.Person(row.id))


def _title() -> str:
    return QCoreApplication.translate("FilesPage", "Files")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.PERSON_SEARCH)


PAGE = PageSpec(
    PageId.FILES, _title, "users", FilesPage, allowed=_allowed, listed=False, under=PageId.HOME,
)  # fmt: skip
