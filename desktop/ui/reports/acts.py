"""The log of acts: who did what and when, for whom the role table lets read it."""

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy

from desktop.core.office import Office
from desktop.core.work import Action, Actor
from desktop.core.work.acts import ActLine, WantedActs
from desktop.core.work.paging import Key, Page
from desktop.core.work.roles import may
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text
from desktop.ui.parts.day_columns import moment_column
from desktop.ui.parts.form_names import form_name
from desktop.ui.parts.paged import Paged
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec, Section

_ARABIC: Final = re.compile("[\u0621-\u064a]")
#: The words of what stands in an act's detail: by its name, or where that depends on the act by
#: both.
_WORDS: Final[dict[str | tuple[str, str], str]] = {
    "step": "term.step", "state": "term.state", "roles": "term.role",
    "outcome": "term.outcome", "kind": "term.voice", "purpose": "term.purpose",
    "stage": "term.act_stage", "why": "term.sealed_why",
    "given": "term.consent", "refused": "term.consent", "consent": "term.consent",
    "declared": "term.review_why", "related": "term.act_yes",
    "meet": "term.act", "acts": "term.act",
    **{
        (act, name): table
        for act in (Action.DEPUTY_GIVE, Action.DEPUTY_APPROVE)
        for name, table in (("kind", "term.stand_in"), ("stage", "term.stand_in_state"))
    },
    (Action.PERSON_SUSPEND, "reason"): "term.suspend_reason",
    (Action.PERSON_CLOSE, "reason"): "term.close_reason",
    (Action.PERSON_ALLOW, "reason"): "term.rule",
    (Action.PERSON_REGISTER, "reason"): "term.leave_reason",
    (Action.PERSON_EXPORT, "whom"): "term.export_whom",
    (Action.PERSON_EXPORT, "how"): "term.export_how",
    (Action.PERSON_LINK, "kind"): "term.bond",
    (Action.VISIT_SERVE, "step"): "term.visit_step",
    (Action.LETTER_RECORD, "kind"): "term.letter_kind",
    (Action.PERSON_REVISE, "kind"): "term.revision",
    (Action.COMPLAINT_RECORD, "step"): "term.voice_step",
    (Action.COMPLAINT_HANDLE, "step"): "term.voice_step",
    (Action.HARM_HANDLE, "step"): "term.harm_step",
    (Action.GOODS_ITEM, "kind"): "term.item_kind",
    (Action.PROOF_RECORD, "kind"): "policy.serves",
    (Action.MEMBER_NAME, "stage"): "term.member_step",
    "direction": "term.letter_way",
}  # fmt: skip
#: What earlier releases wrote there is an id that says nothing to anybody.
_UNSAID: Final = {(Action.PERSON_REGISTER, "opened")}


def read_acts(
    office: Office, actor: Actor, wanted: WantedActs, after: Key | None, size: int
) -> Page[ActLine]:
    """Read some rows of the log."""
    return office.acts.page(actor, wanted, after, size)


class ActsPage(kit.Page):
    """The newest first, by person, day and kind of act; the marked one in full below."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        text = desk.messages.text
        kinds = sorted((text(f"term.act.{one}"), one.value) for one in Action)
        self.who = kit.sifts(kit.ChoiceField([("", self.tr("Everybody"))]))
        self.day = kit.sifts(kit.DateField(clock=desk.office.clock))
        every = [("", self.tr("Every act")), *((code, name) for name, code in kinds)]
        self.kind = kit.sifts(kit.ChoiceField(every))
        self.table: kit.Table[ActLine] = kit.Table(
            [
                moment_column(
                    desk.office.clock, self.tr("When"), lambda a: a.at, key=lambda a: a.seq, rank=4
                ),
                kit.Column(self.tr("Who"), lambda a: a.who, main=True, strong=True, least=14),
                kit.Column(self.tr("What was done"), self._act, rank=6, least=14, most=46),
                kit.Column(self.tr("About"), lambda a: a.about, rank=2, least=12, most=40),
            ],
            name=self.tr("The log of acts"),
            empty=kit.EmptyState(
                "history", self.tr("No act"), self.tr("None of this kind was recorded then.")
            ),
        )
        self.whole = kit.FactList()
        self.whole.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._pages = Paged[WantedActs, ActLine](desk, self.table, read_acts, self._shown)
        form = kit.Form(self)
        filters = kit.columns(
            form.row("who", self.tr("Who"), self.who),
            form.row("day", self.tr("Day"), self.day),
            form.row("kind", self.tr("What was done"), self.kind),
            count=3,
        )
        self.add(kit.Card().add(filters))
        self.add(kit.Card().grow().add(self.table, self.whole), stretch=1)
        kit.MainList(self, self.table)
        self.who.set_value("")
        self.kind.set_value("")
        for one in (self.who, self.day, self.kind):  # from now on: each reading leaves a row
            one.changed.connect(self._filter)
        self.table.selected.connect(self._marked)

    def _act(self, line: ActLine) -> str:
        code = f"term.act.{line.action}"
        messages = self._desk.messages
        return messages.text(code) if code in messages else kit.texts.ltr(line.action)

    # ---- what the window asks

    def shown_again(self) -> None:
        """Read the log again."""
        self._desk.read(self._desk.office.acts.actors, done=self._offer)
        self._filter()

    def heading(self) -> tuple[str, str]:
        """Return the page's title."""
        return _title(), ""

    def _offer(self, names: dict[str, str]) -> None:
        everybody = ("", self.tr("Everybody"))
        self.who.blockSignals(True)
        self.who.set_options([everybody, *names.items()])
        self.who.blockSignals(False)

    def _filter(self) -> None:
        day = kit.day_of(self.day.value())
        self._pages.show(WantedActs(self.who.value() or "", self.kind.value() or "", day))

    def _shown(self) -> None:
        self._marked(self.table.current())

    def _marked(self, line: ActLine | None) -> None:
        self.whole.set_facts(self._facts(line) if line is not None else [])

    def _facts(self, line: ActLine) -> list[tuple[str, str]]:
        facts = [
            (self.tr("Number in the log"), kit.texts.ltr(str(line.seq))),
            (self.tr("Day"), both_text(line.at.date())),
            (self.tr("About"), line.about),
        ]
        for name, value in line.detail:
            code = f"term.act_detail.{name}"
            if code in self._desk.messages and (line.action, name) not in _UNSAID:
                word = self._word((line.action, name), value)
                facts.append((self._desk.messages.text(code), word))
        return [(name, value) for name, value in facts if value]

    def _word(self, place: tuple[str, str], value: str) -> str:
        if place[1] == "form":
            return form_name(self._desk, value)
        code = f"{_WORDS.get(place) or _WORDS.get(place[1], '')}.{value}"
        if code in self._desk.messages:
            return self._desk.messages.text(code)
        if _ARABIC.search(value):
            return value
        return kit.texts.digits(value) if value.isdecimal() else kit.texts.ltr(value)


def _title() -> str:
    return QCoreApplication.translate("ActsPage", "The log of acts")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.AUDIT_READ)


PAGE = PageSpec(PageId.ACTS, _title, "history", ActsPage, Section.SYSTEM, allowed=_allowed)
