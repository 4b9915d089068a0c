"""Messages float: above the bar, above sheets, for as long as they are looked at."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui import kit
from desktop.ui.kit import announced, theme


@pytest.fixture
def window(show):
    page = kit.Page()
    page.form = kit.Form(page)
    page.field = page.form.row("name", "الاسم", kit.NameField())
    page.add(page.field)
    page.save = kit.Button("حفظ", kind="primary")
    page.set_foot(kit.PrimaryBar(page.save))
    page.messages = kit.Messages()
    page.messages.float_over(page)
    page.resize(900, 520)
    return show(page)


def places(window):
    """Where everything in view lies, but what floats."""
    QApplication.processEvents()
    return {
        part: (part.mapTo(window, QPoint(0, 0)), part.size())
        for part in window.findChildren(QWidget)
        if part.isVisible() and not window.messages.isAncestorOf(part)
        and part is not window.messages and type(part).__name__ != "_Ring"
    }  # fmt: skip


def box(window):
    return window.messages.geometry()


def test_a_message_moves_nothing_and_lies_above_the_bar_at_the_end(window):
    before = places(window)
    for text in ("حُفظ.", "حُفظ الاستبيان."):
        window.messages.tell(text)
    window.messages.warn("الساعة متأخرة، " * 12)
    assert places(window) == before
    bar = window.findChild(kit.PrimaryBar).geometry()
    assert not box(window).intersects(bar)
    assert window.rect().contains(box(window))
    assert box(window).left() < 40  # the end, in Arabic
    window.resize(1000, 600)
    QApplication.processEvents()
    assert window.rect().contains(box(window))
    assert box(window).bottom() > 600 - 120


@pytest.mark.parametrize("size", theme.Size)
def test_a_long_message_is_read_whole(size, window, dressed):
    theme.apply(dressed, theme.Mode.DARK, size)
    window.messages.fail("تعذّر الحفظ لأن القرص ممتلئ: أفرغ بعض المساحة ثم احفظ من جديد. " * 3)
    QApplication.processEvents()
    (shown,) = window.messages.findChildren(kit.Banner)
    text = shown._text
    assert text.height() >= text.heightForWidth(text.width())
    assert window.messages.rect().contains(shown.geometry())


def test_a_message_lies_over_a_sheet_whichever_came_first(window, qtbot):
    window.messages.fail("قبلها")
    sheet = kit.ConfirmSheet(window, "حذف؟", "لا يعود.", "حذف")
    sheet.open()
    window.messages.fail("بعدها")
    qtbot.wait(1)
    foot = sheet.yes.mapTo(window, sheet.yes.rect().topLeft())
    assert box(window).bottom() < foot.y()  # the act of the sheet stays in reach
    for text in ("قبلها", "بعدها"):
        qtbot.wait(1)
        shown = window.messages._shown[text]
        middle = shown._cross.mapTo(window, shown._cross.rect().center())
        assert window.childAt(middle) is shown._cross
        QTest.mouseClick(shown._cross, Qt.MouseButton.LeftButton)
        assert text not in window.messages.texts()
        assert sheet.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("place", ["low", "high", "middle"])
def test_a_message_covers_nothing_that_has_the_keyboard(place, window):
    """Whether the message comes to the field or the keyboard to what lies under the message."""
    low = kit.NameField()
    low.setParent(window)
    window.messages.tell("حُفظ.")
    tops = {"low": box(window).top(), "high": 20, "middle": 200}
    low.setGeometry(30, tops[place], 300, 38)
    low.show()
    low.inputs()[0].setFocus()
    assert not box(window).intersects(low.geometry())
    assert window.rect().contains(box(window))
    window.messages.clear()
    window.messages.warn("الساعة متأخرة، " * 12)
    assert not box(window).intersects(low.geometry())
    assert not box(window).intersects(window.findChild(kit.PrimaryBar).geometry())
    window.field.focus()
    assert box(window).bottom() > 520 - 120  # it is back where it belongs


def test_news_waits_while_it_is_looked_at(window, qtbot):
    window.messages._add("ok", "حُفظ.", 40)
    shown = window.messages._shown["حُفظ."]
    shown.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    QApplication.sendEvent(shown, QEnterEvent(QPointF(), QPointF(), QPointF()))
    qtbot.wait(120)
    assert window.messages.texts() == ["حُفظ."]
    shown.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    QApplication.sendEvent(shown, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: window.messages.texts() == [])
    window.messages._add("ok", "حُفظ.", 40)
    window.messages._shown["حُفظ."]._cross.setFocus()
    qtbot.wait(120)
    assert window.messages.texts() == ["حُفظ."]
    window.field.focus()
    qtbot.waitUntil(lambda: window.messages.texts() == [])


def test_a_failure_takes_the_success_before_it_away(window):
    window.messages.tell("حُفظ.")
    window.messages.fail("تعذّر الحفظ.")
    assert window.messages.texts() == ["تعذّر الحفظ."]


def test_a_message_is_read_out(window, monkeypatch):
    heard = []

    def hear(event):
        heard.append((event.message(), event.politeness()))

    monkeypatch.setattr(announced.QAccessible, "updateAccessibility", hear)
    window.messages.tell("حُفظ.")
    window.messages.fail("تعذّر الحفظ.")
    polite = QAccessible.AnnouncementPoliteness
    assert heard == [("حُفظ.", polite.Polite), ("تعذّر الحفظ.", polite.Assertive)]


def test_the_keyboard_stays_where_a_message_is_closed(window, keyboard):
    window.messages.fail("تعذّر الحفظ.")
    window.messages._shown["تعذّر الحفظ."]._cross.setFocus()
    keyboard.press(Qt.Key.Key_Space)
    assert window.messages.texts() == []
    assert QApplication.focusWidget() is not None


@pytest.mark.parametrize("motion", [True, False])
def test_motion_is_a_short_fade_where_the_desktop_wants_any(motion, window, qtbot):
    before = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, motion)
    try:
        window.messages.tell("حُفظ.")
        sheet = kit.ConfirmSheet(window, "حذف؟", "لا يعود.", "حذف")
        sheet.open()
        for part in (window.messages._shown["حُفظ."], sheet._card):
            assert (part.graphicsEffect() is not None) == motion
        qtbot.waitUntil(lambda: sheet._card.graphicsEffect() is None, timeout=2000)
    finally:
        QApplication.setEffectEnabled(Qt.UIEffect.UI_General, before)


def test_where_the_page_has_no_bar_it_lies_at_the_very_bottom(window):
    window.save.setFocus()
    window.messages.warn("لم تُؤخذ نسخة احتياطية اليوم.")
    over_bar = box(window).bottom()
    window.findChild(kit.PrimaryBar).hide()
    window.field.focus()
    assert over_bar < box(window).bottom() > window.height() - 40
