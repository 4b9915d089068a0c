"""The page that the kit's own text gives as an example is built, filled in and saved."""

import ast
import textwrap
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop.base.errors import Invalid, Problem
from desktop.base.messages import Messages as Texts
from desktop.core.intake.visits.terms import Purpose, RecordVisit, VisitRow
from desktop.ui import kit
from desktop.ui.desk import Desk

#: What the kit has a piece for.
QTS = {
    *("QAbstractButton", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QLabel"),
    *("QLineEdit", "QTextEdit", "QPlainTextEdit", "QComboBox", "QSpinBox", "QSlider"),
    *("QDateEdit", "QTimeEdit", "QDateTimeEdit", "QCalendarWidget", "QCompleter"),
    *("QTableView", "QTableWidget", "QListView", "QListWidget", "QTreeView", "QTreeWidget"),
    *("QDialog", "QMessageBox", "QInputDialog", "QMenu", "QProgressBar", "QTabWidget"),
    *("QGroupBox", "QSplitter"),
}  # fmt: skip
#: A digit of a paper's answer, entered at speed; a picture; what a search finds, while one types.
OWN = {
    *(("surveys/answer.py", "QLineEdit"), ("staff/letterhead.py", "QLabel")),
    *(("shell/found.py", "QListWidget"), ("shell/found.py", "QLabel")),
}


class Visits:
    """Takes down what it is given, once it says what was said in more than a word."""

    def __init__(self):
        self.taken = []

    def record(self, actor, command):
        if " " not in command.note:
            raise Invalid([Problem("note", "intake.needed")])
        self.taken.append((actor, command))
        return command


def example():
    """Return the names that the block after ``::`` gives."""
    _, _, after = kit.__doc__.partition("::\n")
    block, _, _ = after.partition("\n**")
    names = {
        "kit": kit,
        "Desk": Desk,
        "Purpose": Purpose,
        "RecordVisit": RecordVisit,
        "VisitRow": VisitRow,
    }
    exec(textwrap.dedent(block), names)  # noqa: S102  # the kit's own text
    return names


@pytest.fixture
def visits():
    return Visits()


@pytest.fixture
def page(visits, tasks, show):
    office = SimpleNamespace(visits=visits)
    return show(example()["Noting"](Desk(office, "actor", tasks, Texts(), pytest.fail)))


def test_the_example_saves_what_was_entered(page, visits, tasks, qtbot, voice):
    assert not page.form.unasked
    for name, value in (("purpose", Purpose.ENQUIRY), ("channel", "phone"), ("name", "نورة")):
        page.form[name].field.set_value(value)
    page.save.click()
    assert visits.taken == []
    page.form.put(lambda v: v.note, "سؤال")
    page.save.click()
    qtbot.waitUntil(lambda: tasks.idle)
    assert visits.taken == []
    page.form.put(lambda v: v.note, "سؤال عن الأوراق")
    page.save.click()
    qtbot.waitUntil(lambda: tasks.idle)
    command = RecordVisit(Purpose.ENQUIRY, "phone", name="نورة", note="سؤال عن الأوراق")
    assert visits.taken == [("actor", command)]
    assert page.form["note"].field.value() == ""


def bare(call_or_class):
    """Return the names of what is made, or what is a kind of something."""
    match call_or_class:
        case ast.Call():
            return {ast.unparse(call_or_class.func)}
        case ast.ClassDef():
            return {ast.unparse(base) for base in call_or_class.bases}
        case _:
            return set()


def test_pages_are_built_of_the_kit_alone():
    """What Qt gives knows no law of the window: what waits to be seen, is counted or is ringed."""
    window = Path(kit.__file__).parents[1]
    found = {
        (path.relative_to(window).as_posix(), name)
        for path in window.rglob("*.py")
        if not path.is_relative_to(window / "kit")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        for name in bare(node) & QTS
    }
    assert found == OWN
