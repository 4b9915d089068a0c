"""The household's members as rows that the keyboard fills: Enter goes on, and makes a new row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.base.clock import today
from desktop.core.people.terms import Member, Relationship
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.field import set_state
from desktop.ui.people.options import birth_of, show_birth, terms

_SHARES = (6, 4, 4, 5)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_Part = kit.TextField | kit.ChoiceField | kit.DateField


@dataclass(frozen=True)
class _Heads:
    name: str
    relationship: str
    birth: str
    note: str


class _Row(QWidget):
    """One member. ``member`` keeps what has no field here."""

    changed = Signal()
    went_on = Signal()
    removed = Signal()

    def __init__(self, desk: Desk, heads: _Heads, member: Member | None) -> None:
        super().__init__()
        self._member = member
        clock = desk.office.clock
        self.name = kit.NameField()
        self.relationship = kit.ChoiceField(terms(desk.messages, "relationship", Relationship))
        self.birth = kit.DateField(year_alone=True, latest=today(clock), clock=clock)
        self.note = kit.TextField(placeholder=self.tr("Health, study…"))
        self._fields: tuple[_Part, ...] = (
            self.name,
            self.relationship,
            self.birth,
            self.note,
        )
        self._error = kit.label("", "error", wrap=True)
        self._error.hide()
        self._lay_out(heads)
        if member is not None:
            self.name.set_value(member.name)
            self.relationship.set_value(member.relationship.value)
            show_birth(self.birth, member.birth)
            self.note.set_value(member.note)
        self._remove.setVisible(not self.blank)
        for field in self._fields:
            field.changed.connect(self._edited)
            field.inputs()[0].installEventFilter(self)

    def _lay_out(self, heads: _Heads) -> None:
        line = QHBoxLayout()
        line.setSpacing(10)
        names = (heads.name, heads.relationship, heads.birth, heads.note)
        for field, share, name in zip(self._fields, _SHARES, names, strict=True):
            field.inputs()[0].setAccessibleName(name)
            field.setAccessibleName(name)
            line.addWidget(field, share)
        self._remove = kit.IconButton("trash-2", self.tr("Take this member out (Ctrl+Delete)"))
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        kept = self._remove.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._remove.setSizePolicy(kept)
        self._remove.clicked.connect(self.removed)
        line.addWidget(self._remove)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        box.addLayout(line)
        box.addWidget(self._error)

    @property
    def blank(self) -> bool:
        """Tell whether nothing was typed."""
        return not (
            self.name.text().strip() or self.note.text().strip() or self.birth.edit.text().strip()
        )

    def value(self) -> Member:
        base = self._member or Member("", Relationship.OTHER)
        return replace(
            base,
            name=self.name.value(),
            relationship=Relationship(self.relationship.value() or Relationship.OTHER),
            birth=birth_of(self.birth),
            note=self.note.value(),
        )

    def typed(self) -> dict[str, Any]:
        return {
            "name": self.name.text(),
            "relationship": self.relationship.value(),
            "birth": self.birth.edit.text(),
            "note": self.note.text(),
            "number": self._member.identity_number if self._member else "",
            "reason": self._member.override_reason if self._member else "",
        }

    def restore(self, typed: Mapping[str, Any]) -> None:
        number, reason = typed["number"], typed["reason"]
        self._member = Member(
            "", Relationship.OTHER, identity_number=number, override_reason=reason
        )
        self.name.setText(typed["name"])
        self.relationship.set_value(typed["relationship"])
        self.birth.edit.setText(typed["birth"])
        self.note.setText(typed["note"])

    def show_problem(self, part: str, text: str) -> None:
        parts: dict[str, _Part] = {"name": self.name, "birth": self.birth, "note": self.note}
        field = parts.get(part)
        if field is not None:
            set_state(field.inputs()[0], "error")
        self._error.setText(text)
        self._error.show()

    def clear_problem(self) -> None:
        for field in self._fields:
            set_state(field.inputs()[0], "")
        self._error.hide()

    def trouble(self) -> tuple[str, str]:
        """Return the part and what is wrong with it, or empty texts."""
        if self.blank:
            return "", ""
        if not self.name.value():
            return "name", self.tr("Write the member's name.")
        for part, field in (("name", self.name), ("birth", self.birth)):
            text = field.trouble()
            if text:
                return part, text
        if self.relationship.value() is None:
            return "relationship", self.tr("Choose how the member is related to the beneficiary.")
        return "", ""

    def focus(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self) -> None:
        self.clear_problem()
        self._remove.setVisible(not self.blank)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if (
            event.key() == Qt.Key.Key_Delete
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.removed.emit()
            return True
        if event.key() not in _ENTER:
            return False
        if isinstance(watched, QComboBox) and watched.view().isVisible():
            return False
        inputs = [field.inputs()[0] for field in self._fields]
        place = inputs.index(watched)  # type: ignore[arg-type]  # only inputs are filtered
        if place + 1 < len(inputs) and not self.blank:
            inputs[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.went_on.emit()
        return True


class MembersField(QWidget):
    """The members in order; the value is a tuple. ``completed``: Enter in a row left blank."""

    changed = Signal()
    completed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._heads = _Heads(
            self.tr("Name"), self.tr("Relationship"), self.tr("Date of birth"), self.tr("Note")
        )
        self._rows: list[_Row] = []
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
            (heads.name, heads.relationship, heads.birth, heads.note), _SHARES, strict=True
        ):
            head = kit.label(text, "second")
            head.setMinimumWidth(10)
            line.addWidget(head, share)
        line.addSpacing(kit.theme.look().px.field)
        return holder

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
        """Return how many members were entered."""
        return sum(not row.blank for row in self._rows)

    # ---- problems

    def check(self) -> bool:
        """Show what is wrong with each row and go to the first; True if all is well."""
        first: _Row | None = None
        for row in self._rows:
            row.clear_problem()
            part, text = row.trouble()
            if text:
                row.show_problem(part, text)
                first = first or row
        if first is not None:
            first.focus()
        return first is None

    def show_problem(self, place: int, part: str, text: str) -> None:
        """Show a problem of the ``place``-th member entered."""
        entered = [row for row in self._rows if not row.blank]
        entered[place].show_problem(part, text)
        entered[place].focus()

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

    def _add(self, member: Member | None) -> _Row:
        row = _Row(self._desk, self._heads, member)
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

    def _drop(self, row: _Row) -> None:
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _edited(self) -> None:
        self.changed.emit()

    def _on(self) -> None:
        row = self.sender()
        assert isinstance(row, _Row)  # noqa: S101  # only rows are connected
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
        assert isinstance(row, _Row)  # noqa: S101  # only rows are connected
        place = self._rows.index(row)
        self._rows.remove(row)
        self._drop(row)
        if not self._rows:
            self._add(None)
        self._rows[min(place, len(self._rows) - 1)].focus()
        self.changed.emit()
