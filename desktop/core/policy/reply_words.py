"""The reply rule in words, for whatever says it: window, prints, command line, desk.

An early reply is never promised, a lower bound is never called a deadline, and a start that the
office chose is said to be its choice wherever it or its date is.
"""

from desktop.base.counted import Case, counted
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.core.policy.profile import ReplyRule
from desktop.core.policy.reply import ReplyDate
from desktop.core.policy.vocabulary import DayUnit, ReplyKind, ReplyStart


def phrase(
    messages: Messages, rule: ReplyRule, reply: ReplyDate | None, *, passed: bool = False
) -> str:
    """Return the rule as said to a beneficiary, with its date once it has one: sentences that lack
    the last full stop.

    A limit that ``passed`` is said to have, and promised no more. What the date rests upon, and
    what it is without the office's pauses, is said after it.

    Raises :class:`~desktop.base.errors.Refused` for a date outside Umm al-Qura's table.
    """
    if rule.start is ReplyStart.NOT_STATED:
        return messages.text("reply.phrase_none")
    more: list[str] = []
    if reply is None or reply.date is None:
        chosen = f" {messages.text('reply.phrase_chosen')}" if rule.start_chosen else ""
        code, said = "pending", {"start": f"{start(messages, rule.start)}{chosen}"}
    else:
        code, said = "passed" if passed else "dated", {"date": both_text(reply.date)}
        more = [messages.text("reply.phrase_counted")] if rule.start_chosen else []
    found = messages.text(
        f"reply.phrase_{rule.kind.value}_{code}", text=rule.text, span=_span(rule), **said
    )
    return ". ".join([found, *more, *besides(messages, reply)])


def besides(messages: Messages, reply: ReplyDate | None) -> list[str]:
    """Return what is said beside a date, in sentences that lack their full stop: that it rests on
    an expected holiday, and what it is without the office's pauses.
    """
    if reply is None:
        return []
    found = [messages.text("reply.unsure")] if reply.unsure and reply.date else []
    if reply.running:
        code = "paused" if reply.date else "held"
        found.append(messages.text(f"reply.{code}", date=both_text(reply.running, weekday=False)))
    return found


def sentence(
    messages: Messages, rule: ReplyRule, reply: ReplyDate | None = None, *, passed: bool = False
) -> str:
    """Return the rule by itself, and after it the date of ``reply`` where that has one; of a limit
    that ``passed``, that it has.

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
    if reply is not None and reply.date is not None:
        day = both_text(reply.date)
        more = messages.text("reply.rule_passed", date=day)
        found = f"{found} {more if passed else f'{label(messages, rule.kind)}: {day}.'}"
    return " ".join([found, *(f"{one}." for one in besides(messages, reply))])


def label(messages: Messages, kind: ReplyKind) -> str:
    """Return what stands before the date, «آخر موعد للرد»."""
    return messages.text(f"reply.label_{kind.value}")


def start(messages: Messages, event: ReplyStart) -> str:
    """Return the event from which the days count, «من تاريخ التوقيع»."""
    return messages.text(f"reply.start_{event.value}")


def _span(rule: ReplyRule) -> str:
    return days(rule.amount or 0, rule.unit)


def days(amount: int, unit: DayUnit | None) -> str:
    """Return a number of days as the object of «لا تتجاوز».

    >>> days(15, DayUnit.WORKING_DAYS), days(2, DayUnit.CALENDAR_DAYS)
    ('١٥ يوم عمل', 'يومين')
    """
    return counted(amount, "يوم عمل" if unit is DayUnit.WORKING_DAYS else "يوم", Case.ACCUSATIVE)
