"""Consents recorded, refused, withdrawn and read."""

import json
from dataclasses import replace
from datetime import date, timedelta
from itertools import permutations

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.consents.holdings import ConsentHoldings
from desktop.core.consents.ledger import standing_of
from desktop.core.consents.records import ConsentRecord
from desktop.core.consents.rules import checked, follow
from desktop.core.consents.terms import (
    EXPLICIT,
    OPTIONAL,
    Answer,
    Answered,
    Authorise,
    Body,
    Line,
    Method,
    Purpose,
    Speaker,
    State,
    Withdraw,
)
from desktop.core.people.course.terms import Die, PassOn
from desktop.core.people.holdings import PeopleHoldings
from desktop.core.people.terms import PersonName
from desktop.core.work import Action, Role
from desktop.core.work.records import AuditRow, EventRecord

TODAY = date(2026, 3, 1)
DAY = timedelta(days=1)
SIGNED = Method.SIGNED_PAPER
WHOLE = (Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR)
PHOTOS = Withdraw(purpose=Purpose.PHOTOS, on=TODAY, method=Method.PHONE)
SARA = {"about": "سارة"}
FATHER = {"about": "سارة", "by": Speaker.FATHER, "guardian": "سعد", "seen": True}
ASKING = Authorise(
    on=TODAY,
    method=SIGNED,
    bodies=(Body.PRISON, Body.OTHER, Body.SOCIAL_SECURITY),
    other="بنك التنمية",
    until=date(2026, 8, 31),
)


def answer(*given, refused=(), on=TODAY, **said):
    answers = [Answered(one, given=True) for one in given]
    answers += [Answered(one, given=False) for one in refused]
    return Answer(**{"on": on, "method": SIGNED, "answers": tuple(answers), **said})


def codes(why):
    return {(one.field, one.code.removeprefix("consents.")) for one in why.value.problems}


def states(found, about=""):
    return {one.purpose: one.state(TODAY) for one in found.standing if one.about == about}


# ---- given, refused, withdrawn


def test_each_purpose_is_answered_by_itself_and_a_refusal_is_kept_as_an_answer_is(
    consents, desk, file
):
    found = consents.take(desk, file.id, answer(Purpose.DONORS, refused=[Purpose.PHOTOS]))
    assert states(found) == {Purpose.PHOTOS: State.REFUSED, Purpose.DONORS: State.GIVEN}
    assert found == consents.read(desk, file.id)
    assert found.stands(Purpose.DONORS)
    assert not found.stands(Purpose.PHOTOS)
    assert not found.stands(Purpose.PUBLICITY)
    assert found.of(Purpose.PUBLICITY) is None
    (line,) = found.lines
    assert (line.by, line.step.method, line.step.on) == ("هند", SIGNED, TODAY)


def test_one_act_takes_a_consent_back_and_the_history_keeps_both(consents, desk, file):
    given = consents.take(desk, file.id, answer(Purpose.PHOTOS, on=TODAY - DAY))
    found = consents.take(desk, file.id, replace(PHOTOS, text="لا ترغب فيه"))
    assert states(found) == {Purpose.PHOTOS: State.WITHDRAWN}
    assert found.of(Purpose.PHOTOS).withdrawn_on == TODAY
    assert [line.step for line in found.lines] == [
        replace(PHOTOS, text="لا ترغب فيه"), given.lines[0].step
    ]  # fmt: skip
    again = consents.take(desk, file.id, answer(Purpose.PHOTOS))
    assert again.stands(Purpose.PHOTOS)
    assert len(again.lines) == 3


