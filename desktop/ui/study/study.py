"""The study of a request: what the file says beside what was found, figures, and the signature."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from desktop.core.intake.standing import AT_BODY
from desktop.core.intake.steps.study import Study
from desktop.core.intake.studied.terms import VisitLine
from desktop.core.intake.terms import RequestView
from desktop.core.people.terms import Member, heads, living
from desktop.core.policy.vocabulary import StepId, StudyKind
from desktop.core.work import Action, Actor, may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import Kept
from desktop.ui.parts.hindrance import why_not
from desktop.ui.parts.request_words import number_text
from desktop.ui.parts.second import SecondCard
from desktop.ui.parts.typed import restore, typed_of
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec
from desktop.ui.study.assigning import Assigning, AssignSheet, read_assigning
from desktop.ui.study.figures_card import FiguresCard
from desktop.ui.study.home_card import HomeCards
from desktop.ui.study.lines import DebtLines, MemberLines, NeedLines
from desktop.ui.study.reading import Read, asked, read_study, said_over
from desktop.ui.study.recommended import Recommended
from desktop.ui.study.sums import IncomesFound, OwedsFound
from desktop.ui.study.visits import PlanSheet, RecordSheet, VisitsCard

#: The print of a visit, to be filled in at the home.
VISIT_BLANK = "visit_blank"


class StudyPage(kit.Page):
    """Opened on a request's id."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id = ""
        self._read: Read | None = None
        self.form = kit.FormOf(
            Study, self, apart=lambda s: (s.figures, s.strokes, s.aspect, s.width)
        )
        self._told = kit.Banner("info")
        self.second = SecondCard(desk)
        self.visits = VisitsCard(desk)
        self.home = HomeCards(desk, self.form)
        self.incomes = IncomesFound(desk, self.form)
        self.oweds = OwedsFound(desk, self.form)
        self.debts = DebtLines(self.form)
        self.members = MemberLines(self.form, self._living)
        self.needs = NeedLines(desk, self.form)
        self.figures = FiguresCard(desk, self.form)
        self.recommended = Recommended(self.form)
        self.kept = Kept(desk, self._typed, self._put)
        self.save = kit.Button(
            self.tr("Save and sign the study"), self._save, kind="primary", icon="signature"
        )
        self.blank = kit.Button(self.tr("Blank for the visit"), self._blank, icon="printer")
        self.give = kit.Button(self.tr("Hand it on"), self._give, icon="users")
        self.request = kit.Button(self.tr("The request"), self._to_request, icon="file-text")
        self._build()

    def _build(self) -> None:
        self.add(
            self._told,
            self.kept,
            self.second,
            kit.beside(self.home, kit.stack(self.visits, together=True)),
            self.incomes,
            self.oweds,
            self.debts,
            self.members,
            self.needs,
            self.figures,
            self.recommended,
        )
        self.set_foot(kit.PrimaryBar(self.save, self.blank, self.give, self.request))
        self.form.changed.connect(self._edited)
        self.second.form.changed.connect(self.kept.touch)
        self.second.said.connect(self._kin_said)
        self.visits.plan.clicked.connect(self.ask_plan)
        self.visits.record.clicked.connect(self.ask_record)
        self.form.completed.connect(self.recommended.block.pad.setFocus)
        press_by(self, "Ctrl+Return", self.save)

    # ---- what the window asks

    def open_on(self, place: places.StudyOf) -> None:
        """Show a request's study."""
        self.kept.leave()
        self._id = place.request_id
        self._desk.read(read_study, self._id, done=self._show)

    def day_turned(self) -> None:
        """Leave what is being typed as it is."""

    def heading(self) -> tuple[str, str]:
        """Return whose study it is."""
        if self._read is None:
            return _title(), ""
        request = self._read.request
        number = number_text(request.number)
        return request.person.form.name.full, self.tr("Study of request %1").replace("%1", number)

    # ---- showing

    def _show(self, read: Read) -> None:
        if read.request.id != self._id:
            return
        self.kept.leave()
        self._read = read
        before: Study | None = read.hand.newest
        with self.form.at_once():
            self._fill(read.request, before)
        self._show_around(read)
        self.kept.begin(f"study:{read.request.id}")
        self.titled.emit()

    def _fill(self, request: RequestView, before: Study | None) -> None:
        """Show the file, or what the newest study says where there is one of these parts."""
        known = before if before is not None and before.kind is not None else None
        self.form.clear()
        person = request.person.form
        self.home.show_home(person, known, asked(request))
        if known:
            self.form.put(lambda s: s.findings, known.findings)
            self.form.put(lambda s: s.class_why, known.class_why)
        self.incomes.show_file(person.incomes, known)
        self.oweds.show_file(person.obligations, known)
        self.debts.show_debts(known.debts if known else ())
        self.needs.show_needs(known.needs if known else ())
        self.members.show_members(living(person), known.members if known else ())
        self.figures.begin(
            known.klass if known else None, known.zakat if known else None, studied=bool(known)
        )
        self.recommended.begin(known)
        self._count()

    def _show_around(self, read: Read) -> None:
        request, hand, desk = read.request, read.hand, self._desk
        self.second.show_request(request, StepId.STUDY)
        self.visits.show_visits(hand.visits, woman_or_two=hand.woman_or_two)
        self._told.set_text("\n".join(said_over(self._desk, read)))
        self._told.setVisible(bool(self._told.text()))
        mine = hand.holder is None or hand.holder.to == desk.actor.id
        studies = desk.may(Action.REQUEST_STUDY)
        ready = not why_not(desk.messages, request, StepId.STUDY)
        open_ = request.facts.state in AT_BODY
        self.save.setVisible(studies)
        self.save.setEnabled(mine and open_ and ready)
        self.visits.plan.setVisible(studies and open_)
        self.visits.record.setVisible(studies and open_)
        self.give.setVisible(open_ and (hand.assigns or mine))

    def _living(self) -> tuple[Member, ...]:
        return living(self._read.request.person.form) if self._read else ()

    # ---- what is typed

    def _typed(self) -> dict[str, Any]:
        return {**typed_of(self.form), **typed_of(self.second.form)}

    def _put(self, typed: Mapping[str, Any]) -> None:
        restore(self.form, typed)
        restore(self.second.form, typed)
        self.debts.follow()
        self.needs.follow()
        self.recommended.follow()
        self._count()

    def _edited(self) -> None:
        self._count()
        self.recommended.follow()
        self.kept.touch()

    def _count(self) -> None:
        if self._read is None:
            return
        request, kind = self._read.request, self.home.kind.field.value()
        died = request.person.standing.died_on is not None
        self.figures.show_figures(
            request.policy.office,
            heads(request.person.form) - died,
            (self.incomes.value(), self.oweds.value()),
            (StudyKind(kind) if kind else None, self._read.hand.visits),
        )

    def _study(self) -> Study:
        """Return the study as it stands on the page."""
        base = replace(
            self.recommended.signed(Study("", "")),
            incomes=self.incomes.value(),
            obligations=self.oweds.value(),
            debts=self.debts.value(),
            members=self.members.value(),
            needs=self.needs.value(),
        )
        study = self.form.command(base)
        return study if self.recommended.monthly else replace(study, months=None)

    # ---- acting

    def _save(self) -> None:
        if self._read is None or not self.form.check() or not self.recommended.is_signed():
            return
        self._desk.act(
            self._desk.office.intake.perform,
            self._id,
            self._study(),
            self.second.declared(),
            done=self._saved,
            refused=self.second.bring_question,
            form=self,
            busy=self.save,
            doing=saving(),
            news=self.tr("The study is signed and on record."),
        )

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> list[str]:
        """Show core's problems where their fields are."""
        return self.form.show_problems([(self._row_of(at), text) for at, text in problems])

    def clear_problems(self) -> None:
        """Take every problem away."""
        self.form.clear_problems()

    def _row_of(self, at: str) -> str:
        """Return the row of a field that core names: amounts stand by their kind."""
        table, _, rest = at.partition(".")
        for name, card in (("incomes", self.incomes), ("obligations", self.oweds)):
            if table == name:
                return f"{name}.{list(card.amounts())[int(rest.partition('.')[0])].value}"
        return at

    def _saved(self, _request: RequestView) -> None:
        self.kept.done()
        self._to_request()

    def _kin_said(self, request: RequestView) -> None:
        if self._read is not None:
            self._read = replace(self._read, request=request)
            self._show_around(self._read)

    def ask_plan(self) -> None:
        """Ask when the home is visited; also again where it was broken off."""
        self._open_visits(PlanSheet(self, self._desk, self._id))

    def ask_record(self) -> None:
        """Ask how a visit was; also again where it was broken off."""
        rule = self._read is not None and self._read.hand.woman_or_two
        self._open_visits(RecordSheet(self, self._desk, self._id, woman_or_two=rule))

    def _open_visits(self, sheet: PlanSheet | RecordSheet) -> None:
        sheet.kept.connect(self._visited)
        sheet.open()

    def _visited(self, visits: tuple[VisitLine, ...]) -> None:
        if self._read is not None:
            self._read = replace(self._read, hand=replace(self._read.hand, visits=visits))
            self._show_around(self._read)
            self._count()

    def _give(self) -> None:
        self._desk.read(read_assigning, self._id, done=partial(self._ask_give, self._id))

    def _ask_give(self, request_id: str, found: Assigning) -> None:
        sheet = AssignSheet(self, self._desk, request_id, found)
        sheet.assigned.connect(lambda: self._desk.go(PageId.TASKS))
        sheet.open()

    def _blank(self) -> None:
        self._desk.go(places.Preview(VISIT_BLANK, self._id))

    def _to_request(self) -> None:
        self._desk.go(places.Request(self._id))


def _title() -> str:
    return QCoreApplication.translate("StudyPage", "Study")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.STUDY_ASSIGN)


PAGE = PageSpec(
    PageId.STUDY, _title, "file-pen", StudyPage, allowed=_allowed, listed=False,
    under=PageId.TASKS,
)  # fmt: skip
