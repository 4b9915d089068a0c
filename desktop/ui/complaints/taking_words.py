"""What the sheet of each step of a complaint is called, its act, and what is said then."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
Words = tuple[str, str, str]


def triage() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("TakingSheet", "Sort the complaint"),
        translate("TakingSheet", "Sort"),
        translate("TakingSheet", "It is sorted."),
    )


def assign() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("TakingSheet", "Hand the complaint on"),
        translate("TakingSheet", "Hand on"),
        translate("TakingSheet", "It is on record whose it is."),
    )


def hear() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("TakingSheet", "Statement of a side"),
        translate("TakingSheet", "Record the statement"),
        translate("TakingSheet", "The statement is on record."),
    )


def help_() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("TakingSheet", "Technical help"),
        translate("TakingSheet", "Record the help"),
        translate("TakingSheet", "The help is on record."),
    )


def settle() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("TakingSheet", "Amicable settlement"),
        translate("TakingSheet", "Record the attempt"),
        translate("TakingSheet", "The attempt is on record."),
    )


def find() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("TakingSheet", "Answer the complaint"),
        translate("TakingSheet", "Answer"),
        translate("TakingSheet", "The answer is on record; tell it now."),
    )


def tell() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("TakingSheet", "Tell the answer"),
        translate("TakingSheet", "Record the telling"),
        translate("TakingSheet", "It is on record how it was told."),
    )


def escalate() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("TakingSheet", "Bring it before somebody higher"),
        translate("TakingSheet", "Bring higher"),
        translate("TakingSheet", "It is on record before whom it is."),
    )


def close() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("TakingSheet", "Close the complaint?"),
        translate("TakingSheet", "Close"),
        translate("TakingSheet", "The complaint is closed."),
    )


def reopen() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("TakingSheet", "Open the complaint again?"),
        translate("TakingSheet", "Open again"),
        translate("TakingSheet", "The complaint is open again."),
    )


def mask() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("TakingSheet", "Words without the name"),
        translate("TakingSheet", "Show these words"),
        translate("TakingSheet", "These words are shown from now on."),
    )
