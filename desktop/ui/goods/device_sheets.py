"""A new device, lending one, taking it back, renewing, and what else becomes of it."""

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.base.money import Halalas
from desktop.core.aid.goods.devices.terms import (
    AddDevice,
    Asked,
    CameBack,
    DeviceLost,
    DeviceRow,
    Gifted,
    LendDevice,
    Renewed,
    Repaired,
    Retired,
    Tick,
    ToRepair,
)
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.goods.asking import Asking
from desktop.ui.goods.hand_rows import HandRows
from desktop.ui.parts.options import terms


class _Ticks:
    """What is looked at, tick by tick: rows called ``ticks`` and ``ticks.<n>``."""

    def __init__(self, sheet: Asking, desk: Desk) -> None:
        self._form = sheet.form
        self._names = {tick: "ticks" if not at else f"ticks.{at}" for at, tick in enumerate(Tick)}
        named = dict(terms(desk.messages, "tick", Tick))
        rows = [
            sheet.form.row(name, "", kit.CheckRow(named[tick]))
            for tick, name in self._names.items()
        ]
        sheet.put(*rows, count=3)

    def value(self) -> tuple[Tick, ...]:
        """Return what is ticked."""
        values = self._form.values()
        return tuple(tick for tick, name in self._names.items() if values[name])


class AddDeviceSheet(Asking):
    """``done(DeviceView)``: a device that may be lent."""

    def __init__(self, over: QWidget, desk: Desk) -> None:
        super().__init__(over, desk, self.tr("A new device"))
        row = self.form.row
        self.put(
            row("name", self.tr("Device"), kit.TextField(maximum=200), required=True),
            row("serial", self.tr("Serial"), kit.TextField(maximum=80), required=True),
        )
        self.put(
            row("donor", self.tr("From whom"), kit.TextField(maximum=200)),
            row("value", self.tr("Value"), kit.MoneyField()),
        )
        self.put(row("note", self.tr("Note"), kit.TextField(maximum=200)))
        self.ends(self.tr("Enter the device"), desk.office.devices.add, self._add, "device_new")

    def _add(self) -> tuple[AddDevice]:
        v = self.form.values()
        return (AddDevice(v["name"], v["serial"], v["donor"], Halalas(v["value"] or 0), v["note"]),)


class LendSheet(Asking):
    """``done(DeviceView)``: a device goes out."""

    def __init__(self, over: QWidget, desk: Desk, device: DeviceRow) -> None:
        title = kit.texts.fill(self.tr("Lend: %1"), device.name)
        super().__init__(over, desk, title, width=760)
        self._device = device
        row, clock = self.form.row, desk.office.clock
        starts = kit.DateField(clock=clock, latest=partial(today, clock))
        self.put(
            row("file", self.tr("File number"), kit.TextField(maximum=40), required=True),
            row("starts", self.tr("From"), starts, required=True),
            row("until", self.tr("Until"), kit.DateField(clock=clock), required=True),
        )
        starts.follow_today()
        self.put(
            row("report", self.tr("Medical report"), kit.TextField(maximum=200), required=True),
            row("report_on", self.tr("Day of the report"), kit.DateField(clock=clock)),
            row("guarantee", self.tr("Guarantee"), kit.TextField(maximum=200)),
        )
        self.ticks = _Ticks(self, desk)
        self.put(row("state", self.tr("The state it is in"), kit.TextField()))
        self.hand_rows = HandRows(self, desk, self.form)
        for part in self.hand_rows.parts():
            self.body.addWidget(part)
        lend = desk.office.devices.lend
        self.ends(self.tr("Lend it"), lend, self._lend, f"device_lend:{device.id}")

    def _lend(self) -> tuple[str, LendDevice]:
        v, day = self.form.values(), kit.day_of
        given = LendDevice(
            v["file"],
            day(v["starts"]),
            day(v["until"]),
            v["report"],
            self.hand_rows.hand(),
            day(v["report_on"]),
            v["guarantee"],
            self.ticks.value(),
            v["state"],
        )
        return self._device.id, given


