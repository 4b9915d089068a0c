"""What every field of a form can do, and the few habits that fields share."""

from typing import Any, Final, Protocol, runtime_checkable

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.kit.living import Living


@runtime_checkable
class Field(Protocol):
    """A widget that holds one value of a form.

    ``changed`` is emitted whenever the value may have changed, by hand or by the program.
    """

    changed: SignalInstance

    def value(self) -> Any:
        """Return what was entered, normalised; None (or "") where nothing was."""
        ...

    def set_value(self, value: Any) -> None:
        """Show a value; what :meth:`value` returned may be given back."""
        ...

    def trouble(self) -> str:
        """Return what is wrong with the entry and what to do, or "" (empty is no trouble)."""
        ...

    def inputs(self) -> list[QWidget]:
        """Return the widgets that take the keyboard, the first one first."""
        ...


@runtime_checkable
class Retyped(Protocol):
    """A field in which something may stand that is no value (yet): a draft keeps what was typed."""

    def typed(self) -> Any:
        """Return what stands in the field, as a JSON value."""
        ...

    def retype(self, typed: Any) -> None:
        """Show what :meth:`typed` gave, today or in earlier days."""
        ...


class Entry(QWidget):
    """Something to be filled in that can be wrong; a page counts these, and F8 goes to them."""

    def __init__(self) -> None:
        super().__init__()
        ENTRIES.add(self)

    @property
    def error(self) -> str:
        """The error shown now, or ""."""
        raise NotImplementedError

    def focus(self) -> None:
        """Bring the keyboard to what is to be filled in."""
        raise NotImplementedError


class ErrorPlace(QWidget):
    """The room of a bar that is kept for the count of what is wrong in its page or sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        ERROR_PLACES.add(self)


ENTRIES: Final[Living[Entry]] = Living()
ERROR_PLACES: Final[Living[ErrorPlace]] = Living()


def set_state(widget: QWidget, state: str) -> None:
    """Mark a widget for the style sheet (``state="error"``), or unmark it by ""."""
    set_role(widget, state, "state")


def set_role(widget: QWidget, value: str, name: str = "role") -> None:
    """Set a property that the style sheet looks at, and have it looked at again."""
    if (widget.property(name) or "") == value:
        return  # to the sheet, none is as ""
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # not looked at yet
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
