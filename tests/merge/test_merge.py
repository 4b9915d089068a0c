"""Two files of one person made one: what follows, what is refused, and that it is undone whole."""

import json
import shutil
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.base.dates import Calendar
from desktop.base.errors import Invalid, Refused
from desktop.base.messages import Messages
from desktop.core.complaints.terms import AddToVoice, RecordVoice, VoiceKind
from desktop.core.intake.visits.terms import Purpose, RecordVisit
from desktop.core.merge.ledger import DERIVED
from desktop.core.merge.rules import compose
from desktop.core.merge.terms import Choice, MergeFiles, Side
from desktop.core.people.births import read_birth
from desktop.core.people.course.terms import Die
from desktop.core.people.links.terms import Distinct
from desktop.core.people.records import PersonRecord
from desktop.core.people.terms import (
    Birth,
    Identity,
    IdentityKind,
    Income,
    Member,
    PersonName,
    Relationship,
)
from desktop.core.policy.circumstances import IncomeSource
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work import Role
from desktop.core.work.acts import WantedActs
from desktop.core.work.holdings import digest_of
from desktop.lists import holdings
from tests.aid.goods import families, giving, stocked
from tests.databases import kept_words
from tests.offices import PERSON, living
from tests.sampling import todays

NO_PAPER = Identity(IdentityKind.NONE_YET, override_reason="فقدت هويتها.")
ONE = replace(
    PERSON, name=PersonName("منيرة", "صالح", "فهد", "الحربي"), identity=NO_PAPER, mobile="",
    members=(Member("سعد", Relationship.SON),), note="سكنت مع أمها.",
)  # fmt: skip
OTHER = replace(
    ONE, mobile="0551122334", note="تعمل خياطة.", incomes=(Income(IncomeSource.PENSION, 100_000),),
    members=(Member("سعد", Relationship.SON, note="يدرس"), Member("هند", Relationship.DAUGHTER)),
)  # fmt: skip
WHY = "الهوية الأصلية معها، وهي نفسها."
DIRECTOR, DESK = Role.DIRECTOR, Role.RECEPTION
#: Tables of no person's records, and what a merge leaves where it stands.
NOBODY_S = {
    "agenda_row", "aid_entry", "aid_line", "aid_order", "aid_transfer", "audit",
    "committee_member", "file_merge", "file_merge_undo", "giving", "goods_entry", "goods_item",
    "import_run", "number_given", "office_choices", "policy_adoption", "policy_version",
    "sealed_room", "setting", "sitting", "staff", "stand_in", "survey_answer", "survey_comment",
    "survey_round", "survey_sample", "survey_sheet", "voice_board", "voice_box",
}  # fmt: skip
#: What merging and undoing adds by itself.
APART = {"audit", "file_merge", "file_merge_undo"}


def two(live, one=ONE, other=OTHER):
    return live.person(one), live.person(other)


def command(one, other, *choices, **more):
    return replace(
        MergeFiles(one.id, other.id, one.version, other.version, WHY, tuple(choices)), **more
    )


def merged(live, one, other, *choices):
    return live.act(DIRECTOR, live.office.merges.merge, command(one, other, *choices))


def refused(live, act, *more, by=DIRECTOR):
    with pytest.raises((Refused, Invalid)) as why:
        live.act(by, act, *more)
    problems = getattr(why.value, "problems", ())
    return problems[0].code if problems else why.value.code


def tables(live):
    """Return a digest of every table but those that tell of merges."""

    def read():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            return {
                one.__tablename__: digest_of(tx.session, [one])
                for desk in holdings(None)
                for one in desk.tables
                if one.__tablename__ not in APART
            }

    return live.call(read)


def sound(live):
    return [
        one for one in live.act(Role.ADMIN, live.office.reports.check).findings if not one.sound
    ]


