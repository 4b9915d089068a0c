"""Lists of any length: filtered, ordered, with columns of one's choice; the same on every page."""
