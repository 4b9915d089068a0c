"""Scans that are attached to what was raised, sealed as its text is."""
