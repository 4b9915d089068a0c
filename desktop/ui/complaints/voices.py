"""What was raised: objection, complaint or suggestion; each kind by itself."""

from datetime import datetime, time

from PySide6.QtCore import QCoreApplication, Signal

from desktop.base.clock import RIYADH, today
from desktop.core.complaints.terms import RecordVoice, VoiceKind, VoiceView
from desktop.core.office import Office
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work import Action, Actor
from desktop.core.work.paging import Key, Page
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.complaints.clock_field import ClockField
from desktop.ui.desk import Desk
from desktop.ui.parts.channels import channels
from desktop.ui.parts.figures import moment
from desktop.ui.parts.paged import Paged
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


def read_voices(
    office: Office, actor: Actor, kind: VoiceKind, after: Key | None, size: int
) -> Page[VoiceView]:
    """Read some of what was raised of one kind."""
    return office.complaints.list_kind(actor, kind, after, size)


class VoicesPage(kit.Page):
    """A small form; below it, for who answers them, the list of one kind at a time.

    Opened on a kind.
    """

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        roles = desk.actor.roles
        self._records = may(roles, Action.COMPLAINT_RECORD)
        self._reads = may(roles, Action.COMPLAINT_READ)
        text = desk.messages.text
        kinds = [(kind, text(f"term.voice.{kind.value}")) for kind in VoiceKind]
        self.kind = kit.SegmentedChoice(kinds, VoiceKind.COMPLAINT)
        self.day = kit.DateField(latest=today(desk.office.clock), clock=desk.office.clock)
        self.clock = ClockField()
        self.form = kit.FormOf(
            RecordVoice, self, apart=lambda v: (v.person_id, v.request_id, v.about_staff_id)
        )
        self.save = kit.Button(self.tr("Record it"), self._record, kind="primary", icon="check")
        self.given = kit.Banner("ok")
        self.given.hide()
        self.listed = kit.SegmentedChoice(kinds, VoiceKind.COMPLAINT)
        self.table: kit.Table[VoiceView] = kit.Table(
            self._columns(),
            name=self.tr("What was raised"),
            empty=kit.EmptyState(
                "message-square",
                self.tr("Nothing of this kind"),
                self.tr("What is recorded above stands here, each kind by itself."),
            ),
        )
        self.table.setMinimumHeight(260)
        self._pages = Paged[VoiceKind, VoiceView](desk, self.table, read_voices, self._shown)
        self.whole = kit.FactList()
        self._build(channels(desk))
        self.kind.changed.connect(self._explain)
        self.listed.changed.connect(self._refresh)
        self.table.selected.connect(self._marked)
        self.form.completed.connect(self.save.click)
        self._empty()

    def _build(self, ways: list[tuple[str, str]]) -> None:
        ask = self.form.ask
        self._kind_row = ask(lambda v: v.kind, self.tr("Kind"), self.kind, required=True)
        entry = kit.Card(self.tr("Put down what was raised"))
        entry.add(
            self.form.summary,
            self.given,
            self._kind_row,
            ask(lambda v: v.text, self.tr("What was said"), kit.MultiLineField(4), required=True),
            kit.columns(
                ask(
                    lambda v: v.channel,
                    self.tr("How it came"),
                    kit.ChoiceField(ways),
                    required=True,
                ),
                ask(
                    lambda v: v.received_at,
                    self.tr("Day it came"),
                    self.day,
                    required=True,
                    read=self._moment,
                ),
                self.form.row("clock", self.tr("Hour"), self.clock),
                count=3,
            ),
            kit.columns(
                ask(
                    lambda v: v.name,
                    self.tr("Name, if given"),
                    kit.TextField(maximum=120),
                    help_text=self.tr("A nameless one is taken too"),
                ),
                ask(lambda v: v.contact, self.tr("How to reach them"), kit.TextField(maximum=120)),
            ),
        )
        listed = kit.Card(self.tr("What was raised"))
        listed.add(self.listed, self.table, self.whole)
        self.listed.setAccessibleName(self.tr("Kind"))
        entry.setVisible(self._records)
        listed.setVisible(self._reads)
        self.add(entry, listed)
        if self._records:
            self.set_foot(kit.PrimaryBar(self.save))

    def _columns(self) -> list[kit.Column[VoiceView]]:
        return [
            kit.Column(self.tr("Number"), lambda v: v.number, identifier=True),
            kit.Column(
                self.tr("Received"), lambda v: moment(v.received_at), key=lambda v: v.received_at
            ),
            kit.Column(self.tr("By"), self._channel),
            kit.Column(self.tr("Name"), self._name),
            kit.Column(self.tr("What was said"), lambda v: v.text.replace("\n", " "), stretch=True),
        ]

    def _channel(self, voice: VoiceView) -> str:
        code = f"term.channel.{voice.channel}"
        return self._desk.messages.text(code) if code in self._desk.messages else voice.channel

    def _name(self, voice: VoiceView) -> str:
        if voice.masked:
            return self.tr("Not shown to this role")
        return voice.name or self.tr("Nameless")

    # ---- what the window asks

    def open_on(self, place: places.Voice) -> None:
        """Begin with a kind, and list it: objection, complaint or suggestion."""
        self.kind.set_value(place.kind)
        self.listed.set_value(place.kind)
        self.shown_again()

    def shown_again(self) -> None:
        """Read the list again."""
        self._explain()
        if self._reads:
            self._refresh()

    def _explain(self) -> None:
        said = {
            VoiceKind.OBJECTION: self.tr(
                "Against a decision on a request; who decided answers it."
            ),
            VoiceKind.COMPLAINT: self.tr("About the service or somebody's conduct."),
            VoiceKind.SUGGESTION: self.tr("An idea for doing better; it asks for no answer."),
        }
        self._kind_row.set_help(said.get(self.kind.value(), ""))

    def _refresh(self) -> None:
        self._pages.show(self.listed.value())

    def _shown(self) -> None:
        self._marked(self.table.current())

    def _marked(self, voice: VoiceView | None) -> None:
        self.whole.set_facts(self._facts(voice) if voice is not None else [])

    def _facts(self, voice: VoiceView) -> list[tuple[str, str]]:
        """Return everything that was put down, for who may read it."""
        ltr = kit.texts.ltr
        file = " · ".join(p for p in (voice.person, ltr(voice.file_number)) if voice.person)
        written = " · ".join(p for p in (moment(voice.recorded_at), voice.recorded_by) if p)
        shown = [
            (self.tr("Name"), self._name(voice)),
            (self.tr("How to reach them"), ltr(voice.contact) if voice.contact else ""),
            (self.tr("File"), file),
            (self.tr("Request"), ltr(voice.request) if voice.request else ""),
            (self.tr("About"), voice.about),
            (self.tr("What was said"), voice.text),
            (self.tr("Put down"), written),
        ]
        return [(name, value) for name, value in shown if value]

    # ---- acting

    def _record(self) -> None:
        if not self.form.check():
            return
        desk = self._desk
        desk.act(
            desk.office.complaints.record,
            self.form.command(),
            done=self._recorded,
            form=self.form,
            busy=self.save,
        )

    def _moment(self, entry: kit.DateEntry | None) -> datetime:
        """Return the original moment; without an hour, the day's beginning or now if today."""
        now = self._desk.office.clock.now()
        day = kit.day_of(entry) or today(self._desk.office.clock)
        hour = self.clock.value()
        if hour is None:
            begin = datetime.combine(day, time(0), RIYADH)
            return now if day == today(self._desk.office.clock) else begin
        return datetime.combine(day, hour, RIYADH)

    def _recorded(self, voice: VoiceView) -> None:
        kind = self._desk.messages.text(f"term.voice.{voice.kind.value}")
        text = self.tr("Number %1: give it to the visitor, to follow it by.")
        self.given.set_text(text.replace("%1", kit.texts.ltr(voice.number)), lead=kind)
        self.given.show()
        self._empty()
        if self._reads:
            self.listed.set_value(voice.kind)
            self._refresh()
        self.form.focus_first()

    def _empty(self) -> None:
        kind = self.kind.value()
        self.form.clear()
        day = today(self._desk.office.clock)
        self.form.put(lambda v: v.kind, kind)
        self.form.put(lambda v: v.received_at, day)
        self.form.put(lambda v: v.channel, ChannelId.INTERVIEW.value)
        self._explain()


def _title() -> str:
    return QCoreApplication.translate("VoicesPage", "Complaints and suggestions")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.COMPLAINT_RECORD) or may(actor.roles, Action.COMPLAINT_READ)


PAGE = PageSpec(PageId.VOICES, _title, "message-square", VoicesPage, allowed=_allowed)
