"""The shell scripts: sound by shellcheck, and run for real from a path that is hard to pass on."""

import fcntl
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


@pytest.fixture
def apt(tmp_path: Path) -> Path:
    """Return the folder of an apt of this test's own, which knows no source of packages."""
    top = tmp_path / "apt"
    for folder in ("lib/apt/lists/partial", "cache/apt/archives/partial", "lib/dpkg"):
        (top / "var" / folder).mkdir(parents=True)
    for folder in ("preferences.d", "apt.conf.d", "sources.list.d"):
        (top / "etc/apt" / folder).mkdir(parents=True)
    (top / "var/lib/dpkg/status").touch()
    (top / "conf").write_text(f'Dir "{top}";\nDir::State::status "{top}/var/lib/dpkg/status";\n')
    return top


def start_apt(apt: Path, act: str) -> "subprocess.Popen[str]":
    """Start an act of ``environment.sh`` on that apt."""
    return subprocess.Popen(
        ["bash", "-c", f'set -eu; . "{ROOT}/packaging/environment.sh"; {act}'],
        env={"PATH": os.environ["PATH"], "APT_CONFIG": str(apt / "conf")},
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


@pytest.mark.parametrize(
    ("lock", "act"),
    [
        ("lib/apt/lists/lock", "patient_apt update -qq"),
        ("lib/dpkg/lock-frontend", "patient_apt -y install"),
    ],
)
def test_an_installation_waits_with_a_word_while_another_holds_the_lock(apt, lock, act):
    with (apt / "var" / lock).open("w") as held:
        fcntl.lockf(held, fcntl.LOCK_EX)
        waiting = start_apt(apt, act)
        assert "برنامج آخر يثبّت حزمًا الآن" in waiting.stderr.readline()
        assert "waiting until it ends" in waiting.stderr.readline()
        assert waiting.poll() is None

    _, rest = waiting.communicate(timeout=20)
    assert waiting.returncode == 0, rest
    assert "برنامج آخر" not in rest


def test_an_installation_does_not_wait_for_ever_and_says_why(apt):
    with (apt / "var/lib/apt/lists/lock").open("w") as held:
        fcntl.lockf(held, fcntl.LOCK_EX)
        _, said = (gave_up := start_apt(apt, "apt_patience=1; patient_apt update")).communicate()

    assert gave_up.returncode == 100
    assert "ما زال برنامج آخر يثبّت حزمًا" in said
    assert "Could not get lock" in said


def test_an_installation_that_fails_for_another_reason_is_not_waited_for(apt):
    failed = start_apt(apt, "patient_apt -y install no-such-package")

    _, said = failed.communicate(timeout=20)
    assert failed.returncode == 100
    assert "Unable to locate package" in said
    assert "برنامج آخر" not in said
