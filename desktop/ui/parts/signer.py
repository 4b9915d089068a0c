"""Who signs and how: each kind of signer has fields of its own."""

from collections.abc import Collection, Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.clock import today
from desktop.core.intake.signers import (
    BY_DEED,
    DEEDS,
    THUMB,
    DeedKind,
    FatherProof,
    Kinship,
    SignerKind,
    SignMethod,
    may_sign,
)
from desktop.core.intake.steps.signature import Sign
from desktop.core.people.terms import Gender
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.options import reword, terms
from desktop.ui.parts.person.identified import IdentityRows, ThumbRows


class SignerFields(QWidget):
    """``form`` asks who signs and how; hash and strokes are the stage's."""

    changed = Signal()

    def __init__(
        self, desk: Desk, methods: Collection[SignMethod] = tuple(SignMethod), *, whose: str = ""
    ) -> None:
        """``methods`` are the ways that are offered, the pen among them; ``whose`` names who signs
        for themselves, where it is nobody's request.
        """
        super().__init__()
        self.form = kit.FormOf(
            Sign,
            self,
            apart=lambda s: (s.snapshot_hash, s.strokes, s.aspect, s.width, s.print_number),
        )
        self._offered: list[tuple[str, str]] = []
        self._minor: bool | None = None
        self._messages = desk.messages
        self._whose = whose
        self._methods = [one for one in SignMethod if one in methods]
        self._office = desk.office.policy.profile.office
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self._ask_who(desk))
        box.addWidget(self._age)
        box.addWidget(self._reading)
        self._deputy = IdentityRows(
            self.form,
            desk.messages,
            (lambda s: s.signer_name, self.tr("Name of the signer")),
            (
                lambda s: s.signer_identity_kind,
                lambda s: s.signer_identity,
                lambda s: s.signer_identity_reason,
            ),
        )
        self._deputy_box = kit.stack(self._deputy.box(), self._ask_kin(), self._ask_deed(desk))
        box.addWidget(self._deputy_box)
        self.form.changed.connect(self._edited)
        self.offer(None)
        self.forget()

    # ---- the rows

    def _ask_who(self, desk: Desk) -> QWidget:
        ask = self.form.ask
        self._kinds = kit.ChoiceField()
        self._age = kit.label("", "help", wrap=True)
        self._who = ask(
            lambda s: s.signer,
            self.tr("Who signs"),
            self._kinds,
            required=True,
            read=lambda _: self.signer,
        )
        self._how = ask(
            lambda s: s.method,
            self.tr("How"),
            kit.ChoiceField(terms(self._messages, "sign_method", self._methods)),
            required=True,
            read=lambda _: self.method,
        )
        self._thumb = ThumbRows(
            self.form,
            desk.messages,
            (
                lambda s: s.read_aloud,
                lambda s: s.reader,
                lambda s: s.witness,
                lambda s: s.witness_identity,
            ),
            desk.actor.name,
        )
        self._reading = kit.columns(*self._thumb.rows, count=3)
        return kit.columns(self._who, self._how, self._thumb.read, count=3)

    def _ask_kin(self) -> QWidget:
        ask, text = self.form.ask, self._messages
        seen = kit.CheckRow(self.tr("The family record was seen, with the father in it"))
        self._record = ask(lambda s: s.family_record, self.tr("Family record"), seen)
        seen.setAccessibleName(seen.text())
        self._kin = kit.ChoiceField(terms(text, "kinship", Kinship))
        self._kinship = ask(
            lambda s: s.kinship,
            self.tr("Kinship"),
            self._kin,
            required=True,
            read=lambda kin: Kinship(kin) if kin else None,
        )
        self._father = ask(
            lambda s: s.father,
            self.tr("The father"),
            kit.ChoiceField(terms(text, "father_proof", FatherProof)),
            required=True,
            read=lambda proof: FatherProof(proof) if proof else None,
        )
        self._why = ask(
            lambda s: s.signer_reason,
            self.tr("Why another signs"),
            kit.TextField(maximum=200),
            required=True,
        )
        return kit.stack(self._record, kit.columns(self._kinship, self._father), self._why)

    def _ask_deed(self, desk: Desk) -> QWidget:
        ask, clock = self.form.ask, desk.office.clock
        self._deeds = kit.ChoiceField()
        self._deed_kind = ask(
            lambda s: s.deed_kind,
            self.tr("Kind of deed"),
            self._deeds,
            required=True,
            read=lambda kind: DeedKind(kind) if kind else None,
        )
        self._deed = (
            ask(
                lambda s: s.deed_number,
                self.tr("Deed number"),
                kit.TextField(maximum=60),
                required=True,
                help_text=self.tr("With its strokes and letters, as on the deed"),
            ),
            ask(
                lambda s: s.deed_expires,
                self.tr("Deed valid until"),
                kit.DateField(clock=clock, earliest=partial(today, clock)),
                read=kit.day_of,
            ),
        )
        self._scope = ask(
            lambda s: s.deed_scope, self.tr("What the deed covers"), kit.TextField(), required=True
        )
        return kit.columns(self._deed_kind, *self._deed, self._scope, count=3)

    # ---- what is asked

    def offer(self, minor: bool | None, whose: Gender | None = None) -> None:
        """Offer who may sign: for a child its guardians, by the age that the office goes by."""
        reword(self._kin, terms(self._messages, "kinship", Kinship, whose))
        self._minor = minor
        kinds = may_sign(minor, mothers=self._office.mother_signs)
        self._kinds.set_options(self._named(kinds))
        if self._kinds.value() is None:
            self._kinds.set_value(kinds[0].value)
        age = self._office.majority_age
        self._age.setText(
            self.tr("Under %n year(s), as the office counts: a guardian signs.", "", age)
        )
        self._age.setVisible(minor is True)
        self.follow()

    def _named(self, kinds: Iterable[SignerKind]) -> list[tuple[str, str]]:
        told = terms(self._messages, "signer", kinds)
        own = SignerKind.PERSON.value
        return [(kind, self._whose if self._whose and kind == own else name) for kind, name in told]

    @property
    def signer(self) -> SignerKind:
        """Who signs."""
        return SignerKind(self._kinds.value() or SignerKind.PERSON)

    @property
    def method(self) -> SignMethod:
        """How it is signed."""
        return SignMethod(self._how.field.value() or SignMethod.PEN)

    @property
    def usual(self) -> bool:
        """Tell whether somebody who is of age signs for themselves, by the pen."""
        alone = self.signer is SignerKind.PERSON and self._minor is False
        return alone and self.method is SignMethod.PEN

    def forget(self) -> None:
        """Start with the first who may sign, and the pen."""
        self.form.clear()
        first = self._kinds.itemData(0)
        self.form.put(lambda s: s.signer, first)
        self.form.put(lambda s: s.method, SignMethod.PEN.value)
        self._deputy.forget()
        self._thumb.forget()
        self.follow()

    def _edited(self) -> None:
        self.follow()
        self.changed.emit()

    def follow(self) -> None:
        """Ask only what the kind of signer and the method need."""
        signer, child = self.signer, self._minor is not False
        deputy = signer is not SignerKind.PERSON
        deeds = DEEDS.get(signer, ()) if child else ()
        self._deputy_box.setVisible(deputy)
        self._deputy.follow(asked=deputy)
        self._record.setVisible(signer is SignerKind.FATHER)
        self._kinship.setVisible(child and signer in (SignerKind.GUARDIAN, SignerKind.OTHER))
        self._father.setVisible(child and signer is SignerKind.GUARDIAN)
        self._why.setVisible(signer is SignerKind.OTHER)
        if [kind for kind, _ in self._offered] != list(deeds):
            self._offered = terms(self._messages, "deed_kind", deeds)
            self._deeds.set_options(self._offered)
        self._deed_kind.setVisible(bool(deeds))
        for row in self._deed:
            row.setVisible(signer in BY_DEED)
        self._scope.setVisible(signer is SignerKind.AGENT)
        self._thumb.follow(thumb=self.method in THUMB)
        self._reading.setVisible(any(not row.isHidden() for row in self._thumb.rows))
