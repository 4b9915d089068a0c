"""One member of the household: name, relationship, birth, note, side by side, and what more is
known under them.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.base.clock import today
from desktop.base.data_classes import dataclass
from desktop.core.people.forms import member_from_json, member_to_json
from desktop.core.people.terms import Gender, Member, Relationship
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.field import set_state
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.options import birth_of, reword, show_birth, terms
from desktop.ui.parts.person.member_more import MemberMore, in_words

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
    """One member. ``member`` keeps what has no field here until :meth:`open_more` asks for it."""

    changed = Signal()
    went_on = Signal()
    removed = Signal()

    def __init__(self, desk: Desk, heads: Heads, member: Member | None) -> None:
        super().__init__()
        self._desk = desk
        self._member = member or Member("", Relationship.OTHER)
        self._whose: Gender | None = None
        self.more: MemberMore | None = None
        self._messages = desk.messages
        clock = desk.office.clock
        self.name = kit.NameField()
        self.relationship = kit.ChoiceField(terms(desk.messages, "relationship", Relationship))
        self.birth = kit.DateField(
            year_alone=True, latest=partial(today, clock), years_back=self._likely_age, clock=clock
        )
        self.note = kit.TextField(placeholder=self.tr("Study, work…"))
        self._parts: dict[str, _Part] = {
            "name": self.name,
            "relationship": self.relationship,
            "birth": self.birth,
            "note": self.note,
        }
        self._fields = tuple(self._parts.values())
        self._notice = self._error = ""
        self._line = kit.SaidLine()
        self._lay_out(heads)
        if member is not None:
            self.name.set_value(member.name)
            self.relationship.set_value(member.relationship.value)
            show_birth(self.birth, member.birth)
            self.note.set_value(member.note)
        self._follow_blank()
        for field in self._fields:
            field.changed.connect(self._edited)
            field.inputs()[0].installEventFilter(self)

    def follow(self, whose: Gender | None) -> None:
        """Name the relationships as on the file of a man or a woman."""
        self._whose = whose
        reword(self.relationship, terms(self._messages, "relationship", Relationship, whose))
        if self.more is not None:
            self.more.follow(self._relationship(), whose)
        self._say()

    def _lay_out(self, heads: Heads) -> None:
        line = QHBoxLayout()
        line.setSpacing(10)
        names = (heads.name, heads.relationship, heads.birth, heads.note)
        for field, share, name in zip(self._fields, SHARES, names, strict=True):
            field.inputs()[0].setAccessibleName(name)
            field.setAccessibleName(name)
            line.addWidget(field, share)
        letters = kit.theme.current_theme().px.base
        for field, least in ((self.relationship, 8), (self.note, 4.5)):
            field.setMinimumWidth(round(least * letters))  # they give way, before the name does
        self._open = self._beside(line, "chevron-down", self.tr("Identity, school or work"))
        self._open.clicked.connect(self.turn_more)
        press_by(self, "Ctrl+M", self._open)
        self._remove = self._beside(line, "trash-2", self.tr("Take this member out (Ctrl+Delete)"))
        self._remove.clicked.connect(self.removed)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(3)
        self._box.addLayout(line)
        self._box.addWidget(self._line)
        self._offers = kit.Offers(self.birth, self.birth)

    def _beside(self, line: QHBoxLayout, icon: str, tip: str) -> kit.IconButton:
        """Put a button at a row's end whose place stays when it is hidden."""
        made = kit.IconButton(icon, tip)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        kept = made.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        made.setSizePolicy(kept)
        line.addWidget(made)
        return made

    # ---- what more is known

    def turn_more(self) -> None:
        """Ask for what more is known of the member, or fold it away again."""
        if self.more is None or self.more.isHidden():
            self.open_more().form.focus_first()
        else:
            self._member = self.value()
            self.more.hide()
            self.focus("note")
        kit.scene.changed(self)
        self._say()

    def open_more(self) -> MemberMore:
        """Show the rows of what more is known."""
        if self.more is None:
            self.more = MemberMore(self._desk, self._member)
            self.more.follow(self._relationship(), self._whose)
            self.more.form.changed.connect(self._edited)
            self.more.form.completed.connect(self.went_on)
            self._box.addWidget(self.more)
        self.more.show()
        return self.more

    def _relationship(self) -> Relationship | None:
        chosen = self.relationship.value()
        return Relationship(chosen) if chosen else None

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
        base = self.more.value(self._member) if self.more else self._member
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
            "member": member_to_json(self._member),
            "more": self.more.typed() if self.more else None,
        }

    def restore(self, typed: Mapping[str, Any]) -> None:
        if "member" in typed:
            self._member = member_from_json(typed["member"])
        else:  # kept by an earlier release
            number, reason = typed["number"], typed["reason"]
            self._member = replace(self._member, identity_number=number, override_reason=reason)
        if typed.get("more"):
            self.open_more().restore(typed["more"])
        self.name.setText(typed["name"])
        self.relationship.set_value(typed["relationship"])
        self.birth.retype(typed["birth"])
        self.note.setText(typed["note"])

    def show_problem(self, part: str, text: str) -> None:
        field = self._parts.get(part)
        if field is not None:
            set_state(field.inputs()[0], "error")
        elif part:
            more = self.open_more()
            if part in more.form:
                more.form[part].set_error(text)
                return
        self._set_error(text)

    def set_notice(self, text: str) -> None:
        """Tell what can hardly be, "" for nothing; it bars nothing."""
        self._notice = text
        self._say()

    def _say(self) -> None:
        folded = self.more is None or self.more.isHidden()
        more = in_words(self._desk, self.value(), self._whose) if folded else ""
        said = self._error or self._notice or more
        self._line.say(said, error=bool(self._error))

    def _set_error(self, text: str) -> None:
        changed, self._error = text != self._error, text
        self._say()
        if changed:
            kit.count_error(self)

    @property
    def error(self) -> str:
        return self._error

    def clear_problem(self) -> None:
        for field in self._fields:
            set_state(field.inputs()[0], "")
        if self.more is not None:
            self.more.form.clear_problems()
        self._set_error("")

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
        return self.more.trouble() if self.more else ("", "")

    def focus(self, part: str = "name") -> None:
        """Bring the keyboard to a part; to the name where the part has no field here."""
        if self.more is not None and part in self.more.form:
            self.more.form[part].focus()
            return
        self._parts.get(part, self.name).inputs()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _check_birth(self) -> None:
        """Say at once what is wrong with a date of birth."""
        text = self.birth.trouble()
        if text:
            self.show_problem("birth", text)

    def _edited(self) -> None:
        self.clear_problem()
        self._follow_blank()
        if self.more is not None:
            self.more.follow(self._relationship(), self._whose)
        self.changed.emit()

    def _follow_blank(self) -> None:
        for button in (self._remove, self._open):
            button.setVisible(not self.blank)

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
        if isinstance(watched, kit.ChoiceField) and watched.is_open:
            return False
        inputs = self.inputs()
        place = inputs.index(watched)  # type: ignore[arg-type]  # only inputs are filtered
        if place + 1 < len(inputs) and not self.blank:
            inputs[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.went_on.emit()
        return True
