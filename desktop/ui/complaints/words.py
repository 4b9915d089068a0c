"""What was raised, in words for who may read it."""

from typing import Any, Final

from PySide6.QtCore import QObject

from desktop.core.complaints.course.terms import WORDS, Keeper, Level, Raiser, VoiceState
from desktop.core.complaints.terms import (
    Added,
    Answered,
    AnswerTold,
    AnswerUndone,
    KindCorrected,
    Scanned,
    VoiceKind,
    VoiceLine,
    VoiceView,
)
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.core.work.paging import Key, Page
from desktop.ui import kit
from desktop.ui.complaints.scans import scan_text
from desktop.ui.complaints.step_lines import step_lines
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text
from desktop.ui.parts.day_columns import moment_column
from desktop.ui.parts.figures import moment

_COLOURS: Final = {
    VoiceState.RECEIVED: "info",
    VoiceState.IN_HAND: "info",
    VoiceState.FOUND: "warning",
    VoiceState.TOLD: "ok",
    VoiceState.CLOSED: "neutral",
}


def read_voices(
    office: Office, actor: Actor, kind: VoiceKind, after: Key | None, size: int
) -> Page[VoiceView]:
    """Read some of what was raised of one kind."""
    return office.complaints.list_kind(actor, kind, after, size)


def or_nothing(chosen: str | None) -> str:
    """Return what was chosen, "" for nothing."""
    return chosen or ""


class VoiceWords(QObject):
    """Goes with its page."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def kind(self, kind: VoiceKind | None) -> str:
        """Return what a kind is."""
        against = self.tr("Against a decision on a request; who decided answers it.")
        said = {
            VoiceKind.OBJECTION: against,
            VoiceKind.COMPLAINT: self.tr("About the service or somebody's conduct."),
            VoiceKind.SUGGESTION: self.tr("An idea for doing better; it asks for no answer."),
        }
        return said.get(kind, "") if kind is not None else ""

    def channel(self, voice: VoiceView) -> str:
        """Return how it came."""
        return self._way(voice.channel)

    def _way(self, channel: str) -> str:
        code = f"term.channel.{channel}"
        return self._desk.messages.text(code) if code in self._desk.messages else channel

    def _raiser(self, voice: VoiceView) -> str:
        usual = voice.masked or voice.raiser is Raiser.BENEFICIARY
        return "" if usual else self._desk.messages.text(f"term.raiser.{voice.raiser}")

    def called(self, voice: VoiceView) -> str:
        """Return who raised it."""
        if voice.damaged:
            return self.tr("Not readable")
        if voice.masked:
            return self.tr("Not shown to this role")
        if voice.unopened:
            return self.tr("Sealed")
        return voice.name or self.tr("Nameless")

    def columns(self) -> list[kit.Column[VoiceView]]:
        """Return the columns of a list of what was raised."""
        clock = self._desk.office.clock
        said = self.tr("What was said")
        return [
            kit.Column(self.tr("Number"), lambda v: v.number, identifier=True, rank=3),
            kit.Column(self.tr("Name"), self.called, main=True, strong=True, least=14),
            moment_column(clock, self.tr("Received"), lambda v: v.received_at, rank=4),
            kit.Column(self.tr("By"), self.channel, rank=1),
            kit.Column(said, lambda v: v.text.replace("\n", " "), rank=2, least=12, most=60),
        ]

    def facts(self, voice: VoiceView) -> list[tuple[str, str]]:
        """Return everything that was put down, and what was done since, for who may read it."""
        ltr, joined = kit.texts.ltr, kit.texts.joined
        file = joined(voice.person, ltr(voice.file_number)) if voice.person else ""
        written = joined(moment(voice.recorded_at), voice.recorded_by)
        unopened = self.tr("It is opened to you once somebody who reads it comes in.")
        damaged = self._desk.messages.text("storage.damaged")
        shown = [
            *self._stands(voice),
            (self.tr("Sealed"), unopened if voice.unopened else ""),
            (self.tr("Damaged"), damaged if voice.damaged else ""),
            (self.tr("Name"), self.called(voice)),
            (self.tr("How to reach them"), ltr(voice.contact) if voice.contact else ""),
            (self.tr("File"), file),
            (self.tr("Request"), ltr(voice.request) if voice.request else ""),
            (self.tr("About"), kit.texts.joined(voice.about, voice.about_desk)),
            (self.tr("In short"), voice.matter),
            (self.tr("Raised by"), self._raiser(voice)),
            (self.tr("Answer wished by"), self._way(voice.reply_by)),
            (self.tr("What was said"), voice.text),
            (self.tr("Received"), moment(voice.received_at)),
            (self.tr("Put down"), written),
            *(self._done(line) for line in voice.lines),
        ]
        return [(name, value) for name, value in shown if value]

    def state(self, voice: VoiceView) -> str:
        """Return where a complaint stands, and before whom where that is not the office."""
        text, level = self._desk.messages.text, voice.standing.level
        state = text(f"term.voice_state.{voice.standing.state}")
        return state if level is Level.OFFICE else f"{state} · {text(f'term.level.{level}')}"

    def colour(self, voice: VoiceView) -> str:
        """Return the colour of a complaint's state."""
        return "warning" if voice.standing.urgent else _COLOURS[voice.standing.state]

    def _stands(self, voice: VoiceView) -> list[tuple[str, str]]:
        """Return where a complaint stands, by the office's own target."""
        if voice.kind is not VoiceKind.COMPLAINT:
            return []
        due = both_text(voice.due_on) if voice.due_on else ""
        board = self.tr("About the director: by whom the board named")
        keepers = {Keeper.DIRECTOR: self.tr("About the officer: by the director alone")}
        return [
            (self.tr("State"), self.state(voice)),
            (self.tr("Urgent"), self.tr("Yes") if voice.standing.urgent else ""),
            (self.tr("The office's own target"), due),
            (self.tr("Handled"), {**keepers, Keeper.BOARD: board}.get(voice.keeper, "")),
        ]

    def _done(self, line: VoiceLine) -> tuple[str, str]:
        title, said = self._told(line.step)
        return title, "\n".join([*said, kit.texts.joined(moment(line.at), line.by)])

    def _told(self, step: Any) -> tuple[str, list[str]]:
        """Return what a step is called, and its lines."""
        text = self._desk.messages.text
        match step:
            case Added():
                told = self.tr("Added"), [step.text]
            case Scanned():
                told = self.tr("Scan"), [scan_text(step)]
            case Answered():
                answer = text(f"term.answer.{step.answer.value}")
                told = self.tr("Answered by the body"), [f"{answer}: {step.reason}"]
            case AnswerUndone():
                told = self.tr("Not ratified; it waits again"), [step.reason]
            case AnswerTold():
                reached = text(f"term.told.{'yes' if step.reached else 'no'}")
                told = self.tr("The answer reached them"), [reached]
            case KindCorrected():
                kinds = (text(f"term.voice.{one}") for one in (step.after, step.before))
                both = kit.texts.fill(self.tr("%1, put down as %2"), *kinds)
                told = self.tr("Kind corrected"), [f"{both}: {step.why}"]
            case _:
                title = text(f"term.voice_step.{WORDS[type(step)]}")
                told = title, step_lines(self._desk, step)
        return told
