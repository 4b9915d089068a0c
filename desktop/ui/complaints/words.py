"""What was raised, in words for who may read it."""

from PySide6.QtCore import QObject

from desktop.core.complaints.terms import Added, VoiceLine, VoiceView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.figures import moment


class VoiceWords(QObject):
    """Goes with its page."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def channel(self, voice: VoiceView) -> str:
        """Return how it came."""
        code = f"term.channel.{voice.channel}"
        return self._desk.messages.text(code) if code in self._desk.messages else voice.channel

    def called(self, voice: VoiceView) -> str:
        """Return who raised it."""
        if voice.masked:
            return self.tr("Not shown to this role")
        return voice.name or self.tr("Nameless")

    def facts(self, voice: VoiceView) -> list[tuple[str, str]]:
        """Return everything that was put down, and what was done since, for who may read it."""
        ltr, joined = kit.texts.ltr, kit.texts.joined
        file = joined(voice.person, ltr(voice.file_number)) if voice.person else ""
        written = joined(moment(voice.recorded_at), voice.recorded_by)
        shown = [
            (self.tr("Name"), self.called(voice)),
            (self.tr("How to reach them"), ltr(voice.contact) if voice.contact else ""),
            (self.tr("File"), file),
            (self.tr("Request"), ltr(voice.request) if voice.request else ""),
            (self.tr("About"), voice.about),
            (self.tr("What was said"), voice.text),
            (self.tr("Received"), moment(voice.received_at)),
            (self.tr("Put down"), written),
            *(self._done(line) for line in voice.lines),
        ]
        return [(name, value) for name, value in shown if value]

    def _done(self, line: VoiceLine) -> tuple[str, str]:
        signed = kit.texts.joined(moment(line.at), line.by)
        step, text = line.step, self._desk.messages.text
        if isinstance(step, Added):
            return self.tr("Added"), f"{step.text}\n{signed}"
        kinds = (text(f"term.voice.{one}") for one in (step.after, step.before))
        both = kit.texts.fill(self.tr("%1, put down as %2"), *kinds)
        return self.tr("Kind corrected"), f"{both}: {step.why}\n{signed}"
