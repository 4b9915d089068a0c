"""Signing the policy on the pad, and excepting who has a policy of their own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.proofs.pledges.terms import (
    Declaration,
    EnterCode,
    ExceptFromPolicy,
    Over,
    PledgeRow,
    Scope,
    SignPolicy,
)
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet


class SignPolicySheet(kit.Sheet):
    """``signed(PledgeRow)``: one's own, or (``guest``) of somebody who has no account. A signature
    is no draft: what is drawn goes with the sheet; the guest's name and job are kept.
    """

    signed = Signal(object)

    def __init__(
        self,
        over: QWidget,
        title: str,
        desk: Desk,
        said: Declaration,
        *,
        guest: bool,
        text: Over = Over.POLICY,
    ) -> None:
        super().__init__(over, title, width=760)
        self._desk, self._guest, self._text = desk, guest, text
        self.form = kit.FormOf(SignPolicy, self, apart=lambda s: (s.aspect, s.width))
        ask, words = self.form.ask, desk.messages.text
        scopes = [(scope.value, words(f"term.pledge_scope.{scope}")) for scope in Scope]
        name = ask(lambda s: s.name, self.tr("Name"), kit.NameField())
        job = ask(lambda s: s.job, self.tr("Job"), kit.TextField(maximum=80))
        self.scope = kit.SegmentedChoice(scopes)
        scope = ask(lambda s: s.scope, self.tr("Who signs"), self.scope, required=True, read=Scope)
        self.pad = kit.SignaturePad()
        self.pad.setMinimumHeight(10 * kit.theme.current_theme().px.base)
        pad = ask(lambda s: s.strokes, self.tr("Signature"), self.pad, required=True)
        who = kit.columns(name, job)
        asked = self.tr("The policy asks all staff for it; of contractors the office does.")
        own = self.tr("The office asks for it; the policy does not state it.")
        told = (
            kit.label(said.text, "strong", wrap=True),
            kit.label(asked if said.stated else own, "help", wrap=True),
        )
        for part in (*told, who, scope, pad):
            self.body.addWidget(part)
        if said.whole:
            self.body.addWidget(kit.label(said.title, "section"))
            self.body.addWidget(kit.label(said.whole, wrap=True))
        who.setVisible(guest)
        self.form.put(lambda s: s.scope, Scope.STAFF.value)
        self.yes = kit.Button(title, self._keep, kind="primary", icon="signature")
        self.set_foot(self.yes, form=self.form)
        if guest:
            keep_in_sheet(self, desk, self.form, f"pledge_guest:{text}")

    def first_focus(self) -> QWidget:
        return self.form["name"].field.inputs()[0] if self._guest else self.pad

    def _keep(self) -> None:
        drawn = self.pad.value()
        if not self.form.check() or drawn is None:
            return
        values = self.form.values()
        command = SignPolicy(
            values["name"] or "", values["job"] or "", Scope(values["scope"]), drawn.points,
            drawn.aspect, drawn.width,
        )  # fmt: skip
        pledges = self._desk.office.pledges
        self._desk.act(
            pledges.sign_guest if self._guest else pledges.sign,
            command,
            self._text,
            done=self._kept,
            form=self.form,
            busy=self.yes,
            doing=saving(),
            news=self.tr("The signature is kept."),
        )

    def _kept(self, row: PledgeRow) -> None:
        self.finish()
        self.signed.emit(row)


class ExceptSheet(kit.Sheet):
    """``excepted``: somebody for whom a policy of their own was issued (001, Article 3)."""

    excepted = Signal()

    def __init__(self, over: QWidget, title: str, desk: Desk, row: PledgeRow) -> None:
        super().__init__(over, title)
        self._desk, self._person = desk, row.id
        self.form = kit.FormOf(ExceptFromPolicy, self, apart=lambda e: (e.person,))
        told = self.tr("%1. Who has a policy of their own by regulations is excepted.")
        own = self.form.ask(
            lambda e: e.own, self.tr("Their own policy"), kit.MultiLineField(2), required=True
        )
        self.body.addWidget(kit.label(told.replace("%1", row.name), "second", wrap=True))
        self.body.addWidget(own)
        self.yes = kit.Button(title, self._except, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"except:{row.id}")

    def _except(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.pledges.set_apart,
                self.form.command(ExceptFromPolicy(self._person, "")),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The exception is on record."),
            )

    def _kept(self, _nothing: None) -> None:
        self.finish()
        self.excepted.emit()


class EnterCodeSheet(kit.Sheet):
    """``entered``: the code of ethics that the office adopted, whose text no source gives."""

    entered = Signal()

    def __init__(self, over: QWidget, title: str, desk: Desk, held: Declaration | None) -> None:
        super().__init__(over, title, width=760)
        self._desk = desk
        self.form = kit.FormOf(EnterCode, self)
        told = self.tr("The text is the office's own; whoever signed another one is asked anew.")
        self.body.addWidget(kit.label(told, "second", wrap=True))
        for part in (
            self.form.ask(lambda c: c.title, self.tr("Title"), kit.TextField(), required=True),
            self.form.ask(lambda c: c.text, self.tr("Text"), kit.MultiLineField(12), required=True),
        ):
            self.body.addWidget(part)
        if held is not None:
            self.form.set_values({"title": held.title, "text": held.whole})
        self.yes = kit.Button(title, self._enter, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "code")

    def _enter(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.pledges.enter_code,
                self.form.command(EnterCode("", "")),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The code of ethics is in force; all staff are asked to sign it."),
            )

    def _kept(self, _said: Declaration) -> None:
        self.finish()
        self.entered.emit()
