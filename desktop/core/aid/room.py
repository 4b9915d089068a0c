"""The services of the money, wired with one another."""

from typing import NamedTuple, Self

from desktop.core.aid.ledger import Cases
from desktop.core.aid.orders.service import OrderService
from desktop.core.aid.schedules.service import ScheduleService
from desktop.core.aid.service import AidService
from desktop.core.aid.told.service import ToldService
from desktop.core.aid.transfers.service import TransferService
from desktop.core.policy.profile import InForce
from desktop.core.work import Doors


class Money(NamedTuple):
    """What an open office does with its money."""

    lines: AidService
    orders: OrderService
    transfers: TransferService
    schedules: ScheduleService
    told: ToldService

    @classmethod
    def of(cls, doors: Doors, profile: InForce, cases: Cases) -> Self:
        """Return the services over one engine; ``cases`` tells of decisions."""
        return cls(
            AidService(doors, profile, cases),
            OrderService(doors, profile, cases),
            TransferService(doors, cases),
            ScheduleService(doors, profile, cases),
            ToldService(doors),
        )
