"""The code of a message is read off any screen; telling is recorded on her word alone."""

from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.intake.phone_message import PhoneMessage, Sent
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work import Role
from desktop.ui import kit, places
from desktop.ui.kit import theme
from desktop.ui.parts.phone_sheet import PhoneSheet
from tests.offices import PERSON
from tests.ui import rooms
from tests.ui.seats import seat, sheet_of, texts

__all__ = ["seat"]

NUMBER = "+966501234567"
LONG = (
    "الجمعية الخيرية لرعاية الأسر والأيتام وتنمية المجتمع بمحافظة حفر الباطن: صدر الرد على طلبكم "
    "رقم 1448-0001، نأمل مراجعة المكتب أو الاتصال على 0112345678."
)
TEXTS = {"short": "جمعية البر: طلبكم رقم 1448-0001 مسجّل لدينا.", "long": LONG}


def seen(widget, ratio):
    """Return what a screen of a scale shows of a widget, in its own points."""
    size = widget.size() * ratio
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(theme.current_theme().color("bg"))
    flags = QWidget.RenderFlag.DrawWindowBackground | QWidget.RenderFlag.DrawChildren
    widget.render(image, QPoint(), QRegion(), flags)
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    wide = image.bytesPerLine()
    made = Image.frombytes("L", (wide, image.height()), bytes(image.constBits()))
    return made.crop((0, 0, image.width(), image.height()))


def read(picture):
    return [one.text for one in zxingcpp.read_barcodes(picture)]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("mode", [theme.Mode.LIGHT, theme.Mode.DARK])
def test_a_code_is_read_off_the_screen(show, live, mode, ratio):
    theme.apply(QApplication.instance(), mode, theme.Size.NORMAL)
    picture = show(kit.QrPicture())
    for text in TEXTS.values():
        for by in Sent:
            code = PhoneMessage(text, (NUMBER,)).code(NUMBER, by)
            picture.set_rows(live.office.press.code(code), 300)
            assert read(seen(picture, ratio)) == [code]
    shot = seen(picture, ratio)
    edge = round(3 * ratio * 3)
    corner = shot.crop((0, 0, edge, shot.height))
    assert corner.getextrema() == (255, 255), "the quiet zone is white in every theme"
    assert picture.width() <= 440


@pytest.mark.parametrize("size", [(1366, 768), (910, 492)])
def test_the_sheet_shows_it_whole_and_records_telling_on_her_word_alone(seat, size):
    room = seat(Role.RECEPTION, size=size)
    live = room.live
    request = live.request(live.person())
    live.upto(request.id, StepId.DECISION)
    page = room.go(places.Request(request.id))
    page.say.phone.click()
    room.rest()
    sheet = sheet_of(room, PhoneSheet)
    expected = live.act(Role.RECEPTION, live.office.phone.read, request.id)
    assert read(seen(room, 1.0)) == [expected.code(expected.numbers[0], Sent.SMS)]
    sheet.dismiss()
    rooms.settle(room.tasks)
    assert live.read(request.id).facts.reached_at is None
    page.say.phone.click()
    room.rest()
    sheet_of(room, PhoneSheet).reached.click()
    room.rest()
    told = live.read(request.id)
    assert told.facts.reached_at is not None
    line = next(one for one in told.history if one.step == StepId.NOTIFICATION)
    assert "رسالة نصية" in str(line.content)
    assert page._read.request.facts.reached_at is not None


def test_where_there_is_no_number_it_says_what_to_do(seat):
    room = seat(Role.RECEPTION)
    live = room.live
    request = live.request(live.person(replace(PERSON, mobile="", other_mobile="")))
    page = room.go(places.Request(request.id))
    page.say.phone.click()
    room.rest()
    sheet = sheet_of(room, PhoneSheet)
    assert room.desk.messages.text("message.no_number") in texts(sheet)
    assert not sheet.code.isVisible()
    assert not sheet.reached.isVisible()


def test_who_asks_for_whatsapp_gets_its_link_where_the_policy_lists_none(seat):
    room = seat(Role.RECEPTION)
    live = room.live
    request = live.request(live.person())
    page = room.go(places.Request(request.id))
    page.say.phone.click()
    room.rest()
    sheet = sheet_of(room, PhoneSheet)
    assert sheet.by.value() == Sent.SMS
    sheet.wish.click()
    room.rest()
    rooms.spin(50)
    again = sheet_of(room, PhoneSheet)
    assert again is not sheet
    assert again.by.value() == Sent.WHATSAPP
    assert not again.wish.isVisible()
    facts = live.read(request.id).facts
    assert facts.reply_channel == ChannelId.WHATSAPP, "their wish is on record"
    live.upto(request.id, StepId.DECISION)
    page = room.go(places.Request(request.id))
    assert page.act._telling.form.values()["channel"] == ChannelId.WHATSAPP
