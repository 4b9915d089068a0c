"""Signing for a change of a file, at once or later: on the pad, or on the printed declaration."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.documents.terms import Print
from desktop.core.intake.changed.terms import SignedChange, ToSign
from desktop.core.intake.file_prints import DECLARATION
from desktop.core.intake.signers import ON_SCREEN, THUMB, SignMethod
from desktop.core.intake.steps.signature import Sign
from desktop.core.office import Office
from desktop.core.people.terms import PersonView
from desktop.core.work import Actor
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.bar import LOW
from desktop.ui.parts.doing import issuing, saving
from desktop.ui.parts.numbering import ask_number
from desktop.ui.parts.person.identified import witness_title
from desktop.ui.parts.signer import SignerFields


def read_to_sign(office: Office, actor: Actor, person: PersonView) -> tuple[PersonView, ToSign]:
    """Read what a signature over a file's newest change covers."""
    return person, office.changes.to_sign(actor, person.id, person.version)


class SignChangeSheet(kit.Sheet):
    """``signed`` once the signature is kept; ``printing``: the declaration is to be printed, whose
    ink is recorded when this is opened again.

    A signature is no draft: what is drawn goes with the sheet.
    """

    signed = Signal()
    printing = Signal()

    def __init__(self, over: QWidget, desk: Desk, person: PersonView, asked: ToSign) -> None:
        super().__init__(over, self.tr("Signature for the change"), width=860)
        self._over, self._desk, self._person, self._shot = over.window(), desk, person, asked.shot
        self.fields = SignerFields(desk, whose=self.tr("Whose file it is"))
        self.fields.offer(asked.minor, person.form.gender)
        if asked.printed:
            self.fields.form.put(lambda s: s.method, SignMethod.INK_ON_PAPER)
        self._of_signer = self.tr("Signature")
        self.block = kit.SignatureBlock(self._of_signer)
        self.block.pad.setMinimumHeight(10 * kit.theme.current_theme().px.base)
        says = (
            self.tr("The signer signs on the printed declaration %1.")
            if asked.printed
            else self.tr("The signer signs on the printed declaration; print it first.")
        )
        said = says.replace("%1", kit.texts.ltr(asked.printed))
        self._by_hand = kit.label(said, "second", wrap=True)
        self.body.addWidget(kit.label(self._shot.declaration, "strong", wrap=True))
        self.body.addWidget(kit.label(self.tr("Read this out to the signer"), "section"))
        self.body.addWidget(kit.FactList(self._shot.lines, count=2))
        self.body.addWidget(self.fields)
        self.body.addWidget(self.block)
        self.body.addWidget(self._by_hand)
        self.yes = kit.Button(
            self.tr("Keep the signature"), self._keep, kind="primary", icon="signature"
        )
        self.paper = kit.Button(
            self.tr("Print the declaration to sign"), self._print, icon="printer"
        )
        self.set_foot(self.yes, self.paper, back=self.tr("Sign later"), form=self.fields.form)
        self.fields.changed.connect(self._suit)
        self._suit()

    def first_focus(self) -> QWidget:
        """Begin at the pad, where what is read out before stays in view over it."""
        if self.fields.usual and self._over.height() >= LOW:
            return self.block.pad
        return self.fields.form.at(lambda s: s.signer).field.inputs()[0]

    @property
    def _on_screen(self) -> bool:
        return self.fields.method in ON_SCREEN

    def _suit(self) -> None:
        thumb = self.fields.method in THUMB
        self.block.set_title(witness_title() if thumb else self._of_signer)
        self.block.setVisible(self._on_screen)
        self._by_hand.setVisible(not self._on_screen)

    def _print(self) -> None:
        self.finish()
        self.printing.emit()

    def _keep(self) -> None:
        if not self.fields.form.check():
            return
        if self._on_screen and not self.block.takes(self.tr("Sign in the box first.")):
            return
        base = Sign(self._shot.hash, self.fields.signer, self.fields.method)
        drawn = self.block.pad.value() if self._on_screen else None
        if drawn is not None:
            base = replace(base, strokes=drawn.points, aspect=drawn.aspect, width=drawn.width)
        self._desk.act(
            self._desk.office.changes.sign,
            self._person.id,
            self._person.version,
            self.fields.form.command(base),
            done=self._done,
            form=self.fields.form,
            busy=self.yes,
            doing=saving(),
            news=self.tr("The change is signed for."),
        )

    def _done(self, _signed: tuple[SignedChange, ...]) -> None:
        self.finish()
        self.signed.emit()


class ChangeSignature(QObject):
    """Asks for the signature over a file's newest change, from any page that shows the file;
    ``busy`` turns while the declaration is printed instead.
    """

    def __init__(self, page: QWidget, desk: Desk, busy: QWidget) -> None:
        super().__init__(page)
        self._page, self._desk, self._busy = page, desk, busy

    def ask(self, person: PersonView) -> None:
        """Read what is signed for, and ask."""
        self._desk.read(read_to_sign, person, done=self.show)

    def show(self, read: tuple[PersonView, ToSign]) -> None:
        """Take the signature over the page that is in view."""
        sheet = SignChangeSheet(self._page.window(), self._desk, *read)
        sheet.printing.connect(partial(self._ask_print, read[0].id))
        sheet.open()

    def _ask_print(self, person_id: str) -> None:
        title = self.tr("Print the declaration to be signed?")
        ask_number(
            self._page.window(), title, self.tr("Print it"), partial(self._declare, person_id)
        )

    def _declare(self, person_id: str) -> None:
        self._desk.act(
            self._desk.office.press.issue, DECLARATION, person_id, done=self._issued,
            busy=self._busy, doing=issuing(),
        )  # fmt: skip

    def _issued(self, printed: Print) -> None:
        self._desk.go(places.PrintOf(printed.document.id))
