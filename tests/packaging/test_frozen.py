"""The one-folder program: built, moved to a path with Arabic letters and a space, and run there."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def frozen(tmp_path_factory) -> Path:
    """Build the program and return its executable."""
    folder = tmp_path_factory.mktemp("برنامج استقبال")
    built = subprocess.run(
        ["bash", ROOT / "packaging/linux/build.sh", folder],
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    return folder / "istiqbal" / "istiqbal"


def bare(home: Path) -> dict[str, str]:
    """Return an environment in which nothing points to this checkout or its libraries."""
    return {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C"}


def answer(command: list[object], home: Path, env: dict[str, str]) -> object:
    """Run a command of the program with ``--json`` and return what it answers."""
    home.mkdir()
    ran = subprocess.run(
        [*command, "--json"], cwd=home, env=env, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


@pytest.mark.parametrize(
    "arguments",
    [["policies"], ["demo", "--out", "مجلد النتائج", "--policy", "haqal"]],
    ids=["policies", "demo"],
)
def test_it_answers_as_the_source_does(frozen, tmp_path, arguments):
    source = [sys.executable, "-P", "-m", "desktop"]

    packed = answer([frozen, *arguments], tmp_path / "packed", bare(tmp_path))
    plain = answer(
        [*source, *arguments], tmp_path / "plain", {**bare(tmp_path), "PYTHONPATH": str(ROOT)}
    )

    assert packed == plain
    assert packed


def test_it_carries_fonts_texts_and_licences_but_no_code_of_tests(frozen):
    inside = frozen.parent / "_internal"

    assert (inside / "resources/messages/ar.toml").is_file()
    assert (inside / "resources/practice/people.toml").is_file()
    assert list((inside / "resources/fonts").glob("Amiri-*.ttf"))
    assert (inside / "licences/pyside6-essentials.txt").is_file()
    assert not list(inside.glob("**/libQt6Qml*"))
    assert not list(inside.glob("**/pytest*"))


def test_the_menu_entry_starts_it_whatever_its_folder_is_called(frozen, tmp_path):
    share = tmp_path / "share"
    subprocess.run(
        ["bash", frozen.parent / "install.sh"],
        env={**bare(tmp_path), "XDG_DATA_HOME": str(share)},
        check=True,
        capture_output=True,
    )

    entry = (share / "applications/istiqbal.desktop").read_text("utf-8")
    assert f'\nExec="{frozen}"\n' in entry
    assert "\nName[ar]=استقبال\n" in entry
    assert (share / "icons/hicolor/scalable/apps/istiqbal.svg").is_file()
