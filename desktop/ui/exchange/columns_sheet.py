"""The sheet in which is put right what each column of a list is taken for."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.data_classes import dataclass
from desktop.core.exchange.cells import text_of
from desktop.core.exchange.terms import MANY, NO_HEADINGS, Column, Layout, Sheet, Use
from desktop.core.people.terms import Gender
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.exchange.row_card import shown

_WIDTH: Final = 860
#: What stands in so many rows below the headings is shown of a column.
_SHOWN: Final = 3
_FIRST_ROWS: Final = 60
#: In one of so many rows the headings stand, if in any.
_MAYBE_HEADINGS: Final = 30


@dataclass(frozen=True, slots=True)
class _Line:
    """A column as the sheet lists it."""

    id: int
    column: Column
    stands: str


class ColumnsSheet(kit.Sheet):
    """``done(Layout)``: the list is judged anew by it. Another row of headings, or none, lets the
    columns be guessed anew. ``left(Layout | None)``: it was closed, by a lock over what was begun.
    """

    done = Signal(object)
    left = Signal(object)
    _ended = False

    def __init__(self, over: QWidget, desk: Desk, sheet: Sheet, layout: Layout) -> None:
        super().__init__(over, self.tr("What each column is"), width=_WIDTH)
        self._desk, self._sheet, self._layout = desk, sheet, layout
        #: The marked column, and the layout as it was when it was marked: who chooses by letters
        #: passes by other words, which take nothing from another column for good.
        self._at, self._before = -1, layout
        text = desk.messages.text
        said = self.tr("Mark a column, then choose what it is. What is corrected is remembered.")
        self.body.addWidget(kit.label(said, "second", wrap=True))
        self.table: kit.Table[_Line] = kit.Table(
            [
                kit.Column(self.tr("Column"), self._name, main=True, strong=True,
                           least=12),
                kit.Column(self.tr("Taken for"), self._use, badge=_kind, rank=6),
                kit.Column(self.tr("What stands there"), lambda r: r.stands, rank=4, most=40),
            ],
            name=self.tr("Columns"),
            whole=True,
        )  # fmt: skip
        self.use = kit.ChoiceField([(use, text(f"term.import_use.{use}")) for use in Use])
        self.use.setAccessibleName(self.tr("The marked column is"))
        self.gender = kit.ChoiceField(
            [
                ("", self.tr("No one: the row is left out")),
                *((one, text(f"term.gender.{one}")) for one in Gender),
            ]
        )
        self.gender.setAccessibleName(self.tr("Where a row tells no sex"))
        self.gender.set_value(layout.gender or "")
        self.heading = kit.ChoiceField(
            [(NO_HEADINGS, self.tr("None: every row is somebody's")), *self._rows()]
        )
        self.heading.setAccessibleName(self.tr("The headings stand in"))
        self.heading.set_value(layout.heading)
        headed = kit.label(self.heading.accessibleName(), "second")
        headed.setBuddy(self.heading)
        named = kit.label(self.use.accessibleName(), "second")
        named.setBuddy(self.use)
        told = kit.label(self.gender.accessibleName(), "second")
        told.setBuddy(self.gender)
        self.body.addWidget(
            kit.columns(
                kit.stack(named, self.use), kit.stack(told, self.gender),
                kit.stack(headed, self.heading), count=2,
            )
        )  # fmt: skip
        self.body.addWidget(self.table)
        self.yes = kit.Button(self.tr("Judge by this"), self._done, kind="primary", icon="check")
        self.set_foot(self.yes)
        self.table.selected.connect(self._marked)
        self.use.changed.connect(self._chosen)
        self.heading.changed.connect(self._headed)
        self._show()
        self.table.mark(0)

    def first_focus(self) -> QWidget:
        return self.table.view

    def _rows(self) -> Iterator[tuple[int, str]]:
        """Yield the rows that may have the headings, each with what stands there."""
        for at, row in enumerate(self._sheet.rows[:_MAYBE_HEADINGS]):
            texts = [text_of(cell) for cell in row if text_of(cell)]
            if texts:
                number = kit.texts.fill(self.tr("Row %1"), kit.texts.numeral(at + 1))
                yield at, kit.texts.joined(number, kit.texts.listed(map(shown, texts[:_SHOWN])))

    def _headed(self, *_: Any) -> None:
        at = self.heading.value()
        if at is not None and at != self._layout.heading:
            guess = self._desk.office.exchange.guess
            self._desk.read(guess, self._sheet, at, done=self._guessed)

    def _guessed(self, layout: Layout) -> None:
        self._at, self._layout = -1, layout
        self._show()
        self.table.mark(0)
        self._marked(self.table.current())

    def _name(self, line: _Line) -> str:
        said = self.tr("Column %1").replace("%1", kit.texts.numeral(line.id + 1))
        return line.column.heading or said

    def _use(self, line: _Line) -> str:
        return self._desk.messages.text(f"term.import_use.{line.column.use}")

    def _show(self) -> None:
        self.table.set_rows(
            [
                _Line(at, column, self._below(at))
                for at, column in enumerate(self._layout.columns)
                if column.heading or self._below(at)
            ],
            again=True,
        )

    def _below(self, at: int) -> str:
        first = self._layout.heading + 1
        rows = self._sheet.rows[first : first + _FIRST_ROWS]
        texts = [text_of(row[at]) for row in rows if at < len(row) and text_of(row[at])]
        return kit.texts.listed(map(shown, texts[:_SHOWN]))

    def _marked(self, line: _Line | None) -> None:
        self.use.setEnabled(line is not None)
        if line is not None:
            if line.id != self._at:
                self._at, self._before = line.id, self._layout
            self.use.blockSignals(True)
            self.use.set_value(line.column.use)
            self.use.blockSignals(False)

    def _chosen(self, *_: Any) -> None:
        line, chosen = self.table.current(), self.use.value()
        if line is None or not chosen or line.column.use == chosen:
            return
        use = Use(chosen)
        columns = [
            replace(one, use=Use.LEFT) if one.use is use and use not in MANY else one
            for one in self._before.columns
        ]
        columns[line.id] = replace(columns[line.id], use=use)
        self._layout = replace(self._layout, columns=tuple(columns))
        self._show()

    def dismiss(self) -> None:
        self._ended = True
        super().dismiss()

    def close_sheet(self) -> None:
        self.left.emit(None if self._ended else self._chosen_layout())
        super().close_sheet()

    def _chosen_layout(self) -> Layout:
        gender = self.gender.value()
        return replace(self._layout, gender=Gender(gender) if gender else None)

    def _done(self) -> None:
        layout, self._ended = self._chosen_layout(), True
        self.finish()
        self.done.emit(layout)


def _kind(line: _Line) -> str:
    return "neutral" if line.column.use is Use.LEFT else "info"
