"""When a request gets its number: what reception only began is a draft and has none.

It is numbered when it is signed, printed, recorded as awaiting its signature, or leaves the desk;
a draft that is taken back leaves no gap in the series.
"""

from desktop.base.errors import Refused
from desktop.core.documents.numbers import Series, next_number
from desktop.core.intake.facts import State
from desktop.core.intake.records import RequestRecord, key_of_draft
from desktop.core.intake.standing import ACTIVE, UNNUMBERED
from desktop.core.intake.terms import WRONG_STATE
from desktop.core.sealed.ledger import leave_desk_in
from desktop.core.work import Work


def number_in(tx: Work, row: RequestRecord) -> bool:
    """Give a draft its number in the act's transaction; tells whether it was one."""
    if row.number != key_of_draft(row.id):
        return False
    row.number = next_number(tx, Series.REQUEST)
    tx.audit(request=row.number)
    tx.session.flush()
    return True


def leave_in(tx: Work, row: RequestRecord, state: State) -> None:
    """Give what leaves the desk, by a step that leads to ``state``, its number; what the desk
    sealed of its person, it opens no more.
    """
    if state is not State.OPEN:
        leave_desk_in(tx, row.person_id)
    if state not in UNNUMBERED:
        number_in(tx, row)


def await_in(tx: Work, row: RequestRecord) -> None:
    """Give a draft that awaits its signature a number; raises Refused (``intake.wrong_state``) for
    what was taken back: nothing is awaited of it.
    """
    if State(row.state) not in ACTIVE:
        raise Refused(WRONG_STATE, state=row.state)
    number_in(tx, row)
