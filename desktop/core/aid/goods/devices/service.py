"""The acts of devices that are lent, and who has which."""

from datetime import timedelta
from typing import Final

from sqlalchemy import func, or_, select

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.base.typed import typed
from desktop.core.aid.goods.devices import rules
from desktop.core.aid.goods.devices.ledger import (
    add_in,
    device_in,
    loan_of,
    rows_of,
    steps_of,
    take_in,
)
from desktop.core.aid.goods.devices.records import DeviceRecord
from desktop.core.aid.goods.devices.terms import (
    AddDevice,
    Asked,
    CameBack,
    DeviceLost,
    DeviceRow,
    DeviceState,
    DeviceView,
    Gifted,
    LendDevice,
    Lent,
    Renewed,
    Repaired,
    Retired,
    ToRepair,
)
from desktop.core.aid.goods.hands import kept, of_hand
from desktop.core.people.courtesy import family_of
from desktop.core.people.ledger import file_called, load
from desktop.core.work import Action, Actor, Doors, Look, Work

_ACTIONS: Final = {
    Renewed: Action.DEVICE_RENEW,
    Asked: Action.DEVICE_RENEW,
    CameBack: Action.DEVICE_BACK,
    ToRepair: Action.DEVICE_MEND,
    Repaired: Action.DEVICE_MEND,
    DeviceLost: Action.DEVICE_LOSE,
    Retired: Action.DEVICE_LOSE,
    Gifted: Action.DEVICE_LOSE,
}


class DeviceService:
    """Lends devices and takes them back; what is out is not lent again, nor back before out."""

    def __init__(self, doors: Doors, messages: Messages) -> None:
        self._doors = doors
        self._messages = messages

    @typed
    def add(self, actor: Actor, given: AddDevice) -> DeviceView:
        """Enter a device; raises Invalid naming fields."""
        with self._doors.work(actor, Action.DEVICE_ADD) as tx:
            row = add_in(tx, given)
            tx.subject = row.id
            return self._view(tx, row)

    @typed
    def lend(self, actor: Actor, device_id: str, given: LendDevice) -> DeviceView:
        """Lend a device to a family; raises Refused ``device.is_out`` (and the other places where
        it may be), Invalid naming fields of the loan and the hand.
        """
        with self._doors.work(actor, Action.DEVICE_LEND, device_id) as tx:
            row, today = device_in(tx.session, device_id), riyadh_date(tx.now)
            rules.demand(Lent, DeviceState(row.state))
            found = list(rules.of_loan(given, today))
            person_id = file_called(tx.session, given.file) if given.file else None
            if given.file and person_id is None:
                found.append(Problem("file", "people.no_file"))
            if person_id:
                person = load(tx.session, person_id)
                if person.standing.died_on is not None:
                    name = {"name": person.form.name.full}
                    found.append(Problem("file", "giving.head_died", name))
                found += of_hand(given.hand, person)
            if found or given.starts is None or given.until is None or person_id is None:
                raise Invalid(found)
            lent = Lent(
                person_id, given.starts, given.until, given.report, kept(given.hand),
                given.report_on, given.guarantee, given.ticks, given.state,
            )  # fmt: skip
            take_in(tx, row, lent)
            return self._view(tx, row)

    @typed
    def take(
        self,
        actor: Actor,
        device_id: str,
        step: Renewed | Asked | CameBack | ToRepair | Repaired | DeviceLost | Retired | Gifted,
    ) -> DeviceView:
        """Take another step of a device; raises Refused ``device.is_…`` where it can't follow (back
        before it was out, say) and Invalid naming fields.
        """
        with self._doors.work(actor, _ACTIONS[type(step)], device_id) as tx:
            row = device_in(tx.session, device_id)
            take_in(tx, row, step)
            return self._view(tx, row)

    def read(self, actor: Actor, device_id: str) -> DeviceView:
        """Return a device with its steps; raises Refused ``device.unknown``."""
        with self._doors.look(actor, Action.GOODS_READ, device_id) as see:
            return self._view(see, device_in(see.session, device_id))

    def all(
        self, actor: Actor, state: DeviceState | None = None, text: str = ""
    ) -> list[DeviceRow]:
        """Return the devices at a place (None: at any), those that are due first."""
        row = DeviceRecord
        found = select(row).order_by(row.until.is_(None), row.until, row.name, row.id)
        if state is not None:
            found = found.where(row.state == state.value)
        if text:
            found = found.where(
                or_(row.name.contains(text, autoescape=True), row.serial.contains(text))
            )
        with self._doors.look(actor, Action.GOODS_READ) as see:
            return rows_of(see, see.session.scalars(found).all())

    def of_person(self, actor: Actor, person_id: str) -> list[DeviceRow]:
        """Return the devices that a family has."""
        theirs = select(DeviceRecord).where(DeviceRecord.person_id == person_id)
        with self._doors.look(actor, Action.GOODS_READ, person_id) as see:
            return rows_of(see, see.session.scalars(theirs.order_by(DeviceRecord.id)).all())

    def due(self, actor: Actor) -> int:
        """Return how many loans end within :data:`rules.SOON` days, or did."""
        with self._doors.look(actor, Action.GOODS_READ) as see:
            until = riyadh_date(see.now) + timedelta(days=rules.SOON)
            row = DeviceRecord
            found = select(func.count()).where(
                row.state == DeviceState.OUT.value, row.until <= until
            )
            return see.session.scalar(found) or 0

    def _view(self, at: Work | Look, row: DeviceRecord) -> DeviceView:
        steps = steps_of(at.session, row.id)
        line = rows_of(at, [row])[0]
        out = line.state is DeviceState.OUT
        loan = loan_of(steps) if out else None
        words = self._words(at, line) if out else ""
        return DeviceView(line, tuple(steps), loan, words)

    def _words(self, at: Work | Look, row: DeviceRow) -> str:
        """Return what is said to the family that has a device: after a death condolence first, and
        then the request.
        """
        person = load(at.session, row.person_id)
        if row.died:
            to = family_of(self._messages, person.form)
            return self._messages.text("loan.bereaved", to=to, device=row.name)
        day = both_text(row.until, weekday=False) if row.until else ""
        code = "loan.late" if row.late else "loan.due"
        return self._messages.text(code, device=row.name, day=day)
