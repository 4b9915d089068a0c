"""The requests: which wait for what, and one of them with everything about it."""
