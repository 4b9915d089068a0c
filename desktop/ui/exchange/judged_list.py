"""The rows of a list as they were judged, those of one fate at a time."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from desktop.core.exchange.report import reasons
from desktop.core.exchange.rules import verdict_of
from desktop.core.exchange.terms import Fate, Judged, Verdict
from desktop.ui import kit
from desktop.ui.desk import Desk

#: So many rows are shown at once; more come as the list is scrolled.
_SHOWN: Final = 200
_ALL: Final = "all"
_KINDS: Final = {
    Fate.NEW: "ok",
    Fate.TWIN: "warning",
    Fate.KNOWN: "neutral",
    Fate.REFUSED: "danger",
}


class JudgedList(QObject):
    """``fates`` chooses what ``table`` shows; ``marked(row or None)`` as the mark moves."""

    marked = Signal(object)

    def __init__(self, parent: kit.Page, desk: Desk) -> None:
        super().__init__(parent)
        self._messages = desk.messages
        self._every: Sequence[Judged] = ()
        self._rows: list[Judged] = []
        self._verdicts: Mapping[int, Verdict] = {}
        text = desk.messages.text
        self.fates = kit.Chips(
            self.tr("What becomes of it"),
            [(_ALL, self.tr("All")), *((one, text(f"term.import_fate.{one}")) for one in Fate)],
        )
        self.table: kit.Table[Judged] = kit.Table(
            self._columns(),
            name=self.tr("Rows of the list"),
            empty=kit.EmptyState(
                "inbox",
                self.tr("No list was chosen yet"),
                self.tr("Choose an Excel or CSV file. Nothing is changed until it is brought in."),
            ),
        )
        self.fates.chosen.connect(self._filter)
        self.table.selected.connect(self.marked)
        self.table.neared_end.connect(self._more)

    def _columns(self) -> list[kit.Column[Judged]]:
        text = self._messages.text
        return [
            kit.Column(self.tr("Row"), self._row, key=lambda r: r.family.rows[0], end=True,
                       most=26, rank=4),
            kit.Column(self.tr("Name"), lambda r: r.family.name, main=True, strong=True, least=14),
            kit.Column(self.tr("Stands"), lambda r: text(f"term.import_fate.{r.fate}"),
                       badge=lambda r: _KINDS[r.fate], rank=6),
            kit.Column(self.tr("Household"), self._household, key=lambda r: len(r.family.rows),
                       rank=1),
            kit.Column(self.tr("Why"), self._why, rank=3, least=12, most=50),
        ]  # fmt: skip

    def _row(self, row: Judged) -> str:
        sheet, place = row.family.stands[0]
        return kit.texts.joined(sheet, kit.texts.numeral(place))

    def _household(self, row: Judged) -> str:
        return self.tr("%n row(s)", "", len(row.family.rows))

    def _why(self, row: Judged) -> str:
        verdict = self.verdict(row)
        if verdict is not None and row.fate is Fate.TWIN:
            return self._messages.text(f"term.import_verdict.{verdict}")
        return next(reasons(self._messages, row), "")

    def verdict(self, row: Judged) -> Verdict | None:
        """Return what was said of a row."""
        return verdict_of(row, self._verdicts)

    def show_rows(self, every: Sequence[Judged], verdicts: Mapping[int, Verdict]) -> None:
        """Show what was judged, and go on looking up what is said of it in ``verdicts``."""
        self._every, self._verdicts = every, verdicts
        fates = [one.fate for one in every]
        counts = {fate.value: fates.count(fate) for fate in Fate}
        self.fates.set_counts({**counts, _ALL: len(every)})
        self.fates.setVisible(bool(every))
        self._filter()

    def _filter(self, *_: Any) -> None:
        wanted = self.fates.value() or _ALL
        self._rows = [one for one in self._every if wanted in (_ALL, one.fate.value)]
        self.table.narrow(on=wanted != _ALL)
        self.table.set_rows(self._rows[:_SHOWN])
        if self._rows and self.table.current() is None:
            self.table.mark(0)
        self.marked.emit(self.table.current())

    def _more(self) -> None:
        there = len(self.table.model.rows)
        if there < len(self._rows):
            self.table.add_rows(self._rows[there : there + _SHOWN])

    def said(self) -> None:
        """Show what was said of the marked row, and mark the next of which nothing was said."""
        row = self.table.current()
        rows = list(self.table.model.rows)
        at = next((n for n, one in enumerate(rows) if one is row), 0)
        order = [*range(at + 1, len(rows)), *range(at)]
        waits = (n for n in order if rows[n].fate is Fate.TWIN and not self.verdict(rows[n]))
        self.table.set_rows(rows, again=True)
        self.table.mark(next(waits, at))
        self.marked.emit(self.table.current())
