"""Asking who heads a file after its head died."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.people.course.terms import PassOn
from desktop.core.people.rules import called
from desktop.core.people.terms import Gender, IdentityKind, PersonView, Relationship
from desktop.core.people.words import sex_of, word
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms
from desktop.ui.parts.person.identified import IdentityRows

#: The choice of somebody who is none of the household.
_ELSE = -1


class HeirSheet(kit.Sheet):
    """``passed(PersonView)`` once the file is headed by somebody else."""

    passed = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, person: PersonView) -> None:
        super().__init__(over, self.tr("Who takes the file over?"), width=560)
        self._desk, self._person = desk, person
        self.form = kit.FormOf(PassOn, self)
        said = self.tr(
            "Number, requests and aid go on. The account of the deceased is asked for anew."
        )
        self.body.addWidget(kit.label(said, "second", wrap=True))
        ask, messages = self.form.ask, desk.messages
        self._who = kit.ChoiceField(self._offered())
        self._place = ask(
            lambda p: p.place,
            self.tr("From now on headed by"),
            self._who,
            required=True,
            read=lambda place: None if place in (None, _ELSE) else int(place),
        )
        self._gender = ask(
            lambda p: p.gender,
            self.tr("Gender"),
            kit.SegmentedChoice(terms(messages, "gender", Gender)),
            required=True,
            read=lambda gender: Gender(gender or Gender.FEMALE),
        )
        self._kin = ask(
            lambda p: p.relationship,
            self.tr("Kinship to the deceased"),
            kit.ChoiceField(terms(messages, "relationship", Relationship, person.form.gender)),
            required=True,
            read=lambda kin: Relationship(kin or Relationship.OTHER),
        )
        self.body.addWidget(kit.columns(self._place, self._gender))
        self._else = IdentityRows(
            self.form,
            messages,
            (lambda p: p.name, self.tr("Full name")),
            (
                lambda p: p.identity_kind,
                lambda p: p.identity_number,
                lambda p: p.identity_reason,
            ),
        )
        self.body.addWidget(self._kin)
        self.body.addWidget(self._else.box())
        self.yes = kit.Button(self.tr("Pass the file on"), self._pass, kind="primary")
        self.set_foot(self.yes, form=self.form)
        self._else.forget()
        self.form.changed.connect(self._ask_else)
        self._who.changed.connect(self._guess)
        self._ask_else()
        keep_in_sheet(self, desk, self.form, f"heir:{person.id}")

    def first_focus(self) -> QWidget:
        return self._who

    def _offered(self) -> list[tuple[int, str]]:
        form = self._person.form
        living = [
            (place, kit.texts.joined(called(form, one), self._kin_of(place)))
            for place, one in enumerate(form.members)
            if one.died_on is None
        ]
        return [*living, (_ELSE, self.tr("Somebody else (guardian)"))]

    def _kin_of(self, place: int) -> str:
        form = self._person.form
        kin = form.members[place].relationship
        return word(self._desk.messages, "relationship", kin, form.gender)

    def _guess(self) -> None:
        """Choose the gender that the relationship tells."""
        place = self._who.value()
        if place is not None and place != _ELSE:
            form = self._person.form
            sex = sex_of(form.members[place].relationship, form.gender)
            if sex is not None:
                self.form.put(lambda p: p.gender, sex.value)

    def _ask_else(self) -> None:
        other = self._who.value() == _ELSE
        self._kin.setVisible(other)
        self._else.follow(asked=other)

    def _pass(self) -> None:
        if not self.form.check():
            return
        command = self.form.command(PassOn(identity_kind=IdentityKind.NATIONAL_ID))
        self._desk.act(
            self._desk.office.courses.pass_on,
            self._person.id,
            self._person.version,
            command,
            done=self._passed,
            form=self,
            busy=self.yes,
            doing=saving(),
            news=self.tr("The file is headed anew. Confirm the data with them."),
        )

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> list[str]:
        """Show core's problems, which name the fields of a file, where the sheet asks for them."""
        names = {
            "name.first": "name",
            "name.father": "name",
            "name.grandfather": "name",
            "name.family": "name",
            "identity.number": "identity_number",
        }
        found = [(names.get(field, field), text) for field, text in problems]
        rows = [(name, text) for name, text in found if name in self.form]
        self.form.show_problems(rows)
        return [text for name, text in found if name not in self.form]

    def clear_problems(self) -> None:
        """Take every problem away."""
        self.form.clear_problems()

    def _passed(self, person: PersonView) -> None:
        self.finish()
        self.passed.emit(person)
