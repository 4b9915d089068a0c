"""What comes in at once: nothing is cut without a word, and what nobody sees is not shown."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop.ui import kit

FIELDS = {
    "line": (kit.TextField, 200),
    "short": (lambda: kit.TextField(maximum=8), 8),
    "name": (kit.NameField, 120),
    "lines": (kit.MultiLineField, 10_000),
    "digits": (lambda: kit.DigitsField(10), 10),
    "free digits": (lambda: kit.DigitsField(extra="/-"), 64),
    "phone": (kit.PhoneField, 64),
    "iban": (kit.IbanField, 64),
    "count": (kit.NumberField, 9),
    "money": (kit.MoneyField, 12),
    "date": (kit.DateField, 100),
    "search": (kit.SearchBox, 200),
}


def paste(field, text):
    QGuiApplication.clipboard().setText(text)
    edit = field.inputs()[0]
    edit.selectAll()
    edit.paste()
    return edit


def standing(edit: QLineEdit | QPlainTextEdit) -> str:
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()


@pytest.mark.parametrize("name", FIELDS)
def test_a_letter_too_many_stays_and_is_said(show, name):
    make, most = FIELDS[name]
    field = show(make())
    edit = paste(field, "1" * (most + 1))
    assert standing(edit).replace(" ", "").translate(WESTERN) == "1" * (most + 1)
    assert field.trouble()


WESTERN = str.maketrans("١", "1")


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize("text", ["1" * 1_000_000, "1 \n" * 300_000], ids=["one", "many"])
def test_a_file_pasted_by_a_slip_is_refused_whole(show, name, text):
    make, _ = FIELDS[name]
    field = show(make())
    edit = paste(field, "12")
    kept = standing(edit)
    said: list[str] = []
    getattr(field, "refused", edit.refused if hasattr(edit, "refused") else None).connect(
        said.append
    )
    paste(field, text)
    assert standing(edit) == kept
    assert said
    assert said[0]


def test_the_row_says_what_was_not_taken(show):
    form = kit.Form()
    for name, field in (("one", kit.TextField()), ("many", kit.MultiLineField())):
        row = show(form.row(name, "نص", field))
        field.set_value("بقي")
        paste(field, "x" * 100_000)
        assert (row.error, field.value()) == (row.error, "بقي")
        assert row.error
        field.set_value("آخر")
        assert not row.error


@pytest.mark.parametrize("name", ["line", "name", "lines", "search"])
def test_what_nobody_sees_is_not_pasted(show, name):
    field = show(FIELDS[name][0]())
    edit = paste(field, "\u202eم\u200bها\u2069\ufeff بنت\u00ad سعد")
    assert standing(edit) == "مها بنت سعد"


@pytest.mark.parametrize("marks", [70, 200, 2_000, 20_000])
def test_marks_take_no_room(show, marks):
    field = show(kit.NameField(maximum=60))
    paste(field, "\u200f" * marks + "نورة" + "\ufeff" * marks)
    assert (field.text(), field.trouble()) == ("نورة", "")


def test_a_joiner_may_be_typed_before_what_it_parts(show):
    field = show(kit.TextField())
    field.insert("می")
    field.insert("\u200c")
    assert field.value() == "می"
    field.insert("خواهد")
    assert field.value() == "می\u200cخواهد"


def test_lines_pasted_into_a_line_are_one(show):
    assert standing(paste(show(kit.TextField()), "سطر\r\nآخر\tوثالث")) == "سطر  آخر وثالث"
    data = QMimeData()
    data.setText("سطر\r\nآخر\u200f")
    lines = kit.MultiLineField()
    lines.insertFromMimeData(data)
    assert lines.value() == "سطر\nآخر"


def test_a_path_is_kept_letter_for_letter_without_what_nobody_sees(show):
    path = "/media/الجمعية  ١/نسخة e\u0301.backup"
    field = show(kit.PathField())
    paste(field, f"\u202a{path} \u202c")
    assert field.value() == path


def test_a_secret_is_kept_letter_for_letter(show):
    field = show(kit.PasswordField())
    paste(field, " كلمة\u200b سر\u200f ")
    assert field.value() == " كلمة\u200b سر\u200f "
