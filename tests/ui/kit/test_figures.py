"""Counts and amounts: as typed until left, read at once in words, asked where not clear."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui import kit


@pytest.fixture
def row(show):
    form = kit.Form()
    made = form.row("amount", "المبلغ", kit.MoneyField(), help_text="بالريال")
    show(made)
    return made


def said(row) -> str:
    return row.field.accessibleDescription()


def offers(row) -> list[QPushButton]:
    QApplication.processEvents()
    made = row.window().findChildren(kit.Offers)
    return [one for offered in made for one in offered.buttons if one.isVisible()]


def paste(field, text):
    QGuiApplication.clipboard().setText(text)
    field.setFocus()
    field.selectAll()
    field.paste()


def test_an_amount_is_told_in_words_at_once(row, keyboard):
    row.field.setFocus()
    for typed, words in (
        ("1", "ريال واحد"),
        ("5", "خمسة عشر ريالًا"),
        ("0", "مائة وخمسون ريالًا"),
        ("0", "ألف وخمسمائة ريال"),
    ):
        keyboard.type(typed)
        assert said(row) == words
    row.field.set_value(None)
    assert said(row) == "بالريال"
    assert any(label.text() == "بالريال" for label in row.findChildren(QLabel))


@pytest.mark.parametrize(
    ("text", "halalas"),
    [("١،٥٠٠", 150_000), ("1 500,75 ريال", 150_075), ("\u202b﷼ ١٥٠٠\u202c", 150_000)],
)
def test_what_is_pasted_is_read_whole(row, text, halalas):
    paste(row.field, text)
    assert row.field.value() == halalas
    assert row.field.trouble() == ""


def test_what_is_not_clear_is_asked_and_nothing_is_guessed(row):
    paste(row.field, "1.500")
    assert row.field.value() is None
    assert row.field.trouble()
    assert [one.text() for one in offers(row)] == ["١٬٥٠٠ ريال", "١٫٥٠ ريال"]
    offers(row)[0].click()
    assert row.field.value() == 150_000
    assert (offers(row), said(row), row.error) == ([], "ألف وخمسمائة ريال", "")


def test_two_numbers_stay_as_they_were_typed(row):
    paste(row.field, "من 1500 إلى 2000")
    row.field.clearFocus()
    assert row.field.text() == "من ١٥٠٠ إلى ٢٠٠٠"
    assert row.field.value() is None
    assert row.field.trouble()
    assert offers(row) == []  # they float, and nobody is at the field
    row.field.setFocus()
    offers(row)[1].click()
    assert row.field.value() == 200_000


def test_offers_move_nothing_and_tab_goes_through_them(show):
    holder = QWidget()
    box, form = QVBoxLayout(holder), kit.Form()
    first = form.row("amount", "المبلغ", kit.MoneyField())
    second = form.row("note", "ملاحظة", kit.TextField())
    for part in (first, second):
        box.addWidget(part)
    box.addStretch(1)
    holder.resize(400, 400)
    show(holder)
    before = [part.geometry() for part in (first, second)]
    paste(first.field, "1.500")
    made = offers(first)
    assert len(made) == 2
    assert [part.geometry() for part in (first, second)] == before
    for where in (*made, second.field):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        QApplication.processEvents()
        assert QApplication.focusWidget() is where
    assert offers(first) == []
    QTest.keyClick(second.field, Qt.Key.Key_Backtab)
    made = offers(first)
    QTest.keyClick(first.field, Qt.Key.Key_Tab)
    made[0].click()
    assert first.field.value() == 150_000
    assert first.field.hasFocus()


def test_a_sign_is_refused(row):
    paste(row.field, "-500")
    assert (row.field.value(), offers(row)) == (None, [])
    assert row.field.trouble()


def test_a_form_with_an_unclear_amount_is_not_complete(show):
    form = kit.Form()
    show(form.row("amount", "المبلغ", kit.MoneyField()))
    paste(form["amount"].field, "500+300")
    assert not form.check()
    form["amount"].field.set_value(50_000)
    assert form.check()


@pytest.mark.parametrize(("text", "count"), [("١٬٢٠٠", 1200), ("1,200", 1200), ("07", 7)])
def test_a_count_is_read_whole(show, text, count):
    field = show(kit.NumberField())
    paste(field, text)
    assert (field.value(), field.trouble()) == (count, "")


@pytest.mark.parametrize("text", ["5 إلى 7", "12.5", "1,5", "-3", "12 ورقة", "1 2", "12.00"])
def test_a_count_is_one_whole_number(show, text):
    field = show(kit.NumberField())
    paste(field, text)
    assert field.value() is None
    assert field.trouble()


def test_what_was_typed_comes_back_from_a_draft(show):
    field = show(kit.MoneyField())
    paste(field, "من 5 إلى 7")
    other = show(kit.MoneyField())
    other.retype(field.typed())
    assert other.text() == field.text()
    count = show(kit.NumberField())
    paste(count, "5 إلى 7")
    again = show(kit.NumberField())
    again.retype(count.typed())
    assert again.text() == "٥ إلى ٧"
    other.retype(150_000)  # a draft of earlier days
    assert other.value() == 150_000
    other.retype(None)
    assert other.value() is None
