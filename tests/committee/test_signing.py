"""A member signs what a sitting decided, and nothing that was decided on a relative."""

from dataclasses import replace

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.committee.members.terms import EndMember
from desktop.core.committee.minutes import MINUTES
from desktop.core.committee.prints import LETTER
from desktop.core.committee.terms import (
    SIGNED,
    SITTING,
    Attends,
    PadSignature,
    RecordDecision,
    Rows,
    Said,
    SignedSitting,
    Tie,
)
from desktop.core.documents.frozen import from_json
from desktop.core.documents.sitting_forms import DecisionLetter, Minutes
from desktop.core.intake.kinship import KinSaid
from desktop.core.intake.terms import REQUEST
from desktop.core.policy.vocabulary import StepId
from desktop.core.practice.loader import practice
from desktop.core.work import Action, Role
from desktop.core.work.ledger import newest_event, payload_of
from desktop.core.work.subjects import Subject
from tests.offices import INK, PERSON, STAFF

DAY = practice().day


def sitting(live):
    return live.sitting()


def decided(live, held, request=None, tie=None):
    request = request or live.request()
    live.upto(request.id, StepId.STUDY)
    subject = Subject(REQUEST, request.id)
    live.act(Role.SECRETARY, live.office.agenda.put_in, held.id, Rows((subject,)))
    for row in live.act(Role.SECRETARY, live.office.agenda.rows, held.id):
        for member_id in row.ask:
            say = live.office.agenda.say
            live.act(Role.SECRETARY, say, held.id, Said(subject, member_id, tie))
    command = RecordDecision(held.id, subject, DAY.steps.decision)
    live.act(Role.SECRETARY, live.office.committee.decide, command)
    return request


def signature(live, held):
    def read():
        with live.office.doors.look(live.actor(Role.MEMBER), Action.REQUEST_READ) as see:
            event = newest_event(see.session, Subject(SITTING, held.id), SIGNED)
            return event.actor_name, payload_of(event, {SIGNED: SignedSitting})

    return live.call(read)


def close(live, held):
    return live.act(Role.SECRETARY, live.office.committee.close, held.id)


@pytest.mark.parametrize("role", Role)
def test_who_signs(live, role):
    held = sitting(live)
    decided(live, held)
    close(live, held)
    sign = live.office.signing.sign
    if role not in {Role.MEMBER, Role.DIRECTOR}:
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            live.act(role, sign, held.id)
        return
    view = live.act(role, sign, held.id)
    assert (view.signed, view.signed_by_me, view.frozen) == ((STAFF[role].name,), True, True)
    name, said = signature(live, held)
    assert (name, said.decisions, said.abstained) == (STAFF[role].name, 1, ())


def test_who_did_not_attend_signs_nothing(live):
    members = live.act(Role.SECRETARY, live.office.members.everyone)
    there = tuple(Attends(one.id) for one in members if one.staff_id != live.slots[Role.MEMBER])
    held = live.sitting(attends=there)
    decided(live, held)
    close(live, held)
    with pytest.raises(Refused, match=r"committee\.not_attending"):
        live.act(Role.MEMBER, live.office.signing.sign, held.id)


def test_nothing_is_signed_before_the_sitting_is_closed_nor_twice(live):
    held, sign = sitting(live), live.office.signing.sign
    decided(live, held)
    with pytest.raises(Refused, match=r"committee\.not_closed"):
        live.act(Role.MEMBER, sign, held.id)
    close(live, held)
    live.act(Role.MEMBER, sign, held.id)
    with pytest.raises(Refused, match=r"committee\.signed"):
        live.act(Role.MEMBER, sign, held.id)


def test_a_relatives_decision_is_left_out(live):
    family = STAFF[Role.MEMBER].name.split()[-1]
    name = replace(PERSON.name, family=family)
    held, sign = sitting(live), live.office.signing.sign
    request = decided(live, held, live.request(live.person(replace(PERSON, name=name))), Tie.KIN)
    close(live, held)
    live.act(Role.MEMBER, sign, held.id)
    assert signature(live, held)[1].abstained == (request.id,)