def test_each_field_says_what_the_two_have_and_since_when(live):
    one, other = two(live)
    live.advance(days=3)
    form = replace(OTHER, note="تعمل معلمة.")
    other = live.act(DESK, live.office.people.update, other.id, 1, form)
    seen = live.act(DESK, live.office.merges.compare, one.id, other.id)
    pairs = {pair.field: pair for pair in seen.pairs}
    assert set(pairs) == {"mobile", "members", "incomes", "note"}
    note = pairs["note"]
    assert (note.stays, note.goes, note.offered) == (ONE.note, form.note, Side.BOTH)
    assert (note.stays_from.version, note.goes_from.version) == (1, 2)
    assert note.goes_from.at > note.stays_from.at
    assert note.goes_from.by
    assert pairs["mobile"].offered is Side.GOES
    assert not seen.bars


def test_what_is_chosen_is_the_form_and_everything_follows(live):
    one, other = two(live)
    request = live.upto(live.request(other).id, StepId.SIGNATURE)
    signed = live.read(request.id)
    live.act(
        DESK, live.office.visits.record,
        RecordVisit(Purpose.ENQUIRY, ChannelId.INTERVIEW, person_id=other.id),
    )  # fmt: skip
    voice = RecordVoice(
        VoiceKind.COMPLAINT, ChannelId.INTERVIEW, "تأخر الصرف.", live.clock.now(),
        person_id=other.id,
    )  # fmt: skip
    live.act(DESK, live.office.complaints.record, voice)
    view = merged(live, one, other, Choice("incomes", Side.GOES))
    file = live.act(DESK, live.office.people.read, one.id)
    assert file.form.mobile.endswith("551122334")
    assert file.form.note == "سكنت مع أمها.\nتعمل خياطة."
    assert [member.name for member in file.form.members] == ["سعد", "هند"]
    assert file.form.members[0].note == "يدرس"
    assert file.form.incomes == OTHER.incomes
    assert set(view.taken) == {"mobile", "note", "members", "incomes"}
    assert {"request", "visit"} <= set(view.follows)
    assert "voice" not in view.follows  # whether somebody complained is not told
    (row,) = live.act(DESK, live.office.intake.of_person, one.id)
    assert row.number == signed.number
    again = live.read(request.id)
    assert again.person.id == one.id
    assert again.facts == signed.facts
    assert sound(live) == []


def test_the_number_that_went_finds_the_file_and_says_so(live):
    one, other = two(live)
    merged(live, one, other)
    (row,) = live.act(DESK, live.office.people.find, other.file_number).rows
    assert row.id == one.id
    live.call(live.office.finding.prepare_now, live.actor(DESK))
    (hit,) = live.act(DESK, live.office.finding.find, other.file_number).hits
    assert (hit.row.id, hit.reasons) == (one.id, ("merged_file",))
    line, *_ = live.act(
        Role.DIRECTOR, live.office.acts.page, WantedActs(action="person.merge")
    ).rows
    assert line.about == one.file_number
    assert "taken" in dict(line.detail)


def test_a_merge_is_undone_whole(live):
    one, other = two(live)
    live.upto(live.request(other).id, StepId.SIGNATURE)
    live.act(DESK, live.office.drafts.save, f"household:{other.id}", {"note": "يعمل الابن"})
    before = tables(live)
    view = merged(live, one, other, Choice("incomes", Side.GOES), Choice("members", Side.STAYS))
    assert refused(live, live.office.people.read, other.id) == "people.unknown"
    assert live.act(DESK, live.office.merges.rests_on, view.id) == []
    done = live.act(DIRECTOR, live.office.merges.undo, view.id, "أختها وليست هي.")
    assert tables(live) == before
    assert (done.undone_because, done.undone_at) == ("أختها وليست هي.", live.clock.now())
    assert sound(live) == []
    assert refused(live, live.office.merges.undo, view.id, "مرة أخرى") == "merge.undone"
    for person in (one, other):
        (told,) = live.act(DESK, live.office.merges.of_file, person.id)
        assert told.undone_at is not None
    merged(live, one, other)
    assert sound(live) == []


