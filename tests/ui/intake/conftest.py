"""The room that pages of a visit are tested in."""

from tests.ui.rooms import work_room

__all__ = ["work_room"]
