"""What was typed comes in by one place, for the window and the command line alike: the texts of an
act's command are cleaned (``base.arabic_text.clean``) before anything judges them.

A text is one line unless its field says ``Prose``; a ``Verbatim`` one (a secret, a policy's text,
whose hash pins it) stays as it is letter for letter. Drafts are no acts and are kept as typed.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import wraps
from inspect import signature
from typing import Annotated, Any, Final, ParamSpec, TypeVar, get_args

from desktop.base.arabic_text import clean, clean_lines
from desktop.base.errors import Invalid, Problem
from desktop.base.marks import visible

P = ParamSpec("P")
T = TypeVar("T")


class Kept(Enum):
    """How a text is kept that is no plain line."""

    LINES = "lines"
    VERBATIM = "verbatim"


Prose = Annotated[str, Kept.LINES]
Verbatim = Annotated[T, Kept.VERBATIM]

#: Letters. Nothing that a person types at the desk is longer; a file pasted by a slip is.
LONGEST_LINE: Final = 4_000
LONGEST_PROSE: Final = 20_000


def typed(act: Callable[P, T]) -> Callable[P, T]:
    """Give an act what was typed, cleaned, in its commands at any depth.

    Raises Invalid (``work.text_long``), naming the fields of the command, before the act begins.
    """
    shape = signature(act)

    @wraps(act)
    def cleaned(*args: P.args, **kwargs: P.kwargs) -> T:
        given = shape.bind(*args, **kwargs)
        reader = _Reader()
        for name, value in given.arguments.items():
            if name not in ("self", "actor"):
                at = name if type(value) is str else ""
                given.arguments[name] = reader.read(value, shape.parameters[name].annotation, at)
        if reader.problems:
            raise Invalid(reader.problems)
        return act(*given.args, **given.kwargs)

    return cleaned


class _Reader:
    """Cleans one act's arguments and collects what is too long."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def read(self, value: Any, kind: Any, at: str) -> Any:
        """Return a value as its kind wants it; one in which nothing changes is itself."""
        marks = getattr(kind, "__metadata__", ())
        if Kept.VERBATIM in marks:
            return value
        if type(value) is str:  # a word of an enum is a str too
            return self._text(value, at, lines=Kept.LINES in marks)
        if kinds := _kinds(value):
            return self._command(value, kinds, at)
        inner = get_args(kind) or (None,)
        if type(value) is tuple:
            return tuple(self.read(one, inner[0], f"{at}.{i}") for i, one in enumerate(value))
        if isinstance(value, Mapping):
            return {key: self.read(one, inner[-1], _under(at, key)) for key, one in value.items()}
        return value

    def _command(self, whole: Any, kinds: Mapping[str, Any], at: str) -> Any:
        changed = {}
        for name, kind in kinds.items():
            before = getattr(whole, name)
            after = self.read(before, kind, _under(at, name))
            if after != before:
                changed[name] = after
        if not changed:
            return whole
        model_copy = getattr(whole, "model_copy", None)
        return model_copy(update=changed) if model_copy else replace(whole, **changed)

    def _text(self, text: str, at: str, *, lines: bool) -> str:
        longest, law = (LONGEST_PROSE, clean_lines) if lines else (LONGEST_LINE, clean)
        seen = visible(text)
        # what is far too long is not normalised: of many marks upon one letter that takes long
        if len(seen) > 2 * longest or len(kept := law(seen)) > longest:
            self.problems.append(Problem(at, "work.text_long", {"most": longest}))
            return text
        return kept


def _kinds(value: Any) -> Mapping[str, Any]:
    """Return the fields of a command, or of the office's choices (pydantic's), with their kinds."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: field.type for field in fields(value) if field.init}
    model = getattr(type(value), "model_fields", {})
    return {name: info.annotation for name, info in model.items()}


def _under(at: str, name: object) -> str:
    return f"{at}.{name}" if at else str(name)
