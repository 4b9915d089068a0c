"""Two files that may be of one person, beside each other: what differs, where each word came from,
what would go over, and the merge.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.clock import RIYADH
from desktop.core.merge.rules import JOINED
from desktop.core.merge.terms import Choice, Comparison, MergeFiles, MergeView, Origin, Pair, Side
from desktop.core.people.links.terms import Distinct
from desktop.core.people.terms import PersonForm, PersonRow, PersonView
from desktop.core.work import Action, Actor, may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import Kept
from desktop.ui.parts.person.differences import text_of
from desktop.ui.parts.person.likeness import DistinctSheet
from desktop.ui.people.merged import counts_text
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

_FIELDS: Final = tuple(part.name for part in fields(PersonForm))


class MergePage(kit.Page):
    """Opened on two files: the first would stay."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._place: places.Compare | None = None
        self._seen: Comparison | None = None
        self.form = kit.FormOf(
            MergeFiles,
            self,
            apart=lambda m: (m.stays, m.goes, m.stays_version, m.goes_version),
        )
        self._bars = kit.Rows(spacing=6)
        self._files = kit.FactList()
        self._follows = kit.label("", wrap=True)
        self._same = kit.label(self.tr("The two say the same in every field."), "help")
        self.pairs = {name: _PairRow(desk, self.form, name) for name in _FIELDS}
        self._because = self.form.ask(
            lambda m: m.because,
            self.tr("By what the two were found to be one person"),
            kit.MultiLineField(2),
            required=True,
        )
        self.kept = Kept.of(desk, self.form)
        self.merge = kit.Button(self.tr("Merge the two"), self._merge, kind="primary", icon="users")
        self.distinct = kit.Button(self.tr("Record two people"), self._ask_distinct)
        self.swap = kit.Button(self.tr("Keep the other one"), self._swap, icon="refresh-cw")
        self.merge.setVisible(desk.may(Action.PERSON_MERGE))
        self._build()

    def _build(self) -> None:
        files = kit.Card(self.tr("The two files")).add(self._bars, self._files)
        differ = kit.Card(self.tr("What differs")).add(self._same, *self.pairs.values())
        over = kit.Card(self.tr("What goes over")).add(
            self._follows,
            kit.label(
                self.tr(
                    "Signed and printed texts stay word for word. The number of the other file goes"
                    " on finding this one. The merge is undone as a whole while nothing new rests"
                    " on it."
                ),
                "help",
                wrap=True,
            ),
        )
        self._why = kit.Card().add(self._because)
        self._why.setVisible(self._desk.may(Action.PERSON_MERGE))
        self.add(self.kept, files, differ, over, self._why)
        self.set_foot(kit.PrimaryBar(self.merge, self.distinct, self.swap))

    # ---- what the window asks

    def open_on(self, place: places.Compare) -> None:
        """Show two files."""
        self._place = place
        self._read()

    def shown_again(self) -> None:
        """Look again."""
        self._read()

    def heading(self) -> tuple[str, str]:
        """Return whose files they are."""
        seen = self._seen
        if seen is None:
            return _title(), ""
        numbers = (kit.texts.ltr(one.file_number) for one in (seen.stays, seen.goes))
        return _title(), kit.texts.joined(seen.stays.form.name.full, *numbers)

    def _read(self) -> None:
        if self._place is not None:
            self._desk.read(
                self._desk.office.merges.compare, self._place.stays, self._place.goes,
                done=self._show,
            )  # fmt: skip

    # ---- showing

    def _show(self, seen: Comparison) -> None:
        place = self._place
        if place is None or (seen.stays.id, seen.goes.id) != (place.stays, place.goes):
            return
        self.kept.leave()
        self._seen = seen
        found = {pair.field: pair for pair in seen.pairs}
        with self.form.at_once():
            self.form.clear()
            for name, row in self.pairs.items():
                row.show_pair(found.get(name), seen)
        self._same.setVisible(not found)
        self._files.set_facts(
            [
                (self.tr("Stays"), self._file(seen.stays)),
                (self.tr("Goes over into it"), self._file(seen.goes)),
            ]
        )
        text = self._desk.messages.text
        self._bars.set_rows(
            kit.ItemRow(text(why.code, **why.params), kind="warning") for why in seen.bars
        )
        self.merge.setEnabled(not seen.bars)
        self._follows.setText(counts_text(self._desk, seen.follows) or self.tr("Nothing else."))
        self.kept.begin(f"merge.{place.stays}:{place.goes}")
        self.titled.emit()

    def _file(self, person: PersonView) -> str:
        since = self.tr("registered on %1").replace("%1", hijri_text(person.registered_on))
        number = kit.texts.ltr(person.file_number)
        return kit.texts.joined(person.form.name.full, number, since)

    # ---- acting

    def _swap(self) -> None:
        if self._place is not None:
            self._desk.go(places.Compare(self._place.goes, self._place.stays))

    def _merge(self) -> None:
        seen = self._seen
        if seen is None or not self.form.check():
            return
        command = self.form.command(
            MergeFiles(
                seen.stays.id, seen.goes.id, seen.stays.version, seen.goes.version,
                choices=tuple(self._chosen(seen.pairs)),
            )
        )  # fmt: skip
        self._desk.act(
            self._desk.office.merges.merge,
            command,
            done=self._merged,
            form=self,
            busy=self.merge,
            doing=saving(),
            news=self.tr("The two files are one; it is undone from its page."),
        )

    def _chosen(self, pairs: Iterable[Pair]) -> Iterator[Choice]:
        for pair in pairs:
            yield Choice(pair.field, self.pairs[pair.field].side())

    def _merged(self, view: MergeView) -> None:
        self.kept.done()
        self._desk.go(places.Person(view.stays))

    def _ask_distinct(self) -> None:
        if self._seen is not None:
            row = self._desk.office.people.listed
            self._desk.read(row, [self._seen.goes.id], done=self._distinct)

    def _distinct(self, rows: list[PersonRow]) -> None:
        sheet = DistinctSheet(self.window(), self._desk, rows[0])
        sheet.said.connect(self._say_distinct)
        sheet.open()

    def _say_distinct(self, said: Distinct, sheet: DistinctSheet) -> None:
        if self._seen is None:
            return
        self._desk.act(
            self._desk.office.links.say_distinct, self._seen.stays.id, said,
            done=partial(self._said, sheet), form=sheet.form, busy=sheet.yes, doing=saving(),
            news=self.tr("Both files show that they are of two people."),
        )  # fmt: skip

    def _said(self, sheet: DistinctSheet, _none: None) -> None:
        sheet.finish()
        self._read()

    # ---- problems

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> list[str]:
        """Show core's problems where their fields are: those of a form at the choice."""
        found = [(self._field_of(name), text) for name, text in problems]
        return self.form.show_problems(found)

    def _field_of(self, name: str) -> str:
        first = name.partition(".")[0]
        return f"choices.{first}" if first in self.pairs else name

    def clear_problems(self) -> None:
        """Take every problem away."""
        self.form.clear_problems()


