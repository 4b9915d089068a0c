"""A layout of our own outlives what it laid out without touching it."""

import shiboken6
from PySide6.QtWidgets import QLabel

from desktop.ui.kit.columns import columns


def test_a_layout_whose_holder_is_gone_knows_no_part_of_it(qapp, dressed):
    made = columns(QLabel("الاسم"), None, QLabel("المدينة"), count=3)
    layout = made.layout()
    assert layout.count() == 2
    shiboken6.delete(made)
    assert layout._items == []  # what was there would end the program when it is asked its size