@pytest.mark.parametrize("few", [True, pytest.param(False, marks=pytest.mark.full)])
def test_every_pair_of_a_whole_office_is_parted_as_it_was(kept_office, few):
    live, people = kept_office
    pairs = list(permutations(people, 2))
    for place, (stays, goes) in enumerate(todays(pairs, 4) if few else pairs):
        seen = live.act(DIRECTOR, live.office.merges.compare, stays, goes)
        assert not seen.bars
        before = tables(live)
        sides = tuple(
            Choice(pair.field, pair.sides[place % len(pair.sides)]) for pair in seen.pairs
        )
        asked = MergeFiles(stays, goes, seen.stays.version, seen.goes.version, WHY, tuple(sides))
        view = live.act(DIRECTOR, live.office.merges.merge, asked)
        assert sound(live) == []
        live.act(DIRECTOR, live.office.merges.undo, view.id, "خطأ")
        assert tables(live) == before
    assert sound(live) == []


def test_what_was_written_since_is_told_and_keeps_it(live):
    one, other = two(live)
    view = merged(live, one, other)
    live.advance(days=1)
    live.request(one)
    rests = live.act(DESK, live.office.merges.rests_on, view.id)
    assert {found.kind for found in rests} >= {"request", "event"}
    assert refused(live, live.office.merges.undo, view.id, "أختها.") == "merge.rests"


def test_whether_somebody_complained_is_not_told_by_a_merge(live):
    one, other = two(live)
    voice = RecordVoice(
        VoiceKind.COMPLAINT, ChannelId.INTERVIEW, "تأخر الصرف.", live.clock.now(),
        person_id=other.id,
    )  # fmt: skip
    before = live.act(DESK, live.office.merges.compare, one.id, other.id).follows
    for _ in range(2):
        raised = live.act(DESK, live.office.complaints.record, voice)
        live.act(DESK, live.office.complaints.add, AddToVoice(raised.number, "وعاد."))
    assert live.act(DESK, live.office.merges.compare, one.id, other.id).follows == before
    view = merged(live, one, other)
    assert live.act(DESK, live.office.merges.rests_on, view.id) == []
    for _ in range(2):
        raised = live.act(DESK, live.office.complaints.record, replace(voice, person_id=one.id))
        live.act(DESK, live.office.complaints.add, AddToVoice(raised.number, "وعاد."))
    (found,) = live.act(DESK, live.office.merges.rests_on, view.id)
    assert (found.kind, found.words) == ("event", "—")
    assert refused(live, live.office.merges.undo, view.id, "أختها.") == "merge.rests"


def test_a_change_of_the_file_keeps_it_too(live):
    one, other = two(live)
    view = merged(live, one, other)
    file = live.act(DESK, live.office.people.read, one.id)
    live.act(DESK, live.office.people.update, one.id, file.version, replace(file.form, note="ن"))
    rests = live.act(DESK, live.office.merges.rests_on, view.id)
    assert {found.kind for found in rests} == {"person", "person_version"}


def test_a_merge_on_a_merge_is_undone_in_its_turn(live):
    one, other = two(live)
    third = live.person(replace(ONE, note=""))
    before = tables(live)
    first = merged(live, one, other)
    file = live.act(DESK, live.office.people.read, one.id)
    live.advance(minutes=1)
    second = merged(live, third, file)
    assert refused(live, live.office.merges.undo, first.id, "خطأ") == "merge.merged_on"
    (newest, oldest) = live.act(DESK, live.office.merges.of_file, third.id)
    assert (newest.number, oldest.number) == (one.file_number, other.file_number)
    assert live.act(DESK, live.office.people.find, other.file_number).rows[0].id == third.id
    live.act(DIRECTOR, live.office.merges.undo, second.id, "خطأ")
    live.act(DIRECTOR, live.office.merges.undo, first.id, "خطأ")
    assert tables(live) == before
    assert sound(live) == []


