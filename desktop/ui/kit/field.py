"""What every field of a form can do, and the few habits that fields share."""

from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget


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


def set_state(widget: QWidget, state: str) -> None:
    """Mark a widget for the style sheet (``state="error"``), or unmark it by ""."""
    set_role(widget, state, "state")


def set_role(widget: QWidget, value: str, name: str = "role") -> None:
    """Set a property that the style sheet looks at, and have it looked at again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
