"""What comes into view by itself is read out to who cannot see it."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(where: QWidget, text: str, *, at_once: bool = False) -> None:
    """Have a screen reader say a text; ``at_once`` breaks into what it is saying."""
    event = QAccessibleAnnouncementEvent(where, text)
    polite = QAccessible.AnnouncementPoliteness
    event.setPoliteness(polite.Assertive if at_once else polite.Polite)
    QAccessible.updateAccessibility(event)
