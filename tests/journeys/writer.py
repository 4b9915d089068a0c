# ruff: noqa: T201 - what it prints is what the test reads
"""A receptionist who never rests: started by test_kills.py, and killed at any moment.

For each line on standard input a writer is forked: a process that opens the office and takes
requests through their steps. It tells its number, then every act once it is committed;
the parent tells how it ended.
"""

import faulthandler
import os
import sys
import traceback
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop.base.clock import FixedClock
from desktop.boot import House
from desktop.core.intake.signers import SignerKind, SignMethod
from desktop.core.intake.steps.explanation import Explain
from desktop.core.intake.steps.referral import Refer
from desktop.core.intake.steps.signature import Sign
from desktop.core.intake.terms import OpenRequest
from tests.offices import CHEAP, INK, NOW, PASSWORD, PERSON

#: Seconds after which a writer that was not killed hangs: it tells where, and ends.
PATIENCE = 100


def write(folder: Path, slot: str, service: str) -> None:
    """Take requests for ever."""
    house = House(folder, FixedClock(NOW), CHEAP)
    opened = house.call(house.gate.unlock, slot, PASSWORD)
    office, actor = opened.office, opened.actor
    (row,) = house.call(office.people.find, actor, PERSON.name.full).rows
    form = PERSON
    while True:
        command = OpenRequest(row.id, service, "interview", need="ن" * 3000)
        draft = house.call(office.intake.open_request, actor, command)
        view = house.call(office.intake.await_signature, actor, draft.id)
        tell(view)
        shot = house.call(office.intake.snapshot, actor, view.id)
        sign = Sign(shot.hash, SignerKind.PERSON, SignMethod.PEN, strokes=INK * 10)
        for payload in (sign, Explain(), Refer()):
            tell(house.call(office.intake.perform, actor, view.id, payload))
        person = house.call(office.people.read, actor, row.id)
        form = replace(person.form, iban="" if person.form.iban else PERSON.iban)
        house.call(office.people.update, actor, row.id, person.version, form)
        if view.number.endswith(("3", "8")):
            house.call(office.press.issue, actor, "receipt", view.id)


def tell(view) -> None:
    """Acknowledge what was committed."""
    print(view.number, len(view.history), flush=True)


if __name__ == "__main__":
    for _ in sys.stdin:
        pid = os.fork()
        if pid == 0:
            faulthandler.dump_traceback_later(PATIENCE, exit=True)
            print("writer", os.getpid(), flush=True)
            try:
                write(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
            except BaseException:  # noqa: BLE001 - told, and the parent tells how it ended
                traceback.print_exc()
            finally:
                os._exit(1)  # its lane would keep a writer that failed alive, and the test waiting
        _, status = os.waitpid(pid, 0)
        print("ended", os.waitstatus_to_exitcode(status), flush=True)
