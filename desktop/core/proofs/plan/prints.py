"""The plan of a year on paper, with what was done of it."""

from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.messages import Messages
from desktop.core.documents.forms import Head
from desktop.core.documents.ledger import Builder
from desktop.core.documents.proof_forms import ProofRegister, RegisterColumn
from desktop.core.policy.profile import InForce
from desktop.core.proofs.plan.ledger import lines_in
from desktop.core.proofs.plan.terms import PlanLine, PlanState
from desktop.core.work import Action, Look, Work, demand

#: The word of the register.
PLAN_SHEET: Final = "plan"


class PlanPrints:
    """Composes the plan; what it is of is the year."""

    def __init__(self, profile: InForce, messages: Messages) -> None:
        self._profile = profile
        self._text = messages.text

    @property
    def registers(self) -> dict[str, Builder]:
        """The one register."""
        return {PLAN_SHEET: self.register}

    def register(self, at: Work | Look, of: str, head: Head) -> ProofRegister:
        """Return the plan of a year, this one unless it is named."""
        demand(at.actor, Action.PROOF_READ)
        year = int(of) if of.isdecimal() else riyadh_date(at.now).year
        lines, text = lines_in(at, year, self._profile()), self._text
        done = sum(line.state is PlanState.DONE for line in lines)
        return ProofRegister(
            head=head,
            about=(
                (text("print.register.year"), str(year)),
                (text("print.register.planned"), str(len(lines))),
                (text("print.register.done"), str(done)),
            ),
            columns=(
                RegisterColumn(text("print.register.month"), 1.6),
                RegisterColumn(text("print.register.way"), 4, names=True),
                RegisterColumn(text("print.register.responsible"), 3),
                RegisterColumn(text("print.register.state"), 4),
            ),
            rows=tuple(self._row(line) for line in lines),
            note=text("print.register.plan_note"),
        )

    def _row(self, line: PlanLine) -> tuple[str, ...]:
        state = self._text(f"term.plan_state.{line.state}")
        told = f"{state}: {line.reason}" if line.state is PlanState.NOT_DONE else state
        way = self._text(f"term.measure_way.{line.way}")
        way = way if line.listed else f"{way} ({self._text('print.register.own_choice')})"
        return self._text(f"term.month.{line.month}"), way, line.responsible, told
