"""Crash reports tell where, never who: a made-up name must not survive into one."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.base import crash

ROOT = Path(__file__).resolve().parents[2]
NAME = "نورة بنت صالح"


def raised(cause: BaseException | None = None) -> Exception:
    """Return an error that carries a name in its message and a local variable."""
    beneficiary = NAME
    with pytest.raises(ValueError) as caught:
        raise ValueError(f"no such person: {beneficiary}") from cause
    return caught.value


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(crash, "crash_dir", lambda: tmp_path / "crashes")
    return tmp_path / "crashes"


def test_a_report_names_types_and_places_but_no_values(folder):
    file = crash.report(raised(KeyError(NAME)))

    text = file.read_text("utf-8")
    assert file.parent == folder
    assert "builtins.ValueError\n  tests/base/test_crash.py:" in text
    assert "builtins.KeyError" in text
    assert "نورة" not in text
    assert str(ROOT) not in text
    assert str(Path.home()) + "/" not in text


def test_the_file_name_tells_only_when_and_which_process(folder):
    assert re.fullmatch(rf"crash-\d{{8}}T\d{{12}}-{os.getpid()}\.txt", crash.report(raised()).name)


def test_the_message_stays_off_stderr_unless_a_developer_asks(folder, capsys, monkeypatch):
    crash.report(raised())
    quiet = capsys.readouterr().err
    monkeypatch.setenv(crash.TRACEBACK_VARIABLE, "1")
    crash.report(raised())
    asked = capsys.readouterr().err

    assert "خلل" in quiet
    assert str(folder) in quiet
    assert NAME not in quiet
    assert NAME in asked


def test_the_newest_reports_are_kept(folder):
    written = [crash.report(raised()) for _ in range(crash.MOST_REPORTS + 3)]
    assert sorted(folder.iterdir()) == written[3:]


def test_a_folder_that_cannot_be_written_leaves_the_report_on_stderr(tmp_path, monkeypatch, capsys):
    (tmp_path / "file").touch()
    monkeypatch.setattr(crash, "crash_dir", lambda: tmp_path / "file" / "crashes")

    assert crash.report(raised()) is None
    assert "builtins.ValueError" in capsys.readouterr().err


def test_a_chain_that_bites_its_tail_ends():
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first

    assert crash.describe(first).count("builtins.") == 2


PROGRAM = """
import sys, threading
from desktop.base import crash
crash.install()
class Falls:
    def __del__(self): raise TypeError("نورة")
thread = threading.Thread(target=lambda: [][0]); thread.start(); thread.join()
Falls()
import resource
assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
int("نورة")
"""


def test_installed_hooks_catch_every_thread_and_finaliser_and_forbid_core_dumps(tmp_path):
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path), "XDG_STATE_HOME": ""},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    reports = [file.read_text("utf-8") for file in tmp_path.glob("**/crash-*.txt")]
    kinds = {line for text in reports for line in text.splitlines() if "builtins." in line}
    assert kinds == {"builtins.IndexError", "builtins.TypeError", "builtins.ValueError"}
    assert "نورة" not in "".join(reports) + ran.stderr
    assert ran.returncode == 1
