"""What the machine found, or was made to find: courses that nobody thinks of."""

from dataclasses import replace

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.adoption.terms import Choose
from desktop.core.committee.terms import RecordDecision
from desktop.core.complaints.terms import VOICE, RecordVoice, VoiceKind
from desktop.core.intake.facts import Outcome, Reached, State, UrgentAid
from desktop.core.intake.ratifying.terms import RatifyRows
from desktop.core.intake.rulings.ledger import decision_in
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.reopening import Reopen
from desktop.core.intake.steps.taking_back import Back, TakeBack
from desktop.core.intake.steps.urgent import GrantUrgent
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.intake.terms import REQUEST
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.practice.day import delivery
from desktop.core.work import Action, Role
from desktop.core.work.subjects import Subject
from tests.casework import law

pytestmark = pytest.mark.local

GRANT = GrantUrgent(40_000, "إخلاء المسكن غدًا.")
WHOLE = Decide(Outcome.APPROVED, "ثبوت الحاجة.", 100_000)


def choose(live, **choices):
    office = live.profile.office.model_copy(update=choices)
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(office, "قرار المجلس"))


@pytest.fixture
def granted(live):
    """A request whose urgent aid the director granted."""
    choose(live, urgent_limit=500)
    request = live.request()
    live.sign(request.id)
    return live.act(Role.DIRECTOR, live.office.intake.perform, request.id, GRANT)


def hear(live, subject, decision):
    held = live.sitting()
    command = RecordDecision(held.id, subject, decision)
    live.act(Role.SECRETARY, live.office.committee.decide, command)
    live.act(Role.SECRETARY, live.office.committee.close, held.id)


def decline(live, request_id):
    hear(live, Subject(REQUEST, request_id), Decide(Outcome.REJECTED, "لا عجلة فيها."))


def hand(live, request_id, amount, *, last=False):
    return live.take(request_id, replace(delivery("إيجار"), amount=amount, last=last))


def uphold(live, request_id, decision):
    """Object to a request's decision, and have it decided anew."""
    voice = RecordVoice(
        VoiceKind.OBJECTION, ChannelId.INTERVIEW, "لم يُسمع مني.", live.clock.now(),
        request_id=request_id, name="صاحب الطلب",
    )  # fmt: skip
    voice_id = live.act(Role.RECEPTION, live.office.complaints.record, voice).id
    hear(live, Subject(VOICE, voice_id), decision)


def sound(live):
    assert live.act(Role.AUDITOR, live.office.reports.check).sound


def test_urgent_aid_declined_after_a_withdrawal_is_never_handed_over(live, granted):
    live.take(granted.id, Withdraw("استغنى عنها."))
    decline(live, granted.id)
    again = live.take(granted.id, Reopen("عاد محتاجًا."))
    assert again.facts.state is State.DECIDED
    assert (again.facts.outcome, again.facts.amount) == (Outcome.REJECTED, 0)
    with pytest.raises(Refused, match=r"intake\.wrong_state"):
        hand(live, granted.id, GRANT.amount)
    sound(live)


def test_urgent_aid_declined_after_a_part_of_it_is_not_opened_again(live, granted):
    hand(live, granted.id, 10_000)
    decline(live, granted.id)
    assert live.read(granted.id).facts.urgent is UrgentAid.DECLINED
    with pytest.raises(Refused, match=r"intake\.reopen_declined"):
        live.take(granted.id, Reopen("عاد محتاجًا."))


def test_urgent_aid_whose_delivery_was_a_mistake_told_nobody(live, granted):
    hand(live, granted.id, GRANT.amount, last=True)
    back = live.take(granted.id, TakeBack(Back.DELIVERY, "سُلّم لغيره."))
    assert back.facts.state is State.DECIDED
    assert back.facts.reached_at is None
    assert back.facts.first_reached_at is None
    assert hand(live, granted.id, GRANT.amount, last=True).facts.state is State.CLOSED
    sound(live)


@pytest.fixture
def half_given(live):
    """A request of which half was handed over, and that was decided anew on an objection; the
    director's word is waited for.
    """
    choose(live, ratified_by=RatifiedBy.DIRECTOR)
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    hear(live, Subject(REQUEST, request.id), WHOLE)
    ratify(live, request.id)
    live.step(request.id, StepId.NOTIFICATION)
    hand(live, request.id, 50_000)
    uphold(live, request.id, replace(WHOLE, amount=400_000))
    return live.read(request.id)


