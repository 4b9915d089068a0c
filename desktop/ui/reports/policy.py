"""The policy, clause by clause: where it stands, how it is served, what shows it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from desktop.base.keys import fold
from desktop.core.policy.stated import Note
from desktop.core.policy.trace import Standing, TraceRow
from desktop.core.policy.vocabulary import ClauseKind
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.places import PageId
from desktop.ui.reports.choices_card import ChoicesCard
from desktop.ui.reports.ways import Ways, place_of
from desktop.ui.shell.pages import PageSpec, Section

_ALL, _NOTES, _ZERO, _NOT_BUILT = "all", "notes", "zero", "not_built"
_KINDS = {"act": "ok", "advice": "info", "silence": "neutral"}


class PolicyPage(kit.Page):
    """Zero is shown as zero; the traps of the text stay in view."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: tuple[TraceRow, ...] = ()
        text = desk.messages.text
        options = [(_ALL, self.tr("All clauses"))]
        options += [(kind, text(f"policy.clause_kind.{kind}")) for kind in _KINDS]
        options += [(_NOTES, self.tr("With a note")), (_ZERO, self.tr("No record yet"))]
        options += [(_NOT_BUILT, self.tr("Not built yet"))]
        self.chips = kit.Chips(self.tr("Which clauses"), options)
        self.search = kit.SearchBox(self.tr("Search in the clauses"))
        self._found = kit.label("", "help")
        self.table: kit.Table[TraceRow] = kit.Table(
            self._columns(),
            name=self.tr("Clauses"),
            empty=kit.EmptyState(
                "scroll-text",
                self.tr("No clause"),
                self.tr("Choose another filter, or clear the search."),
            ),
            told_beside=True,
        )
        self._policy = kit.FactList()
        self.choices = ChoicesCard(desk)
        self._clause = kit.Card()
        self._heading = kit.label("", "section", wrap=True)
        self._facts = kit.FactList()
        self._served = kit.label(self.tr("How the program serves it"), "second")
        self.ways = Ways(desk)
        self._notes = kit.Rows(spacing=8)
        self._clause.add(self._heading, self._facts, self._served, self.ways, self._notes)
        self._build()
        self.chips.chosen.connect(self._filter)
        self.search.searched.connect(self._filter)
        self.search.went_down.connect(self.table.focus_first)
        self.table.selected.connect(self._marked)
        self.table.opened.connect(self._to_records)

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.addWidget(self.search, 1)
        tools.addWidget(self._found)
        clauses = kit.Card().grow().add(tools, self.table)
        policy = kit.Card(self.tr("The policy in force")).add(self._policy)
        side = kit.Aside(self._clause, policy, self.choices)
        self.add(self.chips)
        self.add(kit.filled(clauses, side), stretch=1)
        kit.MainList(self, self.table, side)

    def _columns(self) -> list[kit.Column[TraceRow]]:
        return [
            kit.Column(
                self.tr("Place"),
                lambda r: r.clause.place,
                key=_place,
                rank=5,
                wrap=True,
                ideal=14,
                most=24,
            ),
            kit.Column(
                self.tr("Clause"),
                lambda r: r.clause.heading,
                main=True,
                strong=True,
                wrap=True,
                ideal=36,
                least=14,
                most=80,
            ),
            kit.Column(
                self.tr("Kind"), self._kind, badge=lambda r: _KINDS[r.clause.kind.value], rank=3
            ),
            kit.Column(
                self.tr("Records"),
                self._records,
                key=lambda r: r.records,
                badge=_not_built,
                rank=2,
                end=True,
            ),
            kit.Column(
                self.tr("Notes"),
                self._note_mark,
                badge=lambda r: "warning" if r.notes else "",
                rank=1,
            ),
        ]

    def _kind(self, row: TraceRow) -> str:
        return self._desk.messages.text(row.kind_code)

    @staticmethod
    def _records(row: TraceRow) -> str:
        return kit.texts.numeral(row.records)

    @staticmethod
    def _note_mark(row: TraceRow) -> str:
        return kit.texts.numeral(len(row.notes)) if row.notes else ""

    # ---- reading

    def shown_again(self) -> None:
        """Count the records again, and read what is in force."""
        policy = self._desk.office.policy
        self._policy.set_facts(
            [
                (self.tr("Title"), policy.profile.document.title),
                (self.tr("Association"), policy.profile.association.name),
                (self.tr("Reply rule"), policy.profile.reply.text),
                (self.tr("Fingerprint"), kit.texts.ltr(policy.sha256[:16])),
            ]
        )
        self.choices.read()
        self._desk.read(self._desk.office.reports.trace, done=self._show)

    def heading(self) -> tuple[str, str]:
        """Return the page's title and the association's."""
        return _title(), self._desk.office.policy.profile.association.name

    def _show(self, rows: tuple[TraceRow, ...]) -> None:
        self._rows = rows
        self._filter("")

    def _filter(self, _what: str) -> None:
        chosen, typed = self.chips.value(), fold(self.search.text()).split()
        rows = [row for row in self._rows if _holds(row, chosen) and _says(row, typed)]
        self.table.set_rows(rows)
        if rows and self.table.current() is None:
            self.table.view.selectRow(0)
        count = self.tr("%n clause(s)", "", len(rows))
        self._found.setText(count)
        self._marked(self.table.current())

    def _marked(self, row: TraceRow | None) -> None:
        self._clause.setVisible(row is not None)
        if row is None:
            return
        clause, text = row.clause, self._desk.messages.text
        self._heading.setText(clause.heading)
        facts = [
            (self.tr("Place"), f"{clause.section}\n{clause.place}"),
            (self.tr("Kind"), text(row.kind_code)),
        ]
        if clause.printed:
            facts.append((self.tr("Printed"), f"«{clause.printed}»"))
        if clause.reading:
            facts.append((self.tr("Read as"), clause.reading))
        self._facts.set_facts(facts)
        self.ways.set_ways(row.how)
        self._served.setVisible(bool(row.how))
        self._notes.set_rows(map(self._note, row.notes))

    def _note(self, note: Note) -> kit.Banner:
        kind = self._desk.messages.text(f"policy.note_kind.{note.kind.value}")
        banner = kit.Banner("warning")
        banner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        banner.set_text(note.text, lead=f"{kind}:")
        return banner

    def _to_records(self, row: TraceRow) -> None:
        """Show the records of the first way that has any."""
        seen = next((way.opens for way in row.how if way.opens), None)
        if seen is not None:
            self._desk.go(place_of(seen))


def _not_built(row: TraceRow) -> str:
    """Return the badge of a clause that nothing can show yet."""
    return "warning" if {way.standing for way in row.how} == {Standing.NOT_BUILT} else ""


def _place(row: TraceRow) -> str:
    return row.clause.id


def _holds(row: TraceRow, chosen: str) -> bool:
    if chosen == _NOTES:
        return bool(row.notes)
    if chosen in {_ZERO, _NOT_BUILT} and row.clause.kind is not ClauseKind.ACT:
        return False
    if chosen == _ZERO:
        return not row.records
    if chosen == _NOT_BUILT:
        return any(way.standing is Standing.NOT_BUILT for way in row.how)
    return chosen in {_ALL, row.clause.kind.value}


def _says(row: TraceRow, typed: list[str]) -> bool:
    clause = row.clause
    parts = (clause.section, clause.place, clause.heading, clause.printed or "")
    text = fold(" ".join((*parts, *(note.text for note in row.notes))))
    return all(word in text for word in typed)


def _title() -> str:
    return QCoreApplication.translate("PolicyPage", "The policy")


PAGE = PageSpec(PageId.POLICY, _title, "scroll-text", PolicyPage, Section.SYSTEM)
