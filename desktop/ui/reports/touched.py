"""The office's choices that another text touches, each of which is asked for, and what was decided
for a later day.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.adoption.terms import Difference
from desktop.core.adoption.touched import Comparison, Touched, Waiting
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text
from desktop.ui.parts.first_rows import FirstRows
from desktop.ui.reports.choice_history import difference
from desktop.ui.reports.choice_words import label

_KEEP, _TAKE = "keep", "take"
_STANDS, _FALLS = "stands", "falls"


class TouchedCard(kit.Card):
    """``changed`` after each answer. Nothing is answered beforehand but what can't go on."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("The office's choices that it touches"))
        self._desk = desk
        self.fields: dict[str, kit.SegmentedChoice] = {}
        self._left = kit.label("", "help", wrap=True)
        self._rows = kit.Rows(lined=True)
        self.keep_all = kit.Button(
            self.tr("Keep what is left"), partial(self.answer_all, _KEEP), kind="link"
        )
        self.take_all = kit.Button(
            self.tr("Take what is left"), partial(self.answer_all, _TAKE), kind="link"
        )
        self.carried: FirstRows[Difference] = FirstRows(self._carried)
        self._unasked = kit.label(self.tr("These go on without a question"), "section")
        acts = kit.acts(self.keep_all, self.take_all)
        self.add(self._left, self._rows, acts, self._unasked, self.carried)

    def show_beside(self, beside: Comparison) -> None:
        """Ask for the choices of another text; answers to the same question stay."""
        before = {key: field.value() for key, field in self.fields.items()}
        self.fields = {}
        self._rows.set_rows([self._row(one, before.get(one.key)) for one in beside.touched])
        self.carried.show_items(beside.carried, anew=True)
        self._unasked.setVisible(bool(beside.carried))
        self.setVisible(bool(beside.touched or beside.carried))
        self._told()

    def answers(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the keys of what is kept and of what is taken."""
        return self._with(_KEEP), self._with(_TAKE)

    def left(self) -> int:
        """Return how many are not answered yet."""
        return sum(field.value() is None for field in self.fields.values())

    def answer_all(self, answer: str) -> None:
        """Answer alike what is not answered yet."""
        for field in self.fields.values():
            if field.value() is None:
                field.set_value(answer)
        self._told()
        self.changed.emit()

    def _with(self, answer: str) -> tuple[str, ...]:
        return tuple(key for key, field in self.fields.items() if field.value() == answer)

    def _row(self, one: Touched, before: str | None) -> QWidget:
        field = kit.SegmentedChoice(
            [(_KEEP, self.tr("What holds")), (_TAKE, self.tr("What it proposes"))]
        )
        field.setAccessibleName(label(one.key))
        field.offer(_KEEP, not one.must)
        field.set_value(_TAKE if one.must else before)
        field.changed.connect(self._answered)
        self.fields[one.key] = field
        why = self._desk.messages.text(f"policy.choice_touched.{one.why}")
        said = difference(self._desk, one.said)
        return kit.ItemRow(label(one.key), why, body=said, kind="warning", aside=field)

    def _answered(self) -> None:
        self._told()
        self.changed.emit()

    def _told(self) -> None:
        count = self.left()
        said = self.tr("%n left to answer; what is taken holds from today.", "", count)
        done = self.tr("All are answered; what is taken holds from today.")
        none = self.tr("It touches none of them.")
        self._left.setText((said if count else done) if self.fields else none)
        for act in (self.keep_all, self.take_all):
            act.setVisible(bool(count))

    def _carried(self, one: Difference) -> QWidget:
        return kit.ItemRow(label(one.key), difference(self._desk, one), kind="neutral")


class WaitingCard(kit.Card):
    """Asks whether what was decided for a later day holds then, over what is adopted now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Decided for a later day"))
        self._desk = desk
        self._shown: tuple[Waiting, ...] = ()
        self.stands = kit.SegmentedChoice(
            [(_STANDS, self.tr("It stands")), (_FALLS, self.tr("It falls"))]
        )
        self.stands.setAccessibleName(self.tr("Decided for a later day"))
        told = self.tr(
            "What stands changes on its day what is named here, beside what is taken above; where"
            " it falls, what is adopted today goes on."
        )
        self._rows = kit.Rows(lined=True)
        self.add(kit.label(told, "help", wrap=True), self._rows, kit.flow(self.stands))

    def show_waiting(self, waiting: Sequence[Waiting]) -> None:
        """Ask for what was decided; an answer to the same question stays."""
        if self._shown != tuple(waiting):
            self.stands.set_value(None)
        self._shown = tuple(waiting)
        self._rows.set_rows(map(self._row, waiting))
        self.setVisible(bool(waiting))

    @property
    def left(self) -> bool:
        """Tell whether it is not answered yet."""
        return bool(self._shown) and self.stands.value() is None

    def answer(self) -> bool | None:
        """Return whether it stands; None where nothing is asked."""
        return self.stands.value() == _STANDS if self._shown else None

    def _row(self, one: Waiting) -> QWidget:
        title = self.tr("From %1").replace("%1", both_text(one.day))
        said = "\n".join(difference(self._desk, said) for said in one.said)
        return kit.ItemRow(title, "", body=said, kind="warning")
