"""What a confirmed form changed in a file: before and after, part by part."""

from PySide6.QtWidgets import QWidget

from desktop.core.people.revised import RevisionKind
from desktop.core.people.terms import VersionView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.person.differences import DifferenceRows


class ChangesSheet(kit.Sheet):
    """Two versions of a file, of which the second changed something."""

    def __init__(self, over: QWidget, desk: Desk, before: VersionView, after: VersionView) -> None:
        super().__init__(over, self.tr("What was changed"), width=640)
        said = after.said
        if said is not None:
            since = hijri_text(said.since) if said.since else ""
            wrong = said.kind is RevisionKind.CORRECTION
            text = self.tr("What was wrong") if wrong else self.tr("What was said to it")
            told = [
                (self.tr("Kind of change"), desk.messages.text(f"term.revision.{said.kind}")),
                (self.tr("Holds from"), since),
                (text, said.text),
            ]
            self.body.addWidget(kit.FactList([pair for pair in told if pair[1]]))
        rows = DifferenceRows(desk)
        rows.show_forms(before.form, after.form)
        self.body.addLayout(rows)
        self.set_foot(None)
