"""The log of acts as people read it: what, who and when; by the role table."""

import pytest

from desktop.base.errors import Refused
from desktop.base.messages import Messages
from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.policy.vocabulary import StepId
from desktop.core.staff.terms import Second
from desktop.core.work import Action, Role
from desktop.core.work.acts import WantedActs
from tests.offices import NOW, PASSWORD, STAFF

READERS = {Role.DIRECTOR, Role.ADMIN, Role.AUDITOR}
EVERY = WantedActs()


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_act_has_words(action, language):
    words = Messages(language).text(f"term.act.{action.value}")
    assert words.strip()
    assert ("ا" in words or "ي" in words or "ت" in words) is (language == "ar")
    assert not words.startswith(f"{action.value.partition('.')[0]}:")  # words, not the code


@pytest.mark.parametrize("role", Role)
def test_it_is_read_by_whom_the_table_lets(live, role):
    if role in READERS:
        assert live.act(role, live.office.acts.page, EVERY).rows
        return
    for read in (lambda: live.act(role, live.office.acts.page, EVERY),
                 lambda: live.act(role, live.office.acts.actors)):  # fmt: skip
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            read()


def test_an_act_is_told_with_its_record_but_not_to_the_administrator(live):
    request = live.request()
    live.upto(request.id, StepId.VERIFICATION)
    wanted = WantedActs(action=Action.REQUEST_PAPERS.value)
    for role in (Role.DIRECTOR, Role.AUDITOR):
        (line,) = live.act(role, live.office.acts.page, wanted).rows
        assert (line.who, line.at) == (STAFF[Role.RECEPTION].name, NOW)
        assert line.about == request.number
        assert ("step", "verification") in line.detail
    (line,) = live.act(Role.ADMIN, live.office.acts.page, wanted).rows
    assert (line.who, line.at, line.about, line.detail) == (
        STAFF[Role.RECEPTION].name, NOW, "", ()
    )  # fmt: skip


def test_a_file_is_named_by_its_number_and_by_nothing_of_the_person(live):
    person = live.person()
    lines = live.act(Role.AUDITOR, live.office.acts.page, EVERY).rows
    assert person.file_number in {line.about for line in lines}
    for part in (person.form.name.full, person.form.identity.number, person.form.mobile):
        assert part not in str(lines)


def test_it_is_read_in_pages_and_by_person_and_day(live):
    live.request()
    first = live.act(Role.DIRECTOR, live.office.acts.page, EVERY, size=2)
    then = live.act(Role.DIRECTOR, live.office.acts.page, EVERY, first.following, 2)
    numbers = [line.seq for line in (*first.rows, *then.rows)]
    assert numbers == sorted(numbers, reverse=True)
    assert len(set(numbers)) == 4
    desk = WantedActs(live.slots[Role.RECEPTION])
    page = live.act(Role.DIRECTOR, live.office.acts.page, desk)
    assert {line.who for line in page.rows} == {STAFF[Role.RECEPTION].name}
    live.advance(days=1)
    live.act(Role.DIRECTOR, live.office.acts.page, EVERY)
    today = WantedActs(on=live.today)
    rows = live.act(Role.DIRECTOR, live.office.acts.page, today).rows
    assert {line.action for line in rows} == {Action.AUDIT_READ.value}
    names = live.act(Role.AUDITOR, live.office.acts.actors)
    assert STAFF[Role.RECEPTION].name in names.values()


def test_looking_is_an_act_too(live):
    live.act(Role.ADMIN, live.office.acts.page, EVERY)
    looked = WantedActs(action=Action.AUDIT_READ.value)
    rows = live.act(Role.DIRECTOR, live.office.acts.page, looked).rows
    assert STAFF[Role.ADMIN].name in {line.who for line in rows}


def test_a_complaint_about_the_reader_is_not_named(live):
    voice = RecordVoice(
        VoiceKind.COMPLAINT, "phone", "تأخر", NOW, about_staff_id=live.slots[Role.DIRECTOR]
    )
    taken = live.act(Role.RECEPTION, live.office.complaints.record, voice)
    wanted = WantedActs(action=Action.COMPLAINT_RECORD.value)
    (seen,) = live.act(Role.AUDITOR, live.office.acts.page, wanted).rows
    assert live.act(Role.DIRECTOR, live.office.acts.page, wanted).rows == ()
    assert seen.about == taken.number


def test_who_confirmed_an_act_is_told_by_name(live):
    second = Second(live.slots[Role.DIRECTOR], PASSWORD)
    own = frozenset({Role.ADMIN, Role.RECEPTION})
    admin = live.slots[Role.ADMIN]
    live.act(Role.ADMIN, live.office.staff.change_roles, admin, own, "", second)
    wanted = WantedActs(action=Action.STAFF_CHANGE.value)
    (line,) = live.act(Role.AUDITOR, live.office.acts.page, wanted).rows
    assert ("confirmed_by", STAFF[Role.DIRECTOR].name) in line.detail
