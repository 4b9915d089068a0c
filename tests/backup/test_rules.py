from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.errors import Refused
from desktop.core.backup import rules

moments = st.datetimes(datetime(2000, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(st.lists(st.integers(0, 10**9), unique=True), st.lists(moments), st.integers(-1, 5))
def test_the_newest_by_their_acts_are_kept_and_one_at_least(numbers, moments_, keep):
    names = [rules.name_for(moment) for moment in moments_]
    made = list(zip(numbers, names, strict=False))
    gone = rules.surplus(made, keep)
    in_order = [name for _, name in sorted(made)]
    assert gone == in_order[: len(gone)]
    assert len(made) - len(gone) == min(len(made), max(1, keep))


@given(moments)
def test_a_name_tells_the_office_s_wall_time_and_is_known_again(moment):
    name = rules.name_for(moment)
    assert rules.is_name(name)
    assert not rules.is_name(name + rules.PART_SUFFIX)


def test_names_are_neutral():
    assert rules.name_for(datetime(2026, 3, 1, 22, 0, tzinfo=UTC)) == (
        "istiqbal-20260302-010000.istiqbal"
    )


def test_space_is_demanded_with_something_over_in_whole_megabytes():
    rules.demand_space(0, 1 << 20)
    with pytest.raises(Refused) as error:
        rules.demand_space(5 << 20, 5 << 20)
    assert error.value.params == {"needed": 6, "free": 5}


def test_fat32_takes_nothing_of_4_gib():
    rules.demand_fits_fat(5 << 30, fat=False)
    rules.demand_fits_fat(3 << 30, fat=True)
    with pytest.raises(Refused) as error:
        rules.demand_fits_fat(4 << 30, fat=True)
    assert error.value.params == {"needed": 4096}
