"""What the receipt of a request's deliveries says."""

from dataclasses import replace

from desktop.base.arabic_text import arabic_digits
from desktop.base.clock import riyadh_date
from desktop.base.messages import Messages
from desktop.core.aid.goods.terms import Portion
from desktop.core.documents.desk_forms import Delivered, DeliveryReceipt
from desktop.core.documents.forms import Day, Head
from desktop.core.intake.casebook import Casebook
from desktop.core.intake.ledger import PAYLOADS, events
from desktop.core.intake.steps.delivery import Deliver
from desktop.core.intake.steps.returned import Returned
from desktop.core.intake.steps.taking_back import Back, TakeBack
from desktop.core.people.courtesy import named
from desktop.core.work import Look, Work, ledger


class DeliveryReceipts:
    """Composes the receipt of what was handed over, and of what is left."""

    def __init__(self, casebook: Casebook, messages: Messages) -> None:
        self._casebook = casebook
        self._messages = messages

    def compose(self, at: Work | Look, subject: str, head: Head) -> DeliveryReceipt:
        """Return the receipt; the newest part is signed as it was on the pad."""
        view = self._casebook.view_in(at, subject)
        parts, back = list[tuple[Day, Deliver]](), list[tuple[Day, Returned]]()
        for event in events(at.session, subject):
            if event.step not in PAYLOADS:
                continue
            payload = ledger.payload_of(event, PAYLOADS)
            if isinstance(payload, Returned) and payload.items:
                back.append((Day.of(riyadh_date(event.at)), payload))
            elif isinstance(payload, Deliver):
                parts.append((Day.of(riyadh_date(event.at)), payload))
            elif isinstance(payload, TakeBack) and payload.step is Back.DELIVERY:
                parts.pop()
        last = parts[-1][1] if parts else None
        return DeliveryReceipt(
            head=replace(head, title=self._messages.text("term.form.delivery")),
            request_number=view.number,
            applicant=named(self._messages, view.person),
            file_number=view.person.file_number,
            service=view.service_name,
            deliveries=(
                *(_delivered(day, one) for day, one in parts),
                *(self._came_back(day, one) for day, one in back),
            ),
            left=tuple(_thing(one) for one in view.goods),
            strokes=last.strokes if last else (),
            aspect=last.aspect if last else 3.0,
        )

    def _came_back(self, day: Day, one: Returned) -> Delivered:
        what = self._messages.text("print.came_back", reason=one.reason)
        return Delivered(what, tuple(map(_thing, one.items)), None, day, one.brought_by)


def _delivered(day: Day, one: Deliver) -> Delivered:
    things = tuple(_thing(each) for each in one.items)
    return Delivered(one.what, things, one.amount or None, day, one.taken_by)


def _thing(one: Portion) -> str:
    return f"{one.name} {arabic_digits(str(one.quantity))} {one.unit}".strip()
