"""The whole expectation of who may do what to a request, where: role by act by place; and what each
role reads of it there.
"""

import pytest

from desktop.base.errors import Refused
from desktop.core.intake.steps import BY_PAYLOAD
from desktop.core.people.terms import Shown
from desktop.core.practice.loader import practice
from desktop.core.work import Role
from tests.intake.test_transitions import PLACES, TABLE, payload
from tests.offices import PERSON

#: The table is the program's own law: one engine tries it.
pytestmark = pytest.mark.local

R, S, Y = Role.RECEPTION, Role.RESEARCHER, Role.SECRETARY
M, D, A, C, T = Role.MEMBER, Role.DIRECTOR, Role.AUDITOR, Role.COMPLAINTS, Role.ADMIN

#: Each step: the roles whose duty it is. Where it may be taken stands in ``TABLE``.
DUTY = {
    "requirements": {R}, "verification": {R}, "clarification": {R}, "signature": {R},
    "explanation": {R}, "reply_channel": {R}, "referral": {R}, "completion": {R},
    "study": {S}, "decision": {Y, D}, "notification": {R, Y}, "delivery": {R},
    "returned": {R},
    "withdrawal": {R}, "taking_back": {R, Y}, "pausing": {S, D}, "resuming": {S, D},
    "elsewhere": {R}, "elsewhere_answer": {R},
    "joining": {R}, "bereavement": {R}, "reopening": {R, D}, "clarification_answer": {S, Y, D},
    "clarification_given": {R},
}  # fmt: skip

#: What each role reads of a request at any place: names, numbers whole, the household, the case
#: study, and the body's own words. Who is not here reads none of it.
READS = {
    R: (True, True, Shown.FULL, False, False),
    S: (True, True, Shown.FULL, True, True),
    Y: (True, False, Shown.SUMMARY, True, True),
    M: (True, False, Shown.FULL, True, True),
    D: (True, True, Shown.FULL, True, True),
    A: (False, False, Shown.MASKED, True, True),
}


class Undone(Exception):
    """Takes an attempt back."""


def attempt(live, role, given, request_id):
    """Return what comes of a step taken by a role, and take it back."""
    intake, action = live.office.intake, BY_PAYLOAD[type(given)].action

    def act():
        with live.office.doors.work(live.actor(role), action, request_id) as tx:
            intake.perform_in(tx, request_id, given)
            raise Undone

    try:
        live.call(act)
    except Undone:
        return "done"
    except Refused as why:
        return "not this role" if why.code == "work.not_permitted" else "not here"
    raise AssertionError


def expected(role, step, place):
    if role not in DUTY[step.split()[0]]:
        return "not this role"
    if step.startswith("taking_back") and role is not R:  # another took the step
        return "not here"
    return "done" if place in TABLE[step][0] else "not here"


@pytest.mark.parametrize("place", PLACES)
def test_every_role_tries_every_act_at_every_place(at_every_place, place):
    live, ids = at_every_place("haqal")
    for step in TABLE:
        given = payload(live, step, ids[place])
        found = {role: attempt(live, role, given, ids[place]) for role in Role}
        assert found == {role: expected(role, step, place) for role in Role}, step


@pytest.mark.parametrize("role", Role)
def test_every_role_reads_what_the_table_says_at_every_place(at_every_place, role):
    live, ids = at_every_place("haqal")
    read = live.office.intake.read
    if role not in READS:
        for request_id in ids.values():
            with pytest.raises(Refused, match=r"work\.not_permitted"):
                live.act(role, read, request_id)
        return
    names, numbers, household, study, words = READS[role]
    for place, request_id in ids.items():
        view, whole = live.act(role, read, request_id), live.act(D, read, request_id)
        assert (view.person.form.name == PERSON.name) is names, place
        assert (view.person.form.identity.number == PERSON.identity.number) is numbers, place
        assert view.person.household is household, place
        assert bool(view.facts.recommendation) is (study and bool(whole.facts.recommendation))
        assert bool(view.facts.reason) is (words and bool(whole.facts.reason)), place
        assert view.facts.listed == whole.facts.listed, place
        assert practice().day.steps.study.findings not in view.say
