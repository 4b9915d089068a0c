"""One request's page: the sentence, the steps, and each role's act by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.base.arabic_text import strip_controls
from desktop.base.money import Halalas
from desktop.core.adoption.terms import Choose
from desktop.core.intake.facts import Outcome, Reached, State
from desktop.core.intake.paper_terms import PaperEntry, PaperStatus
from desktop.core.intake.standing import Listing
from desktop.core.intake.terms import StepStatus
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.intake.journey import DONE
from desktop.ui.kit import Button, ConfirmSheet
from desktop.ui.parts.issued_row import IssuedRow
from desktop.ui.places import PageId
from desktop.ui.requests.act import Act
from desktop.ui.requests.acts import DecideAct, DeliverAct, NotifyAct, StudyAct, VisitAct
from desktop.ui.requests.withdraw import WithdrawSheet
from tests.offices import PERSON, letter_of
from tests.ui.rooms import press, sign, write
from tests.ui.seats import sheet_of, texts

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def live(open_office):
    return open_office("haqal")


def upto(live, step):
    request = live.request()
    return live.upto(request.id, step)


def test_it_says_what_to_say_and_copies_it(seat, live):
    request = live.request()
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Request(request.id))
    assert page.say.sentence() == request.say
    page.say._copy()
    assert QApplication.clipboard().text() == strip_controls(request.say)
    assert page.heading()[0] == PERSON.name.full
    assert request.number in page.heading()[1]


def test_the_steps_stand_in_the_policys_order(seat, live):
    request = live.request()
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Request(request.id))
    lines = page.steps._lines
    name = room.desk.messages.text
    assert [line.text for line in lines] == [
        name(f"term.step.{s.value}") for s in live.profile.steps
    ]
    assert lines[0].status is StepStatus.DONE
    assert sum(line.status is StepStatus.NOW for line in lines) == 1
    assert lines[0].text in page.steps.accessibleDescription()


@pytest.mark.parametrize(
    ("role", "step", "act"),
    [
        (Role.RECEPTION, None, VisitAct),
        (Role.RESEARCHER, StepId.REFERRAL, StudyAct),
        (Role.SECRETARY, StepId.REFERRAL, DecideAct),
        (Role.RECEPTION, StepId.REFERRAL, None),
        (Role.RECEPTION, StepId.DECISION, NotifyAct),
        (Role.RECEPTION, StepId.NOTIFICATION, DeliverAct),
        (Role.AUDITOR, StepId.NOTIFICATION, None),
    ],
)
def test_each_role_is_offered_its_own_act(seat, live, role, step, act):
    request = upto(live, step) if step else live.request()
    room = seat(role, live)
    page = room.go(places.Request(request.id))
    assert (type(page.act) if page.act else None) is act
    assert page.primary.isVisible() is (act is not None)
    shown = [one for one in page.findChildren(Act) if one.isVisible()]
    assert shown == ([page.act] if page.act else [])


def test_what_a_request_lacked_when_it_was_referred_is_recorded_from_its_page(seat, open_office):
    live = open_office("kawthar")
    request = live.request()
    live.upto(request.id, StepId.REFERRAL)
    entry = PaperEntry("income_statement", PaperStatus.MISSING)
    live.take(request.id, live.papers(income_statement=entry))
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Request(request.id))
    assert isinstance(page.act, VisitAct)
    said = page.act._text.text()
    for step, told in ((StepId.COMPLETION, True), (StepId.STUDY, False), (StepId.DECISION, False)):
        assert (live.office.messages.text(f"term.step.{step.value}") in said) is told
    page.primary.click()
    room.rest()
    visit = room.page(PageId.VISIT)
    assert visit.isVisible()
    assert visit.stages[DONE].bring.isVisible()


def test_an_attempt_without_answer_leaves_the_clock_running(seat, live):
    request = upto(live, StepId.DECISION)
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Request(request.id))
    assert "0551234567" in texts(page.act.facts)
    page.act.form.set_values({"reached": Reached.NO_ANSWER})
    page.primary.click()
    room.rest()
    assert live.read(request.id).facts.state is State.DECIDED
    assert isinstance(page.act, NotifyAct)
    page.act.form["reached"].focus()
    write("1")
    press(Qt.Key.Key_Return, CTRL)
    room.rest()
    facts = live.read(request.id).facts
    assert facts.state is State.NOTIFIED
    assert facts.reached_at is not None
    assert isinstance(page.act, DeliverAct)


def stopping(live):
    """Let the office choose that a missing paper stops a delivery."""
    choices = live.profile.office.model_copy(update={"papers_stop": True})
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(choices, "أوراق مكتملة"))


def test_the_delivery_waits_for_the_missing_papers_and_names_no_other(seat, live):
    stopping(live)
    request = upto(live, StepId.NOTIFICATION)
    missing, waived, *_ = (p for p in live.profile.papers if p.required)
    entries = {
        missing.id: PaperEntry(missing.id, PaperStatus.MISSING),
        waived.id: PaperEntry(waived.id, PaperStatus.NOT_APPLICABLE, note="لا يعمل"),
    }
    live.take(request.id, live.papers(**entries))
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Request(request.id))
    assert isinstance(page.act, DeliverAct)
    waits = next(line for line in page.steps._lines if line.status is StepStatus.BLOCKED)
    for said in (page.act.why_not(request := live.read(request.id)), waits.note):
        assert missing.name in said
        assert waived.name not in said
    assert said == live.office.messages.of(request.step(StepId.DELIVERY).why)


@pytest.mark.parametrize("first", ["papers", "signature"])
def test_what_the_delivery_waits_for_is_taken_in_the_visit(seat, live, first):
    stopping(live)
    request = upto(live, StepId.NOTIFICATION)
    if first == "papers":
        missing = next(p for p in live.profile.papers if p.required)
        entry = PaperEntry(missing.id, PaperStatus.MISSING)
        live.take(request.id, live.papers(**{missing.id: entry}))
    else:
        person = live.act(Role.RECEPTION, live.office.people.read, request.person.id)
        moved = replace(person.form, iban="")
        live.act(Role.RECEPTION, live.office.people.update, person.id, person.version, moved)
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Request(request.id))
    page.primary.click()
    room.rest()
    assert room.room.current == PageId.VISIT
    due = StepId.VERIFICATION if first == "papers" else StepId.SIGNATURE
    assert room.page(PageId.VISIT).current == due
    live.take(request.id, live.papers()) if first == "papers" else live.sign(request.id)
    visit = room.go(places.VisitFor(request.id))
    assert visit.current == DONE
    visit.stages[DONE].deliver.click()
    room.rest()
    assert room.room.current == PageId.REQUEST
    page = room.page(PageId.REQUEST)
    assert page.primary.text() == "تسجيل التسليم"


def test_delivery_in_parts_closes_with_the_last(seat, live):
    request = upto(live, StepId.NOTIFICATION)
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Request(request.id))
    page.act.form.set_values({"what": "سلة غذائية", "last": False})
    page.primary.click()
    room.rest()
    assert page.act.form["amount"].error
    page.act.form.set_values({"amount": Halalas(100_000)})
    page.primary.click()
    room.rest()
    assert live.read(request.id).facts.state is State.NOTIFIED  # nobody signed for it
    assert "يلزم توقيع المستلم" in texts(page.act.block)
    sign(page.act.block.pad)
    assert "يلزم توقيع المستلم" not in texts(page.act.block)
    page.primary.click()
    room.rest()
    assert live.read(request.id).facts.state is State.IN_DELIVERY
    room.rest(400)  # others are told of it
    assert "٢٬٠٠٠" in texts(page.act)
    page.act.form.set_values({"what": "سلة ثانية", "last": True, "amount": Halalas(200_001)})
    sign(page.act.block.pad)
    page.primary.click()
    room.rest()
    assert "أكثر مما تقرر" in page.act.form["amount"].error
    page.act.form.set_values({"amount": Halalas(150_000)})
    page.primary.click()
    sheet = sheet_of(room, ConfirmSheet)
    assert "٥٠٠" in texts(sheet)
    sheet.no.click()
    room.rest()
    assert live.read(request.id).facts.state is State.IN_DELIVERY
    assert page.act.form["what"].field.value() == "سلة ثانية"
    page.act.form.set_values({"amount": Halalas(200_000)})
    page.primary.click()
    room.rest()
    assert live.read(request.id).facts.state is State.CLOSED
    assert page.act is None
    assert not page.withdraw.isVisible()


def test_withdrawing_wants_a_reason(seat, live):
    request = live.request()
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Request(request.id))
    page.withdraw.click()
    sheet = sheet_of(room, WithdrawSheet)
    sheet.yes.click()
    room.rest()
    assert live.read(request.id).facts.state is State.OPEN
    write("استغنى عنها")
    sheet.yes.click()
    room.rest()
    assert live.read(request.id).facts.state is State.WITHDRAWN
    said = room.desk.messages.text
    assert said("term.state.withdrawn") in texts(page)
    assert said("term.fact.awaiting_signature") not in texts(page)
    (row,) = live.act(Role.RECEPTION, live.office.intake.page, Listing(done=True)).rows
    assert (row.papers_missing, row.awaiting_signature) == (False, False)


def test_a_paper_is_issued_shown_and_listed(seat, live):
    request = upto(live, StepId.REFERRAL)
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Request(request.id))
    page.issued.issue["receipt"].click()
    press(Qt.Key.Key_Return)  # one press too many gives no number away
    room.rest()
    assert room.room.current == "request"
    page.issued.issue["receipt"].click()
    sheet_of(room, ConfirmSheet).yes.click()
    room.rest()
    assert room.room.current == "print"
    number = room.page("print")._seen.printed.document.number
    page = room.go(places.Request(request.id))
    assert number in texts(page.issued)


_STUDIES = ("study", "needs_study")


@pytest.mark.parametrize(
    ("role", "issues", "shows"),
    [
        (Role.RECEPTION, ["request", "receipt", "referral", "match"], 2),
        (Role.DIRECTOR, ["request", "receipt", "referral", "match", *_STUDIES], 2),
        (Role.RESEARCHER, [*_STUDIES], 2),
        (Role.SECRETARY, [], 1),
        (Role.MEMBER, [], 0),
        (Role.AUDITOR, [], 0),
    ],
)
def test_each_role_is_offered_the_papers_it_may_issue_and_open(seat, live, role, issues, shows):
    letter = letter_of(live)
    live.act(Role.RECEPTION, live.office.press.issue, "receipt", letter.subject)
    room = seat(role, live)
    card = room.go(places.Request(letter.subject)).issued
    assert [form for form, button in card.issue.items() if button.isVisible()] == issues
    rows = [button for row in card.findChildren(IssuedRow) for button in row.findChildren(Button)]
    assert sum(button.isVisible() for button in rows) == shows
    assert letter.number in texts(card)


def test_the_memo_is_offered_once_the_request_is_referred(seat, live):
    request = live.request()
    room = seat(Role.RECEPTION, live)
    card = room.go(places.Request(request.id)).issued
    assert [form for form, button in card.issue.items() if button.isVisible()] == [
        "request", "receipt",
    ]  # fmt: skip


def test_the_visit_goes_on_where_it_stopped(seat, live):
    request = live.request()
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Request(request.id))
    page.primary.click()
    room.rest()
    assert room.room.current == "visit"


def test_the_page_follows_what_others_do(seat, live):
    request = upto(live, StepId.STUDY)
    room = seat(Role.SECRETARY, live)
    page = room.go(places.Request(request.id))
    live.step(request.id, StepId.DECISION)
    room.rest(50)
    outcome = room.desk.messages.text(f"term.outcome.{Outcome.APPROVED.value}")
    assert outcome in texts(page)


def test_a_visit_held_by_a_paper_goes_on_at_the_papers(seat, open_office):
    live = open_office("shaqra")
    request = live.upto(live.request().id, StepId.REQUIREMENTS)
    paper = next(p for p in live.profile.papers if p.required)
    missing = {paper.id: PaperEntry(paper.id, PaperStatus.MISSING)}
    live.take(request.id, live.papers(**missing))
    live.step(request.id, StepId.EXPLANATION)
    live.step(request.id, StepId.REPLY_CHANNEL)
    room = seat(Role.RECEPTION, live)
    room.go(places.Request(request.id)).primary.click()
    room.rest()
    assert room.room.current == "visit"
    assert room.page("visit").current == "verification"


def test_what_was_typed_of_a_request_waits_while_another_is_read(seat, live):
    person = live.person()
    first, second = (live.request(person) for _ in range(2))
    for request in (first, second):
        live.upto(request.id, StepId.DECISION)
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Request(first.id))
    page.act.form.set_values({"note": "الخط مشغول"})
    room.go(PageId.HOME)
    assert room.go(places.Request(second.id)).act.form.values()["note"] == ""
    assert room.go(places.Request(first.id)).act.form.values()["note"] == "الخط مشغول"
    page.act.form.set_values({"channel": "phone", "reached": Reached.NO_ANSWER})
    page.primary.click()
    room.rest()
    assert page.act.form.values()["note"] == ""  # saved: it is offered once more, and empty


def test_a_request_closes_with_less_than_was_decided_where_that_is_meant(seat, live):
    request = upto(live, StepId.NOTIFICATION)
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Request(request.id))
    page.act.form.set_values({"what": "سلة", "last": True, "amount": Halalas(50_000)})
    sign(page.act.block.pad)
    page.primary.click()
    sheet_of(room, ConfirmSheet).yes.click()
    room.rest()
    assert live.read(request.id).facts.state is State.CLOSED


def test_what_several_steps_wait_for_is_said_once(seat, live):
    request = live.act(Role.RECEPTION, live.office.intake.await_signature, live.draft().id)
    page = seat(Role.RECEPTION, live).go(places.Request(request.id))
    notes = [line.note for line in page.steps._lines if line.note]
    assert notes
    assert len(notes) == len(set(notes))


def test_what_was_approved_is_counted_from_the_approval_until_it_is_handed_over(seat, live):
    request = live.request()
    room = seat(Role.RECEPTION, live)
    counted = "منذ الموافقة"
    assert counted not in texts(room.go(places.Request(request.id)))
    live.upto(request.id, StepId.NOTIFICATION)
    live.advance(days=12)
    page = room.go(places.Request(request.id))
    page.shown_again()
    room.rest()
    assert counted in texts(page)
    assert "١٢ يومًا" in texts(page)
    live.step(request.id, StepId.DELIVERY)
    page.shown_again()
    room.rest()
    assert counted not in texts(page)
