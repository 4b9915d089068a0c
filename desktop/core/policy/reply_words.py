"""The reply rule in words, for whatever says it: window, prints, command line, desk.

An early reply is never promised, a lower bound is never called a deadline, and a start that the
office chose is said to be its choice wherever it or its date is.
"""

from desktop.base.arabic_text import arabic_digits
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.core.policy.profile import ReplyRule
from desktop.core.policy.reply import ReplyDate
from desktop.core.policy.vocabulary import DayUnit, ReplyKind, ReplyStart


def phrase(messages: Messages, rule: ReplyRule, reply: ReplyDate | None) -> str:
    """Return the rule as said to a beneficiary within a sentence, with its date once it has one.

    Raises :class:`~desktop.base.errors.Refused` for a date outside Umm al-Qura's table.
    """
    if rule.start is ReplyStart.NOT_STATED:
        return messages.text("reply.phrase_none")
    if reply is None or reply.date is None:
        code, said = "pending", {"start": start(messages, rule.start)}
    else:
        code, said = "dated", {"date": both_text(reply.date)}
    found = messages.text(
        f"reply.phrase_{rule.kind.value}_{code}", text=rule.text, span=_span(rule), **said
    )
    return found + messages.text("reply.phrase_chosen") if rule.start_chosen else found


def sentence(messages: Messages, rule: ReplyRule, reply: ReplyDate | None = None) -> str:
    """Return the rule by itself, and after it the date of ``reply`` where that has one.

    Raises :class:`~desktop.base.errors.Refused` for a date outside Umm al-Qura's table.
    """
    if rule.start is ReplyStart.NOT_STATED:
        return messages.text("reply.rule_none")
    counted = start(messages, rule.start)
    if rule.start_chosen:
        counted = f"{counted} {messages.text('reply.rule_chosen')}"
    found = messages.text(
        f"reply.rule_{rule.kind.value}", text=rule.text, span=_span(rule), start=counted
    )
    if reply is None or reply.date is None:
        return found
    return f"{found} {label(messages, rule.kind)}: {both_text(reply.date)}."


def label(messages: Messages, kind: ReplyKind) -> str:
    """Return what stands before the date, «آخر موعد للرد»."""
    return messages.text(f"reply.label_{kind.value}")


def start(messages: Messages, event: ReplyStart) -> str:
    """Return the event from which the days count, «من تاريخ التوقيع»."""
    return messages.text(f"reply.start_{event.value}")


def _span(rule: ReplyRule) -> str:
    return days(rule.amount or 0, rule.unit)


def days(amount: int, unit: DayUnit | None) -> str:
    """Return a number of days with its counted noun as the object of «لا تتجاوز».

    >>> days(15, DayUnit.WORKING_DAYS), days(2, DayUnit.CALENDAR_DAYS)
    ('١٥ يوم عمل', 'يومين')
    """
    working = unit is DayUnit.WORKING_DAYS
    if amount == 1:
        return "يوم عمل واحدًا" if working else "يومًا واحدًا"
    if amount == 2:  # noqa: PLR2004 - the dual
        return "يومي عمل" if working else "يومين"
    last = amount % 100
    if 3 <= last <= 10:  # noqa: PLR2004 - Arabic counts 3-10 with the plural
        noun = "أيام عمل" if working else "أيام"
    elif working:
        noun = "يوم عمل"
    else:
        noun = "يومًا" if last > 10 else "يوم"  # noqa: PLR2004 - and whole hundreds with the singular
    return f"{arabic_digits(str(amount))} {noun}"
