"""The notice of privacy in the window: handed over and told on the file, listed who lacks it."""

from dataclasses import replace

import pytest

from desktop.base.arabic_text import strip_controls
from desktop.core.consents.handed.terms import Acknowledged, NoticeState
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.parts.consents.handing import HandNoticeSheet
from desktop.ui.places import PageId
from tests.ui.intake.test_reception import register
from tests.ui.kit.test_signature import draw
from tests.ui.seats import sheet_of, texts


@pytest.fixture
def room(seat):
    return seat(Role.RECEPTION)


@pytest.fixture
def person(room):
    return register(room)


def file_of(room, person):
    return room.live.act(Role.RECEPTION, room.live.office.notices.of_file, person.id)


def test_it_is_signed_for_on_the_pad_and_stands_on_the_file(room, person):
    page = room.go(places.Person(person.id))
    assert "لم يُسلَّم إشعار الخصوصية" in strip_controls(texts(page.notice))
    page.notice.hand.click()
    sheet = sheet_of(room, HandNoticeSheet)
    assert "حقوقكم" in texts(sheet)
    draw(sheet.block.pad)
    sheet.yes.click()
    room.rest()
    assert file_of(room, person).state is NoticeState.HELD
    said = strip_controls(texts(page.notice))
    assert "سُلِّم النص المعمول به" in said
    assert "توقيع على الشاشة" in said


def test_in_words_alone_is_offered_where_the_office_chose_it(room, person):
    page = room.go(places.Person(person.id))
    page.notice.hand.click()
    sheet = sheet_of(room, HandNoticeSheet)
    sheet.how.set_value(Acknowledged.SPOKEN.value)
    assert sheet.reason.isHidden()
    shown = file_of(room, person)
    open_ = replace(shown, notice=replace(shown.notice, spoken=True))
    asked = HandNoticeSheet(page, page._desk, person.id, open_)
    asked.how.set_value(Acknowledged.SPOKEN.value)
    assert asked.how.value() == Acknowledged.SPOKEN.value
    assert not asked.reason.isHidden()
    assert asked.block.isHidden()


def test_who_lacks_it_is_listed_and_leads_to_the_file(room, person):
    room.go(PageId.FOLLOW).ways[PageId.NOTICES].click()
    room.rest()
    page = room.page("notices")
    assert [row.id for row in page.table.model.rows] == [person.id]
    page.open.click()
    room.rest()
    assert room.page("person")._id == person.id
