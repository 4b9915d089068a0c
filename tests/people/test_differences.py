"""Two forms side by side: who is who in a household, and what of it changed."""

from dataclasses import replace

import pytest

from desktop.core.people.births import read_birth
from desktop.core.people.differences import Difference, differences
from desktop.core.people.terms import Income, Member, Relationship
from desktop.core.policy.circumstances import IncomeSource

SARA = Member("سارة", Relationship.DAUGHTER, read_birth("1434"), identity_number="1010000006")
KHALED = Member("خالد", Relationship.SON, read_birth("1436"))
SALARY, PENSION = Income(IncomeSource.SALARY, 200_000), Income(IncomeSource.PENSION, 90_000)


@pytest.mark.parametrize(
    ("field", "before", "after", "told"),
    [
        ("mobile", "+966551112223", "", [("+966551112223", "")]),
        ("members", (SARA, KHALED), (KHALED, SARA), []),
        ("members", (SARA,), (replace(SARA, name="سارا"),), [(SARA, replace(SARA, name="سارا"))]),
        (
            "members",
            (SARA, KHALED),
            (replace(KHALED, note="تخرّج"),),
            [(KHALED, replace(KHALED, note="تخرّج")), (SARA, None)],
        ),
        (
            "members",
            (KHALED,),
            (replace(KHALED, name="خالد بن فهد"),),
            [(KHALED, replace(KHALED, name="خالد بن فهد"))],
        ),
        ("members", (), (SARA,), [(None, SARA)]),
        (
            "incomes",
            (SALARY, PENSION),
            (PENSION, replace(SALARY, monthly=150_000)),
            [(SALARY, replace(SALARY, monthly=150_000))],
        ),
        ("incomes", (SALARY, SALARY), (SALARY,), [(SALARY, None)]),
    ],
)
def test_each_line_is_told_as_it_was_and_as_it_is(form, field, before, after, told):
    was, now = replace(form, **{field: before}), replace(form, **{field: after})
    assert list(differences(was, now)) == [Difference(field, old, new) for old, new in told]
    assert differences(now, now) == ()
