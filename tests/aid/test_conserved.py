"""Whatever is done in whatever order: stock and cards are conserved, nothing is below zero, a
device is in one place, and no family is given twice in a season.
"""

from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from desktop.base.errors import KnownError
from desktop.core.aid.goods.cards.terms import (
    CardBack,
    CardCancelled,
    CardKind,
    CardLost,
    CardState,
    GiveCard,
    ReceiveCards,
)
from desktop.core.aid.goods.devices.terms import (
    AddDevice,
    CameBack,
    DeviceLost,
    DeviceState,
    Gifted,
    LendDevice,
    Renewed,
    Repaired,
    Retired,
    Tick,
    ToRepair,
)
from desktop.core.aid.goods.terms import CountItem, GiveBack, Issue, Portion, Spoil
from desktop.core.people.terms import PersonView
from desktop.core.work import Role
from tests.aid.goods import DESK, KEEPER, SHEET, families, giving, left, received, stocked
from tests.offices import Live

_QUANTITY = st.integers(1, 9)
_THREE = st.integers(0, 2)
_SIX = st.integers(0, 5)
_HERE, _OUT, _REPAIR, _LOST = (
    DeviceState.HERE, DeviceState.OUT, DeviceState.REPAIR, DeviceState.LOST,
)  # fmt: skip
#: Who takes each step of a device, from where and whither.
_DEVICE_STEPS = {
    Renewed: (DESK, {_OUT}, _OUT),
    CameBack: (DESK, {_OUT, _LOST}, _HERE),
    ToRepair: (KEEPER, {_HERE}, _REPAIR),
    Repaired: (KEEPER, {_REPAIR}, _HERE),
    DeviceLost: (KEEPER, {_HERE, _OUT, _REPAIR}, _LOST),
    Retired: (KEEPER, {_HERE, _REPAIR, _LOST}, DeviceState.RETIRED),
    Gifted: (KEEPER, {_OUT}, DeviceState.GIFTED),
}


@dataclass
class Model:
    """What must be there by what succeeded."""

    there: int = 10
    cards: dict[str, CardState] = field(default_factory=dict)
    rows: dict[str, bool] = field(default_factory=dict)
    devices: dict[str, tuple[DeviceState, str]] = field(default_factory=dict)
    steps: int = 0


