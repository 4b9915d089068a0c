"""Every text that an act takes is cleaned before the act begins, but what is kept verbatim."""

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from pydantic import BaseModel

from desktop.base.errors import Invalid
from desktop.base.typed import LONGEST_LINE, LONGEST_PROSE, Kept, Prose, Verbatim, typed
from desktop.core.gate import Gate
from desktop.core.intake.steps import BY_PAYLOAD
from desktop.core.intake.steps.step import StepPayload
from desktop.core.office import Office
from desktop.core.staff.terms import NewStaff

UNSEEN = "\u200b\u200f\ufeff\u00ad\ufe0f\u200d\u202e\u2800\u3164\x07\ud800"
SERVICES = [kind for kind in get_type_hints(Office).values() if inspect.isclass(kind)]


def methods() -> Iterator[tuple[str, Any, dict[str, Any]]]:
    """Yield what a person at the window or the command line can do, with what it takes."""
    for kind in (*SERVICES, Gate):
        for name, method in inspect.getmembers(kind, inspect.isfunction):
            if name.startswith("_"):
                continue
            hints = get_type_hints(method, include_extras=True)
            if "actor" in hints or kind is Gate:
                taken = {k: hint for k, hint in hints.items() if k not in ("actor", "return")}
                yield f"{kind.__name__}.{name}", method, taken


def is_command(hint: Any) -> bool:
    """Tell a command from what a reading asks by, and from what is no text of a person's."""
    if hint is StepPayload:
        return True
    module = getattr(hint, "__module__", "")
    commands = is_dataclass(hint) and ".core." in module and module.endswith((".terms", ".steps"))
    return commands and any(texts(hint)) and not hint.__name__.endswith(("View", "Row"))


def texts(kind: Any) -> Iterator[Any]:
    """Yield the kinds of the texts in a kind, at any depth."""
    if kind is str or (get_origin(kind) is None and getattr(kind, "__metadata__", None)):
        yield kind
    elif is_dataclass(kind):
        for field in fields(kind):
            yield from texts(field.type)
    else:
        for inner in get_args(kind):
            yield from texts(inner)


#: Readings and looks: what is asked for is folded or compared, and never kept.
ASKS = {
    "Casebook.categories", "CorrespondenceService.page", "DeviceService.all",
    "DocumentService.recent",
    "ExchangeService.guess", "ExchangeService.reader",
    "ExchangeService.bring",  # the texts of a list are cleaned as it is read
    "OutsideService.page", "PeopleService.alike", "PeopleService.find", "TurnService.proposed",
}  # fmt: skip
#: What people write that is given to an act by itself.
SAID = {"reason", "note", "text"}
ACTS = {
    name: (method, taken)
    for name, method, taken in methods()
    if (any(map(is_command, taken.values())) or SAID & taken.keys()) and name not in ASKS
}


def test_acts_are_found():
    assert {"ComplaintService.record", "IntakeService.perform", "AdoptionService.adopt"} <= set(
        ACTS
    )
    assert len(ACTS) >= 14


@pytest.mark.parametrize("name", ACTS)
def test_an_act_with_texts_has_them_cleaned(name):
    assert hasattr(ACTS[name][0], "__wrapped__"), f"{name} is not @typed"


def made(kind: Any, text: str) -> Any:
    """Return a value of a kind in which every text is ``text``."""
    origin, inner = get_origin(kind), get_args(kind)
    plain = origin if inspect.isclass(origin) else kind if inspect.isclass(kind) else object
    value: Any = {date: date(2026, 1, 1), datetime: datetime(2026, 1, 1, tzinfo=UTC)}.get(kind, 1)
    if origin in (Union, UnionType):
        value = made(inner[0], text)
    elif metadata := getattr(kind, "__metadata__", ()):
        value = text if inner[0] is str else metadata
    elif issubclass(plain, Enum):
        value = next(iter(kind))
    elif kind in (str, Any):
        value = text
    elif issubclass(plain, tuple | frozenset):
        value = plain([made(inner[0], text)])
    elif issubclass(plain, Mapping):
        value = {"key": made(inner[1], text)}
    elif is_dataclass(kind):
        value = kind(**{f.name: made(f.type, text) for f in fields(kind)})
    elif issubclass(plain, BaseModel):
        parts = {n: made(info.annotation, text) for n, info in kind.model_fields.items()}
        value = kind.model_construct(**parts)
    return value


def told(value: Any, kind: Any) -> Iterator[tuple[Any, str]]:
    """Yield each text in a value with its kind."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield kind, value
    elif is_dataclass(value):
        for field in fields(value):
            yield from told(getattr(value, field.name), field.type)
    elif isinstance(value, BaseModel):
        for name, info in type(value).model_fields.items():
            yield from told(getattr(value, name), info.annotation)
    elif isinstance(value, tuple | frozenset):
        for one in value:
            yield from told(one, (get_args(kind) or (kind,))[0])
    elif isinstance(value, dict):
        for one in value.values():
            yield from told(one, get_args(kind)[-1])


def kinds_taken() -> list[tuple[str, Any]]:
    found = [
        (f"{name}.{argument}", kind)
        for name, (_, taken) in ACTS.items()
        for argument, kind in taken.items()
        if is_command(kind) and kind is not StepPayload
    ]
    return found + [(payload.__name__, payload) for payload in BY_PAYLOAD]


def through(kind: Any, value: Any) -> Any:
    def act(_self: object, _actor: object, command: Any) -> Any:
        return command

    act.__annotations__["command"] = kind
    return typed(act)(None, None, value)


@pytest.mark.parametrize(("name", "kind"), kinds_taken(), ids=lambda v: v if type(v) is str else "")
def test_a_text_that_nobody_sees_counts_as_empty(name, kind):
    command = made(kind, UNSEEN)
    for mark, text in told(through(kind, command), kind):
        verbatim = Kept.VERBATIM in getattr(mark, "__metadata__", ())
        assert text == (UNSEEN if verbatim else ""), mark


@pytest.mark.parametrize(("name", "kind"), kinds_taken(), ids=lambda v: v if type(v) is str else "")
def test_a_text_that_is_clean_is_not_touched(name, kind):
    command = made(kind, "مها بنت سعد")
    assert through(kind, command) == command


def test_lines_stay_where_there_may_be_some():
    text = " one \u200b\n\n two "
    assert through(str, text) == "one two"
    assert through(Prose, text) == "one\n\ntwo"
    assert through(Verbatim[str], text) == text


@pytest.mark.parametrize(("kind", "longest"), [(str, LONGEST_LINE), (Prose, LONGEST_PROSE)])
def test_a_text_that_is_too_long_is_refused_whole(kind, longest):
    assert len(through(kind, "ن" * longest + "\u200b" * 100_000)) == longest
    assert through(kind, "\u200b" * 1_000_000) == ""
    for far in (longest + 1, 1_000_000):
        with pytest.raises(Invalid) as refused:
            through(kind, "ن" * far)
        assert [(p.field, p.code) for p in refused.value.problems] == [
            ("command", "work.text_long")
        ]


def test_a_field_that_is_too_long_is_named():
    person = NewStaff("ن" * (LONGEST_LINE + 1), "", frozenset(), "\u200b" * 100_000)
    with pytest.raises(Invalid) as refused:
        through(NewStaff, person)
    assert [p.field for p in refused.value.problems] == ["name"]
