"""The first page of every role, and what every page owes to a screen reader."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desktop.core.adoption.terms import Choose
from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.intake.standing import Wait
from desktop.core.intake.visits.terms import Purpose, RecordVisit
from desktop.core.people.follow.terms import Follow
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.home.due import Due
from desktop.ui.intake.visit_question import VisitQuestionSheet
from desktop.ui.pages import PAGES
from desktop.ui.people.request_columns import _waits
from desktop.ui.requests.visit_answers import GiveAnswerSheet, VisitAnswerSheet
from tests.offices import PERSON
from tests.ui.rooms import press, spin
from tests.ui.seats import sheet_of, texts


def test_counts_lead_to_what_they_count(seat, open_office):
    live = open_office("haqal")
    person = live.person()
    live.request(person)
    referred = live.request(person)
    live.upto(referred.id, StepId.REFERRAL)
    room = seat(Role.RECEPTION, live)
    page = room.page("home")
    room.rest()
    counts = {tile.name: tile.count for tile in page.tiles}
    assert counts["signature"] == 1
    assert counts["body"] == 1
    assert counts["deliver"] == 0
    tile = next(tile for tile in page.tiles if tile.name == "body")
    tile.setFocus()
    press(Qt.Key.Key_Return)
    room.rest()
    assert room.room.current == "requests"
    assert [row.id for row in room.page("requests").table.model.rows] == [referred.id]


def test_the_last_backup_is_told_with_its_age(seat, tmp_path):
    room = seat(Role.RECEPTION)
    page = room.go("home")
    assert "لم تؤخذ بعد" in page.backup.text()
    live = room.live
    live.act(Role.RECEPTION, live.office.backup.create, tmp_path)
    live.advance(days=4)
    page = room.go("home")
    room.rest()
    assert "٤ أيام" in page.backup.text()


@pytest.mark.parametrize("role", list(Role))
def test_every_role_opens_every_page_it_may(seat, role):
    room = seat(role)
    listed = [spec for spec in PAGES if spec.allowed(room.desk.actor)]
    assert listed[0].id == "home"
    for spec in listed:
        if spec.id in ("visit", "person", "request", "print", "survey_entry", "survey_results"):
            continue  # opened on something
        page = room.go(spec.id)
        assert room.messages.texts() == []
        assert spec.title()
        unnamed = [
            child
            for child in page.findChildren(QWidget)
            if isinstance(child, QLineEdit | QComboBox | QPlainTextEdit | QAbstractItemView)
            and child.isVisibleTo(page)
            and child.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not child.accessibleName()
        ]
        assert unnamed == [], spec.id
        mute = [
            child
            for child in page.findChildren(QAbstractButton)
            if child.isVisibleTo(page) and not (child.text() or child.accessibleName())
        ]
        assert mute == [], spec.id


def test_every_filter_has_its_words(seat):
    room = seat(Role.RECEPTION)
    for wait in Wait:
        assert room.desk.messages.text(f"term.waits.{wait}")


def test_the_administrator_begins_with_the_house(seat):
    room = seat(Role.ADMIN)
    page = room.go("home")
    assert page.tiles == []
    assert "النسخة الاحتياطية" in page.backup.text()
    assert room.live.office.policy.profile.id == "haqal"
    assert texts(page)


def test_a_new_office_begins_with_its_staff(seat, open_office):
    live = open_office("haqal")
    room = seat(Role.ADMIN, live)
    page = room.go("home")
    assert page.unserved.isHidden()
    for one in live.act(Role.ADMIN, live.office.staff.everyone):
        if Role.RECEPTION in one.roles:
            live.act(Role.ADMIN, live.office.staff.close, one.id)
    room.rest()
    page = room.go("home")
    assert page.unserved.isVisible()
    assert page.first_act() is page.unserved
    page.unserved.activated.emit()
    room.rest()
    assert room.room.current == "staff"


def test_the_researcher_begins_with_the_requests(seat):
    room = seat(Role.RESEARCHER)
    room.go("home")._first.click()
    room.rest()
    assert room.room.current == "requests"


def test_a_visit_that_was_left_is_told_with_a_way_to_it(seat):
    room = seat(Role.RECEPTION)
    page = room.go("home")
    assert not page.drafts.banner.isVisible()
    room.live.act(
        Role.RECEPTION, room.live.office.drafts.save, "visit:new", {"person": {"name": "هيفاء"}}
    )
    page = room.go("home")
    room.rest()
    assert page.drafts.banner.isVisible()
    page.drafts.banner.activated.emit()
    page.drafts.acts["visit:new"].click()
    room.rest(100)
    assert room.room.current == "visit"


def test_the_counts_stand_in_even_lines(seat):
    room = seat(Role.RECEPTION)
    page = room.go("home")
    lines = {}
    for tile in page.tiles:
        lines.setdefault(tile.y(), []).append(tile)
    assert max(map(len, lines.values())) - min(map(len, lines.values())) <= 1


def test_nothing_waiting_is_said_in_a_word(seat):
    room = seat(Role.RECEPTION)
    tile = room.go("home").tiles[0]
    assert tile.accessibleName() == f"{tile.text()}: صفر"


def test_an_overdue_reply_is_said_above_all_else_and_leads_to_its_list(seat, open_office):
    live = open_office("shaqra")
    person = live.person()
    waits = live.request(person)
    late = live.request(person)
    due = live.upto(late.id, StepId.COMPLETION).reply.date
    room = seat(Role.RECEPTION, live)
    page = room.go("home")
    assert not page.late.isVisible()
    live.at(due)
    page = room.go("home")
    room.rest()
    assert "قرب موعده" in page.late.text()
    live.at(due + timedelta(days=1))
    room.room._turn_over()  # the page that was left open
    room.rest()
    assert "طلب واحد فات موعده" in page.late.text()
    row = page.table.model.rows[0]
    assert row.id == late.id
    urgency = next(one for one in page.table.model.columns if one.name == "urgency")
    assert "فات موعد الرد" in urgency.text(row)
    assert urgency.badge(row) == "danger"
    page.late.activated.emit()
    room.rest()
    requests = room.page("requests")
    assert [row.id for row in requests.table.model.rows] == [late.id]
    assert requests.chips.value() == "overdue"
    page = room.go(places.Request(late.id))
    assert "فات موعد الرد" in texts(page.case)
    assert "فات موعد الرد" in texts(page.cards.reply)
    assert "انقضت" in page.say.sentence()
    room.go(places.Request(waits.id))
    assert "فات موعد الرد" not in texts(page.case)
    page = room.go(places.Person(person.id))
    shown = {row.id: _waits(page._desk, row) for row in page.requests.model.rows}
    assert "فات موعد الرد" in shown[late.id]
    assert "فات موعد الرد" not in shown[waits.id]


def test_what_is_to_be_done_now_leads_to_its_list(seat, open_office):
    live = open_office("haqal")
    person = live.person(replace(PERSON, identity=replace(PERSON.identity, expires=live.today)))
    live.request(person)
    live.advance(days=500)
    arrive = RecordVisit(Purpose.ENQUIRY, ChannelId.INTERVIEW, name="سعاد")
    live.act(Role.RECEPTION, live.office.visits.arrive, arrive)
    room = seat(Role.RECEPTION, live)
    page = room.page("home")
    room.rest()
    said = {due: banner.text() for due, banner in page.due.banners.items() if banner.isVisible()}
    assert said == {
        Due.QUEUE: "عند الاستقبال: مراجع واحد ينتظر.",
        Due.UPDATES: "التحديث السنوي: ملف واحد تأخّر تحديثه.",
        Due.PAPERS: "المستندات: مستند واحد انتهى.",
        Due.PLEDGE: "السياسة: ينقصها توقيعك.",
    }
    page.due.banners[Due.UPDATES].activated.emit()
    room.rest()
    follow = room.page("follow")
    assert follow.listed is Follow.OVERDUE
    assert len(follow.table.model.rows) == 1
    page = room.go("home")
    page.due.banners[Due.QUEUE].activated.emit()
    room.rest()
    assert room.room.current == "reception"


def test_nobody_is_told_of_what_is_not_theirs(seat, open_office):
    live = open_office("haqal")
    live.person()
    live.advance(days=500)
    room = seat(Role.ADMIN, live)
    page = room.page("home")
    room.rest()
    said = [due for due, banner in page.due.banners.items() if banner.isVisible()]
    assert said == [Due.PLEDGE]  # the own signature over the policy, and nobody else's matter


def test_what_waits_to_be_ratified_is_shown_though_the_office_ratifies_no_more(seat, open_office):
    live = open_office("haqal")
    room = seat(Role.SECRETARY, live)
    tile = next(one for one in room.go("home").tiles if one.name == Wait.RATIFY)
    assert not tile.isVisible()
    office = live.profile.office

    def ratified_by(whose):
        changed = office.model_copy(update={"ratified_by": whose})
        live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(changed, "قرار المجلس"))

    ratified_by(RatifiedBy.BOARD)
    request = live.request()
    live.upto(request.id, StepId.DECISION)
    ratified_by(RatifiedBy.NOBODY)
    room.page("home").shown_again()
    room.rest()
    assert (tile.isVisible(), tile.count) == (True, 1)


def test_a_question_of_a_visit_goes_from_the_desk_to_who_answers_and_back(seat, open_office):
    live = open_office("haqal")
    desk = seat(Role.RECEPTION, live)
    card = desk.go("reception").enquiry
    card.note.set_value("هل يلزم صك الإعالة؟")
    card.unclear.click()
    sheet_of(desk, VisitQuestionSheet).yes.click()
    desk.rest()
    assert card.note.value() == ""
    researcher = seat(Role.RESEARCHER, live)
    page = researcher.go("telling")
    page.primary.click()
    sheet = sheet_of(researcher, VisitAnswerSheet)
    sheet.form.put(lambda a: a.answer, "لا يلزم.")
    sheet.yes.click()
    researcher.rest()
    assert page.table.model.rows == []
    banner = desk.go("home").due.banners[Due.GIVE]
    assert banner.isVisible()
    page = desk.go("telling")
    page.chips.set_value("give")
    page.chips.chosen.emit("give")
    page.table.view.selectRow(0)
    page.primary.click()
    sheet = sheet_of(desk, GiveAnswerSheet)
    assert "لا يلزم." in texts(sheet)
    sheet.yes.click()
    desk.rest()
    assert page.lists.give == ()


@pytest.mark.parametrize("role", [Role.COMPLAINTS, Role.STOREKEEPER, Role.ACCOUNTANT])
def test_who_has_no_requests_reads_that_nothing_waits_and_where_to_go_on(seat, role):
    page = seat(role).go("home")
    assert page.tiles == []
    assert page.nothing.isVisible()
    assert "لا شيء بانتظار الإجراء" in texts(page.nothing)


def test_a_complaint_in_hand_stands_without_a_word_that_nothing_waits(seat, open_office):
    live = open_office("haqal")
    at = live.clock.now()
    said = RecordVoice(VoiceKind.COMPLAINT, ChannelId.PHONE, "طال الانتظار", at)
    live.act(Role.RECEPTION, live.office.complaints.record, said)
    page = seat(Role.COMPLAINTS, live).go("home")
    assert page.due.waits
    assert not page.nothing.isVisible()


def test_what_waits_for_a_review_stands_right_under_what_is_said(seat):
    page = seat(Role.ADMIN).go("home")
    page.reviews.show()
    page._gather()
    spin(20)
    assert page.reviews.height() <= page.reviews.sizeHint().height() + 2


def test_what_is_to_be_done_stands_without_a_word_that_nothing_waits(seat):
    page = seat(Role.ADMIN).go("home")  # no backup was taken yet
    assert page.said.urges
    assert not page.nothing.isVisible()


def test_no_two_ways_wear_one_icon_where_icons_stand_alone(seat):
    listed = [spec.icon for spec in PAGES if spec.listed]
    assert sorted(set(listed)) == sorted(listed)
    page = seat(Role.DIRECTOR).go("home")
    folding = [button._icon for button in page._bar.others]
    assert sorted(set(folding)) == sorted(folding)
