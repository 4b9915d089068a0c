"""Registration, first screen: who the person is, with a warning where a file may be there."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer

from desktop.base.identifiers import compact
from desktop.core.people.identifiers import kind_of
from desktop.core.people.likeness import Likeness
from desktop.core.people.links.terms import Distinct
from desktop.core.people.terms import IdentityKind, PersonForm, PersonView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.first import FirstCard
from desktop.ui.intake.journey import HOUSEHOLD, PERSON, Journey, save_person
from desktop.ui.intake.steps.file_stage import FileStage
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.doing import saving
from desktop.ui.parts.person.ahead import AheadBanner
from desktop.ui.parts.person.beside import BesideSheet
from desktop.ui.parts.person.fields import PersonFields
from desktop.ui.parts.person.likeness import DistinctSheet, LikenessCard
from desktop.ui.parts.typed import restore, typed_of

_REST_MS = 600
#: What a draft names who was said to be somebody else by.
_DISTINCT: Final = "distinct"
#: What a number says of whoever has it: Enter passes it by.
_READ_FROM_IT: Final = {
    IdentityKind.NATIONAL_ID: ("identity.kind", "identity.number", "nationality"),
    IdentityKind.IQAMA: ("identity.kind", "identity.number"),
}
#: The day is asked for with the papers; who has the card in hand may enter it here.
_LATER: Final = "identity.expires"


class PersonStage(FileStage):
    """Nothing is written here; the household's screen registers both."""

    def __init__(self, desk: Desk, journey: Journey) -> None:
        super().__init__(desk, journey, PERSON)
        self.fields = PersonFields(desk)
        self._registered = kit.label("", "second", wrap=True)
        self._alike = LikenessCard(desk)
        self.fields.likeness.addWidget(self._alike)
        #: Who was said to be somebody else, and why, by file, before there is a file of their own.
        self.distinct: dict[str, str] = {}
        self._found: list[Likeness] = []
        #: Whether the household's screen holds what was typed and not saved.
        self.household_typed: Callable[[], bool] = lambda: False
        self._alike.said.connect(self._say_distinct)
        self._alike.compared.connect(self._read_beside)
        self._ahead = AheadBanner(desk)
        self.same = kit.Button(
            self.tr("Nothing changed"), self._nothing_changed, icon="circle-check"
        )
        self._known = kit.Card(self.tr("On record")).add(self._registered, kit.flow(self.same))
        self.first = FirstCard(desk, journey)
        self.add(self._ahead, self._known, self.first, self.fields)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._find_alike)
        self.first.form.changed.connect(self._offer_same)
        self.fields.form.changed.connect(self._edited)
        self.fields.form.completed.connect(self.completed)
        press_by(self, "Ctrl+J", self.same)

    def primary(self) -> tuple[str, str]:
        return self.tr("Next: household and income"), "arrow-right"

    def show_journey(self) -> None:
        self.first.show_visit()
        super().show_journey()
        person = self.journey.person
        fresh = person is not None and self.journey.request is None
        self._ahead.show_ahead(self.journey.ahead if fresh else None)
        self._known.setVisible(fresh)
        if person is not None and fresh:
            said = self.tr("Confirmed last on %1. Read it out, then confirm it or change it.")
            self._registered.setText(said.replace("%1", hijri_text(person.renewed_on)))
        self._offer_same()

    def _offer_same(self) -> None:
        """Offer to confirm all of it while nothing was typed; an open question is asked first."""
        person = self.journey.person
        passing = self.journey.passer_by  # who is not asked for a home
        answered = person is not None and (passing or person.form.housing is not None)
        self.same.setEnabled(answered and not self.dirty and not self.household_typed())

    def _nothing_changed(self) -> None:
        """Confirm the file as it is on record, and go on to the need."""
        person = self.journey.person
        if person is None or self.dirty or self.household_typed():
            return
        said = tuple(Distinct(than, why) for than, why in self.distinct.items())
        self.desk.act(
            save_person, person, (person.form, said), "", done=self._confirmed, busy=self.same,
            doing=saving(),
        )  # fmt: skip

    def _confirmed(self, result: tuple[PersonView, object]) -> None:
        self.journey.took_person(result[0])
        self.journey.passed.emit(HOUSEHOLD, True)

    def show_form(self, form: PersonForm) -> None:
        self.fields.show_form(form)
        self.fields.form.pass_by(_LATER)
        self.distinct = {}
        self._show_likeness([])
        self._rest.stop()
        self.first.follow(form)

    def hold(self) -> None:
        self._rest.stop()

    def forget(self) -> None:
        self._rest.stop()
        self.first.forget()
        self.fields.form.clear_problems()
        super().forget()

    def prefill(self, text: str) -> None:
        """Put what was searched for where it belongs; it was not typed here."""
        self.refresh()
        self._showing = True
        self._put(text)
        self._showing = False

    def _put(self, text: str) -> None:
        number = compact(text)
        if kind := kind_of(number):
            self.fields.form.put(lambda p: p.identity.kind, kind.value)
            self.fields.form.put(lambda p: p.identity.number, number)
            self.fields.form.pass_by(_LATER, *_READ_FROM_IT[kind])
        elif number.removeprefix("+").isdigit():
            self.fields.form.put(lambda p: p.mobile, number)
        elif text:
            self.fields.show_name(text)
        self.fields.judge()

    def submit(self, button: kit.Button) -> None:  # noqa: ARG002
        if self.fields.check():
            self.pass_on()

    def typed(self) -> dict[str, Any]:
        said = {_DISTINCT: self.distinct} if self.distinct else {}
        return {**typed_of(self.fields.form), **said}

    def restore(self, typed: Mapping[str, Any]) -> None:
        restore(self.fields.form, typed)
        self.distinct = dict(typed.get(_DISTINCT, {}))

    def focus_first(self) -> None:
        """Begin with confirming what is on record, where somebody is known."""
        if self.same.isVisible() and self.same.isEnabled():
            self.same.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.fields.form.focus_first()

    def _edited(self) -> None:
        form = self.fields.typed_form()
        if kind_of(form.identity.number) is not form.identity.kind:
            self.fields.form.pass_by(_LATER)
        self.mark_edited()
        self._offer_same()
        self._rest.start()

    def _find_alike(self) -> None:
        form = self.fields.typed_form()
        self.first.follow(form)
        if not (form.identity.number or form.mobile or (form.name.first and form.name.family)):
            return
        known = self.journey.person.id if self.journey.person else ""
        self.desk.read(self.desk.office.finding.twins, form, known, done=self._show_likeness)

    def _show_likeness(self, found: list[Likeness]) -> None:
        self._found = found
        self._alike.show_rows(found, self.distinct)
        self.fields.likeness_place.setVisible(bool(found))
        text = self.desk.messages.text
        told = {
            one.field: kit.texts.joined(text(one.code), kit.texts.ltr(one.row.file_number))
            for one in found
            if not (one.said or one.row.id in self.distinct)
        }
        self.fields.show_alike(told)

    def _read_beside(self, like: Likeness) -> None:
        self.desk.read(
            self.desk.office.people.read, like.row.id, done=partial(self._show_beside, like)
        )

    def _show_beside(self, like: Likeness, file: PersonView) -> None:
        """Show somebody on record beside what is entered."""
        known = self.journey.person.id if self.journey.person else ""
        form = self.fields.typed_form()
        sheet = BesideSheet(self, self.desk, like, file, form, known=known)
        sheet.another.connect(partial(self._alike.ask, like.row))
        sheet.open()

    def _say_distinct(self, said: Distinct, sheet: DistinctSheet) -> None:
        """Record that somebody is another person; with the file, where there is none yet."""
        person = self.journey.person
        if person is None:
            self.distinct[said.than] = said.reason
            self._show_likeness(self._found)
            self.mark_edited()
            sheet.finish()
            return

        def done(_said: object) -> None:
            sheet.finish()
            self._find_alike()

        links = self.desk.office.links
        self.desk.act(
            links.say_distinct, person.id, said, done=done, form=sheet.form, busy=sheet.yes,
            doing=saving(),
        )  # fmt: skip
