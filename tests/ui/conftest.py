"""What tests of the window share: an Arabic application in its look, real keys, a lane."""

import importlib.util
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.base.messages import Messages as Texts
from desktop.ui.kit import texts, theme
from desktop.ui.kit.garbage import GarbageInWindow
from desktop.ui.kit.notes import Messages
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
    texts.install(qapp)
    theme.apply(qapp, theme.Mode.LIGHT, theme.Size.NORMAL)
    return qapp


@pytest.fixture(autouse=True)
def _refresh(dressed):
    yield
    dressed.findChild(GarbageInWindow).collect()
    if theme.current_theme() != theme.load(theme.Mode.LIGHT, theme.Size.NORMAL):
        theme.apply(dressed, theme.Mode.LIGHT, theme.Size.NORMAL)
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.SaudiArabia))


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