def test_bodies_are_asked_until_a_day_and_each_may_be_taken_back_alone(consents, desk, file):
    found = consents.take(desk, file.id, ASKING)
    assert [(one.body, one.other) for one in found.standing] == [
        (Body.SOCIAL_SECURITY, ""), (Body.PRISON, ""), (Body.OTHER, "بنك التنمية")
    ]  # fmt: skip
    assert {one.state(date(2026, 8, 31)) for one in found.standing} == {State.GIVEN}
    assert {one.state(date(2026, 9, 1)) for one in found.standing} == {State.ENDED}
    one = Withdraw(purpose=Purpose.INQUIRY, on=TODAY, method=SIGNED, body=Body.PRISON)
    left = consents.take(desk, file.id, one)
    assert [one.state(TODAY) for one in left.standing] == [
        State.GIVEN, State.WITHDRAWN, State.GIVEN
    ]  # fmt: skip
    none = consents.take(desk, file.id, replace(one, body=None))
    assert {one.state(TODAY) for one in none.standing} == {State.WITHDRAWN}


def test_another_body_asked_later_leaves_the_earlier_ones_as_they_are(consents, desk, file):
    consents.take(desk, file.id, ASKING)
    more = replace(ASKING, bodies=(Body.PENSION,), other="", until=TODAY + DAY)
    found = consents.take(desk, file.id, more)
    assert {one.body: one.until for one in found.standing} == {
        Body.PRISON: ASKING.until, Body.OTHER: ASKING.until, Body.SOCIAL_SECURITY: ASKING.until,
        Body.PENSION: TODAY + DAY,
    }  # fmt: skip


def test_an_older_paper_entered_late_revives_nothing(consents, desk, file):
    consents.take(desk, file.id, answer(Purpose.PHOTOS, on=TODAY - 9 * DAY))
    consents.take(desk, file.id, replace(PHOTOS, on=TODAY - 2 * DAY))
    found = consents.take(desk, file.id, answer(Purpose.PHOTOS, on=TODAY - 5 * DAY))
    assert states(found) == {Purpose.PHOTOS: State.WITHDRAWN}


STEPS = (
    answer(Purpose.PHOTOS, on=TODAY - 4 * DAY),
    replace(PHOTOS, on=TODAY - 3 * DAY),
    answer(Purpose.PHOTOS, refused=[Purpose.HEALTH], on=TODAY - 2 * DAY),
    answer(refused=[Purpose.PHOTOS], on=TODAY),
)


@pytest.mark.parametrize("order", list(permutations(range(len(STEPS)))), ids=str)
def test_what_was_said_last_holds_in_whatever_order_it_is_entered(order, clock):
    lines = [Line(clock.now(), "هند", STEPS[place]) for place in order]
    found = standing_of(lines)
    assert [(one.purpose, one.state(TODAY)) for one in found] == [
        (Purpose.PHOTOS, State.REFUSED), (Purpose.HEALTH, State.REFUSED)
    ]  # fmt: skip
    assert follow(found, lines[-1])[1:] == found[1:]


# ---- whose, and by whom


def test_a_minor_s_consent_is_the_verified_guardian_s(consents, desk, file):
    said = {"about": "سارة", "by": Speaker.WILAYA, "guardian": "سعد", "deed": "٤٤١", "seen": True}
    found = consents.take(desk, file.id, answer(Purpose.HEALTH, **said))
    assert states(found, "سارة") == {Purpose.HEALTH: State.GIVEN}
    assert states(found) == {}
    assert [(one.name, one.minor) for one in found.people] == [
        (file.form.name.full, False), ("سارة", True), ("خالد", False), ("منى", None)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        (SARA, {("by", "guardian")}),
        (SARA | {"by": Speaker.FATHER}, {("guardian", "guardian_name"), ("seen", "unverified")}),
        (SARA | {"by": Speaker.FATHER, "guardian": "سعد"}, {("seen", "unverified")}),
        (SARA | {"by": Speaker.WISAYA, "guardian": "سعد", "seen": True}, {("deed", "deed")}),
        (FATHER | {"about": "خالد"}, {("by", "of_age")}),
        ({"about": "ليلى"}, {("about", "nobody")}),
        ({"method": Method.SPOKEN}, {("witness", "witness")}),
        ({"method": Method.THUMB_PAPER}, {("witness", "witness")}),
        ({"method": Method.PHONE}, {("method", "not_by_phone")}),
        ({"on": TODAY + DAY}, {("on", "future")}),
    ],
)  # fmt: skip
def test_what_a_consent_lacks_is_said_by_its_field(consents, desk, file, said, wrong):
    for purpose in (Purpose.PHOTOS, Purpose.HEALTH):
        with pytest.raises(Invalid) as why:
            consents.take(desk, file.id, answer(purpose, **said))
        assert codes(why) == wrong
    assert consents.read(desk, file.id).lines == ()


