"""What each policy demands before a step, and what it leaves to the office."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.base.arabic_text import ltr
from desktop.base.errors import Invalid, Refused
from desktop.core.adoption.terms import Adopt
from desktop.core.intake.facts import Outcome, Reached
from desktop.core.intake.paper_terms import PaperEntry, PaperStatus
from desktop.core.intake.steps.clarification import Clarify
from desktop.core.intake.steps.completion import Complete
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.delivery import Deliver
from desktop.core.intake.steps.explanation import Explain
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.referral import Refer
from desktop.core.intake.steps.reply_channel import AgreeReplyChannel
from desktop.core.intake.steps.requirements import HandRequirements
from desktop.core.intake.steps.study import Study
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.intake.terms import OpenRequest, StepStatus
from desktop.core.policy.vocabulary import BodyKind, ChannelId, StepId
from desktop.core.work import Role

LATER = ("haqal", "nama", "kawthar", "kafl")
MISSING = PaperEntry("income_statement", PaperStatus.MISSING)


def refused(live, request_id, payload, code):
    before = live.read(request_id)
    with pytest.raises(Refused) as why:
        live.take(request_id, payload)
    assert why.value.code == code
    assert live.read(request_id) == before


@pytest.mark.parametrize("policy", LATER)
def test_papers_may_follow_later_but_the_signature_comes_before_completion(open_office, policy):
    live = open_office(policy)
    request = live.request()
    live.take(request.id, live.papers(income_statement=MISSING))
    refused(live, request.id, Complete(), "intake.papers_first")
    live.sign(request.id)
    live.take(request.id, Explain())
    view = live.take(request.id, Refer())
    assert (view.facts.state.value, view.papers_missing) == ("referred", True)
    refused(live, request.id, Complete(), "intake.papers_first")
    live.take(request.id, live.papers())
    assert live.take(request.id, Complete()).facts.completed_at == live.clock.now()


@pytest.mark.parametrize("policy", LATER)
def test_completion_waits_for_a_signature_that_covers_the_data(open_office, policy):
    live = open_office(policy)
    request = live.request()
    live.take(request.id, live.papers())
    refused(live, request.id, Complete(), "intake.sign_first")


def test_shaqra_refers_nothing_before_completeness(open_office):
    live = open_office("shaqra")
    request = live.request()
    live.take(request.id, HandRequirements())
    live.take(request.id, live.papers(income_statement=MISSING))
    refused(live, request.id, Refer(), "intake.papers_first")
    refused(live, request.id, Complete(), "intake.papers_first")
    shot = live.act(Role.RECEPTION, live.office.intake.snapshot, request.id)
    assert shot.hash
    with pytest.raises(Refused, match=r"intake\.papers_first"):
        live.sign(request.id)
    live.take(request.id, live.papers())
    refused(live, request.id, Refer(), "intake.complete_first")
    live.take(request.id, Complete())
    refused(live, request.id, Refer(), "intake.sign_first")
    live.sign(request.id)
    refused(live, request.id, Refer(), "intake.explain_first")
    live.take(request.id, Explain())
    refused(live, request.id, Refer(), "intake.reply_channel_first")
    for channel in (ChannelId.WHATSAPP, ChannelId.PHONE, ChannelId.EMAIL):
        with pytest.raises(Invalid) as wrong:
            live.take(request.id, AgreeReplyChannel(channel, "abc12"))
        assert [p.field for p in wrong.value.problems] == ["contact"]
    view = live.take(request.id, AgreeReplyChannel(ChannelId.WHATSAPP, "جوال: ٠٥٥ ١٢٣ ٤٥٦٧"))
    assert view.reply_contact == ltr("0551234567")
    assert live.take(request.id, Refer()).facts.state.value == "referred"


def test_a_message_to_shaqra_still_needs_completeness_and_reply_channel_but_no_signature(
    open_office,
):
    live = open_office("shaqra")
    request = live.request(channel=ChannelId.WHATSAPP)
    refused(live, request.id, Refer(), "intake.requirements_first")
    live.take(request.id, HandRequirements())
    refused(live, request.id, Refer(), "intake.papers_first")
    live.take(request.id, live.papers())
    refused(live, request.id, Refer(), "intake.complete_first")
    live.take(request.id, Complete())
    refused(live, request.id, Refer(), "intake.reply_channel_first")
    live.take(request.id, AgreeReplyChannel(ChannelId.WHATSAPP))
    assert live.take(request.id, Refer()).awaiting_signature


def test_a_paper_that_was_good_when_submitted_holds_no_referral(open_office):
    live = open_office("shaqra")
    request = live.request()
    for step in live.profile.steps[1 : live.profile.steps.index(StepId.REFERRAL)]:
        live.step(request.id, step)
    live.advance(days=80)
    assert live.take(request.id, Refer()).facts.state.value == "referred"


def test_a_paper_that_is_checked_anew_and_found_too_old_holds_shaqra(open_office):
    live = open_office("shaqra")
    request = live.request()
    submitted = live.papers()
    for step in live.profile.steps[1 : live.profile.steps.index(StepId.REFERRAL)]:
        live.step(request.id, step)
    live.advance(days=80)
    live.take(request.id, submitted)
    refused(live, request.id, Refer(), "intake.papers_first")


def test_a_policy_that_states_a_study_decides_nothing_without_one(open_office):
    live = open_office("nama")
    request = live.request()
    live.upto(request.id, StepId.REFERRAL)
    early = Decide(Outcome.APPROVED, "ثبوت الحاجة.")
    refused(live, request.id, early, "intake.study_first")
    live.step(request.id, StepId.STUDY)
    assert live.take(request.id, early).facts.outcome is Outcome.APPROVED


def test_nama_has_a_department_and_no_reply_date(open_office):
    live = open_office("nama")
    assert live.profile.studying_body.kind is BodyKind.DEPARTMENT
    request = live.request()
    view = live.upto(request.id, StepId.COMPLETION)
    assert view.reply is None
    assert "إلى إدارة البحث الاجتماعي" in view.say
    assert "ولم تحدد السياسة مدة للرد" in view.say
    from desktop.core.committee.terms import OpenSitting

    held = live.act(Role.SECRETARY, live.office.committee.open_sitting, OpenSitting(live.today))
    assert (held.body, held.attendance) == ("إدارة البحث الاجتماعي", ())


@pytest.mark.parametrize(
    ("payload", "fields"),
    [
        (Clarify(" "), {"question"}),
        (AgreeReplyChannel(""), {"channel"}),
        (
            Study("", " "),
            {"findings", "recommendation", "kind", "class_why", "strokes"},
        ),
        (Decide(Outcome.APPROVED, ""), {"reason"}),
        (Decide(Outcome.APPROVED, "س", amount=-1), {"amount"}),
        (Decide(Outcome.APPROVED, "س", amount=10_000_000_001), {"amount"}),
        (Decide(Outcome.REJECTED, "س", amount=1), {"amount"}),
        (Decide(Outcome.DEFERRED, "س", amount=1), {"amount"}),
        (Decide(Outcome.WAITING_FUNDS, " ", amount=1), {"reason", "amount"}),
        (Notify("", Reached.REACHED), {"channel"}),
        (Deliver("", " "), {"what", "taker", "method", "amount"}),
        (Withdraw(" "), {"reason"}),
    ],
)
def test_each_step_names_what_is_missing(open_office, payload, fields):
    policy = "shaqra" if isinstance(payload, AgreeReplyChannel) else "haqal"
    before = {
        Study: StepId.REFERRAL,
        Decide: StepId.STUDY,
        Notify: StepId.DECISION,
        Deliver: StepId.NOTIFICATION,
    }
    live = open_office(policy)
    request = live.request()
    live.upto(request.id, before.get(type(payload), StepId.RECEPTION))
    view = live.read(request.id)
    with pytest.raises(Invalid) as invalid:
        live.take(request.id, payload)
    assert {p.field for p in invalid.value.problems} == fields
    assert live.read(request.id) == view


@pytest.mark.parametrize("amount", [0, 1, 10_000_000_000])
def test_amounts_at_the_bounds_pass(live, amount):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    view = live.take(request.id, Decide(Outcome.APPROVED, "س", amount=amount))
    assert view.facts.amount == amount


@pytest.mark.parametrize(
    ("change", "fields"),
    [
        ({"service_id": "flying"}, {"service_id"}),
        ({"channel": "pigeon"}, {"channel"}),
        ({"received_on": date(2026, 3, 2)}, {"received_on"}),
        ({"received_on": date(1949, 12, 31)}, {"received_on"}),
        ({"service_id": "", "channel": ""}, {"service_id", "channel"}),
    ],
)
def test_a_request_that_cannot_be_opened_takes_no_number(live, change, fields):
    person = live.person()
    good = OpenRequest(person.id, live.profile.services[0].id, ChannelId.INTERVIEW)
    with pytest.raises(Invalid) as invalid:
        live.act(Role.RECEPTION, live.office.intake.open_request, replace(good, **change))
    assert {p.field for p in invalid.value.problems} == fields
    with pytest.raises(Refused, match=r"people\.unknown"):
        live.act(Role.RECEPTION, live.office.intake.open_request, replace(good, person_id="nobody"))
    draft = live.act(Role.RECEPTION, live.office.intake.open_request, good)
    first = live.act(Role.RECEPTION, live.office.intake.await_signature, draft.id)
    assert first.number == "1447-0001"


def test_a_carried_paper_is_entered_later_with_its_true_day_place_and_taker(live):
    view = live.request(
        channel=ChannelId.BRANCH_REPRESENTATIVE,
        received_on=live.today - timedelta(days=4),
        received_place="فرع الساحل",
        received_by="أحمد العمري",
    )
    assert view.received_on == live.today - timedelta(days=4)
    assert view.awaiting_signature
    plain = live.request(live.person(other_person()))
    assert plain.received_on == live.today


def other_person():
    from desktop.core.people.terms import Identity, IdentityKind, PersonName
    from tests.offices import PERSON

    return replace(
        PERSON,
        name=PersonName("سعاد", "علي", "", "القرني"),
        identity=Identity(IdentityKind.IQAMA, "2000000006"),
        mobile="0559876543",
    )


def test_an_urgent_request_is_marked_in_page_and_list(live):
    person = live.person()
    live.request(person)
    urgent = live.request(person, urgent_reason="انقطع التيار عن جهاز طبي")
    assert urgent.urgent_reason == "انقطع التيار عن جهاز طبي"
    rows = live.act(Role.RECEPTION, live.office.intake.of_person, person.id)
    assert {row.number: row.urgent for row in rows} == {"1447-0001": False, "1447-0002": True}


def test_an_urgent_request_is_decided_at_once(live):
    request = live.request(urgent_reason="حريق في المنزل")
    live.upto(request.id, StepId.REFERRAL)
    view = live.take(request.id, Decide(Outcome.APPROVED, "حالة طارئة."))
    assert view.facts.state.value == "decided"


def test_an_early_decision_is_neither_blocked_nor_a_breach(live):
    request = live.request()
    due = live.upto(request.id, StepId.STUDY).reply.date
    assert live.today < due
    view = live.step(request.id, StepId.DECISION)
    assert view.facts.state.value == "decided"
    assert "صدرت موافقة" in view.say
    assert "تأخر" not in view.say


def test_a_withdrawn_request_stays_on_record(live):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    view = live.take(request.id, Withdraw("انتقلت إلى مدينة أخرى"))
    assert f"أُغلق طلبكم رقم \u2066{request.number}\u2069 بناءً على رغبتكم" in view.say
    assert [line.step for line in view.history][-1] == "withdrawal"
    assert live.request(live_person(live, request)).number == "1447-0002"


def live_person(live, request):
    return live.act(Role.RECEPTION, live.office.people.read, request.person.id)


def test_the_steps_shown_follow_the_policy(open_office):
    live = open_office("shaqra")
    request = live.request()
    lines = {line.step: line for line in request.steps}
    assert list(lines) == list(live.profile.steps)
    assert lines[StepId.RECEPTION].status is StepStatus.DONE
    assert lines[StepId.REQUIREMENTS].status is StepStatus.NOW
    assert lines[StepId.VERIFICATION].status is StepStatus.LATER
    assert lines[StepId.REFERRAL].status is StepStatus.BLOCKED
    assert lines[StepId.REFERRAL].why.code == "intake.requirements_first"
    view = live.upto(request.id, StepId.DELIVERY)
    assert {line.status for line in view.steps} == {StepStatus.DONE}


def test_a_clarification_holds_no_other_step(live):
    request = live.request()
    lines = {line.step: line.status for line in live.step(request.id, StepId.VERIFICATION).steps}
    assert lines[StepId.CLARIFICATION] is StepStatus.LATER
    assert lines[StepId.SIGNATURE] is StepStatus.NOW


def test_a_case_keeps_the_policy_it_was_opened_under(open_office):
    """The office adopts another text: old cases keep theirs, new ones have the new."""
    from desktop.core.policy.loader import parse

    live = open_office("haqal")
    person = live.person()
    old = live.request(person)
    text = live.policy.text.replace("اللجنة المختصة", "لجنة البر").replace(
        "للجنة المختصة", "للجنة البر"
    )
    text = text.replace("max_age_days = 90", "max_age_days = 10")
    newer = parse(text.encode())
    assert newer.sha256 != live.policy.sha256

    live.act(
        Role.DIRECTOR, live.office.adoption.adopt, newer, Adopt("قرار المجلس", take=("papers",))
    )
    new = live.request(person)
    papers = live.papers()  # the statement of income is twenty days old
    assert not live.take(old.id, papers).papers_missing
    assert live.take(new.id, papers).papers_missing
    live.sign(old.id)
    said_old = live.read(old.id).say
    live.sign(new.id)
    said_new = live.read(new.id).say
    assert "إلى اللجنة المختصة" in said_old
    assert "إلى لجنة البر" in said_new
    paper = live.act(Role.RECEPTION, live.office.press.issue, "referral", old.id)
    assert paper.document.number
    frozen = live.act(Role.RECEPTION, live.office.documents.frozen, paper.document.id)[1]
    assert '"to": "اللجنة المختصة"' in frozen or '"to":"اللجنة المختصة"' in frozen
