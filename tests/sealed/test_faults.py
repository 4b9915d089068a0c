"""Whatever fails while a password is changed, the one that works opens the sealed room."""

import pytest

from desktop.core.sealed.ledger import Opener
from desktop.core.sealed.records import DETAIL, SealedDetail, drop_copies
from desktop.core.sealed.terms import Detail, SealDetail, SealedKind
from desktop.core.work import Role
from tests.offices import PASSWORD
from tests.staff.test_faults import Desk, desk, faults

__all__ = ["desk", "faults"]

pytestmark = pytest.mark.local


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.DIRECTOR])
def test_the_password_that_works_opens_what_it_opened(desk: Desk, role):
    live = desk.live
    live.unlock(role)
    seal = SealDetail(live.person().id, Detail(SealedKind.HEALTH, name="ربو"))
    (line,) = live.act(Role.RECEPTION, live.office.sealed.seal, seal)
    if role is Role.DIRECTOR:  # what the desk opens is another's
        live.call(_drop_copies, live)
    slot, now = live.slots[role], [PASSWORD, "كلمة أخرى طويلة"]

    def act():
        live.act(role, live.office.staff.change_password, now[0], now[1])

    def look(done):
        pair = desk.vault().enter(slot, now[done]).pair
        assert live.call(_opens, live, pair, line.id)
        assert live.call(_opens, live, live.house.gate._keyring.own, line.id)
        if done:
            now.reverse()

    desk.all(act, look)
    live.lock()
    live.opened = live.call(live.house.gate.unlock, slot, now[0])
    assert live.call(_opens, live, live.house.gate._keyring.own, line.id)


def _opens(live, pair, id_):
    with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
        return Opener(tx.session, [pair]).open(f"{DETAIL}{id_}") is not None


def _drop_copies(live):
    with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
        drop_copies(tx.session, SealedDetail.id != "")
