"""The trace tells the truth: each act is the record of what it is, and of nothing else."""

from datetime import timedelta
from functools import partial

import pytest

from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.intake.facts import Outcome, Reached
from desktop.core.intake.standing import Listing
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.verification import CheckPapers
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.intake.visits.terms import Purpose, RecordVisit
from desktop.core.policy.loader import load_shipped
from desktop.core.policy.trace import Standing
from desktop.core.policy.vocabulary import ChannelId, ClauseKind, ReplyKind, Serves, StepId
from desktop.core.surveys.terms import EnterAnswers, OpenRound
from desktop.core.work import Action, Role
from desktop.core.work.traced import Counter
from desktop.lists import traced

SHIPPED = {loaded.profile.id: loaded.profile for loaded in load_shipped()}


def rows(live, role=Role.AUDITOR):
    return live.act(role, live.office.reports.trace)


def tally(live):
    """Return how many records each tag has, whether a clause names it or not."""

    def read():
        with live.office.doors.look(live.actor(Role.AUDITOR), Action.POLICY_READ) as see:
            return {
                one.tag: one.count(see.session)
                for one in traced(live.profile)
                if isinstance(one, Counter)
            }

    return live.call(read)


def grown(live, act):
    """Return the tags that one act is a record of, each as often as it grew."""
    before = tally(live)
    act()
    return {tag: n - before[tag] for tag, n in tally(live).items() if n != before[tag]}


def once(*tags):
    return dict.fromkeys(tags, 1)


@pytest.mark.parametrize("policy", SHIPPED)
def test_every_tag_of_an_act_is_counted(policy):
    profile = SHIPPED[policy]
    registered = [one.tag for one in traced(profile)]
    assert len(set(registered)) == len(registered)
    acts = [clause for clause in profile.clauses if clause.kind is ClauseKind.ACT]
    assert {tag for clause in acts for tag in clause.serves} <= set(registered)


@pytest.mark.parametrize("policy", SHIPPED)
def test_every_clause_is_traced_and_zero_is_zero(open_office, policy):
    live = open_office(policy)
    found = rows(live)
    assert [row.clause.id for row in found] == [clause.id for clause in live.profile.clauses]
    assert {row.records for row in found} == {0}
    standing = {way.tag: way.standing for row in found for way in row.how}
    outside = {tag for tag, one in standing.items() if one is Standing.OUTSIDE}
    no_clock = {Serves.REPLY_CLOCK} if policy == "nama" else set()
    assert outside == {Serves.TOOLS, Serves.OFFICE_RULES} | no_clock
    assert all(way.opens is None for row in found for way in row.how)
    messages = live.office.messages
    assert all(row.kind_code in messages for row in found)
    assert all(way.code in messages for row in found for way in row.how)


def test_everybody_may_read_the_trace_and_opens_what_the_role_may_see(live):
    live.request()
    live.act(Role.RECEPTION, live.office.visits.record, RecordVisit(Purpose.ENQUIRY, "phone"))
    for role in Role:
        opened = {way.tag: way.opens for row in rows(live, role) for way in row.how if way.records}
        assert (opened[Serves.ENQUIRY] is not None) is (role in {Role.RECEPTION, Role.DIRECTOR})
        barred = {Role.COMPLAINTS, Role.ADMIN, Role.ACCOUNTANT, Role.STOREKEEPER}
        assert (opened[Serves.POLICY_TEXT] is not None) is (role not in barred)


