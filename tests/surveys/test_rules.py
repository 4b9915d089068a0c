"""What answers add up to."""

from math import sqrt
from statistics import NormalDist, fmean, stdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.surveys.rules import check_sheet, mean_interval, student_t, sum_up
from desktop.core.surveys.terms import (
    EnterAnswers,
    Question,
    QuestionKind,
    Section,
    SurveyDefinition,
)

#: 97.5 % points, NIST/SEMATECH e-Handbook of Statistical Methods 1.3.6.7.2.
TABLE = {1: 12.706, 2: 4.303, 3: 3.182, 4: 2.776, 5: 2.571, 9: 2.262, 30: 2.042, 100: 1.984}
SCALE = Question("s", QuestionKind.SCALE, "سؤال", required=True)
CHOICE = Question("c", QuestionKind.CHOICE, "سؤال", ("أ", "ب"))
YES_NO = Question("y", QuestionKind.YES_NO, "سؤال")
NUMBER = Question("n", QuestionKind.NUMBER, "سؤال")
TEXT = Question("t", QuestionKind.TEXT, "سؤال")
SURVEY = SurveyDefinition(
    "x", 1, "x", "x", (Section("x", (SCALE, CHOICE, YES_NO, NUMBER, TEXT)),), ""
)


@pytest.mark.parametrize(("freedom", "point"), TABLE.items())
def test_student_t_agrees_with_the_printed_table(freedom: int, point: float) -> None:
    assert student_t(freedom) == pytest.approx(point, abs=0.004)


def test_student_t_nears_the_normal_distribution() -> None:
    assert student_t(10**7) == pytest.approx(NormalDist().inv_cdf(0.975), abs=1e-6)


def test_the_interval_of_a_known_sample() -> None:
    marks = [5, 4, 4, 3, 5, 2, 4, 5, 3, 4]
    half = 2.262 * stdev(marks) / sqrt(10)
    assert mean_interval(marks) == pytest.approx((3.9 - half, 3.9 + half), abs=0.002)
    assert mean_interval([4]) is None
    assert mean_interval([3, 3, 3]) is None
    assert mean_interval([5] * 40) is None
    assert mean_interval([1, 5]) == (1, 5)


@given(st.lists(st.integers(1, 5), min_size=1, max_size=60))
def test_a_scale_adds_up(marks: list[int]) -> None:
    result = sum_up(SCALE, marks, [], show_comments=False)
    assert sum(count for _, count in result.counts) == result.answered == len(marks)
    assert [mark for mark, _ in result.counts] == ["1", "2", "3", "4", "5"]
    assert result.mean == pytest.approx(fmean(marks))
    assert result.satisfied == pytest.approx(sum(m > 3 for m in marks) / len(marks))
    if len(set(marks)) > 1:
        assert result.low < result.high
        assert 1 <= result.low <= result.mean + 1e-9
        assert result.mean - 1e-9 <= result.high <= 5
    else:
        assert result.low is result.high is None


def test_other_kinds_count_only() -> None:
    yes = sum_up(YES_NO, [1, 0, 1], [], show_comments=False)
    assert (yes.counts, yes.mean, yes.satisfied) == ((("yes", 2), ("no", 1)), None, None)
    assert sum_up(CHOICE, [2, 2], [], show_comments=False).counts == (("أ", 0), ("ب", 2))
    assert sum_up(NUMBER, [7, 0, 7], [], show_comments=False).counts == (("0", 1), ("7", 2))
    assert sum_up(SCALE, [], [], show_comments=False).mean is None


def test_comments_come_by_their_text() -> None:
    shown = sum_up(TEXT, [], ["ب", "أ"], show_comments=True)
    assert (shown.answered, shown.comments) == (2, ("أ", "ب"))
    assert sum_up(TEXT, [], ["ب", "أ"], show_comments=False).comments == ()


def faults(answers) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in check_sheet(SURVEY, EnterAnswers("r", answers))[2]]


def test_a_whole_sheet_is_taken() -> None:
    answers = {"s": 5, "c": 2, "y": False, "n": 0, "t": "شكرًا"}
    marks, texts, problems = check_sheet(SURVEY, EnterAnswers("r", answers))
    assert (marks, texts, problems) == ({"s": 5, "c": 2, "y": 0, "n": 0}, {"t": "شكرًا"}, [])


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"s": 0}, [("s", "survey.scale_value")]),
        ({"s": 6}, [("s", "survey.scale_value")]),
        ({"s": True}, [("s", "survey.scale_value")]),
        ({"s": "5"}, [("s", "survey.scale_value")]),
        ({"s": 1, "c": 0}, [("c", "survey.choice_value")]),
        ({"s": 1, "c": 3}, [("c", "survey.choice_value")]),
        ({"s": 1, "y": 1}, [("y", "survey.yes_no_value")]),
        ({"s": 1, "n": -1}, [("n", "survey.number_value")]),
        ({"s": 1, "t": 1}, [("t", "survey.text_value")]),
        ({"s": 1, "t": "ن" * 2001}, [("t", "survey.text_value")]),
        ({"s": 1, "z": 1}, [("z", "survey.unknown_question")]),
        ({"c": 1}, [("s", "survey.required")]),
        ({}, [("s", "survey.required")]),
    ],
)
def test_each_wrong_answer_is_named_by_its_question(answers, expected) -> None:
    assert faults(answers) == expected
