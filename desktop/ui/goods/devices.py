"""Devices that are lent: which are here, who has the others, and until when."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.aid.goods.devices.terms import (
    WORDS,
    AddDevice,
    CameBack,
    DeviceRow,
    DeviceState,
    DeviceStep,
    DeviceView,
    Lent,
    Renewed,
    Repaired,
    Step,
)
from desktop.core.aid.goods.slip_prints import LOAN
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.goods.device_sheets import (
    AddDeviceSheet,
    BackSheet,
    DeviceWhySheet,
    LendSheet,
    RenewSheet,
)
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import hijri_text, riyals
from desktop.ui.parts.day_columns import day_column
from desktop.ui.parts.figures import moment
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

_ALL = "all"
#: What who lends does; the rest is of who keeps the store.
_OF_DESK = frozenset({"lend", "back", "renew", "asked"})
_KINDS = {
    DeviceState.HERE: "ok",
    DeviceState.OUT: "info",
    DeviceState.REPAIR: "warning",
    DeviceState.LOST: "danger",
    DeviceState.RETIRED: "neutral",
    DeviceState.GIFTED: "neutral",
}


class DevicesPage(kit.Page):
    """The devices, those that are due first; beside them what is said to who has the marked one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view: DeviceView | None = None
        states = terms_of(desk)
        self.chips = kit.Chips(self.tr("Which devices"), [(_ALL, self.tr("Everything")), *states])
        self.table: kit.Table[DeviceRow] = kit.Table(
            self._columns(),
            name=self.tr("Lent devices"),
            empty=kit.EmptyState(
                "heart-handshake",
                self.tr("No device here"),
                self.tr("Enter a device by its serial; then it can be lent."),
            ),
        )
        self.words = kit.Banner("info")
        self.file = kit.Button(self.tr("The file"), self._to_file, kind="link", icon="user")
        self.steps = kit.Rows(spacing=6)
        self.card = kit.Card(self.tr("What was done with it")).add(
            self.words, self.file, self.steps
        )
        side = kit.Aside(self.card)
        self.acts = self._acts()
        self.add(self.chips)
        self.add(kit.filled(kit.Card().grow().add(self.table), side), stretch=1)
        kit.MainList(self, self.table, side)
        self.set_foot(kit.PrimaryBar(*self.acts.values()))
        keeps, lends = desk.may(Action.DEVICE_ADD), desk.may(Action.DEVICE_LEND)
        for name, one in self.acts.items():
            one.setVisible(lends if name in _OF_DESK else keeps)
        self.acts["print"].setVisible(desk.issues(LOAN))
        self.chips.chosen.connect(lambda _name: self.shown_again())
        self.table.selected.connect(self._marked)
        press_by(self, "Ctrl+N", self.acts["add"])
        desk.listen(self, self.shown_again, DeskId.AID, DeskId.PEOPLE)
        self._told(None)

    def _acts(self) -> dict[str, kit.Button]:
        def made(name: str, text: str, icon: str, kind: str = "") -> kit.Button:
            return kit.Button(text, partial(self.ask, name), icon=icon, kind=kind)

        return {
            "lend": made("lend", self.tr("Lend"), "heart-handshake", "primary"),
            "back": made("back", self.tr("It came back"), "undo-2"),
            "renew": made("renew", self.tr("Renew"), "calendar-days"),
            "asked": made("asked", self.tr("Asked for it back"), "phone"),
            "print": made("print", self.tr("Print the record"), "printer"),
            "to_repair": made("to_repair", self.tr("To be repaired"), "settings"),
            "repaired": made("repaired", self.tr("Repaired"), "check"),
            "lost": made("lost", self.tr("Lost"), "circle-alert"),
            "gifted": made("gifted", self.tr("Give for good"), "hand-coins"),
            "retired": made("retired", self.tr("Lend no more"), "circle-x"),
            "add": made("add", self.tr("A new device"), "plus"),
        }

    def _columns(self) -> list[kit.Column[DeviceRow]]:
        text, clock = self._desk.messages.text, self._desk.office.clock
        return [
            kit.Column(self.tr("Device"), lambda r: r.name, main=True, strong=True, least=14),
            kit.Column(self.tr("Serial"), lambda r: r.serial, identifier=True, rank=5),
            kit.Column(
                self.tr("Where it is"),
                lambda r: text(f"term.device_state.{r.state}"),
                badge=lambda r: _KINDS[r.state],
                rank=6,
            ),
            kit.Column(self.tr("Who has it"), lambda r: r.name_of, rank=3, least=12, most=40),
            day_column(clock, self.tr("Until"), lambda r: r.until, rank=4),
            kit.Column(self.tr("Due"), self._due, badge=lambda _r: "warning", rank=2),
        ]

    def _due(self, row: DeviceRow) -> str:
        return self.tr("Over its time") if row.late else ""

    # ---- what the window asks

    def shown_again(self) -> None:
        """Read the list again."""
        chosen = self.chips.value()
        state = DeviceState(chosen) if chosen in set(DeviceState) else None
        self.table.narrow(on=state is not None)
        self._desk.read(self._desk.office.devices.all, state, done=self._show)

    def first_act(self) -> QWidget:
        """Begin in the list."""
        return self.table.view if self.table.model.rows else self.acts["add"]

    def _show(self, rows: Sequence[DeviceRow]) -> None:
        self.table.set_rows(rows, again=True)
        if rows and self.table.current() is None:
            self.table.mark(0)
        self._marked(self.table.current())

    def _marked(self, row: DeviceRow | None) -> None:
        if row is None:
            self._told(None)
        else:
            self._desk.read(self._desk.office.devices.read, row.id, done=self._told)

    def _told(self, view: DeviceView | None) -> None:
        self._view = view
        state = view.row.state if view else None
        here, out = state is DeviceState.HERE, state is DeviceState.OUT
        repair, lost = state is DeviceState.REPAIR, state is DeviceState.LOST
        may_be = {
            "lend": here, "back": out or lost, "renew": out, "asked": out, "to_repair": here,
            "repaired": repair, "lost": here or out or repair, "retired": here or repair or lost,
            "gifted": out, "add": True,
            "print": any(isinstance(one.step, Lent) for one in view.steps) if view else False,
        }  # fmt: skip
        for name, one in self.acts.items():
            one.setEnabled(may_be[name])
        self.words.setVisible(bool(view and view.words))
        self.words.set_text(view.words if view else "")
        self.file.setVisible(bool(view and view.row.person_id))
        steps = reversed(view.steps) if view else ()
        self.steps.set_rows(self._step(one) for one in steps)

    def _step(self, one: DeviceStep) -> kit.ItemRow:
        text = self._desk.messages.text
        title = text(f"term.device_step.{WORDS[type(one.step)]}")
        body = kit.texts.joined(*self._told_of(one.step))
        return kit.ItemRow(title, kit.texts.joined(moment(one.at), one.staff), body=body)

    def _told_of(self, step: Step) -> list[str]:
        """Return everything that a step says, in its order."""
        text, fill = self._desk.messages.text, kit.texts.fill
        said = [getattr(step, name, "") for name in ("report", "why", "where", "state", "note")]
        if ticks := getattr(step, "ticks", ()):
            said.append(kit.texts.listed(text(f"term.tick.{one}") for one in ticks))
        if isinstance(step, Lent | Renewed) and step.until is not None:
            said.append(fill(self.tr("until %1"), hijri_text(step.until)))
        if isinstance(step, Lent):
            taker = step.hand.collector
            said += [fill(self.tr("guarantee: %1"), step.guarantee) if step.guarantee else ""]
            said += [fill(self.tr("taken by %1"), taker) if taker else ""]
            said += [text(f"term.signed_by.{step.hand.signed}") if step.hand.signed else ""]
        if isinstance(step, CameBack) and step.guarantee_returned:
            said.append(self.tr("the guarantee was given back"))
        if isinstance(step, Repaired) and step.cost:
            said.append(riyals(step.cost))
        if isinstance(step, AddDevice):
            said += [step.donor, riyals(step.value) if step.value else ""]
        return [one for one in said if one]

    # ---- acts

    def ask(self, name: str) -> None:
        """Ask for an act: of the marked device, or a new one."""
        sheets: dict[str, Callable[..., Any]] = {
            "lend": LendSheet,
            "back": BackSheet,
            "renew": RenewSheet,
        }
        if name == "add":
            AddDeviceSheet(self, self._desk).open()
        elif self._view is not None and name == "print":
            self._desk.go(places.Preview(LOAN, self._view.row.id))
        elif self._view is not None and name in sheets:
            sheets[name](self, self._desk, self._view.row).open()
        elif self._view is not None:
            DeviceWhySheet(self, self._desk, self._view.row, name).open()

    def ask_again(self, name: str, device_id: str) -> None:
        """Open the sheet of a device again, where it may still be asked."""
        for at, row in enumerate(self.table.model.rows):
            if row.id == device_id:
                self.table.mark(at)
                show = partial(self._again, name)
                self._desk.read(self._desk.office.devices.read, device_id, done=show)

    def _again(self, name: str, view: DeviceView) -> None:
        self._told(view)
        if self.acts[name].isEnabled():
            self.ask(name)

    def _to_file(self) -> None:
        if self._view is not None:
            self._desk.go(places.Person(self._view.row.person_id))


def terms_of(desk: Desk) -> list[tuple[str, str]]:
    """Return where a device may be, in words."""
    return [(one.value, desk.messages.text(f"term.device_state.{one}")) for one in DeviceState]


def _title() -> str:
    return QCoreApplication.translate("DevicesPage", "Lent devices")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.GOODS_READ)


PAGE = PageSpec(
    PageId.DEVICES, _title, "heart-handshake", DevicesPage, allowed=_allowed, listed=False,
    under=PageId.HOME,
)  # fmt: skip
