"""The policy trace: every clause with what in the program serves it and how often it did."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from desktop.base.data_classes import dataclass
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.stated import Clause, Note
from desktop.core.policy.vocabulary import Serves


class Page(StrEnum):
    """The pages of the window on which the records of a clause are seen."""

    RECEPTION = "reception"
    VISITS = "visits"
    REQUESTS = "requests"
    VOICES = "voices"
    HANDLING = "handling"
    HARM = "harm"
    LETTERS = "letters"
    SURVEYS = "surveys"
    PRINTS = "prints"
    ACTS = "acts"
    PROOFS = "proofs"
    PLEDGES = "pledges"
    INITIATED = "initiated"
    LIAISON = "liaison"


@dataclass(frozen=True, slots=True)
class Seen:
    """Where records are seen: a page, and which of its records: those of a tag, a kind of voice
    or proof, a form, or "" for all.
    """

    page: Page
    of: str = ""


class Standing(StrEnum):
    """What the program has for a tag."""

    COUNTED = "counted"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which a clause is served: a tag and the records so far.

    ``opens`` is None where there are none, or where the reader may not see them.
    """

    tag: Serves
    standing: Standing
    records: int = 0
    opens: Seen | None = None

    @property
    def code(self) -> str:
        """The code of its text."""
        return f"policy.serves.{self.tag}"


@dataclass(frozen=True, slots=True)
class TraceRow:
    """A clause in the trace, with the notes that concern it."""

    clause: Clause
    how: tuple[Way, ...]
    notes: tuple[Note, ...]

    @property
    def kind_code(self) -> str:
        """The code of what the clause asks: an act, advice to staff only, or a silence."""
        return f"policy.clause_kind.{self.clause.kind}"

    @property
    def records(self) -> int:
        """How many records show the clause, of all its ways together."""
        return sum(way.records for way in self.how)


def trace(profile: PolicyProfile, ways: Mapping[Serves, Way]) -> tuple[TraceRow, ...]:
    """Return a row for every clause, in the order of the file.

    A tag that ``ways`` does not have is the office's own work outside the program.
    """
    return tuple(
        TraceRow(clause, tuple(_how(clause, ways)), tuple(_notes(profile, clause)))
        for clause in profile.clauses
    )


def _how(clause: Clause, ways: Mapping[Serves, Way]) -> Iterator[Way]:
    return (ways.get(tag) or Way(tag, Standing.OUTSIDE) for tag in clause.serves)


def _notes(profile: PolicyProfile, clause: Clause) -> Iterator[Note]:
    return (note for note in profile.notes if clause.id in note.clauses)
