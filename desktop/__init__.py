"""Istiqbal: the reception desk of a small association, offline and right to left."""

__version__ = "0.1.0"
