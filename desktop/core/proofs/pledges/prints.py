"""Who acknowledged the policy and the code of ethics, on paper."""

from functools import partial
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.core.documents.forms import Head
from desktop.core.documents.ledger import Builder
from desktop.core.documents.proof_forms import ProofRegister, RegisterColumn
from desktop.core.proofs.pledges.ledger import rows_in, text_in
from desktop.core.proofs.pledges.terms import Over, PledgeRow, PledgeState, Scope
from desktop.core.work import Action, Look, Work, demand
from desktop.core.work.policies import Policies

#: The words of the registers.
PLEDGES: Final = "pledges"
CODE_PLEDGES: Final = "code_pledges"


class PledgePrints:
    """Composes the sheets of the texts in force."""

    def __init__(self, policies: Policies, messages: Messages) -> None:
        self._policies = policies
        self._text = messages.text

    @property
    def registers(self) -> dict[str, Builder]:
        """Who signed the policy, and who the code of ethics."""
        return {
            PLEDGES: partial(self.register, Over.POLICY),
            CODE_PLEDGES: partial(self.register, Over.CODE),
        }

    def register(self, over: Over, at: Work | Look, _of: str, head: Head) -> ProofRegister:
        """Return everybody with the day on which they signed, or why they did not.

        Raises Refused ``pledge.no_code``.
        """
        demand(at.actor, Action.PLEDGE_READ)
        text, signed_text = self._text, text_in(at, self._policies, over)
        if signed_text is None:
            raise Refused("pledge.no_code")
        rows = rows_in(at, signed_text)
        signed = sum(row.state is PledgeState.SIGNED for row in rows)
        return ProofRegister(
            head=head,
            about=(
                (text(f"print.register.{over}"), signed_text.title),
                (text("print.register.digest"), signed_text.sha256[:16]),
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
