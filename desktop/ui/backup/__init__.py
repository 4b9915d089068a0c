"""Backups: taking, proving, restoring."""
