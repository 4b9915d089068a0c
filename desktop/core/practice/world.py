"""An office to practise in, filled: colleagues, files, requests on their way, and a queue.

All of it goes by the services that a real office has, each act by somebody whose role allows it.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import count
from typing import Final, Protocol

from desktop.core.committee.members.service import MemberService
from desktop.core.intake.service import IntakeService
from desktop.core.intake.steps.step import StepPayload
from desktop.core.intake.terms import RequestView
from desktop.core.intake.visits.service import VisitService
from desktop.core.intake.visits.terms import Priority, Purpose, RecordVisit
from desktop.core.people.service import PeopleService
from desktop.core.people.terms import Gender, IdentityKind, PersonForm, PersonName
from desktop.core.policy.circumstances import Marital
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.practice import day as made
from desktop.core.practice.committee import seat
from desktop.core.practice.loader import practice
from desktop.core.practice.names import identity, mobile, name
from desktop.core.staff.service import StaffService
from desktop.core.staff.terms import NewStaff
from desktop.core.work import Actor, Role

#: Is told how far it is, in parts.
Told = Callable[[int, int], None]

#: How far each request came; the people after them have files alone.
_UPTO: Final = (
    None, StepId.VERIFICATION, StepId.SIGNATURE, StepId.EXPLANATION, StepId.REFERRAL,
    StepId.REFERRAL, StepId.STUDY, StepId.STUDY,
)  # fmt: skip
_PEOPLE: Final = 14
#: Who waits when it is opened: for what, and why they are called before others.
_QUEUE: Final = (
    (Purpose.NEW_REQUEST, None), (Purpose.ASK_AFTER_REQUEST, Priority.ELDER),
    (Purpose.MISSING_PAPER, None), (Purpose.DATA_UPDATE, None), (Purpose.COMPLAINT, None),
    (Purpose.ENQUIRY, Priority.DISABLED), (Purpose.COLLECT_AID, None),
)  # fmt: skip
#: Colleagues, files, requests and the queue.
PARTS: Final = len(Role) - 1 + _PEOPLE + len(_UPTO) + len(_QUEUE)


class There(Protocol):
    """What is used of the open office."""

    @property
    def staff(self) -> StaffService: ...

    @property
    def people(self) -> PeopleService: ...

    @property
    def members(self) -> MemberService: ...

    @property
    def visits(self) -> VisitService: ...

    @property
    def intake(self) -> IntakeService: ...


def account(role: Role, profile: PolicyProfile) -> NewStaff:
    """Return the made-up colleague of a role, with the one password of all."""
    who, password = practice().staff[role], practice().password
    return NewStaff(who.name, who.title_under(profile), frozenset({role}), password)


def fill(there: There, admin: Actor, profile: PolicyProfile, today: date, told: Told) -> None:
    """Fill an office that was just set up by ``admin``; what ``told`` raises ends it."""
    done = count(1)
    for _part in _parts(there, admin, profile, today):
        told(next(done), PARTS)


def _parts(there: There, admin: Actor, profile: PolicyProfile, today: date) -> Iterator[None]:
    actors = {Role.ADMIN: admin}
    for role in Role:
        if role is not Role.ADMIN:
            view = there.staff.add(admin, account(role, profile))
            actors[role] = Actor(view.id, view.name, view.job_title, view.roles)
            yield
    slots = {role: actor.id for role, actor in actors.items()}
    seat(partial(there.members.name, actors[Role.DIRECTOR]), profile, slots, today)
    desk, people = actors[Role.RECEPTION], []
    for number in range(_PEOPLE):
        people.append(there.people.register(desk, made_person(profile, number)))
        yield
    for person, last in zip(people, _UPTO, strict=False):
        request = there.intake.open_request(desk, made.opening(profile, person.id))
        if last is not None:
            walk(there, actors, profile, (request, last, today))
        yield
    for person, (purpose, why) in zip(reversed(people), _QUEUE, strict=False):
        named = RecordVisit(purpose, ChannelId.INTERVIEW, name=person.form.name.full, priority=why)
        there.visits.arrive(desk, replace(named, person_id=person.id))
        yield


def walk(
    there: There,
    actors: dict[Role, Actor],
    profile: PolicyProfile,
    walked: tuple[RequestView, StepId, date],
) -> None:
    """Take the policy's steps in its own order, through the last; where it has no such, through
    those that come before it elsewhere.
    """
    request, last, today = walked
    steps, order = profile.steps, list(StepId)
    if last in steps:
        taken = steps[: steps.index(last) + 1]
    else:
        taken = tuple(step for step in steps if order.index(step) < order.index(last))
    for step in taken:
        if step is StepId.RECEPTION:
            continue
        by = actors[Role.RESEARCHER if step is StepId.STUDY else Role.RECEPTION]
        payload: StepPayload
        if step is StepId.SIGNATURE:
            payload = made.signature(there.intake.snapshot(by, request.id).hash)
        else:
            payload = made.payload(profile, step, today)
        there.intake.perform(by, request.id, payload)


def made_person(profile: PolicyProfile, number: int) -> PersonForm:
    """Return the made-up person of a number, with no number of anybody's."""
    parts = name(number).split(" ")
    form = made.visitor(profile)
    woman = number % 2 == 1
    return replace(
        form,
        name=PersonName(parts[0], parts[1], parts[2], " ".join(parts[3:])),
        identity=replace(form.identity, kind=IdentityKind.NATIONAL_ID, number=identity(number + 1)),
        gender=Gender.FEMALE if woman else Gender.MALE,
        marital=Marital.WIDOWED if woman else Marital.MARRIED,
        mobile=mobile(number + 1),
        other_mobile="",
        iban="",
        iban_owner="",
        members=(),
    )
