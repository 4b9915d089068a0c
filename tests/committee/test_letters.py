"""The letter of a decision, from the office's own records."""

from dataclasses import replace
from datetime import timedelta

import pypdfium2
import pytest

from desktop.base.arabic_text import western_digits
from desktop.base.counted import counted
from desktop.base.errors import Refused
from desktop.core.adoption.terms import Choose
from desktop.core.committee.terms import RecordDecision
from desktop.core.documents.frozen import from_json
from desktop.core.documents.records import DocumentRecord
from desktop.core.documents.sitting_forms import Agenda, DecisionLetter, Minutes
from desktop.core.documents.terms import Issued
from desktop.core.intake.facts import Outcome
from desktop.core.intake.reasons import WaitsFor
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.terms import REQUEST
from desktop.core.people.births import read_birth
from desktop.core.people.terms import Gender
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.policy.vocabulary import BodyKind, StepId
from desktop.core.work import Action, Role
from desktop.core.work.subjects import Subject
from tests.intake.test_signers import FATHER
from tests.objections import answer, objected
from tests.offices import PERSON


def sitting(live, **more):
    return live.sitting(**more)


def is_committee(live):
    return live.office.policy.profile.studying_body.kind is BodyKind.COMMITTEE


def decided(live, outcome, held=None, person=None, **more):
    request = live.request(person)
    live.upto(request.id, StepId.STUDY)
    decide(live, held or sitting(live), request.id, outcome, **more)
    return request.id


def decide(live, held, request_id, outcome, **more):
    command = RecordDecision(
        held.id, Subject(REQUEST, request_id), Decide(outcome, "كما ثبت بالدراسة.", **more)
    )
    return live.act(Role.SECRETARY, live.office.committee.decide, command)


def letter(live, request_id):
    paper = live.act(Role.SECRETARY, live.office.press.issue, "decision_letter", request_id)
    _, data = live.act(Role.RECEPTION, live.office.documents.frozen, paper.document.id)
    return paper, from_json(DecisionLetter, data)


def text_of(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        pages = "".join(page.get_textpage().get_text_range() for page in document)
    return western_digits(pages).replace("\r\n", " ")


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_has_its_letter(live, outcome):
    messages = live.house.messages
    part = {"part": "نصف المطلوب"} if outcome is Outcome.IN_PART else {}
    request_id = decided(live, outcome, **part)
    paper, form = letter(live, request_id)
    assert form.to == live.read(request_id).person.form.name.full
    assert form.reason == "كما ثبت بالدراسة."
    assert form.next_step == messages.text(f"print.letter_{outcome.value}")
    assert form.head.title == paper.title == messages.text("term.form.decision_letter")
    assert form.sitting == "1/1447"
    assert bool(form.granted) == (outcome in {Outcome.APPROVED, Outcome.IN_PART})
    assert form.request_number in text_of(paper.pdf)
    assert paper.document.number in text_of(paper.pdf)


@pytest.mark.parametrize(
    ("form", "to"),
    [
        ({"gender": Gender.MALE}, "المكرّم {}"),
        ({"gender": Gender.FEMALE}, "المكرّمة {}"),
        ({"birth": read_birth("١/١/١٤٣٨")}, "المكرّم وليّ أمر {}"),
        ({"birth": read_birth("1429")}, "المكرّم وليّ أمر {}"),  # its last day is to come
        ({"birth": read_birth("1428")}, "المكرّم {}"),
    ],
)
def test_a_letter_speaks_to_its_reader_and_of_a_child_to_the_guardian(live, form, to):
    given = replace(PERSON, **form)
    request = live.request(live.person(given))
    live.step(request.id, StepId.VERIFICATION)
    live.sign(request.id, **(FATHER if live.read(request.id).minor else {}))
    for step in (StepId.EXPLANATION, StepId.REFERRAL, StepId.STUDY):
        live.step(request.id, step)
    decide(live, sitting(live), request.id, Outcome.REJECTED)
    paper, letter_ = letter(live, request.id)
    assert letter_.addressed == to.format(given.name.full)
    said = text_of(paper.pdf)
    assert "عُرض على" in said
    assert "دُرس" not in said


def test_money_stands_with_its_months(live):
    _, form = letter(live, decided(live, Outcome.APPROVED, amount=750_00, recurring_months=6))
    (granted,) = form.granted
    assert (granted.halalas, granted.period) == (750_00, "٦ أشهر")


def test_the_day_is_the_sittings(live):
    before = live.today - timedelta(days=2)
    _, form = letter(live, decided(live, Outcome.REJECTED, sitting(live, held_on=before)))
    assert form.decided.iso == before.isoformat()


def test_a_request_without_a_decision_has_no_letter_and_takes_no_number(live):
    person = live.person()
    request = live.request(person)
    live.upto(request.id, StepId.STUDY)
    with pytest.raises(Refused) as refused:
        letter(live, request.id)
    assert refused.value.code == "committee.not_decided"
    paper, _ = letter(live, decided(live, Outcome.REJECTED, person=person))
    assert paper.document.number == "1/1447"


def test_a_sitting_tells_only_the_decisions_that_stand(live):
    first, person = sitting(live), live.person()
    later = decided(live, Outcome.DEFERRED, first, person)
    live.advance(minutes=5)
    kept = decided(live, Outcome.REJECTED, first, person)
    committee = live.office.committee

    def ids(held):
        return [subject.id for subject, _ in live.act(Role.SECRETARY, committee.decided, held.id)]

    assert ids(first) == [later, kept]
    live.advance(days=7)
    second = sitting(live)
    live.step(later, StepId.STUDY)
    decide(live, second, later, Outcome.APPROVED, amount=100)
    assert ids(first) == [kept]
    assert ids(second) == [later]
    with pytest.raises(Refused) as refused:
        live.act(Role.SECRETARY, committee.decided, "nothing")
    assert refused.value.code == "committee.unknown_sitting"


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "شهر واحد"), (2, "شهران"), (3, "٣ أشهر"), (10, "١٠ أشهر"), (12, "١٢ شهرًا")],
)
def test_months_are_counted_as_people_count_them(count, said):
    assert counted(count, "شهر") == said
    assert counted(100, "شهر") == "١٠٠ شهر"


