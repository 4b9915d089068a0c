"""The researcher's result: case and needs study, figures, class, and a signed recommendation.

It is changed by another study, which stands beside it. What was studied before these parts were
asked for has findings and recommendation alone (``kind`` None).
"""

from collections.abc import Iterator
from dataclasses import field, replace
from datetime import timedelta
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem
from desktop.base.ink import drawn
from desktop.base.money import NOTHING, Halalas
from desktop.base.typed import Prose
from desktop.core.documents.forms import Stroke
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.standing import AT_BODY, TO_STUDY
from desktop.core.intake.steps.decision import MOST_HALALAS, MOST_MONTHS
from desktop.core.intake.steps.step import Case, Step, StepPayload, demand_state, required
from desktop.core.intake.studied import words
from desktop.core.intake.studied.figures import counted, figure, table_of
from desktop.core.intake.studied.rules import suits
from desktop.core.intake.studied.terms import (
    Class,
    Debt,
    Figures,
    Home,
    IncomeFound,
    MemberFound,
    Needed,
    OwedFound,
    Zakat,
)
from desktop.core.people.terms import heads
from desktop.core.policy.choices import NeedTable
from desktop.core.policy.vocabulary import StepId, StudyKind
from desktop.core.work.actions import Action

_MOST_COUNT: Final = 1_000
#: A home of more rooms is a slip of the keyboard.
MOST_ROOMS: Final = 100
#: More of a kind than any household has.
_MOST_LINES: Final = 60


@dataclass(frozen=True, slots=True)
class Study(StepPayload):
    """The researcher's result. ``amount`` is what is recommended, once, or each month for
    ``months``. ``figures`` are what the office's table made of the amounts, which the step itself
    writes; ``klass`` is the researcher's, ``class_why`` why it is another than the table proposes.
    ``zakat``: under which heading the family is entitled to zakat, None where it is not.
    """

    findings: Prose
    recommendation: Prose
    kind: StudyKind | None = None
    home: Home = field(default_factory=Home)
    incomes: tuple[IncomeFound, ...] = ()
    obligations: tuple[OwedFound, ...] = ()
    debts: tuple[Debt, ...] = ()
    members: tuple[MemberFound, ...] = ()
    needs: tuple[Needed, ...] = ()
    figures: Figures | None = None
    klass: Class | None = None
    class_why: Prose = ""
    zakat: Zakat | None = None
    amount: Halalas = NOTHING
    months: int | None = None
    strokes: tuple[Stroke, ...] = ()
    aspect: float = 3.0
    width: float = 560.0


def _ready(case: Case) -> None:
    """Let what waits for funds be studied where no study holds (any more): nothing else could
    decide it.
    """
    demand_state(case, TO_STUDY if case.studied else AT_BODY)


def _problems(case: Case, payload: Study) -> list[Problem]:
    found = required({"findings": payload.findings, "recommendation": payload.recommendation})
    found += _of_kind(case, payload)
    found += _of_home(payload)
    found += _of_sums(payload)
    found += _of_needs(payload)
    found += _of_class(case, payload)
    found += _of_recommended(payload)
    if not drawn(payload.strokes, payload.aspect, payload.width):
        found.append(Problem("strokes", "intake.study_unsigned"))
    return found


def _of_kind(case: Case, payload: Study) -> Iterator[Problem]:
    asked = case.study_asked
    if payload.kind is None:
        yield Problem("kind", "intake.needed")
    elif not suits(payload.kind, asked):
        yield Problem("kind", "intake.study_kind", {"kind": asked.value if asked else ""})


def _of_home(payload: Study) -> Iterator[Problem]:
    rooms = payload.home.rooms
    if rooms is not None and not 0 <= rooms <= MOST_ROOMS:
        yield Problem("home.rooms", "intake.count_range", {"most": MOST_ROOMS})


def _of_sums(payload: Study) -> Iterator[Problem]:
    for name in ("incomes", "obligations"):
        lines = getattr(payload, name)
        if len(lines) > _MOST_LINES:
            yield Problem(name, "intake.too_many_lines", {"most": _MOST_LINES})
        for place, one in enumerate(lines):
            for part in ("declared", "found"):
                if not 0 <= getattr(one, part) <= MOST_HALALAS:
                    yield Problem(f"{name}.{place}.{part}", "intake.amount_out_of_range")
    for place, debt in enumerate(payload.debts):
        if not debt.creditor.strip():
            yield Problem(f"debts.{place}.creditor", "intake.needed")
        if not 0 < debt.sum <= MOST_HALALAS:
            yield Problem(f"debts.{place}.sum", "intake.amount_out_of_range")


def _of_needs(payload: Study) -> Iterator[Problem]:
    for place, need in enumerate(payload.needs):
        if not need.what.strip():
            yield Problem(f"needs.{place}.what", "intake.needed")
        if not 1 <= need.quantity <= _MOST_COUNT:
            yield Problem(f"needs.{place}.quantity", "intake.count_range", {"most": _MOST_COUNT})


def _of_class(case: Case, payload: Study) -> Iterator[Problem]:
    proposed = _figures(case, payload).proposed
    if payload.klass is not proposed and not payload.class_why.strip():
        yield Problem("class_why", "intake.class_why")


def _of_recommended(payload: Study) -> Iterator[Problem]:
    if not 0 <= payload.amount <= MOST_HALALAS:
        yield Problem("amount", "intake.amount_out_of_range")
    if payload.months is not None:
        if not 1 <= payload.months <= MOST_MONTHS:
            yield Problem("months", "intake.months_range", {"most": MOST_MONTHS})
        if not payload.amount:
            yield Problem("amount", "intake.amount_by_month")


def _figures(case: Case, payload: Study) -> Figures:
    household = heads(case.person) - case.died
    return figure(_table(case), household, payload.incomes, payload.obligations)


def _table(case: Case) -> NeedTable:
    """Return the office's table of today: not the one of the day on which the request came."""
    return table_of(case.choices or case.profile.office, case.today)


def _read(case: Case, payload: Study) -> Study:
    """Return the study with its figures as the office's table of today makes them."""
    figures = _figures(case, payload)
    incomes, owed = counted(_table(case), payload.incomes, payload.obligations)
    return replace(payload, incomes=incomes, obligations=owed, figures=figures)


def _apply(case: Case, payload: Study) -> Facts:
    at, decided = case.now, case.facts.decided_at
    if decided is not None and at <= decided:  # a clock set back would ask for a study for ever
        at = decided + timedelta.resolution
    waiting = case.facts.state is State.WAITING_FUNDS
    return replace(
        case.facts,
        state=State.WAITING_FUNDS if waiting else State.UNDER_STUDY,
        studied_at=at,
        recommendation=payload.recommendation,
    )


STEP = Step(
    id=StepId.STUDY,
    action=Action.REQUEST_STUDY,
    payload=Study,
    done=lambda facts: facts.studied_at is not None,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    read=_read,
    told=words.TOLD,
    waited_for=frozenset({"intake.study_first", "intake.study_again"}),
)
