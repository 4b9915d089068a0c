"""Badges, banners, messages, sheets, steps, charts, buttons."""

import re
from itertools import combinations

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from desktop.base.arabic_text import strip_controls
from desktop.ui import kit
from desktop.ui.kit.banner import KINDS
from desktop.ui.kit.chips import Chips
from desktop.ui.kit.elided import Elided, elided


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
    area.fail("القرص ممتلئ.")
    area._add("ok", "حُفظ.", 30)
    assert area.texts() == ["القرص ممتلئ.", "حُفظ."]
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


def test_sheets_close_though_what_had_the_keyboard_behind_them_is_gone(window, qtbot):
    lower = kit.ConfirmSheet(window, "أولى", "", "نعم")
    lower.open()
    upper = kit.ConfirmSheet(window, "ثانية", "", "نعم")
    upper.open()
    shiboken6.delete(lower.no)  # a page that was shown anew took it with it
    third = kit.ConfirmSheet(window, "ثالثة", "", "نعم")
    third.open()
    third.close_sheet()
    assert QApplication.focusWidget() is upper.no


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


def test_courses_and_figures_are_read_out_and_paint(show):
    spark = show(kit.Sparkline("الزيارات", [3, 7, 4]))
    flat = show(kit.Sparkline("واحد", [3]))
    figure = show(kit.Figure("زيارة اليوم", 14))
    assert figure.accessibleName() == "زيارة اليوم: ١٤"
    for widget in (spark, flat, figure):
        assert not widget.grab().isNull()


def test_facts_and_items(show):
    facts = show(kit.FactList([("الهوية", "1082345676"), ("الحي", "")], count=2))
    texts = [label.text() for label in facts.findChildren(QLabel)]
    assert texts == ["الهوية", "1082345676", "الحي", "—"]
    facts.set_facts([("الحي", "العزيزية")])
    texts = [one.text() for one in facts.findChildren(QLabel) if not one.isHidden()]
    assert texts == ["الحي", "العزيزية"]
    item = show(kit.ItemRow("هوية", "أُرفقت", kind="ok", aside=kit.Badge("مكتمل", "ok")))
    assert item.findChildren(kit.Badge)


@pytest.mark.parametrize("width", [700, 300, 150])
def test_facts_stand_over_each_other_where_they_have_no_room(show, width):
    facts = kit.FactList([("رقم الآيبان", "SA0380000000"), ("المهنة", "معلمة")], count=2)
    facts.setParent(window := show(QWidget()))
    facts.show()
    facts.resize(width, 200)
    QApplication.processEvents()
    name, value, other, _ = facts.findChildren(QLabel)
    assert (name.y() == value.y()) == (width > 150)
    assert (name.y() == other.y()) == (width == 700)
    for label in facts.findChildren(QLabel):
        need = max(map(label.fontMetrics().horizontalAdvance, label.text().split()))
        assert label.width() >= need
    assert facts.parent() is window


@pytest.mark.parametrize("width", [500, 180, 130])
def test_facts_are_as_high_as_their_width_makes_them(show, width):
    holder = show(QWidget())
    box = QVBoxLayout(holder)
    facts = kit.FactList([("ما يُسلَّم", "سلة غذائية"), ("موضع التسليم", "مقر الجمعية، الدور الأول")])
    box.addWidget(facts)
    box.addStretch(1)
    holder.setFixedWidth(width)
    QApplication.processEvents()
    assert facts.height() == facts.heightForWidth(facts.width())
    for label in facts.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())
        assert label.geometry().bottom() <= facts.height()


def test_the_second_line_of_a_low_title_is_readable_or_in_its_tip(show):
    header = kit.PageHeader("الأسرة والدخل", "مضاوي تركي عبد العزيز آل قريشة")
    header.setParent(window := show(QWidget()))  # whose size no window manager bounds
    header.show()
    header.fold(low=True)
    whole = header.sizeHint().width()
    title, second = header.findChildren(Elided)
    for width in (whole + 10, whole - 40, title.sizeHint().width() + 40):
        header.resize(width, 40)
        QApplication.processEvents()
        assert title.shown() == title.text()
        assert second.isHidden() or len(second.shown()) > 14
        assert header.sizeHint().width() == whole
    QApplication.sendEvent(title, QHelpEvent(QEvent.Type.ToolTip, QPoint(), QPoint()))
    assert second.isHidden()
    assert title.toolTip() == second.text()
    assert header.parent() is window


