"""The sheet that visitors take along: open visits by file number, with room for the result."""

from typing import Final

from desktop.base.arabic_text import ltr
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.core.documents.forms import Head
from desktop.core.documents.ledger import Builder
from desktop.core.documents.proof_forms import ProofRegister, RegisterColumn
from desktop.core.intake.initiated.ledger import visits_in
from desktop.core.intake.initiated.service import rows_in
from desktop.core.intake.initiated.terms import InitiatedRow, InitiatedState
from desktop.core.work import Action, Look, Work, demand

#: The word of the register.
VISIT_SHEET: Final = "initiated"


class InitiatedPrints:
    """Composes the sheet; a family is told by its file alone, and no need stands in it."""

    def __init__(self, messages: Messages) -> None:
        self._text = messages.text

    @property
    def registers(self) -> dict[str, Builder]:
        """The one register."""
        return {VISIT_SHEET: self.register}

    def register(self, at: Work | Look, _of: str, head: Head) -> ProofRegister:
        """Return the open visits, the late ones first, with empty cells to be written into; none
        to a file that is closed or whose head died: that one waits to be called off.
        """
        demand(at.actor, Action.INITIATED_READ)
        rows = [one for one in rows_in(at, visits_in(at.session)) if _is_due(one)]
        text = self._text
        return ProofRegister(
            head=head,
            about=((text("print.register.visits"), str(len(rows))),),
            columns=(
                RegisterColumn(text("print.register.file_number"), 1.6, names=True),
                RegisterColumn(text("print.register.day"), 2.8),
                RegisterColumn(text("print.register.visitors"), 3),
                RegisterColumn(text("print.register.result"), 4),
                RegisterColumn(text("print.register.signature"), 2.4),
            ),
            rows=tuple(
                (
                    ltr(one.person.file_number),
                    both_text(one.planned.on, weekday=False),
                    one.planned.by,
                    "\n\n",
                    "",
                )
                for one in rows
            ),
            note=text("print.register.initiated_note"),
        )


def _is_due(row: InitiatedRow) -> bool:
    stands = row.person.standing
    open_ = row.state in (InitiatedState.LATE, InitiatedState.PLANNED)
    return open_ and stands.closed_on is None and stands.died_on is None
