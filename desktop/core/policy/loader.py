"""Read a policy file strictly: every problem named by key path and line, or a frozen profile."""

import hashlib
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.paths import resource
from desktop.core.policy.checks import check
from desktop.core.policy.keylines import key_lines
from desktop.core.policy.problems import from_schema
from desktop.core.policy.profile import PolicyProfile

#: The longest file that is read, in bytes; the five shipped ones are under 64 KiB.
MAX_BYTES: Final = 1024 * 1024

_AT: Final = re.compile(r"\(at line (\d+), column (\d+)\)$")


@dataclass(frozen=True, slots=True)
class LoadedPolicy:
    """A valid policy with what pins it: SHA-256 of the file's bytes (hex) and its text."""

    profile: PolicyProfile
    sha256: str
    text: str


def load(path: Path) -> LoadedPolicy:
    """Return the policy in ``path``.

    Raises :class:`Refused` for a file that can't be read as UTF-8 text, and :class:`Invalid` with
    every problem (parameters ``key`` and ``line``) for one that is not a valid policy.
    """
    return parse(_read(path))


def parse(data: bytes) -> LoadedPolicy:
    """Return the policy in the bytes of a file; raises like :func:`load`."""
    text = _text(data)
    table = _table(text)
    lines = key_lines(text)
    try:
        profile = PolicyProfile.model_validate(table)
    except ValidationError as why:
        raise Invalid(from_schema(why, lines)) from None
    problems = check(profile, lines)
    if problems:
        raise Invalid(problems)
    return LoadedPolicy(profile, hashlib.sha256(data).hexdigest(), text)


def load_shipped() -> list[LoadedPolicy]:
    """Return the policies under ``resources/policies``, by file name."""
    return [load(path) for path in sorted(resource("policies").glob("*.toml"))]


def _read(path: Path) -> bytes:
    name = path.name
    try:
        if path.is_dir():
            raise Refused("policy.is_a_folder", file=name)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise Refused("policy.no_such_file", file=name) from None
    except (OSError, ValueError):
        raise Refused("policy.unreadable", file=name) from None
    if len(data) > MAX_BYTES:
        raise Refused("policy.file_too_large", limit=MAX_BYTES // 1024)
    return data


def _text(data: bytes) -> str:
    if data.startswith(b"\xef\xbb\xbf"):
        raise Refused("policy.byte_order_mark")
    if not data.strip():
        raise Refused("policy.empty_file")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as why:
        raise Refused("policy.not_utf8", line=data.count(b"\n", 0, why.start) + 1) from None


def _table(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
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
