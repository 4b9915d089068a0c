"""Read a small TOML file that people edit: as text, as a table, into a strict schema."""

import errno
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from desktop.base import small_files
from desktop.base.errors import Invalid, Problem, Refused
from desktop.core.policy.keylines import KeyPath, key_lines
from desktop.core.policy.problems import from_schema

_AT: Final = re.compile(r"\(at line (\d+), column (\d+)\)$")

_Model = TypeVar("_Model", bound=BaseModel)

#: Gives a table of an earlier schema, and the lines of its keys, in the words of today's.
Upcast = Callable[[dict[str, Any], dict[KeyPath, int]], tuple[dict[str, Any], dict[KeyPath, int]]]


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a small file.

    Raises Refused: ``policy.no_such_file``, ``.is_a_folder``, ``.unreadable``, ``.file_too_large``.
    """
    name = path.name
    try:
        if path.is_dir():
            raise Refused("policy.is_a_folder", file=name)
        return small_files.read(path)
    except FileNotFoundError:
        raise Refused("policy.no_such_file", file=name) from None
    except (OSError, ValueError) as why:
        if isinstance(why, OSError) and why.errno == errno.EFBIG:
            raise Refused("policy.file_too_large", limit=small_files.MOST_BYTES // 1024) from None
        raise Refused("policy.unreadable", file=name) from None


def decode(data: bytes) -> str:
    """Return the text of UTF-8 bytes.

    Raises Refused: ``policy.empty_file``, ``.byte_order_mark``, ``.not_utf8`` with its line.
    """
    if data.startswith(b"\xef\xbb\xbf"):
        raise Refused("policy.byte_order_mark")
    if not data.strip():
        raise Refused("policy.empty_file")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as why:
        raise Refused("policy.not_utf8", line=data.count(b"\n", 0, why.start) + 1) from None


def shaped(
    model: type[_Model], text: str, upcast: Upcast | None = None
) -> tuple[_Model, dict[KeyPath, int]]:
    """Return the text as ``model``, and the line of each of its keys, as ``upcast`` names them.

    Raises :class:`Invalid` with every problem that the schema finds (parameters ``key`` and
    ``line``), or with the place of the TOML syntax error.
    """
    values, lines = table(text), key_lines(text)
    if upcast:
        values, lines = upcast(values, lines)
    try:
        return model.model_validate(values), lines
    except ValidationError as why:
        raise Invalid(from_schema(why, lines)) from None


def table(text: str) -> dict[str, Any]:
    """Return the table of a TOML text.

    Raises :class:`Invalid` with the place of the syntax error, Refused ``policy.too_deep`` for a
    nesting too deep to read.
    """
    try:
        return small_files.toml(text)
    except RecursionError:
        raise Refused("policy.too_deep") from None
    except ValueError as why:
        # A ValueError that is no TOMLDecodeError: an integer longer than Python will read.
        found = _AT.search(str(why))
        last = text.count("\n") + 1
        line, column = (int(found[1]), int(found[2])) if found else (last, 1)
        raise Invalid(
            [Problem("", "policy.syntax", {"key": "", "line": line, "column": column})]
        ) from None
