"""A file's steps in words: what it was, and what was said of it."""

from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from desktop.core.people.course.leaving import LeaveReason
from desktop.core.people.course.terms import (
    PAYLOADS,
    Allow,
    CloseReason,
    Line,
    NoteFact,
    Rule,
    Step,
    SuspendReason,
    TellHow,
)
from desktop.core.people.terms import Relationship
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.figures import moment

translate = QCoreApplication.translate
_WORDS: Final = {kind: word for word, kind in PAYLOADS.items()}
#: The table of texts of each list of words in a step.
_TABLES: Final[dict[type[StrEnum], str]] = {
    SuspendReason: "suspend_reason",
    CloseReason: "close_reason",
    Rule: "rule",
    NoteFact: "note_fact",
    LeaveReason: "leave_reason",
    Relationship: "relationship",
    TellHow: "tell_how",
}


def step_title(desk: Desk, step: Step) -> str:
    """Return what a step is called, with the list's word that gives its reason."""
    name = desk.messages.text(f"term.course.{_WORDS[type(step)]}")
    reason = getattr(step, "reason", None) or getattr(step, "rule", None)
    return f"{name}: {_word(desk, reason)}" if reason else name


def step_text(desk: Desk, step: Step) -> str:
    """Return what was said in a step, a sentence a line; "" for nothing."""
    labels = _labels()
    said = []
    for part in fields(step):
        value = getattr(step, part.name)
        if part.name in ("reason", "rule", "seq") or not value:
            continue
        text = _text(desk, value)
        said.append(labels.get(part.name, "%1").replace("%1", text))
    return "\n".join(said)


def facts_text(desk: Desk, line: Line) -> str:
    """Return what a note or an exception in force says, in one line with who signs it."""
    step = line.step
    if isinstance(step, Allow):
        return kit.texts.joined(_word(desk, step.rule), step.text)
    return kit.texts.listed(_word(desk, fact) for fact in getattr(step, "facts", ()))


def signed(line: Line) -> str:
    """Return who wrote a step, and when."""
    return kit.texts.joined(line.by, moment(line.at))


def _text(desk: Desk, value: Any) -> str:
    if isinstance(value, tuple):
        return kit.texts.listed(_text(desk, one) for one in value)
    if isinstance(value, StrEnum):
        return _word(desk, value)
    return hijri_text(value) if isinstance(value, date) else str(value)


def _word(desk: Desk, value: StrEnum) -> str:
    return desk.messages.text(f"term.{_TABLES[type(value)]}.{value}")


def _labels() -> dict[str, str]:
    return {
        "until": translate("CourseWords", "Until %1"),
        "on": translate("CourseWords", "On %1"),
        "heard": translate("CourseWords", "The beneficiary said: %1"),
        "unheard": translate("CourseWords", "Not heard: %1"),
        "told_by": translate("CourseWords", "Told by: %1"),
        "former": translate("CourseWords", "From: %1"),
        "died_on": translate("CourseWords", "Died on %1"),
        "file_number": translate("CourseWords", "File %1"),
        "number": translate("CourseWords", "Letter %1"),
        "relationship": translate("CourseWords", "Kinship to the deceased: %1"),
    }
