"""Whatever this PC's settings say, the window comes; what stops it ends the process too."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.ui.shell.preferences import Preferences

ROOT = Path(__file__).resolve().parents[2]

SHOWN = """
import os, sys
from desktop import boot
from desktop.ui.shell.window import MainWindow

def shown(window):
    sys.stdout.buffer.write("\\n".join(window.messages.texts()).encode())
    sys.stdout.flush()
    os._exit(0)

MainWindow.start = shown
boot.main(["--data", sys.argv[1]])
"""
STOPPED = """
import sys
from desktop import __main__
from desktop.ui import app

def fail(*_args):
    raise ZeroDivisionError

app.make_window = fail
sys.argv = ["istiqbal", "--data", sys.argv[1]]
sys.exit(__main__.main())
"""


def start(code, tmp_path):
    homes = {f"XDG_{kind}_HOME": str(tmp_path) for kind in ("CONFIG", "DATA", "STATE")}
    return subprocess.run(
        [sys.executable, "-P", "-c", code, str(tmp_path / "data")],
        env={
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(tmp_path),
            **homes,
        },
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def settings(tmp_path):
    file = tmp_path / "istiqbal" / "machine.toml"
    file.parent.mkdir()
    return file


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('theme = "solarized"', "window.theme"),
        ("text = 4", "window.text"),
        ("idle_minutes = -3", "window.idle_minutes"),
        ("[[[", "machine.toml"),
    ],
)
def test_what_the_settings_say_that_is_nothing_is_named_and_stops_no_start(tmp_path, line, what):
    settings(tmp_path).write_text(f"[window]\n{line}\n", encoding="utf-8")
    ran = start(SHOWN, tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert what in ran.stdout


def test_what_no_path_and_no_name_can_be_is_not_said(tmp_path):
    file = settings(tmp_path)
    file.write_text('[backup]\nfolder = "a\\u0000b"\n', encoding="utf-8")
    told = Preferences(file)
    assert told.text("backup", "folder", "") == ""
    assert told.faults == ["backup.folder"]


def test_a_pipe_in_the_place_of_the_settings_is_not_waited_for(tmp_path):
    os.mkfifo(settings(tmp_path))
    assert "machine.toml" in start(SHOWN, tmp_path).stdout


def test_settings_that_say_what_there_is_are_not_spoken_of(tmp_path):
    settings(tmp_path).write_text('[window]\ntheme = "dark"\n', encoding="utf-8")
    assert start(SHOWN, tmp_path).stdout == ""


def test_a_start_that_is_stopped_by_a_bug_leaves_no_process(tmp_path):
    assert start(STOPPED, tmp_path).returncode == 70
