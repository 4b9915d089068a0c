"""Light or dark, normal or large text: changed from everywhere, remembered for this machine."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.ui.kit import theme
from desktop.ui.shell.preferences import Preferences


class Dress(QObject):
    """What the window wears."""

    def __init__(self, parent: QObject, preferences: Preferences) -> None:
        super().__init__(parent)
        self._preferences = preferences

    def switch_theme(self) -> None:
        """Change between light and dark."""
        dark = theme.current_theme().mode is theme.Mode.DARK
        self._wear(theme.Mode.LIGHT if dark else theme.Mode.DARK, theme.current_theme().size)

    def switch_size(self) -> None:
        """Change between normal and large text."""
        large = theme.current_theme().size is theme.Size.LARGE
        self._wear(theme.current_theme().mode, theme.Size.NORMAL if large else theme.Size.LARGE)

    def _wear(self, mode: theme.Mode, size: theme.Size) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  # a window has one
        theme.apply(app, mode, size)
        self._preferences.put("window", "theme", mode.value)
        self._preferences.put("window", "text", size.value)
