"""Fifty files with a mistake are refused, each by its line, on the command line."""

import re
from pathlib import Path

import pytest

from desktop.base.arabic_text import arabic_digits
from desktop.base.errors import Refused
from desktop.base.paths import resource
from desktop.cli.policy import check
from desktop.core.policy.loader import load_chosen
from tests.policy.mutated import mutated

EACH = list(mutated())
SHAQRA = resource("policies", "shaqra.toml")


def test_there_are_fifty_and_no_two_are_one():
    assert len(EACH) >= 50
    assert len({one.text for one in EACH}) == len(EACH)


@pytest.mark.parametrize("one", EACH, ids=[str(n) for n in range(len(EACH))])
def test_the_command_line_names_the_line(tmp_path: Path, capsys, one):
    file = tmp_path / "سياسة.toml"
    file.write_text(one.text, "utf-8")
    assert check(file) == 1
    said = capsys.readouterr().err
    assert re.search(rf"السطر {arabic_digits(str(one.line))}[:،]", said), said


def test_a_link_and_a_heavy_file_are_refused(tmp_path: Path, capsys):
    link = tmp_path / "اختصار.toml"
    link.symlink_to(SHAQRA)
    assert check(link) == 1
    assert "اختصار" in capsys.readouterr().err
    with pytest.raises(Refused, match=r"policy\.is_a_link"):
        load_chosen(link)
    heavy = tmp_path / "ثقيل.toml"
    heavy.write_bytes(SHAQRA.read_bytes() + b"#" * 10 * 1024 * 1024)
    assert check(heavy) == 1
    with pytest.raises(Refused, match=r"policy\.file_too_large"):
        load_chosen(heavy)
    for nameless in (Path("a\0b"), tmp_path / ("n" * 400)):
        with pytest.raises(Refused, match=r"policy\.unreadable"):
            load_chosen(nameless)
    assert check(SHAQRA) == 0
