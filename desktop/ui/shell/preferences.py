"""This machine's own settings (theme, text size, idle minutes) in one small TOML file.

The office's settings are in the database; nothing personal is kept here.
"""

import json
import os
import tomllib
from pathlib import Path

Value = str | int | bool


class Preferences:
    """Tables of plain values. A file that can't be read counts as empty; it holds no data."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._tables: dict[str, dict[str, Value]] = {}
        try:
            read = tomllib.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return
        for table, values in read.items():
            if isinstance(values, dict):
                plain = {k: v for k, v in values.items() if isinstance(v, str | int)}
                self._tables[table] = plain

    def text(self, table: str, key: str, default: str) -> str:
        """Return a text; ``default`` where there is none."""
        value = self._tables.get(table, {}).get(key)
        return value if isinstance(value, str) else default

    def number(self, table: str, key: str, default: int) -> int:
        """Return a whole number; ``default`` where there is none."""
        value = self._tables.get(table, {}).get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else default

    def put(self, table: str, key: str, value: Value) -> None:
        """Keep a value at once; raises OSError where the file can't be written."""
        self._tables.setdefault(table, {})[key] = value
        lines = []
        for name, values in self._tables.items():
            lines.append(f"[{name}]")
            # a JSON string, number or boolean is also a TOML one
            lines += [f"{k} = {json.dumps(v, ensure_ascii=False)}" for k, v in values.items()]
        self._file.parent.mkdir(parents=True, exist_ok=True)
        beside = self._file.with_suffix(".new")
        beside.write_text("\n".join(lines) + "\n", encoding="utf-8")
        os.replace(beside, self._file)  # noqa: PTH105  # the atomic one, by its own name
