"""Entering what shows that the policy is kept, and reading it again."""

from dataclasses import replace

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.typed import typed
from desktop.core.intake.ledger import numbered
from desktop.core.proofs.ledger import rows_in, subject
from desktop.core.proofs.rules import may_enter, may_strike, problems
from desktop.core.proofs.terms import (
    STRUCK,
    TAKEN,
    ProofKind,
    ProofRow,
    RecordProof,
    StrikeProof,
)
from desktop.core.staff.ledger import names_of, own_roles_in, serving_in
from desktop.core.work import Action, Actor, Doors, Work
from desktop.core.work.ledger import add_event, newest


class ProofService:
    """The register only grows: what was entered by mistake is struck out, with its reason."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors

    @typed
    def record(self, actor: Actor, said: RecordProof) -> ProofRow:
        """Enter something that was done.

        Raises Refused ``proof.is_a_round`` for a field survey and ``proof.not_yours`` for a kind
        that others enter, Invalid naming fields.
        """
        with self._doors.work(actor, Action.PROOF_RECORD) as tx:
            if said.kind not in TAKEN:
                raise Refused("proof.is_a_round")
            if said.kind not in may_enter(actor.roles):
                raise Refused("proof.not_yours")
            found = problems(said, riyadh_date(tx.now), serving=serving_in(tx), staff=_staff(tx))
            if said.request:
                row = numbered(tx.session, said.request)
                if row is None:
                    found.append(Problem("request", "intake.unknown_request"))
                else:
                    said = replace(said, request=row.shown_number)
            if found:
                raise Invalid(found)
            tx.subject = new_id()
            tx.audit(kind=said.kind.value)
            add_event(tx, subject(tx.subject), said.kind.value, said)
            return ProofRow(tx.subject, said, tx.now, actor.name)

    @typed
    def strike(self, actor: Actor, proof_id: str, why: StrikeProof) -> None:
        """Strike an entry out; raises Refused ``proof.unknown``, ``proof.struck`` and
        ``proof.not_yours``, Invalid for no reason.
        """
        with self._doors.work(actor, Action.PROOF_RECORD, proof_id) as tx:
            last = newest(tx.session, subject(proof_id))
            if last is None:
                raise Refused("proof.unknown")
            if last.step == STRUCK:
                raise Refused("proof.struck")
            if not may_strike(actor.roles, ProofKind(last.step)):
                raise Refused("proof.not_yours")
            if not why.reason:
                raise Invalid([Problem("reason", "proof.needed")])
            tx.audit(struck=1)
            add_event(tx, subject(proof_id), STRUCK, why)

    def rows(self, actor: Actor, kind: ProofKind | None = None) -> tuple[ProofRow, ...]:
        """Return the entries of a kind, or all, the newest first, struck ones too."""
        with self._doors.look(actor, Action.PROOF_READ) as see:
            return rows_in(see.session, *([kind] if kind else []))


def _staff(tx: Work) -> list[str]:
    return names_of(tx, own_roles_in(tx))
