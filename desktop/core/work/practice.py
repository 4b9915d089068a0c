"""Whether an office is one to practise in, with made-up people: said by its own first act.

The act that sets an office up writes the mark into its row of the chain, which begins the chain. So
no office becomes one afterwards, and none that is one ever becomes a real one.
"""

from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.core.work.actions import Action
from desktop.core.work.records import AuditRow

#: In the detail of the act that set the office up.
MARK: Final = "practice"


def is_practice(session: Session) -> bool:
    """Tell whether the office was made to practise in."""
    first = session.scalars(select(AuditRow).where(AuditRow.seq == 1)).first()
    if first is None or first.action != Action.OFFICE_SET_UP:
        return False
    return first.detail.get(MARK) is True
