"""The shell scripts: sound by shellcheck, and run for real from a path that is hard to pass on."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted([*ROOT.glob("packaging/**/*.sh"), ROOT / ".ci/run"])
NAMES = [str(script.relative_to(ROOT)) for script in SCRIPTS]


@pytest.mark.parametrize("script", SCRIPTS, ids=NAMES)
def test_a_script_is_sound(script):
    subprocess.run(["bash", "-n", script], check=True)
    checked = subprocess.run(
        ["shellcheck", "--external-sources", script], capture_output=True, text=True, check=False
    )

    assert checked.returncode == 0, checked.stdout


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a small checkout whose path has Arabic letters and a space, ready to start.

    Its environment is a real one that borrows this one's libraries; the program is a stand-in
    that tells how it was called.
    """
    top = tmp_path / "برنامج استقبال" / "istiqbal"
    shutil.copytree(ROOT / "packaging", top / "packaging")
    (top / "desktop").mkdir()
    (top / "desktop/__init__.py").touch()
    (top / "desktop/__main__.py").write_text(
        "import os, sys\n"
        "print(os.getcwd(), sys.flags.utf8_mode, __file__, *sys.argv[1:], sep='|')\n"
        "sys.exit(7)\n",
        encoding="utf-8",
    )
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", top / ".venv"], check=True)
    site = top / ".venv/lib/python3.11/site-packages/borrowed.pth"
    site.write_text("\n".join(entry for entry in sys.path if "site-packages" in entry))
    seal = (
        '. packaging/environment.sh; place >"$venv/.place"; '
        'sha256sum <packaging/requirements.lock >"$venv/.requirements.lock.sha256"'
    )
    subprocess.run(["bash", "-c", seal], cwd=top, check=True)
    return top


def run(checkout: Path, cwd: Path, *arguments: str, **environment: str):
    """Start the checkout's run.sh from ``cwd`` under a bare C locale."""
    return subprocess.run(
        ["bash", checkout / "packaging/run.sh", *arguments],
        cwd=cwd,
        env={"PATH": os.environ["PATH"], "HOME": str(cwd), "LANG": "C", **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_arguments_folder_and_exit_status_pass_through(checkout, tmp_path):
    ran = run(checkout, tmp_path, "demo", "--out", "مجلد النتائج")

    assert ran.stdout.split("|") == [
        str(tmp_path),
        "1",
        str(checkout / "desktop/__main__.py"),
        "demo",
        "--out",
        "مجلد النتائج\n",
    ]
    assert ran.returncode == 7
    assert ran.stderr == ""


def test_a_folder_named_desktop_where_it_is_started_is_not_taken_for_the_program(
    checkout, tmp_path
):
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop/__main__.py").write_text("print('wrong')")

    assert str(checkout) in run(checkout, tmp_path, "policies").stdout


@pytest.mark.parametrize("arguments", [(), ("--data", "مجلد"), ("--data=x", "--as", "y")])
def test_without_a_display_the_window_names_the_line_to_type(checkout, tmp_path, arguments):
    ran = run(checkout, tmp_path, *arguments)

    assert ran.returncode == 1
    assert "لا توجد شاشة" in ran.stderr
    assert "xvfb-run -a bash " in ran.stderr
    assert ran.stdout == ""


@pytest.mark.parametrize("arguments", [("policies",), ("--help",), ("--data", "x", "check")])
def test_a_command_needs_no_display(checkout, tmp_path, arguments):
    assert run(checkout, tmp_path, *arguments).returncode == 7


def test_the_line_named_without_a_display_can_be_typed_as_it_stands(checkout, tmp_path):
    line = run(checkout, tmp_path).stderr.splitlines()[-2].replace("xvfb-run -a bash", "ls")

    listed = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=True)

    assert listed.stdout.strip() == str(checkout / "packaging/run.sh")


def test_a_failing_installation_says_so_and_is_tried_again(checkout, tmp_path):
    lock = checkout / "packaging/requirements.lock"
    lock.write_text(f"no-such-library==1 --hash=sha256:{'0' * 64}\n")

    for _ in range(2):
        ran = run(checkout, tmp_path, "policies", PIP_NO_INDEX="1", PIP_CONFIG_FILE="/dev/null")
        assert ran.returncode == 1
        assert "تعذّر تثبيت المكتبات" in ran.stderr
        assert ran.stdout == ""
