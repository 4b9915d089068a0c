"""Vouchers and purchase cards: what is in the drawer, who was given which."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.aid.goods.cards.prints import CARDS
from desktop.core.aid.goods.cards.terms import (
    WORDS,
    CardCame,
    CardGiven,
    CardRow,
    CardState,
    CardStep,
    CardView,
    Drawer,
)
from desktop.core.office import Office
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.paging import Key, Page
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.goods.card_sheets import (
    CountCardsSheet,
    EndCardSheet,
    GiveCardSheet,
    ReceiveCardsSheet,
)
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import riyals
from desktop.ui.parts.day_columns import day_column, moment_column
from desktop.ui.parts.figures import moment
from desktop.ui.parts.options import terms
from desktop.ui.parts.paged import Paged
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

_ALL = "all"
_KINDS = {
    CardState.HELD: "ok",
    CardState.GIVEN: "neutral",
    CardState.LOST: "danger",
    CardState.CANCELLED: "neutral",
}


def _read(
    office: Office, actor: Actor, state: CardState | None, after: Key | None, size: int
) -> Page[CardRow]:
    return office.cards.page(actor, state, after, size)


class CardsPage(kit.Page):
    """The cards by where they are; the newest moved first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        states = terms(desk.messages, "card_state", CardState)
        self.chips = kit.Chips(self.tr("Which cards"), [(_ALL, self.tr("Everything")), *states])
        self.drawer = kit.label("", "second")
        self.table: kit.Table[CardRow] = kit.Table(
            self._columns(),
            name=self.tr("Vouchers and cards"),
            empty=kit.EmptyState(
                "hand-coins",
                self.tr("No card here"),
                self.tr("Take in cards by their serials; each is handed out once."),
            ),
        )
        self._pages = Paged[CardState | None, CardRow](desk, self.table, _read, self._shown)
        button = kit.Button
        self.give = button(self.tr("Hand over"), self._give, kind="primary", icon="check")
        self.receive = button(self.tr("Take in cards"), self._ask_new, icon="download")
        self.count = button(self.tr("Count the drawer"), self._ask_count, icon="clipboard-list")
        self.back = button(self.tr("Put back"), partial(self._end, "back"), icon="undo-2")
        self.lost = button(self.tr("Lost"), partial(self._end, "lost"), icon="circle-alert")
        self.cancel = button(self.tr("Cancel"), partial(self._end, "cancelled"), icon="circle-x")
        self.print = button(self.tr("Print the count"), self._print, icon="printer")
        self.steps = kit.Rows(spacing=6)
        side = kit.Aside(kit.Card(self.tr("What was done with it")).add(self.steps))
        self.add(self.chips, self.drawer)
        self.add(kit.filled(kit.Card().grow().add(self.table), side), stretch=1)
        kit.MainList(self, self.table, side)
        self._drawer: Drawer | None = None
        bar = (self.give, self.receive, self.count, self.print, self.back, self.lost, self.cancel)
        self.set_foot(kit.PrimaryBar(*bar))
        keeps, gives = desk.may(Action.CARD_RECEIVE), desk.may(Action.CARD_GIVE)
        for one in (self.give, self.count, self.back):
            one.setVisible(gives)
        for one in (self.receive, self.lost, self.cancel):
            one.setVisible(keeps)
        self.print.setVisible(desk.issues(CARDS))
        self.chips.chosen.connect(lambda _name: self.shown_again())
        self.table.selected.connect(self._marked)
        press_by(self, "Ctrl+N", self.receive)
        desk.listen(self, self.shown_again, DeskId.AID)
        self._marked(None)

    def _columns(self) -> list[kit.Column[CardRow]]:
        text, clock = self._desk.messages.text, self._desk.office.clock
        return [
            kit.Column(self.tr("Serial"), lambda r: r.serial, identifier=True, rank=6),
            kit.Column(self.tr("Shop"), lambda r: r.store, main=True, strong=True, least=12),
            kit.Column(self.tr("Value"), lambda r: riyals(r.value), end=True, rank=5),
            day_column(clock, self.tr("Its last day"), lambda r: r.expires_on, rank=2),
            kit.Column(self.tr("Who has it"), lambda r: r.name, rank=3, least=12, most=40),
            moment_column(clock, self.tr("Since"), lambda r: r.at, rank=1),
            kit.Column(
                self.tr("Where it is"),
                lambda r: text(f"term.card_state.{r.state}"),
                badge=lambda r: _KINDS[r.state],
                rank=4,
            ),
        ]

    def shown_again(self) -> None:
        """Read the list and the drawer again."""
        chosen = self.chips.value()
        state = CardState(chosen) if chosen in set(CardState) else None
        self._pages.show(state, narrowed=state is not None)
        self._desk.read(self._desk.office.cards.drawer, done=self._told)

    def first_act(self) -> QWidget:
        """Begin in the list."""
        return self.table.view if self.table.model.rows else self.receive

    def _told(self, drawer: Drawer) -> None:
        self._drawer = drawer
        said = self.tr("In the drawer: %1, worth %2")
        there = kit.texts.fill(said, drawer.held, riyals(drawer.value))
        self.drawer.setText(kit.texts.joined(there, self._counted(drawer)))
        self.print.setEnabled(drawer.counted is not None)

    def _counted(self, drawer: Drawer) -> str:
        """Return what was counted today, and whether anything moved since."""
        if drawer.moved:
            return self.tr("moved today and not counted since")
        if drawer.counted is None:
            return ""
        said = self.tr("counted today with %1, found %2")
        found = kit.texts.fill(said, drawer.counted.second, drawer.counted.found)
        return kit.texts.joined(found, drawer.counted.why)

    def _shown(self) -> None:
        if self.table.model.rows and self.table.current() is None:
            self.table.mark(0)
        self._marked(self.table.current())

    def _marked(self, row: CardRow | None) -> None:
        state = row.state if row else None
        self.give.setEnabled(state is CardState.HELD)
        self.back.setEnabled(state is CardState.GIVEN)
        self.lost.setEnabled(state in (CardState.HELD, CardState.GIVEN))
        self.cancel.setEnabled(state in (CardState.HELD, CardState.LOST))
        if row is None:
            self.steps.set_rows(())
        else:
            self._desk.read(self._desk.office.cards.read, row.id, done=self._history)

    def _history(self, card: CardView) -> None:
        row = self.table.current()
        if row is not None and row.id == card.row.id:
            self.steps.set_rows(self._step(one) for one in reversed(card.steps))

    def _step(self, one: CardStep) -> kit.ItemRow:
        text, step = self._desk.messages.text, one.step
        said = [step.donor] if isinstance(step, CardCame) else [getattr(step, "why", "")]
        if isinstance(step, CardGiven):
            signed = text(f"term.signed_by.{step.hand.signed}") if step.hand.signed else ""
            said = [step.hand.collector, signed]
        title = text(f"term.card_step.{WORDS[type(step)]}")
        body = kit.texts.joined(*filter(None, said))
        return kit.ItemRow(title, kit.texts.joined(moment(one.at), one.staff), body=body)

    def _print(self) -> None:
        day = today(self._desk.office.clock)
        self._desk.go(places.Preview(CARDS, day.isoformat()))

    def _give(self) -> None:
        if (row := self.table.current()) is not None:
            GiveCardSheet(self, self._desk, row).open()

    def _end(self, step: str) -> None:
        if (row := self.table.current()) is not None:
            EndCardSheet(self, self._desk, row, step).open()

    def ask_again(self, what: str, card_id: str) -> None:
        """Open the sheet of a card that is still in the list: ``give`` or a step."""
        row = next((one for one in self.table.model.rows if one.id == card_id), None)
        if row is not None and what == "give":
            GiveCardSheet(self, self._desk, row).open()
        elif row is not None:
            EndCardSheet(self, self._desk, row, what).open()

    def _ask_new(self) -> None:
        sheet = ReceiveCardsSheet(self, self._desk)
        sheet.done.connect(self._came)
        sheet.open()

    def _came(self, count: int) -> None:
        self._desk.tasks.speaker.tell(self.tr("%n card(s) came in.", "", count))

    def _ask_count(self) -> None:
        self._desk.read(self._desk.office.cards.drawer, done=self._counting, busy=self.count)

    def _counting(self, drawer: Drawer) -> None:
        CountCardsSheet(self, self._desk, drawer).open()


def _title() -> str:
    return QCoreApplication.translate("CardsPage", "Vouchers and cards")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.GOODS_READ)


PAGE = PageSpec(
    PageId.CARDS, _title, "hand-coins", CardsPage, allowed=_allowed, listed=False,
    under=PageId.HOME,
)  # fmt: skip
