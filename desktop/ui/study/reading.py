"""What the page of a study reads, and what it says over it."""

from PySide6.QtCore import QCoreApplication

from desktop.base.data_classes import dataclass
from desktop.core.intake.standing import AT_BODY
from desktop.core.intake.studied.rules import asked_of
from desktop.core.intake.studied.terms import AtHand
from desktop.core.intake.terms import RequestView
from desktop.core.office import Office
from desktop.core.policy.vocabulary import StudyKind
from desktop.core.work import Actor
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Read:
    """A request, and what its study goes by."""

    request: RequestView
    hand: AtHand


def read_study(office: Office, actor: Actor, request_id: str) -> Read:
    """Read everything that the page shows."""
    return Read(office.intake.read(actor, request_id), office.studies.at_hand(actor, request_id))


def said_over(desk: Desk, read: Read) -> list[str]:
    """Return what is said over a study: who has it, and which one serves the request."""
    said, holder, study = [], read.hand.holder, read.request.study
    if holder is not None and holder.to != desk.actor.id:
        said.append(translate("StudyPage", "%1 has this study.").replace("%1", holder.to_name))
    if study is not None and study.number and study.until is not None:
        text = translate("StudyPage", "The study of request %1, of %2, serves this one until %3.")
        text = text.replace("%1", kit.texts.ltr(study.number))
        text = text.replace("%2", both_text(study.on, weekday=False))
        said.append(text.replace("%3", both_text(study.until, weekday=False)))
    elif study is not None:
        said.append(
            translate("StudyPage", "It was studied before; what you sign now stands beside that.")
        )
    if read.request.facts.state not in AT_BODY:
        said.append(
            translate(
                "StudyPage", "This request is not before the body; its study can be read only."
            )
        )
    return said


def asked(request: RequestView) -> StudyKind | None:
    """Return the kind of study that a request's service asks for."""
    services = request.policy.office.services
    return asked_of(next((one for one in services if one.id == request.service_id), None))
