"""The policy, clause by clause: where it stands, how it is served, what shows it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from desktop.base.keys import fold
from desktop.core.adoption.terms import Unconfirmed
from desktop.core.policy.stated import Note
from desktop.core.policy.trace import TraceRow
from desktop.core.policy.vocabulary import ClauseKind
from desktop.core.proofs.prints import REGISTER
from desktop.core.reports.prints import TRACE
from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.places import PageId
from desktop.ui.reports.choices_card import ChoicesCard
from desktop.ui.reports.confirming import ConfirmPolicySheet
from desktop.ui.reports.pack_sheet import PackSheet
from desktop.ui.reports.ways import Ways, place_of
from desktop.ui.shell.pages import PageSpec, Section

_ALL, _NOTES, _ZERO = "all", "notes", "zero"
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
        self.proofs = kit.Button(
            self.tr("Records of the policy"),
            lambda: desk.go(PageId.PROOFS),
            kind="primary",
            icon="shield-check",
        )
        self.pledges = kit.Button(
            self.tr("Who signed the policy"), lambda: desk.go(PageId.PLEDGES), icon="signature"
        )
        self.adopt = kit.Button(
            self.tr("Adopt a policy"), lambda: desk.go(PageId.ADOPT), icon="upload"
        )
        self.adopt.setVisible(desk.may(Action.POLICY_ADOPT))
        self.confirm = kit.Button(self.tr("Confirm the policy"), self.ask_confirm, icon="check")
        self.confirm.hide()
        self._waits: Unconfirmed | None = None
        self.print = kit.Button(self.tr("Print the trace"), self._print, icon="printer")
        self.pack = kit.Button(self.tr("Evidence pack"), self.ask_pack, icon="download")
        self.pack.setVisible(desk.may(Action.DATA_PACK))
        self.proofs.setVisible(desk.may(Action.PROOF_READ))
        self.print.setVisible(desk.may(Action.DOCUMENT_READ))
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
        acts = self.proofs, self.pledges, self.confirm, self.adopt, self.pack, self.print
        self.set_foot(kit.PrimaryBar(*acts))
        press_by(self, "Ctrl+P", self.print)

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
        self._show_policy()
        self._desk.read(self._desk.office.adoption.unconfirmed, done=self._show_waits)
        self.choices.read()
        self._desk.read(self._desk.office.reports.trace, done=self._show)

    def _show_policy(self) -> None:
        policy = self._desk.office.policy
        facts = [
            (self.tr("Title"), policy.profile.document.title),
            (self.tr("Association"), policy.profile.association.name),
            (self.tr("Reply rule"), policy.profile.reply.text),
            (self.tr("Fingerprint"), kit.texts.ltr(policy.sha256[:16])),
        ]
        if self._waits is not None:
            waits = self.tr("Read from a file at set-up; the director has not confirmed it yet")
            facts.append((self.tr("State"), waits))
        self._policy.set_facts(facts)

    def _show_waits(self, waits: Unconfirmed | None) -> None:
        self._waits = waits
        self.confirm.setVisible(waits is not None and self._desk.may(Action.POLICY_CONFIRM))
        self._show_policy()

    def ask_confirm(self) -> None:
        """Ask for what the board's minutes say, where the policy still waits."""
        if self._waits is not None:
            sheet = ConfirmPolicySheet(self, self.confirm.text(), self._desk, self._waits)
            sheet.confirmed.connect(self.shown_again)
            sheet.open()

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

    def ask_pack(self) -> None:
        """Ask for the governance evidence pack."""
        PackSheet(self, self._desk).open()

    def _print(self) -> None:
        self._desk.go(places.Blank(REGISTER, TRACE))

    def _to_records(self, row: TraceRow) -> None:
        """Show the records of the first way that has any."""
        seen = next((way.opens for way in row.how if way.opens), None)
        if seen is not None:
            self._desk.go(place_of(seen))


def _place(row: TraceRow) -> str:
    return row.clause.id


def _holds(row: TraceRow, chosen: str) -> bool:
    if chosen == _NOTES:
        return bool(row.notes)
    if chosen == _ZERO:
        return row.clause.kind is ClauseKind.ACT and not row.records
    return chosen in {_ALL, row.clause.kind.value}


def _says(row: TraceRow, typed: list[str]) -> bool:
    clause = row.clause
    parts = (clause.section, clause.place, clause.heading, clause.printed or "")
    text = fold(" ".join((*parts, *(note.text for note in row.notes))))
    return all(word in text for word in typed)


def _title() -> str:
    return QCoreApplication.translate("PolicyPage", "The policy")


PAGE = PageSpec(PageId.POLICY, _title, "scroll-text", PolicyPage, Section.SYSTEM)
