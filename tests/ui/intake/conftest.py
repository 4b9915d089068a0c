"""The rooms that pages of a visit are tested in."""

from tests.ui.rooms import work_room
from tests.ui.seats import seat

__all__ = ["seat", "work_room"]
