"""The services of goods, for who wires the office."""

from desktop.core.aid.goods.cards.service import CardService
from desktop.core.aid.goods.devices.service import DeviceService
from desktop.core.aid.goods.giving.service import GivingService
from desktop.core.aid.goods.service import GoodsService

__all__ = ["CardService", "DeviceService", "GivingService", "GoodsService"]
