"""By which keys a widget is reached: told once, for its tip, for the caps over it and for help."""

from typing import Final

from PySide6.QtWidgets import QWidget

#: The property of a widget that says by which keys it is reached.
_KEYS: Final = "keys"
_SHOWN: Final = {
    "Return": "Enter",
    "PgUp": "Page Up",
    "PgDown": "Page Down",
    "Left": "←",
    "Down": "↓",
}


def tell_keys(widget: QWidget, keys: str) -> None:
    """Say by which keys a widget is reached, once for its tip, for the caps over it and for help.

    Keys are named in English, by what is written on them, several of a kind as a range ("1 … 5").
    """
    before = keys_of(widget)
    widget.setProperty(_KEYS, keys)
    if widget.toolTip() in {"", before}:
        widget.setToolTip(keys_shown(keys))


def tell_digits(widget: QWidget, options: int) -> None:
    """Say by which digits one of so many options is chosen; nothing where there is none."""
    last = min(options, 9)
    tell_keys(widget, f"1 … {last}" if last > 1 else "1" * last)


def keys_of(widget: QWidget) -> str:
    """Return the keys that a widget tells, as they are written on a keyboard; "" for none."""
    return keys_shown(str(widget.property(_KEYS) or ""))


def keys_shown(keys: str) -> str:
    """Return keys as they are written on a keyboard: "Ctrl+Return" as "Ctrl+Enter"."""
    head, plus, last = keys.rpartition("+")
    return f"{head}{plus}{_SHOWN.get(last, last)}"
