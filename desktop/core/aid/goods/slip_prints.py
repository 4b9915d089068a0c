"""What the prints of the store's slips and of a lent device say."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, cast

from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.base.messages import Messages
from desktop.core.aid.goods.devices.ledger import device_in, steps_of
from desktop.core.aid.goods.devices.terms import CameBack, DeviceStep, Gifted, Lent, Renewed, Tick
from desktop.core.aid.goods.ledger import item_in, slip_in
from desktop.core.aid.goods.shown import name_for
from desktop.core.aid.goods.terms import SlipView, Way
from desktop.core.documents.forms import Day, Head
from desktop.core.documents.goods_forms import (
    DeviceLoan,
    LookedAt,
    StoreIssue,
    StoreLine,
    StoreReceipt,
)
from desktop.core.documents.ledger import Builder
from desktop.core.people.ledger import load
from desktop.core.work import Look, Work

#: The forms' ids in the catalogue; their subjects are a slip, and a device.
RECEIPT: Final = "goods_receipt"
ISSUE: Final = "goods_issue"
LOAN: Final = "device_loan"
#: By which form a slip is printed; a count and what was spoiled are read on the item's page.
FORM_OF: Final = {Way.RECEIVED: RECEIPT, Way.RETURNED: RECEIPT, Way.ISSUED: ISSUE}


class SlipPrints:
    """Composes the slips of the store by their own numbers, and the last loan of a device."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    @property
    def builders(self) -> dict[str, Builder]:
        """The three forms."""
        return {RECEIPT: self.receipt, ISSUE: self.issue, LOAN: self.loan}

    def receipt(self, at: Work | Look, subject: str, head: Head) -> StoreReceipt:
        """Return what came in; raises Refused ``goods.unknown_slip``, ``goods.slip_unprinted``."""
        slip = self._slip(at, subject, RECEIPT)
        return StoreReceipt(
            head=replace(head, title=self._messages.text(f"term.form.{RECEIPT}")),
            number=slip.number,
            received=Day.of(slip.day),
            party=slip.party,
            condition=slip.condition,
            state=slip.state,
            note=slip.note,
            lines=_lines(at, slip),
            keeper=slip.staff,
        )

    def issue(self, at: Work | Look, subject: str, head: Head) -> StoreIssue:
        """Return what went out; raises Refused as :meth:`receipt`."""
        slip = self._slip(at, subject, ISSUE)
        return StoreIssue(
            head=replace(head, title=self._messages.text(f"term.form.{ISSUE}")),
            number=slip.number,
            issued=Day.of(slip.day),
            party=slip.party,
            why=slip.note,
            lines=_lines(at, slip),
            keeper=slip.staff,
        )

    def _slip(self, at: Work | Look, subject: str, form_id: str) -> SlipView:
        slip = slip_in(at, subject)
        # What a delivery or a distribution took out is signed for on their own paper.
        if FORM_OF.get(slip.way) != form_id or not slip.number:
            raise Refused("goods.slip_unprinted")
        return slip

    def loan(self, at: Work | Look, subject: str, head: Head) -> DeviceLoan:
        """Return the last loan of a device, under the title of what came of it: that it went out,
        goes on, came back, or is left to the family for good; raises Refused ``device.unknown``,
        and ``device.never_lent``.
        """
        row = device_in(at.session, subject)
        loan = _loan(steps_of(at.session, row.id))
        lent = cast("Lent", loan[0].step)
        person = load(at.session, lent.person_id)
        back = next((one for one in loan if isinstance(one.step, CameBack)), None)
        came = back.step if back and isinstance(back.step, CameBack) else None
        renewed = [one.step for one in loan if isinstance(one.step, Renewed)]
        gifted = [one.step for one in loan if isinstance(one.step, Gifted)]
        until = renewed[-1].until if renewed else lent.until
        what = "back" if back else "gifted" if gifted else "renewed" if renewed else ""
        title = f"print.device_{what}" if what else f"term.form.{LOAN}"
        return DeviceLoan(
            head=replace(head, title=self._messages.text(title)),
            device=row.name,
            serial=row.serial,
            borrower=name_for(at.actor.roles, person.form.name.full),
            file_number=person.file_number,
            taker=lent.hand.collector,
            since=Day.of(lent.starts),
            until=Day.of(until) if until and not gifted else None,
            report=lent.report,
            guarantee=lent.guarantee,
            state=lent.state,
            ticks=tuple(
                LookedAt(
                    self._messages.text(f"term.tick.{tick}"),
                    tick in lent.ticks,
                    None if came is None else tick in came.ticks,
                )
                for tick in Tick
            ),
            returned=Day.of(riyadh_date(back.at)) if back else None,
            state_back=came.state if came else "",
            strokes=lent.hand.strokes,
            aspect=lent.hand.aspect,
            renewed=renewed[-1].why if renewed else "",
            gifted=gifted[-1].why if gifted else "",
        )


def _lines(at: Work | Look, slip: SlipView) -> tuple[StoreLine, ...]:
    named = ((item_in(at.session, one.item_id), one) for one in slip.lines)
    return tuple(
        StoreLine(
            item.name,
            item.unit,
            abs(one.quantity),
            one.value or None,
            Day.of(one.expires_on) if one.expires_on else None,
        )
        for item, one in named
    )


def _loan(steps: Sequence[DeviceStep]) -> Sequence[DeviceStep]:
    """Return the steps of a device's last loan, from its going out; raises Refused
    ``device.never_lent``.
    """
    lent = [at for at, one in enumerate(steps) if isinstance(one.step, Lent)]
    if not lent:
        raise Refused("device.never_lent")
    return steps[lent[-1] :]
