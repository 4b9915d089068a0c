"""The money in the window: lines, what is promised of them, orders, lists to the bank."""
