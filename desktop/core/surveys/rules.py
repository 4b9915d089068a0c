"""What a round and a sheet must be, and what answers add up to."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import pi, sqrt, tan
from statistics import fmean, stdev
from typing import Final

from desktop.base.errors import Param, Problem
from desktop.base.hijri import outside_calendar
from desktop.base.keys import one_name, search_key
from desktop.core.surveys.terms import (
    FACE_TO_FACE,
    EnterAnswers,
    OpenRound,
    Question,
    QuestionKind,
    QuestionResult,
    RoundKind,
    SurveyDefinition,
)
from desktop.core.work.actions import Action

SCALE: Final = range(1, 6)
SATISFIED: Final = 4
"""From this mark of the scale on."""
MOST: Final = 1_000_000
"""Of a number, and of sheets handed out."""
LONGEST_TEXT: Final = 2000
_Z: Final = 1.959963984540054
"""The normal distribution's 97.5 % point."""

Answer = int | bool | str


def check_round(
    command: OpenRound, titles: Iterable[str] = (), serving: Iterable[str] = ()
) -> list[Problem]:
    """Return what is wrong with a round that is to be opened; ``titles`` are those of the survey's
    other rounds, which people tell apart by them, ``serving`` the names of who serves
    beneficiaries: none of them asks how they were served.
    """
    problems: list[Problem] = []
    if not command.title:
        problems.append(Problem("title", "survey.title_missing"))
    elif any(one_name(command.title, title) for title in titles):
        problems.append(Problem("title", "survey.title_taken"))
    if not command.channel:
        problems.append(Problem("channel", "survey.channel_missing"))
    if command.ends < command.starts:
        problems.append(Problem("ends", "survey.ends_before_start"))
    if command.kind in FACE_TO_FACE:
        if not command.asked_by:
            problems.append(Problem("asked_by", "survey.asked_by_missing"))
        elif says_one(command.asked_by, serving):
            problems.append(Problem("asked_by", "proof.serves_them"))
    problems += outside_calendar("starts", command.starts)
    problems += outside_calendar("ends", command.ends)
    return problems + check_target(command.target)


def says_one(text: str, names: Iterable[str]) -> bool:
    """Tell whether a text says one of some names whole, as who asks and what was found may.

    >>> says_one("فريق هند العتيبي", ["هند العتيبي"])
    True
    """
    said = f" {search_key(text)} "
    return any(f" {key} " in said for key in map(search_key, names) if key)


def opened_by(kind: RoundKind) -> Action:
    """Return by which act rounds of a kind are opened: who serves has no part in what somebody
    asks face to face.
    """
    return Action.SURVEY_MEASURE if kind in FACE_TO_FACE else Action.SURVEY_OPEN


def entered_by(kind: RoundKind) -> Action:
    """Return by which act the sheets of such rounds are entered."""
    return Action.SURVEY_MEASURE if kind in FACE_TO_FACE else Action.SURVEY_ENTER


def check_target(target: int, entered: int = 0) -> list[Problem]:
    """Return what is wrong with a number of sheets handed out, where so many were entered."""
    if not 0 <= target <= MOST:
        return [Problem("target", "survey.target", {"most": MOST})]
    if 0 < target < entered:
        return [Problem("target", "survey.fewer_than_entered", {"entered": entered})]
    return []


def check_sheet(
    definition: SurveyDefinition, command: EnterAnswers
) -> tuple[dict[str, int], dict[str, str], list[Problem]]:
    """Return the sheet's marks and its texts by question id, and what is wrong with it.

    A problem's field is the question's id, "" for the sheet as a whole.
    """
    known = {question.id: question for question in definition.questions}
    marks: dict[str, int] = {}
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    for question_id, answer in command.answers.items():
        question = known.get(question_id)
        if question is None:
            problems.append(Problem(question_id, "survey.unknown_question"))
        elif problem := _fault(question, answer):
            problems.append(problem)
        elif not isinstance(answer, str):
            marks[question_id] = int(answer)
        elif answer:
            texts[question_id] = answer
    given = marks.keys() | texts.keys()
    named = given | {problem.field for problem in problems}
    problems += [
        Problem(q.id, "survey.required")
        for q in definition.questions
        if q.required and q.id not in named
    ]
    if not given and not problems:
        problems.append(Problem("", "survey.empty_sheet"))
    return marks, texts, problems


