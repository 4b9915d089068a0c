"""The reply rule as facts to read: whose it is, from when, until when, in both calendars."""

from PySide6.QtCore import QCoreApplication

from desktop.core.intake.terms import RequestView
from desktop.core.policy import reply_words
from desktop.core.policy.vocabulary import ReplyKind, ReplyStart
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text
from desktop.ui.parts.request_words import late_text

translate = QCoreApplication.translate


def target_facts(request: RequestView) -> list[tuple[str, str]]:
    """Return the office's own target where it set one; it is said to nobody but the office."""
    if request.target_on is None:
        return []
    name = translate("ReplyFacts", "The office's own target (no last day)")
    return [(name, both_text(request.target_on, weekday=False))]


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
    if reply is None or reply.date is None:
        facts.append(
            (
                translate("ReplyFacts", "Date"),
                translate("ReplyFacts", "Known once the counting starts"),
            )
        )
        return facts
    name = reply_words.label(desk.messages, reply.kind)
    said = (both_text(reply.date, weekday=False), late_text(desk, request.late))
    facts.append((name, "\n".join(part for part in said if part)))
    return facts
