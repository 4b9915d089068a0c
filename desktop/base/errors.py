"""Failures that the program expects, as codes with parameters.

The wording lives in ``resources/messages`` so that window, command line and paper say the same.
Anything that is not a :class:`KnownError` is a bug and ends in a crash report.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

#: A day, a moment, a sum, a list is given as such: whoever reads the advice has it in their own
#: language.
if TYPE_CHECKING:
    from datetime import date

    Param = str | int | date | tuple[str, ...]
else:
    Param = str | int | tuple[str, ...]  # days are not loaded before the first frame


class Sum(int):
    """Halalas that advice names: an amount of money, where a bare number would be a count."""


class Problem(NamedTuple):
    """One thing that is wrong with one field of what was entered."""

    field: str
    code: str
    params: Mapping[str, Param] = MappingProxyType({})


class KnownError(Exception):
    """An expected failure; ``code`` names its advice in ``resources/messages``."""

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params


class Refused(KnownError):
    """A rule, a role or a state says no. Nothing was changed."""


class Invalid(Refused):
    """What was entered can't be taken; every problem is named with its field."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("invalid", count=len(self.problems))
