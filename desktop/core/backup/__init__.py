"""Backups: made while the desk works, read back and proved, restored by password or printed key."""
