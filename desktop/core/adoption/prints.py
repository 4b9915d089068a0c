"""What was adopted and chosen in a period, on paper."""

from collections.abc import Iterable
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.core.adoption.service import history_in
from desktop.core.documents.forms import Head
from desktop.core.documents.ledger import Builder
from desktop.core.documents.periods import Period
from desktop.core.documents.proof_forms import ProofRegister, RegisterColumn
from desktop.core.policy.vocabulary import NOT_STATED
from desktop.core.work import Action, Look, Work, demand
from desktop.core.work.policies import Policies

#: The word of the register.
ADOPTIONS: Final = "adoptions"


class AdoptionPrints:
    """Composes the register of adoptions and of versions of the office's choices."""

    def __init__(self, policies: Policies, messages: Messages) -> None:
        self._policies = policies
        self._messages = messages
        self._text = messages.text

    @property
    def registers(self) -> dict[str, Builder]:
        """The one register."""
        return {ADOPTIONS: self.register}

    def register(self, at: Work | Look, of: str, head: Head) -> ProofRegister:
        """Return what was adopted and chosen in a period, the newest first; the text in force is
        told whenever it was adopted. Raises Refused ``proof.no_register`` for none.
        """
        demand(at.actor, Action.POLICY_READ)
        period = Period.read(of)
        if period is None:
            raise Refused("proof.no_register")
        text, held, rows = self._text, self._policies.in_force, []
        history = history_in(at, self._policies)
        for line in history.adoptions:
            if period.has(riyadh_date(line.at)):
                answered = line.choices
                counted = text(
                    "print.register.answered", kept=len(answered.kept), taken=len(answered.taken),
                    carried=len(answered.carried),
                )  # fmt: skip
                said = (line.title, line.reason, counted)
                rows.append((line.at, text("print.register.adopted"), said, line.staff))
        for version in history.choices:
            if period.has(riyadh_date(version.at)):
                from_on = both_text(version.from_on, weekday=False)
                said = (text("print.register.from_day", day=from_on), version.reason, "")
                rows.append((version.at, text("print.register.chosen"), said, version.staff))
        board = held.profile.adoption.day
        return ProofRegister(
            head=head,
            about=(
                (text("print.register.period"), period.told(self._messages)),
                (text("print.register.policy"), held.profile.document.title),
                (text("print.register.digest"), held.sha256[:16]),
                (
                    text("print.register.board_on"),
                    both_text(board, weekday=False) if board else NOT_STATED,
                ),
            ),
            columns=(
                RegisterColumn(text("print.register.day"), 2.6),
                RegisterColumn(text("print.register.act"), 2.2, names=True),
                RegisterColumn(text("print.register.said"), 6),
                RegisterColumn(text("print.register.who"), 2.4),
            ),
            rows=tuple(
                (both_text(riyadh_date(moment), weekday=False), act, _lines(said), staff)
                for moment, act, said, staff in sorted(rows, key=lambda row: row[0], reverse=True)
            ),
            note=text("print.register.adoptions_note"),
        )


def _lines(said: Iterable[str]) -> str:
    return "\n".join(filter(None, said))
