"""Where these pages are tested."""

from tests.ui.seats import seat

__all__ = ["seat"]
