"""The registers that show how the policy is kept, as they stand when they are printed."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from desktop.base.errors import Refused
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.core.documents.forms import Head
from desktop.core.documents.ledger import Builder
from desktop.core.documents.proof_forms import ProofRegister, RegisterColumn
from desktop.core.policy.vocabulary import NOT_STATED
from desktop.core.proofs.ledger import rows_in
from desktop.core.proofs.terms import ProofKind, ProofRow
from desktop.core.proofs.words import told
from desktop.core.work import Action, Look, Work, demand

#: The form's id in the catalogue.
REGISTER: Final = "proof_register"
#: The register of every kind of proof.
EVERY: Final = "proofs"


class RegisterPrints:
    """Composes a register; its subject is the register's word, and after a colon what it is of."""

    def __init__(self, messages: Messages, more: Mapping[str, Builder]) -> None:
        """``more`` composes the registers of other rooms, by their words."""
        self._text = messages.text
        self._kinds: dict[str, Builder] = {EVERY: self._proofs, **more}

    @property
    def builders(self) -> dict[str, Builder]:
        """The one form."""
        return {REGISTER: self.register}

    def register(self, at: Work | Look, subject: str, head: Head) -> ProofRegister:
        """Return a register; raises Refused ``proof.no_register``."""
        kind, _, of = subject.partition(":")
        if kind not in self._kinds:
            raise Refused("proof.no_register")
        title = self._text(f"print.register.{kind}")
        made: ProofRegister = self._kinds[kind](at, of, replace(head, title=title))
        return made

    def _proofs(self, at: Work | Look, of: str, head: Head) -> ProofRegister:
        demand(at.actor, Action.PROOF_READ)
        if of and of not in set(ProofKind):
            raise Refused("proof.no_register")
        kinds = [ProofKind(of)] if of else list(ProofKind)
        rows = [row for row in rows_in(at.session, *kinds) if not row.struck]
        about = self._text(f"policy.serves.{of}") if of else self._text("print.register.every")
        return ProofRegister(
            head=head,
            about=((self._text("print.register.of"), about),),
            columns=(
                RegisterColumn(self._text("print.register.day"), 2.4),
                RegisterColumn(self._text("print.register.what"), 3.2, names=True),
                RegisterColumn(self._text("print.register.by"), 2.2),
                RegisterColumn(self._text("print.register.said"), 6),
            ),
            rows=tuple(self._row(row) for row in rows),
            note=self._text("print.register.note"),
        )

    def _row(self, row: ProofRow) -> tuple[str, ...]:
        on = row.said.on
        return (
            both_text(on, weekday=False) if on else NOT_STATED,
            self._text(f"policy.serves.{row.said.kind}"),
            row.said.by,
            "\n".join(told(self._text, row)),
        )
