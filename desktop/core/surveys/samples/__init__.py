"""Whom a field survey asks: drawn by the program, or listed by whoever measures."""
