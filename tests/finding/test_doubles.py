"""Doubles among everybody: found a piece at a time, and passed over once they were judged."""

import pytest

from desktop.base.paths import resource
from desktop.core.finding import pairs
from desktop.core.finding.pairs import Doubles
from desktop.core.people.links.service import LinkService
from desktop.core.people.links.terms import Distinct
from desktop.core.policy import loader
from desktop.core.practice.sample import fill_files
from desktop.core.work import Role
from tests.offices import TODAY

PEOPLE = 3000


def whole(there, **more):
    """Look until everybody was looked at."""
    seen = there.finding.doubles(there.desk, anew=True)
    while not seen.ended:
        seen = there.finding.doubles(there.desk, **more)
    return seen


@pytest.fixture(scope="module")
def town(shared):
    """Fill a town of whose doubles it is known which are the same."""
    profile = loader.load(resource("policies", "haqal.toml")).profile
    lots = fill_files(shared.doors, shared.desk, profile, (5, PEOPLE, TODAY))
    same = {frozenset((one.id, one.same_as)) for lot in lots for one in lot if one.same_as}
    shared.finding.prepare_now(shared.desk)
    return shared, same


def found_in(seen):
    return {frozenset((one.one.id, one.other.id)) for one in seen.found}


def test_nearly_all_doubles_are_found_and_few_others(town):
    there, same = town
    found = found_in(whole(there))
    assert len(same) > 30
    assert len(found & same) >= 0.98 * len(same)
    assert len(found - same) <= 0.1 * len(same)


def test_who_was_said_to_be_two_stands_in_the_list_no_more(town):
    there, _ = town
    seen = whole(there)
    first = seen.found[0]
    LinkService(there.doors).say_distinct(
        there.desk, first.one.id, Distinct(first.other.id, "أخوه")
    )
    left = there.finding.doubles(there.desk)
    assert left.ended
    assert first.id not in {one.id for one in left.found}
    assert first.id not in {one.id for one in whole(there).found}


def test_the_older_number_stands_first_and_says_what_is_alike(town):
    there, _ = town
    for double in whole(there).found:
        assert double.one.file_number < double.other.file_number
        assert double.compared


def test_a_piece_is_small_and_tells_how_far_it_is(town, monkeypatch):
    there, _ = town
    monkeypatch.setattr(pairs, "PIECE", 500)
    monkeypatch.setattr(pairs, "WEIGHED", 10)
    shares = [there.finding.doubles(there.desk, anew=True).share]
    while shares[-1] < 1:
        shares.append(there.finding.doubles(there.desk).share)
    assert len(shares) > PEOPLE / 500
    assert shares == sorted(shares)


def test_before_everybody_is_in_memory_nothing_is_found(there):
    there.finding.prepare(there.desk)
    assert there.finding.doubles(there.desk) == Doubles()
    there.finding.forget()
    assert there.finding.doubles(there.desk) == Doubles(ended=True)
    there.free = 0
    there.finding.prepare_now(there.desk)
    assert there.finding.doubles(there.desk).ended


def test_who_may_not_say_that_two_are_two_sees_no_list(there):
    with pytest.raises(Exception, match=r"work\.not_permitted"):
        there.finding.doubles(there.actor(Role.ADMIN))
