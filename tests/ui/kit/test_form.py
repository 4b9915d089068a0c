"""A form: order by Enter, names read out, problems beside fields and counted on top."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from desktop.ui import kit
from desktop.ui.kit.errors import ErrorCount, go_to_wrong
from desktop.ui.kit.field import Field
from desktop.ui.kit.whole import Whole
from tests.ui.rooms import spin


@pytest.fixture
def form(show):
    page = kit.Page()
    made = kit.Form(page)
    rows = (
        made.row("name", "الاسم", kit.NameField(), required=True, help_text="كما في الهوية"),
        made.row("identity", "رقم الهوية", kit.DigitsField(10), required=True),
        made.row("birth", "تاريخ الميلاد", kit.DateField()),
        made.row("state", "الحالة", kit.ChoiceField([(1, "متزوج"), (2, "أرملة")])),
        made.row("home", "السكن", kit.SegmentedChoice([(1, "ملك"), (2, "إيجار")])),
        made.row("note", "ملاحظة", kit.MultiLineField()),
        made.row("photo", "", kit.CheckRow("أوافق على الصورة")),
        made.row("income", "الدخل", kit.MoneyField()),
    )
    page.add(kit.Card("بيانات").add(kit.columns(*rows)))
    page.save = kit.Button("حفظ", kind="primary")
    page.set_foot(kit.PrimaryBar(page.save))
    page.messages = kit.Messages()
    page.messages.float_over(page)
    page.resize(900, 700)
    show(page)
    made.page = page
    return made


def focused_row(form):
    return QApplication.focusWidget().property("row")


def test_every_kit_field_keeps_the_protocol():
    for kind in (
        kit.TextField, kit.NameField, kit.PhoneField, kit.IbanField, kit.NumberField,
        kit.MoneyField, kit.MultiLineField, kit.PasswordField, kit.DateField, kit.ChoiceField,
        kit.DigitsField, kit.SignaturePad,
    ):  # fmt: skip
        assert isinstance(kind(), Field)


def test_what_is_not_to_be_entered_is_not_needed_either(form, keyboard):
    """Row or field: whoever has no identity yet has no number to fill in."""
    form["name"].field.setText("هند")
    for shut in (form["identity"], form["identity"].widget):
        shut.setEnabled(False)
        assert form.check()
        form.focus_first()
        keyboard.enter()
        assert focused_row(form) == "birth"
        shut.setEnabled(True)
        assert not form.check()


def test_enter_goes_through_every_field_and_out(form, keyboard, qtbot):
    form.focus_first()
    seen = []
    for _ in range(len(form.rows) - 1):
        seen.append(focused_row(form))
        control = Qt.KeyboardModifier.ControlModifier
        modifiers = control if seen[-1] == "note" else Qt.KeyboardModifier.NoModifier
        keyboard.press(Qt.Key.Key_Return, modifiers, "\r")
    assert [*seen, focused_row(form)] == [row.name for row in form.rows]
    with qtbot.waitSignal(form.completed):
        keyboard.enter()


def test_enter_passes_what_is_disabled_or_hidden(form, keyboard):
    form["identity"].set_enabled(False)
    form["birth"].hide()
    form.focus_first()
    keyboard.enter()
    assert focused_row(form) == "state"
    assert "identity" not in form.values()
    assert "birth" not in form.values()


def test_every_field_has_a_spoken_name_and_a_buddy(form):
    for row in form.rows:
        for part in row.field.inputs():
            assert part.accessibleName()
        if row.label:
            label = row.findChild(QLabel)
            assert label.buddy() is row.field.inputs()[0]
            assert row.label in row.field.inputs()[0].accessibleName()
    assert "مطلوب" in form["name"].field.accessibleName()
    assert form["name"].field.accessibleDescription() == "كما في الهوية"


def counted(form):
    """What the bar says of what is wrong, in view, with the way there."""
    spin(1)
    count = form.page.findChild(ErrorCount)
    return count.text() if count.isVisible() else ""


def test_check_names_what_is_missing_and_goes_there(form):
    form["birth"].field.edit.setText("٣١/٧/١٤٠٢")
    form["note"].focus()
    assert not form.check()
    assert [row.name for row in form.problems()] == ["name", "identity", "birth"]
    assert focused_row(form) == "name"
    assert counted(form) == "٣ حقول تحتاج إلى تصحيح"
    assert form["name"].field.accessibleDescription() == form["name"].error


def test_the_count_follows_as_fields_are_mended(form, keyboard):
    form.check()
    keyboard.type("نورة")
    assert form["name"].error == ""
    assert counted(form) == "حقل واحد يحتاج إلى تصحيح"
    form["identity"].focus()
    keyboard.type("1082345676")
    assert counted(form) == ""
    assert form.check()


def test_nothing_moves_when_an_error_comes_and_goes(form, qtbot):
    before = [row.geometry() for row in form.rows]
    form["name"].set_error("صحّح الاسم.")
    qtbot.wait(10)
    during = [row.geometry() for row in form.rows]
    form["name"].set_error("")
    qtbot.wait(10)
    assert before == during == [row.geometry() for row in form.rows]


def test_what_was_never_wrong_is_not_styled_anew(form):
    form.clear_problems()
    assert form["name"].widget.property("state") is None
    form["name"].set_error("غير صحيح")
    form.clear_problems()
    assert form["name"].widget.property("state") == ""


def test_an_unreadable_entry_is_told_when_left(form, keyboard):
    form["identity"].focus()
    keyboard.type("108")
    assert form["identity"].error == ""
    keyboard.press(Qt.Key.Key_Tab)
    assert "١٠" in form["identity"].error


def test_problems_from_core_find_their_row_and_the_rest_is_told(form):
    left = form.show_problems(
        [("identity", "مسجّل من قبل."), ("identity", "وثانية."), ("unknown", "شيء آخر.")]
    )
    assert form["identity"].error == "مسجّل من قبل."
    assert left == ["شيء آخر."]
    assert form.page.messages.texts() == ["شيء آخر."]
    form.clear_problems()
    assert form.page.messages.texts() == []


def test_a_summary_that_is_not_placed_opens_no_window_of_its_own(show, keyboard):
    page = kit.Page()
    bare = kit.Form(page)
    page.add(bare.row("name", "الاسم", kit.NameField(), required=True))
    show(page)
    before = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert not bare.check()
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == before
    keyboard.type("نورة")
    assert bare.values()["name"] == "نورة"


def test_a_click_or_enter_on_the_count_goes_to_the_field(form, keyboard, qtbot):
    form.show_problems([("income", "راجع المبلغ.")])
    form["name"].focus()
    counted(form)
    count = form.page.findChild(ErrorCount)
    qtbot.mouseClick(count, Qt.MouseButton.LeftButton)
    assert focused_row(form) == "income"
    count.setFocus()
    keyboard.enter()
    assert focused_row(form) == "income"


def test_the_row_of_a_problem_is_scrolled_into_view(form, show, qtbot):
    form.page.resize(900, 240)
    qtbot.wait(10)
    form.show_problems([("income", "راجع المبلغ.")])
    field = form["income"].field
    top = field.mapTo(form.page.area.viewport(), field.rect().topLeft()).y()
    assert 0 <= top < form.page.area.viewport().height()


def test_values_come_and_go(form):
    values = {
        "name": "نورة سعد", "identity": "1082345676", "birth": None, "state": 2, "home": 1,
        "note": "سطر\nآخر", "photo": True, "income": 350_000,
    }  # fmt: skip
    form.set_values({**values, "stranger": 1})
    assert form.values() == values
    form.clear()
    assert form.values()["name"] == ""
    assert form.values()["photo"] is False


def test_changes_are_told(form, qtbot):
    with qtbot.waitSignal(form.changed):
        form["state"].field.set_value(2)


def test_a_name_is_given_once(form):
    with pytest.raises(ValueError, match="name"):
        form.row("name", "مرة أخرى", kit.TextField())
    assert "name" in form
    assert "nobody" not in form


def test_columns_leave_gaps(qtbot):
    form = kit.Form()
    holder = QWidget()
    box = QVBoxLayout(holder)
    one, other = form.row("a", "أ", kit.TextField()), form.row("b", "ب", kit.TextField())
    box.addWidget(kit.columns(one, None, other))
    qtbot.addWidget(holder)
    holder.show()
    assert one.x() == other.x()
    assert other.y() > one.y()


def test_enter_selects_what_the_next_field_holds(form, keyboard):
    form["name"].field.set_value("فهد")
    form["identity"].field.set_value("1000000016")
    form["name"].focus()
    keyboard.enter()
    assert form["identity"].field.selectedText() == "1000000016"


def test_a_needed_field_stays_marked_while_it_is_empty(form, keyboard):
    form.check()
    form["identity"].field.changed.emit()  # touched by the program, or passed through
    assert form["identity"].error
    form["identity"].focus()
    keyboard.type("1")
    assert not form["identity"].error


def test_f8_walks_what_is_wrong_and_comes_round(form):
    form.show_problems([("name", "صحّح."), ("photo", "اقرأ العبارة أولًا."), ("income", "راجع.")])
    walked = []
    for onwards in (True, True, True, False):
        go_to_wrong(form.page, onwards=onwards)
        walked.append(focused_row(form))
    assert walked == ["photo", "income", "name", "income"]
    form.clear_problems()
    assert not go_to_wrong(form.page, onwards=True)


def test_what_is_not_asked_any_more_is_counted_no_more(form, qtbot):
    form.show_problems([("name", "صحّح."), ("income", "راجع.")])
    qtbot.wait(5)
    count = form.page.findChild(ErrorCount)
    both = count.text()
    form["income"].hide()
    qtbot.wait(5)
    assert count.text() not in {both, ""}
    form["income"].show()
    qtbot.wait(5)
    assert count.text() == both
    form["name"].hide()
    form["income"].hide()
    qtbot.wait(5)
    assert count.isHidden()


def test_a_long_error_keeps_its_one_line_and_is_read_whole_at_the_field(form, qtbot):
    long = "رقم الهوية غير صحيح: راجع الرقم الأخير، واكتبه كما هو في البطاقة أو في دفتر العائلة."
    row = form["identity"]
    before = [(one.geometry(), one.widget.geometry()) for one in form.rows]
    form["name"].focus()
    row.set_error(long)
    qtbot.wait(5)
    assert [(one.geometry(), one.widget.geometry()) for one in form.rows] == before
    assert row._line.text() == row.widget.accessibleDescription() == long
    assert row._line.shown().endswith("…")
    row.focus()
    whole = form.page.findChild(Whole)
    assert whole.isVisible()
    assert whole.text() == long
    assert whole.height() >= whole.heightForWidth(whole.width())
    form["name"].focus()
    assert not whole.isVisible()


def test_an_error_in_a_narrow_column_is_a_word(form, show):
    narrow = kit.FormRow("first", "الاسم", kit.NameField(), required=True)
    narrow.setFixedWidth(100)
    show(narrow)
    narrow.set_error("هذا الحقل مطلوب: أكمله.")
    assert narrow._line.shown() == "مطلوب"
    narrow.field.set_value("نورة")
    narrow.set_error("رقم الهوية غير صحيح: راجع الرقم الأخير.")
    assert len(narrow._line.shown().split()) <= 3
    assert "…" not in narrow._line.shown()


def test_what_is_typed_replaces_a_date_reached_by_the_keyboard(form, keyboard):
    field = form["birth"].field
    field.edit.setText("١٣٩٠/٠٥/٠٣")
    form["birth"].focus()
    keyboard.type("1398")
    assert field.edit.text() == "١٣٩٨"


def test_enter_goes_to_what_follows_the_last_row_before_it_completes(form, keyboard, qtbot):
    duties = [kit.CheckRow("الاستقبال"), kit.CheckRow("البحث"), kit.CheckRow("السر")]
    form.page.add(*duties)
    duties[1].setEnabled(False)
    form.then(*duties)
    QApplication.processEvents()
    form["income"].focus()
    with qtbot.assertNotEmitted(form.completed):
        keyboard.enter()
        assert QApplication.focusWidget() is duties[0]
        keyboard.enter()
        assert QApplication.focusWidget() is duties[2]
    with qtbot.waitSignal(form.completed):
        keyboard.enter()


def test_a_help_that_has_room_floats_over_nothing(show, qtbot):
    made = kit.Form()
    row = made.row(
        "key", "المفتاح", kit.TextField(), help_text="كما طُبع في الورقة، ولا تضر المسافات."
    )
    box = QWidget()
    QVBoxLayout(box).addWidget(row)
    box.resize(600, 20)  # as before it is laid out
    row.resize(600, 20)
    row._line.resize(600, 4)
    row._line.attend(on=True)
    show(box)
    box.resize(600, 200)
    qtbot.waitUntil(lambda: not row._line.is_cut())
    assert not row._line._whole.isVisible()


@pytest.mark.parametrize("name", ["name", "state", "home"])
def test_control_with_enter_is_what_acts_and_no_way_to_the_next_field(form, keyboard, name):
    form[name].focus()
    keyboard.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, "\r")
    assert focused_row(form) == name
