"""What is a signature, and what a slip of the pen."""

import pytest

from desktop.base.ink import is_signature


@pytest.mark.parametrize(
    ("strokes", "signs"),
    [
        ([], False),
        ([[]], False),
        ([[(5.0, 5.0)] * 4], False),
        ([[(5.0 + n % 2 / 2, 5.0) for n in range(400)]], False),  # long, and nowhere
        ([[(5.0, 5.0)], [(300.0, 5.0)]], False),  # two taps
        ([[(5.0, 5.0), (25.0, 5.0), (5.0, 5.0), (25.0, 5.0)]], False),
        ([[(5.0, 5.0), (60.0, 5.0)]], True),
        ([[(5.0, 5.0), (35.0, 5.0)], [(35.0, 9.0), (10.0, 9.0)]], True),
        ([[(5.0, 5.0), (float("nan"), 5.0), (80.0, 5.0)]], False),
        ([[(5.0, 5.0), (float("inf"), 5.0)]], False),
    ],
)
def test_reach_and_length_are_judged_not_the_number_of_points(strokes, signs):
    assert is_signature(strokes) is signs
