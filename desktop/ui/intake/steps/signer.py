"""Who signs and how: each kind of signer has fields of its own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.clock import today
from desktop.core.intake.steps.signature import Sign
from desktop.core.intake.terms import SignerKind, SignMethod
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.options import terms

THUMB = frozenset({SignMethod.THUMB_SCREEN, SignMethod.THUMB_INK})
ON_SCREEN = frozenset({SignMethod.PEN, SignMethod.THUMB_SCREEN})


class SignerFields(QWidget):
    """``form`` asks who signs and how; hash and strokes are the stage's."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.form = kit.FormOf(Sign, self, apart=lambda s: (s.snapshot_hash, s.strokes, s.aspect))
        clock = desk.office.clock
        ask = self.form.ask
        kinds = kit.SegmentedChoice(terms(desk.messages, "signer", SignerKind))
        methods = kit.ChoiceField(terms(desk.messages, "sign_method", SignMethod))
        self._who = ask(
            lambda s: s.signer,
            self.tr("Who signs"),
            kinds,
            required=True,
            read=lambda _: self.signer,
        )
        self._how = ask(
            lambda s: s.method,
            self.tr("How"),
            methods,
            required=True,
            read=lambda _: self.method,
        )
        self._deputy = (
            ask(
                lambda s: s.signer_name,
                self.tr("Name of the signer"),
                kit.NameField(),
                required=True,
            ),
            ask(
                lambda s: s.signer_identity,
                self.tr("Identity number"),
                kit.DigitsField(10),
                required=True,
            ),
            ask(
                lambda s: s.deed_number,
                self.tr("Deed number"),
                kit.DigitsField(),
                required=True,
            ),
            ask(
                lambda s: s.deed_expires,
                self.tr("Deed valid until"),
                kit.DateField(clock=clock, earliest=today(clock)),
                read=kit.day_of,
            ),
        )
        self._scope = ask(
            lambda s: s.deed_scope, self.tr("What the deed covers"), kit.TextField(), required=True
        )
        self._witness = ask(
            lambda s: s.witness,
            self.tr("Witness"),
            kit.NameField(),
            required=True,
            help_text=self.tr("May be one of the staff."),
        )
        check = kit.CheckRow(self.tr("The data was read out to the signer"))
        self._read = ask(lambda s: s.read_aloud, self.tr("Reading out"), check)
        check.setAccessibleName(check.text())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(kit.columns(self._who, self._how))
        self._deputy_box = kit.stack(
            kit.columns(*self._deputy[:3], count=3), kit.columns(self._deputy[3], self._scope)
        )
        box.addWidget(self._deputy_box)
        self._thumb_box = kit.columns(self._witness, self._read)
        box.addWidget(self._thumb_box)
        self.form.changed.connect(self._edited)
        self.forget()

    @property
    def signer(self) -> SignerKind:
        """Who signs."""
        return SignerKind(self._who.field.value() or SignerKind.PERSON)

    @property
    def method(self) -> SignMethod:
        """How it is signed."""
        return SignMethod(self._how.field.value() or SignMethod.PEN)

    def forget(self) -> None:
        """Start with the person and the pen."""
        self.form.clear()
        self.form.put(lambda s: s.signer, SignerKind.PERSON.value)
        self.form.put(lambda s: s.method, SignMethod.PEN.value)
        self.follow()

    def _edited(self) -> None:
        self.follow()
        self.changed.emit()

    def follow(self) -> None:
        """Ask only what the kind of signer and the method need."""
        deputy = self.signer is not SignerKind.PERSON
        agent = self.signer is SignerKind.AGENT
        for row in self._deputy:
            row.setVisible(deputy)
        self._deputy_box.setVisible(deputy)
        self._scope.setVisible(agent)
        thumb = self.method in THUMB
        for row in (self._witness, self._read):
            row.setVisible(thumb)
        self._thumb_box.setVisible(thumb)
