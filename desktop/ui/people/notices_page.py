"""Open files whose head has not the notice of privacy in force: none at all, or an earlier one."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.consents.handed.terms import NoticeRow, NoticeState
from desktop.core.intake.household_lines import local_mobile
from desktop.core.office import Office
from desktop.core.work import Action, Actor, DeskId, may
from desktop.core.work.paging import Key, Page
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.day_columns import day_column
from desktop.ui.parts.paged import Paged
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

_ALL = ""


def read_notices(
    office: Office, actor: Actor, state: NoticeState | None, after: Key | None, size: int
) -> Page[NoticeRow]:
    """Read some files of a state."""
    return office.notices.page(actor, state, after, size)


class NoticesPage(kit.Page):
    """The list reminds; it is handed over from the file or at a visit, and nothing waits for it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        text = desk.messages.text
        states = (NoticeState.NEVER, NoticeState.EARLIER)
        self.states = kit.Chips(
            self.tr("Lists"),
            [
                (_ALL, self.tr("All")),
                *((one.value, text(f"term.notice_state.{one}")) for one in states),
            ],
        )
        clock = desk.office.clock
        self.table: kit.Table[NoticeRow] = kit.Table(
            [
                kit.Column(
                    self.tr("Name"), lambda r: r.person.name, main=True, strong=True, least=14
                ),
                kit.Column(
                    self.tr("File"), lambda r: r.person.file_number, identifier=True, rank=5
                ),
                kit.Column(
                    self.tr("State"),
                    lambda r: text(f"term.notice_state.{r.state}"),
                    badge=lambda r: "warning" if r.state is NoticeState.NEVER else "info",
                    rank=4,
                ),
                day_column(clock, self.tr("Last handed over"), lambda r: r.last, rank=3),
                kit.Column(
                    self.tr("Mobile"), lambda r: local_mobile(r.person.mobile), identifier=True,
                    rank=1,
                ),
            ],
            name=self.tr("Files"),
            empty=kit.EmptyState(
                "circle-check",
                self.tr("Everybody has the notice"),
                self.tr("Who was not handed the text in force stands here."),
            ),
        )  # fmt: skip
        self._pages = Paged[NoticeState | None, NoticeRow](
            desk, self.table, read_notices, self._shown
        )
        self.open = kit.Button(self.tr("Open the file"), self._open, kind="primary", icon="user")
        self.add(self.states, kit.Card().grow().add(self.table), stretch=1)
        kit.MainList(self, self.table)
        self.set_foot(kit.PrimaryBar(self.open))
        self.states.chosen.connect(lambda _name: self.shown_again())
        self.table.opened.connect(lambda _row: self._open())
        self.table.selected.connect(self._marked)
        press_by(self, "Ctrl+Return", self.open)
        desk.listen(self, self.shown_again, DeskId.CONSENTS, DeskId.PEOPLE, DeskId.POLICY)
        self._marked(None)

    # ---- what the window asks

    def first_act(self) -> QWidget:
        """Begin with the list."""
        return self.table.view

    def heading(self) -> tuple[str, str]:
        """Return the page's title, and that the list only reminds."""
        return _title(), self.tr("The list reminds; no visit and no delivery waits for it")

    def shown_again(self) -> None:
        """Read the list again."""
        chosen = self.states.value()
        self._pages.show(NoticeState(chosen) if chosen else None)
        self._desk.read(self._desk.office.notices.counts, done=self._count)

    # ---- showing and acting

    def _count(self, counts: Mapping[NoticeState, int]) -> None:
        found = {state.value: count for state, count in counts.items()}
        self.states.set_counts({_ALL: sum(found.values()), **found})

    def _shown(self) -> None:
        if self.table.model.rows and self.table.current() is None:
            self.table.view.selectRow(0)
        self._marked(self.table.current())

    def _marked(self, row: NoticeRow | None) -> None:
        self.open.setEnabled(row is not None)

    def _open(self) -> None:
        if (row := self.table.current()) is not None:
            self._desk.go(places.Person(row.id))


def _title() -> str:
    return QCoreApplication.translate("NoticesPage", "Who lacks the notice of privacy")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.NOTICE_READ)


PAGE = PageSpec(
    PageId.NOTICES, _title, "shield-check", NoticesPage, allowed=_allowed, listed=False,
    under=PageId.FOLLOW,
)  # fmt: skip
