"""Nothing but Qt and the card in view is loaded before the first frame is on the screen."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
#: What may be loaded by then. A name more is milliseconds more at every start: let it wait behind
#: the frame (``MainWindow._load``), or say here why it can't.
BOTH = {
    "desktop", "desktop.boot",
    "desktop.base", "desktop.base.arabic_text", "desktop.base.crash",
    "desktop.base.errors", "desktop.base.marks", "desktop.base.messages", "desktop.base.paths",
    "desktop.base.small_files", "desktop.base.system_errors",
    "desktop.storage", "desktop.storage.failures", "desktop.storage.files",
    "desktop.storage.folder", "desktop.storage.lane", "desktop.storage.threshold",
    "desktop.ui", "desktop.ui.app",
    "desktop.ui.kit", "desktop.ui.kit.banner", "desktop.ui.kit.buttons", "desktop.ui.kit.cards",
    "desktop.ui.kit.garbage",
    "desktop.ui.kit.field", "desktop.ui.kit.icons", "desktop.ui.kit.living", "desktop.ui.kit.notes",
    "desktop.ui.kit.one_stop", "desktop.ui.kit.operation", "desktop.ui.kit.post",
    "desktop.ui.kit.row",
    "desktop.ui.kit.said_line",
    "desktop.ui.kit.scene", "desktop.ui.kit.tasks", "desktop.ui.kit.texts", "desktop.ui.kit.theme",
    "desktop.ui.kit.tokens", "desktop.ui.kit.turns",
    "desktop.ui.kit.wardrobe", "desktop.ui.kit.wrapped",
    "desktop.ui.shell", "desktop.ui.shell.crash_hook", "desktop.ui.shell.entrance",
    "desktop.ui.shell.fittings",
    "desktop.ui.shell.office_gate", "desktop.ui.shell.preferences", "desktop.ui.shell.window",
}  # fmt: skip
FORM = {"desktop.ui.kit.form"}
UNLOCK = FORM | {
    "desktop.ui.kit.choices", "desktop.ui.kit.elided", "desktop.ui.kit.key_names",
    "desktop.ui.kit.line", "desktop.ui.kit.picking", "desktop.ui.kit.secret", "desktop.ui.kit.undo",
    "desktop.ui.shell.brand",
    "desktop.ui.shell.by_password", "desktop.ui.shell.front", "desktop.ui.shell.language",
    "desktop.ui.shell.unlock",
}  # fmt: skip
SET_UP = FORM | {
    "desktop.base.data_classes", "desktop.ui.kit.bar", "desktop.ui.kit.elided",
    "desktop.ui.kit.page", "desktop.ui.kit.painted",
    "desktop.ui.kit.stepper", "desktop.ui.shell.language",
    "desktop.ui.shell.setup_association",
    "desktop.ui.shell.setup_flow", "desktop.ui.shell.setup_shown", "desktop.ui.shell.setup_view",
}  # fmt: skip
ASTRAY = {"desktop.ui.shell.astray", "desktop.ui.shell.front"}
LIBRARIES = {"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap", "platformdirs"}
QT = {"QtCore", "QtGui", "QtSvg", "QtWidgets"}
#: Of Python's own, what a bare window of PySide6 does not bring along.
SLOW = {
    "asyncio", "concurrent", "datetime", "hashlib", "json", "secrets", "socket", "sqlite3", "ssl",
    "tomllib",
}  # fmt: skip

CODE = """
import enum, gc, os, sys
from desktop import boot
from desktop.ui.shell.window import MainWindow

def first_frame(window):
    enums = [one for one in gc.get_objects() if isinstance(one, enum.EnumMeta)]
    print(*sys.modules, *(f"enum:{one.__qualname__}" for one in enums), sep="\\n", flush=True)
    os._exit(0)

MainWindow.start = first_frame
boot.main(sys.argv[1:])
"""


def loaded_by_the_first_frame(arguments, home):
    homes = {f"XDG_{kind}_HOME": str(home) for kind in ("CONFIG", "DATA", "STATE")}
    ran = subprocess.run(
        [sys.executable, "-P", "-c", CODE, *arguments], capture_output=True, text=True,
        env={"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **homes}, check=False,
        timeout=60,
    )  # fmt: skip
    assert ran.stderr == ""
    return set(ran.stdout.split())


@pytest.mark.parametrize(("named", "shown"), [
    ("office", UNLOCK), ("", SET_UP), ("nowhere", ASTRAY),
])  # fmt: skip
def test_nothing_is_loaded_that_the_first_card_does_not_show(live, tmp_path, named, shown):
    shutil.copytree(live.folder, tmp_path / "office")
    arguments = ["--data", str(tmp_path / named)] if named else []
    loaded = loaded_by_the_first_frame(arguments, tmp_path)
    assert {name for name in loaded if name.partition(".")[0] == "desktop"} == BOTH | shown
    assert {name.split(".")[1] for name in loaded if name.startswith("PySide6.Qt")} == QT
    assert not loaded & SLOW
    assert ("dataclasses" in loaded) is (shown is SET_UP)  # its form is of a command
    enums = {name for name in loaded if name.startswith("enum:")}
    assert "enum:Qt.Key" in enums
    assert not {name for name in enums if name.startswith("enum:QStyle.")}  # 566 names: 4 ms
    theirs = {name.partition(".")[0] for name in loaded - enums} - sys.stdlib_module_names
    assert {n for n in theirs if not n.startswith("_")} - {"desktop", "__main__"} <= LIBRARIES