def test_who_was_absorbed_is_merged_into_nobody(live):
    one, other = two(live)
    merged(live, one, other)
    assert refused(live, live.office.merges.merge, command(other, one)) == "people.unknown"


def test_what_is_no_merge_is_refused(live):
    one, other = two(live)
    merge = live.office.merges.merge
    assert refused(live, merge, command(one, one)) == "merge.itself"
    assert refused(live, live.office.merges.compare, one.id, one.id) == "merge.itself"
    assert refused(live, merge, command(one, other, because=" ")) == "people.why_needed"
    assert refused(live, merge, command(one, other, goes_version=7)) == "people.stale_version"
    assert refused(live, live.office.merges.undo, "none", "خطأ") == "merge.unknown"
    view = merged(live, one, other)
    assert refused(live, live.office.merges.undo, view.id, " ") == "people.why_needed"


def test_who_was_said_to_be_somebody_else_is_not_merged(live):
    one, other = two(live)
    live.act(DESK, live.office.links.say_distinct, one.id, Distinct(other.id, "أختها."))
    (bar,) = live.act(DESK, live.office.merges.compare, one.id, other.id).bars
    assert bar.code == "merge.said_distinct"
    assert refused(live, live.office.merges.merge, command(one, other)) == "merge.said_distinct"


def test_the_dead_are_not_merged_with_the_living(live):
    one, other = two(live)
    live.act(DESK, live.office.courses.take, other.id, Die(live.today, "شهادة الوفاة"))
    assert refused(live, live.office.merges.merge, command(one, other)) == "merge.one_died"


def test_who_stands_in_an_open_distribution_stays_where_they_are(live):
    one, other, *_ = families(live, 2)
    giving(live, stocked(live))
    assert refused(live, live.office.merges.merge, command(one, other)) == "giving.listed_open"


def test_who_compares_and_who_merges(live):
    one, other = two(live)
    for role in Role:
        if role in {Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR}:
            live.act(role, live.office.merges.compare, one.id, other.id)
        else:
            with pytest.raises(Refused, match=r"work\.not_permitted"):
                live.act(role, live.office.merges.compare, one.id, other.id)
        if role is not DIRECTOR:
            with pytest.raises(Refused, match=r"work\.not_permitted"):
                live.act(role, live.office.merges.merge, command(one, other))


def test_why_is_told_to_who_sees_files_whole(live):
    one, other = two(live)
    merged(live, one, other)
    seen = live.act(Role.MEMBER, live.office.merges.of_file, one.id)
    assert [(told.number, told.because) for told in seen] == [(other.file_number, "")]


def test_an_erasure_forgets_why_and_how_to_undo_it(live):
    one, other = two(live)
    view = merged(live, one, other)

    def erase():
        with live.office.doors.unaudited(live.actor(DIRECTOR)) as tx:
            for desk in holdings(None):
                if type(desk).__name__ in {"MergeHoldings", "PeopleHoldings"}:
                    desk.erase(tx, one.id)

    live.call(erase)
    (told,) = live.act(DESK, live.office.merges.of_file, one.id)
    assert (told.because, told.final) == ("", True)
    assert refused(live, live.office.merges.undo, view.id, "خطأ") == "merge.final"


def test_the_file_that_is_compared_is_named_by_any_of_its_numbers(live):
    one, other = two(live)
    called = live.office.merges.called
    assert live.act(DESK, called, one.id, other.file_number) == other.id
    assert refused(live, called, one.id, "9999") == "people.no_file"
    assert refused(live, called, one.id, one.file_number) == "merge.itself"


def test_a_side_that_is_not_offered_is_not_taken():
    made = compose(ONE, OTHER, {"mobile": Side.BOTH, "note": Side.STAYS})
    assert (made.mobile, made.note) == (OTHER.mobile, ONE.note)


SAAD = Member("سعد", Relationship.SON)
BORN = read_birth("1440")


