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
            self.add(card)
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
help_text=, read=)`` makes a :class:`FormRow` for any layout (``columns(*rows, count=2)`` or
``columns(*rows, spans=(3, 3, 6))`` on the grid of twelve that all cards share); ``command(base)``
gives what was entered, ``put(lambda c: c.field, value)`` shows one value. A row that is no field of
a command, and a form without one (``Form(parent)``): ``row(name, label, field, ...)``. Both have
``values()``, ``set_values(mapping)``, ``clear()``, ``check()`` (shows what is wrong),
``show_problems([(name, text)])``, ``form["name"].set_help/.set_enabled/.focus/.field``,
``focus_first()``, signals ``changed``, ``completed``. Enter goes on; the error line is reserved.
The bar of the page or sheet counts what is wrong, and F8 goes there; a form without a bar puts an
``ErrorPlace()`` beside its button.

**Fields** (each: ``value()``, ``set_value(v)``, ``trouble()``, ``inputs()``, signal ``changed``):
TextField str - NameField str - DigitsField(length, extra=) str of 0-9 - PhoneField str -
IbanField str - NumberField(maximum) int|None - MoneyField(some=) halalas int|None -
MultiLineField(rows) str - PasswordField str (signal ``hinted``) -
ChoiceField([(value, label)]) value|None
(``set_options``) - SegmentedChoice([(value, label)], value) - CheckRow(text, help_text=) bool, its
row has the label "" - DateField(calendar=, year_alone=, earliest=, latest=, clock=)
``DateEntry(day, year, typed, calendar)``|None, also takes a ``date`` - SignaturePad
``Signature``|None. SearchBox(placeholder): signals ``searched(str)``, ``went_down``. PathField str.
A field cuts nothing (``kit/line.py``); its row hears ``helped`` (how it reads its entry),
``hinted``, ``offered`` (what may be meant, taken by a button) and ``refused`` (why a paste was not
taken). One in which more may stand than a value is :class:`Retyped`, for drafts. One that only
narrows what is shown is made by ``looks(field)``: it is no entry, and found again with its page.

**Tasks**: ``Operation(work=fn | long=fn(progress), done=, refused=, form=, busy=, speaker=, news=,
doing=, title=)``; ``tasks.run(operation)``; ``tasks.changed`` carries what the core changed; in
tests ``qtbot.waitUntil(lambda: tasks.idle)``. ``long`` work gets ``progress(done, total)``, which
raises :class:`Stopped` when the person chose to stop, and is shown in a :class:`ProgressSheet`.

**Layout**: Page.add/set_head/set_foot/body - Card(title, aside=).add(...).grow() - beside(main,
side, shares=) - stack(...) - free_room() - OneStop (its buttons are one stop of Tab: every
card and bar) - acts(buttons that are one) - Banners(what is said over a page) -
PrimaryBar(primary, *others, note=) - label(text, role, wrap=) - line() - empty(layout) -
ItemRow(title, note, body=, kind=, aside=) -
Rows(lined=).set_rows([...]) - FactList([(name, value)], count=).set_facts -
EmptyState(icon, title, advice, action=, clicked=) - Stepper([...]).set_current, signal ``chosen``.

**Table**: ``Table([Column(title, text=fn, key=fn, badge=fn, tip=fn, main=, rank=, least=, most=,
end=, wrap=)], name=, empty=EmptyState(...))``; ``set_rows(views)``, ``current()``, signals
``opened(row)``, ``selected(row)``. The ``main`` column (a name) gives way last, what has no room
stands under it. A page's list fills it: ``page.add(card.grow(), stretch=1)`` and ``MainList(page,
table, *asides)``, with ``filled(card, Aside(...))`` where something stands beside; a short one on a
page that scrolls is ``whole=True``. ``OrderLine(table, text)`` says in which order it stands. Days
and hours: ``parts.day_columns``.

**Notes**: Badge(text, kind) - Banner(kind, text) with ``activated`` - Messages().tell/warn/fail.
Kinds: ok, warning, danger, info, neutral. ConfirmSheet(over, title, text, yes).open() with
``confirmed``. BarChart, ScaleBar, Sparkline, Figure.

**Buttons**: Button(text, bound_method, kind="" | primary | danger | quiet | link, icon=lucide name,
after=True for an arrow behind the words) - IconButton(icon, name). Icons are named as for
left-to-right readers (``arrow-right`` is onwards) and mirrored in ``icons.py`` alone. An icon that
``resources/icons`` lacks is copied there from lucide-static.

**Texts**: English source in ``self.tr("...")`` of a QObject, literally so: lupdate does not see
``page.tr``, ``tr = self.tr`` or an f-string. Elsewhere ``QCoreApplication.translate("Class",
"...")``. Numbers by ``kit.texts.fill(self.tr("%1 of %2"), 3, 5)`` or ``kit.texts.numeral(3)``,
counts by ``self.tr("%n paper(s)", "", n)``, identifiers in sentences in ``kit.texts.ltr(...)``.
Then ``python packaging/translations.py update``, ``todo MyClass > x.toml``, fill it in,
``fill x.toml`` (a lock lets several people do so at once), commit ``i18n/ar.ts i18n/en.ts``.
**Painting**: ask ``theme.current_theme()`` at each paint: ``.color("primary")``, ``.px.base``.
"""

from typing import TYPE_CHECKING

from desktop.ui.kit import icons as icons
from desktop.ui.kit import scene as scene
from desktop.ui.kit import texts as texts
from desktop.ui.kit import theme as theme

if TYPE_CHECKING:
    from desktop.ui.kit.pieces import *  # noqa: F403  # named there, once
    from desktop.ui.kit.pieces import __all__ as __all__
else:

    def __getattr__(name: str) -> object:
        """Load the pieces when the first is asked for: the first frame needs few of them."""
        if name.startswith("__") or name == "pieces":
            raise AttributeError(name)
        from desktop.ui.kit import pieces

        globals().update({piece: getattr(pieces, piece) for piece in pieces.__all__})
        return getattr(pieces, name)
