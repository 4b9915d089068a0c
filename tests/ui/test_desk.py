"""What every page reaches the office by: reading, acting, hearing of changes."""

import ast
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget

from desktop.base.errors import Invalid, KnownError, Problem
from desktop.base.messages import Messages as Texts
from desktop.core.work import Action, Change, DeskId
from desktop.ui import desk as module
from desktop.ui import kit
from desktop.ui.desk import Desk

WINDOW = Path(module.__file__).parent
#: Files that give the lane short work by hand, as it needs neither office nor actor.
WITHOUT_OFFICE = {
    "backup/restore.py",  # who can open a backup's file
    "parts/prints/recovery.py",  # the recovery sheet, before there is an office
    "documents/print_page.py",  # a print saved as a file
    "staff/letterhead.py",  # a picture's file
}


class Service:
    """A service whose one act says what it was given."""

    def act(self, actor, *given):
        return "act", actor, given

    def refuse(self, _actor):
        raise KnownError("work.not_permitted", action="staff.add")

    def doubt(self, _actor):
        raise Invalid([Problem("name", "identity.registered", {"file": "م-١"})])


class Ear(QWidget):
    """A page that counts how often it looked again."""

    def __init__(self):
        super().__init__()
        self.looked = 0

    def again(self):
        self.looked += 1


def of_several(office, actor, *given):
    return office, actor, given


@pytest.fixture
def desk(tasks):
    return Desk(SimpleNamespace(service=Service()), "actor", tasks, Texts(), pytest.fail)


@pytest.fixture
def settled(desk, qtbot):
    return lambda: qtbot.waitUntil(lambda: desk.tasks.idle)


@pytest.mark.parametrize("way", ["read", "act"])
def test_a_services_method_gets_the_actor_and_a_function_the_office_too(desk, settled, way):
    heard = []
    getattr(desk, way)(desk.office.service.act, 1, "two", done=heard.append)
    getattr(desk, way)(of_several, 3, done=heard.append)
    settled()
    assert heard == [("act", "actor", (1, "two")), (desk.office, "actor", (3,))]


def test_an_act_keeps_button_news_speaker_form_and_refusal(desk, voice, settled, qtbot):
    button, said, refused = kit.Button("حفظ"), kit.Messages(), []
    for widget in (button, said):
        qtbot.addWidget(widget)
    form = kit.Form(button)
    row = form.row("name", "الاسم", kit.TextField())
    qtbot.addWidget(row)
    row.show()  # what a hidden row has to say is a message

    desk.act(desk.office.service.act, busy=button, news="حُفظ", speaker=said)
    assert not button.isEnabled()
    settled()
    assert button.isEnabled()
    assert (said.texts(), voice.texts()) == (["حُفظ"], [])

    desk.act(desk.office.service.refuse, refused=refused.append)
    settled()
    assert [why.code for why in refused] == ["work.not_permitted"]
    assert voice.texts()

    desk.act(desk.office.service.doubt, form=form)
    settled()
    assert row.error


def test_a_page_hears_of_its_desks_once_a_burst_while_it_is_in_view(desk, settled, qtbot):
    page = Ear()
    qtbot.addWidget(page)
    desk.listen(page, page.again, DeskId.INTAKE, DeskId.COMMITTEE)

    desk.tasks.changed.emit(Change(Action.REQUEST_OPEN, "q1"))
    settled()
    assert page.looked == 0
    page.show()
    desk.tasks.changed.emit(Change(Action.BACKUP_CREATE, "q1"))
    settled()
    assert page.looked == 0
    for action in (Action.REQUEST_OPEN, Action.SITTING_OPEN) * 20:
        desk.tasks.changed.emit(Change(action, "q1"))
    settled()
    assert page.looked == 1
    desk.tasks.changed.emit(Change(Action.REQUEST_OPEN, "q1"))
    settled()
    assert page.looked == 2


def test_no_page_writes_out_an_operation_that_the_desk_could():
    by_hand = {
        file.relative_to(WINDOW).as_posix()
        for file in sorted(WINDOW.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Operation")
        if any(given.arg == "work" for given in node.keywords)
    }
    # kit and shell have no office yet
    of_desks = {file for file in by_hand if not file.startswith(("kit/", "shell/", "desk.py"))}
    assert of_desks == WITHOUT_OFFICE


#: Acts that no button does: what is typed is kept by itself, and what a visit was for ends it.
BY_ITSELF = {"desk.office.finding.find", "move_draft", "end_done"}


def test_every_act_turns_the_mark_of_the_button_that_does_it():
    """Without it an act is done twice by two presses, and nobody sees that it is under way."""
    without = {
        f"{file.relative_to(WINDOW).as_posix()}: {ast.unparse(node.args[0])}"
        for file in sorted(WINDOW.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("desk.act")
        if ast.unparse(node.args[0]) not in BY_ITSELF
        if not any(given.arg == "busy" for given in node.keywords)
    }
    assert without == set()
