"""The sentence to say: for every place and policy, whole, numbered, and promising nothing."""

import re

import pytest

from desktop.base.keys import fold
from desktop.base.messages import Messages
from desktop.core.committee.prints import LETTER
from desktop.core.intake.facts import Facts, Outcome, State
from desktop.core.intake.paper_terms import PaperEntry, PaperStatus
from desktop.core.intake.reasons import DecisionReason
from desktop.core.intake.say import say
from desktop.core.intake.steps import Case
from desktop.core.intake.steps.decision import Decide
from desktop.core.people.views import names_on
from desktop.core.policy.loader import load_shipped
from desktop.core.policy.vocabulary import ReplyKind, StepId
from desktop.core.practice.day import good_paper
from desktop.core.practice.loader import practice
from desktop.core.work import Role
from tests.offices import NOW, TODAY

#: Sentences hang on no engine.
pytestmark = pytest.mark.local

POLICIES = {loaded.profile.id: loaded.profile for loaded in load_shipped()}
NUMBER = "1447-0001"
ISOLATED = f"\u2066{NUMBER}\u2069"
DATE = re.compile(r"\w+ \d+ [\w ]+? \d{4} هـ الموافق \d+ \w+ \d{4} م")
BEFORE_REPLY = {State.OPEN, State.REFERRED, State.UNDER_STUDY}


def sound(text: str) -> None:
    """What every sentence has, and what none has."""
    assert text.endswith(".")
    assert not re.search(r"[{}]|None|  |\.؛|؛؛|،،|\.\.|؛\.|،\.|: ؛", text), text
    assert text.count("\u2066") == text.count("\u2069")
    assert not re.search(r"[A-Za-z]", text), text
    for word in ("تأخر", "متأخر", "مخالفة", "users", "المستخدم", "(", ")", "يأتيكم", "نبلغكم"):
        assert word not in text
    for sentence in DATE.sub("تاريخ", text).split(". "):
        # the names of papers apart, which are listed
        assert len(sentence.partition("إحضار: ")[0].split()) <= 20, sentence


@pytest.mark.parametrize("policy", POLICIES)
def test_every_place_of_a_real_request_has_its_sentence(at_every_place, policy):
    live, ids = at_every_place(policy)
    said = {}
    for place, request_id in ids.items():
        view = live.read(request_id)
        said[place] = view.say
        sound(view.say)
        assert f"\u2066{view.number}\u2069" in view.say
        if view.facts.state in BEFORE_REPLY:
            assert live.profile.studying_body.name in view.say
    assert len(set(said.values())) == len(said)
    assert "السبب: تجاوز الدخل الحد المعتمد." in said["rejected"]
    assert not [place for place, text in said.items() if "الدخل كافٍ" in text]
    assert "الاعتراض" in said["rejected"]
    assert "١٬٠٠٠ ريال" in said["in_part"]
    assert "قائمة الانتظار لعدم كفاية الاعتماد المالي" in said["waiting_funds"]
    assert "بُيِّن في خطاب القرار" in said["deferred"]


def standing():
    """Yield every state with the outcomes that a request can have in it."""
    undecided = {None, Outcome.DEFERRED, Outcome.WAITING_FUNDS}
    for state in State:
        for outcome in (None, *Outcome):
            if state is State.DECIDED and outcome in undecided:
                continue
            if state is State.NOTIFIED and outcome in undecided | {Outcome.REJECTED}:
                continue
            yield state, outcome


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("signed", [True, False])
@pytest.mark.parametrize("papers", [True, False])
def test_every_state_and_fact_has_words(policy, signed, papers):
    profile = POLICIES[policy]
    entries = tuple(good_paper(p, TODAY) for p in profile.papers)
    if not papers:
        entries = (PaperEntry(profile.papers[0].id, PaperStatus.MISSING), *entries[1:])
    for state, outcome in standing():
        granted = outcome in {Outcome.APPROVED, Outcome.IN_PART}
        for amount in (0, 125_050) if granted else (0,):
            facts = Facts(
                state=state,
                papers=entries,
                signed_hash="h" if signed else "",
                decided_at=NOW if outcome else None,
                outcome=outcome,
                reason="  سبب القرار. ",
                amount=amount,
            )
            case = Case(profile, facts, "interview", NOW, TODAY, "h")
            text = say(Messages(), case, NUMBER, None)
            sound(text)
            assert ISOLATED in text
            waits = state in {State.DECIDED, State.NOTIFIED} and granted
            if waits or (state in BEFORE_REPLY and outcome is not Outcome.DEFERRED):
                assert (profile.papers[0].name in text) is not papers
            if waits:
                assert ("توقيعكم" in text) is not signed
            if amount and state is State.DECIDED:
                assert "١٬٢٥٠٫٥٠ ريال" in text


