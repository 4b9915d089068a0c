"""Every code that people, surveys and complaints raise has its text in both languages."""

import re
import string
from pathlib import Path

import pytest

from desktop.base.messages import Messages

CORE = Path(__file__).parents[2] / "desktop" / "core"
TABLES = ("people", "identity", "survey", "complaint")
NO_CODES = {"survey.enter", "identity.number", "identity.expires"}
"""An act, and fields of the form."""
RAISED = (
    frozenset(
        code
        for desk in ("people", "surveys", "complaints")
        for source in (*(CORE / desk).rglob("*.py"), CORE.parent / "base" / "identifiers.py")
        for code in re.findall(
            rf'"((?:{"|".join(TABLES)})\.[a-z_]+)"', source.read_text(encoding="utf-8")
        )
    )
    - NO_CODES
)


def parameters(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", ["ar", "en"])
def test_each_code_has_a_text_and_each_text_a_code(language: str) -> None:
    known = {c for c in Messages(language).codes() if c.split(".", maxsplit=1)[0] in TABLES}
    assert known == RAISED


def test_both_languages_take_the_same_parameters() -> None:
    arabic, english = Messages("ar"), Messages("en")
    for code in RAISED:
        anything = dict.fromkeys(parameters(arabic._texts[code]), 3)
        assert arabic.text(code, **anything)
        assert english.text(code, **anything)
        assert parameters(english._texts[code]) == set(anything), code
