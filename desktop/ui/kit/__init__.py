"""The kit: what pages are built from. ``from desktop.ui import kit``.

A page is a :class:`Page` (scrolled body, ``set_head``, ``set_foot``) with a ``desk: Desk``
given to its constructor. It has no thread, no try/except and no colour of its own::

    class Noting(kit.Page):
        def __init__(self, desk: Desk) -> None:
            super().__init__()
            self._desk = desk
            self.form = kit.FormOf(RecordVisit, self, apart=lambda v: (v.person_id, v.priority))
            ask, ways = self.form.ask, [("phone", self.tr("Telephone"))]
            purposes = [(Purpose.ENQUIRY, self.tr("Enquiry"))]
            card = kit.Card(self.tr("A visit in one line")).add(
                ask(lambda v: v.note, self.tr("What was said"), kit.TextField(), required=True),
                kit.columns(
                    ask(lambda v: v.purpose, self.tr("Purpose"), kit.ChoiceField(purposes)),
                    ask(lambda v: v.channel, self.tr("Channel"), kit.ChoiceField(ways)),
                    ask(lambda v: v.name, self.tr("Name, if given"), kit.NameField()),
                ),
            )
            self.save = kit.Button(self.tr("Save"), self._save, kind="primary", icon="save")
            self.form.completed.connect(self.save.click)      # Enter in the last field
            self.add(self.form.summary, card)
            self.set_foot(kit.PrimaryBar(self.save))

        def _save(self) -> None:
            if self.form.check():
                self._desk.act(
                    self._desk.office.visits.record, self.form.command(),
                    done=self._saved, form=self.form, busy=self.save, news=self.tr("Saved."),
                )

        def _saved(self, visit: VisitRow) -> None:
            self.form.clear()

**Form** ``FormOf(Command, parent, apart=)``: ``ask(lambda c: c.field, label, field, required=,
help_text=, read=)`` makes a :class:`FormRow` for any layout (``columns(*rows, count=2)``);
``command(base)`` gives what was entered, ``put(lambda c: c.field, value)`` shows one value. A row
that is no field of a command, and a form without one (``Form(parent)``): ``row(name, label, field,
...)``. Both have ``values()``, ``set_values(mapping)``, ``clear()``, ``check()`` (shows what is
wrong), ``show_problems([(name, text)])``, ``form["name"].set_help/.set_enabled/.focus/.field``,
``focus_first()``, ``summary`` (banner, hidden while all is well), signals ``changed``,
``completed``. Enter goes on; the error line is reserved.

**Fields** (each: ``value()``, ``set_value(v)``, ``trouble()``, ``inputs()``, signal ``changed``):
TextField str - NameField str - DigitsField(length, extra=) str of 0-9 - PhoneField str -
IbanField str - NumberField(maximum) int|None - MoneyField halalas int|None - MultiLineField(rows)
str - PasswordField str (signal ``hinted``) - ChoiceField([(value, label)]) value|None
(``set_options``) - SegmentedChoice([(value, label)], value) - CheckRow(text, help_text=) bool, its
row has the label "" - DateField(calendar=, year_alone=, earliest=, latest=, clock=)
``DateEntry(day, year, typed, calendar)``|None, also takes a ``date`` - SignaturePad
``Signature``|None. SearchBox(placeholder): signals ``searched(str)``, ``went_down``.

**Tasks**: ``Operation(work=fn | long=fn(progress), done=, refused=, form=, busy=, speaker=, news=,
title=)``; ``tasks.run(operation)``; ``tasks.changed`` carries what the core changed; in tests
``qtbot.waitUntil(lambda: tasks.idle)``. ``long`` work gets ``progress(done, total)``, which raises
:class:`Stopped` when the person chose to stop, and is shown in a :class:`ProgressSheet`.

**Layout**: Page.add/set_head/set_foot/body - Card(title, aside=).add(...).grow() - beside(main,
side, shares=) - stack(...) - PrimaryBar(primary, *others, note=) - label(text, role, wrap=) -
line() - empty(layout) - ItemRow(title, note, body=, kind=, aside=) - Rows(lined=).set_rows([...]) -
FactList([(name, value)], count=).set_facts -
EmptyState(icon, title, advice, action=, clicked=) - Stepper([...]).set_current, signal ``chosen``.

**Table**: ``Table([Column(title, text=fn, key=fn, badge=fn, identifier=, stretch=, strong=)],
name=, empty=EmptyState(...))``; ``set_rows(views)``, ``current()``, signals ``opened(row)``,
``selected(row)``.

**Notes**: Badge(text, kind) - Banner(kind, text) with ``activated`` - Messages().tell/warn/fail.
Kinds: ok, warning, danger, info, neutral. ConfirmSheet(over, title, text, yes).open() with
``confirmed``. BarChart, Sparkline, Figure.

**Buttons**: Button(text, bound_method, kind="" | primary | danger | quiet | link, icon=lucide name,
after=True for an arrow behind the words) - IconButton(icon, name). Icons are named as for
left-to-right readers (``arrow-right`` is onwards) and mirrored in ``icons.py`` alone. An icon that
``resources/icons`` lacks is copied there from lucide-static.

**Texts**: English source in ``self.tr("...")`` of a QObject, literally so: lupdate does not see
``page.tr``, ``tr = self.tr`` or an f-string. Elsewhere ``QCoreApplication.translate("Class",
"...")``. Numbers by ``kit.texts.fill(self.tr("%1 of %2"), 3, 5)``, counts by
``kit.texts.arabic_digits(self.tr("%n paper(s)", "", n))``;
identifiers inside sentences in ``kit.texts.ltr(...)``. Then
``python packaging/translations.py update``, ``todo MyClass > x.toml``, fill it in,
``fill x.toml`` (a lock lets several people do so at once), commit ``i18n/ar.ts i18n/en.ts``.
**Painting**: ask ``theme.current_theme()`` at each paint: ``.color("primary")``, ``.px.base``.
"""