def test_english_has_a_text_for_every_sentence():
    arabic, english = Messages("ar"), Messages("en")
    assert arabic.codes() == english.codes()


def test_a_role_that_may_not_see_the_study_does_not(live):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    for role in (Role.RECEPTION,):
        view = live.act(role, live.office.intake.read, request.id)
        assert view.facts.recommendation == ""
    for role in (Role.RESEARCHER, Role.SECRETARY, Role.MEMBER, Role.DIRECTOR, Role.AUDITOR):
        view = live.act(role, live.office.intake.read, request.id)
        assert view.facts.recommendation == practice().day.steps.study.recommendation


def test_the_desk_hears_the_listed_reason_and_not_the_bodys_own_words(live):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    words = "ذكر الجيران أن له محلًا."
    live.take(request.id, Decide(Outcome.REJECTED, words, listed=DecisionReason.INCOME_OVER))
    desk = live.read(request.id)
    assert desk.facts.listed == DecisionReason.INCOME_OVER
    assert "الجيران" not in str(desk)
    for role in (Role.RESEARCHER, Role.SECRETARY, Role.MEMBER, Role.DIRECTOR, Role.AUDITOR):
        view = live.act(role, live.office.intake.read, request.id)
        assert view.facts.reason == words
        assert "الجيران" not in view.say
    live.act(Role.SECRETARY, live.office.press.issue, LETTER, request.id)
    (letter,) = live.act(Role.RECEPTION, live.office.documents.of_subject, request.id)
    _, data = live.act(Role.RECEPTION, live.office.documents.frozen, letter.id)
    assert "الجيران" not in data
    assert "تجاوز الدخل الحد المعتمد" in data


def test_the_auditor_reads_of_a_request_neither_names_nor_amounts(live):
    person = live.person()
    wanted = f"يطلب {person.form.name.first} سداد ٢٥٠٠ ريال"
    request = live.request(person, need=wanted, urgent_reason=wanted)
    live.upto(request.id, StepId.DELIVERY)
    view = live.act(Role.AUDITOR, live.office.intake.read, request.id)
    (row,) = live.act(Role.AUDITOR, live.office.intake.of_person, person.id)
    told = [content for line in view.history for content in line.content]
    words = fold(f"{view.need} {view.urgent_reason} {view.person} {view.facts} {told} {row}")
    assert row.number == request.number
    assert not re.search(r"\b2500\b", words)  # an id may hold the digits
    words = re.sub(rf"\b{fold('على')} ", "", words)  # «على» folds to a name
    found = names_on(person.form) & set(re.findall(r"\w{2,}", words))
    assert not found, found


@pytest.mark.parametrize("policy", POLICIES)
def test_a_start_that_the_office_chose_is_said_to_be_its_choice(open_office, policy):
    live = open_office(policy)
    rule = live.profile.reply
    request = live.request()
    live.upto(request.id, StepId.VERIFICATION)
    undated, dated = live.read(request.id), live.upto(request.id, StepId.REFERRAL)
    if StepId.COMPLETION in live.profile.steps and dated.reply is None:
        dated = live.step(request.id, StepId.COMPLETION)
    assert undated.reply is None
    assert (dated.reply is not None) is (rule.kind is not ReplyKind.NONE)
    for view in (undated, dated):
        assert ("بقرار المكتب" in view.say) is (policy in {"haqal", "kawthar", "kafl"}), view.say


@pytest.mark.parametrize("policy", POLICIES)
def test_a_receipt_names_the_ways_of_complaint_that_the_policy_names(open_office, policy):
    live = open_office(policy)
    request = live.request()
    slip = live.act(Role.RECEPTION, live.office.press.issue, "receipt", request.id)
    _, data = live.act(Role.RECEPTION, live.office.documents.frozen, slip.document.id)
    assert "لدى مسؤول الشكاوى في المكتب أو الاستقبال" in data
    for way in ("رابط الموقع", "الفاكس"):
        assert (way in data) is (policy == "shaqra"), way
