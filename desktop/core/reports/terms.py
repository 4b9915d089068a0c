"""The words of the reports desk."""

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """What a check looks at, in this order."""

    DATABASE = "database"
    CHAIN = "chain"
    PEOPLE = "people"
    REQUESTS = "requests"
    SIGNATURES = "signatures"
    DOCUMENTS = "documents"
    ATTACHMENTS = "attachments"


@dataclass(frozen=True, slots=True)
class Finding:
    """One part: how many records were read, and the first bad one ("" where all are good)."""

    part: Part
    read: int
    first_bad: str = ""

    @property
    def sound(self) -> bool:
        """All records of the part are good."""
        return not self.first_bad


@dataclass(frozen=True, slots=True)
class CheckReport:
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Every part is good."""
        return all(finding.sound for finding in self.findings)
