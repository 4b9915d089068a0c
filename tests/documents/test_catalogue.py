"""The catalogue of forms: who may issue each, and that nobody sees through one what is masked."""

from dataclasses import MISSING, fields, is_dataclass, replace
from typing import get_args, get_type_hints

import pytest

from desktop.base.errors import Refused
from desktop.core.committee.prints import LETTER
from desktop.core.documents.catalogue import CATALOGUE, form_spec, issued_on
from desktop.core.documents.form_spec import FormSpec, Occasion
from desktop.core.documents.frozen import to_json
from desktop.core.documents.numbers import Series
from desktop.core.intake.file_prints import LETTER as FILE_LETTER
from desktop.core.people.views import sees_numbers
from desktop.core.work import Action, Role, may
from desktop.printing.samples import sample
from tests.objections import answered
from tests.offices import PERSON, letter_of

ACCOUNTANT = Role.ACCOUNTANT
RECEPTION, RESEARCHER, SECRETARY, DIRECTOR = (
    Role.RECEPTION, Role.RESEARCHER, Role.SECRETARY, Role.DIRECTOR,
)  # fmt: skip
DESK = {RECEPTION, DIRECTOR}
#: Who, with that role alone, may issue and reprint each form.
ISSUED_BY = {
    "request": DESK,
    "receipt": DESK,
    "delivery": {RECEPTION, DIRECTOR},
    "referral": DESK,
    "match": DESK,
    "file_summary": {RECEPTION, RESEARCHER, DIRECTOR},
    "file_declaration": DESK,
    "file_letter": DESK,
    "follow_list": set(),
    "privacy_notice": {RECEPTION, RESEARCHER, DIRECTOR},
    "consents": {RECEPTION, RESEARCHER, DIRECTOR},
    "explicit_consent": {RECEPTION, RESEARCHER, DIRECTOR},
    "inquiry": {RECEPTION, RESEARCHER, DIRECTOR},
    "list_sheet": set(),
    "recovery": set(),
    "requirements": set(),
    "decision_letter": {RECEPTION, SECRETARY, DIRECTOR},
    "objection_answer": {RECEPTION, SECRETARY, DIRECTOR},
    "outside": DESK,
    "elsewhere": DESK,
    "letters": set(),
    "agenda": {SECRETARY, DIRECTOR},
    "minutes": {SECRETARY, DIRECTOR},
    "payment": {ACCOUNTANT, DIRECTOR},
    "transfer_list": {ACCOUNTANT, DIRECTOR},
    "sponsor_report": {ACCOUNTANT, DIRECTOR},
    "distribution": DESK,
    "goods_receipt": {Role.STOREKEEPER, DIRECTOR},
    "goods_issue": {Role.STOREKEEPER, DIRECTOR},
    "giving_closing": DESK | {Role.STOREKEEPER},
    "buying_list": set(),
    "card_count": DESK | {Role.STOREKEEPER},
    "device_loan": DESK | {Role.STOREKEEPER},
    "taking_authority": DESK,
    "home_visits": {RESEARCHER, DIRECTOR},
    "study": {RESEARCHER, DIRECTOR},
    "needs_study": {RESEARCHER, DIRECTOR},
    "visit_blank": {RESEARCHER, DIRECTOR},
    "not_home": set(),
    "day_log": {RECEPTION, DIRECTOR},
    "day_closing": {RECEPTION, DIRECTOR},
    "survey": set(),
    "survey_report": set(),
    "proof_register": set(),
    "voice_receipt": set(),
    "voice_paper": set(),
}
#: What of a person's file some roles see masked, as the forms' data name it.
MASKED = {"identity", "deed", "mobile", "other", "iban", "birth", "short"}
#: Where no desk composes a form of its records.
UNBUILT = {Occasion.SET_UP, Occasion.LATER}
PERSONAL = [form for form in CATALOGUE if form.personal and form.series]
NUMBERS = (PERSON.identity.number, PERSON.mobile[1:], PERSON.iban)


def of(forms):
    return pytest.mark.parametrize("form", forms, ids=lambda form: form.id)


def made_up(live, form):
    """Return what composes a form's data from nobody's records."""

    def build(_at, _subject, head):
        made = sample(form.id, live.profile)
        return replace(made, head=replace(head, title=made.head.title))

    return build


