"""What was said in a step of a complaint or of a file of harm, a line for each field that says
something.
"""

from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from desktop.core.aid.terms import Method
from desktop.core.complaints.course.terms import (
    Ending,
    Finding,
    Level,
    Satisfied,
    Side,
)
from desktop.core.policy.choice_vocabulary import HarmProof, Matter
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text, riyals

translate = QCoreApplication.translate
#: The table of texts of each list of words in a step.
TABLES: Final[dict[type[StrEnum], str]] = {
    Matter: "matter",
    Side: "side",
    Finding: "finding",
    Satisfied: "satisfied",
    Level: "level",
    Ending: "ending",
    Method: "pay_method",
}
#: What tells something by its number or code alone.
_NUMBERS: Final = {"earlier", "same", "iban", "number"}
_MONEY: Final = {"offered", "amount"}
_UNTOLD: Final = {"about_staff_id"}


def step_lines(desk: Desk, step: Any) -> list[str]:
    """Return the lines of a step."""
    labels = _labels()
    said = []
    for part in fields(step):
        value = getattr(step, part.name)
        if part.name in _UNTOLD or value in ("", None, False):
            continue
        text = labels.get(part.name, "%1")
        said.append(text if value is True else text.replace("%1", _text(desk, part.name, value)))
    return said


def _text(desk: Desk, name: str, value: Any) -> str:
    if name == "channel":
        code = f"term.channel.{value}"
        return desk.messages.text(code) if code in desk.messages else str(value)
    if isinstance(value, HarmProof):
        return desk.messages.text(f"print.voice.reading_{value}")
    if name in _MONEY:
        return riyals(value)
    if isinstance(value, StrEnum):
        return desk.messages.text(f"term.{TABLES[type(value)]}.{value}")
    if isinstance(value, date):
        return hijri_text(value)
    return kit.texts.ltr(str(value)) if name in _NUMBERS else str(value)


def _labels() -> dict[str, str]:
    return {
        "urgent": translate("StepLines", "Urgent"),
        "earlier": translate("StepLines", "Repeats %1"),
        "same": translate("StepLines", "The same as %1"),
        "to": translate("StepLines", "To: %1"),
        "trouble": translate("StepLines", "What did not work: %1"),
        "done": translate("StepLines", "What was done: %1"),
        "solved": translate("StepLines", "It works now"),
        "on": translate("StepLines", "On %1"),
        "agreed": translate("StepLines", "Both sides agreed"),
        "terms": translate("StepLines", "Agreed on: %1"),
        "measures": translate("StepLines", "What the office does: %1"),
        "straight": translate("StepLines", "No settlement was tried: %1"),
        "reached": translate("StepLines", "It reached them"),
        "satisfied": translate("StepLines", "Satisfied with the answer: %1"),
        "authority": translate("StepLines", "Authority: %1"),
        "about_desk": translate("StepLines", "Desk: %1"),
        "caused": translate("StepLines", "The association caused the fault"),
        "reading": translate("StepLines", "By the office's reading: %1"),
        "damage": translate("StepLines", "Damage: %1"),
        "size": translate("StepLines", "Size: %1"),
        "causes": translate("StepLines", "Causes: %1"),
        "members": translate("StepLines", "Approved by: %1"),
        "offered": translate("StepLines", "Offered: %1"),
        "amount": translate("StepLines", "Amount: %1"),
        "remedy": translate("StepLines", "Remedy: %1"),
        "order": translate("StepLines", "Payment order: %1"),
        "number": translate("StepLines", "Number: %1"),
        "name": translate("StepLines", "Paid to: %1"),
        "method": translate("StepLines", "By: %1"),
        "iban": translate("StepLines", "IBAN: %1"),
        "back": translate("StepLines", "The money came back"),
        "read_out": translate("StepLines", "It was read out"),
        "copy_given": translate("StepLines", "A copy was given"),
        "courts": translate("StepLines", "The way to the courts: %1"),
        "original": translate("StepLines", "The first words: %1"),
    }
