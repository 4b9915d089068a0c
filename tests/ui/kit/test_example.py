"""The page that the kit's own text gives as an example is built, filled in and saved."""

import textwrap
from types import SimpleNamespace

import pytest

from desktop.base.errors import Invalid, Problem
from desktop.base.messages import Messages as Texts
from desktop.core.intake.visits.terms import Purpose, RecordVisit, VisitRow
from desktop.ui import kit
from desktop.ui.desk import Desk


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
