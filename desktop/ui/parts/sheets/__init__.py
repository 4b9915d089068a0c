"""Workbooks and texts of other programs, read apart."""
