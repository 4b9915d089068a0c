"""What a result changes in a page is laid out once.

For each part that is shown, Qt lays out anew all that is around it, up to the window, before the
next one comes. The bodies of pages lie still meanwhile, and are laid out when the result is in.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtWidgets import QLayout, QWidget

from desktop.ui.kit.laid import Laid
from desktop.ui.kit.page import BODIES


@contextmanager
def still() -> Iterator[None]:
    """Lay nothing in view out before all is said."""
    held = [layout for body in BODIES for layout in _layouts(body)]
    for layout in held:
        layout.setEnabled(False)
    try:
        yield
    finally:
        left = [layout for layout in held if shiboken6.isValid(layout)]
        for layout in left:
            layout.setEnabled(True)
            if layout.geometry() != layout.parentWidget().contentsRect():
                layout.invalidate()  # it lay still while its holder was given another size
        for layout in reversed(left):  # who was asked to while it lay still is not asked again
            layout.activate()


def _layouts(body: QWidget) -> list[QLayout]:
    if not shiboken6.isValid(body) or not body.isVisible():
        return []
    own = body.layout()
    every = [*([own] if own is not None else []), *body.findChildren(Laid)]
    return [one for one in every if one.isEnabled()]
