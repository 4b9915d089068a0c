"""Every form of the window asks for all fields of its command, or names those that it does not."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.consents.terms import OPTIONAL, Answer, Answered, Method, Purpose
from desktop.core.correspondence.terms import Direction, LetterKind, WriteLetter
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.terms import Reached
from desktop.core.intake.visits import terms as visits
from desktop.core.people.terms import Member, Relationship
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.surveys.terms import OpenRound
from desktop.core.work import Role
from desktop.ui import desk, kit
from desktop.ui.committee.sitting import SittingSheet
from desktop.ui.complaints.correct import AddSheet, KindSheet
from desktop.ui.intake.appointing import AppointSheet
from desktop.ui.intake.correcting import CorrectSheet
from desktop.ui.intake.elsewhere import ElsewhereSheet
from desktop.ui.intake.journey import Journey
from desktop.ui.intake.stages import Stages
from desktop.ui.intake.steps import STAGES
from desktop.ui.intake.steps.clarification import ClarificationSheet
from desktop.ui.pages import PAGES
from desktop.ui.parts.consents.sheets import AnswerSheet, InquirySheet, TakeBackSheet
from desktop.ui.parts.letters.sheets import CancelSheet, LetterSheet
from desktop.ui.parts.person.likeness import DistinctSheet
from desktop.ui.parts.person.member_row import MemberRow
from desktop.ui.parts.sealed.notes import MoveSheet
from desktop.ui.parts.sealed.sheet import SealSheet
from desktop.ui.people.heir_sheet import HeirSheet
from desktop.ui.people.links_card import BindSheet
from desktop.ui.people.member_sheet import PartSheet
from desktop.ui.people.step_sheet import EVERY, TELL, StepSheet
from desktop.ui.requests.take_back import ContrarySheet
from desktop.ui.requests.withdraw import WithdrawSheet
from desktop.ui.staff.account import NewStaffSheet, RolesSheet
from desktop.ui.staff.stand_in_sheet import StandInSheet
from desktop.ui.surveys.handed_out import HandedOutSheet
from desktop.ui.surveys.opening import RoundSheet
from tests.offices import PERSON
from tests.ui.rooms import WorkRoom
from tests.ui.seats import seat

__all__ = ["seat"]
WINDOW = Path(desk.__file__).parent


@pytest.fixture
def forms(seat):
    """Build every page, screen and sheet, and return the forms of commands in them."""
    room: WorkRoom = seat(Role.RECEPTION)
    given, over = room.desk, room.room
    somebody = room.live.act(Role.ADMIN, given.office.staff.everyone)[0]
    round_ = OpenRound("short_visit", "جولة", room.live.today, room.live.today, "مقابلة", 1)
    view = room.live.act(Role.RECEPTION, given.office.surveys.open_round, round_)
    form = replace(PERSON, members=(Member("سارة", Relationship.DAUGHTER),))
    person = room.live.act(Role.RECEPTION, given.office.people.register, form)
    (row, *_) = room.live.act(Role.RECEPTION, given.office.people.find, person.file_number).rows
    answer = Answer(
        on=room.live.today,
        method=Method.SIGNED_PAPER,
        answers=(Answered(Purpose.PHOTOS, given=True),),
    )
    agreed = room.live.act(Role.RECEPTION, given.office.consents.take, person.id, answer)
    words = WriteLetter(Direction.IN, room.live.today, LetterKind.POST, "البلدية", "دعوة")
    letter = room.live.act(Role.RECEPTION, given.office.correspondence.record, words)
    said = RecordVoice(VoiceKind.COMPLAINT, "interview", "طال الانتظار.", given.office.clock.now())
    voice = room.live.act(Role.RECEPTION, given.office.complaints.record, said)
    line = visits.RecordVisit(visits.Purpose.ENQUIRY, ChannelId.INTERVIEW)
    visit = room.live.act(Role.RECEPTION, given.office.visits.record, line)
    logged = room.live.act(Role.RECEPTION, given.office.visits.read, visit.id)
    told = room.live.request(person)
    room.live.upto(told.id, StepId.DECISION)
    reached = Notify(ChannelId.PHONE, Reached.REACHED)
    told = room.live.act(Role.RECEPTION, given.office.intake.perform, told.id, reached)
    journey = Journey(given.office.policy.profile, over)
    stages = Stages(given, journey, over)
    built = [spec.factory(given) for spec in PAGES]
    built += [stages[name] for name in ("person", "household", "need", "done")]
    built += [stage(given, journey) for stage in STAGES.values()]
    built += [
        SittingSheet(over, "جلسة", given, ()),
        ClarificationSheet(over, given, journey),
        ElsewhereSheet(over, given, ("جمعية البر",), None),
        AppointSheet(over, given),
        CorrectSheet(over, given, logged),
        KindSheet(over, given, voice),
        AddSheet(over, given),
        ContrarySheet(over, given, told),
        LetterSheet(over, given, Direction.IN),
        CancelSheet(over, given, letter),
        WithdrawSheet(over, "سحب", given, "none"),
        NewStaffSheet(over, "موظف", given),
        StandInSheet(over, "تكليف", given),
        RolesSheet(over, "أدوار", given, somebody),
        RoundSheet(over, "جولة", given),
        HandedOutSheet(over, given, view),
        SealSheet(over, given, person),
        AnswerSheet(over, given, person.id, agreed, OPTIONAL),
        InquirySheet(over, given, person.id, agreed),
        TakeBackSheet(over, given, person.id, agreed.standing[0]),
        MoveSheet(over, given, person, ()),
        HeirSheet(over, given, person),
        PartSheet(over, given, person, 0),
        BindSheet(over, given, person.id),
        DistinctSheet(over, given, row),
        *(StepSheet(over, given, person.id, asked) for asked in (*EVERY, TELL)),
    ]
    for widget in built:
        for row in widget.findChildren(MemberRow):
            row.open_more()
    room.rest()
    yield [form for widget in built for form in widget.findChildren(kit.FormOf)]
    for widget in built:
        widget.deleteLater()


def asked_for():
    """Return the names of the commands that forms are made of, as the source has them."""
    return {
        ast.unparse(node.args[0])
        for file in WINDOW.rglob("*.py")
        if "kit" not in file.relative_to(WINDOW).parts
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("FormOf")
    }


def test_every_form_asks_for_its_whole_command(forms):
    assert {form.kind.__name__ for form in forms} == asked_for()
    assert {form.kind.__name__: form.unasked for form in forms if form.unasked} == {}


def test_what_a_form_leaves_apart_has_no_row(forms):
    rows = {
        (form.kind.__name__, row.name)
        for form in forms
        for row in form.rows
        if row.name in form.apart
    }
    assert rows == set()
