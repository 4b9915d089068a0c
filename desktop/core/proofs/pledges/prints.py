"""Who acknowledged the policy, on paper."""

from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.core.documents.forms import Head
from desktop.core.documents.ledger import Builder
from desktop.core.documents.proof_forms import ProofRegister, RegisterColumn
from desktop.core.proofs.pledges.ledger import rows_in
from desktop.core.proofs.pledges.terms import PledgeRow, PledgeState, Scope
from desktop.core.work import Action, Look, Work, demand
from desktop.core.work.policies import Policies

#: The word of the register.
PLEDGES: Final = "pledges"


class PledgePrints:
    """Composes the sheet of the version in force."""

    def __init__(self, policies: Policies, messages: Messages) -> None:
        self._policies = policies
        self._text = messages.text

    @property
    def registers(self) -> dict[str, Builder]:
        """The one register."""
        return {PLEDGES: self.register}

    def register(self, at: Work | Look, _of: str, head: Head) -> ProofRegister:
        """Return everybody with the day on which they signed, or why they did not."""
        demand(at.actor, Action.PLEDGE_READ)
        policy, text = self._policies.in_force, self._text
        rows = rows_in(at, policy)
        signed = sum(row.state is PledgeState.SIGNED for row in rows)
        return ProofRegister(
            head=head,
            about=(
                (text("print.register.policy"), policy.profile.document.title),
                (text("print.register.digest"), policy.sha256[:16]),
                (text("print.register.signed"), f"{signed} / {len(rows)}"),
            ),
            columns=(
                RegisterColumn(text("print.register.name"), 3.6, names=True),
                RegisterColumn(text("print.register.job"), 2.8),
                RegisterColumn(text("print.register.state"), 2.2),
                RegisterColumn(text("print.register.day"), 4),
            ),
            rows=tuple(self._row(row) for row in rows),
            note=text("print.register.pledges_note"),
        )

    def _row(self, row: PledgeRow) -> tuple[str, ...]:
        state = self._text(f"term.pledge_state.{row.state}")
        if row.scope is Scope.CONTRACTOR:
            state = f"{state}\n{self._text('term.pledge_scope.contractor')}"
        day = both_text(riyadh_date(row.signed_at), weekday=False) if row.signed_at else ""
        own = self._text("print.register.own", own=row.own) if row.own else ""
        return row.name, row.job, state, day or own
