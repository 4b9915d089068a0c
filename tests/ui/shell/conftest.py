"""A whole window over a made-up gate."""

from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from desktop.base.messages import Messages as Texts
from desktop.ui import kit
from desktop.ui.places import Place
from desktop.ui.shell.front import RestoreFront
from desktop.ui.shell.pages import PageSpec, Section
from desktop.ui.shell.preferences import Preferences
from desktop.ui.shell.window import MainWindow
from tests.ui.fakes import FakeGate


@dataclass(frozen=True)
class Found(Place):
    """Somebody looked for, or opened, among the people."""

    page = "people"
    text: str


class FormPage(kit.Page):
    """A page with a form, a draft and a primary button."""

    def __init__(self, desk):
        super().__init__()
        self.desk = desk
        self.events = []
        self.form = kit.Form(self)
        self.name = self.form.row("name", "الاسم", kit.NameField())
        self.other = self.form.row("other", "آخر", kit.TextField())
        self.add(self.name, self.other)
        self.save = kit.Button("حفظ", self._save, kind="primary")
        self.set_foot(kit.PrimaryBar(self.save))

    def _save(self):
        self.events.append("save")

    def flush_draft(self):
        self.events.append("flush")
        self.desk.tasks.run(kit.Operation(work=lambda: self.events.append("flushed")))

    def shown_again(self):
        self.events.append("again")

    def open_on(self, place):
        self.events.append(place.text)

    def heading(self):
        return "عنوان الصفحة", "سطر ثانٍ"


class ListPage(QWidget):
    """A page that only shows."""

    def __init__(self, _desk):
        super().__init__()
        self.events = []

    def shown_again(self):
        self.events.append("again")


def plain(text):
    def factory(_desk):
        holder = QWidget()
        QLabel(text, holder)
        return holder

    return factory


def specs():
    return [
        PageSpec("home", lambda: "الرئيسية", "house", plain("home")),
        PageSpec("people", lambda: "المستفيدون", "users", FormPage, count=lambda _: 7),
        PageSpec(
            "staff", lambda: "الموظفون", "user-cog", plain("staff"), section=Section.SYSTEM,
            allowed=lambda actor: actor.id == "s",
        ),
        PageSpec("hidden", lambda: "طلب", "file-text", ListPage, listed=False),
    ]  # fmt: skip


@pytest.fixture
def make_window(lane, show, qtbot, tmp_path):
    made = []

    def make(*, new=False, notes=()):
        calls = SimpleNamespace(crashes=[], kept=[])

        def crash(error):
            calls.crashes.append(error)
            return Path("/tmp/report.txt")  # noqa: S108  # a name to show

        gate = FakeGate(new=new)
        gate.notes = notes
        window = MainWindow(
            gate,
            specs,
            submit=lane,
            texts=Texts(),
            search=Found,
            crash=crash,
            keep=lambda *given: calls.kept.append(given),
            restore=lambda _: RestoreFront(500),
            preferences=Preferences(tmp_path / "machine.toml"),
        )
        window.calls = calls
        window.gate = window._gate
        window.resize(1366, 768)
        show(window)
        window.start()
        qtbot.waitUntil(lambda: window.tasks.idle)
        made.append(window)
        return window

    yield make
    for window in made:  # what is loaded behind a short test would ask a lane that is closed
        for _ in window._rest:
            pass


@pytest.fixture
def unlocked(make_window, qtbot):
    window = make_window()
    unlock(window, qtbot)
    return window


def unlock(window, qtbot, person="n"):
    from tests.offices import PASSWORD

    view = window.entrance.unlock.by_password
    qtbot.waitUntil(lambda: window.tasks.idle)
    view.person.set_value(person)
    view.password.setText(PASSWORD)
    view.enter.click()
    qtbot.waitUntil(lambda: window.is_open)
    qtbot.waitUntil(lambda: window.tasks.idle)