@pytest.mark.parametrize("text", ["طلب رقم 1447-0013 · ملف رقم 0014", "الرصيد ١٢٬٣٤٥٫٥٠ ريالًا"])
def test_a_number_is_seen_whole_or_not_at_all(show, text):
    metrics = show(kit.label(text)).fontMetrics()
    numbers = set(re.findall(r"\d[\d/.,٫٬-]*", text))
    for room in range(metrics.horizontalAdvance(text) + 2):
        shown = elided(text, metrics, room)
        assert set(re.findall(r"\d[\d/.,٫٬-]*", shown)) <= numbers, shown
    assert shown == text


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
    small.clicked.connect(lambda: clicks.append(2))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(small, key)
    assert clicks == [1, 2, 2, 2]
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


@pytest.mark.parametrize("width", [1200, 420, 60])
def test_filters_that_do_not_fit_go_on_in_another_row(show, width):
    chips = Chips("ترتيب", [(str(place), f"مرشح رقم {place}") for place in range(8)])
    page = kit.Page()
    page.add(chips)
    show(page)
    page.resize(width + 80, 400)
    chips.resize(width, chips.height())
    rects = [chip.geometry() for chip in chips._chips]
    for rect in rects:
        assert rect.bottom() < chips.height()
        assert width < rect.width() or 0 <= rect.left() <= rect.right() < width
    assert not any(a.intersects(b) for a, b in combinations(rects, 2))
    rows = {rect.top() for rect in rects}
    assert (len(rows) > 1) is (width < 1200)


def test_a_latin_name_in_front_does_not_turn_a_line_round():
    joined = kit.texts.joined
    assert joined("سعد", "", "ملف") == "سعد · ملف"
    for name in ("Suharto", "Élodie", "(Ali)"):
        line = joined(name, "ملف", "مقابلة")
        assert strip_controls(line) == f"{name} · ملف · مقابلة"
        layout = QTextLayout(line)
        layout.beginLayout()
        drawn = layout.createLine()
        layout.endLayout()
        assert drawn.cursorToX(0)[0] > drawn.cursorToX(len(line))[0]  # the name stands at the right


def test_a_title_stays_where_it_is_when_a_second_line_comes(show):
    header = show(kit.PageHeader("تسجيل مستفيد جديد"))
    before = header._title.geometry(), header.sizeHint().height()
    header.set("تسجيل مستفيد جديد", "حُفظت المسودة في ٠٩:١٥")
    QApplication.processEvents()
    assert (header._title.geometry(), header.sizeHint().height()) == before


def test_what_stands_beside_a_list_is_not_cut_when_something_wider_comes(show, qtbot):
    page, card = QWidget(), kit.Card("بند")
    side = kit.Aside(card)
    card.setMinimumHeight(600)  # it scrolls before and after
    page.setLayout(kit.filled(QWidget(), side, shares=(15, 7)))
    page.resize(700, 200)
    show(page)
    wide = QLabel()
    wide.setFixedSize(side.width(), 600)
    card.add(wide)
    qtbot.waitUntil(lambda: side.widget().width() > wide.width(), timeout=500)
    qtbot.waitUntil(lambda: side.viewport().width() >= side.widget().width(), timeout=500)


def test_rows_that_lie_nowhere_yet_open_no_window(show):
    rows = kit.Rows()
    row = kit.ItemRow("سجل الأسرة")
    rows.set_rows([row])
    assert not row.isVisible()
    page = QWidget()
    page.setLayout(rows)
    show(page)
    assert row.isVisible()


def test_a_card_asks_for_height_by_its_width_only_where_its_text_wraps(show):
    assert not show(kit.Card("زيارات اليوم").add(kit.Button("حفظ"))).hasHeightForWidth()
    assert show(kit.Card("سؤال طويل", wrap=True)).hasHeightForWidth()


def test_a_banner_is_as_high_as_its_text_where_it_is_narrow(show):
    banner = kit.Banner("info", "ينتهي يوم ١٧ رمضان، ويُعاد الجهاز قبله أو يُجدَّد. " * 4)
    holder = kit.Card().add(banner)
    for width in (900, 260, 190):
        holder.resize(width, 700)
        show(holder)
        QApplication.processEvents()
        assert banner.height() >= banner.heightForWidth(banner.width()), width


def test_states_that_have_no_room_beside_one_another_go_on_in_a_second_line(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    rows = kit.Rows(across=True, spacing=8)
    page.setLayout(rows)
    badges = [kit.Badge("قائمة الانتظار لعدم كفاية الاعتماد المالي", "warning") for _ in range(3)]
    rows.set_rows(badges)
    widest = max(badge.sizeHint().width() for badge in badges)
    page.resize(widest + 40, 300)
    page.show()
    assert page.minimumSizeHint().width() <= widest + 1
    assert len({badge.y() for badge in badges}) == 3
    assert all(badge.width() == widest for badge in badges)
