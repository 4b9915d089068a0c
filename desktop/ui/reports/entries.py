"""Short lists to edit as one field of a form: a row for each entry, and one more by a button."""

import json
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.base.ids import new_id
from desktop.core.policy.choices import Category, Conditions, KeptCopy, Paper, Season, Service
from desktop.core.policy.vocabulary import StudyKind, Validity
from desktop.ui import kit
from desktop.ui.kit.roving import Roving

E = TypeVar("E")
#: The longest age of a document that can be asked for, in days.
_OLDEST: Final = 3660


class EntryRow(QWidget, Generic[E]):
    """One entry: its name, the id that it keeps for good, and what else its kind has."""

    changed = Signal()
    asked_more = Signal()
    kind: type[Any]

    def __init__(self) -> None:
        super().__init__()
        self._id = f"e_{new_id()[:12]}"
        self.name = kit.TextField(maximum=80)
        self.name.changed.connect(self.changed)
        self.away = kit.IconButton("trash-2", QCoreApplication.translate("EntryList", "Take out"))
        self.away.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by keys, a name is deleted
        self.opens: kit.IconButton | None = None
        self._more = kit.label("", "help", wrap=True)
        self._more.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        self._box = QHBoxLayout()
        self._box.setSpacing(10)
        self._box.addWidget(self.name, 1)
        self._box.addWidget(self.away)
        whole.addLayout(self._box)
        whole.addWidget(self._more)

    def beside(self, field: QWidget) -> None:
        """Put one more field beside the name, no wider than its words."""
        field.setMinimumWidth(1)
        self._box.insertWidget(self._box.count() - 1, field)

    def ticked(self) -> list[QWidget]:
        """Return what is ticked beside the name."""
        return []

    def value(self) -> E:
        """Return the entry; its name is not empty."""
        raise NotImplementedError

    def show_entry(self, entry: E) -> None:
        """Show an entry, whose id stays."""
        raise NotImplementedError

    def offer_more(self, text: str) -> None:
        """Offer what is asked for in a sheet of its own, by a button."""
        button = kit.IconButton("list-checks", text)
        button.clicked.connect(self._ask_more)
        self.beside(button)
        self.opens = button

    def _ask_more(self) -> None:
        self.asked_more.emit()

    def tell(self, words: str) -> None:
        """Say in a line below what stands in that sheet."""
        self._more.setText(words)
        self._more.setVisible(bool(words))

    def trouble(self) -> str:
        """Return what is wrong with the entry, or ""."""
        return ""


class ServiceRow(EntryRow[Service]):
    """A service by its name; its conditions and season are written in a sheet."""

    kind = Service

    def __init__(self) -> None:
        super().__init__()
        self.conditions: tuple[str, ...] = ()
        self.season: Season | None = None
        self.study: StudyKind | None = None
        self.offer_more(self.tr("Conditions of the service"))

    def value(self) -> Service:
        return Service(
            id=self._id,
            name=self.name.value(),
            conditions=self.conditions,
            season=self.season,
            study=self.study,
        )

    def show_entry(self, entry: Service) -> None:
        self._id, self.conditions, self.season = entry.id, entry.conditions, entry.season
        self.study = entry.study
        self.name.set_value(entry.name)


class CategoryRow(EntryRow[Category]):
    """A category, and whether it tells health or prison."""

    kind = Category

    def __init__(self) -> None:
        super().__init__()
        self.sensitive = kit.CheckRow(self.tr("Sealed"))
        self.sensitive.changed.connect(self.changed)
        self.beside(self.sensitive)

    def ticked(self) -> list[QWidget]:
        return self.sensitive.inputs()

    def value(self) -> Category:
        return Category(id=self._id, name=self.name.value(), sensitive=self.sensitive.value())

    def show_entry(self, entry: Category) -> None:
        self._id = entry.id
        self.name.set_value(entry.name)
        self.sensitive.set_value(entry.sensitive)


