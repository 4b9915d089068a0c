"""What the staff desk holds."""

from desktop.core.staff.records import StaffRecord
from desktop.core.work.holdings import DeskHoldings


class StaffHoldings(DeskHoldings):
    """Accounts. They are of those who work here; a member of staff who is a beneficiary too has a
    file like anybody's, without a link between the two.
    """

    tables = (StaffRecord,)
