"""Naming a liaison officer, ending a term, and handing an enquiry to the officer."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from desktop.core.policy.vocabulary import ChannelId
from desktop.core.proofs.liaison.terms import (
    ANY,
    Candidate,
    EndOfficer,
    Enquire,
    NameOfficer,
    OfficerRow,
)
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.channels import channels
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet


def _categories(desk: Desk, every: str) -> list[tuple[str, str]]:
    return [(ANY, every), *((c.id, c.name) for c in desk.office.policy.profile.categories)]


class OfficerSheet(kit.Sheet):
    """``named(rows)``."""

    named = Signal(object)

    def __init__(
        self, over: kit.Page, title: str, desk: Desk, candidates: Sequence[Candidate]
    ) -> None:
        super().__init__(over, title, width=680)
        self._desk = desk
        self.form = kit.FormOf(NameOfficer, self)
        ask, clock = self.form.ask, desk.office.clock
        staff = [(one.id, one.name) for one in candidates]
        nobody = [("", self.tr("Nobody")), *staff]
        starts = kit.DateField(clock=clock)
        categories = kit.ChoiceField(_categories(desk, self.tr("All categories")))
        rows = (
            ask(lambda n: n.staff, self.tr("Officer"), kit.ChoiceField(staff), required=True),
            ask(lambda n: n.deputy, self.tr("Deputy"), kit.ChoiceField(nobody)),
            ask(lambda n: n.category, self.tr("Category"), categories),
            ask(lambda n: n.field, self.tr("Field (optional)"), kit.TextField()),
            ask(
                lambda n: n.starts,
                self.tr("From"),
                starts,
                required=True,
                read=kit.day_of,
            ),
        )
        self.body.addWidget(kit.columns(*rows))
        self.form.put(lambda n: n.category, ANY)
        self.form.put(lambda n: n.deputy, "")
        starts.follow_today()
        self.yes = kit.Button(title, self._name, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "officer")

    def _name(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.liaison.name,
                self.form.command(),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
            )

    def _kept(self, rows: tuple[OfficerRow, ...]) -> None:
        self.finish()
        self.named.emit(rows)


class EndOfficerSheet(kit.Sheet):
    """``ended(rows)``."""

    ended = Signal(object)

    def __init__(self, over: kit.Page, title: str, desk: Desk, row: OfficerRow) -> None:
        super().__init__(over, title)
        self._desk, self._id = desk, row.id
        self.form = kit.FormOf(EndOfficer, self)
        day = kit.DateField(clock=desk.office.clock)
        on = self.form.ask(lambda e: e.on, self.tr("Last day"), day, required=True, read=kit.day_of)
        self.body.addWidget(kit.label(row.name, "second", wrap=True))
        self.body.addWidget(on)
        day.follow_today()
        self.yes = kit.Button(title, self._end, kind="danger", icon="x")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"end_officer:{row.id}")

    def _end(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.liaison.end,
                self._id,
                self.form.command(),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
            )

    def _kept(self, rows: tuple[OfficerRow, ...]) -> None:
        self.finish()
        self.ended.emit(rows)


class EnquireSheet(kit.Sheet):
    """``routed(name)``: the enquiry waits in the list of that officer."""

    routed = Signal(str)

    def __init__(self, over: kit.Page, title: str, desk: Desk) -> None:
        super().__init__(over, title, width=620)
        self._desk = desk
        self.form = kit.FormOf(Enquire, self)
        ask = self.form.ask
        categories = kit.ChoiceField(_categories(desk, self.tr("Not known")))
        by = kit.ChoiceField(channels(desk))
        question = ask(
            lambda e: e.question, self.tr("The enquiry"), kit.MultiLineField(3), required=True
        )
        rows = (
            ask(lambda e: e.name, self.tr("Name (optional)"), kit.NameField()),
            ask(lambda e: e.channel, self.tr("By"), by, required=True),
            ask(lambda e: e.category, self.tr("Category"), categories),
        )
        self.body.addWidget(question)
        self.body.addWidget(kit.columns(*rows))
        self.form.put(lambda e: e.category, ANY)
        self.form.put(lambda e: e.channel, ChannelId.INTERVIEW.value)
        self.yes = kit.Button(title, self._route, kind="primary", icon="send")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "enquire")

    def _route(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.liaison.route,
                self.form.command(),
                done=self._kept,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The enquiry waits in the officer's list."),
            )

    def _kept(self, name: str) -> None:
        self.finish()
        self.routed.emit(name)
