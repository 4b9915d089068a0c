"""Issued papers: their numbers and frozen data. Knows no printing."""