def refused(live, role, act, *args):
    with pytest.raises(Refused) as why:
        live.act(role, act, *args)
    assert why.value.code == "work.not_permitted"


# what the catalogue says


def test_every_form_is_named_once_and_has_a_class_of_its_own():
    assert [form.id for form in CATALOGUE] == list(ISSUED_BY)
    assert len({form.data for form in CATALOGUE}) == len(CATALOGUE)
    with pytest.raises(Refused, match=r"documents\.unknown_form"):
        form_spec("flying")


def test_nothing_of_a_form_is_taken_for_granted():
    assert all(one.default is one.default_factory is MISSING for one in fields(FormSpec))


@of(CATALOGUE)
def test_who_may_issue_a_form_alone(form):
    assert {role for role in Role if form.may_issue({role})} == ISSUED_BY[form.id]
    for role in form.issuers:
        assert may({role}, Action.DOCUMENT_ISSUE)
        assert may({role}, Action.DOCUMENT_REPRINT)


@of(CATALOGUE)
def test_a_form_without_a_number_is_nobodys_to_issue(form):
    assert (form.series is None) == (not form.issuers)
    assert form.bears_code <= bool(form.issuers)


def test_a_letter_goes_out_and_the_rest_is_the_houses_own():
    outgoing = [form.id for form in CATALOGUE if form.series is Series.OUTGOING]
    assert outgoing == [FILE_LETTER, LETTER, "objection_answer", "outside", "elsewhere"]
    assert {form.series for form in CATALOGUE} == {Series.OUTGOING, Series.PRINT, None}
    assert [form.id for form in issued_on(Occasion.REQUEST)] == [
        "request",
        "receipt",
        "delivery",
        "referral",
        "match",
        "elsewhere",
        "study",
        "needs_study",
        "visit_blank",
    ]


# personal forms


def names(kind):
    """Yield the names of all fields of a class of data, those of its parts included."""
    for one, hint in get_type_hints(kind).items():
        yield one
        for part in (hint, *get_args(hint)):
            if is_dataclass(part):
                yield from names(part)


@of(CATALOGUE)
def test_a_form_with_room_for_what_is_masked_is_personal(form):
    assert form.personal >= (not MASKED.isdisjoint(names(form.data)))


@pytest.mark.parametrize("role", Role)
def test_who_sees_files_whole_is_the_same_on_paper_as_in_the_window(role):
    assert may({role}, Action.DOCUMENT_SHOW) == sees_numbers({role})


@of(PERSONAL)
def test_no_role_that_sees_numbers_masked_reaches_a_personal_form(live, form):
    office, build = live.office, made_up(live, form)
    row, _ = live.act(DIRECTOR, office.documents.issue, form.id, "subject", build)
    masked = [role for role in Role if not sees_numbers({role})]
    for role in masked:
        refused(live, role, office.documents.issue, form.id, "subject", build)
        refused(live, role, office.documents.draft, form.id, "subject", build)
        refused(live, role, office.documents.frozen, row.id)
        refused(live, role, office.documents.record_copy, row.id)
        refused(live, role, office.documents.record_drawn, row.id, "ab", 1)
        refused(live, role, office.press.show, row.id)
        refused(live, role, office.press.reprint, row.id)
    assert SECRETARY in masked
    assert live.act(DIRECTOR, office.documents.recent).rows == (row,)
    assert live.act(DIRECTOR, office.press.reprint, row.id).document.sha256


@of([form for form in CATALOGUE if form.series and form.reads is not Action.DOCUMENT_READ])
def test_who_does_not_read_a_study_or_a_bodys_words_finds_them_on_no_paper(live, form):
    office, build = live.office, made_up(live, form)
    row, _ = live.act(DIRECTOR, office.documents.issue, form.id, "subject", build)
    closed = [role for role in Role if not may({role}, form.reads)]
    assert RECEPTION in closed  # who sees files whole, all the same
    for role in closed:
        refused(live, role, office.documents.frozen, row.id)
        refused(live, role, office.press.show, row.id)
        if form.occasion not in UNBUILT:
            refused(live, role, office.documents.draft, form.id, "subject", build)
    assert all(may({role}, form.reads) for role in form.issuers)


