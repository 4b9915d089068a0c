"""Registration, first screen: who the person is, with a warning where a file may be there."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QTimer

from desktop.base.identifiers import compact
from desktop.core.people.identifiers import kind_of
from desktop.core.people.likeness import Likeness
from desktop.core.people.terms import IdentityKind, PersonForm
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.journey import PERSON, Journey
from desktop.ui.intake.steps.file_stage import FileStage
from desktop.ui.parts.person.fields import PersonFields
from desktop.ui.parts.person.likeness import LikenessCard
from desktop.ui.parts.typed import restore, typed_of

_REST_MS = 600
#: What a number says of whoever has it: Enter passes it by.
_READ_FROM_IT: Final = {
    IdentityKind.NATIONAL_ID: ("identity.kind", "identity.number", "nationality"),
    IdentityKind.IQAMA: ("identity.kind", "identity.number"),
}


class PersonStage(FileStage):
    """Nothing is written here; the household's screen registers both."""

    def __init__(self, desk: Desk, journey: Journey) -> None:
        super().__init__(desk, journey, PERSON)
        self.fields = PersonFields(desk)
        self._alike = LikenessCard(desk)
        self.fields.likeness.addWidget(self._alike)
        self.add(self.fields)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._find_alike)
        self.fields.form.changed.connect(self._edited)
        self.fields.form.completed.connect(self.completed)

    def primary(self) -> tuple[str, str]:
        return self.tr("Next: household and income"), "arrow-right"

    def show_form(self, form: PersonForm) -> None:
        self.fields.show_form(form)
        self.fields.form.pass_by()
        self._alike.show_rows([])
        self.fields.likeness_place.hide()
        self._rest.stop()

    def hold(self) -> None:
        self._rest.stop()

    def prefill(self, text: str) -> None:
        """Put what was searched for where it belongs; it was not typed here."""
        self._showing = True
        self._put(text)
        self._showing = False

    def _put(self, text: str) -> None:
        number = compact(text)
        if kind := kind_of(number):
            self.fields.form.put(lambda p: p.identity.kind, kind.value)
            self.fields.form.put(lambda p: p.identity.number, number)
            self.fields.form.pass_by(*_READ_FROM_IT[kind])
        elif number.removeprefix("+").isdigit():
            self.fields.form.put(lambda p: p.mobile, number)
        elif text:
            self.fields.show_name(text)
        self.fields.judge()

    def submit(self, button: kit.Button) -> None:  # noqa: ARG002
        if self.fields.check():
            self.pass_on()

    def typed(self) -> dict[str, Any]:
        return typed_of(self.fields.form)

    def restore(self, typed: Mapping[str, Any]) -> None:
        restore(self.fields.form, typed)

    def focus_first(self) -> None:
        self.fields.form.focus_first()

    def _edited(self) -> None:
        form = self.fields.typed_form()
        if kind_of(form.identity.number) is not form.identity.kind:
            self.fields.form.pass_by()
        self.mark_edited()
        self._rest.start()

    def _find_alike(self) -> None:
        form = self.fields.typed_form()
        if not (form.identity.number or form.mobile or (form.name.first and form.name.family)):
            return
        known = self.journey.person.id if self.journey.person else ""
        self.desk.read(self.desk.office.people.alike, form, known, done=self._show_likeness)

    def _show_likeness(self, found: list[Likeness]) -> None:
        self._alike.show_rows(found)
        self.fields.likeness_place.setVisible(bool(found))
