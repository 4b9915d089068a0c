"""An office that was set up from a policy's file asks its director to confirm it."""

from datetime import timedelta

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.adoption.terms import Adopt, BoardAdoption
from desktop.core.policy.loader import load_shipped, parse
from desktop.core.proofs.terms import ProofKind
from desktop.core.work import Role
from tests.offices import NOW, TODAY, living, make_template

NAMED = "جمعية البر بضرماء"
BOARD = BoardAdoption("الرابع من الدورة الثانية", "٤/٢", TODAY)


def sixth():
    """Return the policy of an association that is not shipped."""
    text = load_shipped()[0].text
    name = load_shipped()[0].profile.association.name
    return parse(text.replace(name, NAMED).encode())


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ضرماء")
    return make_template(folder / "مكتب", sixth(), own_text=True)


@pytest.fixture
def office(template, tmp_path):
    with living(template, tmp_path / "بيانات") as made:
        yield made


def waits(office, role=Role.DIRECTOR):
    return office.act(role, office.office.adoption.unconfirmed)


def confirm(office, board=BOARD, role=Role.DIRECTOR):
    office.act(role, office.office.adoption.confirm, office.policy.sha256, board)


def recorded(office):
    return office.act(Role.DIRECTOR, office.office.proofs.rows, ProofKind.BOARD_ADOPTION)


def test_it_waits_for_the_director_and_everybody_may_see_that(office):
    for role in (Role.DIRECTOR, Role.RECEPTION, Role.AUDITOR):
        found = waits(office, role)
        assert (found.association, found.sha256) == (NAMED, office.policy.sha256)
    assert found.at == NOW
    assert office.office.policy.profile.association.name == NAMED
    assert not recorded(office)


def test_confirmed_it_waits_no_more_and_the_minutes_stand_among_the_records(office):
    confirm(office)
    assert waits(office) is None
    (row,) = recorded(office)
    assert (row.said.place, row.said.what, row.said.on) == (BOARD.meeting, BOARD.minutes, TODAY)
    office.unlock(Role.DIRECTOR)
    assert waits(office) is None
    assert office.office.policy.profile.association.name == NAMED
    with pytest.raises(Refused, match=r"adoption\.confirmed"):
        confirm(office)
    assert len(recorded(office)) == 1


def test_what_the_source_does_not_state_may_stay_empty(office):
    confirm(office, BoardAdoption())
    (row,) = recorded(office)
    assert (row.said.place, row.said.what, row.said.on) == ("", "", None)


def test_a_day_to_come_and_another_text_are_refused_and_it_waits_on(office):
    with pytest.raises(Invalid) as refused:
        confirm(office, BoardAdoption(on=TODAY + timedelta(days=1)))
    assert [(one.field, one.code) for one in refused.value.problems] == [("on", "proof.to_come")]
    with pytest.raises(Refused, match=r"adoption\.confirmed"):
        office.act(Role.DIRECTOR, office.office.adoption.confirm, "0" * 64, BOARD)
    with pytest.raises(Refused):
        confirm(office, role=Role.ADMIN)
    assert waits(office) is not None
    assert not recorded(office)


def test_another_text_that_the_director_adopts_leaves_nothing_to_confirm(office):
    shipped = load_shipped()[1]
    office.act(Role.DIRECTOR, office.office.adoption.adopt, shipped, Adopt("قرار", carry=False))
    assert waits(office) is None


def test_an_office_of_a_shipped_policy_has_nothing_to_confirm(live):
    assert waits(live) is None
