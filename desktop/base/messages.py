"""The texts of codes: ``resources/messages/{ar,en}.toml`` as a flat catalogue.

A table is a namespace: ``[storage] disk_full = "..."`` is the code ``storage.disk_full``.
"""

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from desktop.base.errors import Invalid, KnownError, Param, Problem
from desktop.base.paths import resource


def _flat(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value


class Messages:
    """The catalogue of one language."""

    def __init__(self, language: str = "ar") -> None:
        with resource("messages", f"{language}.toml").open("rb") as file:
            self._texts = dict(_flat(tomllib.load(file)))

    def __contains__(self, code: str) -> bool:
        return code in self._texts

    def codes(self) -> frozenset[str]:
        """Return every code of the catalogue."""
        return frozenset(self._texts)

    def text(self, code: str, /, **params: Param) -> str:
        """Return the text of ``code``; raises KeyError for a code without one (a bug)."""
        return self._texts[code].format_map(params)

    def of(self, why: KnownError | Problem) -> str:
        """Return the advice for an error or a problem; of an :class:`Invalid`, a line for each
        of its problems.
        """
        if isinstance(why, Invalid) and why.problems:
            return "\n".join(self.of(problem) for problem in why.problems)
        return self.text(why.code, **why.params)