@pytest.mark.local  # long, and the same on a server
def test_each_line_of_the_log_is_a_contact_by_its_channel_and_what_it_was_for(live):
    enquiries = {Purpose.ENQUIRY, Purpose.ASK_AFTER_REQUEST}
    for purpose in Purpose:
        visit = RecordVisit(purpose, ChannelId.INTERVIEW)
        act = partial(live.act, Role.RECEPTION, live.office.visits.record, visit)
        asked = [Serves.ENQUIRY] if purpose in enquiries else []
        expected = once(Serves.RECEPTION, Serves.CHANNELS, Serves.CHANNEL_INTERVIEW, *asked)
        assert grown(live, act) == expected, purpose
    named = {one.id for one in live.profile.channels}
    for channel in ChannelId:
        visit = RecordVisit(Purpose.COMPLAINT, channel)
        act = partial(live.act, Role.RECEPTION, live.office.visits.record, visit)
        listed = [Serves.CHANNELS] if channel in named else []
        expected = once(Serves.RECEPTION, Serves.by_channel(channel), *listed)
        assert grown(live, act) == expected, channel


STEPS = {
    StepId.REQUIREMENTS: once(Serves.REQUIREMENTS_SHEET),
    StepId.VERIFICATION: once(Serves.PAPERS_CHECK, Serves.DATA_MATCH),
    StepId.CLARIFICATION: once(Serves.REFERRAL_UNCLEAR),
    StepId.SIGNATURE: once(Serves.SIGNATURE),
    StepId.EXPLANATION: once(Serves.EXPLANATION),
    StepId.REPLY_CHANNEL: once(Serves.REPLY_CHANNEL),
    StepId.REFERRAL: once(Serves.REFERRAL),
    StepId.COMPLETION: once(Serves.COMPLETION),
    StepId.STUDY: once(Serves.STUDY, Serves.NEEDS_STUDY),
    StepId.DECISION: once(Serves.DECISION),
    StepId.NOTIFICATION: once(Serves.NOTIFICATION, Serves.REPLY_CLOCK),
    StepId.DELIVERY: once(Serves.DELIVERY),
}


@pytest.mark.parametrize("policy", ["haqal", "shaqra", "nama"])
def test_each_step_is_its_own_record(open_office, policy):
    live = open_office(policy)
    person = live.person()
    assert grown(live, partial(live.request, person)) == once(Serves.POLICY_TEXT)
    request = live.request(person)
    clock = live.profile.reply.kind is not ReplyKind.NONE
    for step in live.profile.steps[1:]:
        expected = dict(STEPS[step])
        if step is StepId.NOTIFICATION and not clock:
            del expected[Serves.REPLY_CLOCK]
        assert grown(live, partial(live.step, request.id, step)) == expected, step


def test_papers_checked_without_a_match_are_no_matching(live):
    request = live.request()
    unmatched = CheckPapers(live.papers().entries, data_matched=False)
    assert grown(live, partial(live.take, request.id, unmatched)) == once(Serves.PAPERS_CHECK)


def test_a_call_that_reached_nobody_is_no_reply_and_a_second_reply_stops_no_clock(live):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    live.take(request.id, Decide(Outcome.DEFERRED, "نقص في الدراسة."))
    for reached in (Reached.NO_ANSWER, Reached.WRONG_NUMBER):
        # the note is the caller's own, whatever it says
        call = Notify(ChannelId.PHONE, reached, 'كتب "reached":"reached" هنا')
        assert grown(live, partial(live.take, request.id, call)) == {}
    told = Notify(ChannelId.PHONE, Reached.REACHED)
    first = grown(live, partial(live.take, request.id, told))
    assert first == once(Serves.NOTIFICATION, Serves.REPLY_CLOCK)
    live.step(request.id, StepId.STUDY)
    live.step(request.id, StepId.DECISION)
    assert grown(live, partial(live.take, request.id, told)) == once(Serves.NOTIFICATION)


def test_a_reply_before_any_clock_ran_shows_no_clock(live):
    request = live.request()
    for step in live.profile.steps[1:]:
        if step not in {StepId.COMPLETION, StepId.DELIVERY, StepId.NOTIFICATION}:
            live.step(request.id, step)
    told = grown(live, partial(live.step, request.id, StepId.NOTIFICATION))
    assert told == once(Serves.NOTIFICATION)


