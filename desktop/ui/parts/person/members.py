"""The household's members as rows that the keyboard fills: Enter goes on, and makes a new row."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.people.terms import Gender, Member
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.person.member_row import SHARES, Heads, MemberRow


class MembersField(QWidget):
    """The members in order; the value is a tuple. ``completed``: Enter in a row left blank."""

    changed = Signal()
    completed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._heads = Heads(
            self.tr("Name"), self.tr("Relationship"), self.tr("Date of birth"), self.tr("Note")
        )
        self._rows: list[MemberRow] = []
        self._whose: Gender | None = None
        self._box = QVBoxLayout()
        self._box.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addWidget(self._head())
        outer.addLayout(self._box)
        self._add(None)

    def _head(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        heads = self._heads
        for text, share in zip(
            (heads.name, heads.relationship, heads.birth, heads.note), SHARES, strict=True
        ):
            head = kit.label(text, "second")
            head.setMinimumWidth(10)
            line.addWidget(head, share)
        line.addSpacing(2 * kit.theme.current_theme().px.field + line.spacing())
        return holder

    def follow(self, whose: Gender | None) -> None:
        """Name the relationships as on the file of a man or a woman."""
        self._whose = whose
        for row in self._rows:
            row.follow(whose)

    # ---- value

    def value(self) -> tuple[Member, ...]:
        return tuple(row.value() for row in self._rows if not row.blank)

    def set_value(self, members: Sequence[Member]) -> None:
        self._clear()
        for member in members:
            self._add(member)
        self._add(None)
        self.changed.emit()

    def typed(self) -> list[dict[str, Any]]:
        """Return the rows as they stand, for a draft."""
        return [row.typed() for row in self._rows if not row.blank]

    def restore(self, typed: Sequence[Mapping[str, Any]]) -> None:
        """Show what :meth:`typed` gave."""
        self._clear()
        for line in typed:
            self._add(None).restore(line)
        self._add(None)
        self.changed.emit()

    def count(self) -> int:
        """Return how many living members were entered."""
        return sum(not row.blank and row.value().died_on is None for row in self._rows)

    # ---- problems

    def check(self) -> int:
        """Show what is wrong with each row and go to the first; return how many are wrong."""
        wrong: list[tuple[MemberRow, str]] = []
        for row in self._rows:
            row.clear_problem()
            part, text = row.trouble()
            if text:
                row.show_problem(part, text)
                wrong.append((row, part))
        if wrong:
            row, part = wrong[0]
            row.focus(part)
        return len(wrong)

    def show_problem(self, place: int, part: str, text: str) -> None:
        """Show a problem of the ``place``-th member entered."""
        entered = [row for row in self._rows if not row.blank]
        entered[place].show_problem(part, text)
        entered[place].focus(part)

    def show_notices(self, told: Mapping[int, str]) -> None:
        """Tell beside the members entered, by their places, what can hardly be."""
        entered = (row for row in self._rows if not row.blank)
        for place, row in enumerate(entered):
            row.set_notice(told.get(place, ""))

    def clear_problems(self) -> None:
        for row in self._rows:
            row.clear_problem()

    def focus_first(self) -> None:
        self._rows[0].focus()

    # ---- rows

    def add_row(self) -> None:
        """Go to the blank row at the end, making one where there is none."""
        if not self._rows[-1].blank:
            self._add(None)
        self._rows[-1].focus()

    def _add(self, member: Member | None) -> MemberRow:
        row = MemberRow(self._desk, self._heads, member)
        row.follow(self._whose)
        row.changed.connect(self._edited)
        row.went_on.connect(self._on)
        row.removed.connect(self._remove)
        self._rows.append(row)
        self._box.addWidget(row)
        return row

    def _clear(self) -> None:
        for row in self._rows:
            self._drop(row)
        self._rows.clear()

    def _drop(self, row: MemberRow) -> None:
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _edited(self) -> None:
        self.changed.emit()

    def _on(self) -> None:
        row = self.sender()
        assert isinstance(row, MemberRow)  # noqa: S101  # only rows are connected
        if row.blank:
            self.completed.emit()
            return
        place = self._rows.index(row)
        if place + 1 < len(self._rows):
            self._rows[place + 1].focus()
        else:
            self.add_row()

    def _remove(self) -> None:
        row = self.sender()
        assert isinstance(row, MemberRow)  # noqa: S101  # only rows are connected
        place = self._rows.index(row)
        self._rows.remove(row)
        self._drop(row)
        if not self._rows:
            self._add(None)
        self._rows[min(place, len(self._rows) - 1)].focus()
        self.changed.emit()
