"""A window that locks while a backup is under way lets it come to its end."""

from desktop.core.gate import GateState
from desktop.core.work import Role
from desktop.ui.shell.office_gate import OfficeGate


def test_the_backup_is_whole_and_then_the_office_is_locked(live, tmp_path):
    live.unlock(Role.ADMIN)
    gate = OfficeGate(live.house, lambda *_: (b"", 0), live.house.messages)
    locking = []

    def lock_once(_progress):
        if not locking:
            locking.append(live.house.lane.submit(gate.lock))

    report = live.act(Role.ADMIN, live.office.backup.create, tmp_path, progress=lock_once)
    assert report.file.exists()
    locking[0].result(timeout=30)
    live.opened = None
    assert live.call(live.house.gate.state) is GateState.LOCKED