def ratify(live, request_id, **more):
    command = replace(RatifyRows((request_id,), RatifiedBy.DIRECTOR), **more)
    live.act(Role.DIRECTOR, live.office.ratifying.ratify, command)


def test_a_new_decision_waits_to_be_ratified_also_after_a_withdrawal(live, half_given):
    live.take(half_given.id, Withdraw("استغنى عنها."))
    again = live.take(half_given.id, Reopen("عاد محتاجًا."))
    assert again.facts.state is State.RATIFYING
    with pytest.raises(Refused, match=r"intake\.wrong_state"):
        hand(live, half_given.id, 50_000)


def test_nothing_is_handed_over_of_a_new_decision_that_was_sent_back(live, half_given):
    """The former one stands again, with what is left of it."""
    ratify(live, half_given.id, ratified=False, reason="يُراجع.")
    live.take(half_given.id, Withdraw("استغنى عنها."))
    again = live.take(half_given.id, Reopen("عاد محتاجًا."))
    assert (again.facts.state, again.left) == (State.IN_DELIVERY, 50_000)
    with pytest.raises(Invalid) as wrong:
        hand(live, half_given.id, 60_000)
    assert [one.code for one in wrong.value.problems] == ["intake.amount_over"]

    def standing():
        with live.office.doors.look(live.actor(Role.DIRECTOR), Action.REQUEST_READ) as see:
            return decision_in(see, half_given.id)

    assert live.call(standing).amount == WHOLE.amount


def test_what_was_handed_over_counts_against_what_is_decided_after_it_was_sent_back(
    live, half_given
):
    ratify(live, half_given.id, ratified=False, reason="يُراجع.")
    uphold(live, half_given.id, replace(WHOLE, amount=60_000))
    ratify(live, half_given.id)
    live.step(half_given.id, StepId.NOTIFICATION)
    assert live.read(half_given.id).left == 10_000


def test_a_new_decision_is_told_before_more_is_handed_over(live, half_given):
    ratify(live, half_given.id)
    live.take(half_given.id, Withdraw("استغنى عنها."))
    assert live.take(half_given.id, Reopen("عاد محتاجًا.")).facts.state is State.DECIDED
    sound(live)


def of_sittings(live):
    """Return what each sitting's letters are of, by the sittings' numbers."""
    held = sorted(live.act(Role.SECRETARY, live.office.committee.sittings), key=lambda s: s.number)
    decided = live.office.committee.decided
    return [
        [subject.id for subject, _ in live.act(Role.SECRETARY, decided, one.id)] for one in held
    ]


def test_a_sitting_writes_letters_of_what_stands_of_its_decisions(live, half_given):
    assert of_sittings(live)[0] == []  # the one made anew waits in its place
    ratify(live, half_given.id, ratified=False, reason="يُراجع.")
    assert of_sittings(live)[0] == [half_given.id]
    assert half_given.id not in of_sittings(live)[1]


def test_no_letter_is_of_a_decision_that_was_sent_back(live):
    choose(live, ratified_by=RatifiedBy.DIRECTOR)
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    hear(live, Subject(REQUEST, request.id), WHOLE)
    assert of_sittings(live) == [[request.id]]
    ratify(live, request.id, ratified=False, reason="يُراجع.")
    assert of_sittings(live) == [[]]


def test_no_letter_grants_what_was_withdrawn_until_it_is_opened_again(live):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    hear(live, Subject(REQUEST, request.id), WHOLE)
    issue = live.office.press.issue
    live.take(request.id, Withdraw("استغنى عنها."))
    assert of_sittings(live) == [[]]
    with pytest.raises(Refused, match=r"committee\.withdrawn"):
        live.act(Role.SECRETARY, issue, "decision_letter", request.id)
    live.take(request.id, Reopen("عاد محتاجًا."))
    assert of_sittings(live) == [[request.id]]
    assert live.act(Role.SECRETARY, issue, "decision_letter", request.id).pages == 1


@pytest.mark.parametrize("policy", ["haqal", "nama", "kawthar"])
def test_attempts_to_tell_are_not_worded_as_a_deadline(open_office, policy):
    live = open_office(policy)
    request = live.request()
    live.upto(request.id, StepId.DECISION)
    for _ in range(2):
        live.take(request.id, Notify(ChannelId.PHONE, Reached.NO_ANSWER, tried_on=live.today))
    said = live.read(request.id).say
    assert "مرتين" in said
    assert [word for word in law.DEADLINE if word in said] == []
