"""One member of the household: name, relationship, birth, note, side by side."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.base.clock import today
from desktop.core.people.terms import Gender, Member, Relationship
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.field import set_state
from desktop.ui.parts.options import birth_of, reword, show_birth, terms

SHARES = (6, 4, 4, 5)
#: Where the calendar opens for the birth of a member: years ago, by relationship.
_AGES = {
    Relationship.SPOUSE.value: 40, Relationship.FATHER.value: 65, Relationship.MOTHER.value: 65,
    Relationship.BROTHER.value: 30, Relationship.SISTER.value: 30,
}  # fmt: skip
_OF_A_CHILD = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_Part = kit.TextField | kit.ChoiceField | kit.DateField


@dataclass(frozen=True)
class Heads:
    name: str
    relationship: str
    birth: str
    note: str


class MemberRow(kit.Entry):
    """One member. ``member`` keeps what has no field here."""

    changed = Signal()
    went_on = Signal()
    removed = Signal()

    def __init__(self, desk: Desk, heads: Heads, member: Member | None) -> None:
        super().__init__()
        self._member = member
        self._messages = desk.messages
        clock = desk.office.clock
        self.name = kit.NameField()
        self.relationship = kit.ChoiceField(terms(desk.messages, "relationship", Relationship))
        self.birth = kit.DateField(
            year_alone=True, latest=partial(today, clock), years_back=self._likely_age, clock=clock
        )
        self.note = kit.TextField(placeholder=self.tr("Health, study…"))
        self._fields: tuple[_Part, ...] = (
            self.name,
            self.relationship,
            self.birth,
            self.note,
        )
        self._notice = self._error = ""
        self._line = kit.SaidLine()
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

    def follow(self, whose: Gender | None) -> None:
        """Name the relationships as on the file of a man or a woman."""
        reword(self.relationship, terms(self._messages, "relationship", Relationship, whose))

    def _lay_out(self, heads: Heads) -> None:
        line = QHBoxLayout()
        line.setSpacing(10)
        names = (heads.name, heads.relationship, heads.birth, heads.note)
        for field, share, name in zip(self._fields, SHARES, names, strict=True):
            field.inputs()[0].setAccessibleName(name)
            field.setAccessibleName(name)
            line.addWidget(field, share)
        for field in (self.relationship, self.note):  # they give way, before the name does
            field.setMinimumWidth(6 * kit.theme.current_theme().px.base)
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
        box.addWidget(self._line)
        self._offers = kit.Offers(self.birth, self.birth)

    def inputs(self) -> list[QWidget]:
        """Return what takes the keyboard, in the order of entry."""
        return [field.inputs()[0] for field in self._fields]

    def _likely_age(self) -> int:
        """Return how old such a member of a household likely is."""
        return _AGES.get(self.relationship.value(), _OF_A_CHILD)

    @property
    def blank(self) -> bool:
        """Tell whether nothing was typed."""
        return not (self.name.value() or self.note.value() or self.birth.edit.text().strip())

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
            "birth": self.birth.typed(),
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
        self.birth.retype(typed["birth"])
        self.note.setText(typed["note"])

    def show_problem(self, part: str, text: str) -> None:
        field = self._parts.get(part)
        if field is not None:
            set_state(field.inputs()[0], "error")
        self._error = text
        self._say()

    def set_notice(self, text: str) -> None:
        """Tell what can hardly be, "" for nothing; it bars nothing."""
        self._notice = text
        self._say()

    def _say(self) -> None:
        self._line.say(self._error or self._notice, error=bool(self._error))
        kit.count_error(self)

    @property
    def error(self) -> str:
        return self._error

    def clear_problem(self) -> None:
        for field in self._fields:
            set_state(field.inputs()[0], "")
        self._error = ""
        self._say()

    def trouble(self) -> tuple[str, str]:
        """Return the part and what is wrong with it, or empty texts."""
        if self.blank:
            return "", ""
        if not self.name.value():
            return "name", self.tr("Write the member's name.")
        for part, field in (("name", self.name), ("birth", self.birth), ("note", self.note)):
            text = field.trouble()
            if text:
                return part, text
        if self.relationship.value() is None:
            return "relationship", self.tr("Choose how the member is related to the beneficiary.")
        return "", ""

    def focus(self, part: str = "name") -> None:
        """Bring the keyboard to a part; to the name where the part has no field here."""
        self._parts.get(part, self.name).inputs()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _parts(self) -> dict[str, _Part]:
        return {
            "name": self.name,
            "relationship": self.relationship,
            "birth": self.birth,
            "note": self.note,
        }

    def _check_birth(self) -> None:
        """Say at once what is wrong with a date of birth."""
        text = self.birth.trouble()
        if text:
            self.show_problem("birth", text)

    def _edited(self) -> None:
        self.clear_problem()
        self._remove.setVisible(not self.blank)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched is self.birth.inputs()[0]:
            self._check_birth()
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
        inputs = self.inputs()
        place = inputs.index(watched)  # type: ignore[arg-type]  # only inputs are filtered
        if place + 1 < len(inputs) and not self.blank:
            inputs[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.went_on.emit()
        return True
