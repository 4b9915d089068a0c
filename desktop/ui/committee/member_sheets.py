"""Naming a member of the committee, ending a term, and who stands in."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.committee.members.terms import (
    EndMember,
    MemberView,
    NameMember,
    Seat,
    StandIn,
)
from desktop.core.work import Actor, Role
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms


class _Sheet(kit.Sheet):
    """``done(MemberView)``. Its act is ``give``, of the command that the form holds over
    ``blank``.
    """

    done = Signal(object)
    form: kit.FormOf[Any]

    def __init__(self, over: QWidget, title: str, desk: Desk, *, ends: bool = False) -> None:
        super().__init__(over, title, width=640)
        self._desk = desk
        kind, icon = ("danger", "x") if ends else ("primary", "check")
        self.yes = kit.Button(title, self._keep, kind=kind, icon=icon)

    def give(self) -> Callable[[Actor, Any], MemberView]:
        """Return the service's act."""
        raise NotImplementedError

    def blank(self) -> Any:
        """Return the command before anything is entered: whom it is about."""
        raise NotImplementedError

    def _stand(self, *rows: QWidget) -> None:
        for row in rows:
            self.body.addWidget(row)
        self.set_foot(self.yes, form=self.form)

    def _keep(self) -> None:
        if self.form.check():
            self._desk.act(
                self.give(),
                self.form.command(self.blank()),
                done=self._done,
                form=self.form,
                busy=self.yes,
                doing=saving(),
            )

    def _done(self, view: MemberView) -> None:
        self.finish()
        self.done.emit(view)


class _NamingSheet(_Sheet):
    """Somebody is named: who has an account is chosen, and the name follows."""

    def __init__(self, over: QWidget, title: str, desk: Desk) -> None:
        super().__init__(over, title, desk)
        self._named: dict[str, str] = {}
        self.staff, self.name = kit.ChoiceField(), kit.NameField()
        self.begins, self.until = (kit.DateField(clock=desk.office.clock) for _ in range(2))
        self.staff.changed.connect(self._staff_chosen)

    def first_focus(self) -> QWidget:
        return self.staff

    def _who(self, staff: Callable[[Any], str], name: Callable[[Any], str]) -> QWidget:
        """Make the rows of who it is."""
        ask = self.form.ask
        return kit.columns(
            ask(staff, self.tr("Account"), self.staff, read=lambda value: value or ""),
            ask(name, self.tr("Name"), self.name),
        )

    def _why(self, reason: Callable[[Any], str]) -> QWidget:
        """Make the row of what it rests on."""
        text = self.tr("Reason, or the act that it rests on")
        return self.form.ask(reason, text, kit.MultiLineField(2), required=True)

    def _read_people(self) -> None:
        self._desk.read(self._desk.office.stand_ins.people, done=self._offer)

    def _offer(self, people: list[tuple[str, str, frozenset[Role]]]) -> None:
        self._named = {id_: name for id_, name, _ in people}
        none = self.tr("No account: by name")
        self.staff.set_options([("", none), *((id_, name) for id_, name, _ in people)])
        self._offered()

    def _offered(self) -> None:
        raise NotImplementedError

    def _staff_chosen(self) -> None:
        chosen = self.staff.value()
        if chosen:
            self.name.set_value(self._named.get(chosen, ""))
        self.name.setEnabled(not chosen)

    def _account(self) -> str:
        """Return the name of the account that is chosen, which is not typed; "" for none."""
        return self._named.get(self.staff.value() or "", "")