@pytest.mark.parametrize(
    "said", [{"about": "سارة"}, {"method": Method.PHONE}, {"method": Method.SPOKEN}]
)
def test_to_refuse_needs_neither_witness_nor_guardian(consents, desk, file, said):
    found = consents.take(desk, file.id, answer(refused=OPTIONAL, **said))
    assert len(found.standing) == len(OPTIONAL)


@pytest.mark.parametrize(
    ("step", "wrong"),
    [
        (answer(), {("answers", "unanswered")}),
        (answer(Purpose.PHOTOS, refused=[Purpose.PHOTOS]), {("answers", "one_each")}),
        (answer(Purpose.INQUIRY), {("answers", "one_each")}),
        (replace(ASKING, bodies=()), {("bodies", "no_body")}),
        (replace(ASKING, other=" "), {("other", "which_body")}),
        (replace(ASKING, until=TODAY - DAY), {("until", "until_before")}),
        (replace(ASKING, until=date(2027, 3, 3)), {("until", "until_long")}),
        (replace(ASKING, method=Method.PHONE), {("method", "not_by_phone")}),
        (PHOTOS, {("purpose", "nothing_given")}),
        (replace(PHOTOS, on=TODAY + DAY), {("on", "future"), ("purpose", "nothing_given")}),
    ],
)
def test_what_is_wrong_with_a_step_is_said_by_its_field(consents, desk, file, step, wrong):
    with pytest.raises(Invalid) as why:
        consents.take(desk, file.id, step)
    assert codes(why) == wrong


def test_nothing_is_taken_back_before_it_was_given_or_after_it_was_refused(consents, desk, file):
    consents.take(desk, file.id, answer(Purpose.PHOTOS, refused=[Purpose.DONORS]))
    with pytest.raises(Invalid) as why:
        consents.take(desk, file.id, replace(PHOTOS, on=TODAY - DAY))
    assert codes(why) == {("on", "before_given")}
    with pytest.raises(Invalid) as why:
        consents.take(desk, file.id, replace(PHOTOS, purpose=Purpose.DONORS))
    assert codes(why) == {("purpose", "nothing_given")}


@pytest.mark.parametrize("text", ["س\ud800", "س\x00", "س\u202e", "  س\u00a0 "])
def test_strange_letters_leave_no_trace(consents, desk, file, text):
    said = {"method": Method.SPOKEN, "witness": text}
    (line,) = consents.take(desk, file.id, answer(Purpose.PHOTOS, **said)).lines
    assert line.step.witness == "س"


@pytest.mark.parametrize("field", ["guardian", "deed", "witness", "about"])
def test_a_text_of_a_million_letters_is_refused_by_its_field(consents, desk, file, field):
    with pytest.raises(Invalid) as why:
        consents.take(desk, file.id, answer(Purpose.PHOTOS, **{field: "س" * 1_000_000}))
    assert [(one.field, one.code) for one in why.value.problems] == [(field, "work.text_long")]


def test_a_file_that_is_none_is_said(consents, desk):
    with pytest.raises(Refused, match=r"people\.unknown"):
        consents.take(desk, "0" * 32, answer(Purpose.PHOTOS))
    with pytest.raises(Refused, match=r"people\.unknown"):
        consents.read(desk, "0" * 32)


# ---- who reads and who records


@pytest.mark.parametrize("role", Role)
def test_who_sees_files_whole_records_and_withdraws(consents, file, actor, role):
    for step in (answer(Purpose.PHOTOS), ASKING, PHOTOS):
        if role in WHOLE:
            assert consents.take(actor(role), file.id, step).lines[0].step == checked(step)
        else:
            with pytest.raises(Refused, match=r"work\.not_permitted"):
                consents.take(actor(role), file.id, step)


