"""The program's door: exit status after a bug, and a command line that starts without Qt."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

#: Runs the door with an import of Qt made impossible.
WITHOUT_QT = """
import sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6"}:
            raise AssertionError("the command line imports " + name)
sys.meta_path.insert(0, NoQt())
from desktop.__main__ import main
sys.exit(main())
"""


def python(home: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run code with arguments in a process whose user folders lie in ``home``."""
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env={"HOME": str(home), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("policies", "--json"),
        ("reply-date", "--policy", "shaqra", "--complete", "2026-03-01", "--json"),
        ("demo", "--out", "{home}/out", "--json"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_a_command_runs_where_qt_cannot_be_imported(tmp_path, arguments):
    filled = [argument.format(home=tmp_path) for argument in arguments]

    ran = python(tmp_path, WITHOUT_QT, *filled)

    assert ran.returncode == 0, ran.stderr


def test_a_bug_ends_in_a_report_and_a_status_of_its_own(tmp_path):
    code = (
        "import sys; from desktop import boot\n"
        "def main(argv, **given): raise RuntimeError('نورة')\n"
        "boot.main = main\n"
        "from desktop.__main__ import main; sys.exit(main())"
    )

    ran = python(tmp_path, code)

    assert ran.returncode == 70
    assert "RuntimeError" in next(tmp_path.glob("**/crash-*.txt")).read_text("utf-8")
    assert "نورة" not in ran.stderr


def test_a_missing_library_of_the_system_ends_in_advice(tmp_path):
    code = WITHOUT_QT.replace(
        'raise AssertionError("the command line imports " + name)',
        'raise ImportError("libEGL.so.1: cannot open shared object file: No such file")',
    )

    ran = python(tmp_path, code, "--data", str(tmp_path / "data"))

    assert ran.returncode == 1
    assert "apt-get install -y libegl1 libgl1" in ran.stderr
    assert "(libEGL.so.1)" in ran.stderr
    assert not list(tmp_path.glob("**/crash-*"))
