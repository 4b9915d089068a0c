"""Issued prints: their numbers and frozen data. Knows no printing."""
