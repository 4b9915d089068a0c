"""The law of studies: whom one is given to, which serves what, and how a home is visited."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from desktop.base.errors import Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.core.intake.studied.terms import (
    Assigned,
    Earlier,
    Figures,
    PlanVisit,
    RecordVisit,
    VisitedBy,
)
from desktop.core.policy.choices import Service
from desktop.core.policy.vocabulary import StudyKind

#: So many days ahead a visit is planned at most.
_AHEAD: Final = 366


def suits(kind: StudyKind | None, asked: StudyKind | None) -> bool:
    """Tell whether a study of a kind is what a service asks for: any where it asks for none, or for
    what papers tell. A study of before kinds were asked for (None) is one of papers.
    """
    return asked in {None, StudyKind.DESK, kind}


def asked_of(service: Service | None) -> StudyKind | None:
    """Return the kind of study that a service asks for; of the season it needs none of its own."""
    return None if service is None or service.season is not None else service.study


def serving(every: Iterable[Earlier], asked: StudyKind | None, today: date) -> Earlier | None:
    """Return the newest earlier study that serves a request today, or None."""
    good = (one for one in every if one.until and today <= one.until and suits(one.kind, asked))
    return max(good, key=lambda one: one.on, default=None)


def demand_assignable(holder: Assigned | None, actor_id: str, to: str, *, assigns: bool) -> None:
    """Let a researcher take what nobody has and hand on what is hers, and who ``assigns`` give any.

    Raises Refused ``intake.study_of_another``, ``intake.study_take_only``,
    ``intake.study_has_already``.
    """
    if holder is not None and holder.to == to:
        raise Refused("intake.study_has_already", name=holder.to_name)
    if assigns:
        return
    if holder is None:
        if to != actor_id:
            raise Refused("intake.study_take_only")
    elif holder.to != actor_id:
        raise Refused("intake.study_of_another", name=holder.to_name)


def problems_of_plan(plan: PlanVisit, today: date) -> Iterator[Problem]:
    """Yield what is wrong with a visit that is planned."""
    if not plan.visitors.strip():
        yield Problem("visitors", "intake.needed")
    yield from _ahead("visit_on", plan.visit_on, today)


def _ahead(field: str, day: date, today: date) -> Iterator[Problem]:
    if wrong := list(outside_calendar(field, day)):
        yield from wrong
    elif day < today:
        yield Problem(field, "intake.visit_passed")
    elif (day - today).days > _AHEAD:
        yield Problem(field, "intake.visit_too_far")


def problems_of_visit(
    visit: RecordVisit, referred: date, today: date, *, needs_woman_or_two: bool
) -> Iterator[Problem]:
    """Yield what is wrong with a visit that was made."""
    if visit.visit_on > today:
        yield Problem("visit_on", "intake.visit_to_come")
    elif visit.visit_on < referred:
        yield Problem("visit_on", "intake.visit_before_referral", {"day": referred})
    if not visit.visitors.strip():
        yield Problem("visitors", "intake.needed")
    if not visit.nobody and not visit.met.strip():
        yield Problem("met", "intake.visit_met")
    if visit.again_on is not None:
        if not visit.nobody:
            yield Problem("again_on", "intake.visit_again_of_nobody")
        else:
            yield from _ahead("again_on", visit.again_on, today)
    alone = needs_woman_or_two and visit.visited_by is VisitedBy.MAN
    if alone and not visit.alone_why.strip():
        yield Problem("alone_why", "intake.visit_alone_why")


def notices(
    figures: Figures, kind: StudyKind | None, visits: Sequence[PlanVisit | RecordVisit]
) -> tuple[str, ...]:
    """Return the codes of what is said beside a study and bars nothing."""
    found = []
    if figures.proposed is None:
        found.append("notice.study_no_deficit")
    if figures.example:
        found.append("notice.study_example")
    seen = any(isinstance(one, RecordVisit) and not one.nobody for one in visits)
    if kind is StudyKind.FIELD and not seen:
        found.append("notice.study_no_visit")
    return tuple(found)
