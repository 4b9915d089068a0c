"""Files that belong together: how, since when, and said by whom."""
