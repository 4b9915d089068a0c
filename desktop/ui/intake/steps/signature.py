"""The signer confirms that the data is true: the exact lines shown are what is signed."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from desktop.base.clock import riyadh_date
from desktop.core.documents.terms import Print
from desktop.core.intake.signers import ON_SCREEN, THUMB
from desktop.core.intake.steps.signature import Sign
from desktop.core.intake.terms import RequestView, Snapshot
from desktop.core.policy.vocabulary import StepId
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.intake.journey import Journey
from desktop.ui.intake.steps.stage import Stage
from desktop.ui.intake.steps.waits import WaitBanner
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.consents.privacy import PrivacyCard
from desktop.ui.parts.doing import issuing
from desktop.ui.parts.person.differences import DifferenceRows
from desktop.ui.parts.person.identified import witness_title
from desktop.ui.parts.signer import SignerFields
from desktop.ui.parts.typed import restore, typed_of

#: What stands over and under the pad on its screen, in letters of the base size.
_BESIDE_PAD_EMS = 23
_LEAST_PAD, _MOST_PAD = 150, 420


class SignatureStage(Stage):
    """The pad across the screen; beside it the lines to read out."""

    def __init__(self, desk: Desk, journey: Journey) -> None:
        super().__init__(desk, journey, StepId.SIGNATURE)
        self._shot: Snapshot | None = None
        self._again = False
        self._wait = WaitBanner()
        self._wait.activated.connect(self.to_what_it_waits_for)
        self._signed = kit.Banner("ok")
        self._signed.activated.connect(self._sign_again)
        self.fields = SignerFields(desk)
        self._declaration = kit.label("", "strong", wrap=True)
        self._of_signer = self.tr("Signature")
        self.block = kit.SignatureBlock(self._of_signer)
        self._on_paper = kit.label("", "second", wrap=True)
        self.print_form = kit.Button(self.tr("Print the form to sign"), self._print, icon="printer")
        self.privacy = PrivacyCard(desk)
        self._entry = kit.Card(self.tr("Declaration"))
        self._entry.add(
            self._declaration,
            self.privacy.acts,
            self.fields,
            self.block,
            self._on_paper,
            self.print_form,
        )
        self._entry.add(kit.free_room())  # the lines to read out may be taller
        self._lines = kit.FactList()
        read_out = kit.Card(self.tr("Read this out to the signer")).add(self._lines)
        self._since = kit.label("", "help", wrap=True)
        self.differ = DifferenceRows(desk)
        self._changed = kit.Card(self.tr("Changed since the last declaration"))
        self._changed.add(self._since, self.differ)
        side = kit.stack(self._changed, read_out, self.privacy, together=True)
        self.add(
            self._wait,
            self._signed,
            kit.beside(kit.stack(self._entry, together=True), side, shares=(13, 7)),
        )
        self.fields.changed.connect(self._edited)
        self.fields.form.completed.connect(self._to_pad)
        self.block.pad.changed.connect(self._signed_on_pad)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pad what height the window leaves."""
        super().resizeEvent(event)
        self._fit_pad()

    def _fit_pad(self) -> None:
        px = kit.theme.current_theme().px
        over = [one.height() + px.gap for one in (self._wait, self._signed) if not one.isHidden()]
        room = self.height() - _BESIDE_PAD_EMS * px.base - sum(over)
        self.block.pad.setFixedHeight(min(max(room, _LEAST_PAD), _MOST_PAD))

    def primary(self) -> tuple[str, str]:
        if self.blocked or not self._signs:
            return self.tr("Next"), "arrow-right"
        return self.tr("Confirm and sign"), "pen-line"

    @property
    def _signs(self) -> bool:
        """Tell whether a signature is taken here now."""
        request = self.journey.request
        return request is not None and (not request.covers_current or self._again)

    def show_request(self, request: RequestView) -> None:
        self._wait.show_why(self.why_not())
        self._show_signed(request)
        self._entry.setVisible(self._signs)
        self._fit_pad()
        self.privacy.show_person(request.person.id)
        self._show_changed(request)
        self.fields.offer(request.minor, request.person.form.gender)
        self._follow()
        self._shot = None
        self.fields.form.clear_problems()  # what was missing may be there by now
        self.desk.read(self.desk.office.intake.snapshot, request.id, done=self._show_snapshot)

    def _show_changed(self, request: RequestView) -> None:
        """Mark what is not as it was declared last, for a known beneficiary."""
        declared = self.journey.declared
        if declared is not None:
            self.differ.show_forms(declared.form, request.person.form)
            text = self.tr("Declared on %1 with request %2.")
            on = hijri_text(riyadh_date(declared.at))
            text = text.replace("%1", on).replace("%2", kit.texts.ltr(declared.request))
            same = self.tr("All of it is as it was declared then.")
            self._since.setText(text if self.differ.found else f"{text} {same}")
        self._changed.setVisible(declared is not None and self._signs)

    def _show_signed(self, request: RequestView) -> None:
        signed = bool(request.facts.signed_hash)
        self._signed.setVisible(signed and not self._again)
        if not signed:
            return
        if request.covers_current:
            self._signed.set_text(
                self.tr("The data is as it was when it was signed. Click here to sign anew."),
                lead=self.tr("Signed."),
                kind="ok",
            )
        else:
            self._signed.set_text(
                self.tr("Read the new data out and take a new signature."),
                lead=self.tr("The data changed after the signature, which no longer covers it."),
                kind="warning",
            )

    def _show_snapshot(self, shot: Snapshot) -> None:
        self._shot = shot
        self._declaration.setText(shot.declaration)
        self._lines.set_facts(shot.lines)

    def _sign_again(self) -> None:
        self._again = True
        self.refresh()
        self.edited.emit()
        self.focus_first()

    def submit(self, button: kit.Button) -> None:
        if self.blocked or not self._signs:
            self.pass_on()
            return
        if self._shot is None or not self.fields.form.check():
            return
        if self.fields.method in ON_SCREEN and not self.block.takes(
            self.tr("Sign in the box first.")
        ):
            self.fields.form.clear_problems()
            return
        self.perform(self._command(self._shot), button, self.fields.form)

    def _command(self, shot: Snapshot) -> Sign:
        drawn = self.block.pad.value() if self.fields.method in ON_SCREEN else None
        by, how = self.fields.signer, self.fields.method
        command = Sign(shot.hash, by, how)
        if drawn is not None:
            command = replace(command, strokes=drawn.points, aspect=drawn.aspect, width=drawn.width)
        return self.fields.form.command(command)

    def _performed(self, request: RequestView) -> None:
        self.forget()
        super()._performed(request)

    def forget(self) -> None:
        self._again = False
        self.fields.forget()
        self.block.clear()
        super().forget()

    def typed(self) -> dict[str, Any]:
        """Return who signs and how; strokes are never kept apart from what they sign."""
        return typed_of(self.fields.form)

    def restore(self, typed: Mapping[str, Any]) -> None:
        restore(self.fields.form, typed)
        self._follow()

    def focus_first(self) -> None:
        """Go to the pad where it is known who signs: for themselves, by hand."""
        if self._signs and self.fields.usual and not self.fields.form.problems():
            self._to_pad()
        elif self._signs:
            self.fields.form.focus_first()

    def _edited(self) -> None:
        self._follow()
        self.mark_edited()

    def _to_pad(self) -> None:
        self.block.pad.setFocus(Qt.FocusReason.TabFocusReason)
        self.area.ensureWidgetVisible(self.block.pad)

    def _signed_on_pad(self) -> None:
        self.fields.form.clear_problems()

    def _follow(self) -> None:
        self.fields.follow()
        on_screen = self.fields.method in ON_SCREEN
        thumb = self.fields.method in THUMB
        self.block.set_title(witness_title() if thumb else self._of_signer)
        self.block.setVisible(on_screen)
        self._on_paper.setVisible(not on_screen)
        self.print_form.setVisible(not on_screen)
        number = self.journey.request.printed if self.journey.request else ""
        says = (
            self.tr("The signer signs on the printed form %1.")
            if number
            else self.tr("The signer signs on the printed form; print it first.")
        )
        self._on_paper.setText(says.replace("%1", kit.texts.ltr(number)))

    def _print(self) -> None:
        if self.journey.request is None:
            return
        self.desk.act(
            self.desk.office.press.issue,
            "request",
            self.journey.request.id,
            done=self._issued,
            busy=self.print_form,
            doing=issuing(),
        )

    def _issued(self, printed: Print) -> None:
        self.desk.go(places.PrintOf(printed.document.id))
