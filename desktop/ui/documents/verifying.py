"""Telling whether the code on a print that comes back is one that this office printed."""

from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.form_names import coded_forms


class VerifyCard(kit.Card):
    """Form, number and code, as they stand on the print."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.form = kit.Form(self)
        row = self.form.row
        self.answer = kit.Banner("info")
        self.answer.hide()
        self.button = kit.Button(self.tr("Check the code"), self._check, icon="shield-check")
        self.add(
            kit.label(self.tr("Check a paper's code"), "section"),
            row("form", self.tr("Form"), kit.ChoiceField(coded_forms(desk)), required=True),
            kit.columns(
                row("number", self.tr("Number"), kit.DigitsField(extra="/-Pp ._\\"), required=True),
                row("code", self.tr("Code"), kit.TextField(maximum=60), required=True),
            ),
            self.answer,
            self.button,
        )
        self.form.completed.connect(self.button.click)

    def _check(self) -> None:
        if not self.form.check():
            return
        v, verify = self.form.values(), self._desk.office.documents.verify_code
        form, number, code = v["form"], v["number"], v["code"]
        self._desk.read(verify, form, number, code, done=self._answer, busy=self.button)

    def _answer(self, right: bool) -> None:
        good = self.tr("The code is right: this office issued the paper.")
        bad = self.tr("The code does not fit this form and number; read it again from the paper.")
        self.answer.set_text(good if right else bad, kind="ok" if right else "danger")
        self.answer.show()
