"""The researcher writes household, income and notes, and nothing else of a file."""

from dataclasses import replace

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.people.terms import Household, Income
from desktop.core.policy.circumstances import IncomeSource
from desktop.core.work import Role

WRITERS = {Role.RECEPTION, Role.RESEARCHER}


def household(form, **more):
    kept = Household(form.members, form.incomes, form.obligations, form.housing, form.note)
    return replace(kept, **more)


@pytest.mark.parametrize("role", Role)
def test_income_is_written_by_whom_the_table_lets(people, actor, desk, form, role):
    file = people.register(desk, form)
    income = (Income(IncomeSource.SALARY, 123_400),)
    command = household(file.form, incomes=income, note="يُعالج من الربو")
    if role not in WRITERS:
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            people.update_household(actor(role), file.id, file.version, command)
        return
    changed = people.update_household(actor(role), file.id, file.version, command)
    assert (changed.form.incomes, changed.form.note) == (income, "يُعالج من الربو")
    assert changed.form == replace(file.form, incomes=income, note="يُعالج من الربو")
    assert people.history(desk, file.id)[0].changed == ("incomes", "note")


def test_it_is_judged_as_every_form_is(people, actor, desk, form):
    file, researcher = people.register(desk, form), actor(Role.RESEARCHER)
    wrong = household(file.form, incomes=(Income(IncomeSource.SALARY, -1),))
    with pytest.raises(Invalid):
        people.update_household(researcher, file.id, file.version, wrong)
    people.update_household(researcher, file.id, file.version, household(file.form, note="س"))
    with pytest.raises(Refused, match=r"people\.stale_version"):
        people.update_household(researcher, file.id, file.version, household(file.form))