def _household(mine, theirs):
    made = compose(
        replace(ONE, members=mine), replace(OTHER, members=theirs), {"members": Side.BOTH}
    )
    return made.members


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (replace(SAAD, birth=BORN), Member("سعيد", Relationship.SON, BORN)),  # twins
        (replace(SAAD, birth=BORN), replace(SAAD, birth=read_birth("1444"))),
        (replace(SAAD, identity_number="1010000006"), replace(SAAD, identity_number="1000000016")),
        (SAAD, replace(SAAD, relationship=Relationship.BROTHER)),
        (SAAD, replace(SAAD, name="سعد أحمد")),
    ],
)  # fmt: skip
def test_nobody_of_two_households_is_taken_for_another(mine, theirs):
    assert _household((mine,), (theirs,)) == (mine, theirs)


def test_who_may_be_two_of_the_other_household_is_neither():
    young, old = replace(SAAD, birth=BORN), replace(SAAD, birth=read_birth("1444"))
    assert _household((SAAD,), (young, old)) == (SAAD, young, old)
    assert _household((young, old), (SAAD,)) == (young, old, SAAD)
    assert _household((young, old), (old, young)) == (young, old)


def test_what_one_household_leaves_empty_of_somebody_is_the_others():
    known = replace(SAAD, birth=BORN, identity_number="1010000006", note="يدرس")
    told = replace(SAAD, birth=Birth(calendar=Calendar.GREGORIAN), note="مريض")
    assert _household((told,), (known,)) == (replace(known, note="مريض\nيدرس"),)
    day = replace(known, birth=read_birth("3/4/1440"), name="سعيد")
    assert _household((known,), (day,)) == (known,), "one number is one person"
    assert _household((replace(SAAD, birth=BORN),), (replace(day, name="سعد"),)) == (
        replace(known, birth=BORN),
    )


def test_two_sums_of_both_files_are_one_only_where_they_are_the_same():
    one, other = Income(IncomeSource.PENSION, 100_000), Income(IncomeSource.PENSION, 200_000)
    both = {"incomes": Side.BOTH}
    mine = replace(ONE, incomes=(one,))
    assert compose(mine, replace(OTHER, incomes=(other,)), both).incomes == (one, other)
    noted = replace(one, note="التقاعد")
    assert compose(mine, replace(OTHER, incomes=(noted,)), both).incomes == (noted,)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_kind_of_record_that_goes_over_has_a_name(language):
    """A table of nobody's records, or whose rows follow from a form, has none."""
    messages = Messages(language)
    every = {one.__tablename__ for desk in holdings(None) for one in desk.tables}
    assert {name for name in every if f"term.held.{name}" not in messages} == NOBODY_S | DERIVED


@pytest.fixture(scope="module")
def live(office_template, tmp_path_factory):
    """Give one office for all tests of the module: each registers people of its own."""
    with living(office_template(), tmp_path_factory.mktemp("بيانات") / "مكتب") as made:
        yield made


@pytest.fixture(scope="module")
def kept_office(tmp_path_factory):
    """Give the office of a whole day, with every kind of record, and its people."""
    kept = Path(kept_words.__file__).parent / "0009-giving"
    folder = tmp_path_factory.mktemp("مكتب")
    shutil.copytree(kept / "office", folder / "office")
    summary = json.loads(kept.joinpath("summary.json").read_text("utf-8"))
    password = kept.joinpath("password.txt").read_text("utf-8").strip()
    with kept_words.opened(folder / "office", password) as (house, as_):
        there = as_(summary["open_with"]["as"])
        live = _Kept(house, there)
        yield live, live.call(_people, live)


class _Kept:
    def __init__(self, house, there):
        self.office, self.call = there.office, house.call
        self._actor = kept_words.whoever(there)

    def actor(self, *_roles):
        return self._actor

    def act(self, _role, act, *more):
        return self.call(act, self._actor, *more)


def _people(live):
    with live.office.doors.unaudited(live.actor()) as tx:
        every = select(PersonRecord.id).order_by(PersonRecord.file_number)
        return list(tx.session.scalars(every))
