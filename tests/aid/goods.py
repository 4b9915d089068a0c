"""What the tests of the store share: things in stock, families, a distribution."""

from dataclasses import replace
from datetime import timedelta

from desktop.core.aid.goods.giving.terms import Among, Audience, PlanGiving, Share
from desktop.core.aid.goods.hands import By, Hand, Signed
from desktop.core.aid.goods.terms import ItemKind, Receive, Received, SaveItem
from desktop.core.people.terms import PersonName, PersonView
from desktop.core.practice.ink import ink
from desktop.core.practice.names import identity, mobile, name
from desktop.core.work import Role
from tests.offices import PERSON, Live

KEEPER = Role.STOREKEEPER
DESK = Role.RECEPTION
SHEET = Hand(signed=Signed.SHEET)
PEN = Hand(signed=Signed.PEN, strokes=ink())
OTHER = Hand(By.AUTHORISED, Signed.SHEET, collector="بندر محمد الدوسري", identity="1052340005")


def families(live: Live, count: int) -> list[PersonView]:
    """Register so many families."""
    return [
        live.person(
            replace(
                PERSON,
                name=PersonName(*name(number).split(" ", 3)),
                identity=replace(PERSON.identity, number=identity(number)),
                mobile=mobile(number),
                members=(),
            )
        )
        for number in range(1, count + 1)
    ]


def stocked(live: Live, quantity: int = 20, name: str = "سلة غذائية") -> str:
    """Enter a thing of which so many came in; returns its id."""
    goods = live.office.goods
    item = live.act(KEEPER, goods.save, SaveItem(name, "سلة", ItemKind.BASKET))
    received(live, item.id, quantity)
    return item.id


def received(live: Live, item_id: str, quantity: int, days: int = 90) -> None:
    """Let so many of a thing come in, good for some days."""
    line = Received(item_id, quantity, expires_on=live.today + timedelta(days=days))
    live.act(KEEPER, live.office.goods.receive, Receive("محسن", (line,)))


def left(live: Live, item_id: str) -> int:
    """Return how much there is of a thing."""
    return live.act(KEEPER, live.office.goods.read, item_id).row.left


def giving(live: Live, item_id: str, *, quantity: int = 1, season: str = "", **among: object):
    """Plan a distribution of a thing to all files, or to those that ``among`` tells."""
    plan = PlanGiving(
        "توزيع السلال",
        live.today,
        (Share(item_id, quantity),),
        Among(**{"whom": Audience.ALL, **among}),  # type: ignore[arg-type]
        place="المستودع",
        season=season,
    )
    return live.act(DESK, live.office.givings.plan, plan)
