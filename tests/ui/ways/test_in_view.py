"""What has the keyboard where a page opens is in sight, also where the page scrolls."""

from PySide6.QtWidgets import QApplication

from desktop.ui.kit import theme


def test_a_page_opens_where_it_begins_in_large_text(touring, dressed):
    with touring() as tour:
        theme.apply(dressed, theme.Mode.LIGHT, theme.Size.LARGE)
        tour.go(tour.places()["voices.suggestion"])
        assert not QApplication.focusWidget().visibleRegion().isEmpty()
