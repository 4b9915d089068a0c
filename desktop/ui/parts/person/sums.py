"""What comes in or goes out each month: an amount a kind, and of each to whom and until when."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final, Generic, TypeVar

from PySide6.QtWidgets import QHBoxLayout

from desktop.base.money import Halalas, total
from desktop.core.people.terms import Income, Obligation, PersonForm
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.options import terms

K = TypeVar("K", bound=StrEnum)
_BETWEEN: Final = "، "


@dataclass(frozen=True, slots=True)
class Line(Generic[K]):
    """One amount as typed."""

    kind: K
    monthly: Halalas
    note: str
    until: date | None


class SumsCard(kit.Card, Generic[K]):
    """The rows are those of the household's form, by the field ``of`` and the kind."""

    def __init__(
        self,
        desk: Desk,
        form: kit.FormOf[PersonForm],
        of: Callable[[PersonForm], tuple[Any, ...]],
        words: tuple[str, type[K]],
        titles: tuple[str, str],
    ) -> None:
        """``words``: the table of terms and its kinds; ``titles``: the card's, and its notes'."""
        super().__init__(titles[0])
        named = [(words[1](kind), name) for kind, name in terms(desk.messages, *words)]
        self.rows: Mapping[K, kit.FormRow] = {
            kind: form.ask(of, name, kit.MoneyField(), key=kind) for kind, name in named
        }
        self._more: dict[K, tuple[kit.FormRow, kit.FormRow]] = {}
        self._form, self._opened = form, False
        self.add(kit.columns(*self.rows.values(), count=4))
        for kind, name in named:
            until = self.tr("%1 ends on").replace("%1", name)
            note = f"{titles[1]}: {name}"
            self._more[kind] = (
                form.ask(of, note, kit.TextField(), key=f"{kind}.note"),
                form.ask(of, until, kit.DateField(clock=desk.office.clock), key=f"{kind}.until"),
            )
            self.add(kit.columns(*self._more[kind]))
        offer = self.tr("Source and end of each")
        self.offer = kit.Button(offer, self._open, kind="link", icon="chevron-down")
        beginning = QHBoxLayout()
        beginning.addWidget(self.offer)
        beginning.addStretch(1)
        self.add(beginning)
        form.changed.connect(self._follow)
        self._follow()

    def lines(self) -> list[Line[K]]:
        """Return the amounts that were typed, by kind."""
        found = []
        for kind, row in self.rows.items():
            note, until = self._more[kind]
            if money := row.field.value():
                day = kit.day_of(until.field.value())
                found.append(Line(kind, money, note.field.value(), day))
        return found

    def told(self) -> bool:
        """Tell whether anything was entered, be it nought: an empty field is not known."""
        return any(row.field.value() is not None for row in self.rows.values())

    def total(self) -> Halalas:
        """Return the sum of a month."""
        return total(line.monthly for line in self.lines())

    def show_lines(self, every: Iterable[Income | Obligation]) -> None:
        """Show what a file says; several of a kind as one sum."""
        self._opened = False
        lines = list(every)
        for kind, row in self.rows.items():
            own = [one for one in lines if _kind(one) is kind]
            if own:
                row.field.set_value(total(one.monthly for one in own))
                note, until = self._more[kind]
                note.field.set_value(_BETWEEN.join(one.note for one in own if one.note))
                until.field.set_value(next((one.until for one in own if one.until), None))
        self._follow()

    def named(self, place: int) -> str:
        """Return the name of the row whose amount stands at a place of :meth:`lines`."""
        return self.rows[self.lines()[place].kind].name

    def show_notice(self, place: int, text: str) -> None:
        """Tell beside the amount at a place what can hardly be."""
        lines = self.lines()
        if place < len(lines):
            self.rows[lines[place].kind].set_hint(text)

    def clear_notices(self) -> None:
        """Tell nothing beside the amounts."""
        for row in self.rows.values():
            row.set_hint("")

    def _open(self) -> None:
        self._opened = True
        self._follow()
        rows = [self._more[line.kind][0] for line in self.lines()]
        if rows:
            rows[0].focus()

    def _follow(self) -> None:
        """Ask for more of what has an amount, once it is wanted or known."""
        has_amount = {line.kind for line in self.lines()}
        for kind, rows in self._more.items():
            known = any(row.field.value() for row in rows)
            shown = kind in has_amount and (self._opened or known)
            for row in rows:
                row.setVisible(shown)
            holder = rows[0].parentWidget()
            if holder is not None:
                holder.setVisible(shown)
        self.offer.setVisible(bool(has_amount) and not self._opened)


def _kind(line: Income | Obligation) -> StrEnum:
    return line.source if isinstance(line, Income) else line.kind
