"""Who signed the policy in force, or the code of ethics: one's own signature, and for who looks
after it, everybody's.
"""

from PySide6.QtCore import QCoreApplication, Signal

from desktop.base.clock import riyadh_date
from desktop.base.data_classes import dataclass
from desktop.core.office import Office
from desktop.core.proofs.pledges.prints import CODE_PLEDGES, PLEDGES
from desktop.core.proofs.pledges.terms import Declaration, Over, PledgeRow, PledgeState, Scope
from desktop.core.proofs.prints import REGISTER
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.day_columns import day_column
from desktop.ui.places import PageId
from desktop.ui.proofs.pledge_sheets import EnterCodeSheet, ExceptSheet, SignPolicySheet
from desktop.ui.shell.pages import PageSpec, Section

_BADGES = {
    PledgeState.SIGNED: "ok",
    PledgeState.WAITS: "info",
    PledgeState.LATE: "warning",
    PledgeState.EXCEPTED: "neutral",
}


@dataclass(frozen=True, slots=True)
class Seen:
    """What the page shows: who there is, and what is signed (None: no code was entered)."""

    over: Over
    rows: tuple[PledgeRow, ...]
    said: Declaration | None


def read_pledges(office: Office, actor: Actor, over: Over) -> Seen:
    """Read everybody, or oneself alone for who does not look after the signatures."""
    said = office.pledges.declaration(actor, over)
    if may(actor.roles, Action.PLEDGE_READ):
        return Seen(over, office.pledges.rows(actor, over), said)
    mine = office.pledges.mine(actor, over)
    return Seen(over, (mine,) if mine else (), said)


