"""What the staff desk holds."""

from collections.abc import Iterable, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.core.staff.deputies.terms import StandInKind
from desktop.core.staff.records import StaffRecord, StandInRecord
from desktop.core.work import Action, Role
from desktop.core.work.holdings import DeskHoldings, Finding, Part


class StaffHoldings(DeskHoldings):
    """Accounts. They are of those who work here; a member of staff who is a beneficiary too has a
    file like anybody's, without a link between the two.
    """

    tables = (StaffRecord, StandInRecord)

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether every account has roles that there are; it is named by its id."""
        roles = session.execute(select(StaffRecord.id, StaffRecord.roles).order_by(StaffRecord.id))
        known = set(map(str, Role))
        judged = ((id_, known.issuperset(words)) for id_, words in roles.yield_per(100))
        yield Finding.of(Part.ACCOUNTS, judged)
        yield Finding.of(Part.STAND_INS, _sound(session))


def _sound(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge whether each gives what there is, to somebody else, for days in their order."""
    roles, acts, kinds = set(map(str, Role)), set(map(str, Action)), set(map(str, StandInKind))
    for row in session.scalars(select(StandInRecord).order_by(StandInRecord.id)):
        words = roles.issuperset(row.roles) and acts.issuperset(row.acts) and row.kind in kinds
        yield row.id, words and row.begins <= row.until and row.whose_id != row.deputy_id
