"""A form that asks for one frozen command, each row named by a field that mypy knows."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.form import Form
from desktop.ui.kit.row import FormRow

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

C = TypeVar("C", bound="DataclassInstance")
T = TypeVar("T")


class FormOf(Form, Generic[C]):
    """``ask(lambda d: d.what, self.tr("What is delivered"), kit.TextField())`` makes a row.

    ``apart``: the fields of the command that no row asks for, ``lambda d: (d.last,)``. Rows of the
    form's own, which are no fields, are made by :meth:`row` as in every form.
    """

    def __init__(
        self,
        command: type[C],
        parent: QObject | None = None,
        *,
        apart: Callable[[C], tuple[object, ...]] = lambda _command: (),
    ) -> None:
        super().__init__(parent)
        self.kind = command
        self.apart = frozenset(map(str, apart(cast("C", _Named(command)))))
        self._named: set[str] = set()
        self._readers: dict[str, Callable[[Any], object] | None] = {}

    def row(
        self, name: str, label: str, field: QWidget, *, required: bool = False, help_text: str = ""
    ) -> FormRow:
        """Make a row that is no field of the command; raises ValueError where it is one."""
        if name.partition(".")[0] in _fields(self.kind):
            raise ValueError(f"{name!r} is a field of {self.kind.__name__}: ask for it")
        return super().row(name, label, field, required=required, help_text=help_text)

    def ask(
        self,
        of: Callable[[C], T],
        label: str,
        field: QWidget,
        *,
        key: str = "",
        required: bool = False,
        help_text: str = "",
        read: Callable[[Any], T] | None = None,
    ) -> FormRow:
        """Make the next row, for a field of the command or of a part of it.

        ``read`` makes the field of what was entered. ``key``: the row is one of many for the
        field, which the page puts together itself. Raises ValueError for what is no field.
        """
        name = name_of(self.kind, of)
        self._named.add(name)
        if key:
            name = f"{name}.{key}"
        else:
            self._readers[name] = read
        return super().row(name, label, field, required=required, help_text=help_text)

    def at(self, of: Callable[[C], object]) -> FormRow:
        """Return the row of a field; raises KeyError where none asks for it."""
        return self[name_of(self.kind, of)]

    def put(self, of: Callable[[C], object], value: object) -> None:
        """Show a value in the row of a field."""
        self.set_values({self.at(of).name: value})

    def show(self, command: C) -> None:
        """Show a command, but for rows that have a reader or a key: they are shown by hand."""
        plain = (name for name, read in self._readers.items() if read is None)
        self.set_values({name: attrgetter(name)(command) for name in plain})

    @property
    def unasked(self) -> frozenset[str]:
        """The fields that neither have a row nor are apart; a form that is made has none."""
        return frozenset(self._unasked(self.kind, ""))

    def _unasked(self, kind: type, at: str) -> Iterator[str]:
        known = self._named | self.apart
        for name, part in _fields(kind).items():
            path = f"{at}{name}"
            if any(other.startswith(f"{path}.") for other in known):
                yield from self._unasked(part, f"{path}.")
            elif path not in known:
                yield path

    def command(self, base: C | None = None) -> C:
        """Return the command as entered.

        A field that is apart, or whose row is hidden or disabled, is ``base``'s or its default.
        """
        entered = {
            name: read(self[name].field.value()) if read else self[name].field.value()
            for name, read in self._readers.items()
            if self._open(self[name])
        }
        if base is None:
            return self.kind(**entered)
        changes = _Part()
        for name, value in entered.items():
            *path, last = name.split(".")
            part = changes
            for step in path:
                part = part.setdefault(step, _Part())
            part[last] = value
        return _with(base, changes)


def name_of(kind: type[C], of: Callable[[C], object]) -> str:
    """Return a field's name, ``identity.number`` for one of a part; raises ValueError for none.

    >>> from desktop.core.people.terms import PersonForm
    >>> name_of(PersonForm, lambda person: person.identity.number)
    'identity.number'
    """
    named = of(cast("C", _Named(kind)))
    if not isinstance(named, _Named):
        raise ValueError(f"{named!r} is no field of {kind.__name__}")  # noqa: TRY004
    return str(named)


class _Named:
    """Stands for a command while a function says which of its fields is meant."""

    def __init__(self, kind: type, path: str = "") -> None:
        self._kind, self._path = kind, path

    def __getattr__(self, name: str) -> "_Named":
        known = _fields(self._kind)
        if name not in known:
            raise ValueError(f"{name!r} is no field of {self._kind}")
        return _Named(known[name], f"{self._path}.{name}" if self._path else name)

    def __str__(self) -> str:
        return self._path


@cache
def _fields(kind: type) -> Mapping[str, Any]:
    """Return the fields of a command with their types; none for what is no dataclass."""
    return {field.name: field.type for field in fields(kind)} if is_dataclass(kind) else {}


class _Part(dict[str, Any]):
    """What changes in a command, or in a part of one."""


def _with(base: C, changes: _Part) -> C:
    changed = {
        name: _with(getattr(base, name), value) if isinstance(value, _Part) else value
        for name, value in changes.items()
    }
    return replace(base, **changed)
