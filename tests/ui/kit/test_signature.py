"""Signing by mouse, pen and finger; what comes out is strokes with time and pressure."""

import functools

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui import kit
from desktop.ui.kit import theme

PATH = [(60, 90), (90, 60), (130, 110), (170, 70), (220, 100), (260, 80), (300, 95), (330, 60)]


@pytest.fixture
def pad(show):
    made = kit.SignaturePad()
    made.resize(400, 200)
    return show(made)


@functools.cache
def device(kind):
    """A pen of a kind; kept for good, since Qt keeps pointers to the devices it has seen."""
    return QPointingDevice(
        str(kind), 7 + kind.value, QInputDevice.DeviceType.Stylus, kind,
        QInputDevice.Capability.Pressure, 1, 3,
    )  # fmt: skip


@pytest.fixture
def tablet():
    return device(QPointingDevice.PointerType.Pen)


@functools.cache
def touch_screen():
    return QTest.createTouchDevice()


def draw(pad, path=PATH):
    first, *rest = (QPoint(*place) for place in path)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=first)
    for place in rest:
        QTest.mouseMove(pad, place)
        QTest.qWait(2)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(*path[-1]))


def pen(pad, device, kind, place, pressure):
    at = QPointF(*place)
    event = QTabletEvent(
        kind, device, at, pad.mapToGlobal(at), pressure, 0, 0, 0, 0, 0,
        Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton,
    )  # fmt: skip
    QApplication.sendEvent(pad, event)
    return event.isAccepted()


