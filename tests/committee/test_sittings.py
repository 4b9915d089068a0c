"""Sittings and what they decide."""

from datetime import timedelta

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.committee.agenda import AgendaService
from desktop.core.committee.members.terms import Seat
from desktop.core.committee.service import CommitteeService
from desktop.core.committee.terms import Attends, OpenSitting, Presence, RecordDecision
from desktop.core.intake.decider import RequestDecider
from desktop.core.intake.facts import Outcome
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.terms import REQUEST
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Action, Role
from desktop.core.work.agenda import AgendaLine
from desktop.core.work.records import AuditRow
from desktop.core.work.subjects import Subject


def sitting(live, **more):
    return live.sitting(**more)


def decide(live, held, request, decision=None):
    decision = decision or Decide(Outcome.APPROVED, "ثبوت الحاجة.", amount=100)
    command = RecordDecision(held.id, Subject(REQUEST, request.id), decision)
    return live.act(Role.SECRETARY, live.office.committee.decide, command)


def test_a_sitting_has_its_number_body_and_attendance(live):
    first = sitting(live)
    live.advance(days=7)
    second = sitting(live, held_on=live.today - timedelta(days=1))
    assert (first.number, second.number) == ("1/1447", "2/1447")
    assert (first.body, first.decisions) == ("اللجنة المختصة", 0)
    assert [(one.seat, one.how) for one in first.attendance] == [
        (Seat.CHAIR, Presence.PRESENT),
        (Seat.MEMBER, Presence.PRESENT),
        (Seat.MEMBER, Presence.PRESENT),
        (Seat.SECRETARY, Presence.PRESENT),
    ]
    listed = live.act(Role.MEMBER, live.office.committee.sittings)
    assert [s.number for s in listed] == ["2/1447", "1/1447"]
    newest = live.act(Role.MEMBER, live.office.committee.sittings, 1)
    assert [s.number for s in newest] == ["2/1447"]


@pytest.mark.parametrize(
    ("ahead", "how", "codes"),
    [
        (1, "present", {"committee.held_in_future"}),
        (0, "", {"committee.nobody_attending"}),
        (0, "absent", {"committee.nobody_attending"}),
        (1, "excused", {"committee.held_in_future"}),
    ],
)
def test_a_sitting_to_come_or_without_members_takes_no_number(live, ahead, how, codes):
    members = live.act(Role.SECRETARY, live.office.members.everyone)
    attends = tuple(Attends(one.id, Presence(how)) for one in members if how)
    with pytest.raises(Invalid) as invalid:
        sitting(live, held_on=live.today + timedelta(days=ahead), attends=attends)
    assert {p.code for p in invalid.value.problems} == codes
    assert sitting(live).number == "1/1447"


def test_nothing_is_decided_outside_a_sitting(live):
    request = live.request()
    before = live.upto(request.id, StepId.STUDY)
    forged = Decide(Outcome.APPROVED, "ثبوت الحاجة.", sitting="9/1447")
    with pytest.raises(Refused, match=r"intake\.decided_in_a_sitting"):
        live.act(Role.SECRETARY, live.office.intake.perform, request.id, forged)
    assert live.read(request.id) == before
    decide(live, sitting(live), request, forged)
    assert live.read(request.id).facts.outcome is Outcome.APPROVED

    def kept():
        with live.office.doors.look(live.actor(Role.DIRECTOR), Action.REQUEST_READ) as see:
            return live.office.casebook.decision_in(see, request.id)

    assert live.call(kept).sitting == "1/1447"


def test_a_decision_is_the_requests_next_step_and_the_sittings_row(live):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    held = sitting(live)
    changes = []
    live.office.doors.subscribe(changes.append)
    assert decide(live, held, request).decisions == 1
    assert live.read(request.id).facts.outcome is Outcome.APPROVED
    assert [(c.action, c.subject) for c in changes] == [
        (Action.REQUEST_DECIDE, held.id),
        (Action.REQUEST_DECIDE, request.id),
    ]
    (listed,) = live.act(Role.SECRETARY, live.office.committee.sittings)
    assert listed.decisions == 1

    def last():
        with live.office.doors.look(live.actor(Role.DIRECTOR), Action.PERSON_READ) as see:
            rows = see.session.query(AuditRow).order_by(AuditRow.seq.desc())
            return rows.first().detail

    assert live.call(last) == {
        "step": "decision", "state": "decided", "request": request.id, "outcome": "approved",
        "sitting": "1/1447",
    }  # fmt: skip