@pytest.mark.parametrize("role", Role)
def test_the_auditor_reads_the_optional_ones_without_names_and_nobody_else(
    consents, desk, file, actor, role
):
    consents.take(desk, file.id, answer(Purpose.PHOTOS, Purpose.HEALTH, **FATHER))
    consents.take(desk, file.id, answer(refused=[Purpose.PRISON]))
    whole = consents.take(desk, file.id, ASKING)
    if role in WHOLE:
        assert consents.read(actor(role), file.id) == whole
    elif role is Role.AUDITOR:
        seen = consents.read(actor(role), file.id)
        assert [(one.purpose, one.about) for one in seen.standing] == [(Purpose.PHOTOS, "س•")]
        (line,) = seen.lines
        assert [one.purpose for one in line.step.answers] == [Purpose.PHOTOS]
        assert (line.step.guardian, line.step.about) == ("", "س•")
        assert seen.people == ()
    else:
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            consents.read(actor(role), file.id)


def test_the_log_tells_the_purpose_and_of_details_not_which(consents, desk, file, doors):
    consents.take(desk, file.id, answer(Purpose.PHOTOS, *EXPLICIT, refused=[Purpose.DONORS]))
    consents.take(desk, file.id, ASKING)
    health = replace(PHOTOS, purpose=Purpose.HEALTH, text="قيل سرًا")
    consents.take(desk, file.id, health)
    with doors.look(desk, Action.PERSON_READ) as see:
        rows = see.session.query(AuditRow).filter(AuditRow.action.like("consent.%"))
        told = [(row.action, row.detail) for row in rows.order_by(AuditRow.seq)]
    assert told == [
        ("consent.record", {"given": ["photos", "details", "details"], "refused": ["donors"]}),
        ("consent.authorise", {"bodies": 3}),
        ("consent.withdraw", {"consent": "details"}),
    ]


# ---- with the file


def test_a_file_that_passes_on_has_nobody_s_consent_of_who_heads_it_now(
    consents, courses, desk, file, clock
):
    consents.take(desk, file.id, answer(Purpose.PHOTOS))
    consents.take(desk, file.id, answer(Purpose.DONORS, about="خالد"))
    courses.take(desk, file.id, Die(TODAY, "شهادة وفاة"))
    assert consents.read(desk, file.id).stands(Purpose.PHOTOS)
    courses.pass_on(desk, file.id, file.version, PassOn(place=1))
    found = consents.read(desk, file.id)
    assert found.of(Purpose.PHOTOS) is None
    assert found.of(Purpose.PHOTOS, file.form.name.full) is not None
    assert found.stands(Purpose.DONORS, "خالد")
    assert check(courses._doors, desk) == [(1, "")]
    clock.advance(timedelta(minutes=1))
    assert consents.take(desk, file.id, answer(refused=[Purpose.PHOTOS])).of(Purpose.PHOTOS)


def check(doors, actor):
    with doors.look(actor, Action.PERSON_READ) as see:
        return [(f.read, f.first_bad) for f in ConsentHoldings().check(see.session)]


def test_a_check_reads_them_all_and_finds_one_that_was_changed(consents, desk, file, doors):
    assert check(doors, desk) == [(0, "")]
    consents.take(desk, file.id, answer(refused=[Purpose.PHOTOS]))
    assert check(doors, desk) == [(1, "")]
    with doors.unaudited(desk) as tx:
        tx.session.query(ConsentRecord).one().given = True
    assert check(doors, desk) == [(1, file.id)]
    with doors.unaudited(desk) as tx:
        tx.session.query(ConsentRecord).one().given = False
        tx.session.query(EventRecord).filter_by(subject_kind="consents").one().payload = "{"
    assert check(doors, desk) == [(0, "> ")]


