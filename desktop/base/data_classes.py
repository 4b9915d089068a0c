"""Data classes as Python makes them, of which those that nothing changes share their functions.

For each ``dataclass(frozen=True, slots=True)`` Python writes six functions, and two of them keep
the class as it was before it had slots: for eight hundred that is 8 MB, and a fifth of the time
that importing them takes. Here only ``__init__`` is each one's own. Decision 0055.
"""

import dataclasses
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, Final

__all__ = ["dataclass"]

_PLAIN: Final = {"frozen": True, "slots": True}


def _equal(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self._compared(self) == self._compared(other)


def _hashed(self: Any) -> int:
    return hash(self._compared(self))


@recursive_repr()
def _told(self: Any) -> str:
    shown = (one.name for one in dataclasses.fields(self) if one.repr)
    told = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
    return f"{self.__class__.__qualname__}({told})"


def _not_assigned(_: object, name: str, __: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _not_deleted(_: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


_REFUSING: Final = {"__setattr__": _not_assigned, "__delattr__": _not_deleted}
_SHARED: Final = {"__eq__": _equal, "__hash__": _hashed, "__repr__": _told}


def _sharing(cls: type) -> Any:
    shared = {name: function for name, function in _SHARED.items() if name not in cls.__dict__}
    made: Any = dataclasses.dataclass(**_PLAIN, repr=False, eq=False)(cls)
    names = [one.name for one in dataclasses.fields(made) if one.compare]
    compared = attrgetter("__class__", *names)  # never of nothing
    for name, value in {**shared, **_REFUSING, "_compared": compared}.items():
        setattr(made, name, value)
    return made


def _dataclass(cls: type | None = None, /, **asked: Any) -> Any:
    if asked == _PLAIN:
        return _sharing
    return dataclasses.dataclass(cls, **asked)


if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    dataclass = _dataclass
