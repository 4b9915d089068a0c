"""The only motion there is: what comes over the page by itself is faded in, where one likes it."""

from typing import Final

from PySide6.QtCore import QAbstractAnimation, QPropertyAnimation, Qt
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QWidget

MS: Final = 120


def fade_in(widget: QWidget) -> None:
    """Fade a widget in; at once where the desktop asks for no motion."""
    if not QApplication.isEffectEnabled(Qt.UIEffect.UI_General):
        return
    effect = QGraphicsOpacityEffect(widget)
    effect.setOpacity(0.0)
    widget.setGraphicsEffect(effect)
    rising = QPropertyAnimation(effect, b"opacity", effect)
    rising.setDuration(MS)
    rising.setStartValue(0.0)
    rising.setEndValue(1.0)
    rising.finished.connect(effect.deleteLater)  # and the widget paints itself again
    rising.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)
