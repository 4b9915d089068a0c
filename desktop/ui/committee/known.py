"""What the body knows of whose request it decides: file, study, and what was granted before."""

from PySide6.QtCore import QObject

from desktop.base.data_classes import dataclass
from desktop.core.intake.helped.service import Helped
from desktop.core.intake.terms import RequestView
from desktop.core.office import Office
from desktop.core.people.course.terms import Course
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text, riyals
from desktop.ui.parts.person.course_banner import CourseBanner
from desktop.ui.parts.study_summary import StudyPart


@dataclass(frozen=True, slots=True)
class Known:
    """What is read beside a request."""

    course: Course | None
    helped: tuple[Helped, ...]


def read_known(office: Office, actor: Actor, request: RequestView) -> Known:
    """Read it in one go; the row that is marked does not wait for it."""
    reads = may(actor.roles, Action.PERSON_READ)
    course = office.courses.read(actor, request.person.id) if reads else None
    return Known(course, office.helped.earlier(actor, request.id))


class KnownParts(QObject):
    """Stands beside the decision's form, and scrolls there: ``course``, ``helped``, ``study``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._request_id = ""
        self.course = CourseBanner(desk)
        self.study = StudyPart(desk)
        self.helped = kit.Card(self.tr("Granted in the last year"))
        self._lines = kit.FactList()
        self.helped.add(self._lines)
        self.helped.hide()

    def show_request(self, request: RequestView | None) -> None:
        """Show what is known beside a request."""
        self.study.show_study(request.study if request else None)
        if request is None or request.id != self._request_id:
            self.course.hide()
            self.helped.hide()
        self._request_id = request.id if request else ""
        if request is not None:
            self._desk.read(read_known, request, done=lambda known: self._show(request, known))

    def _show(self, request: RequestView, known: Known) -> None:
        if request.id != self._request_id:
            return
        self.course.show_course(request.person, known.course)
        self._lines.set_facts([(one.service, self._said(one)) for one in known.helped])
        self.helped.setVisible(bool(known.helped))

    def _said(self, one: Helped) -> str:
        given = self.tr("handed over %n time(s)", "", one.deliveries) if one.deliveries else ""
        amount = riyals(one.amount) if one.amount else ""
        return kit.texts.joined(
            hijri_text(one.on), kit.texts.ltr(one.number), amount, given or self.tr("not yet")
        )
