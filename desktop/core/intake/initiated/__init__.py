"""Visits to homes that the association makes unasked (000, 002–004: service where they are)."""
