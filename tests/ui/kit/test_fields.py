"""Fields, typed into by key events: three sets of digits, money, secrets, search."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from desktop.ui import kit

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def typed(show, keyboard):
    def put(field, text):
        show(field)
        field.setFocus()
        keyboard.type(text)
        return field

    return put


@pytest.mark.parametrize("text", ["1082345677", "١٠٨٢٣٤٥٦٧٧", "۱۰۸۲۳۴۵۶۷۷"])
def test_an_identity_is_typed_with_any_digits(typed, text):
    field = typed(kit.DigitsField(10), text)
    assert field.value() == "1082345677"
    assert field.text() == "1082345677"
    assert field.trouble() == ""


def test_letters_do_not_go_in_and_a_digit_too_many_is_said(typed):
    field = typed(kit.DigitsField(10), "1o0-8 2345677٩")
    assert field.value() == "10823456779"
    assert "١١" in field.trouble()


def test_a_short_identity_says_how_many(typed):
    assert "١٠" in typed(kit.DigitsField(10), "108").trouble()
    assert kit.DigitsField(10).trouble() == ""


def test_what_is_pasted_is_rewritten(typed):
    QGuiApplication.clipboard().setText("\u2066١٠٨ ٢٣٤-5677 \u2069")
    field = typed(kit.DigitsField(10), "")
    field.paste()
    assert field.value() == "1082345677"


def test_identifiers_sit_at_the_right_and_read_left_to_right(show):
    field = show(kit.DigitsField(10))
    field.set_value("1082345677")
    assert field.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert field.alignment() & Qt.AlignmentFlag.AlignAbsolute
    image = field.grab().toImage()
    dark = [
        x
        for x in range(6, image.width() - 6)
        if any(image.pixelColor(x, y).lightness() < 110 for y in range(8, image.height() - 8))
    ]
    assert min(dark) > image.width() // 3


def test_typing_in_the_middle_keeps_the_place(typed, keyboard):
    field = typed(kit.DigitsField(10), "1234")
    field.setCursorPosition(2)
    keyboard.type("٩")
    assert field.text() == "12934"
    assert field.cursorPosition() == 3


@pytest.mark.parametrize("field", [kit.TextField, kit.NameField, kit.MultiLineField])
def test_what_is_shown_again_under_who_types_goes_on_after_it(typed, keyboard, field):
    """A draft comes back while its field has the keyboard: the next letter is no first one."""
    made = typed(field(), "س")
    made.set_value("سع")
    keyboard.type("د")
    assert made.value() == "سعد"
    made.set_value("سعد")
    keyboard.press(Qt.Key.Key_Home)
    made.set_value("سعد")
    keyboard.type("م")
    assert made.value() == "مسعد"


@pytest.mark.parametrize("text", ["+966551234567", "+٩٦٦ ٥٥ ١٢٣ ٤٥٦٧", "0551234567"])
def test_a_phone_number(typed, text):
    value = typed(kit.PhoneField(), text).value()
    assert value in ("+966551234567", "0551234567")


def test_an_iban_is_shown_in_groups(typed):
    field = typed(kit.IbanField(), "sa03٨٠٠٠0000608010167519")
    assert field.value() == "SA0380000000608010167519"
    assert field.text() == "SA03 8000 0000 6080 1016 7519"


def test_a_count(typed):
    field = typed(kit.NumberField(40), "12")
    assert (field.text(), field.value(), field.trouble()) == ("١٢", 12, "")
    field.set_value(41)
    assert field.trouble()
    field.set_value(None)
    assert field.value() is None


@pytest.mark.parametrize(
    ("text", "halalas", "shown"),
    [
        ("18000", 1_800_000, "١٨٬٠٠٠"),
        ("١٨٠٠٠", 1_800_000, "١٨٬٠٠٠"),
        ("1,250.5", 125_050, "١٬٢٥٠٫٥٠"),
        ("٧٥٫٢٥", 7_525, "٧٥٫٢٥"),
        ("", None, ""),
    ],
)
def test_money(typed, text, halalas, shown, qtbot):
    field = typed(kit.MoneyField(), text)
    assert field.value() == halalas
    field.clearFocus()
    assert field.text() == shown
    assert field.value() == halalas
    field.setFocus()
    assert field.value() == halalas


def test_money_set_by_the_program(qtbot):
    field = kit.MoneyField()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.changed):
        field.set_value(1_800_050)
    assert field.text() == "١٨٬٠٠٠٫٥٠"
    assert field.value() == 1_800_050


def test_a_name_has_no_digits(typed):
    field = typed(kit.NameField(), "  نورة  سعد ")
    assert field.value() == "نورة سعد"
    assert field.trouble() == ""
    field.set_value("نورة ٢")
    assert field.trouble()


def test_many_lines(typed, keyboard):
    field = typed(kit.MultiLineField(), "سطر")
    keyboard.enter()
    keyboard.type("آخر ")
    assert field.value() == "سطر\nآخر"


def test_a_password_shows_itself_on_demand(typed):
    field = typed(kit.PasswordField(), "جملة سر")
    assert field.echoMode() == QLineEdit.EchoMode.Password
    field._eye.click()
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    assert field.value() == "جملة سر"


@pytest.mark.parametrize(
    "case",
    [
        ("س", Qt.KeyboardModifier.NoModifier, "العربية"),
        ("A", Qt.KeyboardModifier.NoModifier, "Caps"),
        ("a", Qt.KeyboardModifier.ShiftModifier, "Caps"),
        ("a", Qt.KeyboardModifier.NoModifier, ""),
        ("A", Qt.KeyboardModifier.ShiftModifier, ""),
    ],
)
def test_a_password_hints_at_the_layout(typed, keyboard, qtbot, case):
    letter, modifiers, hint = case
    field = typed(kit.PasswordField(), "")
    with qtbot.waitSignal(field.hinted) as heard:
        keyboard.press(ord(letter.upper()), modifiers, letter)
    assert hint in heard.args[0]
    assert bool(heard.args[0]) == bool(hint)


def test_a_password_says_a_blank_at_an_end_and_keeps_it(typed, keyboard):
    field = typed(kit.PasswordField(), "")
    heard = []
    field.hinted.connect(heard.append)
    keyboard.type("جملة سر")
    assert not any("مسافة" in text for text in heard)  # none at an end
    field.setText("جملة سر ")
    keyboard.enter()
    assert "مسافة" in heard[-1]
    assert field.value() == "جملة سر "
    field.setText("\u200bجملة سر")  # pasted: seen at once
    assert "مسافة" in heard[-1]
    field.setText("جملة سر")
    assert "مسافة" not in heard[-1]


def test_the_row_shows_what_a_password_noticed_in_front_of_its_help(show):
    page = kit.Page()
    form = kit.Form(page)
    row = form.row("password", "كلمة المرور", kit.PasswordField(), help_text="مساعدة")
    page.add(row)
    show(page)
    row.field.hinted.emit("Caps Lock")
    assert row._line.text() == "Caps Lock مساعدة"
    assert "Caps Lock" in row.field.accessibleDescription()
    row.set_error("خطأ")
    assert row._line.text() == "خطأ"
    row.set_error("")
    row.field.hinted.emit("")
    assert row._line.text() == "مساعدة"


def test_search_waits_for_a_rest_and_clears(typed, keyboard, qtbot):
    field = kit.SearchBox()
    with qtbot.waitSignal(field.searched) as heard:
        typed(field, " نورة ")
    assert heard.args == ["نورة"]
    keyboard.press(Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.went_down):
        keyboard.press(Qt.Key.Key_Down)
