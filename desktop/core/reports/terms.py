"""The words of the reports desk."""

from desktop.base.data_classes import dataclass
from desktop.core.work.holdings import Finding


@dataclass(frozen=True, slots=True)
class CheckReport:
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Every part is good."""
        return all(finding.sound for finding in self.findings)
