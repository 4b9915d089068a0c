"""Opening a sitting: its day, and how each member attends where the body is a committee."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.committee.members.terms import VOTING, MemberView, Seat
from desktop.core.committee.terms import Attends, OpenSitting, Presence, SittingView
from desktop.core.policy.vocabulary import BodyKind
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.numbering import ask_number

#: How a member attends where a sitting begins.
_HOW = (Presence.PRESENT, Presence.LATE, Presence.EXCUSED, Presence.ABSENT)


class SittingSheet(kit.Sheet):
    """``opened(SittingView)`` once the sitting is open. A department has no attendance.

    ``planned``: the sitting that is opened, None for one that was not planned.
    """

    opened = Signal(object)

    def __init__(
        self,
        over: QWidget,
        title: str,
        desk: Desk,
        members: list[MemberView],
        planned: SittingView | None = None,
    ) -> None:
        super().__init__(over, title, width=640)
        self._desk, self._planned, self._name = desk, planned, title
        body = desk.office.policy.profile.studying_body
        self._is_committee = body.kind is BodyKind.COMMITTEE
        day = today(desk.office.clock)
        self._members = [one for one in members if one.serves(day)] if self._is_committee else []
        self.body.addWidget(kit.label(body.name, "second"))
        seated = self._is_committee
        self.form = kit.FormOf(
            OpenSitting,
            self,
            apart=lambda s: (
                (s.attendance, s.sitting_id)
                if seated
                else (s.attends, s.leader, s.attendance, s.sitting_id, s.place)
            ),
        )
        clock = desk.office.clock
        self.day = kit.DateField(latest=partial(today, clock), clock=clock)
        ask = self.form.ask
        when = [ask(lambda s: s.held_on, self.tr("Date"), self.day, required=True, read=kit.day_of)]
        if seated:
            place = kit.TextField(maximum=120)
            when.append(ask(lambda s: s.place, self.tr("Where it is held"), place))
        self.body.addWidget(kit.columns(*when))
        self.day.follow_today()
        self.how: dict[str, kit.SegmentedChoice] = {}
        if self._is_committee:
            self._ask_attendance()
        self.yes = kit.Button(title, self._ask, kind="primary", icon="gavel")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "sitting")

    def _ask_attendance(self) -> None:
        text = self._desk.messages.text
        if not self._members:
            self.body.addWidget(kit.Banner("warning", text("committee.no_members")))
        for one in self._members:
            options = [(how, text(f"term.presence.{how.value}")) for how in _HOW]
            self.how[one.id] = kit.SegmentedChoice(options)
            name, _ = one.sits(today(self._desk.office.clock))
            label = kit.texts.joined(name, text(f"term.seat.{one.seat.value}"))
            self.body.addWidget(
                self.form.ask(
                    lambda s: s.attends, label, self.how[one.id], key=one.id, required=True
                )
            )
        voting = [one for one in self._members if one.seat in VOTING]
        self.leader = kit.ChoiceField([(one.id, one.name) for one in voting])
        chair = next((one.id for one in voting if one.seat is Seat.CHAIR), "")
        row = self.form.ask(lambda s: s.leader, self.tr("Who leads"), self.leader, required=True)
        self.body.addWidget(row)
        self.leader.set_value(chair or None)

    def first_focus(self) -> QWidget:
        return next(iter(self.how.values()), self.day.edit)

    def _ask(self) -> None:
        if self.form.check():
            if self._planned is not None:  # it has its number
                self._open()
                return
            ask_number(self, self.tr("%1?").replace("%1", self._name), self._name, self._open)

    def _open(self) -> None:
        desk = self._desk
        attends = tuple(Attends(id_, field.value()) for id_, field in self.how.items())
        command = replace(
            self.form.command(),
            attends=attends,
            sitting_id=self._planned.id if self._planned else "",
        )
        desk.act(
            desk.office.committee.open_sitting,
            command,
            done=self._opened,
            form=self.form,
            busy=self.yes,
            doing=saving(),
        )

    def _opened(self, sitting: SittingView) -> None:
        self.finish()
        self.opened.emit(sitting)
