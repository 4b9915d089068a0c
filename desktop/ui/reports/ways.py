"""In which ways a clause is served: each with its records and the page that opens them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop.core.complaints.terms import VoiceKind
from desktop.core.policy.trace import Page, Seen, Standing, Way
from desktop.core.policy.vocabulary import Serves
from desktop.core.proofs.pledges.terms import Over
from desktop.core.proofs.terms import ProofKind
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.places import PageId, Place


class Ways(QWidget):
    """Zero is shown as zero, and what the program does not have yet is said so."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows = kit.Rows(spacing=2)
        self.setLayout(self._rows)
        self.buttons: list[kit.Button] = []

    def set_ways(self, ways: Sequence[Way]) -> None:
        """Show other ways."""
        self.buttons = []
        self._rows.set_rows(map(self._row, ways))

    def _row(self, way: Way) -> kit.ItemRow:
        text = self._desk.messages.text(way.code)
        return kit.ItemRow(text, self.said(way), kind=_kind(way), aside=self._button(way, text))

    def said(self, way: Way) -> str:
        """Return how many records a way has, or why none are counted."""
        if way.standing is Standing.COUNTED:
            return self.tr("%n record(s)", "", way.records)
        return self._desk.messages.text(f"policy.standing.{way.standing}")

    def _button(self, way: Way, text: str) -> kit.Button | None:
        if way.opens is None:
            return None
        button = kit.Button(self.tr("Show"), kind="link", icon="list-checks")
        button.setAccessibleName(kit.texts.fill(self.tr("Show: %1"), text))
        button.clicked.connect(_Opening(self._desk, way.opens))
        self.buttons.append(button)
        return button


class _Opening:
    """Shows the records of one way when its button is pressed."""

    def __init__(self, desk: Desk, seen: Seen) -> None:
        self._desk, self._seen = desk, seen

    def __call__(self) -> None:
        self._desk.go(place_of(self._seen))


def place_of(seen: Seen) -> Place | PageId:
    """Return the place of the window that records are seen at."""
    made = _PLACES.get(seen.page) if seen.of else None
    return made(seen.of) if made else PageId(seen.page)


#: How the page of records is opened on some of them.
_PLACES: Final[Mapping[Page, Callable[[str], Place]]] = {
    Page.REQUESTS: lambda of: places.Traced(Serves(of)),
    Page.VISITS: lambda of: places.Logged(Serves(of)),
    Page.VOICES: lambda of: places.Voice(VoiceKind(of)),
    Page.PROOFS: lambda of: places.ProofsOf(ProofKind(of)),
    Page.PLEDGES: lambda of: places.PledgesOf(Over(of)),
    Page.PRINTS: places.Prints,
}


def _kind(way: Way) -> str:
    return "ok" if way.records else "neutral"
