"""Every Arabic text that somebody reads, with where it stands: one list for all tests of words."""

import ast
import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_ARABIC = re.compile("[\u0621-\u064a]")
_MARKS = re.compile("[\u064b-\u0652\u0670\u0640]")
#: Keys of a policy's file that quote its source, or are no text.
_QUOTED = {"printed", "reading", "place", "section", "hijri", "minutes"}
#: Modules whose Arabic is data of the language: names of months, letters, what is read as typed.
_DATA = {
    "base/amounts.py", "base/counted.py", "base/dates.py", "base/day_times.py", "base/hijri.py",
    "base/keys.py", "base/marks.py", "base/month_names.py", "base/number_words.py",
    "core/people/notices.py", "core/people/views.py", "core/staff/passwords.py",
    "printing/kit/breaks.py", "ui/kit/synonyms.py",
}  # fmt: skip
#: Words as a print said them before: their last version alone is spoken today.
_VERSIONS = "worded"


@dataclass(frozen=True, slots=True)
class Text:
    """A text: ``where`` is its source and place in it, «messages say.draft»."""

    where: str
    text: str

    @property
    def own(self) -> str:
        """The text; of a policy's notes and headings without what they quote."""
        where = self.where
        quotes = where.startswith("policies") and where.endswith((".text", ".heading"))
        return re.sub("«[^»]*»", "«»", self.text) if quotes else self.text

    @property
    def plain(self) -> str:
        """The own text without vowel marks."""
        return _MARKS.sub("", self.own)


def _leaves(value: Any, path: str, but: frozenset[str] = frozenset()) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, part in value.items():
            if key not in but:
                yield from _leaves(part, f"{path}.{key}" if path else key, but)
    elif isinstance(value, list):
        for part in value:
            yield from _leaves(part, path, but)


def _toml(kind: str, *files: Path) -> Iterator[Text]:
    but = frozenset(_QUOTED if kind == "policies" else ())
    for file in files:
        inside = "" if kind == "messages" else f"{file.stem} "
        for path, text in _leaves(tomllib.loads(file.read_text("utf-8")), "", but):
            yield Text(f"{kind} {inside}{path}", text)


def _window() -> Iterator[Text]:
    contexts = chain.from_iterable(
        ET.parse(ROOT / "i18n" / name).getroot().iter("context")  # noqa: S314 - ours
        for name in ("ar.ts", "qt_ar.ts")
    )
    for context in contexts:
        for message in context.iter("message"):
            found = message.find("translation")
            if found is None or found.get("type") in ("vanished", "obsolete"):
                continue
            for said in [form.text for form in found.iter("numerusform")] or [found.text]:
                source = " ".join((message.findtext("source") or "").split())
                yield Text(f"window {context.findtext('name')}: {source}", said or "")


def _said(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the texts of a module with their lines: no docstring, no wording of before."""
    passed: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(id(node.value))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == _VERSIONS:
            passed.update(id(part) for old in node.args[1:-1] for part in ast.walk(old))
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and id(node) not in passed:
            passed.update(id(part) for part in ast.walk(node))
            parts = (p.value if isinstance(p, ast.Constant) else "%" for p in node.values)
            yield node.lineno, "".join(str(part) for part in parts)
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in passed
        ):
            yield node.lineno, node.value


def _program() -> Iterator[Text]:
    for file in sorted((ROOT / "desktop").rglob("*.py")):
        if str(file.relative_to(ROOT / "desktop").as_posix()) in _DATA:
            continue
        code = file.read_text("utf-8")
        for line, text in _said(ast.parse(code)) if _ARABIC.search(code) else ():
            if re.search(r"\(\?[:!<=P]", text):  # a pattern
                continue
            yield Text(f"program {file.relative_to(ROOT / 'desktop')}:{line}", text)


def _lines(kind: str, *files: Path) -> Iterator[Text]:
    for file in files:
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            yield Text(f"{kind} {file.name}:{number}", line)


@cache
def texts() -> tuple[Text, ...]:
    """Return them all, those without an Arabic letter left out."""
    resources = ROOT / "resources"
    every = (
        *_toml("messages", resources / "messages/ar.toml"),
        *_window(),
        *_toml("policies", *sorted((resources / "policies").glob("*.toml"))),
        *_toml("surveys", *sorted((resources / "surveys").glob("*.toml"))),
        *_toml("practice", *sorted((resources / "practice").glob("*.toml"))),
        *_toml("holidays", resources / "holidays.toml"),
        *_program(),
        *_lines("readme", ROOT / "README.md"),
        *_lines("scripts", *sorted((ROOT / "packaging").glob("*.sh"))),
        *_lines("scripts", ROOT / "packaging/linux/istiqbal.desktop"),
    )
    return tuple(one for one in every if _ARABIC.search(one.text))
