"""What was raised: objection, complaint or suggestion; each kind by itself."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.complaints.terms import RecordVoice, VoiceKind, VoiceView
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.complaints.correct import AddSheet, KindSheet
from desktop.ui.complaints.entry_rows import about_whom, fill, from_whom
from desktop.ui.complaints.taken import TakenVoice
from desktop.ui.complaints.words import VoiceWords, read_voices
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text
from desktop.ui.parts.channels import channels
from desktop.ui.parts.clock_field import ClockField, moment_of
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import Kept
from desktop.ui.parts.paged import Paged
from desktop.ui.parts.typed import restore, typed_of
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

#: So many letters has the number of a request at most, in any way that it is typed.
_NUMBER: Final = 20


class VoicesPage(kit.Page):
    """A small form; below it, for who answers them, the list of one kind at a time.

    Opened on a kind.
    """

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.words = VoiceWords(desk, self)
        self._records = desk.may(Action.COMPLAINT_RECORD)
        self._reads = desk.may(Action.COMPLAINT_READ)
        text = desk.messages.text
        kinds = [(kind, text(f"term.voice.{kind.value}")) for kind in VoiceKind]
        self.kind = kit.SegmentedChoice(kinds)
        clock = desk.office.clock
        self.day = kit.DateField(latest=partial(today, clock), clock=clock)
        self._begun: date | None = None
        self._place: places.Voice | None = None
        self._given: dict[str, str] = {}  # what is known of it, by the name of its row
        self.text = kit.MultiLineField(4)
        self.who = kit.ChoiceField([("", self.tr("Nobody by name"))])
        self.clock = ClockField()
        self.form = kit.FormOf(RecordVoice, self, apart=lambda v: (v.person_id, v.request_id))
        self.save = kit.Button(self.tr("Record it"), self._record, kind="primary", icon="check")
        self.taken = TakenVoice(desk, self)
        self.given = self.taken.banner
        self.kept = Kept(desk, self._typed, self._put, sealed=True)
        self.listed = kit.sifts(kit.SegmentedChoice(kinds, VoiceKind.COMPLAINT))
        self.table: kit.Table[VoiceView] = kit.Table(
            self.words.columns(),
            name=self.tr("What was raised"),
            empty=kit.EmptyState(
                "message-square",
                self.tr("Nothing of this kind"),
                self.tr("What is recorded stands here, each kind by itself."),
            ),
        )
        self._pages = Paged[VoiceKind, VoiceView](desk, self.table, read_voices, self._shown)
        self.whole = kit.FactList()
        self.correct = kit.Button(self.tr("Correct the kind"), self.ask_kind, kind="link")
        self.correct.hide()
        self.handle = kit.Button(
            self.tr("Handle complaints"),
            self._to_handling,
            kind="quiet" if self._records else "primary",
        )
        self.handle.setVisible(desk.may(Action.COMPLAINT_HANDLE))
        self.more = kit.Button(self.tr("Add to an earlier one"), self.ask_more, kind="quiet")
        self._build(channels(desk))
        self.kind.changed.connect(self._explain)
        self.text.changed.connect(self._follow_text)
        self.listed.changed.connect(self._refresh)
        self.table.selected.connect(self._marked)
        self.form.completed.connect(self.save.click)
        self.form.changed.connect(self.kept.touch)
        self._empty()

    def _build(self, ways: list[tuple[str, str]]) -> None:
        entry, listed = self._entry(ways), self._listed()
        entry.setVisible(self._records)
        listed.setVisible(self._reads)
        if self._reads:
            side = kit.Aside(entry)
            side.setVisible(self._records)
            self.add(kit.filled(side, listed, shares=(1, 1)), stretch=1)
            kit.MainList(self, self.table, side)
        else:
            self.add(entry, listed)
        if self._records:
            self.set_foot(kit.PrimaryBar(self.save, self.more, self.handle))
        elif self._reads:
            self.set_foot(kit.PrimaryBar(self.handle))

    def _entry(self, ways: list[tuple[str, str]]) -> kit.Card:
        """Return the card that puts down what was raised."""
        ask = self.form.ask
        self._kind_row = ask(lambda v: v.kind, self.tr("Kind"), self.kind, required=True)
        self._about = ask(
            lambda v: v.request,
            self.tr("Number of the request that it is about"),
            kit.TextField(maximum=_NUMBER),
        )
        said = ask(lambda v: v.text, self.tr("What was said"), self.text, required=True)
        return kit.Card(self.tr("Put down what was raised")).add(
            self.given,
            self.taken.acts,
            self.kept,
            self._kind_row,
            self._about,
            said,
            self._came(ways),
            from_whom(self._desk, self.form, ways),
            about_whom(self.form, self.who),
        )

    def _came(self, ways: list[tuple[str, str]]) -> QWidget:
        """Return the rows of how it came, and when."""
        ask = self.form.ask
        came = ask(
            lambda v: v.channel, self.tr("How it came"), kit.ChoiceField(ways), required=True
        )
        self._day_row = ask(
            lambda v: v.received_at,
            self.tr("Day it came"),
            self.day,
            required=True,
            read=self._moment,
        )
        hour = self.form.row("clock", self.tr("Hour"), self.clock)
        return kit.columns(came, self._day_row, hour, count=3)

    def _listed(self) -> kit.Card:
        """Return the card of what was raised."""
        self.listed.setAccessibleName(self.tr("Kind"))
        card = kit.Card(self.tr("What was raised"), aside=self.correct).grow()
        return card.add(self.listed, self.table, self.whole)

    # ---- what the window asks

    def open_on(self, place: places.Voice) -> None:
        """Begin with a kind, and list it; what is half written stays of its own."""
        if place is not self._place:  # nobody came back to it
            self._place = place
            self.taken.leave()
            self._begin_with({"request": place.request, "name": place.name}, place.kind)
        self.listed.set_value(place.kind)
        self._read_anew()

    def first_act(self) -> QWidget:
        """Begin with the kind, which nobody is to miss; who only reads, with the list."""
        return self.kind if self._records else self.table.view

    def shown_again(self) -> None:
        """Read the list again; whoever was here before is gone."""
        self._begin_with({})
        self._read_anew()

    def _begin_with(self, given: dict[str, str], kind: VoiceKind | None = None) -> None:
        if not self._typed():
            self.form.set_values({**dict.fromkeys(self._given, ""), **given})
            self._given = given
            self.kind.set_value(kind or self.kind.value())

    def _read_anew(self) -> None:
        self._explain()
        self._refresh()
        if self._records:
            self._desk.read(self._desk.office.complaints.colleagues, done=partial(fill, self.who))

    def _explain(self) -> None:
        self._kind_row.set_help(self.words.kind(self.kind.value()))
        objects = self.kind.value() == VoiceKind.OBJECTION
        no_number = self.tr("Without its number the objection comes before no sitting.")
        self._about.set_help(no_number if objects else "")

    def _refresh(self) -> None:
        if self._reads:
            self._pages.show(self.listed.value())

    def _shown(self) -> None:
        self._marked(self.table.current())

    def _marked(self, voice: VoiceView | None) -> None:
        self.whole.set_facts(self.words.facts(voice) if voice is not None else [])
        self.correct.setVisible(voice is not None and self._desk.may(Action.COMPLAINT_CORRECT))

    def day_turned(self) -> None:
        """Say of what is half written that it was begun on an earlier day; the list stays."""
        self.day.day_turned()
        self._explain_day()

    def _follow_text(self) -> None:
        if not self.text.value():
            self._begun = None
        elif self._begun is None:
            self._begun = today(self._desk.office.clock)
        self._explain_day()

    def _explain_day(self) -> None:
        begun = self._begun
        if begun is None or begun == today(self._desk.office.clock):
            self._day_row.set_hint("")
        else:
            text = self.tr("Begun on %1; change the day if it came then.")
            self._day_row.set_hint(text.replace("%1", both_text(begun)))

    # ---- acting

    def ask_kind(self) -> None:
        """Ask for the kind that the marked one is."""
        if (voice := self.table.current()) is not None:
            sheet = KindSheet(self, self._desk, voice)
            sheet.corrected.connect(self._corrected)
            sheet.open()

    def _corrected(self, voice: VoiceView) -> None:
        self.listed.set_value(voice.kind)
        self._refresh()

    def ask_more(self) -> None:
        """Ask what is added to one that was put down before."""
        AddSheet(self, self._desk).open()

    def _to_handling(self) -> None:
        self._desk.go(PageId.HANDLING)

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
            doing=saving(),
        )

    def _moment(self, entry: kit.DateEntry | None) -> datetime:
        return moment_of(kit.day_of(entry), self.clock.value(), self._desk.office.clock)

    def _recorded(self, voice: VoiceView) -> None:
        self.taken.show_voice(voice)
        self._given = {}
        self._empty()
        self.listed.set_value(voice.kind)
        self._refresh()
        self.form.focus_first()

    def _typed(self) -> dict[str, Any]:
        """Return everything once something is written."""
        typed, given = typed_of(self.form), self._given
        asked = ("text", "name", "contact", "request")
        return typed if any(typed[row] not in {"", given.get(row)} for row in asked) else {}

    def _put(self, typed: Mapping[str, Any]) -> None:
        restore(self.form, typed)
        if not typed:
            self._clear()

    def _empty(self) -> None:
        self.kept.done()
        self._clear()
        self.kept.begin("voice")

    def _clear(self) -> None:
        self.form.clear()
        self.day.follow_today()
        self.form.put(lambda v: v.channel, ChannelId.INTERVIEW.value)
        self._explain()


def _title() -> str:
    return QCoreApplication.translate("VoicesPage", "Complaints and suggestions")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.COMPLAINT_RECORD) or may(actor.roles, Action.COMPLAINT_READ)


PAGE = PageSpec(PageId.VOICES, _title, "message-square", VoicesPage, allowed=_allowed)
