"""The reply rule as facts to read: whose it is, from when, until when, in both calendars."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.base.counted import Case
from desktop.base.messages import Messages
from desktop.core.intake.terms import RequestView
from desktop.core.policy import reply_words
from desktop.core.policy.reply import Pause, ReplyDate
from desktop.core.policy.vocabulary import ReplyKind, ReplyStart
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text, count_of, hijri_text
from desktop.ui.kit.texts import joined
from desktop.ui.parts.request_words import late_text

translate = QCoreApplication.translate


def target_facts(desk: Desk, request: RequestView) -> list[tuple[str, str]]:
    """Return the office's own target where it set one; it is said to nobody but the office."""
    own = request.target
    if own is None:
        return []
    name = translate("ReplyFacts", "The office's own target (no last day)")
    return _dated(desk.messages, name, own)


def reply_line(desk: Desk, request: RequestView) -> str:
    """Return the reply's day in a line, with what it rests upon, or that it is held."""
    reply, text = request.reply, desk.messages.text
    day = both_text(reply.date, weekday=False) if reply and reply.date else ""
    mark = text("reply.mark") if reply and reply.unsure and reply.date else ""
    held = text("reply.mark_held") if request.held else ""
    return joined(day, mark, held, late_text(desk, request.late))


def pause_facts(request: RequestView, today: date) -> list[tuple[str, str]]:
    """Return the days on which the office held the clock, the newest first."""
    return [
        (translate("ReplyFacts", "Held by the office"), _pause(pause, today))
        for pause in reversed(request.facts.pauses)
    ]


def _pause(pause: Pause, today: date) -> str:
    if pause.last is None and pause.first > today:
        said = translate("ReplyFacts", "from %1, with no end planned")
        return said.replace("%1", hijri_text(pause.first))
    if pause.last is None:
        days = (today - pause.first).days + 1
        said = translate("ReplyFacts", "since %1, %2, with no end planned")
        return said.replace("%1", hijri_text(pause.first)).replace(
            "%2", count_of(days, "يوم", Case.NOMINATIVE)
        )
    said = translate("ReplyFacts", "from %1 to %2")
    return said.replace("%1", hijri_text(pause.first)).replace("%2", hijri_text(pause.last))


def _dated(
    messages: Messages, name: str, reply: ReplyDate, late: str = ""
) -> list[tuple[str, str]]:
    """Return a date with what it rests upon, and beside it the one without the office's pauses."""
    unsure = messages.text("reply.mark") if reply.unsure and reply.date else ""
    shown = (
        both_text(reply.date, weekday=False)
        if reply.date
        else translate("ReplyFacts", "Not known while the clock is held")
    )
    facts = [(name, "\n".join(part for part in (shown, unsure, late) if part))]
    if reply.running:
        without = translate("ReplyFacts", "%1 (without the pause)").replace("%1", name)
        facts.append((without, both_text(reply.running, weekday=False)))
    return facts


def reply_facts(desk: Desk, request: RequestView) -> list[tuple[str, str]]:
    """Return what is known of the reply; a silence of the policy is said as one."""
    profile, reply = request.policy, request.reply
    facts = [
        (translate("ReplyFacts", "Studied by"), profile.studying_body.name),
        (translate("ReplyFacts", "Rule of the policy"), profile.reply.text),
    ]
    if profile.reply.kind is ReplyKind.NONE:
        return facts
    start = profile.reply.start
    if start is not ReplyStart.NOT_STATED:
        whose = (
            translate("ReplyFacts", "by the office's choice; the policy does not say")
            if profile.reply.start_chosen
            else translate("ReplyFacts", "by the policy")
        )
        facts.append(
            (
                translate("ReplyFacts", "Counted"),
                f"{reply_words.start(desk.messages, start)} ({whose})",
            )
        )
    if reply is None:
        facts.append(
            (
                translate("ReplyFacts", "Date"),
                translate("ReplyFacts", "Known once the counting starts"),
            )
        )
        return facts
    name = reply_words.label(desk.messages, reply.kind)
    return [*facts, *_dated(desk.messages, name, reply, late_text(desk, request.late))]