def test_what_is_refused_leaves_sitting_and_request_as_they_were(live):
    request = live.request()
    held = sitting(live)
    with pytest.raises(Refused, match=r"intake\.wrong_state"):
        decide(live, held, request)
    live.upto(request.id, StepId.STUDY)
    with pytest.raises(Invalid):
        decide(live, held, request, Decide(Outcome.REJECTED, ""))
    with pytest.raises(Refused, match=r"intake\.unknown_request"):
        decide(live, held, type("Nobody", (), {"id": "nobody"}))
    with pytest.raises(Refused, match=r"committee\.unknown_sitting"):
        decide(live, type("Nowhere", (), {"id": "nowhere"}), request)
    (listed,) = live.act(Role.SECRETARY, live.office.committee.sittings)
    assert listed.decisions == 0
    assert live.read(request.id).facts.outcome is None


def test_many_decisions_of_one_sitting_are_counted(live):
    person = live.person()
    held = sitting(live)
    for n in range(6):
        request = live.request(person)
        live.upto(request.id, StepId.STUDY)
        decide(live, held, request, Decide(Outcome.IN_PART, "دعم جزئي.", amount=100 + n))
    (listed,) = live.act(Role.SECRETARY, live.office.committee.sittings)
    assert listed.decisions == 6


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.SECRETARY, Role.DIRECTOR}))
def test_others_neither_open_nor_decide(live, role):
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(role, live.office.committee.open_sitting, OpenSitting(live.today))
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(
            role, live.office.committee.decide,
            RecordDecision("s", Subject(REQUEST, "r"), Decide(Outcome.APPROVED, "س")),
        )  # fmt: skip


class Objections:
    """A desk that the committee has never heard of."""

    kind = "objection"
    action = Action.REQUEST_DECIDE

    def __init__(self):
        self.heard = []

    def decide_in(self, tx, subject_id, decision):
        if subject_id == "late":
            raise Refused("complaint.unknown")
        self.heard.append((subject_id, decision, tx.now))

    def waiting_in(self, at):
        return self.lines_in(at, ["o2"])

    def lines_in(self, at, ids):
        return [AgendaLine(Subject(self.kind, one), one, "اعتراض", "س") for one in ids]

    def decided_in(self, at, sitting):
        return [(one, when) for one, decision, when in self.heard if decision.sitting == sitting]


def test_a_sitting_decides_what_another_desk_brings(live):
    objections, office = Objections(), live.office
    deciders = [RequestDecider(office.intake, office.casebook), objections]
    by_kind, profile = {one.kind: one for one in deciders}, office.policies.profile
    agenda = AgendaService(office.doors, profile, by_kind)
    committee = CommitteeService(office.doors, profile, deciders, agenda)
    held, request, upheld = sitting(live), live.request(), Decide(Outcome.APPROVED, "وجيه.")
    live.upto(request.id, StepId.STUDY)

    def record(kind, subject_id):
        command = RecordDecision(held.id, Subject(kind, subject_id), upheld)
        return live.act(Role.SECRETARY, committee.decide, command)

    record("objection", "o1")
    live.advance(minutes=5)
    assert record("request", request.id).decisions == 2
    assert [decision.sitting for _, decision, _ in objections.heard] == [held.number]
    listed = live.act(Role.SECRETARY, committee.decided, held.id)
    assert [subject for subject, _ in listed] == [
        Subject("objection", "o1"),
        Subject("request", request.id),
    ]
    with pytest.raises(Refused, match=r"complaint\.unknown"):
        record("objection", "late")
    with pytest.raises(Refused, match=r"committee\.unknown_kind"):
        record("voice", "o1")
    (row,) = live.act(Role.SECRETARY, committee.sittings)
    assert row.decisions == 2
