"""«تقويم المكتب»: the holidays of a year, as expected and as the office knows them."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.base.hijri import to_hijri
from desktop.core.intake.calendar.terms import (
    CalendarView,
    Edit,
    Effect,
    HolidayLine,
    HolidayRow,
    Standing,
)
from desktop.core.policy.choice_vocabulary import YearsOf
from desktop.core.work import Action, DeskId
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import gregorian_text
from desktop.ui.kit.texts import digits
from desktop.ui.parts.day_columns import day_column
from desktop.ui.parts.drafts import Kept
from desktop.ui.parts.first_rows import FirstRows
from desktop.ui.places import PageId
from desktop.ui.reports import holiday_words as words
from desktop.ui.reports.holiday_edits import EditsList, HolidaySheet, ReviseSheet, edit_of
from desktop.ui.shell.pages import PageSpec, Section

#: So many years before this one and after it are offered.
_AROUND = 10
#: What may be done to a holiday as it stands; one that the office added is moved or taken out.
_OFFERED = {
    Edit.CONFIRM: {Standing.EXPECTED, Standing.MOVED, Standing.TAKEN_OUT},
    Edit.MOVE: {Standing.EXPECTED, Standing.CONFIRMED, Standing.MOVED, Standing.ADDED},
    Edit.TAKE_OUT: {Standing.EXPECTED, Standing.CONFIRMED, Standing.MOVED, Standing.ADDED},
    Edit.EXPECT: {Standing.CONFIRMED, Standing.MOVED, Standing.TAKEN_OUT},
}


class HolidaysPage(kit.Page):
    """Everybody reads it; the director gathers edits, sees what they move, and records them."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._edits = desk.may(Action.POLICY_HOLIDAYS)
        self.years = kit.Chips(
            self.tr("Years of which calendar"),
            [(YearsOf.HIJRI, self.tr("Hijri years")), (YearsOf.GREGORIAN, self.tr("Gregorian"))],
        )
        self.year = kit.sifts(kit.ChoiceField())
        self.year.setAccessibleName(self.tr("Year"))
        self.table: kit.Table[HolidayRow] = kit.Table(
            self._columns(),
            name=self.tr("Holidays"),
            empty=kit.EmptyState(
                "calendar-days",
                self.tr("No holiday in this year"),
                self.tr("Choose another year, or add a holiday."),
            ),
        )
        self._one, self._heading = kit.Card(), kit.label("", "section", wrap=True)
        self._facts = kit.FactList()
        named = {
            Edit.CONFIRM: (self.tr("Confirm"), "check"),
            Edit.MOVE: (self.tr("Move"), "calendar-days"),
            Edit.TAKE_OUT: (self.tr("Take out"), "circle-x"),
            Edit.EXPECT: (self.tr("Back to expected"), "undo-2"),
        }
        self.acts = {
            kind: kit.Button(text, partial(self._begin, kind), icon=icon)
            for kind, (text, icon) in named.items()
        }
        self.edits = EditsList()
        self.kept = Kept(desk, self.edits.typed, self.edits.retype)
        self._lines: FirstRows[HolidayLine] = FirstRows(self._line)
        self.save = kit.Button(
            self.tr("See what moves, and record"), self._weigh, kind="primary", icon="save"
        )
        self.more = kit.Button(self.tr("Add a holiday"), self._add, icon="plus")
        self._build()
        self.years.chosen.connect(self._offer_years)
        self.year.changed.connect(self._refresh)
        self.table.selected.connect(self._marked)
        self.edits.changed.connect(self._gathered)
        desk.listen(self, self._refresh, DeskId.POLICY)
        self._offer_years(YearsOf.HIJRI)

    def _build(self) -> None:
        told = self.tr(
            "The shipped holidays are expected only: by the Umm al-Qura table and by law. The "
            "announcement may differ; what the office confirms, moves, adds or takes out counts."
        )
        filters = kit.Form(self)
        year = filters.row("year", self.tr("Year"), self.year)
        listed = kit.Card().grow().add(kit.label(told, "second", wrap=True), year, self.table)
        self._one.add(self._heading, self._facts, kit.flow(*self.acts.values()))
        gathered = kit.Card(self.tr("Edits to be recorded")).add(self.kept, self.edits)
        gathered.setVisible(self._edits)
        self._acts = kit.Card(self.tr("What was changed, by whom and why")).add(self._lines)
        self._acts.hide()
        side = kit.Aside(self._one, gathered, self._acts)
        self.add(self.years)
        self.add(kit.filled(listed, side), stretch=1)
        kit.MainList(self, self.table, side)
        back = kit.Button(self.tr("Back to the policy"), self._back, kind="quiet")
        for one in (self.save, self.more):
            one.setVisible(self._edits)
        self.save.setEnabled(False)
        self.set_foot(kit.PrimaryBar(self.save, self.more, back))

    def _columns(self) -> list[kit.Column[HolidayRow]]:
        clock = self._desk.office.clock
        return [
            kit.Column(self.tr("Holiday"), lambda r: r.name, main=True, strong=True, least=14),
            day_column(clock, self.tr("First day"), lambda r: r.first, rank=6),
            day_column(clock, self.tr("Last day"), lambda r: r.last, rank=4),
            kit.Column(
                self.tr("Gregorian"), lambda r: gregorian_text(r.first), key=lambda r: r.first,
                rank=3,
            ),
            kit.Column(
                self.tr("Stands"),
                lambda r: words.standing(self._desk, r.standing),
                badge=lambda r: words.kind(r.standing),
                rank=5,
            ),
            kit.Column(self.tr("By"), lambda r: r.staff, rank=1),
        ]  # fmt: skip

    # ---- what the window asks

    def day_turned(self) -> None:
        """Leave what is gathered as it is."""

    def shown_again(self) -> None:
        """Read the year again; what was gathered and not recorded stands here again."""
        self.kept.leave()
        self.edits.set_value(())
        self.kept.begin("holidays")
        self._refresh()

    def first_act(self) -> QWidget:
        """Begin with the list."""
        return self.table.view

    def heading(self) -> tuple[str, str]:
        """Return what it is, and what goes by it."""
        return _title(), self.tr("Replies counted in working days go by these holidays")

    # ---- showing

    def _offer_years(self, years: str) -> None:
        day = today(self._desk.office.clock)
        now = to_hijri(day).year if years == YearsOf.HIJRI else day.year
        around = range(now - _AROUND, now + _AROUND + 1)
        self.year.set_options([(str(year), digits(str(year))) for year in around])
        self.year.set_value(str(now))
        self._refresh()

    def _refresh(self) -> None:
        year = self.year.value()
        if year:
            years = YearsOf(self.years.value())
            self._desk.read(self._desk.office.calendar.read, int(year), years, done=self._show)

    def _show(self, view: CalendarView) -> None:
        self.table.set_rows(view.rows)
        if view.rows and self.table.current() is None:
            self.table.view.selectRow(0)
        self._lines.show_items(view.lines, anew=False)
        self._acts.setVisible(bool(view.lines))
        self._marked(self.table.current())

    def _line(self, one: HolidayLine) -> kit.ItemRow:
        title, note = words.line(self._desk, one)
        return kit.ItemRow(title, note, kind="info")

    def _marked(self, row: HolidayRow | None) -> None:
        self._one.setVisible(row is not None)
        if row is None:
            return
        self._heading.setText(row.name)
        expected = row.expected
        facts = [
            (self.tr("Days"), words.days(row.first, row.last)),
            (self.tr("Stands"), words.standing(self._desk, row.standing)),
            (
                self.tr("Expected on"),
                words.days(expected, expected) if expected and expected != row.first else "",
            ),
            (self.tr("By"), row.staff),
            (self.tr("Reason"), row.reason),
        ]
        self._facts.set_facts([(name, value) for name, value in facts if value])
        for kind, button in self.acts.items():
            button.setVisible(self._edits and row.standing in _OFFERED[kind])

    def _gathered(self) -> None:
        self.save.setEnabled(bool(self.edits.value()))
        self.kept.touch()

    # ---- acting

    def _begin(self, kind: Edit) -> None:
        row = self.table.current()
        if row is None:
            return
        if kind is Edit.MOVE:
            self._ask(row)
        else:
            self.edits.put(edit_of(kind, row))

    def _add(self) -> None:
        self._ask(None)

    def _ask(self, row: HolidayRow | None) -> None:
        sheet = HolidaySheet(self, self._desk, self.edits, row)
        sheet.edited.connect(self.edits.put)
        sheet.open()

    def ask_again(self, named: str) -> None:
        """Open the sheet of a draft again: of a holiday that still stands here, or of a new one."""
        id_, _, day = named.partition(".")
        rows = [r for r in self.table.model.rows if (r.id, r.key[1].isoformat()) == (id_, day)]
        if named == "new" or rows:
            self._ask(rows[0] if rows else None)

    def _weigh(self) -> None:
        self._desk.act(
            self._desk.office.calendar.weigh,
            self.edits.value(),
            done=self._weighed,
            busy=self.save,
        )

    def _weighed(self, effect: Effect) -> None:
        sheet = ReviseSheet(self, self._desk, self.edits.value(), effect)
        sheet.made.connect(self._made)
        sheet.open()

    def _made(self) -> None:
        self.kept.done()
        self.shown_again()

    def _back(self) -> None:
        self._desk.go(PageId.POLICY)


def _title() -> str:
    return QCoreApplication.translate("HolidaysPage", "The office's calendar")


PAGE = PageSpec(
    PageId.CALENDAR, _title, "calendar-days", HolidaysPage, Section.SYSTEM, listed=False,
    under=PageId.POLICY,
)  # fmt: skip