class _PairRow(QWidget):
    """One field of the two forms, with what each says, since when, and which is taken."""

    def __init__(self, desk: Desk, form: kit.FormOf[MergeFiles], name: str) -> None:
        super().__init__()
        self._desk, self._name = desk, name
        sides = [
            (Side.STAYS, self.tr("What the first says")),
            (Side.GOES, self.tr("What the other says")),
        ]
        if name in JOINED:
            sides.append((Side.BOTH, self.tr("Both")))
        self._facts = kit.FactList()
        title = desk.messages.text(f"term.field.{name}")
        self._choice = kit.SegmentedChoice(sides)
        self.row = form.ask(lambda m: m.choices, title, self._choice, key=name)
        self._offered = Side.STAYS
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(kit.columns(self.row, self._facts))
        self.hide()

    def show_pair(self, pair: Pair | None, seen: Comparison) -> None:
        """Show what the two say, or nothing where they say the same."""
        self.setVisible(pair is not None)
        if pair is None:
            return
        self._offered = pair.offered
        self._choice.offer(Side.BOTH, Side.BOTH in pair.sides)
        self._choice.set_value(pair.offered)
        stays, goes = seen.stays, seen.goes
        self._facts.set_facts(
            [
                self._fact(stays, pair.stays, pair.stays_from),
                self._fact(goes, pair.goes, pair.goes_from),
            ]
        )

    def _fact(self, person: PersonView, value: Any, came: Origin) -> tuple[str, str]:
        said = text_of(self._desk, self._name, value, person.form.gender)
        on = hijri_text(came.at.astimezone(RIYADH).date())
        since = self.tr("since %1").replace("%1", kit.texts.joined(on, came.by))
        told = said or self.tr("not on record")
        return kit.texts.ltr(person.file_number), f"{told}\n({since})"

    def side(self) -> Side:
        """Return which is taken."""
        return Side(self._choice.value() or self._offered)


def _title() -> str:
    return QCoreApplication.translate("MergePage", "Two files beside each other")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.PERSON_LINK)


PAGE = PageSpec(
    PageId.COMPARE, _title, "users", MergePage, allowed=_allowed, listed=False,
    under=PageId.RECEPTION,
)  # fmt: skip
