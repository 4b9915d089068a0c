"""The words of the papers that a request asks for: how each was met, and what it is worth."""

from datetime import date
from enum import StrEnum

from desktop.base.data_classes import dataclass


class PaperStatus(StrEnum):
    """How reception met a required paper; a copy comes last, as not every kind may be kept."""

    MISSING = "missing"
    SEEN = "seen"
    NOT_APPLICABLE = "not_applicable"
    COPY_KEPT = "copy_kept"

    @property
    def there(self) -> bool:
        """It was brought."""
        return self in (self.SEEN, self.COPY_KEPT)


class PaperVerdict(StrEnum):
    """What the paper is worth on a given day."""

    VALID = "valid"
    MISSING = "missing"
    EXPIRED = "expired"
    TOO_OLD = "too_old"
    UNDATED = "undated"
    ACCEPTED = "accepted"
    NOT_APPLICABLE = "not_applicable"

    @property
    def met(self) -> bool:
        """The paper counts as there."""
        return self in (self.VALID, self.ACCEPTED, self.NOT_APPLICABLE)

    def code(self, *, required: bool) -> str:
        """Return the code of its word: what was not asked for is not said to be wanting."""
        optional = "_optional" if self is PaperVerdict.MISSING and not required else ""
        return f"term.verdict.{self.value}{optional}"


@dataclass(frozen=True, slots=True)
class PaperEntry:
    """One required paper as reception found it. ``renewed`` is its new day (as ``expires`` or
    ``issued``) where a later one was seen after the decision, on ``renewed_seen``.
    """

    paper_id: str
    status: PaperStatus
    issued: date | None = None
    expires: date | None = None
    note: str = ""
    accepted_reason: str = ""
    renewal_by: date | None = None
    renewed: date | None = None
    renewed_seen: date | None = None
    number: str = ""


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A required paper with what was met and what it is worth."""

    paper_id: str
    name: str
    required: bool
    entry: PaperEntry
    verdict: PaperVerdict

    @property
    def missing(self) -> bool:
        """It is required, and not there or not good."""
        return self.required and not self.verdict.met