def test_a_letter_of_before_is_found_opened_and_printed_again_under_its_old_id(live):
    paper, _ = letter(live, decided(live, Outcome.APPROVED, amount=750_00))

    def grow_old():
        with live.office.doors.work(live.actor(Role.SECRETARY), Action.DOCUMENT_REPRINT) as tx:
            tx.session.get(DocumentRecord, paper.document.id).form_id = "decision"

    live.call(grow_old)
    documents = live.office.documents
    listed = live.act(Role.SECRETARY, documents.recent, Issued(form_id="decision_letter"))
    assert [row.id for row in listed.rows] == [paper.document.id]
    assert listed.rows[0].form_id == "decision_letter"
    again = live.act(Role.SECRETARY, live.office.press.reprint, paper.document.id)
    assert again.pages == paper.pages


def test_a_part_and_what_is_missing_are_on_letter_and_minutes(live):
    held, person = sitting(live), live.person()
    part = decided(live, Outcome.IN_PART, held, person, part="ترميم سقف غرفة واحدة")
    paper = live.profile.papers[0]
    more = {"waits_for": WaitsFor.PAPERS, "papers": (paper.id,), "missing": "عقد الإيجار\nالتقرير"}
    decided(live, Outcome.DEFERRED, held, person, **more)
    assert [one.what for one in letter(live, part)[1].granted] == ["ترميم سقف غرفة واحدة"]
    minutes = live.act(Role.SECRETARY, live.office.press.issue, "minutes", held.id)
    _, data = live.act(Role.SECRETARY, live.office.documents.frozen, minutes.document.id)
    rows = from_json(Minutes, data).resolutions
    assert [one.things for one in rows] == ["ترميم سقف غرفة واحدة", ""]
    assert [one.missing for one in rows] == ["", f"{paper.name}، عقد الإيجار، التقرير"]
    assert "سقف غرفة واحدة" in text_of(minutes.pdf)


def test_an_objection_is_called_so_on_agenda_minutes_and_letter(live):
    person = live.person()
    (kept_id, kept), (won_id, won) = objected(live, person), objected(live, person)
    held = live.sitting()
    agenda = frozen(live, "agenda", held.id, Agenda)
    numbers = [live.read(one).number for one in (kept_id, won_id)]
    assert [one.about for one in agenda.items] == numbers
    answer(live, kept, Decide(Outcome.REJECTED, "احتُسب من قبل."), held.id)
    answer(live, won, Decide(Outcome.APPROVED, "ثبت ما ذُكر."), held.id)
    paper = live.act(Role.SECRETARY, live.office.press.issue, "minutes", held.id)
    said = text_of(paper.pdf)
    assert said.count("اعتراض على قرار الطلب") == 2
    assert "الاعتذار عن تلبية" not in said  # the decision before it stands as it was
    minutes = frozen(live, "minutes", held.id, Minutes)
    assert minutes.agenda == ("الاعتراضات المعروضة: اعتراضان.",)
    voice = next(one for one in minutes.resolutions if one.about == numbers[1])
    assert voice.request_number in letter(live, won_id)[1].upon


def test_minutes_have_room_for_who_ratifies(live):
    held = sitting(live)
    assert frozen(live, "minutes", held.id, Minutes).ratified_by == ""
    office = live.profile.office.model_copy(update={"ratified_by": RatifiedBy.BOARD})
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(office, "قرار المجلس"))
    assert frozen(live, "minutes", held.id, Minutes).ratified_by == "مجلس الإدارة"


def frozen(live, form, subject, kind):
    paper = live.act(Role.SECRETARY, live.office.press.issue, form, subject)
    return from_json(
        kind, live.act(Role.SECRETARY, live.office.documents.frozen, paper.document.id)[1]
    )
