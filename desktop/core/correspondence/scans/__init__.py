"""Scans that are attached to letters of the register."""
