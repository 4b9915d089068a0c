"""The set-up's logic alone, without a window."""

import subprocess
import sys

import pytest

from desktop.core.work.roles import Role
from desktop.ui.shell.setup_flow import SetUpFlow, Step, Strength, Trouble, strength
from tests.offices import PASSWORD
from tests.ui.fakes import GROUPS, POLICIES


@pytest.fixture
def flow():
    return SetUpFlow(policies=POLICIES)


def filled(flow):
    flow.choose("haqal")
    flow.next()
    flow.lines = ("ترخيص ٤١٦", "  ")
    flow.next()
    flow.name, flow.job_title = " سالم  الحربي ", "مدير"
    flow.password = flow.again = PASSWORD
    flow.roles = frozenset({"reception"})
    return flow


def test_it_knows_no_qt():
    code = (
        "import sys; import desktop.ui.shell.setup_flow;"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_an_association_is_chosen_first(flow):
    assert flow.problems() == [("policy_id", Trouble.CHOOSE)]
    assert not flow.next()
    flow.choose("nama")
    assert flow.next()
    assert flow.step is Step.LETTERHEAD


def test_the_association_s_name_is_offered_until_another_is_typed(flow):
    flow.choose("haqal")
    flow.choose("nama")
    assert flow.office_name == POLICIES[2].association
    flow.office_name = "فرع مكة"
    flow.choose("kafl")
    assert flow.office_name == "فرع مكة"


def test_a_letterhead_needs_a_name(flow):
    flow.choose("haqal")
    flow.next()
    flow.office_name = "  "
    assert flow.problems() == [("office_name", Trouble.NEEDED)]


@pytest.mark.parametrize(
    ("password", "again", "problems"),
    [
        ("", "", [("password", Trouble.SHORT)]),
        ("قصيرة", "قصيرة", [("password", Trouble.SHORT)]),
        (PASSWORD, "غيرها", [("again", Trouble.DIFFERENT)]),
        (PASSWORD, PASSWORD, []),
    ],
)
def test_the_password_twice(flow, password, again, problems):
    filled(flow)
    flow.password, flow.again = password, again
    assert flow.problems() == problems


def test_the_administrator_is_named(flow):
    filled(flow)
    flow.name = flow.job_title = ""
    assert [name for name, _ in flow.problems()] == ["name", "job_title"]


@pytest.mark.parametrize(
    ("password", "hint"),
    [
        ("", Strength.NONE),
        ("سر", Strength.SHORT),
        ("كلمة سر١", Strength.FAIR),
        ("aaaaaaaaaaaaaaaaaa", Strength.GUESSABLE),
        ("نخلة وبئر", Strength.FAIR),
        ("سر        ", Strength.SHORT),
        ("قهوة الصباح في مكة", Strength.GOOD),
    ],
)
def test_hints_are_plain(password, hint):
    assert strength(password) is hint


def test_the_command(flow):
    command = filled(flow).command()
    assert command.policy_id == "haqal"
    assert command.letterhead.office_name == "جمعية البر الخيرية بمركز حقال"
    assert command.letterhead.lines == ("ترخيص ٤١٦",)
    assert command.administrator.name == "سالم الحربي"
    assert command.administrator.roles == {Role.ADMIN, Role.RECEPTION}
    assert command.administrator.password == PASSWORD


def test_after_the_office_is_made_nothing_goes_back_and_no_password_is_kept(flow):
    filled(flow).created(GROUPS)
    assert (flow.password, flow.again) == ("", "")
    assert flow.step is Step.RECOVERY
    assert not flow.back()
    assert flow.problems() == [("kept", Trouble.NEEDED)]
    flow.kept = True
    assert flow.next()
    assert flow.step is Step.TYPE_BACK
    assert not flow.next()


def test_two_different_groups_are_asked_back_at_random(flow):
    filled(flow)
    asked = set()
    for _ in range(60):
        flow.created(GROUPS)
        first, second = flow.asked
        assert 1 <= first < second <= len(GROUPS)
        asked.add(flow.asked)
    assert len(asked) > 5


def test_groups_typed_back(flow):
    filled(flow).created(("7KQ2M", "XW9DA", "0HTBN"))
    flow.asked = (1, 3)
    assert flow.typed_back(["٧kq2m", " ohtbn "]) == []
    assert flow.typed_back(["7KQ2M", "XW9DA"]) == [1]
    assert flow.typed_back(["", ""]) == [0, 1]


def test_going_back_before_the_office_is_made(flow):
    assert not flow.back()
    filled(flow)
    assert flow.back()
    assert flow.step is Step.LETTERHEAD
