"""Keys for what a page can do beside its main act."""

from PySide6.QtWidgets import QWidget

from desktop.ui.kit.bar import BARS
from desktop.ui.kit.key_names import keys_of
from desktop.ui.kit.keys import press_by


def give_keys(page: QWidget) -> QWidget:
    """Give keys to the buttons of a page's bar that have none, by their places: Alt+1, Alt+2.

    Returns the page.
    """
    for bar in BARS.within(page):
        for place, other in enumerate(bar.others, 1):
            if not keys_of(other):
                press_by(page, f"Alt+{place}", other)
    return page
