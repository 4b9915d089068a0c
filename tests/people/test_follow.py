"""The lists of what falls due: by the office's choices, page by page, as each role may see it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.base.clock import FixedClock, months_after
from desktop.base.dates import Calendar
from desktop.base.errors import Refused
from desktop.base.hijri import HijriDate
from desktop.base.messages import Messages
from desktop.base.paths import resource
from desktop.core.consents.ledger import follow_in
from desktop.core.documents.numbers import next_number
from desktop.core.people.births import age, read_birth
from desktop.core.people.course.service import CourseService
from desktop.core.people.course.terms import (
    Close,
    CloseReason,
    Die,
    Reopen,
    Suspend,
    SuspendReason,
    Tell,
    TellHow,
)
from desktop.core.people.days.terms import DayKind
from desktop.core.people.details import Tenancy
from desktop.core.people.follow.prints import FOLLOW_LIST, FollowPrints
from desktop.core.people.follow.rules import born_by, due_on, of_age_on, renewed_by
from desktop.core.people.follow.service import FollowService
from desktop.core.people.follow.terms import Follow, Listing
from desktop.core.people.holdings import PeopleHoldings
from desktop.core.people.terms import Birth, Member, Relationship
from desktop.core.policy import loader
from desktop.core.policy.choice_vocabulary import YearsOf
from desktop.core.policy.circumstances import HousingKind
from desktop.core.work import Action, Doors, Role
from desktop.printing.samples import sample

TODAY = date(2026, 3, 1)
PROFILE = loader.load(resource("policies", "haqal.toml")).profile
STOP = Suspend(SuspendReason.UNREACHED, heard="أفادت بأنها انتقلت.", until=date(2026, 3, 20))


class Office:
    """Services of one office, whose choices a test sets."""

    def __init__(self, database, clock):
        doors = Doors(database, clock)
        self.doors = doors
        self.clock = clock
        self.profile = PROFILE
        self.follow = FollowService(doors, lambda: self.profile)
        self.courses = CourseService(doors, next_number, follow_in)

    def choose(self, **chosen):
        choices = self.profile.office.model_copy(update=chosen)
        self.profile = self.profile.model_copy(update={"office": choices})

    def listed(self, actor, follow, reason=None):
        return self.follow.page(actor, Listing(follow, reason)).rows


@pytest.fixture
def office(database, clock):
    return Office(database, FixedClock(datetime(2026, 3, 1, 9, tzinfo=UTC)))


@pytest.fixture
def director(actor):
    return actor(Role.DIRECTOR)


def plain(form, number=0, **changes):
    """A form of somebody else, with no day in it but what ``changes`` bring."""
    identity = replace(form.identity, number=_identity(number))
    given = {"members": (), "mobile": "", "old_file_number": "", **changes}
    return replace(form, identity=identity, **given)


def named(name, kin, number, **more):
    """Somebody of a household who has a number, which alone has a last day."""
    return Member(name, kin, identity_number=_identity(number), **more)


def _identity(number):
    digits = f"1{number:08d}"
    total = sum(
        sum(divmod(int(d) * 2, 10)) if place % 2 == 0 else int(d) for place, d in enumerate(digits)
    )
    return digits + str(-total % 10)


# ---- the yearly update


@pytest.mark.parametrize("months", [1, 6, 12, 13, 24])
def test_a_file_is_listed_on_the_day_it_falls_due_and_not_before(months):
    office = PROFILE.office.model_copy(update={"update_months": months})
    for n in range(1500):
        day = date(2023, 1, 1) + timedelta(days=n)
        last = renewed_by(day, office)
        assert due_on(last, office) <= day < due_on(last + timedelta(days=1), office)
    assert due_on(TODAY, office) == months_after(TODAY, months)


def test_updates_fall_due_by_the_office_s_months_and_closed_files_are_let_be(
    office, people, desk, director, form
):
    first, second, gone = (people.register(desk, plain(form, n)) for n in range(3))
    office.courses.take(director, gone.id, Close(CloseReason.BY_REQUEST))
    assert not office.listed(desk, Follow.OVERDUE)
    office.choose(update_months=3)
    office.clock.advance(timedelta(days=65))
    assert [one.person.id for one in office.listed(desk, Follow.DUE_SOON)] == sorted(
        [first.id, second.id]
    )
    office.clock.advance(timedelta(days=40))
    rows = office.listed(desk, Follow.OVERDUE)
    assert {(one.person.id, one.day) for one in rows} == {
        (first.id, date(2026, 6, 1)),
        (second.id, date(2026, 6, 1)),
    }
    assert not office.listed(desk, Follow.DUE_SOON)
    office.choose(update_months=None)
    assert not office.listed(desk, Follow.OVERDUE)
    assert office.follow.of_person(desk, first.id).renewal.due is None


def test_families_are_told_counted_and_told_anew_after_an_update(office, people, desk, actor, form):
    director = actor(Role.DIRECTOR)
    file = people.register(desk, plain(form))
    office.clock.advance(timedelta(days=400))
    for count, follow in ((1, Follow.TOLD_ONCE), (2, Follow.TOLD_TWICE), (3, Follow.TOLD_TWICE)):
        office.courses.take(desk, file.id, Tell(TellHow.LETTER, number=f"ص-{count}"))
        (row,) = office.listed(desk, follow)
        assert (row.told, row.told_on) == (count, date(2027, 4, 5))
    assert office.listed(desk, Follow.TOLD_ONCE) == ()
    assert people.read(desk, file.id).standing.closed_on is None, "nothing closes by itself"
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        office.courses.take(actor(Role.RESEARCHER), file.id, Tell(TellHow.PHONE))
    office.courses.take(director, file.id, Close(CloseReason.NOT_UPDATED))
    with pytest.raises(Refused, match=r"people\.closed"):
        office.courses.take(desk, file.id, Tell(TellHow.PHONE))
    office.courses.take(director, file.id, Reopen("حضرت وحدّثت"))
    people.update(desk, file.id, 1, file.form)
    assert office.follow.of_person(desk, file.id).renewal.told == 0


# ---- papers that end


def test_papers_that_end_are_listed_the_office_s_days_before(office, people, desk, form):
    soon = TODAY + timedelta(days=60)
    members = (
        named("سارة", Relationship.DAUGHTER, 51, expires=TODAY - timedelta(days=1)),
        named("علي", Relationship.SON, 52, expires=soon, died_on=date(2026, 1, 1)),
        named("خالد", Relationship.SON, 53, expires=soon + timedelta(days=1)),
    )
    home = {"housing": HousingKind.RENTED, "tenancy": Tenancy(ends=TODAY)}
    file = people.register(desk, plain(form, members=members, **home))
    form = replace(file.form, identity=replace(file.form.identity, expires=soon))
    file = people.update(desk, file.id, 1, form)
    ended = office.listed(desk, Follow.ENDED)
    assert [(one.who, one.kind, one.day) for one in ended] == [
        ("سارة", DayKind.IDENTITY, TODAY - timedelta(days=1))
    ]
    assert [(one.who, one.kind) for one in office.listed(desk, Follow.ENDS_SOON)] == [
        ("", DayKind.TENANCY),
        ("", DayKind.IDENTITY),
    ]
    office.choose(ending_days=61)
    assert len(office.listed(desk, Follow.ENDS_SOON)) == 3
    assert {one.kind for one in office.follow.of_person(desk, file.id).days} == {
        DayKind.IDENTITY,
        DayKind.TENANCY,
    }
    people.update(desk, file.id, 2, replace(file.form, members=()))
    assert not office.listed(desk, Follow.ENDED)


# ---- coming of age


@pytest.mark.parametrize("calendar", Calendar)
def test_the_day_of_age_is_the_one_on_which_the_years_are_full(calendar):
    for n in range(0, 4000, 7):
        born = date(2005, 1, 1) + timedelta(days=n)
        on = of_age_on(born, 18, calendar)
        assert age(Birth(born), on, calendar) == 18
        assert age(Birth(born), on - timedelta(days=1), calendar) == 17
        assert born <= born_by(on, 18, calendar)
        assert born > born_by(on - timedelta(days=1), 18, calendar)


def test_boys_and_girls_come_of_age_by_the_office_s_own_rule(office, people, desk, form):
    ramadan = HijriDate(1429, 9, 20).to_gregorian()  # 18 Hijri years on 20 Ramadan 1447
    members = (
        Member("سعود", Relationship.SON, birth=Birth(ramadan)),
        Member("فهد", Relationship.BROTHER, birth=read_birth("1429")),
        Member("تركي", Relationship.SON, birth=read_birth("1428")),
        Member("بدر", Relationship.SON),
        Member("نوف", Relationship.DAUGHTER, birth=Birth(date(2008, 4, 5))),
        Member("سلمان", Relationship.GRANDCHILD, birth=Birth(ramadan)),
        Member("ماجد", Relationship.SON, birth=Birth(ramadan), died_on=date(2020, 1, 1)),
    )
    file = people.register(desk, plain(form, members=members))
    ages = (Follow.OF_AGE, Follow.AGE_MONTH, Follow.AGE_QUARTER, Follow.AGE_UNKNOWN)
    assert not any(office.listed(desk, one) for one in ages), "the office has no rule"
    office.choose(boys_age=18, girls_age=None)
    found = {one: [(row.who, row.exact) for row in office.listed(desk, one)] for one in ages}
    assert found == {
        Follow.OF_AGE: [("تركي", False)],
        Follow.AGE_MONTH: [("سعود", True)],
        Follow.AGE_QUARTER: [],
        Follow.AGE_UNKNOWN: [("بدر", False)],
    }
    assert office.listed(desk, Follow.AGE_MONTH)[0].day == HijriDate(1447, 9, 20).to_gregorian()
    office.choose(girls_age=18, girls_years=YearsOf.GREGORIAN)
    assert [row.who for row in office.listed(desk, Follow.AGE_QUARTER)] == ["نوف"]
    assert people.read(desk, file.id).form.members == file.form.members, "nothing changes by itself"
    assert [row.who for row in office.follow.of_person(desk, file.id).days] == [
        "تركي",
        "سعود",
        "نوف",
    ]


def test_a_child_who_heads_a_file_is_listed_before_and_a_grown_head_never(
    office, people, desk, form
):
    office.choose(girls_age=18, girls_years=YearsOf.GREGORIAN)
    orphan = people.register(desk, plain(form, 1, birth=Birth(date(2008, 3, 20))))
    people.register(desk, plain(form, 2, birth=read_birth("1390")))
    assert [one.person.id for one in office.listed(desk, Follow.AGE_MONTH)] == [orphan.id]
    assert not office.listed(desk, Follow.OF_AGE)


# ---- closed and suspended


def test_closed_and_suspended_files_are_listed_by_their_reason(office, people, desk, actor, form):
    director = actor(Role.DIRECTOR)
    one, two, three = (people.register(desk, plain(form, n)) for n in range(3))
    office.courses.take(director, one.id, Close(CloseReason.RELEASED))
    office.courses.take(director, two.id, STOP)
    assert [(r.person.id, r.reason) for r in office.listed(desk, Follow.CLOSED)] == [
        (one.id, CloseReason.RELEASED)
    ]
    assert not office.listed(desk, Follow.CLOSED, CloseReason.MARRIAGE)
    assert office.listed(desk, Follow.SUSPENDED, SuspendReason.UNREACHED)[0].person.id == two.id
    auditor = office.listed(actor(Role.AUDITOR), Follow.CLOSED)[0]
    assert (auditor.reason, auditor.person.standing.because) == (None, ""), "it tells prison"
    assert auditor.person.name.startswith("ن•")
    office.clock.advance(timedelta(days=30))
    assert not office.listed(desk, Follow.SUSPENDED), "it ended by itself"
    office.courses.take(desk, three.id, Die(date(2026, 3, 1), "شهادة وفاة"))
    office.courses.take(director, one.id, Reopen("عادت"))
    assert not office.listed(desk, Follow.CLOSED)
    with office.doors.look(desk, Action.PERSON_SEARCH) as see:
        assert all(finding.sound for finding in PeopleHoldings().check(see.session))


# ---- who reads, and how far


@pytest.mark.parametrize("role", Role)
def test_lists_are_for_who_works_on_files_and_masked_for_the_auditor(
    office, people, actor, form, role
):
    desk = actor(Role.RECEPTION)
    members = (named("سارة", Relationship.DAUGHTER, 51, expires=TODAY - timedelta(days=1)),)
    people.register(desk, plain(form, members=members))
    allowed = {Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR, Role.AUDITOR}
    if role not in allowed:
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            office.listed(actor(role), Follow.ENDED)
        return
    (row,) = office.listed(actor(role), Follow.ENDED)
    whole = role is not Role.AUDITOR
    assert (row.who, row.kin) == (("سارة", Relationship.DAUGHTER) if whole else ("", None))
    assert ("نورة" in row.person.name) is whole


def test_every_page_follows_the_one_before_and_counts_tell_the_same(office, people, desk, form):
    office.choose(boys_age=18, girls_age=18)
    gone = TODAY - timedelta(days=9)
    for n in range(7):
        kin = (Relationship.SON, Relationship.DAUGHTER)[n % 2]
        members = (named("سارة", kin, 50 + n, expires=gone, birth=read_birth(str(1400 + n % 3))),)
        people.register(desk, plain(form, n, members=members))
    for follow in (Follow.ENDED, Follow.OF_AGE):
        keys, after = [], None
        while True:
            page = office.follow.page(desk, Listing(follow), after, 2)
            keys += [row.key for row in page.rows]
            after = page.following
            if after is None:
                break
        assert len(keys) == len(set(keys)) == 7
        assert office.follow.counts(desk)[follow] == 7


def test_a_printed_list_says_what_is_due_and_what_was_done(office, people, desk, form):
    office.choose(update_months=12)
    file = people.register(desk, plain(form, mobile="+966551234567"))
    office.clock.advance(timedelta(days=400))
    prints, head = FollowPrints(office.follow, Messages()), sample(FOLLOW_LIST, PROFILE).head

    def listed(follow):
        with office.doors.look(desk, Action.DOCUMENT_READ) as see:
            return prints.listed(see, follow, head).files

    (line,) = listed(Follow.OVERDUE)
    assert (line.name, line.mobile) == (file.form.name.full, "+966551234567")
    assert line.stands == "لم تُبلَّغ الأسرة بعد"
    office.courses.take(desk, file.id, Tell(TellHow.LETTER, number="ص-1"))
    (line,) = listed(Follow.TOLD_ONCE)
    assert line.stands.startswith("أُبلغت الأسرة مرة واحدة، آخرها ")
    assert listed(Follow.CLOSED) == ()
    with pytest.raises(Refused, match=r"people\.no_list"):
        listed("nobody")


def test_a_list_is_printed_by_who_sees_files_whole_and_kept_nowhere(live):
    press, follow = live.office.press, Follow.OVERDUE.value
    for role in (Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR):
        assert live.act(role, press.blank, FOLLOW_LIST, follow).document.number == ""
    for role in (Role.SECRETARY, Role.AUDITOR, Role.MEMBER):
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            live.act(role, press.blank, FOLLOW_LIST, follow)
    with pytest.raises(Refused, match=r"documents\.unnumbered"):
        live.act(Role.DIRECTOR, press.issue, FOLLOW_LIST, follow)
    assert live.act(Role.DIRECTOR, live.office.documents.recent).rows == ()
