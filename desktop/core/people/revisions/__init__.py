"""Changing what is on record without a new request: an update, a correction, the yearly update."""
