"""What boot wires: the command line starts without Qt, the house opens and closes whole."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop import boot
from desktop.base.errors import Refused
from desktop.core.documents.catalogue import CATALOGUE, issued_on
from desktop.core.documents.form_spec import Occasion
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("PySide6", "shiboken6")


@pytest.mark.parametrize(
    "args", [["policies"], ["reply-date", "--policy", "nama", "--complete", "2026-03-01"]]
)
def test_a_command_starts_without_qt(args):
    code = (
        "import sys; from desktop import boot; boot.main(sys.argv[1:]);"
        "print(*sorted({n.split('.')[0] for n in sys.modules}), file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, *args], capture_output=True, text=True, cwd=ROOT, check=True,
        timeout=60,
    )  # fmt: skip
    loaded = set(ran.stderr.split())
    assert loaded.isdisjoint(HEAVY)


def test_closing_the_house_frees_the_folder_and_ends_the_lane(live):
    live.unlock()
    live.house.close()
    with pytest.raises(Refused, match=r"storage\.closed"):
        live.call(live.house.gate.state)
    other = boot.House(live.folder)
    try:
        other.call(other.gate.hold)
    finally:
        other.close()
        live.house = boot.House(live.folder)  # closed again by the fixture


def test_what_an_operation_raises_reaches_its_caller_and_the_lane_goes_on(live):
    def bug():
        raise LookupError("a bug of one operation")

    with pytest.raises(LookupError):
        live.call(bug)
    assert live.act(Role.RECEPTION, live.office.intake.counts).active == 0


def test_every_form_that_is_issued_has_a_builder_at_its_desk(live):
    request = live.request()
    live.upto(request.id, StepId.VERIFICATION)
    without = {Occasion.SET_UP, Occasion.LATER}
    issued = {form.id for form in CATALOGUE if form.occasion not in without}
    assert set(live.office.press._builders) == issued
    with pytest.raises(Refused, match=r"intake\.not_elsewhere"):
        live.act(Role.RECEPTION, live.office.press.preview, "elsewhere", request.id)
    forms = [one for one in issued_on(Occasion.REQUEST) if one.may_issue({Role.RECEPTION}, None)]
    for form in [one for one in forms if one.id != "elsewhere"]:
        assert live.act(Role.RECEPTION, live.office.press.preview, form.id, request.id).pages >= 1


def test_the_houses_cost_is_every_slots(live):
    """A cheap one for tests, and else the vault's own: what boot is given reaches every slot."""
    from desktop.storage.vault import Vault
    from tests.offices import CHEAP

    slots = Vault.open(live.folder / "vault.keys").content.slots
    assert {slot.cost for slot in slots} == {CHEAP}
    assert len(slots) == len(Role)
