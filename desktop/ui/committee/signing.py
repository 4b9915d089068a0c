"""The line of a sitting over its agenda: which one it is, who attended and who signed."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.committee.terms import SittingState, SittingView
from desktop.core.policy.vocabulary import BodyKind
from desktop.ui import kit
from desktop.ui.committee.ways import Ways
from desktop.ui.desk import Desk
from desktop.ui.kit.roving import Roving
from desktop.ui.kit.spoken import both_text

#: The number of a sitting and its day in both calendars, whole.
_DATED_EMS: Final = 29


def attendance(sitting: SittingView | None) -> str:
    """Return who attended and who signed."""
    if sitting is None:
        return ""
    parts = [kit.texts.listed(sitting.present)]
    if sitting.signed:
        said = QCoreApplication.translate("SittingBar", "Signed by: %1")
        parts.append(said.replace("%1", kit.texts.listed(sitting.signed)))
    if sitting.scan:
        parts.append(QCoreApplication.translate("SittingBar", "Signed in ink; the scan is kept"))
    return kit.texts.joined(*parts)


def sitting_bar(
    name: str, sitting: kit.ChoiceField, attended: QWidget, acts: Sequence[QWidget], ways: Ways
) -> QWidget:
    """Return the line: what it is called, which one, who attended, what can be done, what is near
    it.
    """
    caption = kit.label(name, "second")
    caption.setBuddy(sitting)
    sitting.setAccessibleName(name)
    sitting.setMinimumWidth(_DATED_EMS * kit.theme.current_theme().px.base)
    line = kit.flow(caption, sitting, *acts, ways.line)
    Roving(line, [*acts, *ways.buttons])
    held = QWidget()
    box = QVBoxLayout(held)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(4)
    box.addWidget(line)
    box.addWidget(attended)
    return held


def sitting_text(sitting: SittingView) -> str:
    """Return what a sitting is called in a list."""
    day = both_text(sitting.held_on, weekday=False)
    return f"{kit.texts.ltr(sitting.number)} · {day}"


def going(sittings: Sequence[SittingView], day: date) -> str:
    """Return the id of the sitting that is worked in: one that is open, or the newest, unless it
    is past; "" for none.
    """
    found = next((one for one in sittings if one.state is SittingState.OPEN), None)
    found = found or (sittings[0] if sittings else None)
    return found.id if found is not None and found.held_on >= day else ""


def lacks_quorum(desk: Desk, sitting: SittingView | None) -> str:
    """Return that too few are there of an open sitting to decide, or ""."""
    quorum = sitting.quorum if sitting is not None else None
    going = sitting is not None and sitting.state is SittingState.OPEN
    if quorum is None or quorum.met or not going:
        return ""
    said = desk.messages.text("committee.no_quorum", here=quorum.here, needed=quorum.needed)
    source = desk.messages.text(
        "committee.quorum_chosen" if quorum.chosen else "committee.quorum_default"
    )
    return f"{said} {source}"


def sitting_note(desk: Desk, sitting: SittingView | None, done: str, left: str) -> str:
    """Return what a sitting waits for; ``done`` and ``left``: how much of its agenda, in words."""
    if sitting is not None and sitting.state is SittingState.OPEN:
        return kit.texts.joined(done, left)
    seated = desk.office.policy.profile.studying_body.kind is BodyKind.COMMITTEE
    said = _of_committee(sitting) if seated else _of_department(sitting)
    ended = sitting is not None and sitting.state is SittingState.CLOSED
    return kit.texts.joined(done, said) if ended else said


def _of_committee(sitting: SittingView | None) -> str:
    if sitting is None:
        return QCoreApplication.translate(
            "SittingBar", "Open a sitting first, then record its decisions."
        )
    if sitting.state is SittingState.PLANNED:
        return QCoreApplication.translate(
            "SittingBar", "Put the agenda in order and print it; open the sitting on its day."
        )
    if sitting.frozen:
        return QCoreApplication.translate("SittingBar", "its minutes are signed")
    return QCoreApplication.translate(
        "SittingBar", "it is closed, and its minutes are to be signed"
    )


def _of_department(day: SittingView | None) -> str:
    if day is None:
        return QCoreApplication.translate(
            "SittingBar", "Open a working day first, then record its decisions."
        )
    if day.state is SittingState.PLANNED:
        return QCoreApplication.translate(
            "SittingBar", "Put the agenda in order and print it; open the day when it comes."
        )
    if day.frozen:
        return QCoreApplication.translate("SittingBar", "the minutes of the day are signed")
    return QCoreApplication.translate("SittingBar", "the day is closed, its minutes to be signed")
