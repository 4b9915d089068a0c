"""What the sheet of each step is called, its act, and what is said once it is on record."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
Words = tuple[str, str, str]


def suspend() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("StepSheet", "Suspend services?"),
        translate("StepSheet", "Suspend services"),
        translate("StepSheet", "Services are suspended; the beneficiary may object."),
    )


def resume() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("StepSheet", "Resume services?"),
        translate("StepSheet", "Resume services"),
        translate("StepSheet", "Services go on."),
    )


def close() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("StepSheet", "Close the file?"),
        translate("StepSheet", "Close the file"),
        translate("StepSheet", "The file is closed; its letter can be issued."),
    )


def reopen() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("StepSheet", "Open the file again?"),
        translate("StepSheet", "Open again"),
        translate("StepSheet", "The file is open again."),
    )


def allow() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("StepSheet", "Exception to a rule"),
        translate("StepSheet", "Record the exception"),
        translate("StepSheet", "The exception is on record."),
    )


def note() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("StepSheet", "Note for the next desk"),
        translate("StepSheet", "Add a note"),
        translate("StepSheet", "The note is on the file."),
    )


def end_note() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("StepSheet", "End the note?"),
        translate("StepSheet", "End the note"),
        translate("StepSheet", "The note has ended."),
    )


def die() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("StepSheet", "Death of the head of the file"),
        translate("StepSheet", "Record the death"),
        translate("StepSheet", "The death is on record. Choose who takes the file over."),
    )


def tell() -> Words:
    """Return the words of this step's sheet."""
    return (
        translate("StepSheet", "Told that an update is due"),
        translate("StepSheet", "Record it"),
        translate("StepSheet", "It is on record that they were told."),
    )
