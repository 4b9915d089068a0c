"""What comes in or goes out each month: an amount a kind, and of each to whom and until when."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, Final, Generic, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.base.data_classes import dataclass
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
        self._desk, self._of, self._noted = desk, of, titles[1]
        self._more: dict[K, tuple[kit.FormRow, kit.FormRow]] = {}
        self._form, self._opened = form, False
        self._below = QVBoxLayout()
        self.add(kit.columns(*self.rows.values(), count=4), self._below)
        offer = self.tr("Source and end of each")
        self.offer = kit.Button(offer, self._open, kind="link", icon="chevron-down")
        beginning = QHBoxLayout()
        beginning.addWidget(self.offer)
        beginning.addStretch(1)
        self.add(beginning)
        form.changed.connect(self._follow)
        self._follow()

    def _more_of(self, kind: K) -> tuple[kit.FormRow, kit.FormRow]:
        """Return what more is asked of a kind, made when it is first wanted: few have any."""
        if kind not in self._more:
            name, ask = self.rows[kind].label, self._form.ask
            until, clock = self.tr("%1 ends on").replace("%1", name), self._desk.office.clock
            made = (
                ask(self._of, f"{self._noted}: {name}", kit.TextField(), key=f"{kind}.note"),
                ask(self._of, until, kit.DateField(clock=clock), key=f"{kind}.until"),
            )
            kinds = list(self.rows)
            earlier = [one for one in kinds[: kinds.index(kind)] if one in self._more]
            before = self._more[earlier[-1]][1] if earlier else self.rows[kinds[-1]]
            self._form.place_after(before, *made)
            self._below.insertWidget(len(earlier), kit.columns(*made))
            self._more[kind] = made
        return self._more[kind]

    def make_for(self, names: Iterable[str]) -> None:
        """Make the rows that a draft names."""
        wanted = set(names)
        for kind, row in self.rows.items():
            if wanted & {f"{row.name}.note", f"{row.name}.until"}:
                self._more_of(kind)

    def lines(self) -> list[Line[K]]:
        """Return the amounts that were typed, by kind."""
        found = []
        for kind, row in self.rows.items():
            if money := row.field.value():
                more = [one.field.value() for one in self._more.get(kind, ())] or ["", None]
                found.append(Line(kind, money, more[0], kit.day_of(more[1])))
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
                note = _BETWEEN.join(one.note for one in own if one.note)
                until = next((one.until for one in own if one.until), None)
                if note or until or kind in self._more:
                    for made, value in zip(self._more_of(kind), (note, until), strict=True):
                        made.field.set_value(value)
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
        rows = [self._more_of(line.kind)[0] for line in self.lines()]
        if rows:
            rows[0].focus()

    def _follow(self) -> None:
        """Ask for more of what has an amount, once it is wanted or known."""
        has_amount = {line.kind for line in self.lines()}
        for kind in has_amount if self._opened else ():
            self._more_of(kind)
        for kind, rows in self._more.items():
            known = any(row.field.value() for row in rows)
            shown = kind in has_amount and (self._opened or known)
            for row in rows:
                row.setVisible(shown)
            holder = rows[0].parentWidget()
            if holder is not None:
                holder.setVisible(shown)
        room = self.offer.sizePolicy()
        room.setRetainSizeWhenHidden(not self._opened)  # it comes while one types
        self.offer.setSizePolicy(room)
        self.offer.setVisible(bool(has_amount) and not self._opened)


def _kind(line: Income | Obligation) -> StrEnum:
    return line.source if isinstance(line, Income) else line.kind
