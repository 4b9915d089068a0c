"""Whatever is entered in whatever order, what was said on the last day holds."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.consents.rules import follow, people_of, to_withdraw
from desktop.core.consents.terms import (
    OPTIONAL,
    Answer,
    Answered,
    Consents,
    Line,
    Method,
    Whose,
    Withdraw,
)
from desktop.core.people.births import read_birth
from desktop.core.people.terms import Member, Relationship
from desktop.core.policy.loader import load_shipped
from tests.offices import PERSON

TODAY = date(2026, 3, 1)
OFFICE = load_shipped()[0].profile.office
AT = datetime(2026, 3, 1, 9, tzinfo=UTC)
DAYS = st.integers(0, 6).map(lambda back: TODAY - timedelta(days=back))
PURPOSES = st.sampled_from(OPTIONAL[:2])
ANSWERS = st.builds(
    lambda on, purpose, yes: Answer(
        on=on, method=Method.SIGNED_PAPER, answers=(Answered(purpose, given=yes),)
    ),
    DAYS,
    PURPOSES,
    st.booleans(),
)
WITHDRAWALS = st.builds(
    lambda on, purpose: Withdraw(purpose=purpose, on=on, method=Method.PHONE), DAYS, PURPOSES
)


def said(step, purpose):
    """Return whether a step gives a purpose, or takes it back; None where it tells nothing."""
    if isinstance(step, Withdraw):
        return False if step.purpose is purpose else None
    return next((one.given for one in step.answers if one.purpose is purpose), None)


@given(st.lists(st.one_of(ANSWERS, WITHDRAWALS), max_size=12))
def test_a_consent_stands_only_where_it_was_the_last_word(steps):
    standing, taken = [], []
    for step in steps:
        if isinstance(step, Withdraw) and list(to_withdraw(standing, step, TODAY)):
            continue  # nothing stands that could be taken back
        standing = follow(standing, Line(AT, "هند", step))
        taken.append(step)
    found = Consents(TODAY, tuple(standing))
    assert len({one.purpose for one in standing}) == len(standing)
    for purpose in OPTIONAL[:2]:
        words = [(step.on, at, said(step, purpose)) for at, step in enumerate(taken)]
        told = [word for word in words if word[2] is not None]
        assert found.stands(purpose) is (bool(told) and max(told)[2])


def test_of_two_of_one_name_nobody_answers_for_the_child():
    child = Member("محمد", Relationship.SON, read_birth("1437"))
    grown = Member("محمد", Relationship.BROTHER, read_birth("1400"))
    for members in ((child, grown), (grown, child)):
        _, one = people_of(replace(PERSON, members=members), OFFICE, TODAY)
        assert one == Whose("محمد", "محمد", minor=True)
