"""What the page of a request shows beside its act: one card each, filled in turns."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.base.data_classes import dataclass
from desktop.core.documents.terms import DocumentRow
from desktop.core.intake.paper_terms import PaperLine
from desktop.core.intake.terms import RequestView
from desktop.core.office import Office
from desktop.core.people.course.terms import Course
from desktop.core.sealed.terms import ReadWhy
from desktop.core.work import Actor
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.aid_card import AidCard
from desktop.ui.parts.sealed.card import SealedCard
from desktop.ui.parts.study_summary import StudyPart
from desktop.ui.requests.case import CaseCard
from desktop.ui.requests.clock import ClockCard
from desktop.ui.requests.history import HistoryCard
from desktop.ui.requests.issued import IssuedCard
from desktop.ui.requests.steps_line import StepsLine, step_lines


@dataclass(frozen=True, slots=True)
class Read:
    """A request, the papers issued for it and where its file stands."""

    request: RequestView
    papers: tuple[DocumentRow, ...]
    course: Course


def read_request(office: Office, actor: Actor, request_id: str) -> Read:
    """Read everything that the page shows."""
    request = office.intake.read(actor, request_id)
    papers = tuple(office.documents.of_subject(actor, request_id))
    return Read(request, papers, office.courses.read(actor, request.person.id))


class RequestCards(QObject):
    """The cards of a page: ``main`` under its acts, ``side`` beside them. ``done`` hears of the
    request that an act of theirs led to.
    """

    def __init__(self, desk: Desk, done: Callable[[RequestView], object]) -> None:
        super().__init__()
        self._desk = desk
        self.case = CaseCard(desk)
        self.study = StudyPart(desk)
        self.sealed = SealedCard(desk, ReadWhy.STUDY)
        self.history = HistoryCard(desk, done)
        self.issued = IssuedCard(desk)
        self.steps = StepsLine(self.tr("Steps of the policy"))
        self.reply = ClockCard(desk)
        self.aid = AidCard(desk)
        self.reply.changed.connect(done)
        self._papers = kit.Rows(lined=True)
        self._of_papers = kit.Card(self.tr("Papers of the policy"))
        self._of_steps = kit.Card(self.tr("Steps of the policy"))
        papers, steps = self._of_papers.add(self._papers), self._of_steps.add(self.steps)
        self.main = (self.case, self.study, self.sealed, papers, self.history)
        self.side = (steps, self.aid, self.reply, self.issued)

    def turns(self, read: Read) -> list[tuple[QWidget, Callable[[], object]]]:
        """Return what brings each card to a request, in the order in which they are read."""
        desk, request = self._desk, read.request
        self.sealed.show_person(request.person, request.id)
        steps = step_lines(desk.messages, request)
        person_id = request.person.id
        return [
            (self.case, lambda: self.case.show_request(request)),
            (self.study, lambda: self.study.show_study(request.study)),
            (self._of_steps, lambda: self.steps.set_lines(steps)),
            (self._of_papers, lambda: self._papers.set_rows(map(self._paper, request.papers))),
            (self.aid, lambda: self.aid.show_person(person_id)),
            (self.reply, lambda: self.reply.show_request(request)),
            (self.issued, lambda: self.issued.show_prints(request, read.papers)),
            (self.history, lambda: self.history.show_request(request)),
        ]

    def _paper(self, paper: PaperLine) -> kit.ItemRow:
        kind = "ok" if paper.verdict.met else "warning" if paper.missing else "neutral"
        verdict = self._desk.messages.text(paper.verdict.code(required=paper.required))
        renewed = paper.entry.renewed
        new = self.tr("Renewed: %1").replace("%1", hijri_text(renewed)) if renewed else ""
        note = kit.texts.joined(new, paper.entry.accepted_reason or paper.entry.note)
        return kit.ItemRow(paper.name, note, kind=kind, aside=kit.Badge(verdict, kind))
