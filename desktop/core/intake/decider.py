"""How a sitting decides a request: as the request's next step."""

from datetime import datetime

from desktop.core.intake.casebook import Casebook
from desktop.core.intake.service import IntakeService
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.terms import REQUEST
from desktop.core.work import Action, Look, Work


class RequestDecider:
    """What the committee asks for, told by the ledger of requests."""

    kind = REQUEST
    action = Action.REQUEST_DECIDE

    def __init__(self, intake: IntakeService, casebook: Casebook) -> None:
        self._intake = intake
        self._casebook = casebook

    def decide_in(self, tx: Work, subject_id: str, decision: Decide) -> None:
        """Take the step of decision; raises as ``IntakeService.perform_in`` does."""
        self._intake.perform_in(tx, subject_id, decision)

    def decided_in(self, at: Work | Look, sitting: str) -> list[tuple[str, datetime]]:
        """Return the requests whose newest decision is of the sitting with this number."""
        return self._casebook.decided_in(at, sitting)
