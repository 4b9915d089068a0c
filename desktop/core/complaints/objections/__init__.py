"""Objections before the body, and their answers."""
