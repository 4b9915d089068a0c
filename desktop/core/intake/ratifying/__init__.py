"""Ratifying what a body decided, where the office wants it."""
