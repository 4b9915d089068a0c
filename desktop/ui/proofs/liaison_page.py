"""The liaison officers with their terms, and the enquiries that are open in each one's name."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.data_classes import dataclass
from desktop.core.intake.visits.terms import VisitQuestion
from desktop.core.office import Office
from desktop.core.proofs.liaison.terms import Candidate, OfficerRow
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import both_text
from desktop.ui.parts.day_columns import day_column, moment_column
from desktop.ui.parts.figures import moment
from desktop.ui.parts.first_rows import FirstRows
from desktop.ui.places import PageId
from desktop.ui.proofs.liaison_sheets import EndOfficerSheet, EnquireSheet, OfficerSheet
from desktop.ui.shell.pages import PageSpec, Section


@dataclass(frozen=True, slots=True)
class Seen:
    """Who there is, and who may be named."""

    rows: tuple[OfficerRow, ...]
    candidates: tuple[Candidate, ...]


def read_liaison(office: Office, actor: Actor) -> Seen:
    """Read the officers, and who may be one."""
    return Seen(office.liaison.officers(actor), office.liaison.candidates(actor))


class LiaisonPage(kit.Page):
    """An enquiry is answered on the page of those who wait for an answer, and given back there."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._candidates: Sequence[Candidate] = ()
        self.table: kit.Table[OfficerRow] = kit.Table(
            self._columns(),
            name=self.tr("Liaison officers"),
            empty=kit.EmptyState(
                "users",
                self.tr("No liaison officer yet"),
                self.tr("Each stands here with category, field and term once named."),
            ),
            told_beside=True,
        )
        self._term, self._facts = kit.Card(self.tr("The term")), kit.FactList()
        self._term.add(self._facts)
        self._open = kit.Card(self.tr("Open enquiries"))
        self._none = kit.label(self.tr("No enquiry is open."), "help")
        self._enquiries = FirstRows[VisitQuestion](self._enquiry)
        self._open.add(self._none, self._enquiries)
        self.enquire = kit.Button(
            self.tr("Hand on an enquiry"), self._ask_enquiry, kind="primary", icon="send"
        )
        self.name = kit.Button(self.tr("Name an officer"), self._ask_name, icon="user-plus")
        self.end = kit.Button(self.tr("End the term"), self._ask_end, icon="x")
        self.answers = kit.Button(
            self.tr("Answers"), lambda: desk.go(PageId.TELLING), icon="message-square"
        )
        side = kit.Aside(self._term, self._open)
        self.add(kit.filled(kit.Card().grow().add(self.table), side), stretch=1)
        kit.MainList(self, self.table, side)
        self.set_foot(kit.PrimaryBar(self.enquire, self.name, self.end, self.answers))
        self.enquire.setVisible(desk.may(Action.REQUEST_CLARIFY))
        self.name.setVisible(desk.may(Action.LIAISON_NAME))
        self.end.setVisible(desk.may(Action.LIAISON_NAME))
        tells = desk.may(Action.REQUEST_ANSWER) or desk.may(Action.REQUEST_EXPLAIN)
        self.answers.setVisible(tells)
        self.table.selected.connect(self._marked)
        desk.listen(self, self.shown_again, DeskId.PROOFS, DeskId.INTAKE, DeskId.STAFF)
        press_by(self, "Ctrl+N", self.enquire)
        self._marked(None)

    def _columns(self) -> list[kit.Column[OfficerRow]]:
        clock = self._desk.office.clock
        every = self.tr("All categories")
        return [
            kit.Column(self.tr("Officer"), lambda r: r.name, main=True, strong=True, least=14),
            kit.Column(
                self.tr("Category"), lambda r: r.category or every, rank=4, least=10, most=26
            ),
            kit.Column(self.tr("Field"), lambda r: r.field, rank=1, least=8, most=26),
            kit.Column(self.tr("Deputy"), lambda r: r.deputy, rank=2, least=10, most=26),
            day_column(clock, self.tr("From"), lambda r: r.starts, rank=3),
            kit.Column(self.tr("State"), self._state, badge=_badge, rank=6),
            kit.Column(
                self.tr("Waiting"),
                lambda r: kit.texts.numeral(r.waiting),
                key=lambda r: r.waiting,
                rank=7,
                end=True,
            ),
            moment_column(clock, self.tr("Oldest"), lambda r: r.oldest, rank=5),
        ]

    def _state(self, row: OfficerRow) -> str:
        return self.tr("In term") if row.in_term else self.tr("Out of term")

    def shown_again(self) -> None:
        """Read the officers again."""
        self._desk.read(read_liaison, done=self._seen)

    def _seen(self, seen: Seen) -> None:
        self._candidates = seen.candidates
        self._show(seen.rows)

    def _show(self, rows: tuple[OfficerRow, ...]) -> None:
        self.table.set_rows(list(rows))
        if rows and self.table.current() is None:
            self.table.view.selectRow(0)
        self._marked(self.table.current())

    def _marked(self, row: OfficerRow | None) -> None:
        self.end.setEnabled(row is not None and row.ends is None)
        self._term.setVisible(row is not None)
        self._facts.set_facts(self._of_term(row) if row is not None else [])
        there = row.open if row is not None else ()
        self._none.setVisible(not there)
        self._enquiries.show_items(there, anew=True)

    def _of_term(self, row: OfficerRow) -> list[tuple[str, str]]:
        said = [
            (self.tr("Category"), row.category or self.tr("All categories")),
            (self.tr("Field"), row.field),
            (self.tr("Deputy"), row.deputy),
            (self.tr("From"), both_text(row.starts, weekday=False)),
            (self.tr("To"), both_text(row.ends, weekday=False) if row.ends else ""),
            (self.tr("Updates of files"), kit.texts.numeral(row.updates)),
        ]
        return [(name, value) for name, value in said if value]

    def _enquiry(self, one: VisitQuestion) -> QWidget:
        state = self.tr("Answered, to be given") if one.answer else self.tr("Waits for an answer")
        note = kit.texts.joined(moment(one.asked_at), one.name, state)
        return kit.ItemRow(one.question, note, kind="info" if one.answer else "warning")

    # ---- acts

    def _ask_enquiry(self) -> None:
        sheet = EnquireSheet(self, self.enquire.text(), self._desk)
        sheet.routed.connect(lambda _name: self.shown_again())
        sheet.open()

    def _ask_name(self) -> None:
        sheet = OfficerSheet(self, self.name.text(), self._desk, self._candidates)
        sheet.named.connect(self._show)
        sheet.open()

    def _ask_end(self) -> None:
        if (row := self.table.current()) is not None:
            self._open_end(row)

    def ask_end_again(self, term_id: str) -> None:
        """Open the sheet of a draft again, where the term was not ended since."""
        for row in self.table.model.rows:
            if row.id == term_id and row.ends is None:
                self._open_end(row)

    def _open_end(self, row: OfficerRow) -> None:
        sheet = EndOfficerSheet(self, self.end.text(), self._desk, row)
        sheet.ended.connect(self._show)
        sheet.open()


def _badge(row: OfficerRow) -> str:
    return "ok" if row.in_term else "neutral"


def _title() -> str:
    return QCoreApplication.translate("LiaisonPage", "Liaison officers")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.LIAISON_READ)


PAGE = PageSpec(
    PageId.LIAISON, _title, "users", LiaisonPage, Section.SYSTEM, allowed=_allowed,
    listed=False, under=PageId.POLICY,
)  # fmt: skip
