"""Planning a distribution, entering a helper's sheet, closing, and what is to be bought."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.core.aid.goods.giving.terms import (
    Among,
    Audience,
    CloseGiving,
    EnterSheet,
    GivingRow,
    GivingView,
    Left,
    PlanGiving,
    Share,
)
from desktop.core.aid.goods.giving.words import read_places
from desktop.core.aid.goods.terms import ItemRow
from desktop.core.documents.terms import Print
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.core.work.subjects import several
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.goods.among_rows import AmongRows
from desktop.ui.goods.asking import Asking, number_in

#: So many things at most are handed out by a plan that is asked on the sheet.
_THINGS = 3


class PlanGivingSheet(Asking):
    """``done(GivingView)``: what is handed to whom, on which day; ``after``: to those who were
    absent from this one, what it handed out.
    """

    def __init__(
        self,
        over: QWidget,
        desk: Desk,
        items: Sequence[ItemRow],
        closed: Sequence[GivingRow],
        after: GivingView | None = None,
    ) -> None:
        super().__init__(over, desk, self.tr("A new distribution"), width=760)
        row = self.form.row
        self.put(
            row("name", self.tr("Name"), kit.TextField(maximum=200), required=True),
            row("day", self.tr("Day"), kit.DateField(clock=desk.office.clock), required=True),
        )
        season = kit.TextField(maximum=200)
        self.put(
            row("place", self.tr("Place"), kit.TextField(maximum=200)),
            row("season", self.tr("Season, given once a family"), season),
        )
        self._things(items)
        self.whom = AmongRows(self, desk, closed)
        self.put(row("condition", self.tr("The donor's condition"), kit.MultiLineField(2)))
        if after is not None:
            self._begin_with(after)
        plan, about = desk.office.givings.plan, f"giving_absent:{after.row.id}" if after else ""
        made = self.tr("Make the list")
        self.ends(made, plan, self._plan, about or "giving_new", icon="list-checks")

    def _begin_with(self, after: GivingView) -> None:
        """Begin with what is handed to those who did not come."""
        row = after.row
        found: dict[str, object] = {"name": row.name, "place": row.place, "season": row.season,
                 "condition": after.condition, "among.whom": Audience.ABSENT.value,
                 "among.absent": row.id}  # fmt: skip
        for at, share in enumerate(after.shares[:_THINGS]):
            found |= {
                f"shares.{at}.item_id" if at else "shares": share.item_id,
                f"shares.{at}.quantity": share.quantity,
                f"shares.{at}.least": share.least or None,
                f"shares.{at}.most": share.most or None,
            }
        self.form.set_values(found)

    def _things(self, items: Sequence[ItemRow]) -> None:
        named = [(one.id, one.name) for one in items]
        for at in range(_THINGS):
            item = kit.ChoiceField(named if at == 0 else [("", self.tr("Nothing more")), *named])
            row = self.form.row
            self.put(
                row(
                    f"shares.{at}.item_id" if at else "shares",
                    self.tr("What is handed out") if at == 0 else self.tr("And"),
                    item,
                    required=at == 0,
                ),
                row(f"shares.{at}.quantity", self.tr("How many"), kit.NumberField(1_000)),
                row(f"shares.{at}.least", self.tr("Heads, from"), kit.NumberField(99)),
                row(f"shares.{at}.most", self.tr("Heads, to"), kit.NumberField(99)),
                count=4,
            )
            if at == 0 and len(items) == 1:
                item.set_value(items[0].id)
        self.form["shares.0.quantity"].field.set_value(1)

    def _plan(self) -> tuple[PlanGiving]:
        v = self.form.values()
        shares = [
            Share(
                item,
                number_in(v[f"shares.{at}.quantity"]),
                number_in(v[f"shares.{at}.least"]),
                number_in(v[f"shares.{at}.most"]),
            )
            for at in range(_THINGS)
            if (item := v[f"shares.{at}.item_id" if at else "shares"])
        ]
        day, whom = kit.day_of(v["day"]), self.whom.among()
        words = v["place"], v["season"], v["condition"]
        return (PlanGiving(v["name"], day, tuple(shares), whom, *words),)


class PlacesField(kit.TextField):
    """Numbers of rows; what is none is said, so that nobody is taken for one who came."""

    def trouble(self) -> str:
        """Return what is wrong with what was typed."""
        if read_places(self.value()) is None:
            return self.tr("Write numbers of rows, as: 3, 5-9.")
        return super().trouble()


class GivingSheetSheet(Asking):
    """``done(GivingView)``: a helper's sheet, «all but these»."""

    def __init__(self, over: QWidget, desk: Desk, giving: GivingView) -> None:
        super().__init__(over, desk, self.tr("Enter a signed sheet"))
        self.say(
            self.tr(
                "All rows of the sheet took and signed on it, but those that you name as absent."
            )
        )
        row = self.form.row
        self.put(row("helper", self.tr("Who handed out"), kit.NameField(), required=True))
        self.put(
            row("first", self.tr("From row"), kit.NumberField(9_999, 1), required=True),
            row("last", self.tr("To row"), kit.NumberField(9_999, 1), required=True),
        )
        help_text = self.tr("Numbers of rows, apart by spaces or commas; several as 5-9.")
        absent = PlacesField(maximum=400)
        self.put(row("absent", self.tr("All but these"), absent, help_text=help_text))
        self.form.set_values({"first": 1, "last": giving.row.families})
        self.ends(
            self.tr("Enter the sheet"),
            desk.office.givings.enter_sheet,
            partial(self._sheet, giving.row.id),
            f"giving_sheet:{giving.row.id}",
        )

    def _sheet(self, giving_id: str) -> tuple[str, EnterSheet]:
        v = self.form.values()
        absent = read_places(v["absent"]) or ()
        given = EnterSheet(number_in(v["first"]), number_in(v["last"]), v["helper"], absent)
        return giving_id, given


