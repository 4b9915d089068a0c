"""Some things of the store with how many of each, a line a thing; what is asked is a choice."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.aid.goods.terms import ItemRow, Portion
from desktop.core.office import Office
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit

#: So many lines at most: what is granted to one family is few things.
_LINES = 3


def read_items(office: Office, actor: Actor) -> list[ItemRow]:
    """Read what the store knows, for who may; nothing for who may not."""
    return office.goods.items(actor) if may(actor.roles, Action.GOODS_READ) else []


class ItemsField(QWidget):
    """The value is a tuple of portions; lines are hidden until the one before is filled."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._named: dict[str, Portion] = {}
        self._lines = [(kit.ChoiceField([]), kit.NumberField(10_000)) for _ in range(_LINES)]
        self._holders = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        for item, count in self._lines:
            item.setAccessibleName(self.tr("Item of the store"))
            count.setAccessibleName(self.tr("How many of it"))
            holder = kit.beside(item, count, shares=(3, 1))
            self._holders.append(holder)
            box.addWidget(holder)
            for part in (item, count):
                part.changed.connect(self._edited)
        self._unfold()

    def offer(self, items: Iterable[Portion]) -> None:
        """Offer these things; what is chosen stays where it is still offered."""
        before = self.value()
        self._named = {one.item_id: one for one in items}
        options = [("", self.tr("None")), *((one, p.name) for one, p in self._named.items())]
        for item, _ in self._lines:
            item.set_options(options)
        self.set_value([one for one in before if one.item_id in self._named])

    @property
    def offers(self) -> bool:
        """Whether there is anything to choose."""
        return bool(self._named)

    def value(self) -> tuple[Portion, ...]:
        return tuple(
            Portion(chosen, count.value() or 0)
            for item, count in self._lines
            if (chosen := item.value())
        )

    def set_value(self, value: Sequence[Portion] | None) -> None:
        given = list(value or ())[:_LINES]
        for at, (item, count) in enumerate(self._lines):
            item.set_value(given[at].item_id if at < len(given) else "")
            count.set_value(given[at].quantity if at < len(given) else None)
        self._unfold()

    def typed(self) -> list[list[Any]]:
        """Return what stands in it, for a draft."""
        return [[one.item_id, one.quantity] for one in self.value()]

    def retype(self, typed: object) -> None:
        """Show what :meth:`typed` gave."""
        lines = typed if isinstance(typed, list) else []
        self.set_value([Portion(str(item_id), int(count)) for item_id, count in lines])

    def trouble(self) -> str:
        return next((said for _, count in self._lines if (said := count.trouble())), "")

    def inputs(self) -> list[QWidget]:
        return [part for line in self._lines for part in line]

    def _edited(self) -> None:
        self._unfold()
        self.changed.emit()

    def _unfold(self) -> None:
        shown = True
        for holder, (item, _) in zip(self._holders, self._lines, strict=True):
            holder.setVisible(shown)
            shown = shown and bool(item.value())
