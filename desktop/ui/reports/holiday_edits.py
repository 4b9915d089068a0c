"""Edits of the calendar: gathered one after the other, weighed together, made in one act."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.counted import Case
from desktop.core.intake.calendar.terms import (
    Edit,
    Effect,
    HolidayEdit,
    HolidayRow,
    MovedDate,
    ReviseHolidays,
)
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import count_of
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.first_rows import FirstRows
from desktop.ui.reports import holiday_words as words

_DAYS = ("expected", "first", "last")


class EditsList(QWidget):
    """The value is a tuple of edits, one of a holiday at most: the later one counts."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._edits: tuple[HolidayEdit, ...] = ()
        self._rows = kit.Rows(lined=True)
        self._none = kit.label(self.tr("No edit waits to be recorded."), "help", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._instead = kit.Banner("info", short=True)
        self._instead.hide()
        box.addWidget(self._none)
        box.addLayout(self._rows)
        box.addWidget(self._instead)

    def value(self) -> tuple[HolidayEdit, ...]:
        return self._edits

    def set_value(self, value: Iterable[HolidayEdit] | None) -> None:
        """Show edits."""
        edits = tuple(value or ())
        if edits != self._edits:
            self._edits = edits
            self._rows.set_rows([self._row(one) for one in edits])
            self._none.setVisible(not edits)
            self._instead.hide()
            self.changed.emit()

    def put(self, edit: HolidayEdit) -> None:
        """Take one more edit, and say of which of the same holiday it took the place."""
        others = self.others(edit)
        before = [one for one in self._edits if one not in (*others, edit)]
        self.set_value((*others, edit))
        for one in before:
            self._instead.set_text(" ".join(words.edit(one)), lead=self.tr("It took the place of"))
            self._instead.show()

    def others(self, edit: HolidayEdit) -> tuple[HolidayEdit, ...]:
        """Return the edits of other holidays."""
        return tuple(one for one in self._edits if _key(one) != _key(edit))

    def _row(self, edit: HolidayEdit) -> kit.ItemRow:
        title, days = words.edit(edit)
        away = kit.Button(self.tr("Leave it"), partial(self._drop, edit), kind="link")
        away.setAccessibleName(f"{away.text()}: {title}")
        return kit.ItemRow(title, days, kind="info", aside=away)

    def _drop(self, edit: HolidayEdit) -> None:
        self.set_value(one for one in self._edits if one != edit)

    def typed(self) -> dict[str, Any]:
        """Return the edits as JSON values, for a draft."""
        edits = [
            {key: value.isoformat() if isinstance(value, date) else value for key, value in one}
            for one in (asdict(edit).items() for edit in self._edits)
        ]
        return {"edits": edits}

    def retype(self, typed: Mapping[str, Any]) -> None:
        """Show what :meth:`typed` gave."""
        self.set_value(_read(one) for one in typed["edits"])


def _read(typed: dict[str, Any]) -> HolidayEdit:
    days = {name: date.fromisoformat(typed[name]) if typed[name] else None for name in _DAYS}
    return HolidayEdit(Edit(typed["kind"]), typed["id"], name=typed["name"], **days)


def _key(edit: HolidayEdit) -> tuple[str, date | None]:
    return edit.id, edit.expected or edit.first


def edit_of(kind: Edit, row: HolidayRow) -> HolidayEdit:
    """Return an edit of a holiday that stands in the table."""
    id_, expected = row.key
    return HolidayEdit(kind, id_, expected, row.name)


class HolidaySheet(kit.Sheet):
    """The days of a holiday that is added, or of ``row`` that is moved. ``edited(HolidayEdit)``
    once nothing is wrong with it beside the edits that are gathered already.
    """

    edited = Signal(object)

    def __init__(
        self, over: QWidget, desk: Desk, gathered: EditsList, row: HolidayRow | None = None
    ) -> None:
        added = QCoreApplication.translate("HolidaySheet", "Add a holiday")
        moved = QCoreApplication.translate("HolidaySheet", "Move the holiday")
        super().__init__(over, added if row is None else moved)
        self._desk, self._gathered = desk, gathered
        self._base = edit_of(Edit.MOVE, row) if row else HolidayEdit(Edit.ADD)
        clock = desk.office.clock
        self.first, self.last = kit.DateField(clock=clock), kit.DateField(clock=clock)
        self.name = kit.TextField(maximum=80)
        if row is not None:
            told = self.tr("%1 stands on %2.").replace("%1", row.name)
            told = told.replace("%2", words.days(row.first, row.last))
            self.body.addWidget(kit.label(told, "second", wrap=True))
        self.form = kit.FormOf(HolidayEdit, self, apart=_apart if row is None else _apart_moved)
        ask = self.form.ask
        if row is None:
            self.body.addWidget(ask(lambda e: e.name, self.tr("Name"), self.name, required=True))
        first = ask(
            lambda e: e.first, self.tr("First day"), self.first, required=True, read=kit.day_of
        )
        last = ask(
            lambda e: e.last,
            self.tr("Last day"),
            self.last,
            read=kit.day_of,
            help_text=self.tr("The same day, where nothing is written"),
        )
        self.body.addWidget(kit.columns(first, last))
        self.yes = kit.Button(self.tr("Gather it"), self._give, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"holiday:{_named(row)}")

    def first_focus(self) -> QWidget:
        return self.name if self._base.kind is Edit.ADD else self.first

    def _give(self) -> None:
        if not self.form.check():
            return
        edit = self.form.command(self._base)
        edit = replace(edit, last=edit.last or edit.first)
        self._desk.act(
            self._desk.office.calendar.weigh,
            (*self._gathered.others(edit), edit),
            done=partial(self._weighed, edit),
            form=self.form,
            busy=self.yes,
        )

    def _weighed(self, edit: HolidayEdit, _effect: Effect) -> None:
        self.finish()
        self.edited.emit(edit)


def _apart(edit: HolidayEdit) -> tuple[object, ...]:
    return edit.kind, edit.id, edit.expected


def _apart_moved(edit: HolidayEdit) -> tuple[object, ...]:
    return edit.kind, edit.id, edit.expected, edit.name


def _named(row: HolidayRow | None) -> str:
    return f"{row.id}.{row.key[1].isoformat()}" if row else "new"


class ReviseSheet(kit.Sheet):
    """What the edits move, before they are made; ``made`` once they are on record."""

    made = Signal()

    def __init__(
        self, over: QWidget, desk: Desk, edits: tuple[HolidayEdit, ...], effect: Effect
    ) -> None:
        title = QCoreApplication.translate("ReviseSheet", "Record the edits of the calendar")
        super().__init__(over, title, width=720)
        self._desk, self._edits = desk, edits
        self.form = kit.FormOf(ReviseHolidays, self, apart=lambda r: (r.edits,))
        for notice in effect.notices:
            said = desk.messages.text(notice.code, **notice.params)
            self.body.addWidget(kit.Banner("warning", said))
        self.body.addWidget(kit.label(self._count(effect), "strong", wrap=True))
        rows: FirstRows[MovedDate] = FirstRows(self._row)
        rows.show_items(effect.moved, anew=True)
        self.body.addWidget(rows)
        self.reason = kit.MultiLineField(2)
        self.body.addWidget(
            self.form.ask(lambda r: r.reason, self.tr("Reason"), self.reason, required=True)
        )
        self.yes = kit.Button(title, self._give, kind="primary", icon="save")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "holidays_reason")

    def first_focus(self) -> QWidget:
        return self.reason

    def _count(self, effect: Effect) -> str:
        if effect.moved:
            count = count_of(len(effect.moved), "تاريخ", Case.NOMINATIVE)
            told = self.tr("Dates of running requests that move: %1.").replace("%1", count)
        else:
            told = self.tr("No date of a running request moves.")
        if not effect.marked:
            return told
        count = count_of(effect.marked, "تاريخ", Case.NOMINATIVE)
        marks = self.tr("Dates that keep their day and change their mark alone: %1.")
        return f"{told} {marks.replace('%1', count)}"

    def _row(self, one: MovedDate) -> kit.ItemRow:
        title, said = words.moved(self._desk, one)
        return kit.ItemRow(title, said, kind="warning")

    def _give(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.calendar.revise,
                self.form.command(ReviseHolidays(self._edits, "")),
                done=self._made,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The calendar is on record; every date goes by it."),
            )

    def _made(self, _effect: Effect) -> None:
        self.finish()
        self.made.emit()
