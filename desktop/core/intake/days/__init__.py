"""The day of the desk, from its opening to its closing: never a bar, always a record."""
