"""The figures of a study: by hand, and their laws."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.base.money import Halalas
from desktop.core.intake.studied.figures import EXAMPLE, figure, line_of, table_of
from desktop.core.intake.studied.terms import Class, IncomeFound, OwedFound
from desktop.core.policy.choice_vocabulary import NeedBy
from desktop.core.policy.choices import NeedTable
from desktop.core.policy.circumstances import IncomeSource, ObligationKind
from desktop.core.policy.layer import findings
from desktop.core.policy.loader import load_shipped

LOADED = load_shipped()[0]
OFFICE = LOADED.profile.office
PER_HEAD = NeedTable(
    from_on=date(2026, 1, 1),
    by=NeedBy.PER_HEAD,
    counts=(IncomeSource.SALARY, IncomeSource.PENSION),
    deducts=(ObligationKind.RENT,),
    per_head=1_000,
)


DAY, TODAY = timedelta(days=1), date(2026, 3, 1)


def riyals(amount):
    return Halalas(amount * 100)


def earned(source, amount):
    return IncomeFound(source, riyals(0), riyals(amount))


def owed(kind, amount):
    return OwedFound(kind, riyals(0), riyals(amount))


def figures(table, heads, incomes=(), obligations=()):
    return figure(table, heads, incomes, obligations)


@pytest.mark.parametrize(
    ("table", "heads", "income", "rent", "net", "line", "deficit", "klass"),
    [
        (EXAMPLE, 1, 1_900, 0, 1_900, 1_900, 0, None),
        (EXAMPLE, 4, 3_300, 1_500, 1_800, 4_400, 2_600, Class.B),  # 40.9 percent
        (EXAMPLE, 8, 2_560, 0, 2_560, 6_400, 3_840, Class.A),  # 5,500 and two of 450: 40 percent
        (EXAMPLE, 2, 2_030, 0, 2_030, 2_900, 870, Class.B),  # 70 percent
        (EXAMPLE, 2, 2_031, 0, 2_031, 2_900, 869, Class.C),
        (EXAMPLE, 3, 1_000, 4_000, 0, 3_700, 3_700, Class.A),  # nothing below nothing
        (PER_HEAD, 5, 2_500, 500, 2_000, 5_000, 3_000, Class.A),
        (PER_HEAD, 5, 3_000, 0, 3_000, 5_000, 2_000, Class.B),
    ],
)
def test_by_hand(table, heads, income, rent, net, line, deficit, klass):  # noqa: PLR0917
    incomes = (earned(IncomeSource.SALARY, income),)
    found = figures(table, heads, incomes, (owed(ObligationKind.RENT, rent),))
    assert (found.net, found.line, found.deficit) == tuple(map(riyals, (net, line, deficit)))
    assert found.proposed is klass
    assert found.per_head == riyals(net) // heads


def test_what_the_table_does_not_name_counts_for_nothing():
    incomes = (earned(IncomeSource.SALARY, 900), earned(IncomeSource.ALIMONY, 700))
    debts = (owed(ObligationKind.RENT, 100), owed(ObligationKind.LOAN, 500))
    found = figures(PER_HEAD, 1, incomes, debts)
    assert (found.counted, found.deducted, found.net) == (riyals(900), riyals(100), riyals(800))
    assert not found.example
    assert figure(table_of(OFFICE, TODAY), 1, (), ()).example


def test_a_table_holds_from_its_day_until_the_next_one_begins():
    first, then = (PER_HEAD.model_copy(update={"from_on": TODAY + DAY * n}) for n in (1, 5))
    office = OFFICE.model_copy(update={"need": then, "need_before": (first,)})
    found = [table_of(office, TODAY + DAY * n) for n in (0, 1, 4, 5, 400)]
    assert found == [EXAMPLE, first, first, then, then]


AMOUNTS = some.integers(0, 10**10).map(Halalas)
INCOMES = some.lists(some.builds(IncomeFound, some.sampled_from(IncomeSource), AMOUNTS, AMOUNTS))
OWED = some.lists(some.builds(OwedFound, some.sampled_from(ObligationKind), AMOUNTS, AMOUNTS))
TABLES = some.sampled_from((EXAMPLE, PER_HEAD))


@given(TABLES, some.integers(0, 40), INCOMES, OWED, AMOUNTS)
def test_their_laws(table, heads, incomes, obligations, more):
    found = figures(table, heads, incomes, obligations)
    assert 0 <= found.deficit <= found.line
    assert found.net >= 0
    assert (found.deficit == 0) == (found.proposed is None) == (found.net >= found.line)
    assert line_of(table, max(heads, 1) + 1) >= found.line
    richer = figures(table, heads, [*incomes, IncomeFound(IncomeSource.SALARY, more, more)], ())
    assert richer.deficit <= found.deficit


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"by": NeedBy.BY_SIZE, "lines": ()}, "policy.need_lines"),
        ({"by": NeedBy.BY_SIZE, "lines": (2_000, 1_900)}, "policy.need_lines"),
        ({"per_head": None}, "policy.need_per_head"),
        ({"a_upto": 70, "b_upto": 70}, "policy.need_classes"),
        ({}, None),
    ],
)
def test_a_table_that_can_not_be_is_refused(changes, code):
    choices = OFFICE.model_copy(update={"need": PER_HEAD.model_copy(update=changes)})
    found = [said for path, said, _ in findings(choices, LOADED.file) if path[0] == "need"]
    assert found == ([code] if code else [])
