"""«نزل الدعم؟»: the commonest question, answered on a file, on a request, and on a screen of its
own.
"""

from datetime import date
from typing import Final

from PySide6.QtCore import Signal

from desktop.base.clock import today
from desktop.base.data_classes import dataclass
from desktop.core.aid.goods.giving.terms import Next
from desktop.core.aid.orders.terms import PaymentState
from desktop.core.aid.terms import Method
from desktop.core.aid.told.service import Answer, Told
from desktop.core.office import Office
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text, riyals
from desktop.ui.parts.request_words import number_text

#: So many payments are told; the others stand in the orders.
_MOST: Final = 3
#: Of so many requests that lack papers these are named.
_LACKING: Final = 2


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a family's aid: of its money, its next distribution, and the papers that its
    requests lack, by their numbers.
    """

    person_id: str
    money: Answer
    giving: Next | None
    papers: tuple[tuple[str, tuple[str, ...]], ...]


def read_known(office: Office, actor: Actor, person_id: str) -> Known:
    """Read all of it that the actor may see; raises Refused ``people.unknown``."""
    money = office.money.told.of_person(actor, person_id)
    sees = may(actor.roles, Action.GIVING_READ)
    giving = office.givings.next_for(actor, person_id) if sees else None
    rows = (
        office.intake.active_of(actor, [person_id]) if may(actor.roles, Action.REQUEST_READ) else ()
    )
    lacking = [row for row in rows if row.papers_missing][:_LACKING]
    views = [office.intake.read(actor, row.id) for row in lacking]
    papers = tuple((one.number, tuple(line.name for line in one.missing)) for one in views)
    return Known(person_id, money, giving, papers)


class AidCard(kit.Card):
    """The last payments with their state and day, what comes next, what stands in the way.
    Reception hears amounts only of what it hands over itself. ``known``: it was read.
    """

    known = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Did the aid come?"))
        self._desk = desk
        self._of = ""
        self._facts = kit.FactList()
        self._wants = kit.Banner("warning")
        self.add(self._wants, self._facts)
        self.hide()

    def show_person(self, person_id: str) -> None:
        """Read what there is to say of a file's aid."""
        if person_id != self._of:
            self.hide()  # what is said of one family never stands on another's page
        self._of = person_id
        if self._desk.may(Action.AID_TELL):
            self._desk.read(read_known, person_id, done=self._show)

    def _show(self, known: Known) -> None:
        if known.person_id != self._of:
            return
        facts = [*self._of_money(known.money), *self._of_more(known)]
        self._facts.set_facts(facts)
        self._warn(known.money, told=bool(facts))
        self.setVisible(bool(facts))
        self.known.emit(known)

    def _of_money(self, answer: Answer) -> list[tuple[str, str]]:
        facts = [(self._when(one), self._said(one)) for one in answer.payments[:_MOST]]
        if answer.next_on is not None:
            facts.append((self._coming(answer.next_on), both_text(answer.next_on, weekday=False)))
        if answer.suspended:
            facts.append((self.tr("Instalments"), self.tr("stand still by the director's word")))
        if answer.waiting:
            facts.append((self.tr("Decided"), self.tr("its payment order is being prepared")))
        return facts

    def _coming(self, day: date) -> str:
        """Name the next instalment; one whose day has passed is not promised as if it came."""
        late = day < today(self._desk.office.clock)
        return self.tr("Instalment not ordered yet") if late else self.tr("Next instalment")

    def _of_more(self, known: Known) -> list[tuple[str, str]]:
        facts = []
        if (giving := known.giving) is not None:
            day = both_text(giving.day, weekday=False)
            said = kit.texts.joined(giving.name, day, giving.place)
            facts.append((self.tr("Next distribution"), said))
        for number, papers in known.papers:
            said = kit.texts.joined(number_text(number), kit.texts.listed(papers))
            facts.append((self.tr("Missing papers"), said))
        return facts

    def _warn(self, answer: Answer, *, told: bool) -> None:
        """Say what stands in the way of the last payment, or of the next one."""
        last = answer.payments[0] if answer.payments else None
        back = last is not None and last.state is PaymentState.RETURNED
        self._wants.setVisible(back or (answer.no_iban and told))
        said = self.tr("the file has no IBAN; enter it.")
        if back:
            said = self.tr("the bank returned the last one; update the IBAN.")
        if back and last is not None and last.method is not Method.TRANSFER:
            said = self.tr("the last one came back; ask the accountant to order it anew.")
        self._wants.set_text(said, lead=self.tr("The payment:") if back else self.tr("IBAN:"))

    def _when(self, one: Told) -> str:
        text = self._desk.messages.text
        return text(f"term.payment_state.{one.state}")

    def _said(self, one: Told) -> str:
        text = self._desk.messages.text
        day = both_text(one.on, weekday=False)
        reason = text(f"term.return_reason.{one.reason}") if one.reason else ""
        amount = riyals(one.amount) if one.amount is not None else ""
        kind = text(f"term.pay_method.{one.method}")
        return kit.texts.joined(
            *(part for part in (one.service, kind, day, amount, reason) if part)
        )
