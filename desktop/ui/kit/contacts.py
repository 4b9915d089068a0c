"""Which of the things that lie on a pad draws: the pen before a finger before the mouse, and of
several fingers the newest that means it. A palm laid down first leaves the finger heard.
"""

from dataclasses import field
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.ink import LEAST_EXTENT, Spot, extent
from desktop.ui.kit.ink import Point

#: The finest first.
DEVICES: Final = ("pen", "touch", "mouse")
#: A hand that rests trembles less than this (device-independent units).
_STILL: Final = 8.0


@dataclass(slots=True)
class Contact:
    """One thing on the pad since it was laid down; ``resting``: it does not draw (any more)."""

    device: str
    number: int
    resting: bool = False
    alone: bool = True
    points: list[Point] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)

    @property
    def reach(self) -> float:
        return extent(self.spots)

    @property
    def meant(self) -> bool:
        """It moved as a hand does that writes."""
        return not self.resting and self.reach > _STILL


class Contacts:
    """What lies on the pad, in the order laid down. Lines at their end are returned."""

    def __init__(self) -> None:
        self._down: list[Contact] = []

    @property
    def drawing(self) -> list[Point]:
        """The line that is being drawn, empty where none is."""
        heard = [one for one in self._down if not one.resting]
        leads = [one for one in heard if one.meant] or heard
        return leads[-1].points if leads else []

    def lay(self, device: str, number: int, *, resting: bool = False) -> list[Contact]:
        """Lay something down; what still stood under its name lost its end and ends now."""
        ended = self.lift(device, number)
        rank = DEVICES.index(device)
        for other in self._down:
            other.resting |= DEVICES.index(other.device) > rank
            resting |= DEVICES.index(other.device) < rank
        laid = Contact(device, number, resting)
        heard = [one for one in [*self._down, laid] if not one.resting]
        for one in heard:
            one.alone &= len(heard) == 1
        self._down.append(laid)
        return ended

    def move(self, device: str, number: int, point: Point, spot: Spot) -> list[Contact]:
        """Lead a line on; one that is meant ends the lines of what was laid down before it."""
        contact = self._find(device, number)
        if contact is None:
            return []
        contact.points.append(point)
        contact.spots.append(spot)
        if not contact.meant:
            return []
        older = [one for one in self._down[: self._down.index(contact)] if not one.resting]
        for one in older:
            one.resting = True
        return [one for one in older if one.reach >= LEAST_EXTENT]

    def lift(self, device: str, number: int) -> list[Contact]:
        """Take something up; a tap beside another finger draws nothing."""
        contact = self._find(device, number)
        if contact is None:
            return []
        self._down.remove(contact)
        drew = not contact.resting and (contact.meant or contact.alone)
        return [contact] if drew else []

    def lift_all(self, *devices: str) -> list[Contact]:
        """Take everything up that is of these devices; without one, everything."""
        there = [one for one in self._down if one.device in (devices or DEVICES)]
        return [drawn for one in there for drawn in self.lift(one.device, one.number)]

    def rest(self, device: str, number: int) -> None:
        """Let something lie without drawing: it is broad as a palm."""
        contact = self._find(device, number)
        if contact is not None:
            contact.resting = True

    def _find(self, device: str, number: int) -> Contact | None:
        same = (one for one in self._down if (one.device, one.number) == (device, number))
        return next(same, None)
