"""What the lists of a sitting ask of the database: as much for many rows as for few."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from desktop.core.committee.minutes import AGENDA
from desktop.core.committee.terms import RecordDecision
from desktop.core.intake.facts import Outcome
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.terms import REQUEST
from desktop.core.people.terms import PersonName
from desktop.core.policy.vocabulary import StepId
from desktop.core.practice.names import identity, mobile, name
from desktop.core.work import Role
from desktop.core.work.subjects import Subject
from tests.offices import PERSON, Live
from tests.statements import statements

pytestmark = pytest.mark.local
_FEW, _MORE = 2, 5


def ask(live: Live, role: Role, what: Callable[..., Any], *more: Any) -> tuple[int, int]:
    """Return how many rows a list has, and how many statements it took."""
    with statements() as sent:
        found = live.act(role, what, *more)
    rows = getattr(found, "rows", None) or (
        (*found.mine, *found.free, *found.others) if hasattr(found, "free") else found
    )
    return len(rows), len(sent)


def bring(live: Live, numbers: Iterator[int], rows: int, last: StepId) -> list[str]:
    """Bring so many requests, each of somebody else, through a step."""
    made = []
    for number in (next(numbers) for _ in range(rows)):
        form = replace(
            PERSON,
            name=PersonName(*name(number).split(" ")[:3], "الحويطي"),
            identity=replace(PERSON.identity, number=identity(number + 1)),
            mobile=mobile(number + 1),
            iban="",
            members=(),
        )
        request = live.request(live.person(form))
        live.upto(request.id, last)
        made.append(request.id)
    return made


def costs(live: Live, numbers: Iterator[int], rows: int) -> dict[str, tuple[int, int]]:
    """Return rows and statements of each list, with so many rows more in each."""
    office = live.office
    bring(live, numbers, rows, StepId.REFERRAL)
    tasks = ask(live, Role.RESEARCHER, office.studies.tasks)
    ids = bring(live, numbers, 2 * rows, StepId.STUDY)
    waiting = ask(live, Role.SECRETARY, office.agenda.waiting)
    sitting = live.sitting().id
    agenda = ask(live, Role.SECRETARY, office.agenda.rows, sitting)
    with statements() as sent:
        live.act(Role.SECRETARY, office.press.preview, AGENDA, sitting)
    for place, one in enumerate(ids):
        outcome = Outcome.WAITING_FUNDS if place % 2 else Outcome.APPROVED
        decision = Decide(outcome, "كما ثبت بالدراسة.")
        command = RecordDecision(sitting, Subject(REQUEST, one), decision)
        live.act(Role.SECRETARY, office.committee.decide, command)
    return {
        "tasks": tasks,
        "waiting": waiting,
        "agenda": agenda,
        "agenda on paper": (agenda[0], len(sent)),
        "places": ask(live, Role.SECRETARY, office.turns.places),
        "to tell": ask(live, Role.RECEPTION, office.waiting.to_tell),
        "members": ask(live, Role.SECRETARY, office.members.everyone),
    }


def test_no_list_asks_once_a_row(open_office):
    live, numbers = open_office("haqal"), iter(range(1000))
    few = costs(live, numbers, _FEW)
    more = costs(live, numbers, _MORE)
    for what, (rows, sent) in few.items():
        assert what == "members" or more[what][0] > rows, what
        assert more[what][1] == sent, f"{what}: {sent} for {rows}, {more[what]}"