class PledgesPage(kit.Page):
    """A missing signature is said, and stops nothing."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._seen: Seen | None = None
        self._again = False
        text = desk.messages.text
        texts = [(over.value, text(f"term.pledge_over.{over}")) for over in Over]
        self.over = kit.Chips(self.tr("What is signed"), texts)
        self.said = kit.label("", "strong", wrap=True)
        self.note = kit.label(
            self.tr("Seven days of grace, by the office's choice; nothing waits for a signature."),
            "help",
            wrap=True,
        )
        self.table: kit.Table[PledgeRow] = kit.Table(
            self._columns(),
            name=self.tr("Staff"),
            empty=kit.EmptyState(
                "signature", self.tr("Nobody to sign"), self.tr("Staff with an account stand here.")
            ),
        )
        self.sign = kit.Button(self.tr("Sign"), self._ask, kind="primary", icon="signature")
        self.guest = kit.Button(self.tr("Without an account"), self._ask_guest, icon="user-plus")
        self.set_apart = kit.Button(self.tr("Except"), self._ask_except, icon="minus")
        self.print = kit.Button(self.tr("Print the sheet"), self._print, icon="printer")
        self.code = kit.Button(self.tr("Enter the code"), self.ask_code, icon="file-pen")
        self.add(self.over, kit.Card().grow().add(self.said, self.note, self.table), stretch=1)
        kit.MainList(self, self.table)
        self.set_foot(kit.PrimaryBar(self.sign, self.guest, self.set_apart, self.code, self.print))
        self.guest.setVisible(desk.may(Action.PLEDGE_WITNESS))
        self.over.chosen.connect(lambda _name: self._chosen())
        self.print.setVisible(desk.may(Action.PLEDGE_READ) and desk.may(Action.DOCUMENT_READ))
        self.table.selected.connect(self._marked)
        desk.listen(self, self.shown_again, DeskId.PROOFS, DeskId.STAFF, DeskId.POLICY)
        press_by(self, "Ctrl+P", self.print)
        self.sign.setEnabled(False)
        self._marked(None)
        self._suit()

    def _columns(self) -> list[kit.Column[PledgeRow]]:
        clock, text = self._desk.office.clock, self._desk.messages.text
        return [
            kit.Column(self.tr("Name"), lambda r: r.name, main=True, strong=True, least=14),
            kit.Column(self.tr("Job"), lambda r: r.job, rank=2, least=10, most=30),
            kit.Column(
                self.tr("State"),
                lambda r: text(f"term.pledge_state.{r.state}"),
                badge=lambda r: _BADGES[r.state],
                rank=6,
            ),
            kit.Column(self.tr("Who signs"), self._whose, rank=1, least=10, most=30),
            day_column(
                clock,
                self.tr("Signed"),
                lambda r: riyadh_date(r.signed_at) if r.signed_at else None,
                rank=5,
            ),
            day_column(
                clock, self.tr("Grace until"), lambda r: None if r.signed_at else r.until, rank=4
            ),
        ]

    def _whose(self, row: PledgeRow) -> str:
        if row.own:
            return row.own
        if row.before and row.state is not PledgeState.SIGNED:
            return self.tr("Signed an earlier version")
        text = self._desk.messages.text
        return text("term.pledge_scope.contractor") if row.scope is Scope.CONTRACTOR else ""

    # ---- reading

    @property
    def text(self) -> Over:
        """The text in view."""
        return Over(self.over.value() or Over.POLICY)

    def heading(self) -> tuple[str, str]:
        """Return what is signed here."""
        code = self.tr("Signatures over the code of ethics")
        return (_title() if self.text is Over.POLICY else code), ""

    def open_on(self, place: places.PledgesOf) -> None:
        """Show who signed one text."""
        self.over.set_value(place.over.value)
        self._chosen()

    def _chosen(self) -> None:
        self._suit()
        self.titled.emit()
        self.shown_again()

    def _suit(self) -> None:
        """Offer what the text in view asks for."""
        policy = self.text is Over.POLICY
        self.set_apart.setVisible(policy and self._desk.may(Action.PLEDGE_EXCEPT))
        self.code.setVisible(not policy and self._desk.may(Action.CODE_ENTER))

    def shown_again(self) -> None:
        """Read who signed again."""
        self._desk.read(read_pledges, self.text, done=self._show)

    def _show(self, seen: Seen) -> None:
        if seen.over is not self.text:
            return
        self._seen = seen
        none = self.tr("No code of ethics was entered yet; the director enters the office's own.")
        self.said.setText(seen.said.text if seen.said else none)
        self.guest.setEnabled(seen.said is not None)
        self.print.setEnabled(seen.said is not None)
        self.table.set_rows(list(seen.rows))
        if seen.rows and self.table.current() is None:
            self.table.view.selectRow(0)
        mine = next((row for row in seen.rows if row.id == self._desk.actor.id), None)
        self.sign.setEnabled(mine is not None and mine.state is not PledgeState.SIGNED)
        self._marked(self.table.current())
        if self._again:
            self._again = False
            self._ask_guest()

    def _marked(self, row: PledgeRow | None) -> None:
        waits = row is not None and row.state in (PledgeState.WAITS, PledgeState.LATE)
        self.set_apart.setEnabled(waits)

    # ---- acts

    def _ask(self) -> None:
        self._open(self.sign.text(), guest=False)

    def _ask_guest(self) -> None:
        self._open(self.tr("Sign before me"), guest=True)

    def ask_guest_again(self, text: str) -> None:
        """Open the sheet of a draft again, once the text that is signed was read."""
        self._again = True
        self.open_on(places.PledgesOf(Over(text)))

    def _open(self, title: str, *, guest: bool) -> None:
        if self._seen is None or self._seen.said is None:
            return
        over, said = self._seen.over, self._seen.said
        sheet = SignPolicySheet(self, title, self._desk, said, guest=guest, text=over)
        sheet.signed.connect(self.shown_again)
        sheet.open()

    def _ask_except(self) -> None:
        if (row := self.table.current()) is not None:
            self._open_except(row)

    def ask_except_again(self, person: str) -> None:
        """Open the sheet of a draft again, where they did not sign since."""
        for row in self._seen.rows if self._seen else ():
            if row.id == person and row.state in (PledgeState.WAITS, PledgeState.LATE):
                self._open_except(row)

    def _open_except(self, row: PledgeRow) -> None:
        sheet = ExceptSheet(self, self.set_apart.text(), self._desk, row)
        sheet.excepted.connect(self.shown_again)
        sheet.open()

    def ask_code(self) -> None:
        """Ask for the office's code of ethics."""
        held = self._seen.said if self._seen and self._seen.over is Over.CODE else None
        sheet = EnterCodeSheet(self, self.code.text(), self._desk, held)
        sheet.entered.connect(self.shown_again)
        sheet.open()

    def ask_code_again(self) -> None:
        """Open the sheet of a draft again, at the code."""
        self.open_on(places.PledgesOf(Over.CODE))
        if self._desk.may(Action.CODE_ENTER):
            self.ask_code()

    def _print(self) -> None:
        register = PLEDGES if self.text is Over.POLICY else CODE_PLEDGES
        self._desk.go(places.Blank(REGISTER, register))


def _title() -> str:
    return QCoreApplication.translate("PledgesPage", "Signatures over the policy")


PAGE = PageSpec(
    PageId.PLEDGES, _title, "signature", PledgesPage, Section.SYSTEM, listed=False,
    under=PageId.POLICY,
)  # fmt: skip
