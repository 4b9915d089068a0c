"""Destroying copies of papers at the end of their time."""
