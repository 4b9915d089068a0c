"""Choosing by keyboard, in any spelling."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from desktop.ui import kit
from desktop.ui.kit import theme

OPTIONS = [("m", "متزوج"), ("a", "أعزب"), ("w", "أرملة"), ("d", "مطلقة"), ("p", "أسرة السجين")]


@pytest.fixture
def choice(show):
    field = show(kit.ChoiceField(OPTIONS))
    field.setFocus()
    return field


def test_nothing_is_chosen_at_first(choice):
    assert choice.value() is None
    assert choice.placeholderText() == "اختر…"


@pytest.mark.parametrize(
    ("typed", "value"), [("ارم", "w"), ("أع", "a"), ("مط", "d"), ("سجين", "p"), ("م", "m")]
)
def test_letters_find_a_label_in_any_spelling(choice, keyboard, typed, value):
    keyboard.type(typed)
    assert choice.value() == value


def test_a_label_that_begins_so_goes_before_one_that_has_the_word_later(choice, keyboard):
    choice.set_options([("n", "هيفاء بنت ماجد"), ("s", "ماجد القثامي")])
    keyboard.type("ماجد")
    assert choice.value() == "s"


def test_the_same_letter_after_a_pause_goes_on(choice, keyboard):
    keyboard.type("م")
    choice._picking._at -= 5
    keyboard.type("م")
    assert choice.value() == "d"


def test_delete_takes_the_choice_away(choice, keyboard, qtbot):
    choice.set_value("w")
    with qtbot.waitSignal(choice.changed):
        keyboard.press(Qt.Key.Key_Delete)
    assert choice.value() is None


def test_scrolling_a_page_never_changes_a_value(choice):
    choice.set_value("a")
    middle = QPointF(choice.rect().center())
    wheel = QWheelEvent(
        middle, middle, QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(choice, wheel)
    assert choice.value() == "a"


def test_other_options_let_nobody_hear_who_is_not_to(choice):
    heard = []
    choice.changed.connect(lambda: heard.append(choice.value()))
    choice.blockSignals(True)
    choice.set_options(OPTIONS[1:])
    choice.set_value("w")
    choice.blockSignals(False)
    assert heard == []


def test_other_options_keep_the_value_where_it_is_still_there(choice):
    choice.set_value("w")
    choice.set_options(OPTIONS[1:3])
    assert choice.value() == "w"
    choice.set_options(OPTIONS[:1])
    assert choice.value() is None


def test_segments_by_arrows_digits_and_mouse(show, keyboard, qtbot):
    field = show(kit.SegmentedChoice([(1, "ملك"), (2, "إيجار"), (3, "وقف")]))
    field.setFocus()
    assert field.value() is None
    keyboard.press(Qt.Key.Key_Left)
    assert field.value() == 1
    keyboard.press(Qt.Key.Key_Left)
    assert field.value() == 2
    keyboard.press(Qt.Key.Key_Right)
    assert field.value() == 1
    keyboard.type("٣")
    assert field.value() == 3
    with qtbot.waitSignal(field.changed):
        qtbot.mouseClick(field._segments[1], Qt.MouseButton.LeftButton)
    assert field.value() == 2
    first, second = field._segments[:2]
    assert first.x() > second.x()


def test_a_check_row_by_space_and_mouse(show, keyboard, qtbot):
    row = show(kit.CheckRow("أوافق على استعمال الصورة", help_text="الرفض لا يمنع المساعدة"))
    row.setFocus()
    with qtbot.waitSignal(row.changed):
        keyboard.press(Qt.Key.Key_Space, text=" ")
    assert row.value()
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert not row.value()
    assert row.heightForWidth(150) > row.heightForWidth(600)


def test_the_open_list_begins_on_its_first_row_where_nothing_is_chosen(show):
    field = kit.ChoiceField([(1, "أعزب"), (2, "متزوج")])
    show(field)
    field.showPopup()
    assert field.view().currentIndex().row() == 0
    assert field.value() is None
    field.hidePopup()


KIN = ("زوج / زوجة", "ابن", "ابنة", "أب", "أم", "أخ", "أخت", "من الأحفاد", "صلة أخرى")


@pytest.mark.parametrize(
    ("typed", "found"),
    [("بنت", "ابنة"), ("بِنت", "ابنة"), ("ولد", "ابن"), ("حرم", "زوج / زوجة"),
     ("زوجه", "زوج / زوجة"),
     ("والد", "أب"), ("والدة", "أم"), ("والده", "أم"), ("شقيقة", "أخت"), ("حفيد", "من الأحفاد"),
     ("فاد", "من الأحفاد"), ("اخت", "أخت")],
)  # fmt: skip
def test_a_choice_is_found_by_another_word_for_it_and_inside_its_words(
    show, keyboard, typed, found
):
    made = show(kit.ChoiceField([(label, label) for label in KIN]))
    made.setFocus()
    keyboard.type(typed)
    assert made.value() == found


@pytest.mark.parametrize("mode", theme.Mode)
def test_the_open_list_has_one_round_edge_and_no_frame_around_it(mode, show, dressed, qtbot):
    theme.apply(dressed, mode, theme.Size.NORMAL)
    field = show(kit.ChoiceField([(1, "متزوج"), (2, "أرملة")]))
    field.showPopup()
    qtbot.wait(20)
    holder = field.view().window()
    assert holder.frameShape() == QFrame.Shape.NoFrame
    assert not holder.mask().contains(holder.rect().topLeft())
    assert holder.mask().contains(holder.rect().center())
    picture = holder.grab().toImage()
    edge = picture.pixelColor(0, picture.height() // 2).name()
    inside = picture.pixelColor(2, picture.height() // 2).name()
    assert edge == theme.current_theme().colors.field_border
    assert inside == theme.current_theme().colors.surface
    field.hidePopup()


def test_what_is_chosen_ends_in_dots_where_it_has_no_room_and_is_whole_in_its_tip(show):
    field = show(kit.ChoiceField([(1, "الاتصالات الهاتفية"), (2, "المقابلة")]))
    field.set_value(1)
    field.setFixedWidth(field.wanted() + 100)
    assert field.shown() == "الاتصالات الهاتفية"
    field.setFixedWidth(110)
    assert field.shown().endswith("…")
    QApplication.sendEvent(field, QHelpEvent(QEvent.Type.ToolTip, QPoint(), QPoint()))
    assert field.toolTip() == "الاتصالات الهاتفية"


def test_segments_are_as_high_as_their_lines_whatever_is_to_spare(show, qtbot):
    holder = show(QWidget())
    field = kit.SegmentedChoice([(1, "اعتراض"), (2, "شكوى"), (3, "اقتراح")])
    box = QVBoxLayout(holder)
    box.addWidget(field)
    for width in (600, 160, 600):
        holder.setFixedSize(width, 400)
        qtbot.waitUntil(lambda: field.height() == field.heightForWidth(field.width()))


@pytest.mark.parametrize("width", [700, 220])
def test_a_check_of_many_words_has_all_its_lines_in_a_form(show, width):
    holder = show(QWidget())
    form = kit.Form(holder)
    check = kit.CheckRow("وصل قبل اليوم على ورق", help_text="بيد مندوب أو بخطاب، ويُدخل الآن. " * 3)
    box = QVBoxLayout(holder)
    box.addWidget(form.row("late", "", check))
    box.addStretch(1)
    holder.setFixedWidth(width)
    for _ in range(3):
        QApplication.processEvents()
    assert check.height() >= check.heightForWidth(check.width())


def test_other_options_are_no_change_where_the_value_stays(qtbot):
    field = kit.ChoiceField([(1, "أ"), (2, "ب")])
    field.set_value(2)
    heard = []
    field.changed.connect(lambda: heard.append(field.value()))
    field.set_options([(2, "ب"), (3, "ج")])
    assert heard == []
    field.set_options([(3, "ج")])
    assert heard == [None]


def test_the_digits_that_choose_are_told_of_what_is_offered_now():
    field = kit.SegmentedChoice(())
    told = [field.toolTip()]
    field.set_options([(place, f"خيار {place}") for place in range(12)])
    told.append(field.toolTip())
    field.set_options([(1, "نعم"), (2, "لا"), (3, "لم يُسأل")])
    told.append(field.toolTip())
    for away in (3, 2):
        field.offer(away, False)
        told.append(field.toolTip())
    assert told == ["", "1 … 9", "1 … 3", "1 … 2", "1"]


def test_what_a_list_is_of_is_read_out_where_its_value_is_told_as_its_name(qtbot):
    field = kit.ChoiceField([("1447", "١٤٤٧")])
    qtbot.addWidget(field)
    field.setAccessibleDescription("بالتقويم الهجري")
    field.setAccessibleName("السنة")
    told = QAccessible.queryAccessibleInterface(field)
    assert told.text(QAccessible.Text.Description) == "السنة. بالتقويم الهجري"
