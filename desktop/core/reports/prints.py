"""The policy's trace on paper: every clause with its place, how it is served, and how often."""

from collections.abc import Callable, Sequence
from typing import Final

from desktop.base.messages import Messages
from desktop.core.documents.forms import Head
from desktop.core.documents.ledger import Builder
from desktop.core.documents.proof_forms import ProofRegister, RegisterColumn
from desktop.core.policy.profile import InForce, PolicyProfile
from desktop.core.policy.trace import Standing, TraceRow, Way
from desktop.core.policy.vocabulary import ClauseKind
from desktop.core.reports.service import trace_in
from desktop.core.reports.terms import CheckReport
from desktop.core.work import Action, Look, Work, demand
from desktop.core.work.traced import Counter

#: The words of the registers.
TRACE: Final = "trace"
CHECK: Final = "check"


class TracePrints:
    """Composes the trace; an act without a record is shown with its zero."""

    def __init__(
        self,
        profile: InForce,
        traced: Callable[[PolicyProfile], Sequence[Counter]],
        messages: Messages,
    ) -> None:
        self._profile = profile
        self._traced = traced
        self._text = messages.text

    @property
    def registers(self) -> dict[str, Builder]:
        """The one register."""
        return {TRACE: self.register}

    def register(self, at: Work | Look, _of: str, head: Head) -> ProofRegister:
        """Return the trace of the policy in force."""
        demand(at.actor, Action.POLICY_READ)
        profile, text = self._profile(), self._text
        rows = trace_in(at, profile, self._traced)
        acts = [row for row in rows if row.clause.kind is ClauseKind.ACT]
        without = sum(not row.records for row in acts)
        return ProofRegister(
            head=head,
            about=(
                (text("print.register.policy"), profile.document.title),
                (text("print.register.clauses"), str(len(rows))),
                (text("print.register.without"), f"{without} / {len(acts)}"),
            ),
            columns=(
                RegisterColumn(text("print.register.place"), 2.2),
                RegisterColumn(text("print.register.clause"), 5, names=True),
                RegisterColumn(text("print.register.kind"), 1.6),
                RegisterColumn(text("print.register.shown"), 4.8),
            ),
            rows=tuple(self._row(row) for row in rows),
            note=text("print.register.trace_note"),
        )

    def _row(self, row: TraceRow) -> tuple[str, ...]:
        ways = row.how if row.clause.kind is ClauseKind.ACT else ()
        return (
            row.clause.place,
            row.clause.heading,
            self._text(row.kind_code),
            "\n".join(self._way(way) for way in ways),
        )

    def _way(self, way: Way) -> str:
        counted = way.standing is Standing.COUNTED
        said = str(way.records) if counted else self._text(f"policy.standing.{way.standing}")
        return f"{self._text(way.code)}: {said}"


class CheckPrints:
    """Composes the check of the office's records, the chain of acts among them."""

    def __init__(self, check_in: Callable[[Work | Look], CheckReport], messages: Messages) -> None:
        self._check_in = check_in
        self._text = messages.text

    @property
    def registers(self) -> dict[str, Builder]:
        """The one register."""
        return {CHECK: self.register}

    def register(self, at: Work | Look, _of: str, head: Head) -> ProofRegister:
        """Return each part with how many records were read and whether all are sound; which one is
        not is told on the screen alone.
        """
        demand(at.actor, Action.DATA_CHECK)
        report, text = self._check_in(at), self._text
        whole = text("print.register.sound" if report.sound else "print.register.unsound")
        return ProofRegister(
            head=head,
            about=((text("print.register.result"), whole),),
            columns=(
                RegisterColumn(text("print.register.part"), 6, names=True),
                RegisterColumn(text("print.register.read"), 2),
                RegisterColumn(text("print.register.result"), 3),
            ),
            rows=tuple(
                (
                    text(f"check.part.{one.part}"),
                    str(one.read),
                    text("print.register.sound" if one.sound else "print.register.unsound"),
                )
                for one in report.findings
            ),
            note=text("print.register.check_note"),
        )
