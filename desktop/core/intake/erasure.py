"""What remains of a request's steps when its person is erased: which steps were taken, by what
means and with what outcome, and the evidence of what was paid or handed over to whom.
"""

from collections.abc import Mapping
from dataclasses import Field, fields, replace
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from desktop.core.intake.studied.terms import Home
from desktop.core.intake.telling import TOLD
from desktop.core.intake.terms import FirstAnswers

_EMPTY: Final[Mapping[type, Any]] = MappingProxyType(
    {
        str: "",
        tuple: (),
        bool: False,
        int: 0,
        float: 0.0,
        date: None,
        type(None): None,
        FirstAnswers: FirstAnswers(),
        Home: Home(),
    }
)


def without_words(payload: Any) -> Any:
    """Return a step's payload with nothing readable of the person but what its step says is kept.

    Raises KeyError for a field that has no empty value and is not kept.
    """
    told = TOLD[type(payload)]
    gone = [field for field in fields(payload) if not told[field.name].kept]
    return replace(payload, **{field.name: _empty(field, payload) for field in gone})


def _empty(field: Field[Any], payload: Any) -> Any:
    return None if field.default is None else _EMPTY[type(getattr(payload, field.name))]
