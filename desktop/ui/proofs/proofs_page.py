"""The register of what shows that the policy is kept: adoption, copies, measuring, visits."""

from PySide6.QtCore import QCoreApplication, Signal

from desktop.core.policy.vocabulary import NOT_STATED
from desktop.core.proofs.prints import EVERY, REGISTER
from desktop.core.proofs.rules import may_enter, may_strike
from desktop.core.proofs.terms import ProofKind, ProofRow
from desktop.core.proofs.words import told
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import both_text
from desktop.ui.parts.day_columns import day_column
from desktop.ui.parts.figures import moment
from desktop.ui.places import PageId
from desktop.ui.proofs.proof_sheets import ProofSheet, StrikeProofSheet
from desktop.ui.shell.pages import PageSpec, Section

_ALL = ""


class ProofsPage(kit.Page):
    """One list for every kind; what the policy's trace counts opens on its kind."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: tuple[ProofRow, ...] = ()
        text = desk.messages.text
        kinds = [(kind.value, text(f"policy.serves.{kind}")) for kind in ProofKind]
        self.which = kit.sifts(kit.ChoiceField([(_ALL, self.tr("All records")), *kinds]))
        self.which.setAccessibleName(self.tr("Which records"))
        self.which.set_value(_ALL)
        self.table: kit.Table[ProofRow] = kit.Table(
            self._columns(),
            name=self.tr("Records"),
            empty=kit.EmptyState(
                "shield-check",
                self.tr("Nothing on record yet"),
                self.tr("What was done to keep the policy is recorded here on its day."),
            ),
            told_beside=True,
        )
        self.record = kit.Button(self.tr("Record"), self._ask, kind="primary", icon="plus")
        self.strike = kit.Button(self.tr("Strike out"), self._ask_strike, icon="x")
        self.plan = kit.Button(
            self.tr("The yearly plan"), lambda: desk.go(PageId.PLAN), icon="calendar-days"
        )
        self.liaison = kit.Button(
            self.tr("Liaison officers"), lambda: desk.go(PageId.LIAISON), icon="users"
        )
        self.print = kit.Button(self.tr("Print the register"), self._print, icon="printer")
        self._said = kit.Card()
        self._heading = kit.label("", "section", wrap=True)
        self._facts = kit.FactList()
        self._said.add(self._heading, self._facts)
        side = kit.Aside(self._said)
        self.add(kit.filled(kit.Card().grow().add(self.which, self.table), side), stretch=1)
        kit.MainList(self, self.table, side)
        self.set_foot(kit.PrimaryBar(self.record, self.strike, self.plan, self.liaison, self.print))
        for act in (self.record, self.strike):
            act.setVisible(bool(may_enter(desk.actor.roles)))
        self.print.setVisible(desk.may(Action.DOCUMENT_READ))
        self.which.changed.connect(self._filter)
        self.table.selected.connect(self._marked)
        desk.listen(self, self.shown_again, DeskId.PROOFS)
        press_by(self, "Ctrl+N", self.record)
        press_by(self, "Ctrl+P", self.print)
        self._marked(None)

    def _columns(self) -> list[kit.Column[ProofRow]]:
        text = self._desk.messages.text
        return [
            day_column(self._desk.office.clock, self.tr("Day"), lambda r: r.said.on, rank=5),
            kit.Column(
                self.tr("What"),
                lambda r: text(f"policy.serves.{r.said.kind}"),
                main=True,
                strong=True,
                least=14,
            ),
            kit.Column(self.tr("Who did it"), lambda r: r.said.by, rank=3, least=10, most=30),
            kit.Column(self.tr("State"), self._state, badge=_badge, rank=4),
        ]

    def _state(self, row: ProofRow) -> str:
        return self.tr("Struck out") if row.struck else self.tr("On record")

    # ---- what the window asks

    def open_on(self, place: places.ProofsOf) -> None:
        """Show the records of a kind."""
        self.which.set_value(place.kind.value)
        self.shown_again()

    def shown_again(self) -> None:
        """Read the register again."""
        self._desk.read(self._desk.office.proofs.rows, done=self._show)

    def _show(self, rows: tuple[ProofRow, ...]) -> None:
        self._rows = rows
        self._filter()

    def _filter(self) -> None:
        kind = self.which.value()
        self.table.set_rows([row for row in self._rows if kind in (_ALL, row.said.kind)])
        if self.table.model.rows and self.table.current() is None:
            self.table.view.selectRow(0)
        self._marked(self.table.current())

    def _marked(self, row: ProofRow | None) -> None:
        self._said.setVisible(row is not None)
        mine = row is not None and may_strike(self._desk.actor.roles, row.said.kind)
        self.strike.setEnabled(mine and row is not None and not row.struck)
        if row is None:
            return
        text = self._desk.messages.text
        self._heading.setText(text(f"policy.serves.{row.said.kind}"))
        on = row.said.on
        facts = [
            (self.tr("Day"), both_text(on, weekday=False) if on else NOT_STATED),
            (self.tr("Who did it"), row.said.by),
        ]
        facts += [(n, v) for n, _, v in (one.partition(": ") for one in told(text, row))]
        facts.append((self.tr("Entered"), kit.texts.joined(moment(row.at), row.staff)))
        facts += [(self.tr("Struck out"), row.struck)] if row.struck else []
        self._facts.set_facts(facts)

    # ---- acts

    def _ask(self) -> None:
        kind = self.which.value()
        chosen = ProofKind(kind) if kind else None
        mine = chosen if chosen in may_enter(self._desk.actor.roles) else None
        sheet = ProofSheet(self, self.record.text(), self._desk, mine)
        sheet.recorded.connect(self._recorded)
        sheet.open()

    def _recorded(self, row: ProofRow) -> None:
        if self.which.value() != _ALL:
            self.which.set_value(row.said.kind.value)
        self.shown_again()

    def _ask_strike(self) -> None:
        if (row := self.table.current()) is not None:
            self._open_strike(row)

    def ask_strike_again(self, proof_id: str) -> None:
        """Open the sheet of a draft again, where its entry still stands."""
        for row in self._rows:
            if row.id == proof_id and not row.struck:
                self._open_strike(row)

    def _open_strike(self, row: ProofRow) -> None:
        sheet = StrikeProofSheet(self, self.strike.text(), self._desk, row)
        sheet.struck.connect(self.shown_again)
        sheet.open()

    def _print(self) -> None:
        kind = self.which.value()
        self._desk.go(places.Blank(REGISTER, f"{EVERY}:{kind}"))


def _badge(row: ProofRow) -> str:
    return "neutral" if row.struck else "ok"


def _title() -> str:
    return QCoreApplication.translate("ProofsPage", "Records of the policy")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.PROOF_READ)


PAGE = PageSpec(
    PageId.PROOFS, _title, "shield-check", ProofsPage, Section.SYSTEM, allowed=_allowed,
    listed=False, under=PageId.POLICY,
)  # fmt: skip
