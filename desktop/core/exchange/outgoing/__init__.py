"""Lists of the office that leave it, with a reason."""
