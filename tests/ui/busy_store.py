"""What a store of a busy office holds: things, cards, a lent device, a distribution under way."""

from datetime import timedelta

from desktop.base.money import Halalas
from desktop.core.aid.goods.cards.terms import CardKind, ReceiveCards
from desktop.core.aid.goods.devices.terms import AddDevice, LendDevice, Tick
from desktop.core.aid.goods.giving.terms import Among, PlanGiving, Share
from desktop.core.aid.goods.hands import Hand, Signed
from desktop.core.aid.goods.terms import ItemKind, Receive, Received, SaveItem
from desktop.core.people.terms import PersonView
from desktop.core.work import Role
from tests.offices import Live

_ITEMS = (
    ("السلة الرمضانية", "سلة", ItemKind.BASKET, 60),
    ("حليب أطفال", "علبة", ItemKind.FOOD, 12),
    ("بطانية شتوية", "حبة", ItemKind.CLOTHES, None),
)


def stock(live: Live, people: list[PersonView]) -> str:
    """Fill the store and begin a distribution; returns its id."""
    goods, day = live.office.goods, live.today
    ids = []
    for name, unit, kind, days in _ITEMS:
        item = live.act(Role.STOREKEEPER, goods.save, SaveItem(name, unit, kind))
        ends = day + timedelta(days=days) if days else None
        line = Received(item.id, 40, Halalas(400_000), ends)
        given = Receive("مؤسسة العطاء", (line,), condition="للأسر داخل النطاق", state="سليمة")
        live.act(Role.STOREKEEPER, goods.receive, given)
        ids.append(item.id)
    cards = ReceiveCards(CardKind.CARD, "أسواق المركز", Halalas(30_000), "5001-5006")
    live.act(Role.STOREKEEPER, live.office.cards.receive, cards)
    _devices(live, people[3])
    shares = (Share(ids[0], 1), Share(ids[2], 2, least=3))
    plan = PlanGiving("توزيع السلة الرمضانية", day, shares, Among(), "مستودع الجمعية", "رمضان ١٤٤٧")
    giving = live.act(Role.RECEPTION, live.office.givings.plan, plan).row.id
    first, *_ = live.act(Role.RECEPTION, live.office.givings.rows, giving)
    hand = Hand(signed=Signed.SHEET)
    live.act(Role.RECEPTION, live.office.givings.hand, first.id, hand)
    return giving


def _devices(live: Live, person: PersonView) -> None:
    devices, day = live.office.devices, live.today
    for name, serial in (("كرسي متحرك", "WC-1001"), ("سرير طبي", "BED-77")):
        added = live.act(Role.STOREKEEPER, devices.add, AddDevice(name, serial, "محسن"))
    loan = LendDevice(
        person.file_number, day, day + timedelta(days=5), "تقرير ١٢ من مستشفى المركز",
        Hand(signed=Signed.SHEET), ticks=(Tick.CLEAN, Tick.WORKS),
    )  # fmt: skip
    live.act(Role.RECEPTION, devices.lend, added.row.id, loan)