def test_of_two_files_of_one_person_what_was_said_last_holds(consents, people, desk, file, doors):
    form = file.form
    number = replace(form.identity, number="1000009009")
    other = people.register(desk, replace(form, identity=number, members=()))
    consents.take(desk, other.id, answer(Purpose.PHOTOS, on=TODAY - 3 * DAY))
    consents.take(desk, file.id, answer(Purpose.PHOTOS, Purpose.DONORS, on=TODAY - 4 * DAY))
    consents.take(desk, other.id, replace(PHOTOS, on=TODAY - DAY))
    with doors.work(desk, Action.PERSON_UPDATE) as tx:
        ConsentHoldings().move(tx, other.id, file.id)
        PeopleHoldings().move(tx, other.id, file.id)
    found = consents.read(desk, file.id)
    assert states(found) == {Purpose.PHOTOS: State.WITHDRAWN, Purpose.DONORS: State.GIVEN}
    assert len(found.lines) == 3
    assert check(doors, desk) == [(1, "")]


def test_what_the_head_said_in_an_absorbed_file_is_not_said_by_who_died_in_this_one(
    consents, courses, people, file, desk
):
    doors, clock = courses._doors, courses._doors._clock
    number = replace(file.form.identity, number="1000009009")
    name = PersonName("خالد", family="العتيبي")
    other = people.register(desk, replace(file.form, name=name, identity=number, members=()))
    consents.take(desk, other.id, answer(refused=[Purpose.PHOTOS]))
    clock.advance(timedelta(minutes=1))
    courses.take(desk, file.id, Die(TODAY, "شهادة وفاة"))
    courses.pass_on(desk, file.id, file.version, PassOn(place=1))
    clock.advance(timedelta(minutes=1))
    consents.take(desk, other.id, answer(Purpose.DONORS))
    with doors.work(desk, Action.PERSON_UPDATE) as tx:
        ConsentHoldings().move(tx, other.id, file.id)
        PeopleHoldings().move(tx, other.id, file.id)
    found = consents.read(desk, file.id)
    assert {(one.purpose, one.about) for one in found.standing} == {
        (Purpose.PHOTOS, "خالد العتيبي"),
        (Purpose.DONORS, ""),
    }
    assert check(doors, desk) == [(1, "")]


def test_an_erasure_forgets_who_headed_the_file_before(consents, courses, desk, file, doors):
    consents.take(desk, file.id, answer(Purpose.PHOTOS))
    courses.take(desk, file.id, Die(TODAY, "شهادة وفاة"))
    courses.pass_on(desk, file.id, file.version, PassOn(place=1))
    with doors.work(desk, Action.PERSON_UPDATE) as tx:
        ConsentHoldings().erase(tx, file.id)
        PeopleHoldings().erase(tx, file.id)
        left = json.dumps(ConsentHoldings().export(tx.session, file.id), ensure_ascii=False)
    assert "العتيبي" not in left
    assert check(doors, desk) == [(1, "")]


def test_an_erasure_leaves_answers_and_days_and_no_name(consents, people, desk, file, doors):
    said = {"about": "سارة", "by": Speaker.WISAYA, "guardian": "سعد", "deed": "٤٤١", "seen": True}
    consents.take(desk, file.id, answer(Purpose.PHOTOS, **said))
    consents.take(desk, file.id, ASKING)
    consents.take(desk, file.id, replace(PHOTOS, about="سارة", text="كلام"))
    with doors.look(desk, Action.PERSON_READ) as see:
        given = json.dumps(ConsentHoldings().export(see.session, file.id), ensure_ascii=False)
    assert all(word in given for word in ("سارة", "سعد", "٤٤١", "بنك التنمية", "كلام"))
    assert "هند" not in given
    with doors.work(desk, Action.PERSON_UPDATE) as tx:
        ConsentHoldings().erase(tx, file.id)
        left = json.dumps(ConsentHoldings().export(tx.session, file.id), ensure_ascii=False)
    assert not any(word in left for word in ("سارة", "سعد", "٤٤١", "بنك التنمية", "كلام"))
    assert '"withdrawn_on": "2026-03-01"' in left
    assert check(doors, desk) == [(1, "")]
