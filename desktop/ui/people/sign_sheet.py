"""Signing for a change of a file on the pad, at once or later; or printing the declaration to be
signed.
"""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.documents.terms import Print
from desktop.core.intake.changed.terms import SignedChange
from desktop.core.intake.file_prints import DECLARATION
from desktop.core.intake.signers import ON_SCREEN, THUMB
from desktop.core.intake.steps.signature import Sign
from desktop.core.intake.terms import Snapshot
from desktop.core.office import Office
from desktop.core.people.births import minor
from desktop.core.people.terms import PersonView
from desktop.core.work import Actor
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.bar import LOW
from desktop.ui.parts.doing import issuing, saving
from desktop.ui.parts.numbering import ask_number
from desktop.ui.parts.person.identified import witness_title
from desktop.ui.parts.signer import SignerFields


def read_snapshot(
    office: Office, actor: Actor, person: PersonView
) -> tuple[PersonView, Snapshot, bool | None]:
    """Read what a signature over a file's newest change covers, and whether its head is a child."""
    shot = office.changes.snapshot(actor, person.id, person.version)
    day = today(office.clock)
    return person, shot, minor(person.form.birth, office.policy.profile.office, day)


class SignChangeSheet(kit.Sheet):
    """``signed`` once the signature is kept; ``printing``: it is to be signed on paper instead.

    A signature is no draft: what is drawn goes with the sheet.
    """

    signed = Signal()
    printing = Signal()

    def __init__(
        self, over: QWidget, desk: Desk, person: PersonView, shot: Snapshot, child: bool | None
    ) -> None:
        super().__init__(over, self.tr("Signature for the change"), width=860)
        self._over, self._desk, self._person, self._shot = over.window(), desk, person, shot
        self.fields = SignerFields(desk, ON_SCREEN, whose=self.tr("Whose file it is"))
        self.fields.offer(child, person.form.gender)
        self._of_signer = self.tr("Signature")
        self.block = kit.SignatureBlock(self._of_signer)
        self.block.pad.setMinimumHeight(10 * kit.theme.current_theme().px.base)
        self.body.addWidget(kit.label(shot.declaration, "strong", wrap=True))
        self.body.addWidget(kit.label(self.tr("Read this out to the signer"), "section"))
        self.body.addWidget(kit.FactList(shot.lines, count=2))
        self.body.addWidget(self.fields)
        self.body.addWidget(self.block)
        self.yes = kit.Button(
            self.tr("Keep the signature"), self._keep, kind="primary", icon="signature"
        )
        self.paper = kit.Button(self.tr("Sign on paper"), self._on_paper, icon="printer")
        self.set_foot(self.yes, self.paper, back=self.tr("Sign later"), form=self.fields.form)
        self.fields.changed.connect(self._suit)
        self._suit()

    def first_focus(self) -> QWidget:
        """Begin at the pad, where what is read out before stays in view over it."""
        if self.fields.usual and self._over.height() >= LOW:
            return self.block.pad
        return self.fields.form.at(lambda s: s.signer).field.inputs()[0]

    def _suit(self) -> None:
        thumb = self.fields.method in THUMB
        self.block.set_title(witness_title() if thumb else self._of_signer)

    def _on_paper(self) -> None:
        self.finish()
        self.printing.emit()

    def _keep(self) -> None:
        if not self.fields.form.check() or not self.block.takes(self.tr("Sign in the box first.")):
            return
        drawn = self.block.pad.value()
        if drawn is None:
            return
        base = Sign(self._shot.hash, self.fields.signer, self.fields.method)
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
        self._desk.read(read_snapshot, person, done=self.show)

    def show(self, read: tuple[PersonView, Snapshot, bool | None]) -> None:
        """Take the signature on the pad over the page that is in view."""
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
