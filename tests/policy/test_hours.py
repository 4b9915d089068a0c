"""The hours of a week that an office keeps for some."""

from datetime import UTC, datetime

import pytest

from desktop.core.policy.choices import Hours
from desktop.core.policy.hours import hours_text, within

#: Sunday and Tuesday, in Riyadh.
WOMEN = Hours(days=(6, 1), begins="09:00", ends="11:30")


@pytest.mark.parametrize(
    ("moment", "inside"),
    [
        (datetime(2026, 3, 1, 6, 0, tzinfo=UTC), True),
        (datetime(2026, 3, 1, 5, 59, tzinfo=UTC), False),
        (datetime(2026, 3, 1, 8, 30, tzinfo=UTC), False),
        (datetime(2026, 3, 2, 6, 0, tzinfo=UTC), False),
        (datetime(2026, 3, 3, 8, 29, tzinfo=UTC), True),
    ],
)
def test_a_moment_lies_in_the_hours_by_the_clock_of_riyadh(moment, inside):
    assert within(WOMEN, moment) is inside
    assert not within(None, moment)


def test_hours_are_told_in_words():
    assert hours_text(WOMEN) == "الأحد، الثلاثاء، ٠٩:٠٠ إلى ١١:٣٠"
