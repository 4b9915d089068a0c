"""Choosing by keyboard, in any spelling."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.ui import kit

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


def test_the_same_letter_after_a_pause_goes_on(choice, keyboard):
    keyboard.type("م")
    choice._typed_at -= 5
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
