"""Every step from every place: taken, or refused with nothing changed."""

from dataclasses import replace

import pytest

from desktop.base.errors import Refused
from desktop.base.messages import Messages
from desktop.core.intake.facts import Outcome, Reached, State
from desktop.core.intake.moved import Bereaved, ElsewhereAnswer
from desktop.core.intake.signers import SignerKind, SignMethod
from desktop.core.intake.standing import AT_BODY, FINAL, Listing
from desktop.core.intake.steps import BY_ID, BY_PAYLOAD, STEPS
from desktop.core.intake.steps.bereavement import AfterDeath
from desktop.core.intake.steps.clarification import Answer, GiveAnswer
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.elsewhere import ElsewhereAnswered, ReferElsewhere
from desktop.core.intake.steps.joining import Join
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.pausing import PauseClock, ResumeClock
from desktop.core.intake.steps.reopening import Reopen
from desktop.core.intake.steps.returned import NotKept, Returned
from desktop.core.intake.steps.signature import Sign
from desktop.core.intake.steps.study import Study
from desktop.core.intake.steps.taking_back import Back, TakeBack
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.practice.day import delivery
from desktop.core.work import Role
from tests.offices import INK, duty

PLACES = {
    "open": State.OPEN,
    "ready": State.OPEN,
    "referred": State.REFERRED,
    "under_study": State.UNDER_STUDY,
    "deferred": State.UNDER_STUDY,
    "paused": State.UNDER_STUDY,
    "waiting_funds": State.WAITING_FUNDS,
    "approved": State.DECIDED,
    "in_part": State.DECIDED,
    "rejected": State.DECIDED,
    "notified": State.NOTIFIED,
    "in_delivery": State.IN_DELIVERY,
    "closed": State.CLOSED,
    "withdrawn": State.WITHDRAWN,
}
BEFORE_DECISION = {
    "open",
    "ready",
    "referred",
    "under_study",
    "deferred",
    "paused",
    "waiting_funds",
}
NOT_FINAL = set(PLACES) - {"closed", "withdrawn"}
#: The person was studied for other requests; what was deferred waits for a study of its own.
DECIDABLE = {"referred", "under_study", "paused", "waiting_funds"}
DECIDED = {"approved", "in_part", "rejected"}
TOLD = DECIDED | {"waiting_funds", "deferred"}

#: Step and variant: where it may be taken, and the state it leads to (None: it stays).
TABLE = {
    "requirements": (set(), None),
    "verification": (NOT_FINAL, None),
    "clarification": (BEFORE_DECISION, None),
    # a question waits nowhere here; see test_moves
    "clarification_answer": (set(), None),
    "clarification_given": (set(), None),
    "signature": (NOT_FINAL, None),
    "explanation": (BEFORE_DECISION, None),
    "reply_channel": (BEFORE_DECISION, None),
    "referral": ({"ready"}, State.REFERRED),
    "completion": (NOT_FINAL - {"open"}, None),
    "study": ({"referred", "under_study", "deferred", "paused"}, State.UNDER_STUDY),
    "decision": (DECIDABLE, State.DECIDED),
    "decision in_part": (DECIDABLE, State.DECIDED),
    "decision rejected": (DECIDABLE, State.DECIDED),
    "decision deferred": (DECIDABLE, State.UNDER_STUDY),
    "decision waiting_funds": (DECIDABLE, State.WAITING_FUNDS),
    "notification": (TOLD, State.NOTIFIED),
    "notification no_answer": (TOLD, None),
    "notification wrong_number": (TOLD, None),
    "delivery": ({"notified", "in_delivery"}, State.CLOSED),
    "delivery part": ({"notified", "in_delivery"}, State.IN_DELIVERY),
    "returned": ({"notified", "in_delivery"}, None),
    "returned closes": ({"notified", "in_delivery"}, State.CLOSED),
    "notification refused": (TOLD, None),
    "withdrawal": (NOT_FINAL, State.WITHDRAWN),
    # where the days are counted, and no reply has reached anybody
    "pausing": ({"under_study", "deferred", "waiting_funds"} | DECIDED, None),
    "resuming": ({"paused"}, None),
    "elsewhere": (BEFORE_DECISION, State.REFERRED_ELSEWHERE),
    "elsewhere_answer": (set(), None),
    "joining": (BEFORE_DECISION, State.JOINED),
    "bereavement": (set(), None),
    "reopening": ({"closed", "withdrawn"}, None),
    # each place was come to by who tries it, on the same day
    "taking_back delivery": ({"in_delivery", "closed"}, State.NOTIFIED),
    "taking_back notification": ({"notified"}, State.DECIDED),
}
#: Where a step leads elsewhere than the table says.
ELSEWHERE = {
    ("notification", "rejected"): State.CLOSED,
    ("notification", "waiting_funds"): State.WAITING_FUNDS,
    ("notification", "deferred"): State.UNDER_STUDY,
    ("reopening", "closed"): State.IN_DELIVERY,
    ("reopening", "withdrawn"): State.UNDER_STUDY,
}


