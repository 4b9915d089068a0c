"""What another text means beside the one in force."""

import pytest

from desktop.base.errors import Invalid
from desktop.core.adoption.compare import KEYS, ClauseChange
from desktop.core.adoption.terms import Adopt, BoardAdoption
from desktop.core.policy.loader import load_shipped, parse
from desktop.core.work import Role

SHIPPED = {loaded.profile.id: loaded for loaded in load_shipped()}


def compared(live, policy):
    return live.act(Role.AUDITOR, live.office.adoption.compare, policy)


def test_the_same_text_differs_in_nothing(live):
    found = compared(live, live.policy)
    assert found.same
    assert found.clauses == ()
    assert [one.key for one in found.meanings] == list(KEYS)
    assert not any(one.differs for one in found.meanings)


def test_clauses_meet_by_id_and_then_by_place(live):
    text = live.policy.text
    text = text.replace('\nid = "haqal.c.2"', '\nid = "haqal.c.902"')  # the same place
    text = text.replace('place = "السطر ٧"', 'place = "السطر ٧"')
    found = compared(live, parse(text.replace('haqal.c.2"', 'haqal.c.902"').encode()))
    assert not found.same
    assert found.clauses == ()  # found by its place, and says the same


def test_another_association_is_told_apart(live):
    found = compared(live, SHIPPED["nama"])
    changes = {line.change for line in found.clauses}
    assert changes == set(ClauseChange)
    differs = {one.key for one in found.meanings if one.differs}
    assert {"association", "body", "reply"} <= differs


def test_the_choices_go_on_or_those_of_the_text_are_taken(live):
    text = live.policy.text.replace("amount = 14", "amount = 20")
    adopt = live.office.adoption.adopt
    late = live.today.replace(year=live.today.year + 1)
    for wrong, field in (
        (Adopt(""), "reason"),
        (Adopt("قرار", BoardAdoption(on=late)), "board.on"),
    ):
        with pytest.raises(Invalid) as why:
            live.act(Role.DIRECTOR, adopt, parse(text.encode()), wrong)
        assert [p.field for p in why.value.problems] == [field]
    history = live.act(Role.DIRECTOR, adopt, parse(text.encode()), Adopt("قرار", carry=False))
    assert history.in_force == 1
    assert live.office.policy.profile.office == parse(text.encode()).file.office