def dark_pixels(widget):
    image = widget.grab().toImage()
    return sum(
        image.pixelColor(x, y).lightness() < 90
        for x in range(20, image.width() - 20, 2)
        for y in range(10, image.height() // 2 + 20, 2)
    )


def test_a_mouse_signs(pad, qtbot):
    assert pad.value() is None
    with qtbot.waitSignal(pad.changed):
        draw(pad)
    signature = pad.value()
    (stroke,) = signature.strokes
    assert signature.device == "mouse"
    assert (signature.width, signature.height) == (400, 200)
    assert stroke[0].x == pytest.approx(60 / 400, abs=0.01)
    assert stroke[0].y == pytest.approx(90 / 200, abs=0.01)
    assert [p.t for p in stroke] == sorted(p.t for p in stroke)
    assert stroke[-1].t > 0
    assert pad.trouble() == ""


def test_a_pen_signs_with_pressure(pad, tablet, qtbot):
    kinds = QEvent.Type
    pressures = [0.1, 0.3, 0.6, 0.9, 1.0, 0.7, 0.4, 0.2]
    assert pen(pad, tablet, kinds.TabletPress, PATH[0], pressures[0])
    for place, pressure in zip(PATH[1:], pressures[1:], strict=True):
        assert pen(pad, tablet, kinds.TabletMove, place, pressure)
    pen(pad, tablet, kinds.TabletRelease, PATH[-1], 0)
    (stroke,) = pad.value().strokes
    assert pad.value().device == "pen"
    assert [p.p for p in stroke] == pytest.approx(pressures, abs=0.01)


def test_a_pen_over_the_paper_draws_nothing(pad, tablet):
    pen(pad, tablet, QEvent.Type.TabletMove, PATH[0], 0)
    assert pad.value() is None


def test_the_pen_s_other_end_draws_nothing(pad):
    eraser = device(QPointingDevice.PointerType.Eraser)
    pen(pad, eraser, QEvent.Type.TabletPress, PATH[0], 0.5)
    pen(pad, eraser, QEvent.Type.TabletRelease, PATH[0], 0)
    assert pad.value() is None


def test_a_finger_signs_and_a_second_one_is_not_heard(pad):
    touch = QTest.touchEvent(pad, touch_screen())
    touch.press(0, QPoint(*PATH[0]), pad)
    touch.commit()
    for place in PATH[1:]:
        touch.move(0, QPoint(*place), pad)
        touch.commit()
    touch.stationary(0)
    touch.press(1, QPoint(20, 20), pad)
    touch.commit()
    touch.release(0, QPoint(*PATH[-1]), pad)
    touch.release(1, QPoint(20, 20), pad)
    touch.commit()
    signature = pad.value()
    assert signature.device == "touch"
    assert len(signature.strokes) == 1
    assert all(p.x > 0.1 for p in signature.strokes[0])


def finger(pad, touch, number, path):
    for place in path:
        touch.move(number, QPoint(*place), pad)
        touch.commit()


def test_a_palm_laid_down_first_leaves_the_finger_heard(pad):
    touch = QTest.touchEvent(pad, touch_screen())
    touch.press(0, QPoint(350, 180), pad)
    touch.commit()
    finger(pad, touch, 0, [(351, 181), (353, 182)])
    touch.stationary(0)
    touch.press(1, QPoint(*PATH[0]), pad)
    touch.commit()
    for place in PATH[1:]:
        touch.stationary(0)
        touch.move(1, QPoint(*place), pad)
        touch.commit()
    touch.stationary(0)
    touch.release(1, QPoint(*PATH[-1]), pad)
    touch.commit()
    finger(pad, touch, 0, [(330, 170), (300, 150)])  # the hand is taken away
    touch.release(0, QPoint(300, 150), pad)
    touch.commit()
    (stroke,) = pad.value().strokes
    assert stroke[-1].x == pytest.approx(PATH[-1][0] / 400, abs=0.01)
    assert pad.trouble() == ""


def test_the_pen_is_heard_over_the_hand_that_holds_it(pad, tablet):
    touch = QTest.touchEvent(pad, touch_screen())
    touch.press(0, QPoint(350, 180), pad)
    touch.commit()
    finger(pad, touch, 0, [(320, 180), (290, 170)])
    pen(pad, tablet, QEvent.Type.TabletPress, PATH[0], 0.5)
    for place in PATH[1:]:
        pen(pad, tablet, QEvent.Type.TabletMove, place, 0.5)
    pen(pad, tablet, QEvent.Type.TabletRelease, PATH[-1], 0)
    finger(pad, touch, 0, [(250, 150)])
    touch.release(0, QPoint(250, 150), pad)
    touch.commit()
    touch.press(0, QPoint(350, 180), pad)  # between two lines of the pen
    touch.commit()
    touch.release(0, QPoint(350, 180), pad)
    touch.commit()
    assert (len(pad.value().strokes), pad.value().device) == (1, "pen")


@pytest.mark.parametrize("goes", ["hidden", "left", "locked"])
def test_a_line_ends_where_the_pad_goes(pad, goes):
    """Two lines are not joined by a third."""
    go, back = {
        "hidden": (pad.hide, pad.show),
        "left": (pad.clearFocus, pad.setFocus),
        "locked": (lambda: pad.setEnabled(False), lambda: pad.setEnabled(True)),
    }[goes]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseMove(pad, QPoint(60, 60))
    go()
    back()
    QTest.mouseMove(pad, QPoint(380, 180))
    draw(pad, [(200, 20), (240, 60)])
    first, second = pad.value().strokes
    assert max(p.x for p in first) < 0.2
    assert second[0].x == pytest.approx(0.5, abs=0.01)


def test_a_press_whose_release_was_lost_begins_a_line_of_its_own(pad):
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseMove(pad, QPoint(60, 60))
    draw(pad, [(200, 20), (240, 60)])
    assert len(pad.value().strokes) == 2


def test_undo_and_clear_by_keyboard(pad, keyboard):
    draw(pad)
    draw(pad, [(x, y + 40) for x, y in PATH])
    assert len(pad.value().strokes) == 2
    keyboard.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(pad.value().strokes) == 1
    keyboard.press(Qt.Key.Key_Delete)
    assert pad.value() is None
    pad.undo()
    assert pad.value() is None


def test_the_paper_stays_white_and_the_ink_dark_in_the_dark(pad, dressed):
    draw(pad)
    light = dark_pixels(pad)
    theme.apply(dressed, theme.Mode.DARK, theme.Size.NORMAL)
    QApplication.processEvents()
    assert pad.grab().toImage().pixelColor(200, 20).name() == "#ffffff"
    assert dark_pixels(pad) == pytest.approx(light, rel=0.1)
    assert light > 40


def test_a_signature_is_shown_again_in_another_size(pad, show):
    draw(pad)
    other = kit.SignaturePad()
    other.resize(300, 150)
    show(other)
    other.set_value(pad.value())
    assert dark_pixels(other) > 20
    assert other.value().strokes == pad.value().strokes


def test_a_dot_is_no_signature(pad):
    QTest.mouseClick(pad, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert pad.trouble()


@pytest.mark.parametrize(
    ("path", "signs"),
    [
        ([(50, 50), *[(50 + n % 2, 50) for n in range(12)]], False),
        ([(50, 50)] * 4, False),
        ([(50 + n % 9, 50 + n % 7) for n in range(60)], False),
        ([(50, 50), (120, 90)], True),
    ],
)
def test_reach_and_length_make_a_signature_not_the_number_of_points(pad, path, signs):
    draw(pad, path)
    assert (pad.trouble() == "") is signs


def test_strokes_stay_on_the_paper(pad):
    draw(
        pad, [(10, 10), (390, -50), (500, 100), (-20, 300), (30, 30), (40, 40), (50, 50), (60, 60)]
    )
    (stroke,) = pad.value().strokes
    assert all(0 <= p.x <= 1 and 0 <= p.y <= 1 for p in stroke)


def test_signing_holds_the_idle_lock(pad):
    assert not pad.is_signing()
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert pad.is_signing()
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert pad.is_signing()
    pad.hide()
    assert not pad.is_signing()


def shown_block(show):
    block = kit.SignatureBlock("توقيع المستفيد")
    block.resize(420, 320)
    show(block)
    return block


def said(block):
    return block._trouble.text()


def test_a_block_says_what_is_missing_and_goes_to_the_pad(show):
    block = shown_block(show)
    before = block.pad.geometry()
    assert not block.takes("وقّع في المربع.")
    QApplication.processEvents()
    assert block.pad.geometry() == before, "nothing moves"
    assert (said(block), QApplication.focusWidget()) == ("وقّع في المربع.", block.pad)
    draw(block.pad, [(50, 50), (51, 51)])
    assert said(block) == ""
    assert not block.takes("")
    assert said(block) == block.pad.trouble()


def test_one_plain_line_is_asked_about_once(show, keyboard):
    block = shown_block(show)
    line = [(60, 90), (120, 92), (200, 90), (320, 95)]
    draw(block.pad, line)
    assert not block.takes("")
    assert "خط واحد" in said(block)
    assert QApplication.focusWidget() is block.pad
    keyboard.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    draw(block.pad, line)
    assert block.takes(""), "who signs so was asked"
    block.clear()
    draw(block.pad, line)
    assert not block.takes(""), "the next one is asked anew"
    block.clear()
    draw(block.pad)
    assert block.takes("")


def test_the_block_has_undo_clear_and_other_ways(show, qtbot):
    other = kit.Button("بصمة بحضور شاهد", kind="link")
    block = kit.SignatureBlock("توقيع المستفيد", other)
    block.resize(420, 320)
    show(block)
    draw(block.pad)
    buttons = block.findChildren(kit.IconButton)
    assert [b.accessibleName() for b in buttons] == ["التراجع عن آخر خط", "محو التوقيع"]
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert block.pad.value() is None
    assert other.isVisible()
