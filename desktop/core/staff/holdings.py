"""What the staff desk holds."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.core.staff.records import StaffRecord
from desktop.core.work import Role
from desktop.core.work.holdings import DeskHoldings, Finding, Part


class StaffHoldings(DeskHoldings):
    """Accounts. They are of those who work here; a member of staff who is a beneficiary too has a
    file like anybody's, without a link between the two.
    """

    tables = (StaffRecord,)

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether every account has roles that there are; it is named by its id."""
        roles = session.execute(select(StaffRecord.id, StaffRecord.roles).order_by(StaffRecord.id))
        known = set(map(str, Role))
        judged = ((id_, known.issuperset(words)) for id_, words in roles.yield_per(100))
        yield Finding.of(Part.ACCOUNTS, judged)
