"""The service is handed over: to whom, by what, how much, and signed for."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.base.clock import today
from desktop.base.money import NOTHING, Halalas
from desktop.core.intake import portions
from desktop.core.intake.signers import ON_SCREEN, THUMB, SignMethod
from desktop.core.intake.standing import AFTER_DECISION, deliverable
from desktop.core.intake.steps.delivery import Deliver
from desktop.core.intake.steps.step import StepPayload
from desktop.core.intake.takers import METHODS, Taker, may_take
from desktop.core.intake.terms import RequestView
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import riyals
from desktop.ui.parts.items_field import ItemsField
from desktop.ui.parts.options import terms
from desktop.ui.parts.person.identified import IdentityRows, ThumbRows, witness_title
from desktop.ui.requests.act import Act, Words

translate = QCoreApplication.translate

_PAD_HEIGHT = 170


class DeliverAct(Act):
    """The taker signs on the pad, or on paper."""

    action = Action.REQUEST_DELIVER
    step = StepId.DELIVERY
    form: kit.FormOf[Deliver]
    states = AFTER_DECISION

    @staticmethod
    def words() -> Words:
        return Words(
            translate("DeliverAct", "Deliver the service"),
            translate("DeliverAct", "Record the delivery"),
            "hand-coins",
        )

    def __init__(self, desk: Desk) -> None:
        form = kit.FormOf(Deliver, apart=lambda d: (d.strokes, d.aspect, d.width))
        super().__init__(desk, form)
        self._meant = NOTHING
        self._buttons = {False: self.button, True: (self.tr("Complete what it waits for"), "")}
        ask = form.ask
        what = ask(lambda d: d.what, self.tr("What is delivered"), kit.TextField(), required=True)
        self._amount = ask(
            lambda d: d.amount,
            self.tr("Amount (riyals)"),
            kit.MoneyField(),
            required=True,
            read=lambda v: v or NOTHING,
        )
        self.add(kit.columns(what, self._amount))
        self.items = ItemsField()
        self._items = ask(lambda d: d.items, self.tr("Items of the store"), self.items, read=tuple)
        self.add(self._items)
        self._papers = kit.Banner("warning")
        self.add(self._papers)
        self._ask_who()
        self._ask_signature()
        parts = [
            (True, self.tr("Yes, and the request is closed")),
            (False, self.tr("No, another follows")),
        ]
        last = self.tr("Is this the last part?")
        self._rest = ask(
            lambda d: d.rest,
            self.tr("Why the rest of the items is not handed out"),
            kit.TextField(maximum=300),
        )
        self.add(ask(lambda d: d.last, last, kit.SegmentedChoice(parts), required=True))
        self.add(self._rest)
        form.changed.connect(self._follow)

    def _ask_who(self) -> None:
        """Ask who takes it, how it is signed for, and of another than the beneficiary by what."""
        ask, clock = self.form.ask, self.desk.office.clock
        self._takers = kit.ChoiceField()
        taker = ask(
            lambda d: d.taker,
            self.tr("Taken by"),
            self._takers,
            required=True,
            read=lambda _: self.taker,
        )
        how = ask(
            lambda d: d.method,
            self.tr("Signed for"),
            kit.ChoiceField(terms(self.desk.messages, "sign_method", METHODS)),
            required=True,
            read=lambda _: self.method,
        )
        self._who = IdentityRows(
            self.form,
            self.desk.messages,
            (lambda d: d.taken_by, self.tr("Name of the taker")),
            (
                lambda d: d.taker_identity_kind,
                lambda d: d.taker_identity,
                lambda d: d.taker_identity_reason,
            ),
        )
        self._by = (
            ask(
                lambda d: d.authority,
                self.tr("Number of the deed or authorisation"),
                kit.TextField(maximum=60),
                help_text=self.tr("Not asked of who signed the request by a deed that holds"),
            ),
            ask(
                lambda d: d.authority_until,
                self.tr("Valid until"),
                kit.DateField(clock=clock, earliest=partial(today, clock)),
                read=kit.day_of,
            ),
        )
        self._other = kit.stack(self._who.box(), kit.columns(*self._by))
        self.add(kit.columns(taker, how), self._other)

    def _ask_signature(self) -> None:
        self._thumb = ThumbRows(
            self.form,
            self.desk.messages,
            (
                lambda d: d.read_aloud,
                lambda d: d.reader,
                lambda d: d.witness,
                lambda d: d.witness_identity,
            ),
            self.desk.actor.name,
        )
        self._of_taker = self.tr("Signature of the taker")
        self.block = kit.SignatureBlock(self._of_taker)
        self.block.pad.setFixedHeight(_PAD_HEIGHT)
        self._reading = kit.columns(self._thumb.read, *self._thumb.rows)
        self.add(self._reading, self.block)

    @property
    def taker(self) -> Taker | None:
        """Who takes it, as chosen."""
        chosen = self._takers.value()
        return Taker(chosen) if chosen else None

    @property
    def method(self) -> SignMethod | None:
        """How it is signed for, as chosen."""
        chosen = self.form.at(lambda d: d.method).field.value()
        return SignMethod(chosen) if chosen else None

    @classmethod
    def fits(cls, desk: Desk, request: RequestView) -> bool:
        return super().fits(desk, request) and deliverable(request.facts)

    def show_request(self, request: RequestView, *, anew: bool) -> None:
        super().show_request(request, anew=anew)
        # Papers and signature are taken in the visit, after the decision too.
        self.leads_elsewhere = bool(self.why_not(request))
        self.button = self._buttons[self.leads_elsewhere]
        lacks = (
            "" if self.leads_elsewhere else kit.texts.listed(one.name for one in request.missing)
        )
        self._papers.set_text(self.tr("Missing as of today, and no bar: %1").replace("%1", lacks))
        self._papers.setVisible(bool(lacks))
        offered = may_take(request.minor, request.left)
        self._takers.set_options(terms(self.desk.messages, "taker", offered))
        self._amount.setVisible(bool(request.left))
        self._amount.set_help(
            self.tr("Left of what was decided: %1").replace("%1", riyals(request.left))
        )
        self.items.offer(request.goods)
        self._items.setVisible(bool(request.goods))
        if anew:
            self.items.set_value(request.goods)
            self.form.put(lambda d: d.what, portions.text(request.goods))
            self.form.put(lambda d: d.taker, offered[0].value)
            self.form.put(lambda d: d.method, SignMethod.PEN.value)
            self.form.put(lambda d: d.last, None)  # what closes a request is chosen, never preset
            self._meant = NOTHING
            self._who.forget()
            self._thumb.forget()
            self.block.clear()
        self._follow()

    def is_ready(self, request: RequestView) -> bool:  # noqa: ARG002  # the visit takes what waits
        return True

    def ready_to_take(self) -> bool:
        """Tell whether the taker signed, where the pad is signed on; else say so."""
        if self.method in ON_SCREEN and not self.block.takes(self.tr("Sign in the box first.")):
            self.form.clear_problems()
            return False
        return self._closes_as_meant()

    def _closes_as_meant(self) -> bool:
        """Ask once where the last part leaves something of what was decided: it closes for good."""
        amount = self.form.at(lambda d: d.amount).field.value() or NOTHING
        last = self.form.at(lambda d: d.last).field.value()
        left = Halalas(self.request.left - amount) if self.request else NOTHING
        if not last or left <= NOTHING or self._meant == amount:
            return True
        sheet = kit.ConfirmSheet(
            self,
            self.tr("Close the request with less?"),
            self.tr(
                "%1 of what was decided is not delivered, and a closed request takes no more. "
                "If a part is to follow, go back and choose that another follows."
            ).replace("%1", riyals(left)),
            self.tr("Close it"),
        )
        sheet.confirmed.connect(partial(self._close, amount))
        sheet.open()
        return False

    def _close(self, amount: Halalas) -> None:
        self._meant = amount
        self.form.completed.emit()

    def payload(self) -> StepPayload:
        drawn = self.block.pad.value() if self.method in ON_SCREEN else None
        given = Deliver("")
        if drawn is not None:
            given = replace(given, strokes=drawn.points, aspect=drawn.aspect, width=drawn.width)
        return self.form.command(given)

    def _follow(self) -> None:
        """Ask only what the taker and the method need."""
        another = self.taker not in (None, Taker.SELF)
        self._other.setVisible(another)
        self._who.follow(asked=another)
        for row in self._by:
            row.setVisible(another)
        thumb = self.method in THUMB
        self._thumb.follow(thumb=thumb, asked=thumb)
        self._reading.setVisible(thumb)
        last = bool(self.form.at(lambda d: d.last).field.value())
        self._rest.setVisible(last and self.items.offers)
        self.block.set_title(witness_title() if thumb else self._of_taker)
        self.block.setVisible(self.method in ON_SCREEN)
