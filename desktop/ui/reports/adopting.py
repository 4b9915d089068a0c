"""Taking over a policy from a file: checked, compared with the one in force, then adopted."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.base.data_classes import dataclass
from desktop.base.errors import Invalid, KnownError, Problem
from desktop.core.adoption.compare import ClauseChange, ClauseLine, Meaning
from desktop.core.adoption.terms import Adopt, History
from desktop.core.adoption.touched import Comparison
from desktop.core.office import Office
from desktop.core.policy.loader import LoadedPolicy, load_chosen
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit import files
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import Kept
from desktop.ui.parts.first_rows import FirstRows
from desktop.ui.places import PageId
from desktop.ui.reports.touched import TouchedCard, WaitingCard
from desktop.ui.shell.pages import PageSpec, Section

_CHANGES = {
    ClauseChange.NEW: "ok",
    ClauseChange.GONE: "danger",
    ClauseChange.REWORDED: "warning",
}


@dataclass(frozen=True, slots=True)
class Checked:
    """A file that was read: the policy beside the one in force, or what is wrong with it."""

    policy: LoadedPolicy | None = None
    beside: Comparison | None = None
    wrong: KnownError | None = None


def read_policy(office: Office, actor: Actor, path: str) -> Checked:
    """Read a policy file as strictly as ``istiqbal policy check`` does."""
    try:
        policy = load_chosen(Path(path))
    except KnownError as why:
        return Checked(wrong=why)
    return Checked(policy, office.adoption.compare(actor, policy))


class AdoptPage(kit.Page):
    """Nothing is taken over before its meaning was shown; open requests keep their own text."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.checked = Checked()
        self.form = kit.FormOf(
            Adopt, self, apart=lambda a: (a.keep, a.take, a.carry, a.later_stands)
        )
        self._begun = False
        self.file = kit.PathField()
        self.choose = kit.Button(self.tr("Choose"), self._ask_file, icon="folder-open")
        self.wrong = FirstRows[str](self._mistake, spacing=4)
        self.faults = kit.Card(self.tr("What is wrong with the file")).add(self.wrong)
        self.meanings = kit.Rows(lined=True)
        self.means = kit.Card(self.tr("What it means beside the policy in force"))
        self.means.add(self.meanings)
        self.clauses = FirstRows[ClauseLine](self._clause)
        self.differ = kit.Card(self.tr("Clauses that differ")).add(self.clauses)
        self.touched, self.waiting = TouchedCard(desk), WaitingCard(desk)
        self.adopt = kit.Button(
            self.tr("Adopt the policy"), self._ask, kind="primary", icon="check"
        )
        self.kept = Kept.of(desk, self.form)
        self._build()
        self.file.editingFinished.connect(self._read)
        self.touched.changed.connect(self._suit)
        self.waiting.stands.changed.connect(self._suit)
        self._show(Checked())

    def _build(self) -> None:
        row = self.form.row("file", self.tr("Policy file"), self.file, required=True)
        line = QHBoxLayout()
        line.addWidget(row, 1)
        line.addWidget(self.choose)
        ask, clock = self.form.ask, self._desk.office.clock
        self.board = kit.Card(self.tr("What the board's minutes say"))
        self.board.add(
            kit.columns(
                ask(
                    lambda a: a.board.meeting,
                    self.tr("Meeting and term"),
                    kit.TextField(),
                    help_text=self.tr("Empty where it is not stated"),
                ),
                ask(lambda a: a.board.minutes, self.tr("Minutes number"), kit.TextField()),
                ask(
                    lambda a: a.board.on,
                    self.tr("Day of the adoption"),
                    kit.DateField(clock=clock),
                    read=kit.day_of,
                ),
            ),
            ask(lambda a: a.reason, self.tr("Why"), kit.TextField(), required=True),
        )
        top = kit.Card().add(line)
        self.add(self.kept, top, self.faults, self.means, self.differ, self.touched)
        self.add(self.waiting, self.board)
        self.set_foot(kit.PrimaryBar(self.adopt))

    # ---- what the window asks

    def first_act(self) -> QWidget:
        """Begin with the file."""
        return self.choose

    def holds(self) -> bool:
        """Tell whether a file is being compared."""
        return bool(self.file.value())

    def shown_again(self) -> None:
        """Compare the file again with what is in force now."""
        if not self._begun:
            self._begun = True
            self.kept.begin("adopt")
        if self.file.value():
            self._read()

    # ---- reading

    def _ask_file(self) -> None:
        path = files.ask_open(self, self.tr("Choose a policy"), self.tr("Policies (*.toml)"))
        if path:
            self.file.setText(path)
            self._read()

    def _read(self) -> None:
        if self.file.value():
            self._desk.read(read_policy, self.file.value(), done=self._show, busy=self.choose)

    def _show(self, checked: Checked) -> None:
        self.checked = checked
        beside = checked.beside
        said = [self._desk.messages.of(one) for one in _wrong(checked)]
        if beside is not None and beside.same:
            said.append(self.tr("This is the policy in force; there is nothing to adopt."))
        self.wrong.show_items(said, anew=True)
        self.faults.setVisible(bool(said))
        for part in (self.means, self.differ, self.touched, self.waiting, self.board):
            part.setVisible(beside is not None)
        if beside is not None:
            self.meanings.set_rows(map(self._meaning, beside.meanings))
            self.clauses.show_items(beside.clauses, anew=True)
            self.differ.setVisible(bool(beside.clauses))
            self.touched.show_beside(beside)
            self.waiting.show_waiting(beside.waiting)
        self._suit()

    def _suit(self) -> None:
        """Let it be adopted once every choice that it touches is answered."""
        beside = self.checked.beside
        left = self.touched.left() or self.waiting.left
        self.adopt.setEnabled(beside is not None and not beside.same and not left)

    def _mistake(self, said: str) -> QWidget:
        return kit.ItemRow(said, "", kind="danger")

    def _meaning(self, one: Meaning) -> QWidget:
        name = self._desk.messages.text(f"policy.means.{one.key}")
        was, now = self._words(one.key, one.was), self._words(one.key, one.now)
        if not one.differs:
            return kit.ItemRow(name, now, kind="neutral")
        told = self.tr("Now: %1\nIt will be: %2").replace("%1", was)
        return kit.ItemRow(name, told.replace("%2", now), kind="warning")

    def _words(self, key: str, value: str) -> str:
        if key != "steps":
            return value
        text = self._desk.messages.text
        return kit.texts.listed(text(f"policy.step.{step}") for step in value.split())

    def _clause(self, line: ClauseLine) -> QWidget:
        what = self._desk.messages.text(f"policy.clause_change.{line.change}")
        was = self.tr("It was: %1").replace("%1", line.was) if line.was != line.heading else ""
        under = kit.texts.joined(what, line.place, was if line.was else "")
        return kit.ItemRow(line.heading, under, kind=_CHANGES[line.change])

    # ---- adopting

    def _ask(self) -> None:
        if self.checked.policy is None or not self.form.check():
            return
        text = self.tr(
            "New requests are opened under «%1»; those that are open keep theirs, and all staff are"
            " asked to sign it."
        ).replace("%1", self.checked.policy.profile.document.title)
        sheet = kit.ConfirmSheet(self, self.adopt.text(), text, yes=self.adopt.text())
        sheet.confirmed.connect(self._adopt)
        sheet.open()

    def _adopt(self) -> None:
        policy, (keep, take) = self.checked.policy, self.touched.answers()
        if policy is not None:
            self._desk.act(
                self._desk.office.adoption.adopt,
                policy,
                self.form.command(
                    Adopt("", keep=keep, take=take, later_stands=self.waiting.answer())
                ),
                done=self._adopted,
                form=self.form,
                busy=self.adopt,
                doing=saving(),
                news=self.tr("The policy is adopted."),
            )

    def _adopted(self, _history: History) -> None:
        self.kept.done()
        self.form.clear()
        self._show(Checked())
        self._desk.go(PageId.POLICY)


def _wrong(checked: Checked) -> tuple[KnownError | Problem, ...]:
    """Return what is wrong with a file, mistake by mistake, or what is asked before it."""
    if isinstance(checked.wrong, Invalid):
        return checked.wrong.problems
    if checked.wrong is not None:
        return (checked.wrong,)
    return checked.beside.asked if checked.beside else ()


def _title() -> str:
    return QCoreApplication.translate("AdoptPage", "Adopt a policy")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.POLICY_ADOPT)


PAGE = PageSpec(
    PageId.ADOPT, _title, "scroll-text", AdoptPage, Section.SYSTEM, allowed=_allowed,
    listed=False, under=PageId.POLICY,
)  # fmt: skip
