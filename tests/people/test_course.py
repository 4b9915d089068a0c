"""Where a file stands, what the next desk knows, who takes over and who leaves."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.base.clock import FixedClock
from desktop.base.errors import Invalid, Refused
from desktop.core.consents.ledger import follow_in
from desktop.core.documents.numbers import next_number
from desktop.core.people.course.leaving import LeaveReason, MoveOver, Part
from desktop.core.people.course.rules import LONGEST_NOTE, seen_from
from desktop.core.people.course.service import CourseService
from desktop.core.people.course.terms import (
    Allow,
    Close,
    CloseReason,
    Die,
    EndNote,
    Note,
    NoteFact,
    PassOn,
    Reopen,
    Resume,
    Rule,
    Suspend,
    SuspendReason,
)
from desktop.core.people.details import FileState, Standing
from desktop.core.people.holdings import PeopleHoldings
from desktop.core.people.links.service import LinkService
from desktop.core.people.links.terms import LinkKind
from desktop.core.people.records import PersonRecord
from desktop.core.people.terms import Birth, Gender, IdentityKind, Member, Relationship
from desktop.core.policy.circumstances import Marital
from desktop.core.work import Action, Doors, Role
from desktop.core.work.holdings import Part as Checked

TODAY = date(2026, 3, 1)
HEARD = "أفادت بأنها انتقلت."
STOP = Suspend(SuspendReason.DIFFERS, heard=HEARD, until=date(2026, 3, 20))
NOTE = Note((NoteFact.CHECK_PHONE,), date(2026, 4, 1), "رقمها تغيّر")
DIED = Die(date(2026, 2, 20), "شهادة وفاة")


@pytest.fixture
def moving():
    """A clock that the test sets forward."""
    return FixedClock(datetime(2026, 3, 1, 9, tzinfo=UTC))


@pytest.fixture
def doors(database, moving):
    return Doors(database, moving)


@pytest.fixture
def courses(doors):
    return CourseService(doors, next_number, follow_in)


@pytest.fixture
def links(doors):
    return LinkService(doors)


@pytest.fixture
def director(actor):
    return actor(Role.DIRECTOR)


@pytest.fixture
def file(people, desk, form):
    return people.register(desk, form)


@pytest.fixture
def offered(courses, file):
    return courses, file


def state(course, day=TODAY):
    return course.standing.state(day)


def codes(why):
    return {(one.field, one.code.removeprefix("people.")) for one in why.value.problems}


# ---- who may


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(
    ("step", "allowed"),
    [
        (STOP, {Role.DIRECTOR}),
        (Close(CloseReason.BY_REQUEST), {Role.DIRECTOR}),
        (Allow(Rule.INCOME, "سبب"), {Role.DIRECTOR}),
        (NOTE, {Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR}),
        (DIED, {Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR}),
    ],
    ids=["suspend", "close", "allow", "note", "die"],
)
def test_each_step_is_taken_by_whom_the_table_lets(offered, actor, role, step, allowed):
    courses, file = offered
    if role in allowed:
        assert courses.take(actor(role), file.id, step).lines[0].step == step
    else:
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            courses.take(actor(role), file.id, step)


# ---- suspended and closed


def test_a_suspension_for_a_time_ends_by_itself(courses, director, file):
    course = courses.take(director, file.id, STOP)
    assert state(course) is FileState.SUSPENDED
    assert state(course, date(2026, 3, 20)) is FileState.SUSPENDED
    assert state(course, date(2026, 3, 21)) is FileState.ACTIVE


def test_a_suspension_for_good_lasts_until_it_is_resumed(courses, director, file):
    course = courses.take(director, file.id, replace(STOP, until=None))
    assert state(course, date(2030, 1, 1)) is FileState.SUSPENDED
    with pytest.raises(Refused, match=r"people\.suspended"):
        courses.take(director, file.id, STOP)
    assert state(courses.take(director, file.id, Resume())) is FileState.ACTIVE
    with pytest.raises(Refused, match=r"people\.not_suspended"):
        courses.take(director, file.id, Resume())


@pytest.mark.parametrize(
    ("step", "wrong"),
    [
        (Suspend(SuspendReason.DIFFERS), {("heard", "suspend_unheard")}),
        (Suspend(SuspendReason.OTHER, heard=HEARD), {("text", "why_needed")}),
        (replace(STOP, until=date(2026, 2, 1)), {("until", "until_past")}),
        (Reopen("  "), {("text", "why_needed")}),
        (Allow(Rule.AGE, ""), {("text", "why_needed")}),
        (replace(NOTE, facts=()), {("facts", "note_facts")}),
        (replace(NOTE, until=TODAY + LONGEST_NOTE + timedelta(1)), {("until", "note_long")}),
        (Die(date(2026, 3, 2), ""), {("told_by", "told_by"), ("on", "died_future")}),
    ],
)
def test_what_a_step_lacks_is_named(courses, director, file, step, wrong):
    with pytest.raises(Invalid) as why:
        courses.take(director, file.id, step)
    assert codes(why) == wrong


def test_nobody_is_suspended_unheard_unless_it_is_said_why(courses, director, file):
    unheard = Suspend(SuspendReason.UNREACHED, unheard="تعذّر الاتصال مرتين")
    assert state(courses.take(director, file.id, unheard)) is FileState.SUSPENDED


def test_a_closed_file_is_reopened_under_its_number(people, courses, director, desk, file):
    course = courses.take(director, file.id, Close(CloseReason.MOVED_AWAY, "إلى مكة"))
    assert state(course) is FileState.CLOSED
    with pytest.raises(Refused, match=r"people\.closed"):
        courses.take(director, file.id, STOP)
    assert people.find(desk, file.file_number).rows[0].standing.closed_on == TODAY
    opened = courses.take(desk, file.id, Reopen("عادت إلى المحافظة"))
    assert state(opened) is FileState.ACTIVE
    assert people.read(desk, file.id).file_number == file.file_number
    with pytest.raises(Refused, match=r"people\.not_closed"):
        courses.take(desk, file.id, Reopen("مرة أخرى"))


def test_the_file_itself_says_where_it_stands(people, courses, director, desk, file):
    courses.take(director, file.id, STOP)
    assert people.read(desk, file.id).standing == Standing(
        TODAY, date(2026, 3, 20), because="differs"
    )


# ---- notes and exceptions


def test_a_note_ends_by_itself_or_by_somebody(courses, moving, desk, file):
    course = courses.take(desk, file.id, NOTE)
    (note,) = course.notes
    assert (note.by, note.step) == ("هند", NOTE)
    later = courses.take(desk, file.id, replace(NOTE, until=date(2026, 12, 1)))
    ended = courses.take(desk, file.id, EndNote(note.seq, "صُحّح الرقم"))
    assert [line.step.until for line in later.notes] == [NOTE.until, date(2026, 12, 1)]
    assert [line.step.until for line in ended.notes] == [date(2026, 12, 1)]
    with pytest.raises(Refused, match=r"people\.no_note"):
        courses.take(desk, file.id, EndNote(note.seq))
    moving.advance(timedelta(days=300))
    assert courses.read(desk, file.id).notes == ()


def test_an_exception_holds_until_its_day(courses, director, file):
    allowed = Allow(Rule.INCOME, "علاج طارئ", date(2026, 6, 1))
    course = courses.take(director, file.id, allowed)
    assert [line.step for line in course.allowed] == [allowed]


@pytest.mark.parametrize("role", [Role.SECRETARY, Role.MEMBER, Role.COMPLAINTS, Role.AUDITOR])
def test_who_sees_no_notes_reads_the_steps_without_words(courses, actor, director, file, role):
    courses.take(director, file.id, NOTE)
    courses.take(director, file.id, Allow(Rule.INCOME, "علاج طارئ"))
    courses.take(director, file.id, replace(STOP, text="اختلف العنوان"))
    course = courses.read(actor(role), file.id)
    assert (course.notes, course.allowed) == ((), ())
    text = str(course)
    assert state(course) is FileState.SUSPENDED
    for written in (HEARD, NOTE.text, "علاج", "اختلف"):
        assert written not in text


# ---- the head dies


MAN = {"gender": Gender.MALE, "marital": Marital.MARRIED, "iban": "SA0380000000608010167519"}
WIFE = Member("هيا سعد العتيبي", Relationship.SPOUSE, Birth(year=1400, typed="1400"), "1010000006")
SON = Member("خالد", Relationship.SON, Birth(year=1430, typed="1430"))


@pytest.fixture
def mourned(people, desk, courses, form):
    man = replace(form, **MAN, members=(WIFE, SON))
    file = people.register(desk, man)
    courses.take(desk, file.id, DIED)
    return people.read(desk, file.id)


def test_a_file_passes_on_to_the_widow_and_keeps_its_number(people, courses, desk, mourned):
    assert mourned.standing.died_on == DIED.on
    heir = PassOn(place=0, gender=Gender.FEMALE)
    after = courses.pass_on(desk, mourned.id, mourned.version, heir)
    form = after.form
    assert (form.name.full, form.identity.number) == (WIFE.name, "1010000006")
    assert (form.gender, form.marital, form.iban) == (Gender.FEMALE, Marital.WIDOWED, "")
    assert [(one.name, one.relationship) for one in form.members] == [("خالد", Relationship.SON)]
    assert (after.id, after.file_number) == (mourned.id, mourned.file_number)
    assert after.standing.died_on is None
    passed = courses.read(desk, mourned.id).lines[0].step
    assert (passed.former, passed.died_on) == (mourned.form.name.full, DIED.on)


def test_the_dead_person_s_number_goes_on_leading_to_the_file(people, courses, desk, mourned):
    courses.pass_on(desk, mourned.id, mourned.version, PassOn(place=0))
    (row,) = people.find(desk, mourned.form.identity.number).rows
    assert row.id == mourned.id
    current = people.read(desk, mourned.id)
    people.update(desk, current.id, current.version, replace(current.form, mobile="0551112223"))
    assert people.find(desk, mourned.form.identity.number).rows


def test_a_guardian_from_outside_takes_over(people, courses, desk, mourned):
    uncle = PassOn(
        name="سعد أحمد العتيبي",
        gender=Gender.MALE,
        identity_number="1000009009",
        relationship=Relationship.BROTHER,
    )
    form = courses.pass_on(desk, mourned.id, mourned.version, uncle).form
    assert form.name.full == uncle.name
    assert form.identity.kind is IdentityKind.NATIONAL_ID
    assert {one.relationship for one in form.members} == {Relationship.OTHER}


def test_nobody_takes_over_from_the_living(courses, desk, file):
    with pytest.raises(Refused, match=r"people\.lives"):
        courses.pass_on(desk, file.id, file.version, PassOn(place=0))


def test_nobody_takes_over_who_died_too(people, courses, desk, mourned):
    members = (replace(mourned.form.members[0], died_on=TODAY), *mourned.form.members[1:])
    file = people.update(desk, mourned.id, mourned.version, replace(mourned.form, members=members))
    with pytest.raises(Refused, match=r"people\.member_died"):
        courses.pass_on(desk, file.id, file.version, PassOn(place=0))


def test_nobody_takes_over_who_is_not_there(courses, desk, mourned):
    with pytest.raises(Refused, match=r"people\.no_such_member"):
        courses.pass_on(desk, mourned.id, mourned.version, PassOn(place=7))
    with pytest.raises(Refused, match=r"people\.stale_version"):
        courses.pass_on(desk, mourned.id, 9, PassOn(place=0))
    with pytest.raises(Invalid) as why:
        courses.pass_on(desk, mourned.id, mourned.version, PassOn())
    assert ("name.first", "name_missing") in codes(why)


@pytest.mark.parametrize(
    ("heir", "other", "died", "seen"),
    [
        ("spouse", "daughter", "male", "daughter"),
        ("spouse", "mother", "male", "other"),
        ("son", "spouse", "female", "father"),
        ("son", "daughter", "male", "sister"),
        ("mother", "son", "male", "grandchild"),
        ("mother", "father", "male", "spouse"),
        ("brother", "sister", "male", "sister"),
        ("other", "son", "male", "other"),
    ],
)
def test_kin_are_seen_from_the_new_head(heir, other, died, seen):
    found = seen_from(Relationship(heir), Relationship(other), Gender(died))
    assert found is Relationship(seen)


# ---- a member leaves


def test_a_member_heads_a_file_of_their_own(people, courses, links, desk, file):
    part = Part(0, date(2026, 2, 1), LeaveReason.MARRIAGE, Gender.FEMALE)
    new = courses.part(desk, file.id, file.version, part)
    assert new.form.identity.number == "1010000006"
    old = people.read(desk, file.id)
    assert [member.name for member in old.form.members] == ["خالد"]
    assert old.version == file.version + 1
    left, came = (courses.read(desk, one).lines[0].step for one in (file.id, new.id))
    assert (left.file_number, left.reason) == (new.file_number, LeaveReason.MARRIAGE)
    assert came.file_number == file.file_number
    (bond,) = links.of_file(desk, new.id)
    assert (bond.kind, bond.first, bond.row.id) == (LinkKind.MOVED, False, file.id)
    assert [row.id for row in people.find(desk, "1010000006").rows] == [new.id]


def test_a_divorce_splits_the_household(people, courses, links, desk, form):
    """A wife leaves with a child; the files lead to each other, each with who lives there."""
    daughter = Member("ريم", Relationship.DAUGHTER, identity_number="1000009009")
    man = replace(form, gender=Gender.MALE, marital=Marital.MARRIED, members=(WIFE, SON, daughter))
    file = people.register(desk, man)
    part = Part(0, date(2026, 2, 1), LeaveReason.DIVORCE, Gender.FEMALE, along=(2,))
    new = courses.part(desk, file.id, file.version, part)
    assert (new.form.name.full, new.form.marital) == (WIFE.name, Marital.DIVORCED)
    (child,) = new.form.members
    assert (child.name, child.relationship) == ("ريم", Relationship.DAUGHTER)
    assert [one.name for one in people.read(desk, file.id).form.members] == ["خالد"]
    (bond,) = links.of_file(desk, file.id)
    assert (bond.kind, bond.since) == (LinkKind.DIVORCED, date(2026, 2, 1))
    assert [row.id for row in people.find(desk, "1000009009").rows] == [new.id]
    assert "ريم" in courses.read(desk, file.id).lines[0].step.name


def test_a_member_moves_over_to_another_household(people, courses, links, desk, file):
    form = file.form
    other = people.register(
        desk, replace(form, identity=replace(form.identity, number="1000009009"), members=())
    )
    move = MoveOver(1, other.file_number, Relationship.GRANDCHILD, TODAY, LeaveReason.MOVED)
    there = courses.move_over(desk, file.id, file.version, move)
    (member,) = there.form.members
    was = file.form.members[1]
    assert (there.id, member.relationship) == (other.id, Relationship.GRANDCHILD)
    assert (member.birth, member.note) == (was.birth, was.note)
    here = people.read(desk, file.id)
    assert [one.name for one in here.form.members] == [file.form.members[0].name]
    assert (here.version, there.version) == (file.version + 1, other.version + 1)
    left, came = (courses.read(desk, one).lines[0].step for one in (file.id, other.id))
    assert (left.file_number, came.file_number) == (other.file_number, file.file_number)
    back = MoveOver(0, file.file_number, was.relationship, TODAY, LeaveReason.MOVED)
    again = courses.move_over(desk, other.id, there.version, back)
    assert [one.name for one in again.form.members][-1] == member.name
    (bond,) = links.of_file(desk, other.id)
    assert (bond.kind, bond.row.id) == (LinkKind.MOVED, file.id)


def test_nobody_moves_over_to_where_they_cannot_be(people, courses, desk, director, file):
    form = file.form
    number = replace(form.identity, number=file.form.members[0].identity_number)
    head = people.register(desk, replace(form, identity=number, members=()))
    for to, code in (("9999", "no_file"), (file.file_number, "link_self"),
                     (head.file_number, None)):  # fmt: skip
        move = MoveOver(0, to, Relationship.OTHER, TODAY, LeaveReason.MOVED)
        with pytest.raises(Invalid) as why:
            courses.move_over(desk, file.id, file.version, move)
        assert code is None or codes(why) == {("to", code)}
    courses.take(director, head.id, Close(CloseReason.BY_REQUEST))
    move = MoveOver(1, head.file_number, Relationship.SON, TODAY, LeaveReason.OTHER)
    with pytest.raises(Invalid) as why:
        courses.move_over(desk, file.id, file.version, move)
    assert codes(why) == {("text", "why_needed")}
    with pytest.raises(Refused, match=r"people\.closed"):
        courses.move_over(desk, file.id, file.version, replace(move, text="عند خاله"))
    assert len(people.read(desk, file.id).form.members) == 2


def test_who_has_a_file_already_leaves_for_no_second_one(people, courses, desk, form, file):
    other = replace(form, identity=replace(form.identity, number="1010000006"), members=())
    registered = people.register(desk, other)
    part = Part(0, TODAY, LeaveReason.MOVED, Gender.FEMALE)
    with pytest.raises(Invalid) as why:
        courses.part(desk, file.id, file.version, part)
    assert codes(why) == {("identity.number", "identity.registered")}
    assert why.value.problems[0].params == {"file": registered.file_number}
    assert len(people.read(desk, file.id).form.members) == 2


def test_the_dead_and_the_unknown_leave_for_none(people, courses, desk, file):
    members = (replace(file.form.members[0], died_on=TODAY), file.form.members[1])
    file = people.update(desk, file.id, file.version, replace(file.form, members=members))
    for place, code in ((0, "member_died"), (9, "no_such_member")):
        part = Part(place, TODAY, LeaveReason.MOVED, Gender.FEMALE)
        with pytest.raises(Refused, match=rf"people\.{code}"):
            courses.part(desk, file.id, file.version, part)
    part = Part(1, TODAY, LeaveReason.MOVED, Gender.FEMALE, along=(0,))
    with pytest.raises(Refused, match=r"people\.member_died"):
        courses.part(desk, file.id, file.version, part)


# ---- holdings


def checked(doors, desk):
    with doors.look(desk, Action.PERSON_READ) as see:
        return {f.part: f for f in PeopleHoldings().check(see.session)}[Checked.PEOPLE]


def test_a_row_that_stands_elsewhere_than_its_steps_lead_is_found(doors, courses, director, file):
    courses.take(director, file.id, STOP)
    assert checked(doors, director).sound
    with doors.unaudited(director) as tx:
        tx.session.get(PersonRecord, file.id).closed_on = TODAY
    assert checked(doors, director).first_bad == file.file_number


def test_the_steps_are_given_out_and_erased_with_the_file(doors, courses, director, file):
    courses.take(director, file.id, replace(NOTE, text="كلمة سر الملف"))
    courses.take(director, file.id, STOP)
    holdings = PeopleHoldings()
    with doors.unaudited(director) as tx:
        given = str(holdings.export(tx.session, file.id))
        assert "كلمة سر الملف" in given
        assert "هند" not in given
        holdings.erase(tx, file.id)
        left = str(holdings.export(tx.session, file.id))
    assert "كلمة سر" not in left
    assert HEARD not in left
    assert checked(doors, director).sound


def test_what_an_absorbed_file_went_through_follows_it(doors, people, desk, form, courses):
    director = replace(desk, roles=frozenset({Role.DIRECTOR}))
    file = people.register(desk, form)
    identity = replace(form.identity, number="1000009009")
    other = people.register(desk, replace(form, identity=identity))
    for one in (file, other):
        courses.take(director, one.id, NOTE)
    courses.take(director, other.id, Close(CloseReason.DUPLICATE))
    with doors.unaudited(director) as tx:
        PeopleHoldings().move(tx, other.id, file.id)
    course = courses.read(director, file.id)
    assert state(course) is FileState.ACTIVE
    assert (len(course.lines), len(course.notes)) == (3, 1)
    assert checked(doors, director).sound
