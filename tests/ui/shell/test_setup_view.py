"""The first run, from the association to an open office, by the window's own events."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.core.work.roles import Role
from desktop.ui.shell.gate import PolicyCard, PolicyRead
from desktop.ui.shell.setup_flow import Step
from tests.offices import PASSWORD
from tests.ui.fakes import FACTS, GROUPS
from tests.ui.seats import texts

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


@pytest.fixture
def window(make_window):
    return make_window(new=True)


@pytest.fixture
def view(window):
    return window.entrance.set_up


def to_administrator(view, keyboard, qtbot):
    qtbot.mouseClick(view.association.buttons[0], Qt.MouseButton.LeftButton)
    view.onwards.click()
    assert view.flow.step is Step.LETTERHEAD
    view.onwards.click()
    assert view.flow.step is Step.ADMINISTRATOR


def to_recovery(window, keyboard, qtbot):
    view = window.entrance.set_up
    to_administrator(view, keyboard, qtbot)
    for text in ("سالم الحربي", "مدير البرنامج", PASSWORD, PASSWORD):
        keyboard.type(text)
        keyboard.enter()
    for _ in view.administrator.roles:
        keyboard.enter()  # past each duty
    qtbot.waitUntil(lambda: view.flow.step is Step.RECOVERY)


def test_five_associations_with_their_facts(view, keyboard, qtbot):
    assert len(view.association.buttons) == 5
    assert not view.onwards.isEnabled()
    assert "لا تقل عن أسبوعين" in view.association.buttons[0].accessibleDescription()
    view.association.buttons[1].setFocus()
    keyboard.press(Qt.Key.Key_Space)
    assert view.flow.policy_id == "shaqra"
    assert view.flow.step is Step.ASSOCIATION
    assert view.onwards.isEnabled()
    keyboard.enter()
    assert view.flow.step is Step.LETTERHEAD


def round_by_tab(keyboard):
    """Return what Tab comes to, once around from where the keyboard is."""
    found = []
    while (here := QApplication.focusWidget()) not in found:
        found.append(here)
        keyboard.press(Qt.Key.Key_Tab)
    return found


def test_tab_goes_through_a_step_as_it_is_read(view, window, keyboard, qtbot):
    cards = view.association.buttons
    cards[0].setFocus()
    after = [view.association.file, view.restore, view._stepper]  # a bar is one stop
    assert round_by_tab(keyboard) == [cards[0], *after]
    cards[0].setFocus()
    keyboard.press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is cards[2]
    to_recovery(window, keyboard, qtbot)
    view.recovery.kept.setChecked(True)
    view.onwards.click()
    first, second = view.type_back.form.rows
    assert round_by_tab(keyboard)[:3] == [
        *first.field.inputs(),
        *second.field.inputs(),
        view.onwards,
    ]


def test_only_the_first_step_leads_elsewhere(view, window, keyboard, qtbot):
    """What was typed in the others would be gone with the window that speaks Arabic."""
    ways = (view.language, view.restore, view.practise)
    assert all(one.isVisible() for one in ways)
    to_recovery(window, keyboard, qtbot)
    assert not any(one.isVisible() for one in ways)


def test_a_folder_on_the_network_is_said_before_an_office_lies_there(make_window, qtbot):
    told = "مجلد البيانات على الشبكة."
    window = make_window(new=True, notes=(told,))
    qtbot.waitUntil(lambda: told in window.messages.texts())
    assert window.entrance.set_up.flow.step is Step.ASSOCIATION


def test_the_letterhead_is_offered_and_kept(view, qtbot, keyboard, tmp_path):
    qtbot.mouseClick(view.association.buttons[2], Qt.MouseButton.LeftButton)
    view.onwards.click()
    step = view.letterhead
    assert step.form["office_name"].field.value() == "جمعية نماء المكية للسقاية والرفادة"
    assert QApplication.focusWidget() is step.form["office_name"].field
    step.form["lines"].field.set_value("سطر أول\nسطر ثانٍ")
    logo = tmp_path / "logo.png"
    logo.write_bytes(PNG)
    step.take_logo(str(logo))
    assert view.flow.logo == PNG
    view.back.click()
    view.onwards.click()
    assert view.flow.lines == ("سطر أول", "سطر ثانٍ")
    assert step.form["lines"].field.value() == "سطر أول\nسطر ثانٍ"


@pytest.mark.parametrize("content", [b"GIF89a", b"", PNG + bytes(3 * 1024 * 1024)])
def test_a_logo_is_a_small_png(view, tmp_path, content):
    file = tmp_path / "logo.png"
    file.write_bytes(content)
    view.letterhead.take_logo(str(file))
    assert view.flow.logo == b""
    assert "PNG" in view.letterhead._logo_name.text()


def test_a_letterhead_without_a_name_is_told_beside_the_field(view, qtbot):
    qtbot.mouseClick(view.association.buttons[0], Qt.MouseButton.LeftButton)
    view.onwards.click()
    view.letterhead.form["office_name"].field.set_value("")
    view.onwards.click()
    assert view.letterhead.form["office_name"].error
    assert view.flow.step is Step.LETTERHEAD


def test_passwords_are_compared_and_hinted_at(view, keyboard, qtbot):
    to_administrator(view, keyboard, qtbot)
    form = view.administrator.form
    for text in ("سالم", "مدير"):
        keyboard.type(text)
        keyboard.enter()
    keyboard.type("سر")
    assert "قصيرة" in form["password"]._line.text()
    form["password"].field.set_value(PASSWORD)
    form["again"].field.set_value("غيرها")
    view.onwards.click()
    assert "غير متطابقتين" in form["again"].error
    assert view.flow.step is Step.ADMINISTRATOR


def test_the_whole_way(window, keyboard, qtbot):
    view = window.entrance.set_up
    to_recovery(window, keyboard, qtbot)
    command = window.gate.command
    assert command.administrator.roles == {Role.ADMIN}  # other duties are given, never preset
    assert view.administrator.form["password"].field.value() == ""
    assert not view.onwards.isEnabled()
    assert not view.back.isVisible()
    view.recovery.print_button.click()
    assert window.calls.kept == [(GROUPS, "", view.recovery.print_button)]
    view.recovery.kept.click()
    view.onwards.click()
    assert view.flow.step is Step.TYPE_BACK
    first, second = view.flow.asked
    keyboard.type(GROUPS[first - 1].lower())
    keyboard.enter()
    keyboard.type("ABCDE")
    keyboard.enter()
    assert view.type_back.form["second"].error
    view.type_back.form["second"].field.set_value(GROUPS[second - 1])
    view.onwards.click()
    qtbot.waitUntil(lambda: window.is_open)
    assert window.entrance.set_up is None


def test_from_typing_back_one_may_look_at_the_key_again(window, keyboard, qtbot):
    view = window.entrance.set_up
    to_recovery(window, keyboard, qtbot)
    view.recovery.kept.click()
    view.onwards.click()
    view.back.click()
    assert view.flow.step is Step.RECOVERY
    assert view.recovery.isVisible()
    asked = view.flow.asked
    view.onwards.click()
    assert view.flow.asked == asked


def test_a_group_typed_on_an_arabic_keyboard_is_hinted_at(view, show, keyboard):
    field = view.type_back.fields[0]
    told = []
    field.helped.connect(told.append)
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "ش")
    QApplication.sendEvent(field, event)
    assert "العربية" in told[0]


def test_enter_in_the_second_password_goes_to_the_duties_below(view, keyboard, qtbot):
    to_administrator(view, keyboard, qtbot)
    form = view.administrator.form
    form.set_values({"name": "سالم", "job_title": "مدير", "password": PASSWORD, "again": PASSWORD})
    step = view.flow.step
    form["again"].focus()
    keyboard.enter()
    duties = list(view.administrator.roles.values())
    assert QApplication.focusWidget() is duties[0]
    assert view.flow.step == step
    for _ in duties:
        keyboard.enter()
    qtbot.waitUntil(lambda: view.flow.step > step)


def test_another_association_comes_of_its_policy_file(window, qtbot, keyboard):
    view = window.entrance.set_up
    window.gate.read = PolicyRead(mistakes=("السطر ٣: القيمة ليست تاريخًا.",) * 12)
    view.read_file("/سياسة.toml")
    qtbot.waitUntil(lambda: view.association.mistakes is not None)
    assert view.association.mistakes.isVisible()
    assert view.area.verticalScrollBar().value() > 0  # it stands under the cards, in view
    assert "السطر ٣" in texts(view.association.mistakes)
    assert (len(view.association.buttons), view.flow.policy_id) == (5, "")
    assert not view.onwards.isEnabled()
    card = PolicyCard("f" * 64, "جمعية البر بضرماء", "سياسة", FACTS)
    window.gate.read = PolicyRead(card)
    for _ in range(2):  # the same file again is the same card
        view.read_file("/سياسة.toml")
        qtbot.waitUntil(lambda: view.flow.policy_id == card.id)
        qtbot.waitUntil(lambda: window.tasks.idle)
    assert not view.association.mistakes.isVisible()
    assert len(view.association.buttons) == 6
    assert view.association.buttons[5].isChecked()
    assert view.association.buttons[5].hasFocus()
    keyboard.enter()
    assert view.flow.step is Step.LETTERHEAD
    assert view.letterhead.form["office_name"].field.value() == card.association


def test_the_file_of_one_that_is_listed_chooses_that(window, qtbot):
    view = window.entrance.set_up
    window.gate.read = PolicyRead(view.association.buttons[2].card)
    view.read_file("/نماء.toml")
    qtbot.waitUntil(lambda: view.flow.policy_id == "nama")
    assert len(view.association.buttons) == 5
    assert view.association.buttons[2].isChecked()
