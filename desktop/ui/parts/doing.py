"""What a button says while its act takes long: one text for one act, whoever presses it."""

from PySide6.QtCore import QCoreApplication


def saving() -> str:
    """Return what is said while something is put on record."""
    return QCoreApplication.translate("Doing", "Saving…")


def issuing() -> str:
    """Return what is said while a paper takes its number and is drawn."""
    return QCoreApplication.translate("Doing", "Issuing…")


def printing() -> str:
    """Return what is said while a paper goes to the printer."""
    return QCoreApplication.translate("Doing", "Printing…")