class MemberNameSheet(_NamingSheet):
    """A new member, or other words for one."""

    form: kit.FormOf[NameMember]

    def __init__(
        self, over: QWidget, title: str, desk: Desk, member: MemberView | None = None
    ) -> None:
        super().__init__(over, title, desk)
        self._member = member
        self.form = kit.FormOf(NameMember, self, apart=lambda m: (m.member_id,))
        ask = self.form.ask
        self.seat = kit.SegmentedChoice(terms(desk.messages, "seat", Seat))
        who = self._who(lambda m: m.staff_id, lambda m: m.name)
        seat = ask(
            lambda m: m.seat,
            self.tr("On the committee"),
            self.seat,
            required=True,
            read=lambda value: Seat(value) if value else None,
        )
        begins = ask(
            lambda m: m.begins,
            self.tr("Member from"),
            self.begins,
            required=True,
            read=kit.day_of,
        )
        until = ask(
            lambda m: m.until,
            self.tr("To"),
            self.until,
            help_text=self.tr("Left empty: no end is set"),
            read=kit.day_of,
        )
        self._stand(
            who,
            seat,
            kit.columns(begins, until),
            self._why(lambda m: m.reason),
        )
        self._read_people()

    def give(self) -> Callable[[Actor, NameMember], MemberView]:
        """Name them."""
        return self._desk.office.members.name

    def blank(self) -> NameMember:
        """Name whose words change, if it is no new member."""
        of = self._member.id if self._member else ""
        return NameMember(self._account(), None, None, None, "", member_id=of)

    def _offered(self) -> None:
        member = self._member
        if member is not None:
            self.staff.set_value(member.staff_id)
            self.name.set_value(member.name)
            self.seat.set_value(member.seat.value)
            self.begins.set_value(member.begins)
            self.until.set_value(member.until)
        else:
            self.staff.set_value("")
            self.begins.follow_today()
        draft = f"member:{member.id}" if member else "member_new"
        keep_in_sheet(self, self._desk, self.form, draft)


class MemberEndSheet(_Sheet):
    """A term ends with a day."""

    form: kit.FormOf[EndMember]

    def __init__(self, over: QWidget, title: str, desk: Desk, member: MemberView) -> None:
        super().__init__(over, title, desk, ends=True)
        self._member = member
        self.form = kit.FormOf(EndMember, self, apart=lambda m: (m.member_id,))
        self.day = kit.DateField(clock=desk.office.clock)
        ask = self.form.ask
        last = ask(
            lambda m: m.last_day,
            self.tr("Last day of the term"),
            self.day,
            required=True,
            read=kit.day_of,
        )
        reason = ask(lambda m: m.reason, self.tr("Reason"), kit.MultiLineField(2), required=True)
        self._stand(kit.label(member.name, "second"), last, reason)
        self.day.follow_today()
        keep_in_sheet(self, desk, self.form, f"member_end:{member.id}")

    def first_focus(self) -> QWidget:
        return self.day.edit

    def give(self) -> Callable[[Actor, EndMember], MemberView]:
        """End the term."""
        return self._desk.office.members.end

    def blank(self) -> EndMember:
        """Name whose term ends."""
        return EndMember(self._member.id, None, "")


class MemberDeputySheet(_NamingSheet):
    """Somebody sits in a member's place for some days."""

    form: kit.FormOf[StandIn]

    def __init__(self, over: QWidget, title: str, desk: Desk, member: MemberView) -> None:
        super().__init__(over, title, desk)
        self._member = member
        self.form = kit.FormOf(StandIn, self, apart=lambda s: (s.member_id,))
        ask = self.form.ask
        who = self._who(lambda s: s.staff_id, lambda s: s.name)
        begins = ask(lambda s: s.begins, self.tr("First day"), self.begins, read=kit.day_of)
        until = ask(lambda s: s.until, self.tr("Last day"), self.until, read=kit.day_of)
        self._stand(
            kit.label(member.name, "second"),
            who,
            kit.columns(begins, until),
            self._why(lambda s: s.reason),
        )
        self._read_people()

    def give(self) -> Callable[[Actor, StandIn], MemberView]:
        """Let them sit in the member's place."""
        return self._desk.office.members.stand_in

    def blank(self) -> StandIn:
        """Name in whose place somebody sits."""
        return StandIn(self._member.id, self._account(), None, None, "")

    def _offered(self) -> None:
        self.staff.set_value("")
        keep_in_sheet(self, self._desk, self.form, f"member_deputy:{self._member.id}")
