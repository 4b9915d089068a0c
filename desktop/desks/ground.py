"""What every room of an office stands on."""

from typing import NamedTuple

from desktop.base.clock import Clock
from desktop.base.messages import Messages
from desktop.core.gate import Materials
from desktop.core.policy.calendar import WorkCalendar, calendar_around
from desktop.core.policy.choices import HolidayChange
from desktop.core.policy.profile import InForce
from desktop.core.work.doors import Doors
from desktop.core.work.policies import Policies


class Ground(NamedTuple):
    """What every room of an office stands on."""

    materials: Materials
    clock: Clock
    messages: Messages

    @property
    def doors(self) -> Doors:
        return self.materials.doors

    @property
    def policies(self) -> Policies:
        return self.materials.policies

    @property
    def profile(self) -> InForce:
        return self.policies.profile

    def calendar(self, holidays: tuple[HolidayChange, ...]) -> WorkCalendar:
        """Return the calendar around today with these changes of the office's."""
        return calendar_around(self.clock, holidays)
