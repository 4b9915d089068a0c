"""One of a household, to be read, and the way to a file of their own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.people.births import birth_text
from desktop.core.people.course.leaving import LeaveReason, Part
from desktop.core.people.terms import Gender, PersonView
from desktop.core.people.words import sex_of, word
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms
from desktop.ui.parts.person.categories import CategoriesField
from desktop.ui.people.where import in_line


class MemberSheet(kit.Sheet):
    """Everything known of a member; ``parting``: somebody wants an own file for them, ``moving``:
    they live in the household of another file now.
    """

    parting = Signal(int)
    moving = Signal(int)

    def __init__(self, over: QWidget, desk: Desk, person: PersonView, place: int) -> None:
        member = person.form.members[place]
        super().__init__(over, member.name or self.tr("Member of the household"), width=560)
        self._desk, self._person, self._place = desk, person, place
        self.body.addWidget(kit.FactList(self._facts()))
        self.own = kit.Button(self.tr("Open an own file"), self._part, kind="primary")
        self.over = kit.Button(self.tr("Move to another household"), self._move)
        lives = member.died_on is None and not person.masked
        self.over.setVisible(lives and desk.may(Action.PERSON_UPDATE))
        self.body.addWidget(kit.flow(self.over))
        allowed = desk.may(Action.PERSON_REGISTER) and member.died_on is None
        self.set_foot(self.own if allowed and not person.masked else None)

    def _facts(self) -> list[tuple[str, str]]:
        member, form = self._person.form.members[self._place], self._person.form
        messages, sex = self._desk.messages, sex_of(member.relationship, form.gender)
        kind = (
            messages.text(f"term.identity.{member.identity_kind}") if member.identity_kind else ""
        )
        number = in_line(member.identity_number)
        school = messages.text(f"term.school.{member.school}") if member.school else ""
        facts = [
            (
                self.tr("Relationship"),
                word(messages, "relationship", member.relationship, form.gender),
            ),
            (self.tr("Date of birth"), kit.texts.digits(birth_text(member.birth))),
            (self.tr("Identity"), kit.texts.joined(number, kind)),
            (self.tr("Identity expires on"), hijri_text(member.expires) if member.expires else ""),
            (
                self.tr("Marital status"),
                word(messages, "marital", member.marital, sex) if member.marital else "",
            ),
            (
                self.tr("School or work"),
                kit.texts.listed(filter(None, (school, member.occupation))),
            ),
            (self.tr("Note"), member.note),
        ]
        if member.died_on:
            facts.append((self.tr("Died on"), hijri_text(member.died_on)))
        return facts

    def _part(self) -> None:
        self.finish()
        self.parting.emit(self._place)

    def _move(self) -> None:
        self.finish()
        self.moving.emit(self._place)


class PartSheet(kit.Sheet):
    """``parted(PersonView)``, the new file, once a member left for it."""

    parted = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, person: PersonView, place: int) -> None:
        member = person.form.members[place]
        title = self.tr("Own file for %1?").replace("%1", member.name)
        super().__init__(over, title, width=560)
        self._desk, self._person, self._place = desk, person, place
        others = self._others()
        alone = () if others else ("along",)
        self.form = kit.FormOf(Part, self, apart=lambda p: (p.place, *alone))
        said = self.tr("They leave this household, and the two files lead to each other.")
        clock = desk.office.clock
        ask, messages = self.form.ask, desk.messages
        self._on = ask(
            lambda p: p.on,
            self.tr("Left on"),
            kit.DateField(clock=clock, latest=lambda: today(clock)),
            required=True,
            read=kit.day_of,
        )
        reason = ask(
            lambda p: p.reason,
            self.tr("Reason"),
            kit.ChoiceField(terms(messages, "leave_reason", LeaveReason)),
            required=True,
            read=lambda reason: LeaveReason(reason or LeaveReason.OTHER),
        )
        gender = ask(
            lambda p: p.gender,
            self.tr("Gender"),
            kit.SegmentedChoice(terms(messages, "gender", Gender)),
            required=True,
            read=lambda gender: Gender(gender or Gender.MALE),
        )
        along = [self._along(others)] if others else []
        text = ask(lambda p: p.text, self.tr("In words"), kit.MultiLineField(2))
        self.body.addWidget(kit.label(said, "second", wrap=True))
        self.body.addWidget(kit.columns(self._on, reason))
        self.body.addWidget(gender)
        for row in along:
            self.body.addWidget(row)
        self.body.addWidget(text)
        self.yes = kit.Button(self.tr("Open the file"), self._part, kind="primary")
        self.set_foot(self.yes, form=self.form)
        sex = sex_of(member.relationship, person.form.gender)
        self.form.put(lambda p: p.gender, sex.value if sex else None)
        keep_in_sheet(self, desk, self.form, f"part.{place}:{person.id}")

    def _others(self) -> list[tuple[str, str]]:
        members = enumerate(self._person.form.members)
        living = ((place, one) for place, one in members if one.died_on is None)
        return [(str(place), one.name) for place, one in living if place != self._place]

    def _along(self, others: list[tuple[str, str]]) -> kit.FormRow:
        """Ask who of the household goes along."""
        label = self.tr("Who goes along")
        field = CategoriesField(others, {})
        row = self.form.ask(
            lambda p: p.along, label, field, read=lambda places: tuple(map(int, places or ()))
        )
        field.speak(label)
        return row

    def first_focus(self) -> QWidget:
        return self._on.field.inputs()[0]

    def _part(self) -> None:
        if not self.form.check():
            return
        base = Part(self._place, today(self._desk.office.clock), LeaveReason.OTHER, Gender.MALE)
        self._desk.act(
            self._desk.office.courses.part,
            self._person.id,
            self._person.version,
            self.form.command(base),
            done=self._parted,
            form=self.form,
            busy=self.yes,
            doing=saving(),
            news=self.tr("The file is open. Confirm the data with them."),
        )

    def _parted(self, person: PersonView) -> None:
        self.finish()
        self.parted.emit(person)