from desktop.ui.kit import icons, texts, theme
from desktop.ui.kit.buttons import Button, IconButton, IconLabel
from desktop.ui.kit.cards import (
    Card,
    EmptyState,
    FactList,
    ItemRow,
    beside,
    empty,
    label,
    line,
    stack,
)
from desktop.ui.kit.charts import BarChart, Figure, Sparkline
from desktop.ui.kit.checks import CheckRow
from desktop.ui.kit.choices import ChoiceField, SegmentedChoice
from desktop.ui.kit.date_field import DateField
from desktop.ui.kit.dates import Calendar, DateEntry, day_of
from desktop.ui.kit.digits import (
    DigitsField,
    IbanField,
    MoneyField,
    NumberField,
    PhoneField,
)
from desktop.ui.kit.field import Field
from desktop.ui.kit.fields import (
    MultiLineField,
    NameField,
    PasswordField,
    SearchBox,
    TextField,
)
from desktop.ui.kit.form import ErrorSummary, Form, columns
from desktop.ui.kit.form_of import FormOf, name_of
from desktop.ui.kit.ink import Point, Signature
from desktop.ui.kit.notes import Badge, Banner, Messages
from desktop.ui.kit.operation import Operation, Progress, Running, Stopped
from desktop.ui.kit.page import Page, PageHeader, PrimaryBar
from desktop.ui.kit.row import FormRow
from desktop.ui.kit.row_model import Column
from desktop.ui.kit.rows import Rows
from desktop.ui.kit.sheets import ConfirmSheet, ProgressSheet, Sheet
from desktop.ui.kit.signature import SignatureBlock, SignaturePad
from desktop.ui.kit.stepper import Stepper
from desktop.ui.kit.table import Table
from desktop.ui.kit.tasks import Tasks

__all__ = [
    "Badge",
    "Banner",
    "BarChart",
    "Button",
    "Calendar",
    "Card",
    "CheckRow",
    "ChoiceField",
    "Column",
    "ConfirmSheet",
    "DateEntry",
    "DateField",
    "DigitsField",
    "EmptyState",
    "ErrorSummary",
    "FactList",
    "Field",
    "Figure",
    "Form",
    "FormOf",
    "FormRow",
    "IbanField",
    "IconButton",
    "IconLabel",
    "ItemRow",
    "Messages",
    "MoneyField",
    "MultiLineField",
    "NameField",
    "NumberField",
    "Operation",
    "Page",
    "PageHeader",
    "PasswordField",
    "PhoneField",
    "Point",
    "PrimaryBar",
    "Progress",
    "ProgressSheet",
    "Rows",
    "Running",
    "SearchBox",
    "SegmentedChoice",
    "Sheet",
    "Signature",
    "SignatureBlock",
    "SignaturePad",
    "Sparkline",
    "Stepper",
    "Stopped",
    "Table",
    "Tasks",
    "TextField",
    "beside",
    "columns",
    "day_of",
    "empty",
    "icons",
    "label",
    "line",
    "name_of",
    "stack",
    "texts",
    "theme",
]
