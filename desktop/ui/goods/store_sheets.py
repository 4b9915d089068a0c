"""A thing of the store, and the slips by which it comes, goes and is counted."""

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.base.money import Halalas
from desktop.core.aid.goods.terms import (
    PERISHABLE,
    CountItem,
    GiveBack,
    Issue,
    ItemKind,
    ItemRow,
    Portion,
    Receive,
    Received,
    SaveItem,
    Spoil,
)
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.goods.asking import Asking, number_in
from desktop.ui.parts.options import terms


class ItemSheet(Asking):
    """``done(ItemRow)``: a new thing of the store."""

    def __init__(self, over: QWidget, desk: Desk) -> None:
        super().__init__(over, desk, self.tr("A new item"))
        row = self.form.row
        kinds = kit.ChoiceField(terms(desk.messages, "item_kind", ItemKind))
        self.put(row("name", self.tr("Name"), kit.TextField(maximum=200), required=True))
        self.put(
            row("kind", self.tr("Kind"), kinds, required=True),
            row("unit", self.tr("Unit"), kit.TextField(maximum=40), required=True),
        )
        self.put(row("note", self.tr("Note"), kit.TextField(maximum=200)))
        self.ends(self.tr("Enter the item"), desk.office.goods.save, self._item, "item_new")

    def _item(self) -> tuple[SaveItem]:
        v = self.form.values()
        kind = ItemKind(v["kind"]) if v["kind"] else None
        return (SaveItem(v["name"], v["unit"], kind, v["note"]),)


class ReceiveSheet(Asking):
    """``done(SlipView)``: «سند استلام» of a thing."""

    def __init__(self, over: QWidget, desk: Desk, item: ItemRow) -> None:
        super().__init__(over, desk, kit.texts.fill(self.tr("Take in: %1"), item.name))
        self._item = item
        row, clock = self.form.row, desk.office.clock
        day = kit.DateField(clock=clock, latest=partial(today, clock))
        self.put(
            row("donor", self.tr("From whom"), kit.TextField(maximum=200), required=True),
            row("day", self.tr("Day"), day),
        )
        day.follow_today()
        ends = kit.DateField(clock=clock)
        self.put(
            row("lines.0.quantity", self.tr("How many"), kit.NumberField(1_000_000), required=True),
            row("lines.0.value", self.tr("Value of all of it"), kit.MoneyField()),
            row(
                "lines.0.expires_on",
                self.tr("Its last day"),
                ends,
                required=item.kind in PERISHABLE,
            ),
        )
        self.put(
            row("state", self.tr("The state it is in"), kit.TextField(maximum=200)),
            row("condition", self.tr("The donor's condition"), kit.TextField()),
        )
        self.put(row("note", self.tr("Note"), kit.TextField()))
        receive = desk.office.goods.receive
        self.ends(self.tr("Take it in"), receive, self._slip, f"receive:{item.id}", icon="download")

    def _slip(self) -> tuple[Receive]:
        v = self.form.values()
        line = Received(
            self._item.id,
            number_in(v["lines.0.quantity"]),
            Halalas(v["lines.0.value"] or 0),
            kit.day_of(v["lines.0.expires_on"]),
        )
        return (
            Receive(
                v["donor"], (line,), kit.day_of(v["day"]), v["condition"], v["state"], v["note"]
            ),
        )


class IssueSheet(Asking):
    """``done(SlipView)``: «إذن صرف» of a thing."""

    def __init__(self, over: QWidget, desk: Desk, item: ItemRow) -> None:
        super().__init__(over, desk, kit.texts.fill(self.tr("Issue: %1"), item.name))
        self._item = item
        self.say(_left(self.tr("%1 in the store."), item))
        row = self.form.row
        self.put(
            row("to", self.tr("To whom"), kit.TextField(maximum=200), required=True),
            row("lines.0.quantity", self.tr("How many"), kit.NumberField(1_000_000), required=True),
        )
        self.put(row("why", self.tr("What for"), kit.TextField(), required=True))
        issue = desk.office.goods.issue
        self.ends(self.tr("Issue it"), issue, self._slip, f"issue:{item.id}", icon="upload")

    def _slip(self) -> tuple[Issue]:
        v = self.form.values()
        portion = Portion(self._item.id, number_in(v["lines.0.quantity"]))
        return (Issue(v["to"], (portion,), v["why"]),)


class ReturnSheet(Asking):
    """``done(SlipView)``: what went out and came back."""

    def __init__(self, over: QWidget, desk: Desk, item: ItemRow) -> None:
        super().__init__(over, desk, kit.texts.fill(self.tr("Came back: %1"), item.name))
        self._item = item
        row = self.form.row
        self.put(
            row("by", self.tr("Who brings it back"), kit.TextField(maximum=200), required=True),
            row("lines.0.quantity", self.tr("How many"), kit.NumberField(1_000_000), required=True),
        )
        self.put(row("why", self.tr("Why it came back"), kit.TextField(), required=True))
        back = desk.office.goods.give_back
        self.ends(self.tr("Take it back"), back, self._slip, f"returned:{item.id}", icon="undo-2")

    def _slip(self) -> tuple[GiveBack]:
        v = self.form.values()
        portion = Portion(self._item.id, number_in(v["lines.0.quantity"]))
        return (GiveBack(v["by"], (portion,), v["why"]),)


class CountSheet(Asking):
    """``done(SlipView)``: what two people found of a thing."""

    def __init__(self, over: QWidget, desk: Desk, item: ItemRow) -> None:
        super().__init__(over, desk, kit.texts.fill(self.tr("Count: %1"), item.name))
        self._item = item
        row = self.form.row
        self.put(
            row("found", self.tr("How many there are"), kit.NumberField(1_000_000), required=True),
            row("second", self.tr("Who counted with you"), kit.NameField(), required=True),
        )
        self.put(row("note", self.tr("Why it is other than recorded"), kit.TextField()))
        count = desk.office.goods.count
        self.ends(self.tr("Record the count"), count, self._count, f"count:{item.id}")

    def _count(self) -> tuple[CountItem]:
        v = self.form.values()
        return (CountItem(self._item.id, number_in(v["found"]), v["second"], v["note"]),)


class SpoilSheet(Asking):
    """``done(SlipView)``: what can't be given any more."""

    def __init__(self, over: QWidget, desk: Desk, item: ItemRow) -> None:
        super().__init__(over, desk, kit.texts.fill(self.tr("Take out spoiled: %1"), item.name))
        self._item = item
        row = self.form.row
        self.put(
            row("quantity", self.tr("How many"), kit.NumberField(1_000_000), required=True),
            row("expires_on", self.tr("Its last day"), kit.DateField(clock=desk.office.clock)),
        )
        self.put(row("why", self.tr("What is wrong with it"), kit.TextField(), required=True))
        spoil = desk.office.goods.spoil
        self.ends(self.tr("Take it out"), spoil, self._spoil, f"spoil:{item.id}", icon="trash-2")

    def _spoil(self) -> tuple[Spoil]:
        v = self.form.values()
        ends = kit.day_of(v["expires_on"])
        return (Spoil(self._item.id, number_in(v["quantity"]), v["why"], ends),)


def _left(said: str, item: ItemRow) -> str:
    left = kit.texts.numeral(item.left)
    return kit.texts.fill(said, left if item.unit in item.name else f"{left} {item.unit}")
