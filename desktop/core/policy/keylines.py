"""On which line each key of a TOML text stands.

``tomllib`` gives values without positions. This scanner walks a text that ``tomllib`` has already
accepted, so it needs no error handling: it only has to skip strings, comments and brackets the way
TOML 1.0 nests them, and to count array-of-tables headers.
"""

import re
import tomllib
from collections.abc import Mapping
from typing import Final

KeyPath = tuple[str | int, ...]

_BLANK: Final = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE: Final = re.compile(r"[ \t]*")
_KEY: Final = re.compile(r"[A-Za-z0-9_-]+|\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*'")
_STRING: Final = re.compile(
    r'"""(?s:(?:[^"\\]|\\.|"(?!""))*)"{3,5}'
    r"|'''(?s:.*?)'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'"
)
_PLAIN: Final = re.compile(r"[^,\]}\n#]+")


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line = 1
        self._counted = 0
        self._tables: dict[KeyPath, int] = {}
        self.lines: dict[KeyPath, int] = {(): 1}

    def run(self) -> None:
        table: KeyPath = ()
        self._skip(_BLANK)
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._skip(_BLANK)

    def _skip(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._text, self._at)
        # Every pattern matches where the grammar says so; tomllib has accepted the text.
        part = found[0] if found else ""
        self._at += len(part)
        return part

    def _mark(self, path: KeyPath) -> None:
        """Note the present line for ``path`` and for parents that have no line of their own."""
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        for length in range(1, len(path) + 1):
            self.lines.setdefault(path[:length], self._line)

    def _keys(self) -> list[str]:
        keys: list[str] = []
        while True:
            self._skip(_SPACE)
            raw = self._skip(_KEY)
            # A quoted key may hold escapes: tomllib reads them.
            keys.append(next(iter(tomllib.loads(f"{raw} = 0"))) if raw[0] in "\"'" else raw)
            self._skip(_SPACE)
            if self._text[self._at] != ".":
                return keys
            self._at += 1

    def _header(self) -> KeyPath:
        array = self._text.startswith("[[", self._at)
        start = self._at
        self._at += 2 if array else 1
        keys = self._keys()
        end = self._at + (2 if array else 1)
        self._at = start
        path: KeyPath = ()
        for key in keys[:-1]:
            path = self._last((*path, key))
        path = (*path, keys[-1])
        if array:
            self._tables[path] = self._tables.get(path, -1) + 1
            path = (*path, self._tables[path])
        self._mark(path)
        self._at = end
        return path

    def _last(self, path: KeyPath) -> KeyPath:
        return (*path, self._tables[path]) if path in self._tables else path

    def _pair(self, table: KeyPath) -> None:
        start = self._at
        path = (*table, *self._keys())
        after = self._at
        self._at = start
        self._mark(path)
        self._at = after + 1
        self._skip(_SPACE)
        self._value(path)

    def _value(self, path: KeyPath) -> None:
        first = self._text[self._at]
        if first in "\"'":
            self._skip(_STRING)
        elif first == "[":
            self._array(path)
        elif first == "{":
            self._inline(path)
        else:
            self._skip(_PLAIN)

    def _array(self, path: KeyPath) -> None:
        self._at += 1
        index = 0
        while True:
            self._skip(_BLANK)
            if self._text[self._at] == "]":
                self._at += 1
                return
            self._mark((*path, index))
            self._value((*path, index))
            index += 1
            self._skip(_BLANK)
            if self._text[self._at] == ",":
                self._at += 1

    def _inline(self, path: KeyPath) -> None:
        self._at += 1
        while True:
            self._skip(_SPACE)
            if self._text[self._at] in "},":
                self._at += 1
                if self._text[self._at - 1] == "}":
                    return
                continue
            self._pair(path)
            self._skip(_SPACE)


def key_lines(text: str) -> dict[KeyPath, int]:
    """Return the line (from 1) of every key path of a text that ``tomllib`` accepts.

    Array elements have their index in the path; ``()`` is line 1. A parent that is only named in
    a dotted key or header has the line where it is first named.
    """
    scanner = _Scanner(text)
    scanner.run()
    return scanner.lines


def line_of(lines: Mapping[KeyPath, int], path: KeyPath) -> int:
    """Return the line of ``path``, or of its nearest parent where the key itself is missing."""
    while path not in lines:
        path = path[:-1]
    return lines[path]


def dotted(path: KeyPath) -> str:
    """Return e.g. ``clauses[3].place``."""
    return "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in path).removeprefix(".")