def payload(live, step, request_id):
    left = live.read(request_id).left
    of_file = live.act(
        Role.RECEPTION, live.office.intake.of_person, live.read(request_id).person.id
    )
    other = next(one for one in of_file if one.state in AT_BODY and one.id != request_id)
    variants = {
        "decision in_part": Decide(Outcome.IN_PART, "جزء.", amount=5000),
        "decision rejected": Decide(Outcome.REJECTED, "اعتذار."),
        "decision deferred": Decide(Outcome.DEFERRED, "تأجيل."),
        "decision waiting_funds": Decide(Outcome.WAITING_FUNDS, "انتظار."),
        "notification no_answer": Notify(ChannelId.PHONE, Reached.NO_ANSWER),
        "notification wrong_number": Notify(ChannelId.PHONE, Reached.WRONG_NUMBER),
        "notification refused": Notify(ChannelId.PHONE, Reached.REFUSED),
        "clarification_answer": Answer("نعم تشملها."),
        "clarification_given": GiveAnswer(ChannelId.PHONE),
        "elsewhere": ReferElsewhere("جمعية البر بالليث", "خدمته لديها."),
        "elsewhere_answer": ElsewhereAnswered(ElsewhereAnswer.DECLINED),
        "joining": Join(other.number, "كُتب مرتين."),
        "bereavement": AfterDeath(Bereaved.GOES_ON, "رغبت الأسرة."),
        "reopening": Reopen("عاد محتاجًا."),
        "delivery": replace(delivery("سلة"), amount=left),
        "delivery part": replace(delivery("سلة"), amount=1, last=False),
        "returned": Returned(NotKept.REFUSED, "لم يحضر."),
        "returned closes": Returned(NotKept.REFUSED, "اعتذر.", closes=True),
        "withdrawal": Withdraw("لم أعد بحاجة."),
        "pausing": PauseClock("ينتظر تقريرًا من المستشفى."),
        "resuming": ResumeClock("وصل التقرير."),
        "taking_back delivery": TakeBack(Back.DELIVERY, "سُجّل لغير صاحبه."),
        "taking_back notification": TakeBack(Back.NOTIFICATION, "لم يكن هو من أجاب."),
    }
    if step == "signature":
        shot = live.act(Role.RECEPTION, live.office.intake.snapshot, request_id)
        return Sign(shot.hash, SignerKind.PERSON, SignMethod.PEN, strokes=INK)
    return variants.get(step) or live.payload(StepId(step))


def everything(live):
    return live.act(Role.DIRECTOR, live.office.reports.digest)