def _fault(question: Question, answer: Answer) -> Problem | None:
    """Return what is wrong with one answer by the kind of its question."""
    if question.kind is QuestionKind.TEXT:
        fits = isinstance(answer, str) and len(answer) <= LONGEST_TEXT
        code, params = "survey.text_value", {"letters": LONGEST_TEXT}
    elif question.kind is QuestionKind.YES_NO:
        fits = isinstance(answer, bool)
        code, params = "survey.yes_no_value", {}
    else:
        first, last, code, params = {
            QuestionKind.SCALE: (SCALE[0], SCALE[-1], "survey.scale_value", {}),
            QuestionKind.CHOICE: (
                1,
                len(question.choices),
                "survey.choice_value",
                {"last": len(question.choices)},
            ),
            QuestionKind.NUMBER: (0, MOST, "survey.number_value", {"most": MOST}),
        }[question.kind]
        fits = type(answer) is int and first <= answer <= last
    return None if fits else Problem(question.id, code, dict[str, Param](params))


def sum_up(
    question: Question, marks: Sequence[int], comments: Sequence[str], *, show_comments: bool
) -> QuestionResult:
    """Return a question's result; comments come in the order of their text, which tells nothing."""
    if question.kind is QuestionKind.TEXT:
        shown = tuple(sorted(comments)) if show_comments else ()
        return QuestionResult(question, len(comments), (), comments=shown)
    counts = _counts(question, Counter(marks))
    if question.kind is not QuestionKind.SCALE or not marks:
        return QuestionResult(question, len(marks), counts)
    low, high = mean_interval(marks) or (None, None)
    return QuestionResult(
        question,
        len(marks),
        counts,
        mean=fmean(marks),
        low=low,
        high=high,
        satisfied=sum(mark >= SATISFIED for mark in marks) / len(marks),
    )


def _counts(question: Question, marks: Mapping[int, int]) -> tuple[tuple[str, int], ...]:
    match question.kind:
        case QuestionKind.SCALE:
            return tuple((str(mark), marks.get(mark, 0)) for mark in SCALE)
        case QuestionKind.YES_NO:
            return (("yes", marks.get(1, 0)), ("no", marks.get(0, 0)))
        case QuestionKind.CHOICE:
            return tuple(
                (text, marks.get(place, 0)) for place, text in enumerate(question.choices, 1)
            )
        case _:
            return tuple((str(mark), marks[mark]) for mark in sorted(marks))


def mean_interval(marks: Sequence[int]) -> tuple[float, float] | None:
    """Return the 95 % confidence interval of the mean of a 1-5 scale; None where there is none.

    Student's t with n-1 degrees of freedom (NIST/SEMATECH e-Handbook 1.3.5.2), cut off at the
    ends of the scale. No correction for a finite population. It is reckoned from the deviation of
    the answers: one answer has none, and of answers that are all the same it would say that every
    other person answers so too.
    """
    if len(set(marks)) < 2:  # noqa: PLR2004 - no deviation
        return None
    half = student_t(len(marks) - 1) * stdev(marks) / sqrt(len(marks))
    mean = fmean(marks)
    return max(mean - half, SCALE[0]), min(mean + half, SCALE[-1])


def student_t(freedom: int) -> float:
    """Return the 97.5 % point of Student's t.

    Exact for one and two degrees of freedom, else the expansion of Abramowitz and Stegun 26.7.5
    (off by 0.004 at three, less beyond).
    """
    if freedom == 1:
        return tan(pi * 0.475)
    if freedom == 2:  # noqa: PLR2004 - the other closed form
        return 0.95 * sqrt(2 / (1 - 0.95**2))
    z = _Z
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return z + sum(term / float(freedom) ** power for power, term in enumerate(terms, 1))
