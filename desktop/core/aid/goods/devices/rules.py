"""The law of lent devices: which step follows which, and what a loan must say."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.base.clock import months_after
from desktop.base.errors import Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.core.aid.goods.devices.terms import (
    AddDevice,
    Asked,
    CameBack,
    DeviceLost,
    DeviceState,
    Gifted,
    LendDevice,
    Lent,
    Renewed,
    Repaired,
    Retired,
    Step,
    Tick,
    ToRepair,
)
from desktop.core.aid.goods.hands import without_words as nobody
from desktop.core.aid.goods.rules import LONGEST, MOST_VALUE

#: A loan runs so many months at most, and is renewed then.
MOST_MONTHS: Final = 24
#: So many days before a loan ends it is listed.
SOON: Final = 7
#: Without these a device does not go out.
_NEEDED: Final = frozenset({Tick.WORKS, Tick.CLEAN})

_HERE, _OUT, _REPAIR = DeviceState.HERE, DeviceState.OUT, DeviceState.REPAIR
_FROM: Final[Mapping[type[Step], frozenset[DeviceState]]] = {
    Lent: frozenset({_HERE}),
    Renewed: frozenset({_OUT}),
    Asked: frozenset({_OUT}),
    CameBack: frozenset({_OUT, DeviceState.LOST}),
    ToRepair: frozenset({_HERE}),
    Repaired: frozenset({_REPAIR}),
    DeviceLost: frozenset({_HERE, _OUT, _REPAIR}),
    Retired: frozenset({_HERE, _REPAIR, DeviceState.LOST}),
    Gifted: frozenset({_OUT}),
}
_TO: Final[Mapping[type[Step], DeviceState]] = {
    AddDevice: _HERE,
    Lent: _OUT,
    Renewed: _OUT,
    Asked: _OUT,
    CameBack: _HERE,
    ToRepair: _REPAIR,
    Repaired: _HERE,
    DeviceLost: DeviceState.LOST,
    Retired: DeviceState.RETIRED,
    Gifted: DeviceState.GIFTED,
}


def of_device(given: AddDevice) -> Iterator[Problem]:
    """Yield what is wrong with a device that is entered."""
    if not given.name:
        yield Problem("name", "device.name_missing")
    if not given.serial:
        yield Problem("serial", "device.serial_missing")
    if not 0 <= given.value <= MOST_VALUE:
        yield Problem("value", "goods.value_out_of_range")
    for name in ("name", "serial", "donor", "note"):
        if len(getattr(given, name)) > LONGEST:
            yield Problem(name, "work.text_long", {"most": LONGEST})


def of_loan(given: LendDevice, today: date) -> Iterator[Problem]:
    """Yield what is wrong with a loan."""
    if not given.file:
        yield Problem("file", "device.file_missing")
    if not given.report:
        yield Problem("report", "device.report_missing")
    if given.report_on is not None and given.report_on > today:
        yield Problem("report_on", "goods.day_future")
    if given.starts is None:
        yield Problem("starts", "device.starts_missing")
    elif given.starts > today:
        yield Problem("starts", "goods.day_future")
    yield from _until(given.until, given.starts or today)
    if missing := _NEEDED - {*given.ticks}:
        yield Problem("ticks", "device.ticks_missing", {"count": len(missing)})
    for name in ("report_on", "starts", "until"):
        yield from outside_calendar(name, getattr(given, name))


def _until(until: date | None, starts: date) -> Iterator[Problem]:
    if until is None:
        yield Problem("until", "device.until_missing")
    elif until <= starts:
        yield Problem("until", "device.until_early")
    elif until > months_after(starts, MOST_MONTHS):
        yield Problem("until", "device.until_late", {"most": MOST_MONTHS})


def of_step(step: Step, today: date, until: date | None) -> Iterator[Problem]:
    """Yield what is wrong with a step besides a loan; ``until``: when the loan would end."""
    if isinstance(step, Renewed):
        yield from _until(step.until, max(today, until or today))
        yield from outside_calendar("until", step.until)
    if isinstance(step, CameBack) and len(step.ticks) < len(_NEEDED) and not step.state:
        yield Problem("state", "device.state_missing")
    if isinstance(step, Repaired) and not 0 <= step.cost <= MOST_VALUE:
        yield Problem("cost", "goods.value_out_of_range")
    if isinstance(step, Renewed | ToRepair | DeviceLost | Retired | Gifted) and not step.why:
        yield Problem("why", "goods.why_missing")


def demand(step: type[Step], before: DeviceState) -> None:
    """Raise Refused (``device.is_<where it is>``) where the step can't follow."""
    if before not in _FROM[step]:
        raise Refused(f"device.is_{before.value}")


def follow(step: Step) -> DeviceState:
    """Return where a device is after a step."""
    return _TO[type(step)]


def without_words(step: Step) -> Step:
    """Return what an erasure leaves of a step: that a device was lent, when and until when."""
    if isinstance(step, Lent):
        return replace(
            step, report="", report_on=None, guarantee="", state="", hand=nobody(step.hand)
        )
    if isinstance(step, CameBack):
        return replace(step, state="")
    if isinstance(step, Renewed | DeviceLost | Gifted):
        return replace(step, why="")
    return replace(step, note="") if isinstance(step, Asked) else step