@pytest.mark.parametrize("place", PLACES)
def test_each_step_from_each_place(at_every_place, place):
    """All steps of one place in one office, each on a request of its own kind."""
    live, ids = at_every_place("haqal")
    request_id = ids[place]
    assert live.read(request_id).facts.state is PLACES[place]
    for step, (allowed, _) in TABLE.items():
        if place in allowed:
            continue
        before = everything(live)
        with pytest.raises(Refused) as refused:
            live.take(request_id, payload(live, step, request_id))
        assert everything(live) == before, step
        assert refused.value.code in Messages()
        expected = "intake.not_in_policy" if step == "requirements" else None
        if expected:
            assert refused.value.code == expected


@pytest.mark.parametrize(
    ("place", "step"),
    [(place, step) for step, (allowed, _) in TABLE.items() for place in sorted(allowed)],
)
def test_a_step_that_may_be_taken_leads_where_the_table_says(at_every_place, place, step):
    live, ids = at_every_place("haqal")
    request_id = ids[place]
    given = payload(live, step, request_id)
    before = live.act(duty(given), live.office.intake.read, request_id)
    view = live.take(request_id, given)
    leads = ELSEWHERE.get((step, place)) or TABLE[step][1] or PLACES[place]
    assert view.facts.state is leads
    assert view == live.act(duty(given), live.office.intake.read, request_id)
    assert view.history[:-1] == before.history
    last = view.history[-1]
    assert (last.seq, last.step, last.state) == (len(before.history) + 1, step.split()[0], leads)
    listing = Listing(done=leads in FINAL)
    listed = live.act(Role.RECEPTION, live.office.intake.page, listing)
    assert (request_id, leads) in {(row.id, row.state) for row in listed.rows}


@pytest.mark.parametrize("place", PLACES)
def test_a_role_without_the_duty_changes_nothing(at_every_place, place):
    live, ids = at_every_place("haqal")
    before = everything(live)
    for step in TABLE:
        given = payload(live, step, ids[place])
        wrong = Role.MEMBER if not isinstance(given, Study) else Role.RECEPTION
        with pytest.raises(Refused) as refused:
            live.act(wrong, live.office.intake.perform, ids[place], given)
        assert refused.value.code == "work.not_permitted"
    assert everything(live) == before


def test_every_step_is_listed_once_and_every_payload_has_one():
    assert len(BY_ID) == len(BY_PAYLOAD) == len(STEPS)
    own = {
        "withdrawal",
        "returned",
        "taking_back",
        "elsewhere",
        "elsewhere_answer",
        "joining",
        "reopening",
    }
    own |= {"bereavement", "clarification_answer", "clarification_given", "pausing", "resuming"}
    apart = {"urgent", "urgent_judged", "ratification", "redecision"}  # tried in tests/casework
    apart |= {"payment"}  # in tests/aid
    assert set(BY_ID) == (set(StepId) - {StepId.RECEPTION}) | own | apart
    assert set(BY_ID) - apart == {step.split()[0] for step in TABLE}


@pytest.mark.parametrize("policy", ["shaqra", "nama", "kawthar", "kafl"])
def test_each_policy_has_its_own_steps_and_refuses_the_others(open_office, policy):
    live = open_office(policy)
    request = live.request()
    # what a policy leaves out of an unclear procedure is the office's, and a wish is theirs
    everywhere = {StepId.CLARIFICATION, StepId.REPLY_CHANNEL}
    foreign = set(StepId) - set(live.profile.steps) - everywhere
    for step in foreign:
        with pytest.raises(Refused, match=r"intake\.not_in_policy"):
            live.take(request.id, live.payload(step))
    assert foreign == (set() if policy == "shaqra" else {StepId.REQUIREMENTS})


def test_an_unknown_request_is_refused(live):
    for act in (live.office.intake.read, live.office.intake.snapshot, live.office.intake.by_number):
        with pytest.raises(Refused, match=r"intake\.unknown_request"):
            live.act(Role.RECEPTION, act, "nobody")
    with pytest.raises(Refused, match=r"intake\.unknown_request"):
        live.take("nobody", Withdraw("x"))