class Store(RuleBasedStateMachine):
    """One store of a living office; ``machine`` gives it what there is."""

    live: Live
    model: Model
    item: str
    days: list[str]
    people: list[PersonView]
    cards: list[str]
    rows: list[str]
    devices: list[str]
    whose: dict[str, str]

    @property
    def office(self):
        return self.live.office

    def attempt(self, role, act, *more):
        self.live.advance(seconds=1)
        try:
            self.live.act(role, act, *more)
        except KnownError:
            return False
        return True

    def taken(self, day):
        rows = self.live.act(DESK, self.office.givings.rows, day)
        return {one.id for one in rows if one.took}

    @rule(quantity=_QUANTITY)
    def comes(self, quantity):
        received(self.live, self.item, quantity)
        self.model.there += quantity

    @rule(quantity=_QUANTITY)
    def goes(self, quantity):
        done = self.attempt(
            KEEPER, self.office.goods.issue, Issue("أ", (Portion(self.item, quantity),), "ب")
        )
        assert done is (quantity <= self.model.there)
        self.model.there -= quantity if done else 0

    @rule(quantity=_QUANTITY)
    def returns(self, quantity):
        given = GiveBack("أ", (Portion(self.item, quantity),), "ب")
        assert self.attempt(KEEPER, self.office.goods.give_back, given)
        self.model.there += quantity

    @rule(quantity=_QUANTITY)
    def spoils(self, quantity):
        done = self.attempt(KEEPER, self.office.goods.spoil, Spoil(self.item, quantity, "ب"))
        assert done is (quantity <= self.model.there)
        self.model.there -= quantity if done else 0

    @rule(found=st.integers(0, 20))
    def counts(self, found):
        assert self.attempt(
            KEEPER, self.office.goods.count, CountItem(self.item, found, "فهد", "فرق")
        )
        self.model.there = found

    @rule(row=_SIX)
    def hands(self, row):
        row = self.rows[row]
        done = self.attempt(DESK, self.office.givings.hand, row, SHEET)
        theirs = [one for one, whose in self.whose.items() if whose == self.whose[row]]
        had = any(self.model.rows[one] for one in theirs)  # in either day of the season
        assert done is (not had and self.model.there >= 2)
        if done:
            self.model.rows[row], self.model.there = True, self.model.there - 2

    @rule(day=st.integers(0, 1))
    def takes_back(self, day):
        day = self.days[day]
        taken = self.taken(day)
        if self.attempt(DESK, self.office.givings.take_back, day):
            (gone,) = taken - self.taken(day)
            self.model.rows[gone], self.model.there = False, self.model.there + 2

    @rule(device=st.integers(0, 1), whose=_THREE)
    def lends(self, device, whose):
        device, person = self.devices[device], self.people[whose]
        until = self.live.today + timedelta(days=60)
        given = LendDevice(
            person.file_number, self.live.today, until, "تقرير", SHEET,
            ticks=(Tick.WORKS, Tick.CLEAN),
        )  # fmt: skip
        done = self.attempt(DESK, self.office.devices.lend, device, given)
        assert done is (self.model.devices[device][0] is DeviceState.HERE)
        if done:
            self.model.devices[device] = DeviceState.OUT, person.id

    @rule(device=st.integers(0, 1), step=st.sampled_from(list(_DEVICE_STEPS)))
    def moves(self, device, step):
        device, (role, before, to) = self.devices[device], _DEVICE_STEPS[step]
        state, whose = self.model.devices[device]
        given = {
            Renewed: Renewed(self.live.today + timedelta(days=400), "تقرير"),
            CameBack: CameBack((Tick.WORKS, Tick.CLEAN)),
            Repaired: Repaired(),
        }.get(step) or step("سبب")
        done = self.attempt(role, self.office.devices.take, device, given)
        if step is not Renewed:
            assert done is (state in before)
        assert not done or state in before
        if done:
            kept = to in (DeviceState.OUT, DeviceState.LOST, DeviceState.GIFTED)
            self.model.devices[device] = to, whose if kept else ""

    @rule()
    def adds_a_device(self):
        if all(
            one in (DeviceState.GIFTED, DeviceState.RETIRED)
            for one, _ in self.model.devices.values()
        ):
            self.devices = added(self.live, len(self.model.devices))
            self.model.devices |= dict.fromkeys(self.devices, (DeviceState.HERE, ""))

    @rule(card=_THREE, whose=_THREE)
    def gives(self, card, whose):
        card = self.cards[card]
        done = self.attempt(
            DESK, self.office.cards.give, card, GiveCard(self.people[whose].file_number, SHEET)
        )
        assert done is (self.model.cards[card] is CardState.HELD)
        self.model.cards[card] = CardState.GIVEN if done else self.model.cards[card]

    @rule(card=_THREE, step=st.sampled_from([CardLost, CardCancelled]))
    def ends(self, card, step):
        card = self.cards[card]
        to = CardState.LOST if step is CardLost else CardState.CANCELLED
        if self.attempt(KEEPER, self.office.cards.take, card, step("فُقدت")):
            self.model.cards[card] = to

    @rule(card=_THREE)
    def puts_back(self, card):
        card = self.cards[card]
        if self.attempt(DESK, self.office.cards.back, card, CardBack("خطأ")):
            self.model.cards[card] = CardState.HELD

    @invariant()
    def is_conserved(self):
        self.model.steps += 1
        assert left(self.live, self.item) == self.model.there >= 0
        held = sum(one is CardState.HELD for one in self.model.cards.values())
        assert self.live.act(DESK, self.office.cards.drawer).held == held
        every = self.live.act(DESK, self.office.cards.page, None).rows
        assert {one.id: one.state for one in every} == self.model.cards
        devices = self.live.act(DESK, self.office.devices.all)
        assert {one.id: (one.state, one.person_id) for one in devices} == self.model.devices
        given = [self.whose[row] for row, took in self.model.rows.items() if took]
        assert len(given) == len(set(given))
        assert {row for day in self.days for row in self.taken(day)} == {
            row for row, took in self.model.rows.items() if took
        }

    def teardown(self):
        report = self.live.act(Role.DIRECTOR, self.office.reports.check)
        assert all(found.sound for found in report.findings)


def added(live, after=0):
    """Enter two devices, the next of as many; returns their ids."""
    add = live.office.devices.add
    serials = (f"WC-{after + at}" for at in (1, 2))
    return [live.act(KEEPER, add, AddDevice("كرسي", serial)).row.id for serial in serials]


def machine(live):
    """Return the machine over a store with ten of a thing, three cards, two devices, and two days
    of a season for three families.
    """
    people, item = families(live, 3), stocked(live, 10)
    cards, givings = live.office.cards, live.office.givings
    days = [giving(live, item, quantity=2, season="رمضان").row.id for _ in range(2)]
    live.act(KEEPER, cards.receive, ReceiveCards(CardKind.CARD, "متجر", 100_00, "1-3"))
    ids = [live.act(DESK, cards.find, str(n))[0].id for n in (1, 2, 3)]
    listed = [row for day in days for row in live.act(DESK, givings.rows, day)]
    rows, devices = [row.id for row in listed], added(live)
    model = Model(
        10,
        dict.fromkeys(ids, CardState.HELD),
        dict.fromkeys(rows, False),
        dict.fromkeys(devices, (DeviceState.HERE, "")),
    )
    given = {
        "live": live, "item": item, "days": days, "people": people, "cards": ids, "rows": rows,
        "model": model, "devices": devices, "whose": {row.id: row.person_id for row in listed},
    }  # fmt: skip
    return type("Made", (Store,), given)


def run(live, steps):
    """Go on in one store until so many steps were tried: a run of Hypothesis has room for a
    thousand at most.
    """
    made = machine(live)
    while made.model.steps < steps:
        run_state_machine_as_test(
            made,
            settings=settings(
                max_examples=1,
                stateful_step_count=min(steps, 200),
                deadline=None,
                database=None,
                phases=[Phase.generate],
                suppress_health_check=list(HealthCheck),
            ),
        )


@pytest.mark.local
def test_stock_and_cards_are_conserved(live):
    run(live, 40)


@pytest.mark.local
@pytest.mark.full
def test_stock_and_cards_are_conserved_over_ten_thousand_steps(live):
    run(live, 10_000)
