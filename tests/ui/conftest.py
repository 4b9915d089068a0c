"""What tests of the window share: an Arabic application in its look, real keys, a lane."""

import importlib.util
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.base.messages import Messages as Texts
from desktop.ui.kit import scene, texts, theme
from desktop.ui.kit.garbage import GarbageInWindow
from desktop.ui.kit.notes import Messages
from desktop.ui.kit.ring import FocusRing
from desktop.ui.kit.tasks import Tasks
from tests.ui.fakes import FakeLane

ROOT = Path(__file__).resolve().parents[2]


def translations():
    """Return the module ``packaging/translations.py``."""
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging/translations.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def dressed(qapp):
    """The application in Arabic and light colours; built once, as in the program."""
    module = translations()
    with module.locked():
        module.build()
    GarbageInWindow(qapp)
    FocusRing(qapp)
    texts.install(qapp)
    theme.apply(qapp, theme.Mode.LIGHT, theme.Size.NORMAL)
    return qapp


@pytest.fixture(autouse=True)
def _refresh(dressed):
    theme.put_on(dressed)  # a window that is gone may have taken the application's sheet
    yield
    # what was closed is taken apart by Qt, from the window down, before Python's cycles of it are
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    dressed.findChild(GarbageInWindow).collect()
    if theme.current_theme() != theme.load(theme.Mode.LIGHT, theme.Size.NORMAL):
        theme.apply(dressed, theme.Mode.LIGHT, theme.Size.NORMAL)
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.SaudiArabia))


@pytest.fixture(autouse=True)
def patient(request, monkeypatch):
    """Whoever sits here waits until what came into view was seen, but where ``hurry`` is theirs."""
    if "hurry" not in request.fixturenames:
        monkeypatch.setattr(scene, "seen", lambda *_given: True)


@pytest.fixture
def hurry(monkeypatch):
    """The clock of what waits to be seen, in seconds; it stands until it is moved."""
    clock = SimpleNamespace(now=1000.0)
    monkeypatch.setattr(scene, "moment", lambda: clock.now)
    return clock


@pytest.fixture
def show(qtbot):
    """Show a widget as an active window and wait for it."""

    def shown(widget):
        qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        qtbot.waitExposed(widget)
        qtbot.waitUntil(lambda: QApplication.activeWindow() is not None)
        return widget

    return shown


class Keyboard:
    """Real key events to whatever has the keyboard (``QTest`` can't type Arabic)."""

    def type(self, text):
        for letter in text:
            self.press(ord(letter.upper()), text=letter)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier, text=""):
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            target = QApplication.focusWidget() or widget
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))

    def enter(self):
        self.press(Qt.Key.Key_Return, text="\r")


@pytest.fixture
def keyboard():
    return Keyboard()


@pytest.fixture
def lane():
    made = FakeLane()
    yield made
    made.close()


@pytest.fixture
def voice(qtbot):
    made = Messages()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def crashes():
    return []


@pytest.fixture
def tasks(lane, voice, crashes, qtbot):
    made = Tasks(lane, Texts(), voice, crashes.append)
    yield made
    qtbot.waitUntil(lambda: made.idle)


@pytest.fixture(scope="session")
def busy_template(tmp_path_factory):
    """A closed office full of requests under a policy with every step, made once a session."""
    from desktop.core.policy.loader import load_shipped
    from tests.offices import living, make_template
    from tests.ui.busy_office import fill
    from tests.ui.tour import whole_policy

    folder = tmp_path_factory.mktemp("مكتب")
    shipped = next(one for one in load_shipped() if one.profile.id == "haqal")
    template = make_template(folder / "قالب", whole_policy(shipped, folder))
    with living(template, folder / "عام") as live:
        busy = fill(live)
    return replace(template, folder=folder / "عام"), busy


@pytest.fixture(scope="module")
def touring(dressed, busy_template, tmp_path_factory):
    """Open the main window over a copy of the busy office: ``with touring() as tour``."""
    from tests.offices import living
    from tests.ui.tour import Tour

    template, busy = busy_template

    @contextmanager
    def begin():
        folder = tmp_path_factory.mktemp("جولة")
        with living(template, folder / "مكتب") as live:
            made = Tour(dressed, live, busy, folder)
            try:
                yield made
            finally:
                made.close()

    return begin


@pytest.fixture(scope="module")
def tour(touring):
    """The main window over the busy office, one for all tests of a module."""
    with touring() as made:
        yield made
