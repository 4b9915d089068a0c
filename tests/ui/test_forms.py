"""Every form of the window asks for all fields of its command, or names those that it does not."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.adoption.terms import Unconfirmed
from desktop.core.complaints.harm.terms import OpenHarm
from desktop.core.complaints.terms import Answer as VoiceAnswer
from desktop.core.complaints.terms import RecordVoice, ToTell, VoiceKind
from desktop.core.consents.terms import OPTIONAL, Answer, Answered, Method, Purpose
from desktop.core.correspondence.terms import Direction, LetterKind, WriteLetter
from desktop.core.documents.listing import Listing
from desktop.core.intake.calendar.terms import Effect
from desktop.core.intake.facts import Reached
from desktop.core.intake.initiated.terms import PlanVisit as PlanUnasked
from desktop.core.intake.ratifying.terms import RatifyRows
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.visits import terms as visits
from desktop.core.people.terms import Member, Relationship
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.practice.proofs import proof
from desktop.core.proofs.liaison.terms import NameOfficer
from desktop.core.proofs.plan.terms import MeasureWay, PlanWay
from desktop.core.proofs.terms import ProofKind, ProofRow
from desktop.core.surveys.terms import OpenRound
from desktop.core.work import Role
from desktop.ui import desk, kit
from desktop.ui.aid.allot_sheet import AllotSheet
from desktop.ui.aid.line_sheets import LineSheet, MoneySheet, ReleaseSheet
from desktop.ui.aid.order_sheets import ApproveSheet, StrikeSheet
from desktop.ui.aid.review_sheet import ReviewScheduleSheet
from desktop.ui.aid.schedule_sheets import (
    EndScheduleSheet,
    MakeScheduleSheet,
    ResumeScheduleSheet,
    SuspendScheduleSheet,
)
from desktop.ui.aid.settle_sheet import SettleSheet
from desktop.ui.committee.attending import AttendSheet
from desktop.ui.committee.give_sheet import GiveTurnsSheet
from desktop.ui.committee.member_sheets import (
    MemberDeputySheet,
    MemberEndSheet,
    MemberNameSheet,
)
from desktop.ui.committee.more_sheet import MoreSheet
from desktop.ui.committee.pad_sheet import PadSheet
from desktop.ui.committee.planning import PlanSittingSheet
from desktop.ui.committee.ratify_sheet import RatifySheet
from desktop.ui.committee.sitting import SittingSheet
from desktop.ui.complaints.board_sheet import BoardSheet
from desktop.ui.complaints.box_sheet import BoxSheet
from desktop.ui.complaints.correct import AddSheet, KindSheet
from desktop.ui.complaints.harm_asked import EVERY as EVERY_OF_HARM
from desktop.ui.complaints.harm_sheets import HarmSheet, OpenHarmSheet
from desktop.ui.complaints.naming import NamingSheet
from desktop.ui.complaints.taking import EVERY as EVERY_STEP
from desktop.ui.complaints.taking_sheet import TakingSheet
from desktop.ui.intake.appointing import AppointSheet
from desktop.ui.intake.correcting import CorrectSheet
from desktop.ui.intake.elsewhere import ElsewhereSheet
from desktop.ui.intake.journey import Journey
from desktop.ui.intake.stages import Stages
from desktop.ui.intake.steps import STAGES
from desktop.ui.intake.steps.clarification import ClarificationSheet
from desktop.ui.pages import PAGES
from desktop.ui.parts.consents.handing import HandNoticeSheet
from desktop.ui.parts.consents.sheets import AnswerSheet, InquirySheet, TakeBackSheet
from desktop.ui.parts.exporting import ExportSheet
from desktop.ui.parts.initiated import CallOffVisitSheet, MakeVisitSheet, PlanVisitSheet
from desktop.ui.parts.letters.sheets import CancelSheet, LetterSheet
from desktop.ui.parts.person.likeness import DistinctSheet
from desktop.ui.parts.person.member_row import MemberRow
from desktop.ui.parts.sealed.notes import MoveSheet
from desktop.ui.parts.sealed.sheet import SealSheet
from desktop.ui.people.heir_sheet import HeirSheet
from desktop.ui.people.links_card import BindSheet
from desktop.ui.people.member_sheet import PartSheet
from desktop.ui.people.move_over_sheet import MoveOverSheet
from desktop.ui.people.step_sheet import EVERY, TELL, StepSheet
from desktop.ui.proofs.liaison_sheets import EndOfficerSheet, EnquireSheet, OfficerSheet
from desktop.ui.proofs.plan_sheets import NotDoneSheet, PlanWaySheet
from desktop.ui.proofs.pledge_sheets import EnterCodeSheet, ExceptSheet, SignPolicySheet
from desktop.ui.proofs.proof_sheets import ProofSheet, StrikeProofSheet
from desktop.ui.reports.confirming import ConfirmPolicySheet
from desktop.ui.reports.holiday_edits import EditsList, HolidaySheet, ReviseSheet
from desktop.ui.reports.pack_sheet import PackSheet
from desktop.ui.requests.acts import ACTS
from desktop.ui.requests.clock import PauseSheet, ResumeSheet
from desktop.ui.requests.move_sheet import MovingSheet
from desktop.ui.requests.objection_sheet import ObjectionSheet
from desktop.ui.requests.take_back import ContrarySheet
from desktop.ui.requests.urgent import EVERY_MOVE
from desktop.ui.requests.withdraw import WithdrawSheet
from desktop.ui.shell.pages import Builds
from desktop.ui.staff.account import NewStaffSheet, RolesSheet
from desktop.ui.staff.stand_in_sheet import StandInSheet
from desktop.ui.study.assigning import Assigning, AssignSheet
from desktop.ui.study.visits import PlanSheet, RecordSheet
from desktop.ui.surveys.handed_out import HandedOutSheet
from desktop.ui.surveys.opening import RoundSheet
from desktop.ui.surveys.sample import SampleSheet
from tests.aid import world as money
from tests.offices import NOW, PERSON, TODAY
from tests.ui.rooms import WorkRoom
from tests.ui.seats import seat

__all__ = ["seat"]
WINDOW = Path(desk.__file__).parent


def to_tell(live):
    """Return an answer to an objection that is still to be told."""
    return ToTell(
        id="1", number="1", request_id="", request="", answer=VoiceAnswer.NOT_UPHELD,
        answered_on=live.today, name="سارة", contact="", attempts=0, say="أُجيب عن الاعتراض.",
    )  # fmt: skip


def _of_money(room, told):
    """Build the sheets of the money, of an order of what was told."""
    live, over, given = room.live, room.room, room.desk
    of = money.line(live)
    (row,) = live.act(Role.ACCOUNTANT, given.office.money.lines.to_allot)
    order = money.prepare(live, money.allot(live, told, of, 10))
    money.allot(live, told, of, 20)
    (promised,) = live.act(Role.ACCOUNTANT, given.office.money.schedules.to_make)
    schedule = money.instalments(live, promised.promise, 2)
    return (
        ReleaseSheet(over, given, promised.promise),
        GiveTurnsSheet(over, given, [of], []),
        MakeScheduleSheet(over, given, promised),
        SuspendScheduleSheet(over, given, schedule),
        ResumeScheduleSheet(over, given, schedule),
        ReviewScheduleSheet(over, given, schedule),
        EndScheduleSheet(over, given, schedule),
        LineSheet(over, given),
        MoneySheet(over, given, of),
        AllotSheet(over, given, row, [of]),
        ApproveSheet(over, given, order.row),
        StrikeSheet(over, given, order.row),
        SettleSheet(over, given, order.payments[0]),
    )


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
    unasked = PlanUnasked(room.live.today, "هند", "انقطع خبرها")
    opened = room.live.act(Role.RECEPTION, given.office.initiated.plan, person.id, unasked)
    noticed = room.live.act(Role.RECEPTION, given.office.notices.of_file, person.id)
    words = WriteLetter(Direction.IN, room.live.today, LetterKind.POST, "البلدية", "دعوة")
    letter = room.live.act(Role.RECEPTION, given.office.correspondence.record, words)
    said = RecordVoice(VoiceKind.COMPLAINT, "interview", "طال الانتظار.", given.office.clock.now())
    voice = room.live.act(Role.RECEPTION, given.office.complaints.record, said)
    hurt = OpenHarm("تلف السلة", "نورة العتيبي")
    harm = room.live.act(Role.COMPLAINTS, given.office.hearing.harm.open, hurt)
    line = visits.RecordVisit(visits.Purpose.ENQUIRY, ChannelId.INTERVIEW)
    visit = room.live.act(Role.RECEPTION, given.office.visits.record, line)
    logged = room.live.act(Role.RECEPTION, given.office.visits.read, visit.id)
    said = PlanWay(MeasureWay.FIELD_SURVEY, 1, "المدير")
    (planned,) = room.live.act(Role.DIRECTOR, given.office.plan.plan, 2026, said)
    named = NameOfficer(room.live.slots[Role.RESEARCHER], room.live.today)
    (officer,) = room.live.act(Role.DIRECTOR, given.office.liaison.name, named)
    over_policy = room.live.act(Role.RECEPTION, given.office.pledges.declaration)
    signer = room.live.act(Role.ADMIN, given.office.pledges.rows)[0]
    told = room.live.request(person)
    room.live.upto(told.id, StepId.DECISION)
    reached = Notify(ChannelId.PHONE, Reached.REACHED)
    told = room.live.act(Role.RECEPTION, given.office.intake.perform, told.id, reached)
    held = room.live.sitting()
    member = room.live.act(Role.DIRECTOR, given.office.members.everyone)[0]
    journey = Journey(given.office.policy.profile, over)
    stages = Stages(given, journey, over)
    built = [spec.factory(given) for spec in PAGES]
    for page in (one for one in built if isinstance(one, Builds)):
        list(page.build())
    built += [stages[name] for name in ("person", "household", "need", "done", *STAGES)]
    built += [kind(given) for kind in ACTS]
    built += [
        SittingSheet(over, "جلسة", given, [member]),
        PlanSittingSheet(over, "جلسة", given),
        AttendSheet(over, "حضور", given, held),
        PadSheet(over, "توقيع", given, held),
        MoreSheet(over, "إضافة", given, held),
        MemberNameSheet(over, "عضو", given),
        MemberEndSheet(over, "عضو", given, member),
        MemberDeputySheet(over, "عضو", given, member),
        ClarificationSheet(over, given, journey),
        ElsewhereSheet(over, given, ("جمعية البر",), None),
        AppointSheet(over, given),
        CorrectSheet(over, given, logged),
        KindSheet(over, given, voice),
        AddSheet(over, given),
        ProofSheet(over, "تسجيل", given, None),
        PlanWaySheet(over, "تخطيط", given, 2026),
        OfficerSheet(over, "تعيين", given, ()),
        EndOfficerSheet(over, "إنهاء", given, officer),
        EnquireSheet(over, "استفسار", given),
        NotDoneSheet(over, "سبب", given, planned),
        PackSheet(over, given),
        EnterCodeSheet(over, "ميثاق", given, None),
        SignPolicySheet(over, "توقيع", given, over_policy, guest=True),
        ExceptSheet(over, "استثناء", given, signer),
        ConfirmPolicySheet(over, "تأكيد", given, Unconfirmed("", "", "", NOW)),
        StrikeProofSheet(
            over, "شطب", given, ProofRow("1", proof(ProofKind.REVIEW, TODAY), NOW, "")
        ),
        NamingSheet(over, given, voice),
        BoardSheet(over, given),
        BoxSheet(over, given),
        OpenHarmSheet(over, given),
        *(HarmSheet(over, given, harm, asked) for asked in EVERY_OF_HARM),
        *(TakingSheet(over, given, voice, asked) for asked in EVERY_STEP),
        ContrarySheet(over, given, told),
        ObjectionSheet(over, given, to_tell(room.live)),
        *(MovingSheet(over, given, told, move) for move in EVERY_MOVE),
        RatifySheet(over, given, RatifyRows(("1",), RatifiedBy.BOARD, ratified=False), []),
        LetterSheet(over, given, Direction.IN),
        CancelSheet(over, given, letter),
        WithdrawSheet(over, "سحب", given, "none"),
        PauseSheet(over, given, told),
        ResumeSheet(over, given, told),
        HolidaySheet(over, given, EditsList()),
        ReviseSheet(over, given, (), Effect((), 0)),
        AssignSheet(over, given, told.id, Assigning(None, ())),
        PlanSheet(over, given, told.id),
        RecordSheet(over, given, told.id, woman_or_two=True),
        NewStaffSheet(over, "موظف", given),
        StandInSheet(over, "تكليف", given),
        RolesSheet(over, "أدوار", given, somebody),
        RoundSheet(over, "جولة", given),
        HandedOutSheet(over, given, view),
        SampleSheet(over, given, view),
        SealSheet(over, given, person),
        AnswerSheet(over, given, person.id, agreed, OPTIONAL),
        InquirySheet(over, given, person.id, agreed),
        HandNoticeSheet(over, given, person.id, noticed),
        PlanVisitSheet(over, given, person.id),
        MakeVisitSheet(over, given, opened),
        CallOffVisitSheet(over, given, opened),
        TakeBackSheet(over, given, person.id, agreed.standing[0]),
        MoveSheet(over, given, person, ()),
        HeirSheet(over, given, person),
        PartSheet(over, given, person, 0),
        MoveOverSheet(over, given, person, 0),
        BindSheet(over, given, person.id),
        DistinctSheet(over, given, row),
        ExportSheet(over, given, "قائمة", lambda *_: Listing("قائمة", ("الاسم",), ())),
        *_of_money(room, told),
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
