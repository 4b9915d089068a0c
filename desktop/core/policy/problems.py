"""Turn what the schema refuses into the program's own codes, each with key path and line."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from desktop.base.errors import Param, Problem
from desktop.core.policy.keylines import KeyPath, dotted, line_of

#: What a check finds: key path, code, parameters.
Finding = tuple[KeyPath, str, dict[str, Param]]
Findings = Iterator[Finding]

_SHOWN = 60
_TYPES: Final = {
    "string_type": "string",
    "string_sub_type": "string",
    "int_type": "integer",
    "bool_type": "boolean",
    "tuple_type": "array",
    "model_type": "table",
    "model_attributes_type": "table",
}
_CODES: Final = {
    "missing": "policy.missing_key",
    "extra_forbidden": "policy.unknown_key",
    "enum": "policy.not_allowed",
    "literal_error": "policy.not_allowed",
    "string_pattern_mismatch": "policy.bad_form",
    "string_too_long": "policy.too_long",
    "greater_than_equal": "policy.too_small",
    "less_than_equal": "policy.too_large",
}


def problem(code: str, lines: Mapping[KeyPath, int], path: KeyPath, **params: Param) -> Problem:
    """Return a problem at a key path, with ``key`` and ``line`` among its parameters."""
    key = dotted(path)
    return Problem(key, code, {"key": key, "line": line_of(lines, path), **params})


def named(found: Iterable[Finding], lines: Mapping[KeyPath, int]) -> list[Problem]:
    """Return a problem for each finding, in the order of the file."""
    problems = [problem(code, lines, path, **params) for path, code, params in found]
    return sorted(problems, key=lambda p: p.params["line"])


def shown(value: object) -> str:
    """Return a value as one short line."""
    text = " ".join(str(value).split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def from_schema(error: ValidationError, lines: dict[KeyPath, int]) -> list[Problem]:
    """Return a problem for everything the schema refused, in the order of the file."""
    found = [_one(details, lines) for details in error.errors(include_url=False)]
    return sorted(found, key=lambda p: p.params["line"])


def _one(details: ErrorDetails, lines: dict[KeyPath, int]) -> Problem:
    kind = details["type"]
    if kind in _TYPES:
        return problem(f"policy.wrong_type.{_TYPES[kind]}", lines, details["loc"])
    context: Mapping[str, Any] = details.get("ctx", {})
    params: dict[str, Param] = {}
    if kind in {"enum", "literal_error"}:
        params = {
            "value": shown(details["input"]),
            "allowed": context["expected"].replace(" or ", ", ").replace("'", ""),
        }
    elif kind == "string_pattern_mismatch":
        params = {"value": shown(details["input"])}
    elif kind == "string_too_long":
        params = {"limit": context["max_length"]}
    elif kind == "greater_than_equal":
        params = {"limit": context["ge"]}
    elif kind == "less_than_equal":
        params = {"limit": context["le"]}
    return problem(_CODES.get(kind, "policy.wrong_value"), lines, details["loc"], **params)
