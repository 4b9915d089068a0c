"""What the shapes of a policy file are made of: strict, frozen, without coercion."""

from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from desktop.core.policy.vocabulary import NOT_STATED

_T = TypeVar("_T")
#: A TOML array or string as tuple or enum: a change of container, not a coercion of values.
Many = Annotated[tuple[_T, ...], Field(strict=False)]
Word = Annotated[_T, Field(strict=False)]

#: Text without space at either end.
Text = Annotated[str, StringConstraints(pattern=r"^\S(?s:.*\S)?$", max_length=4000)]
#: ``YYYY-MM-DD`` in Western digits, or the silence.
Day = Annotated[
    str, StringConstraints(pattern=rf"^([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}|{NOT_STATED})$")
]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
ClauseId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}\.c\.[1-9][0-9]{0,3}$")]


class Part(BaseModel):
    """A table of a file."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)
