"""This machine's own settings (theme, text size, idle minutes) in one small TOML file.

The office's settings are in the database; nothing personal is kept here.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar

from desktop.base import small_files
from desktop.ui.kit.texts import listed

Value = str | int | bool
Word = TypeVar("Word", bound=StrEnum)
Plain = TypeVar("Plain", str, int)

#: Whole numbers that a PC's settings can mean: minutes, copies.
_NUMBERS: Final = range(1, 1000)


class Preferences:
    """Tables of plain values. What can't be read or is no value that there is counts as not said,
    and ``faults`` names it: the keys (``table.key``), or the file where nothing in it can be read.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._tables: dict[str, dict[str, Value]] = {}
        self.faults: list[str] = []
        try:
            read = small_files.toml(small_files.read(file).decode())
        except FileNotFoundError:
            return
        except (OSError, ValueError, RecursionError):
            self.faults.append(file.name)
            return
        for table, values in read.items():
            if isinstance(values, dict):
                plain = {k: v for k, v in values.items() if isinstance(v, str | int)}
                self._tables[table] = plain
            else:
                self.faults.append(table)

    def told(self) -> dict[str, str]:
        """Return what a person is told of the faults: the file, and what in it."""
        return {"file": str(self._file), "what": listed(self.faults)}

    def text(self, table: str, key: str, default: str) -> str:
        """Return a text; ``default`` where there is none, or one that no path and no name is."""
        return self._known(
            table, key, default, lambda value: isinstance(value, str) and "\0" not in value
        )

    def word(self, table: str, key: str, default: Word) -> Word:
        """Return one of a list's words; ``default`` where there is none of them."""
        words = type(default)
        return words(self._known(table, key, default.value, set(words).__contains__))

    def number(self, table: str, key: str, default: int) -> int:
        """Return a whole number that means something; ``default`` where there is none."""
        return self._known(
            table, key, default, lambda value: type(value) is int and value in _NUMBERS
        )

    def _known(
        self, table: str, key: str, default: Plain, is_one: Callable[[Value], bool]
    ) -> Plain:
        value = self._tables.get(table, {}).get(key, default)
        if is_one(value):
            return value  # type: ignore[return-value]
        self.faults.append(f"{table}.{key}")
        return default

    def put(self, table: str, key: str, value: Value) -> None:
        """Keep a value at once; where the file can't be written it lasts as long as the program."""
        import json

        self._tables.setdefault(table, {})[key] = value
        lines = []
        for name, values in self._tables.items():
            lines.append(f"[{json.dumps(name, ensure_ascii=False)}]")
            # a JSON string, number or boolean is also a TOML one, and such a string a key
            lines += [
                f"{json.dumps(k, ensure_ascii=False)} = {json.dumps(v, ensure_ascii=False)}"
                for k, v in values.items()
            ]
        beside = self._file.with_suffix(".new")
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            beside.unlink(missing_ok=True)
            beside.write_text("\n".join(lines) + "\n", encoding="utf-8")
            os.replace(beside, self._file)  # noqa: PTH105  # the atomic one, by its own name
