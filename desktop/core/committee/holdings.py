"""What the committee desk holds."""

from desktop.core.committee.records import SittingRecord
from desktop.core.work.holdings import DeskHoldings


class CommitteeHoldings(DeskHoldings):
    """Sittings: who sat and how much was decided. What was decided stands with its subject, so
    that a sitting names no beneficiary.
    """

    tables = (SittingRecord,)
