"""A sitting of ``demo``: planned, opened, decided row by row, closed, signed and printed."""

from collections.abc import Iterable
from typing import NamedTuple

from desktop.base.clock import today
from desktop.cli.demo_office import MadeOffice
from desktop.core.committee.minutes import AGENDA, MINUTES
from desktop.core.committee.terms import (
    OpenSitting,
    PadSignature,
    PlanSitting,
    RecordDecision,
)
from desktop.core.intake.steps.decision import Decide
from desktop.core.practice.committee import attending
from desktop.core.practice.ink import ink
from desktop.core.work.roles import Role
from desktop.core.work.subjects import Subject


class Row(NamedTuple):
    """What a sitting decides of one subject."""

    subject: Subject
    decision: Decide


def sit(office: MadeOffice, rows: Iterable[Row], place: int) -> None:
    """Hold the made-up office's sitting number ``place``, with all members of the committee, or the
    department's day; the papers of the first one are kept under their forms' names.
    """
    there = office.enter(Role.SECRETARY)
    committee, agenda, actor = there.office.committee, there.office.agenda, there.actor
    day = today(office.clock)
    planned = office.call(agenda.plan, actor, PlanSitting(day))
    _print(office, AGENDA, planned.id, place)
    members = office.read(there.office.members.everyone, actor)
    opening = OpenSitting(day, attending(members), sitting_id=planned.id)
    office.call(committee.open_sitting, actor, opening)
    for row in rows:
        office.call(committee.decide, actor, RecordDecision(planned.id, row.subject, row.decision))
    closed = office.call(committee.close, actor, planned.id)
    for one in closed.attendance:
        if one.member_id and not one.staff_id:
            signature = PadSignature(one.member_id, ink(), width=560.0)
            office.call(there.office.signing.sign_on_pad, actor, planned.id, signature)
    director = office.enter(Role.DIRECTOR)
    office.call(director.office.signing.sign, director.actor, planned.id)
    office.enter(Role.SECRETARY)
    _print(office, MINUTES, planned.id, place)


def _print(office: MadeOffice, form_id: str, sitting_id: str, place: int) -> None:
    office.issue(form_id, sitting_id, f"{form_id}-{place}" if place > 1 else "")
