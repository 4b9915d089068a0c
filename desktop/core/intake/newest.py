"""The newest step of a request, as the law of taking it back asks for it."""

from desktop.core.documents.records import issued_since
from desktop.core.intake.ledger import subject
from desktop.core.intake.steps.step import Last
from desktop.core.intake.steps.taking_back import CORRECTED
from desktop.core.work import Look, Work, ledger


def last_in(at: Work | Look, request_id: str) -> Last | None:
    """Return a request's newest step where it is one that a contrary entry corrects."""
    event = ledger.newest(at.session, subject(request_id))
    if event is None or event.step not in CORRECTED:
        return None
    printed = issued_since(at.session, request_id, event.at)
    return Last(event.step, event.at, event.actor_id == at.actor.id, printed)