def test_what_is_raised_is_counted_by_its_kind_and_its_channel(live):
    kinds = {
        VoiceKind.OBJECTION: Serves.OBJECTION,
        VoiceKind.COMPLAINT: Serves.COMPLAINT,
        VoiceKind.SUGGESTION: Serves.SUGGESTION,
    }
    by = {ChannelId.FAX: Serves.COMPLAINT_FAX, ChannelId.WEBSITE: Serves.COMPLAINT_WEBSITE}
    for kind, tag in kinds.items():
        for channel in (ChannelId.INTERVIEW, ChannelId.FAX, ChannelId.WEBSITE):
            voice = RecordVoice(kind, channel, "نص ما قيل", live.clock.now())
            act = partial(live.act, Role.RECEPTION, live.office.complaints.record, voice)
            named = [by[channel]] if kind is VoiceKind.COMPLAINT and channel in by else []
            assert grown(live, act) == once(tag, *named), (kind, channel)


def test_a_sheet_is_an_answer_and_a_round_a_survey(live):
    surveys, day = live.office.surveys, live.today
    opened = OpenRound(surveys.definitions[0].id, "جولة", day, day + timedelta(days=30), "هاتف", 5)
    made = []

    def begin():
        made.append(live.act(Role.RECEPTION, surveys.open_round, opened))

    assert grown(live, begin) == once(Serves.PERIODIC_SURVEY)
    first = next(q for q in made[0].definition.questions if q.kind == "scale")
    answers = EnterAnswers(made[0].id, {first.id: 4})
    sheet = partial(live.act, Role.RECEPTION, surveys.enter, answers)
    assert grown(live, sheet) == once(Serves.SURVEY)


def test_files_and_papers(live):
    people, press = live.office.people, live.office.press
    assert grown(live, live.person) == {}
    (row,) = live.act(Role.RECEPTION, people.find, "عبد الله").rows
    view = live.act(Role.RECEPTION, people.read, row.id)
    update = partial(live.act, Role.RECEPTION, people.update, view.id, view.version, view.form)
    assert grown(live, update) == once(Serves.DATA_UPDATE)
    request = live.request(view)
    issue = partial(live.act, Role.RECEPTION, press.issue)
    assert grown(live, partial(issue, "request", request.id)) == once(Serves.REQUEST_FORM)
    assert grown(live, partial(issue, "receipt", request.id)) == {}


def test_what_serves_no_clause_grows_nothing(live):
    request = live.request()
    assert grown(live, live.sitting) == {}
    assert grown(live, partial(live.take, request.id, Withdraw("بطلبه"))) == {}


def test_the_requests_and_visits_that_are_opened_are_those_counted(live):
    person = live.person()
    told, failed = live.request(person), live.request(person)
    for request in (told, failed):
        live.upto(request.id, StepId.DECISION)
    live.take(told.id, Notify(ChannelId.PHONE, Reached.REACHED))
    live.take(failed.id, Notify(ChannelId.PHONE, Reached.NO_ANSWER))
    live.take(told.id, live.payload(StepId.DELIVERY))
    intake, visits = live.office.intake, live.office.visits
    for tag, ids in (
        (Serves.NOTIFICATION, {told.id}),
        (Serves.DELIVERY, {told.id}),
        (Serves.SIGNATURE, {told.id, failed.id}),
        (Serves.ENQUIRY, set()),
    ):
        found = live.act(Role.AUDITOR, intake.page, Listing(tag=tag))
        assert {row.id for row in found.rows} == ids, tag
    for purpose, channel in ((Purpose.ENQUIRY, "fax"), (Purpose.COLLECT_AID, "phone")):
        live.act(Role.RECEPTION, visits.record, RecordVisit(purpose, channel))
        live.advance(days=1)
    for tag, purposes in (
        (Serves.RECEPTION, ["collect_aid", "enquiry"]),
        (Serves.ENQUIRY, ["enquiry"]),
        (Serves.CHANNEL_PHONE, ["collect_aid"]),
        (Serves.SIGNATURE, []),
    ):
        found = live.act(Role.DIRECTOR, visits.showing, tag)
        assert [row.purpose.value for row in found.rows] == purposes, tag