def test_who_said_nothing_in_the_sitting_is_asked_before_signing(live):
    held, sign = sitting(live), live.office.signing.sign
    request = decided(live, held)
    live.act(Role.DIRECTOR, live.office.intake.say_kin, request.id, KinSaid(related=True))
    close(live, held)
    live.act(Role.DIRECTOR, sign, held.id)
    assert signature(live, held)[1].abstained == (request.id,)


def test_who_has_no_account_signs_on_the_pad(live):
    held, pad = sitting(live), live.office.signing.sign_on_pad
    decided(live, held)
    close(live, held)
    chair, member, *_ = held.attendance
    given = PadSignature(chair.member_id, INK, 3.0, 600.0)
    with pytest.raises(Invalid):
        live.act(Role.SECRETARY, pad, held.id, replace(given, strokes=()))
    with pytest.raises(Refused, match=r"committee\.has_account"):
        live.act(Role.SECRETARY, pad, held.id, replace(given, member_id=member.member_id))
    assert live.act(Role.SECRETARY, pad, held.id, given).signed == (chair.name,)
    with pytest.raises(Refused, match=r"committee\.signed_by"):
        live.act(Role.SECRETARY, pad, held.id, given)
    assert live.act(Role.MEMBER, live.office.signing.sign, held.id).signed == (
        chair.name,
        STAFF[Role.MEMBER].name,
    )


def test_minutes_signed_in_ink_keep_their_scan(live):
    held, signing = sitting(live), live.office.signing
    close(live, held)
    with pytest.raises(Refused, match=r"committee\.no_scan"):
        live.act(Role.MEMBER, signing.scan, held.id)
    with pytest.raises(Refused, match=r"committee\.no_pdf"):
        live.act(Role.SECRETARY, signing.keep_scan, held.id, b"GIF89a")
    assert live.act(Role.SECRETARY, signing.keep_scan, held.id, b"%PDF-1.7 x").frozen
    assert live.act(Role.MEMBER, signing.scan, held.id) == b"%PDF-1.7 x"
    with pytest.raises(Refused, match=r"committee\.scan_kept"):
        live.act(Role.SECRETARY, signing.keep_scan, held.id, b"%PDF-1.7 x")
    with pytest.raises(Refused, match=r"committee\.signed_for_good"):
        live.act(Role.SECRETARY, live.office.committee.reopen, held.id)


def minutes(live, held):
    """The words of a sitting's minutes as they are printed now."""
    issued = live.act(Role.SECRETARY, live.office.press.issue, MINUTES, held.id)
    _, data = live.act(Role.SECRETARY, live.office.documents.frozen, issued.document.id)
    return from_json(Minutes, data)


def words(form):
    """All that minutes say but their head and who signed since."""
    return replace(form, head=None, given=(), unsigned="")


def test_signed_minutes_never_change(live):
    held = sitting(live)
    request = decided(live, held)
    close(live, held)
    before = minutes(live, held)
    assert before.unsigned
    assert [one.applicant for one in before.resolutions] == [PERSON.name.full]
    live.act(Role.MEMBER, live.office.signing.sign, held.id)
    person = live.read(request.id).person
    renamed = replace(person.form, name=replace(person.form.name, first="سعود"))
    live.act(Role.RECEPTION, live.office.people.update, person.id, person.version, renamed)
    ended = EndMember(held.attendance[0].member_id, live.today, "اعتذر")
    live.act(Role.DIRECTOR, live.office.members.end, ended)
    after = minutes(live, held)
    assert words(after) == words(before)
    assert after.unsigned == ""
    assert [(one.name, one.strokes) for one in after.given] == [(STAFF[Role.MEMBER].name, ())]


def test_minutes_name_the_place_of_the_sitting(live):
    held = live.sitting(place="مقر الجمعية، قاعة المجلس")
    close(live, held)
    assert minutes(live, held).place == "مقر الجمعية، قاعة المجلس"


def test_a_letter_says_that_its_sitting_is_not_signed_yet(live):
    held = sitting(live)
    request = decided(live, held)
    close(live, held)

    def letter():
        issued = live.act(Role.SECRETARY, live.office.press.issue, LETTER, request.id)
        data = live.act(Role.SECRETARY, live.office.documents.frozen, issued.document.id)[1]
        return from_json(DecisionLetter, data).unsigned

    assert letter()
    live.act(Role.MEMBER, live.office.signing.sign, held.id)
    assert letter() == ""
