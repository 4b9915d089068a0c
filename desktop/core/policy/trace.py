"""The policy trace: every clause with how the program serves it and how often it did."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.core.policy.profile import Clause, Note, PolicyProfile
from desktop.core.policy.vocabulary import Serves


@dataclass(frozen=True, slots=True)
class Service:
    """One way in which a clause is served: its tag, the code of its text, the records so far."""

    tag: Serves
    code: str
    records: int


@dataclass(frozen=True, slots=True)
class TraceRow:
    """A clause in the trace, with the notes that concern it."""

    clause: Clause
    how: tuple[Service, ...]
    notes: tuple[Note, ...]

    @property
    def kind_code(self) -> str:
        """The code of what the clause asks: an act, advice to staff only, or a silence."""
        return f"policy.clause_kind.{self.clause.kind}"


def trace(
    profile: PolicyProfile, records: Mapping[Serves, int] | None = None
) -> tuple[TraceRow, ...]:
    """Return a row for every clause, in the order of the file.

    ``records`` counts, for each tag, the records that show it; a tag it does not name has none,
    and zero is shown as zero.
    """
    counted = records or {}
    return tuple(
        TraceRow(clause, tuple(_how(clause, counted)), tuple(_notes(profile, clause)))
        for clause in profile.clauses
    )


def _how(clause: Clause, counted: Mapping[Serves, int]) -> Iterator[Service]:
    for tag in clause.serves:
        yield Service(tag, f"policy.serves.{tag}", counted.get(tag, 0))


def _notes(profile: PolicyProfile, clause: Clause) -> Iterator[Note]:
    return (note for note in profile.notes if clause.id in note.clauses)
