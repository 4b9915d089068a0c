"""The letters that tell families of their update, issued in one run and printed together."""

from collections.abc import Sequence
from functools import partial

from desktop.base.clock import today
from desktop.core.intake.file_prints import LETTER
from desktop.core.people.course.terms import Tell, TellHow
from desktop.core.people.details import FileState
from desktop.core.people.follow.terms import Follow, Followed
from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.desk import Desk

#: So many letters go out in one run.
MOST: int = 60


def issue_all(desk: Desk, ids: Sequence[str], progress: kit.Progress) -> int:
    """Issue each family's letter and mark it as told, one at a time; returns how many."""
    for done, person_id in enumerate(ids):
        progress(done, len(ids))
        printed = desk.office.press.issue(desk.actor, LETTER, person_id)
        step = Tell(TellHow.LETTER, number=printed.document.number)
        desk.office.courses.take(desk.actor, person_id, step)
    progress(len(ids), len(ids))
    return len(ids)


class LettersButton(kit.Button):
    """Asks first: each letter takes a number."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", self._ask, icon="file-text")
        self.setText(self.tr("Letters to those listed"))
        self._desk = desk
        self._ids: list[str] = []
        self._may = desk.issues(LETTER) and desk.may(Action.PERSON_TELL)

    def show_for(self, follow: Follow | None) -> None:
        """Show it for lists of updates that are due."""
        self.setVisible(self._may and follow is not None)

    def take(self, rows: Sequence[Followed]) -> None:
        """Write to those that are listed; a suspended file's letter would tell of that."""
        day = today(self._desk.office.clock)
        active = [row for row in rows if row.person.standing.state(day) is FileState.ACTIVE]
        self._ids = [row.person.id for row in active[:MOST]]
        self.setEnabled(bool(self._ids))

    def _ask(self) -> None:
        count = self.tr("%n letter(s)", "", len(self._ids))
        text = self.tr("%1: each takes an outgoing number and is marked as told.")
        sheet = kit.ConfirmSheet(
            self,
            self.tr("Issue the letters?"),
            text.replace("%1", count),
            self.tr("Issue the letters"),
            danger=False,
        )
        sheet.confirmed.connect(self._issue)
        sheet.open()

    def _issue(self) -> None:
        self._desk.tasks.run(
            kit.Operation(
                long=partial(issue_all, self._desk.pinned(), tuple(self._ids)),
                done=self._issued,
                busy=self,
                title=self.tr("Issuing letters"),
                news=self.tr("The letters are issued; print them together here."),
            )
        )

    def _issued(self, _count: int) -> None:
        self._desk.go(places.Prints(LETTER))
