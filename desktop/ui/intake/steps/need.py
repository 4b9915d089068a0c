"""Registration, third screen: what is asked for, and how it reached the desk."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from desktop.base.clock import today
from desktop.core.correspondence.terms import LetterKind, LetterView
from desktop.core.intake.steps.step import IN_PERSON
from desktop.core.intake.terms import INITIATIVE, OpenRequest, RequestView
from desktop.core.policy.seasons import window
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.sealed.terms import ReadWhy
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.journey import NEED, Journey, open_request
from desktop.ui.intake.steps.stage import Stage
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.channels import channels
from desktop.ui.parts.doing import saving
from desktop.ui.parts.request_words import number_text
from desktop.ui.parts.sealed.card import SealedCard
from desktop.ui.parts.typed import restore, typed_of

#: Channels on which nobody signs at once.
_FROM_AFAR: Final = frozenset({*ChannelId, INITIATIVE}) - IN_PERSON
_PAPER: Final = (ChannelId.LETTERS, ChannelId.CORRESPONDENCE)
#: The channels by which a letter of each kind comes, as far as the office has them.
_CHANNELS: Final = {
    LetterKind.LETTER: _PAPER,
    LetterKind.POST: _PAPER,
    LetterKind.HAND: (ChannelId.BRANCH_REPRESENTATIVE, *_PAPER),
    LetterKind.FAX: (ChannelId.FAX, *_PAPER),
    LetterKind.EMAIL: (ChannelId.EMAIL, ChannelId.WEBSITE, *_PAPER),
}


class NeedStage(Stage):
    """Opens the request; afterwards it only shows what was asked for."""

    def __init__(self, desk: Desk, journey: Journey) -> None:
        super().__init__(desk, journey, NEED)
        self.form = kit.FormOf(OpenRequest, self, apart=lambda r: (r.person_id, r.first))
        self._asked = kit.FactList()
        self._done_card = kit.Card(self.tr("What was asked for")).add(self._asked)
        main = kit.stack(self._service())
        side = kit.stack(self._how(), self._urgent())
        self._entry = kit.beside(main, side)
        self.sealed = SealedCard(desk, ReadWhy.VISIT)
        self.add(self._entry, self._done_card, self.sealed)
        self.form.changed.connect(self._edited)
        self.form.completed.connect(self.completed)
        self.forget()

    def _service(self) -> kit.Card:
        services = [(s.id, s.name) for s in self.desk.office.policy.profile.services]
        self._service_row = self.form.ask(
            lambda r: r.service_id, self.tr("Service"), kit.ChoiceField(services), required=True
        )
        return kit.Card(self.tr("What is asked for")).add(
            self._service_row,
            self.form.ask(
                lambda r: r.need,
                self.tr("The need, in the person's own words"),
                kit.MultiLineField(6),
                help_text=self.tr(
                    "It stands in the declaration and on the form; illness and prison do not."
                ),
            ),
        )

    def _how(self) -> kit.Card:
        clock = self.desk.office.clock
        self._received = self.form.ask(
            lambda r: r.received_on,
            self.tr("Received on"),
            kit.DateField(latest=partial(today, clock), clock=clock),
            required=True,
            read=kit.day_of,
        )
        place, taker = kit.TextField(maximum=80), kit.TextField(maximum=80)
        self._place = self.form.ask(lambda r: r.received_place, self.tr("Place"), place)
        self._taker = self.form.ask(
            lambda r: r.received_by, self.tr("Received by"), taker, required=True
        )
        self._letter = self.form.ask(
            lambda r: r.letter,
            self.tr("Incoming no., if it was entered"),
            kit.TextField(maximum=40),
            help_text=self.tr("The request and the letter are linked."),
        )
        self._unsigned = kit.label(
            self.tr(
                "Who is not here signs later: until then the request awaits its signature. It may "
                "be studied meanwhile; nothing is handed over before."
            ),
            "help",
            wrap=True,
        )
        asked = (self._received, self._place, self._taker, self._letter)
        return kit.Card(self.tr("How it came")).add(
            self._channel_row(), self._unasked_row(), self._earlier_row(), *asked, self._unsigned
        )

    def _channel_row(self) -> kit.FormRow:
        unasked = (INITIATIVE, self.desk.messages.text(f"term.channel.{INITIATIVE}"))
        field = kit.ChoiceField([*channels(self.desk), unasked])
        return self.form.ask(lambda r: r.channel, self.tr("Channel"), field, required=True)

    def _unasked_row(self) -> kit.FormRow:
        stated = self.desk.office.policy.profile.outreach.stated
        own = self.tr("The office asks for it; the policy does not state it.")
        self._unasked = self.form.ask(
            lambda r: r.unasked,
            self.tr("Why it is opened without being asked for"),
            kit.MultiLineField(2),
            required=True,
            help_text="" if stated else own,
        )
        return self._unasked

    def _earlier_row(self) -> kit.FormRow:
        check = kit.CheckRow(
            self.tr("It came on an earlier day, or to somebody elsewhere"),
            help_text=self.tr("By phone, letter or a representative, and is entered now."),
        )
        self._earlier = self.form.row("earlier", "", check)
        check.setAccessibleName(check.text())
        return self._earlier

    def _urgent(self) -> kit.Card:
        check = kit.CheckRow(self.tr("Urgent: it cannot wait for the usual time"))
        self._urgency = self.form.row("urgent", "", check)
        check.setAccessibleName(check.text())
        self._reason = self.form.ask(
            lambda r: r.urgent_reason, self.tr("Why it is urgent"), kit.TextField(), required=True
        )
        return kit.Card(self.tr("Urgency")).add(self._urgency, self._reason)

    # ---- the stage

    def primary(self) -> tuple[str, str]:
        if self.journey.request:
            return self.tr("Next"), "arrow-right"
        return self.tr("Open the request"), "arrow-right"

    def show_journey(self) -> None:
        request = self.journey.request
        self._entry.setVisible(request is None)
        self._done_card.setVisible(request is not None)
        self.sealed.show_person(self.journey.person, request.id if request else "")
        if request is not None:
            self._asked.set_facts(self._facts(request))
        elif self.journey.letter is not None and not self.dirty:
            self._take_letter(self.journey.letter)

    def _take_letter(self, letter: LetterView) -> None:
        """Begin with what the register says of the letter that brings the request."""
        offered = {value for value, _ in channels(self.desk)}
        channel = next((c for c in _CHANNELS[letter.row.kind] if c in offered), None)
        if channel is not None:
            self.form.put(lambda r: r.channel, channel.value)
        self._earlier.field.set_value(True)
        self.form.put(lambda r: r.received_on, letter.row.day)
        self.form.put(lambda r: r.received_by, letter.words.taker or letter.staff)
        self.form.put(lambda r: r.letter, letter.row.number)
        self._follow()
        self.dirty = True

    def _facts(self, request: RequestView) -> list[tuple[str, str]]:
        text = self.desk.messages.text
        return [
            (self.tr("Request number"), number_text(request.number)),
            (self.tr("Service"), request.service_name),
            (self.tr("The need"), request.need),
            (self.tr("Channel"), text(f"term.channel.{request.channel}")),
            (self.tr("Urgent"), request.urgent_reason or self.tr("No")),
        ]

    def forget(self) -> None:
        self.form.clear()
        self.form.put(lambda r: r.channel, ChannelId.INTERVIEW.value)
        self.sealed.show_person(None)
        self._follow()
        super().forget()

    def submit(self, button: kit.Button) -> None:
        if self.journey.request is not None:
            self.pass_on()
            return
        if not self.form.check():
            return
        person = self.journey.person
        assert person is not None  # noqa: S101  # registered on the screen before
        self.desk.act(
            open_request,
            self.form.command(
                OpenRequest(person.id, service_id="", channel="", first=self.journey.first)
            ),
            person.form.name.full,
            done=self._performed,
            form=self.form,
            busy=button,
            doing=saving(),
        )

    def typed(self) -> dict[str, Any]:
        return typed_of(self.form)

    def restore(self, typed: Mapping[str, Any]) -> None:
        restore(self.form, typed)
        self._follow()

    def focus_first(self) -> None:
        if self.journey.request is None:
            self.form.focus_first()

    def _edited(self) -> None:
        self._follow()
        self.mark_edited()

    def _follow(self) -> None:
        self._service_row.set_hint(self._season(self._service_row.field.value()))
        earlier = bool(self._earlier.field.value())
        for row in (self._received, self._place, self._taker, self._letter):
            row.setVisible(earlier)
        channel = self.form.at(lambda r: r.channel).field.value()
        self._unasked.setVisible(channel == INITIATIVE)
        self._unsigned.setVisible(channel in _FROM_AFAR)
        self._reason.setVisible(bool(self._urgency.field.value()))

    def _season(self, service_id: str | None) -> str:
        """Return whether a seasonal service is open now: told, and no bar."""
        services = self.desk.office.policy.profile.services
        season = next((one.season for one in services if one.id == service_id), None)
        if season is None:
            return ""
        day = today(self.desk.office.clock)
        there = window(season, day)
        if there.holds(day):
            return self.tr("Open until %1.").replace("%1", hijri_text(there.closes))
        if there.opens > day:
            said = self.tr("Closed now; its season opens on %1. It can be asked for all the same.")
            return said.replace("%1", hijri_text(there.opens))
        said = self.tr("Its season closed on %1. It can be asked for all the same.")
        return said.replace("%1", hijri_text(there.closes))
