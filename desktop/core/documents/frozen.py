"""A form's data as the JSON that is kept, and back: the same data for good."""

from functools import cache
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter

from desktop.base.errors import KnownError
from desktop.base.upcast import upcast

_Form = TypeVar("_Form")


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def to_json(form: object) -> str:
    """Return a form's data as JSON (UTF-8 text, keys in the order of the class)."""
    return _adapter(cast("Any", type(form))).dump_json(form).decode()


def from_json(kind: type[_Form], text: str | bytes) -> _Form:
    """Return the form that ``to_json`` wrote.

    Raises :class:`KnownError` ``documents.unreadable_form`` where a key is missing, unknown or of
    another type: a reprint never guesses.
    """
    try:
        return cast(
            "_Form", _adapter(cast("Any", kind)).validate_json(upcast(kind, text), strict=True)
        )
    except ValueError as why:
        raise KnownError("documents.unreadable_form", form=kind.__name__) from why
