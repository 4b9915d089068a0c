"""Registration, second screen: household and income. Here the file is registered or updated."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Signal

from desktop.base.errors import KnownError
from desktop.core.intake.terms import RequestView
from desktop.core.office import Office
from desktop.core.people.links.terms import Distinct
from desktop.core.people.terms import PersonForm, PersonView, VersionView
from desktop.core.work import Actor
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.journey import HOUSEHOLD, Journey, save_person
from desktop.ui.intake.steps.file_stage import FileStage
from desktop.ui.intake.steps.person import PersonStage
from desktop.ui.intake.steps.waits import BannerSpeaker
from desktop.ui.parts.doing import saving
from desktop.ui.parts.options import gender_in
from desktop.ui.parts.person.household import HouseholdFields


class HouseholdStage(FileStage):
    """``back``: core found something on the person's screen."""

    back = Signal()

    def __init__(self, desk: Desk, journey: Journey, person: PersonStage) -> None:
        super().__init__(desk, journey, HOUSEHOLD)
        self._person = person
        self._stale = kit.Banner("warning")
        self._stale.hide()
        self.fields = HouseholdFields(desk)
        self.add(self._stale, self.fields)
        self.fields.changed.connect(self.mark_edited)
        self.fields.changed.connect(self._show_notices)
        self.fields.completed.connect(self.completed)
        person.fields.changed.connect(self._follow)
        person.household_typed = lambda: self.dirty

    def primary(self) -> tuple[str, str]:
        if self.journey.person is None:
            return self.tr("Register and go on"), "arrow-right"
        if self.dirty or self._person.dirty:
            return self.tr("Save the changes and go on"), "arrow-right"
        if self.journey.request is not None:
            return self.tr("Next"), "arrow-right"
        return self.tr("Confirm the data and go on"), "arrow-right"

    def show_journey(self) -> None:
        self._person.refresh()  # whose gender names the relationships, and who is saved with this
        self.fields.home.ask_for(needed=not self.journey.passer_by)
        super().show_journey()

    def show_form(self, form: PersonForm) -> None:
        self.fields.show_form(form)
        self._stale.hide()

    def _follow(self) -> None:
        """Name the relationships as the gender on the person's screen has it."""
        self.fields.members.follow(gender_in(self._person.fields.form))

    def _show_notices(self) -> None:
        """Tell beside a member what can hardly be."""
        self.fields.show_notices(self.fields.typed_form(self._person.fields.typed_form()))

    def submit(self, button: kit.Button) -> None:
        if self.journey.request is not None and not (self.dirty or self._person.dirty):
            self.pass_on()
            return
        if not self._person.fields.check():
            self.back.emit()
            return
        if not self.fields.check():
            return
        form = self.fields.typed_form(self._person.fields.typed_form())
        said = tuple(Distinct(than, why) for than, why in self._person.distinct.items())
        known, request = self.journey.person, self.journey.request
        self.desk.act(
            save_person,
            known,
            (form, said),
            request.id if request else "",
            done=self._saved,
            refused=self._refused,
            form=self,
            busy=button,
            doing=saving(),
            speaker=BannerSpeaker(self._stale),
        )

    def _saved(self, result: tuple[PersonView, RequestView | None]) -> None:
        person, request = result
        self._stale.hide()
        self.dirty = self._person.dirty = False
        if request is not None:
            self.journey.took_request(request)
        else:
            self.journey.took_person(person)
        self.journey.passed.emit(self.step, True)

    # ---- problems of both screens

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> list[str]:
        """Show core's problems where their fields are; those of the person go back there."""
        found = list(problems)
        person = [(name, text) for name, text in found if name in self._person.fields.form]
        own = [(name, text) for name, text in found if name not in self._person.fields.form]
        homeless = self.fields.show_problems(own) if own else []
        if person:
            self.back.emit()
            self._person.fields.form.show_problems(person)
        return homeless

    def clear_problems(self) -> None:
        """Take every problem of both screens away."""
        self.fields.form.clear_problems()
        self.fields.members.clear_problems()
        self._person.fields.form.clear_problems()

    # ---- somebody else changed the file meanwhile

    def _refused(self, why: KnownError) -> None:
        person = self.journey.person
        if why.code != "people.stale_version" or person is None:
            return
        self.desk.read(_now_and_before, person.id, done=self._show_stale)

    def _show_stale(self, result: tuple[PersonView, list[VersionView]]) -> None:
        """Keep what was typed; say what the other changed; the next saving goes over it."""
        now, versions = result
        before = self.journey.person
        assert before is not None  # noqa: S101  # only a known file can be stale
        newer = [v for v in versions if v.version > before.version]
        names = [self.desk.messages.text(f"term.field.{f}") for v in newer for f in v.changed]
        self._stale.set_text(
            self.tr(
                "What you typed is kept. Changed meanwhile: %1. Look at it, then save again."
            ).replace(
                "%1", kit.texts.listed(dict.fromkeys(names)) or self.tr("nothing that shows")
            ),
            lead=self.tr("This file was changed by somebody else."),
        )
        self._stale.show()
        self.keep_over(now)
        self._person.keep_over(now)
        self.journey.took_person(now)

    def forget(self) -> None:
        self.clear_problems()
        super().forget()

    def typed(self) -> dict[str, Any]:
        return self.fields.typed()

    def restore(self, typed: Mapping[str, Any]) -> None:
        self.fields.restore(typed)

    def focus_first(self) -> None:
        self.fields.members.focus_first()


def _now_and_before(
    office: Office, actor: Actor, person_id: str
) -> tuple[PersonView, list[VersionView]]:
    return office.people.read(actor, person_id), office.people.history(actor, person_id)