class AskedPaperRow(EntryRow[Paper]):
    """A document, whether it is required, and how long it is good."""

    kind = Paper

    def __init__(self) -> None:
        super().__init__()
        self.required = kit.CheckRow(self.tr("Required"))
        self.validity = kit.ChoiceField(
            [
                (Validity.NONE, self.tr("Good for ever")),
                (Validity.EXPIRY, self.tr("Has a last day")),
                (Validity.MAX_AGE_DAYS, self.tr("Good for some days")),
            ]
        )
        self.days = kit.NumberField(_OLDEST)
        self.days.setAccessibleName(self.tr("Days"))
        self.validity.setMinimumContentsLength(16)
        self.validity.setAccessibleName(self.tr("How long it is good"))
        self.days.setMaximumWidth(90)
        for field in (self.required, self.validity, self.days):
            field.changed.connect(self.changed)
            self.beside(field)
        self.validity.changed.connect(self._aged)
        self.validity.set_value(Validity.NONE)
        self.when = Conditions()
        self.kept: KeptCopy | None = None
        self.offer_more(self.tr("Of whom it is asked, and whether its copy is kept"))
        self._aged()

    def _aged(self) -> None:
        self.days.setEnabled(self._validity.has_age)

    @property
    def _validity(self) -> Validity:
        return Validity(self.validity.value() or Validity.NONE)

    def ticked(self) -> list[QWidget]:
        return self.required.inputs()

    def value(self) -> Paper:
        return Paper(
            id=self._id,
            name=self.name.value(),
            required=self.required.value(),
            validity=self._validity,
            max_age_days=self.days.value() if self.days.isEnabled() else None,
            when=self.when,
            kept=self.kept,
        )

    def show_entry(self, entry: Paper) -> None:
        self._id, self.when, self.kept = entry.id, entry.when, entry.kept
        self.name.set_value(entry.name)
        self.required.set_value(entry.required)
        self.validity.set_value(entry.validity)
        self.days.set_value(entry.max_age_days)
        self._aged()

    def trouble(self) -> str:
        if self.days.isEnabled() and not self.days.value():
            return self.tr("Write the number of days of “%1”.").replace("%1", self.name.value())
        return self.days.trouble()


class EntryList(QWidget, Generic[E]):
    """The value is a tuple of entries in their order; a row without a name is none."""

    changed = Signal()
    asked_more = Signal(object)

    def __init__(
        self, make: type[EntryRow[E]], more: str, words: Callable[[E], str] = lambda _entry: ""
    ) -> None:
        super().__init__()
        self._make, self._words = make, words
        self._label = ""
        self.rows: list[EntryRow[E]] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.more = kit.Button(more, self._one_more, kind="quiet", icon="plus")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(self._list)
        box.addWidget(self.more)
        self._ticks, self._acts = Roving(self), Roving(self)
        self._rove()

    def _rove(self) -> None:
        """Let Tab come once to what is ticked down the rows, and once to what is pressed."""
        self._ticks.take([tick for row in self.rows for tick in row.ticked()])
        self._acts.take([*(row.opens for row in self.rows if row.opens is not None), self.more])
        self._acts.stand(self.more)

    def value(self) -> tuple[E, ...]:
        return tuple(row.value() for row in self.rows if row.name.value())

    def set_value(self, value: Iterable[E] | None) -> None:
        entries = tuple(value or ())
        if entries == self.value() and len(entries) == len(self.rows):
            return  # they stand there
        for row in list(self.rows):
            self._drop(row)
        for entry in entries:
            self.show_in(self._add(), entry)

    def show_in(self, row: EntryRow[E], entry: E) -> None:
        """Show an entry in a row of the list."""
        row.show_entry(entry)
        row.tell(self._words(entry))

    def typed(self) -> list[dict[str, Any]]:
        """Return the entries as JSON values, for a draft."""
        entries: tuple[Any, ...] = self.value()
        return [entry.model_dump(mode="json") for entry in entries]

    def retype(self, typed: Iterable[dict[str, Any]]) -> None:
        """Show what :meth:`typed` gave."""
        kind = self._make.kind
        self.set_value(tuple(kind.model_validate_json(json.dumps(entry)) for entry in typed))

    def trouble(self) -> str:
        return next((row.trouble() for row in self.rows if row.name.value() and row.trouble()), "")

    def inputs(self) -> list[QWidget]:
        return [*(row.name for row in self.rows), self.more]

    def speak(self, label: str) -> None:
        """Name each row's field after the list, and the button by itself."""
        self._label = label
        self.more.setAccessibleName(self.more.text())
        for row in self.rows:
            row.name.setAccessibleName(label)

    def _add(self) -> EntryRow[E]:
        row = self._make()
        row.name.setAccessibleName(self._label)
        row.changed.connect(self.changed)
        row.away.clicked.connect(partial(self._take_out, row))
        row.asked_more.connect(partial(self.asked_more.emit, row))
        self.rows.append(row)
        self._list.addWidget(row)
        self._rove()
        return row

    def _one_more(self) -> None:
        self._add().name.setFocus()
        self.changed.emit()

    def _take_out(self, row: EntryRow[E], _checked: bool = False) -> None:
        self._drop(row)
        self.more.setFocus()
        self.changed.emit()

    def _drop(self, row: EntryRow[E]) -> None:
        self.rows.remove(row)
        self._rove()
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
