"""Where these pages are tested."""

from tests.ui.rooms import work_room
from tests.ui.seats import seat

__all__ = ["seat", "work_room"]