@of([form for form in CATALOGUE if form.issuers and form.occasion not in UNBUILT])
def test_who_issues_a_form_reprints_it_and_nobody_else(live, form):
    office, build = live.office, made_up(live, form)
    by = sorted(ISSUED_BY[form.id])
    row, _ = live.act(by[0], office.documents.issue, form.id, "subject", build)
    live.act(by[0], office.press.reprint, row.id)  # its first drawing
    for role in Role:
        if role in ISSUED_BY[form.id]:
            before = live.act(role, office.press.reprint, row.id).document.copies
            assert live.act(role, office.press.reprint, row.id).document.copies == before + 1
        else:
            refused(live, role, office.documents.record_copy, row.id)


def test_a_secretary_who_is_the_researcher_too_sees_the_file_and_issues_its_forms(live):
    request = live.request()
    both = live.actor(SECRETARY, RESEARCHER)
    issued = live.call(live.office.press.issue, both, "request", request.id)
    assert live.call(live.office.press.reprint, both, issued.document.id).document.copies == 1
    refused(live, RESEARCHER, live.office.press.issue, "request", request.id)


#: Orders and the store have tests of their own, by what they are made of (tests/aid), complaints in
#: tests/complaints, and what is
#: drawn anew each time is no secretary's.
ALIKE = [one for one in CATALOGUE if not one.personal and one.occasion not in UNBUILT]


OWN = {Occasion.ORDER, Occasion.STORE, Occasion.FOLLOW, Occasion.VOICE}


@of([form for form in ALIKE if form.occasion not in OWN and form.reads is not Action.SURVEY_READ])
def test_what_is_not_personal_says_the_same_whoever_issues_it(live, form):
    """So nothing of it is masked, and no number of the file stands on it."""
    decided = letter_of(live).subject
    subject = {
        Occasion.REQUEST: decided,
        Occasion.SITTING: decided,
        Occasion.HELD: live.act(SECRETARY, live.office.committee.sittings)[0].id,
        Occasion.SERVICE: live.profile.services[0].id,
        Occasion.SURVEY: live.office.surveys.definitions[0].id,
        Occasion.MONTH: "1447-09",
        Occasion.REGISTER: "trace",
        Occasion.LIST: live.today.isoformat(),
        Occasion.OBJECTION: answered(live, live.read(decided).person),
    }[form.occasion]
    build = live.office.press._builders[form.id]

    def said(role):
        made = live.act(role, live.office.documents.draft, form.id, subject, build)
        return to_json(replace(made, head=replace(made.head, staff="", job="")))

    assert said(SECRETARY) == said(DIRECTOR)
    assert "•" not in said(SECRETARY)
    assert not any(number in said(SECRETARY) for number in NUMBERS)


# issuing and reprinting


def test_a_sheet_without_number_is_not_issued(live):
    survey = live.office.surveys.definitions[0].id
    for form_id, subject in (("survey", survey), ("requirements", live.profile.services[0].id)):
        with pytest.raises(Refused, match=r"documents\.unnumbered"):
            live.act(DIRECTOR, live.office.press.issue, form_id, subject)
        assert live.act(DIRECTOR, live.office.press.blank, form_id, subject).pages >= 1
    assert live.act(DIRECTOR, live.office.documents.recent).rows == ()


def test_a_secretary_shows_and_reprints_what_she_issues_and_nothing_else(live):
    letter, press = letter_of(live), live.office.press
    receipt = live.act(RECEPTION, press.issue, "receipt", letter.subject).document
    assert live.act(SECRETARY, press.show, letter.id).document == letter
    copy = live.act(SECRETARY, press.reprint, letter.id).document
    assert (copy.number, copy.copies) == (letter.number, 1)
    for act in (press.show, press.reprint):
        refused(live, SECRETARY, act, receipt.id)
        for role in (Role.MEMBER, Role.AUDITOR, Role.COMPLAINTS, Role.ADMIN):
            refused(live, role, act, letter.id)
    assert live.act(RESEARCHER, press.show, letter.id).document == copy
    refused(live, RESEARCHER, press.reprint, letter.id)
