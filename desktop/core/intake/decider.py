"""How a sitting decides a request: as the request's next step."""

from datetime import datetime

from desktop.base.errors import Invalid, Problem
from desktop.core.intake.casebook import Casebook, record_in
from desktop.core.intake.kinship import Kin
from desktop.core.intake.second import kin_in
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

    def is_kin_in(self, tx: Work, subject_id: str) -> bool:
        """Tell whether the actor said to be kin to the request's person; raises Invalid
        (``intake.kin_ask_of``) naming the request where they are to be asked.
        """
        row = record_in(tx, subject_id)
        kin = kin_in(tx, row)
        if kin is Kin.ASK:
            raise Invalid([Problem("kin", "intake.kin_ask_of", {"number": row.number})])
        return kin is Kin.RELATED

    def decided_in(self, at: Work | Look, sitting: str) -> list[tuple[str, datetime]]:
        """Return the requests whose newest decision is of the sitting with this number."""
        return self._casebook.decided_in(at, sitting)
