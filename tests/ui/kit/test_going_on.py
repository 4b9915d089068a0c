"""A digit chooses and goes on, what is known is passed by, Enter at the end acts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.ui import kit
from tests.ui.rooms import enter, press, write


@pytest.fixture
def form(qtbot, dressed):
    holder = QWidget()
    made = kit.Form(holder)
    yes_no = [("yes", "نعم"), ("no", "لا")]
    box = QVBoxLayout(holder)
    for name, field in (
        ("first", kit.SegmentedChoice(yes_no)),
        ("known", kit.TextField()),
        ("words", kit.TextField()),
        ("last", kit.SegmentedChoice(yes_no)),
    ):
        box.addWidget(made.row(name, name, field, required=name == "known"))
    qtbot.addWidget(holder)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is holder)
    made["first"].focus()
    return made


def at(form):
    focus = QApplication.focusWidget()
    return next(row.name for row in form.rows if row.isAncestorOf(focus))


def test_a_digit_goes_on_and_an_arrow_or_a_letter_stays(form):
    press(Qt.Key.Key_Down)
    write("ل")
    assert at(form) == "first"
    write("1")
    assert (form["first"].field.value(), at(form)) == ("yes", "known")


def test_a_digit_in_the_last_row_does_nothing_more(form):
    done = []
    form.completed.connect(lambda: done.append(True))
    form["last"].focus()
    write("2")
    assert (at(form), form["last"].field.value(), done) == ("last", "no", [])
    enter()
    assert done == [True]


def test_what_is_known_is_passed_by_unless_it_is_needed_and_empty_or_wrong(form):
    form.pass_by("known")
    write("1")
    assert at(form) == "known"
    form["known"].field.set_value("معروف")
    form["first"].focus()
    write("1")
    assert at(form) == "words"
    form["known"].set_error("خطأ")
    form["first"].focus()
    write("1")
    assert at(form) == "known"
    form["known"].set_error("")
    form.pass_by()
    form["first"].focus()
    enter()
    assert at(form) == "known"
