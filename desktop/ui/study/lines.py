"""Rows of a study that come one after another: debts, needs, members."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from desktop.base.money import NOTHING
from desktop.core.intake.steps.study import Study
from desktop.core.intake.studied.terms import Debt, MemberFound, Needed, Rank
from desktop.core.people.terms import Member
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.options import terms

#: So many lines stand there at most; what is more is written among the findings.
_MOST: Final = 12
_FIRST: Final = 1


class Lines(kit.Card):
    """Lines of the same rows; the next one comes when it is asked for."""

    def __init__(self, title: str, add: str, most: int = _MOST) -> None:
        super().__init__()
        self.add_button = kit.Button(add, self.more, kind="link", icon="plus")
        self.add(kit.flow(kit.label(title, "section"), self.add_button))
        self._most = most
        self._lines: list[tuple[QWidget, tuple[kit.FormRow, ...]]] = []
        self._shown = _FIRST

    def line(self, place: int) -> tuple[kit.FormRow, ...]:
        """Make the rows of a line."""
        raise NotImplementedError

    def build(self) -> None:
        """Make every line; those that are not wanted yet are hidden."""
        for place in range(self._most):
            rows = self.line(place)
            self._lines.append((kit.columns(*rows, count=3), rows))
        self.add(kit.stack(*(box for box, _ in self._lines)))
        self._follow()

    def more(self) -> None:
        """Show one line more, and go to it."""
        self._shown = min(self._shown + 1, self._most)
        self._follow()
        self._lines[self._shown - 1][1][0].focus()

    def follow(self) -> None:
        """Show as many lines as something is written in."""
        written = [place for place, (_, rows) in enumerate(self._lines) if _said(rows)]
        self._shown = max(self._shown, _FIRST, (written[-1] + 1) if written else 0)
        self._follow()

    def forget(self) -> None:
        """Begin with one line again."""
        self._shown = _FIRST
        self._follow()

    def _follow(self) -> None:
        for place, (box, rows) in enumerate(self._lines):
            box.setVisible(place < self._shown)
            for row in rows:
                row.setVisible(place < self._shown)
        self.add_button.setVisible(self._shown < self._most)

    def written(self) -> list[tuple[kit.FormRow, ...]]:
        """Return the lines in which something is written, in their order."""
        return [rows for _, rows in self._lines if _said(rows)]

    def put(self, every: Sequence[tuple[Any, ...]]) -> None:
        """Show lines."""
        self._shown = max(_FIRST, min(len(every), self._most))
        for (_, rows), values in zip(self._lines, every, strict=False):
            for row, value in zip(rows, values, strict=True):
                row.field.set_value(value)
        self._follow()


def _said(rows: tuple[kit.FormRow, ...]) -> bool:
    """Tell whether a line says anything of its own: its first field or an amount."""
    return any(row.field.value() not in (None, "", False) for row in rows[:2])


class DebtLines(Lines):
    """What is owed as a whole, to whom, and whether a court ruled on it."""

    def __init__(self, form: kit.FormOf[Study]) -> None:
        super().__init__(self.tr("Debts"), self.tr("Add a debt"))
        self._form = form
        self.build()

    def line(self, place: int) -> tuple[kit.FormRow, ...]:
        ask = self._form.ask
        return (
            ask(lambda s: s.debts, self.tr("Owed to"), kit.TextField(), key=f"{place}.creditor"),
            ask(lambda s: s.debts, self.tr("Sum (riyals)"), kit.MoneyField(), key=f"{place}.sum"),
            ask(
                lambda s: s.debts,
                "",
                kit.CheckRow(self.tr("There is a judgment")),
                key=f"{place}.judgment",
            ),
        )

    def value(self) -> tuple[Debt, ...]:
        """Return the debts as written."""
        return tuple(
            Debt(who.field.value(), much.field.value() or NOTHING, judged.field.value())
            for who, much, judged in self.written()
        )

    def show_debts(self, debts: Sequence[Debt]) -> None:
        """Show debts."""
        self.put([(one.creditor, one.sum, one.judgment) for one in debts])


class NeedLines(Lines):
    """What the family needs, how many of it and how soon."""

    def __init__(self, desk: Desk, form: kit.FormOf[Study]) -> None:
        super().__init__(self.tr("Needs study"), self.tr("Add a need"))
        self._form, self._desk = form, desk
        self.build()

    def line(self, place: int) -> tuple[kit.FormRow, ...]:
        ask = self._form.ask
        ranks = kit.ChoiceField(terms(self._desk.messages, "need_rank", Rank))
        return (
            ask(lambda s: s.needs, self.tr("Need"), kit.TextField(), key=f"{place}.what"),
            ask(
                lambda s: s.needs, self.tr("Quantity"), kit.NumberField(1_000, 1),
                key=f"{place}.quantity",
            ),
            ask(lambda s: s.needs, self.tr("Priority"), ranks, key=f"{place}.rank"),
        )  # fmt: skip

    def value(self) -> tuple[Needed, ...]:
        """Return the needs as written; what has no count is one."""
        return tuple(
            Needed(what.field.value(), _count(many), Rank(rank.field.value() or Rank.SOON))
            for what, many, rank in self.written()
        )

    def show_needs(self, needs: Sequence[Needed]) -> None:
        """Show needs."""
        self.put([(one.what, one.quantity, one.rank.value) for one in needs])


def _count(row: kit.FormRow) -> int:
    value = row.field.value()
    return 1 if value is None else int(value)


class MemberLines(kit.Card):
    """Each living member of the file: at which school or work, and whether health bears on it."""

    def __init__(self, form: kit.FormOf[Study], person: Callable[[], tuple[Member, ...]]) -> None:
        super().__init__(self.tr("Members: schooling and health"))
        self._form, self._person = form, person
        self._note = kit.label(
            self.tr("What an illness is stands in the sealed details alone."), "help", wrap=True
        )
        self.add(self._note)
        self._lines: list[tuple[QWidget, kit.FormRow, kit.FormRow]] = []
        self._none = kit.label(self.tr("The file names no member of the household."), "help")
        self.add(self._none)
        self._line(0)
        self.show_members((), ())

    def _line(self, place: int) -> tuple[QWidget, kit.FormRow, kit.FormRow]:
        while len(self._lines) <= place:
            at = len(self._lines)
            ask = self._form.ask
            school = ask(lambda s: s.members, "…", kit.TextField(), key=f"{at}.schooling")
            bears = ask(
                lambda s: s.members,
                "",
                kit.CheckRow(self.tr("Health bears on the need")),
                key=f"{at}.health",
            )
            before = self._lines[-1][2] if self._lines else None
            if before is not None:
                self._form.place_after(before, school, bears)
            box = kit.columns(school, bears)
            self._lines.append((box, school, bears))
            self.add(box)
        return self._lines[place]

    def show_members(self, members: Sequence[Member], found: Sequence[MemberFound]) -> None:
        """Show the members of a file, with what an earlier study found of each."""
        known = {one.name: one for one in found}
        self._none.setVisible(not members)
        for place, member in enumerate(members):
            _, school, bears = self._line(place)
            school.set_label(self.tr("%1: school or work").replace("%1", member.name))
            before = known.get(member.name)
            school.field.set_value(before.schooling if before else member.occupation)
            bears.field.set_value(before.health_bears if before else False)
        for place, (box, *rows) in enumerate(self._lines):
            box.setVisible(place < len(members))
            for row in rows:
                row.setVisible(place < len(members))

    def value(self) -> tuple[MemberFound, ...]:
        """Return what was found of each."""
        members = self._person()
        return tuple(
            MemberFound(member.name, school.field.value(), bears.field.value())
            for member, (_, school, bears) in zip(members, self._lines, strict=False)
        )
