"""Files that are merged while something of them is under way: it goes on in the file that stays."""

from dataclasses import replace

import pytest

from desktop.core.committee.terms import RecordDecision
from desktop.core.intake.facts import Outcome
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.terms import REQUEST
from desktop.core.merge.terms import MergeFiles
from desktop.core.people.course.leaving import LeaveReason, Part
from desktop.core.people.terms import Gender, Member, Relationship
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.core.work.drafts import Way
from desktop.core.work.subjects import Subject
from tests.merge.test_merge import ONE, OTHER, WHY, merged, refused, sound, tables
from tests.objections import answer, objected

DIRECTOR, DESK = Role.DIRECTOR, Role.RECEPTION


def read(live, person):
    return live.act(DESK, live.office.people.read, person.id)


def test_a_request_on_an_open_agenda_is_decided_in_the_file_that_stays(live):
    """What was signed is of the form before: it is signed for anew, as after any change."""
    one, other = live.person(ONE), live.person(OTHER)
    request = live.request(other)
    live.upto(request.id, StepId.STUDY)
    held = live.sitting()
    view = merged(live, one, read(live, other))
    decided = Decide(Outcome.REJECTED, "الدخل يكفي.")
    command = RecordDecision(held.id, Subject(REQUEST, request.id), decided)
    assert refused(live, live.office.committee.decide, command, by=Role.SECRETARY) == (
        "intake.sign_again"
    )
    live.step(request.id, StepId.SIGNATURE)
    live.act(Role.SECRETARY, live.office.committee.decide, command)
    live.take(request.id, live.payload(StepId.NOTIFICATION))
    assert live.read(request.id).person.id == one.id
    assert sound(live) == []
    assert refused(live, live.office.merges.undo, view.id, "أختها.") == "merge.rests"


@pytest.mark.parametrize("sealed", [False, True])
def test_what_was_half_written_on_the_file_that_goes_is_set_aside_for_who_wrote_it(live, sealed):
    one, other = live.person(ONE), live.person(OTHER)
    key = f"household:{other.id}"
    way = Way({"kind": "HouseholdOf", "person_id": other.id}, said=(("ملاحظة", "نصف جملة"),))

    def drafts(name, *given, **more):
        opened = live.unlock(DESK)  # a sealed one is its owner's alone
        return live.call(getattr(opened.office.drafts, name), opened.actor, *given, **more)

    drafts("save", key, {"note": "نصف جملة"}, way, sealed=sealed)
    merged(live, one, other)
    assert drafts("load", key) is None
    (kept,) = drafts("listed")
    assert (kept.data, kept.way.said) == ({"note": "نصف جملة"}, way.said)
    assert (kept.way.place, kept.readable, kept.sealed) == ({}, True, sealed)
    assert kept.page.endswith(f":{one.id}"), "it is told, and erased, with the file that stays"
    assert sound(live) == []


def test_an_objection_is_answered_in_the_file_that_stays(live):
    one, other = live.person(ONE), live.person(OTHER)
    request_id, voice_id = objected(live, other)
    merged(live, one, read(live, other))
    answer(live, voice_id, Decide(Outcome.REJECTED, "الدخل يكفي."))
    assert live.read(request_id).person.id == one.id
    assert sound(live) == []


def test_a_first_merge_is_undone_after_the_second_was(live):
    """Both went into one file: the second rests on the first."""
    one, other = live.person(ONE), live.person(OTHER)
    third = live.person(replace(ONE, note="ثالثة."))
    before = tables(live)
    first = merged(live, one, other)
    live.advance(minutes=1)
    second = merged(live, read(live, one), third)
    assert refused(live, live.office.merges.undo, first.id, "خطأ") == "merge.rests"
    live.act(DIRECTOR, live.office.merges.undo, second.id, "خطأ")
    live.act(DIRECTOR, live.office.merges.undo, first.id, "خطأ")
    assert tables(live) == before
    assert refused(live, live.office.merges.undo, first.id, "خطأ") == "merge.undone"


def test_who_came_by_a_merge_leaves_with_a_file_of_their_own(live):
    one = live.person(replace(ONE, members=()))
    son = Member("فهد", Relationship.SON)
    other = live.person(replace(OTHER, members=(son,)))
    view = merged(live, one, other)
    file = read(live, one)
    assert [member.name for member in file.form.members] == ["فهد"]
    part = Part(0, live.today, LeaveReason.GROWN_UP, Gender.MALE)
    own = live.act(DESK, live.office.courses.part, file.id, file.version, part)
    assert refused(live, live.office.merges.undo, view.id, "أختها.") == "merge.rests"
    back = read(live, one)
    command = MergeFiles(back.id, own.id, back.version, own.version, WHY, ())
    again = live.act(DIRECTOR, live.office.merges.merge, command)
    assert live.act(DESK, live.office.people.find, own.file_number).rows[0].id == one.id
    live.act(DIRECTOR, live.office.merges.undo, again.id, "ابنه.")
    assert read(live, own).form.name.first == "فهد"
    assert sound(live) == []
