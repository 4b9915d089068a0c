"""What falls due in a file, said over its page and over its visit; it holds nothing up."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.base.clock import today
from desktop.base.counted import Case
from desktop.core.people.days.terms import BIRTHS, DayKind
from desktop.core.people.follow.terms import ENOUGH, Ahead, Followed, Renewal
from desktop.core.people.words import word
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import count_of, hijri_text

translate = QCoreApplication.translate


def what(desk: Desk, row: Followed) -> str:
    """Return what it is that falls due: whose identity, which paper, or which child."""
    text = desk.messages.text
    if row.kind in (*BIRTHS, DayKind.UNBORN):
        kin = word(desk.messages, "relationship", row.kin) if row.kin else ""
        return kit.texts.joined(row.who, kin) or text(f"term.file_day.{row.kind}")
    if row.kind is DayKind.PAPER:
        return row.name
    if row.kind is DayKind.DEED:
        kind = "signer" if row.name == "agent" else "deed_kind"
        return text(f"term.{kind}.{row.name}")
    if row.kind is DayKind.UNSIGNED:
        return text(f"term.revision.{row.name}")
    if row.kind is DayKind.IDENTITY and row.who:
        return translate("Ahead", "Identity of %1").replace("%1", row.who)
    return text(f"term.file_day.{row.kind}")


def when(row: Followed, day: date) -> str:
    """Return since when or from when, as a sentence's end."""
    if row.day is None:
        return ""
    if row.kind is DayKind.UNSIGNED:
        text = translate("Ahead", "waits for a signature since %1")
    elif row.kind in BIRTHS:
        past = translate("Ahead", "of age since %1")
        text = past if row.day <= day else translate("Ahead", "of age on %1")
    else:
        past = translate("Ahead", "ended on %1")
        text = past if row.day < day else translate("Ahead", "ends on %1")
    return text.replace("%1", hijri_text(row.day))


def told(renewal: Renewal | Followed) -> str:
    """Return how often a family was told that an update is due."""
    if not renewal.told or renewal.told_on is None:
        return translate("Ahead", "Not told yet")
    times = count_of(renewal.told, "مرة", Case.ACCUSATIVE)
    text = translate("Ahead", "Told %1, the last time on %2")
    return text.replace("%1", times).replace("%2", hijri_text(renewal.told_on))


def _told_whole(renewal: Renewal) -> str:
    """Return the same as a sentence, and that this is enough where it is."""
    if renewal.told < ENOUGH:
        return f"{told(renewal)}."
    more = translate("Ahead", "The director may close the file for it; it never closes by itself.")
    return f"{told(renewal)}. {more}"


class AheadBanner(kit.Banner):
    """Hidden where nothing falls due."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("warning")
        self._desk = desk
        self.hide()

    def show_ahead(self, ahead: Ahead | None) -> None:
        """Say what falls due in a file; nothing of who has none yet."""
        if ahead is None:
            self.hide()
            return
        day, renewal = today(self._desk.office.clock), ahead.renewal
        lines = [f"{what(self._desk, one)}: {when(one, day)}." for one in ahead.days]
        lead = ""
        if renewal.late(day) and renewal.due is not None:
            lead = translate("Ahead", "The yearly update was due on %1.")
            lead = lead.replace("%1", hijri_text(renewal.due))
            lines.insert(0, _told_whole(renewal))
        self.set_text("\n".join(lines), lead=lead, kind="warning" if lead else "info")
        self.setVisible(bool(lines))
