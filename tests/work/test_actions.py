"""Every act belongs to a desk, and every desk is a room of core."""

from pathlib import Path

import pytest

from desktop.core.work import Action, DeskId

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("action", Action)
def test_an_act_belongs_to_a_desk(action):
    assert action.desk in DeskId


def test_desks_are_rooms_of_core():
    rooms = ROOT / "desktop/core"
    assert all((rooms / desk).is_dir() or (rooms / f"{desk}.py").is_file() for desk in DeskId)


def test_a_desk_has_all_of_its_matters():
    of_people = {action for action in Action if action.desk is DeskId.PEOPLE}
    assert {action.value.partition(".")[0] for action in of_people} == {
        "person",
        "income",
        "import",
    }
