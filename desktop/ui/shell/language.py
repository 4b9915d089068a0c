"""The way to the window's other language, before the office is open."""

from collections.abc import Callable

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.texts import in_arabic


class LanguageButton(Button):
    """Names the other language in its own letters."""

    def __init__(self, act: Callable[[], None]) -> None:
        super().__init__("English" if in_arabic() else "العربية", act, kind="link")
        says = self.tr("The window in English") if in_arabic() else self.tr("The window in Arabic")
        self.setAccessibleName(says)
        self.setToolTip(says)
