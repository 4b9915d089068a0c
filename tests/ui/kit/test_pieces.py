"""Badges, banners, messages, sheets, steps, charts, buttons."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.ui import kit
from desktop.ui.kit.notes import KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_a_badge_and_a_banner_of_each_kind(kind, show):
    badge = show(kit.Badge("مكتمل", kind))
    banner = show(kit.Banner(kind, "نص <b>كما هو</b>"))
    assert badge.sizeHint().width() > badge.fontMetrics().horizontalAdvance("مكتمل")
    assert not badge.grab().isNull()
    assert banner.text() == "نص <b>كما هو</b>"
    assert banner.accessibleName() == banner.text()


def test_news_goes_and_trouble_stays(show, qtbot):
    area = kit.Messages()
    page = kit.Page()
    page.add(area)
    show(page)
    assert not area.isVisible()
    area._add("ok", "حُفظ.", 30)
    area.fail("القرص ممتلئ.")
    assert area.texts() == ["حُفظ.", "القرص ممتلئ."]
    qtbot.waitUntil(lambda: area.texts() == ["القرص ممتلئ."])
    area.fail("القرص ممتلئ.")
    assert area.texts() == ["القرص ممتلئ."]
    close = area.findChildren(kit.IconButton)[-1]
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert area.texts() == []
    assert not area.isVisible()


def test_messages_are_withdrawn_and_cleared(qtbot):
    area = kit.Messages()
    qtbot.addWidget(area)
    area.warn("أولى")
    area.tell("ثانية")
    area.withdraw("أولى")
    area.withdraw("ليست هنا")
    assert area.texts() == ["ثانية"]
    area.clear()
    assert area.texts() == []


@pytest.fixture
def window(show):
    made = QWidget()
    made.resize(800, 600)
    made.field = kit.TextField()
    made.field.setParent(made)
    show(made)
    made.field.setFocus()
    return made


def test_a_confirmation_starts_on_no_and_gives_the_keyboard_back(window, qtbot, keyboard):
    sheet = kit.ConfirmSheet(window, "حذف؟", "لا يعود.", "حذف")
    heard = []
    sheet.confirmed.connect(lambda: heard.append("yes"))
    sheet.open()
    assert QApplication.focusWidget() is sheet.no
    keyboard.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is sheet.yes
    keyboard.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is sheet.no
    keyboard.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.field
    assert heard == []


def test_a_confirmation_confirms(window, qtbot):
    sheet = kit.ConfirmSheet(window, "حذف؟", "لا يعود.", "حذف")
    sheet.open()
    with qtbot.waitSignals([sheet.confirmed, sheet.closed]):
        qtbot.mouseClick(sheet.yes, Qt.MouseButton.LeftButton)


def test_a_sheet_covers_the_window_as_it_grows(window, qtbot):
    sheet = kit.ConfirmSheet(window, "حذف؟", "لا يعود.", "حذف")
    sheet.open()
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: sheet.size() == window.size())
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton)
    assert sheet.isVisible()


def test_progress_is_shown_and_stopped(window, tasks, qtbot):
    def long(progress):
        for step in range(1_000_000):
            progress(step, 1_000_000)

    running = tasks.run(kit.Operation(long=long, title="نسخة احتياطية"))
    sheet = kit.ProgressSheet(window, "نسخة احتياطية", running)
    sheet.open()
    qtbot.waitUntil(lambda: sheet._bar.maximum() == 1_000_000)
    with qtbot.waitSignal(sheet.closed):
        sheet._stop.click()


def test_steps_are_walked_by_arrows(show, keyboard, qtbot):
    stepper = kit.Stepper(["أ", "ب", "ج"])
    stepper.resize(700, 60)
    show(stepper)
    stepper.set_current(2)
    assert stepper.accessibleName() == "الخطوة ٣ من ٣: ج"
    stepper.setFocus()
    keyboard.press(Qt.Key.Key_Right)
    with qtbot.waitSignal(stepper.chosen) as heard:
        keyboard.enter()
    assert heard.args == [1]
    circle, _ = stepper._boxes()[0]
    assert circle.center().x() > stepper.width() // 2
    with qtbot.waitSignal(stepper.chosen) as heard:
        qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=circle.center())
    assert heard.args == [0]
    stepper.set_current(0)
    with qtbot.assertNotEmitted(stepper.chosen, wait=20):
        qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=stepper._boxes()[2][0].center())


def test_charts_are_read_out_and_paint(show):
    bars = show(kit.BarChart("الرضا", [("راضٍ", 41), ("محايد", 0)]))
    assert bars.accessibleDescription() == "راضٍ: ٤١، محايد: ٠"
    spark = show(kit.Sparkline("الزيارات", [3, 7, 4]))
    flat = show(kit.Sparkline("واحد", [3]))
    figure = show(kit.Figure("زيارة اليوم", 14))
    assert figure.accessibleName() == "زيارة اليوم: ١٤"
    for widget in (bars, spark, flat, figure):
        assert not widget.grab().isNull()


def test_facts_and_items(show):
    facts = show(kit.FactList([("الهوية", "1082345676"), ("الحي", "")], count=2))
    texts = [label.text() for label in facts.findChildren(QLabel)]
    assert texts == ["الهوية", "1082345676", "الحي", "—"]
    facts.set_facts([("الحي", "العزيزية")])
    assert facts.findChildren(QLabel)[-1].text() == "العزيزية"
    item = show(kit.ItemRow("هوية", "أُرفقت", kind="ok", aside=kit.Badge("مكتمل", "ok")))
    assert item.findChildren(kit.Badge)


def test_digits_alone_still_stand_at_the_right(show):
    label = kit.label("1082345676")
    card = kit.Card().add(label)
    card.resize(300, 60)
    show(card)
    image = card.grab().toImage()
    inked = [
        x
        for x in range(20, image.width() - 20)
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(10, image.height() - 10))
    ]
    assert min(inked) > 150


def test_an_icon_button_is_named(show, qtbot):
    clicks = []
    button = show(kit.Button("حفظ", lambda: clicks.append(1), kind="primary", icon="save"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert clicks == [1]
    assert button.height() >= 46
    small = show(kit.IconButton("x", "إغلاق"))
    assert small.accessibleName() == "إغلاق"
    assert min(small.width(), small.height()) >= 32


def test_a_page_lays_out_its_parts(show):
    page = kit.Page()
    page.set_head(kit.Stepper(["أ", "ب"]))
    main, side = kit.Card("بيانات"), kit.Card("جانب")
    page.add(kit.beside(main, side))
    bar = kit.PrimaryBar(kit.Button("التالي", kind="primary"), kit.Button("السابق"), note="١ من ٢")
    page.set_foot(bar)
    page.resize(1000, 600)
    show(page)
    assert main.x() > side.x()
    assert bar.primary.x() < bar.width() // 2
    assert bar.geometry().bottom() == page.rect().bottom()
    bar.set_note("٢ من ٢")


def test_the_binding_survives_twenty_thousand_updates(show, qtbot):
    """PySide6 6.12.0 loses a reference to None at every void call and aborts after some 6,000."""
    label = show(kit.label("نص"))
    for _ in range(20_000):
        label.update()
    assert label.text() == "نص"