def print_rows(office: Office, actor: Actor, giving_id: str, first: int, last: int) -> Print:
    """Issue the sheet of some rows of a distribution."""
    rows = office.givings.rows(actor, giving_id)
    chosen = several(one.id for one in rows if first <= one.place <= last)
    return office.press.issue(actor, "distribution", chosen)


class PrintSheetSheet(Asking):
    """``done(Print)``: a helper's sheet of some rows, all of them where nothing is changed."""

    def __init__(self, over: QWidget, desk: Desk, giving: GivingView) -> None:
        super().__init__(over, desk, self.tr("Print a sheet"))
        self.say(self.tr("Each helper takes a sheet with rows of their own."))
        row = self.form.row
        self.put(
            row("first", self.tr("From row"), kit.NumberField(9_999, 1), required=True),
            row("last", self.tr("To row"), kit.NumberField(9_999, 1), required=True),
        )
        self.form.set_values({"first": 1, "last": giving.row.families})
        rows = partial(self._rows, giving.row.id)
        about = f"giving_print:{giving.row.id}"
        self.ends(self.tr("Print the sheet"), print_rows, rows, about, icon="printer")

    def _rows(self, giving_id: str) -> tuple[str, int, int]:
        v = self.form.values()
        return giving_id, number_in(v["first"]), number_in(v["last"])


class CloseGivingSheet(Asking):
    """``done(GivingView)``: what is left of each thing, counted by two."""

    def __init__(self, over: QWidget, desk: Desk, giving: GivingView) -> None:
        super().__init__(over, desk, self.tr("Close the distribution"))
        self._giving = giving
        told = self.tr("%1 of %2 families took, and %3 signed.")
        counts = giving.row.taken, giving.row.families, giving.signed
        self.say(kit.texts.fill(told, *counts))
        row = self.form.row
        for at, one in enumerate(giving.counted):
            handed = self.tr("Handed out %1; %2 must be left.")
            self.put(
                row(
                    f"left.{at}.quantity",
                    kit.texts.fill(self.tr("Left of %1"), one.name),
                    kit.NumberField(1_000_000),
                    required=True,
                    help_text=kit.texts.fill(handed, one.handed, one.left),
                )
            )
        self.put(row("second", self.tr("Who counted with you"), kit.NameField(), required=True))
        self.put(row("why", self.tr("Why it is other than must be"), kit.MultiLineField(2)))
        self.ends(
            self.tr("Close the distribution"),
            desk.office.givings.close,
            self._closing,
            f"giving_close:{giving.row.id}",
            icon="lock",
        )

    def _closing(self) -> tuple[str, CloseGiving]:
        v = self.form.values()
        left = tuple(
            Left(one.item_id, number_in(v[f"left.{at}.quantity"]))
            for at, one in enumerate(self._giving.counted)
        )
        return self._giving.row.id, CloseGiving(left, v["second"], v["why"])


class NeededSheet(Asking):
    """``done(tuple[Needed, ...])``: for which families what is to be bought is counted."""

    def __init__(self, over: QWidget, desk: Desk) -> None:
        super().__init__(over, desk, self.tr("What is to be bought"), width=760)
        self.say(self.tr("Baskets by heads, school bags by stage, clothes by age, to be printed."))
        self.whom = AmongRows(self, desk)
        needed = desk.office.givings.needed
        self.ends(self.tr("Count"), needed, self._among, "giving_needed", icon="clipboard-list")

    def _among(self) -> tuple[Among]:
        return (self.whom.among(),)
