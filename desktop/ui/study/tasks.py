"""What is to be studied, by area and by the day that the reply is due: one's own, what nobody has,
and what others have. Enter opens the study.
"""

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.base.clock import today
from desktop.core.intake.home_visits import HOME_VISITS
from desktop.core.intake.studied.terms import Assign, Task, Tasks
from desktop.core.policy.vocabulary import StudyKind
from desktop.core.work import Action, Actor, DeskId, may
from desktop.core.work.subjects import several
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.day_columns import day_column
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec
from desktop.ui.study.assigning import Assigning, AssignSheet, read_assigning

_MINE, _FREE, _OTHERS, _ANY = "mine", "free", "others", "any"
_SOON: Final = 3


class TasksPage(kit.Page):
    """Who studies sees theirs first; the director what nobody has."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._tasks = Tasks((), ())
        self._shown, self._took = False, False
        text = desk.messages.text
        self.whose = kit.Chips(self.tr("Whose"), list(self._groups()))
        kinds = [(one.value, text(f"term.study_kind.{one}")) for one in StudyKind]
        self.kind = kit.Chips(self.tr("Kind of study"), [(_ANY, self.tr("Every kind")), *kinds])
        self._found = kit.label("", "help")
        self.table: kit.Table[Task] = kit.Table(
            self._columns(),
            name=self.tr("Studies"),
            empty=kit.EmptyState(
                "clipboard-list",
                self.tr("Nothing to study here"),
                self.tr("Requests come here when they are referred; look at the other lists too."),
            ),
        )
        self.open = kit.Button(
            self.tr("Open the study"), self._open, kind="primary", icon="file-pen"
        )
        self.take = kit.Button(self.tr("Take it"), self._take, icon="user-plus")
        self.assign = kit.Button(self.tr("Give it to a researcher"), self._assign, icon="users")
        self.visits = kit.Button(self.tr("Home visits"), self._visits, icon="printer")
        self._build()
        self.whose.set_value(_MINE if self._studies else _FREE)
        self.whose.chosen.connect(lambda _: self._list())
        self.kind.chosen.connect(lambda _: self._list())
        self.table.opened.connect(lambda _row: self._open())
        self.table.selected.connect(self._marked)
        desk.listen(self, self._refresh, DeskId.INTAKE)
        press_by(self, "Ctrl+Return", self.open)

    @property
    def _studies(self) -> bool:
        return self._desk.may(Action.REQUEST_STUDY)

    def _groups(self) -> Iterator[tuple[str, str]]:
        if self._desk.may(Action.REQUEST_STUDY):
            yield _MINE, self.tr("Mine")
        yield _FREE, self.tr("Nobody's")
        yield _OTHERS, self.tr("With others")

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.addWidget(self._found)
        tools.addStretch(1)
        self.add(self.whose, self.kind)
        self.add(kit.Card().grow().add(tools, self.table), stretch=1)
        kit.MainList(self, self.table)
        self.set_foot(kit.PrimaryBar(self.open, self.take, self.assign, self.visits))
        self._marked(None)

    def _columns(self) -> list[kit.Column[Task]]:
        clock = self._desk.office.clock
        return [
            kit.Column(self.tr("Request"), lambda r: r.number, identifier=True, rank=6),
            kit.Column(self.tr("Applicant"), lambda r: r.name, main=True, strong=True, least=14),
            kit.Column(self.tr("Area"), _area, rank=5, least=10),
            kit.Column(self.tr("Service"), lambda r: r.service, rank=3, least=10, most=30),
            kit.Column(self.tr("Kind"), self._kind_of, rank=4),
            day_column(clock, self.tr("Reply due"), lambda r: r.due_on, rank=5),
            kit.Column(self.tr("State"), self._state, badge=self._state_kind, rank=4, least=10),
        ]

    def _kind_of(self, row: Task) -> str:
        return self._desk.messages.text(f"term.study_kind.{row.kind}") if row.kind else ""

    def _state(self, row: Task) -> str:
        if row.visit_on is not None:
            day = hijri_text(row.visit_on)
            again = self.tr("Nobody at home; again on %1") if row.nobody_home else ""
            return (again or self.tr("Visit on %1")).replace("%1", day)
        if row.nobody_home:
            return self.tr("Nobody at home")
        if row.urgent:
            return self.tr("Urgent")
        if row.again:
            return self.tr("Sent back")
        return row.holder if self.whose.value() == _OTHERS else ""

    def _state_kind(self, row: Task) -> str:
        late = row.visit_on is not None and row.visit_on < today(self._desk.office.clock)
        return "warning" if late or row.urgent or row.again else "neutral"

    # ---- what the window asks

    def shown_again(self) -> None:
        """Read the list again."""
        self._refresh()

    def heading(self) -> tuple[str, str]:
        """Return the page's title, and its order."""
        return _title(), self.tr("By area, then by the day that the reply is due")

    def _refresh(self) -> None:
        self._desk.read(self._desk.office.studies.tasks, done=self._show)

    def _show(self, tasks: Tasks) -> None:
        if not self._shown and not tasks.mine:  # what waits for somebody to take it
            self.whose.set_value(_FREE)
        ends = self._took and not tasks.free  # nothing is left to be taken: on with the work
        if ends:
            self.whose.set_value(_MINE)
        self._tasks, self._shown, self._took = tasks, True, False
        self.whose.set_counts(
            {_MINE: len(tasks.mine), _FREE: len(tasks.free), _OTHERS: len(tasks.others)}
        )
        self._list()
        if ends:
            self.table.view.setFocus()

    def _list(self) -> None:
        lists = {_MINE: self._tasks.mine, _FREE: self._tasks.free, _OTHERS: self._tasks.others}
        kind = self.kind.value()
        rows = [r for r in lists[self.whose.value() or _FREE] if kind in {_ANY, None, r.kind}]
        self.table.set_rows(rows)
        if rows and self.table.current() is None:
            self.table.view.selectRow(0)
        self._found.setText(self.tr("%n study(ies)", "", len(rows)))
        self._marked(self.table.current())

    def _marked(self, row: Task | None) -> None:
        mine = row is not None and row.holder_id == self._desk.actor.id
        self.open.setEnabled(row is not None)
        self.take.setVisible(self._studies)
        self.take.setEnabled(row is not None and not row.holder_id)
        self.assign.setEnabled(row is not None and (mine or self._tasks.assigns))
        self.visits.setEnabled(bool(self.table.model.rows))

    # ---- acting

    def _open(self) -> None:
        row = self.table.current()
        if row is not None:
            self._desk.go(places.StudyOf(row.request_id))

    def _take(self) -> None:
        row, desk = self.table.current(), self._desk
        if row is not None:
            desk.act(
                desk.office.studies.assign,
                row.request_id,
                Assign(desk.actor.id),
                done=lambda _: self._taken(),
                busy=self.take,
                news=self.tr("The study is yours."),
            )

    def _taken(self) -> None:
        self._took = True
        self._refresh()

    def _assign(self) -> None:
        row = self.table.current()
        if row is not None:
            self.ask_assign(row.request_id)

    def ask_assign(self, request_id: str) -> None:
        """Ask to whom a study goes; also again where it was broken off."""
        self._desk.read(read_assigning, request_id, done=partial(self._ask, request_id))

    def _ask(self, request_id: str, found: Assigning) -> None:
        sheet = AssignSheet(self, self._desk, request_id, found)
        sheet.assigned.connect(self._refresh)
        sheet.open()

    def _visits(self) -> None:
        ids = [row.request_id for row in self.table.model.rows]
        self._desk.go(places.Preview(HOME_VISITS, several(ids)))


def _area(row: Task) -> str:
    return kit.texts.listed(part for part in (row.city, row.district) if part)


def _title() -> str:
    return QCoreApplication.translate("TasksPage", "My tasks")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.STUDY_ASSIGN)


def _count(desk: Desk) -> int:
    """Return how many studies the person at the PC has."""
    if not desk.may(Action.REQUEST_STUDY):
        return 0
    return len(desk.office.studies.tasks(desk.actor).mine)


PAGE = PageSpec(PageId.TASKS, _title, "clipboard-list", TasksPage, allowed=_allowed, count=_count)
