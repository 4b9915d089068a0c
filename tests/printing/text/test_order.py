"""UAX #9: levels, order and mirroring against Unicode's own files (Debian: unicode-data)."""

import unicodedata
from pathlib import Path

import pytest
from bidi import get_display

from desktop.printing.kit import bidi
from desktop.printing.kit.mirrors import BRACKETS, MIRROR
from tests.sampling import todays

UNICODE = Path("/usr/share/unicode")
BASES = {"0": 0, "1": 1, "2": None}


def rows(name: str) -> list[list[str]]:
    lines = (UNICODE / name).read_text(encoding="utf-8").splitlines()
    kept = (line.partition("#")[0].strip() for line in lines)
    return [[field.strip() for field in line.split(";")] for line in kept if line]


def letters(codes: str) -> str:
    return "".join(chr(int(code, 16)) for code in codes.split())


@pytest.fixture(scope="module")
def cases() -> list[list[str]]:
    return rows("BidiCharacterTest.txt")


@pytest.mark.parametrize("one_in", [5, pytest.param(1, marks=pytest.mark.full)])
def test_every_case_of_unicode_has_its_levels_and_order(cases, one_in):
    wrong = []
    for codes, base, level, levels, order in todays(cases, one_in):
        text = letters(codes)
        paragraph = bidi.resolve(text, BASES[base])
        line = paragraph.line(0, len(text))
        expected = [bidi.REMOVED if n == "x" else int(n) for n in levels.split()]
        right = paragraph.base == int(level) and line == expected
        if not right or bidi.reorder(line) != [int(i) for i in order.split()]:
            wrong.append((codes, base))
    assert len(cases) > 91_000
    assert wrong == []


def test_python_bidi_agrees_where_a_direction_is_stated(cases):
    """The fall-back's library puts the same characters in the same places (a sample of cases)."""
    for codes, base, _, _, order in cases[::40]:
        text = letters(codes)
        if base == "2" or set(text) & set("\u2029\n"):
            continue
        shown = get_display(text, base_dir="LR"[int(base)])
        kept = "".join(text[int(i)] for i in order.split())
        assert [c for c in shown if c in kept] == list(kept), codes


def test_mirrors_are_unicodes_own():
    assert {letters(a): letters(b) for a, b in rows("BidiMirroring.txt")} == MIRROR
    kinds = {letters(a): (letters(b), kind) for a, b, kind in rows("BidiBrackets.txt")}
    assert {a: b for a, (b, kind) in kinds.items() if kind == "o"} == BRACKETS


def test_unassigned_characters_take_their_blocks_direction():
    assert unicodedata.bidirectional("\u05ff") == ""
    assert bidi.character_class("\u05ff") == "R"
    assert bidi.character_class("\u08ff") in ("AL", "NSM")
    assert bidi.character_class("\U0001eeff") == "R"
    assert bidi.character_class("\u2fe0") == "L"


def test_lines_are_ordered_after_levels_of_the_whole_paragraph():
    text = "اللغة abc def غير"
    paragraph = bidi.resolve(text, 1)
    end = text.index("def")
    assert paragraph.line(0, end)[-1] == 1  # the space that ends the line goes to its end
    assert paragraph.levels[end - 1] == 2