class BackSheet(Asking):
    """``done(DeviceView)``: a device came back, looked at tick by tick."""

    def __init__(self, over: QWidget, desk: Desk, device: DeviceRow) -> None:
        super().__init__(over, desk, kit.texts.fill(self.tr("Came back: %1"), device.name))
        self._device = device
        self.ticks = _Ticks(self, desk)
        row = self.form.row
        self.put(row("state", self.tr("What is wrong with it"), kit.TextField()))
        returned = kit.CheckRow(self.tr("The guarantee was given back"))
        self.put(row("guarantee_returned", "", returned))
        take = desk.office.devices.take
        self.ends(self.tr("Record that it came back"), take, self._back, f"device_back:{device.id}")

    def _back(self) -> tuple[str, CameBack]:
        v = self.form.values()
        back = CameBack(self.ticks.value(), v["state"], bool(v["guarantee_returned"]))
        return self._device.id, back


class RenewSheet(Asking):
    """``done(DeviceView)``: a loan goes on."""

    def __init__(self, over: QWidget, desk: Desk, device: DeviceRow) -> None:
        super().__init__(over, desk, kit.texts.fill(self.tr("Renew: %1"), device.name))
        self._device = device
        row = self.form.row
        until = kit.DateField(clock=desk.office.clock)
        self.put(row("until", self.tr("Until"), until, required=True))
        self.put(row("why", self.tr("Why, and by which report"), kit.TextField(), required=True))
        take = desk.office.devices.take
        self.ends(self.tr("Renew"), take, self._renew, f"device_renew:{device.id}")

    def _renew(self) -> tuple[str, Renewed]:
        v = self.form.values()
        return self._device.id, Renewed(kit.day_of(v["until"]), v["why"])


class DeviceWhySheet(Asking):
    """``done(DeviceView)``: asked for, to be repaired, repaired, lost, given for good, or lent no
    more.
    """

    def __init__(self, over: QWidget, desk: Desk, device: DeviceRow, step: str) -> None:
        titles = {
            "asked": self.tr("Asked for it back: %1"),
            "to_repair": self.tr("To be repaired: %1"),
            "repaired": self.tr("Repaired: %1"),
            "lost": self.tr("Lost: %1"),
            "retired": self.tr("Lend no more: %1"),
            "gifted": self.tr("Give for good: %1"),
        }
        super().__init__(over, desk, kit.texts.fill(titles[step], device.name))
        self._device, self._step = device, step
        row = self.form.row
        if step == "repaired":
            self.put(row("cost", self.tr("What it cost"), kit.MoneyField()))
        if step == "to_repair":
            self.put(row("where", self.tr("With whom"), kit.TextField(maximum=200)))
        noted = {"repaired": self.tr("What was done"), "asked": self.tr("What the family said")}
        name, named = ("note", noted[step]) if step in noted else ("why", self.tr("Why"))
        self.put(row(name, named, kit.MultiLineField(2), required=name == "why"))
        take = desk.office.devices.take
        self.ends(self.tr("Record it"), take, self._take_step, f"device_{step}:{device.id}")

    def _take_step(self) -> tuple[str, Asked | ToRepair | Repaired | DeviceLost | Retired | Gifted]:
        v = self.form.values()
        if self._step == "asked":
            return self._device.id, Asked(v["note"])
        if self._step == "repaired":
            return self._device.id, Repaired(v["note"], Halalas(v["cost"] or 0))
        if self._step == "to_repair":
            return self._device.id, ToRepair(v["why"], v["where"])
        kinds: dict[str, type[DeviceLost | Retired | Gifted]] = {
            "lost": DeviceLost, "retired": Retired, "gifted": Gifted,
        }  # fmt: skip
        return self._device.id, kinds[self._step](v["why"])
