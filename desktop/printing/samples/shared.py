"""What every made-up form shares: its head, its texts, the reply rule."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.messages import Messages
from desktop.core.documents.forms import WORDING, Day, Head, Reply
from desktop.core.documents.heads import licence
from desktop.core.policy import reply_words
from desktop.core.policy.calendar import shipped_calendar
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.reply import reply_date
from desktop.core.policy.vocabulary import ContactKind, ReplyKind
from desktop.core.practice.loader import practice

#: What is said on paper is said in one wording, filled or blank.
TEXTS: Final = Messages()


def today() -> date:
    """Return the day on which the samples' request is brought."""
    return riyadh_date(practice().day.begins)


def decided_on() -> date:
    """Return the day on which it is decided."""
    return today() + timedelta(days=practice().prints.case.decided_after)


def head(profile: PolicyProfile, title: str) -> Head:
    """Return the head of a form to be filled in by hand: neither number nor date."""
    reach = [
        one.value
        for one in profile.contacts
        if one.kind in {ContactKind.PLACE, ContactKind.PHONE, ContactKind.EMAIL}
    ]
    return Head(
        office=profile.association.name,
        policy=profile.id,
        title=title,
        licence=licence(profile),
        contact=" · ".join(reach[-3:]),
        blank=True,
        wording=WORDING,
    )


def filled(blank: Head, number: str = "", day: date | None = None) -> Head:
    """Return the head as on a form made out today, or on ``day``."""
    made = practice().prints.head
    return replace(
        blank,
        blank=False,
        day=Day.of(day or today()),
        number=number,
        staff=made.staff,
        job=made.job,
        code=made.code,
        audit=made.audit,
    )


def reply(profile: PolicyProfile) -> Reply:
    """Return the policy's reply rule with its date to be filled in."""
    rule = profile.reply
    sentence = reply_words.sentence(TEXTS, rule)
    if rule.kind is ReplyKind.NONE:
        return Reply(sentence)
    return Reply(sentence, label=reply_words.label(TEXTS, rule.kind))


def reply_of_today(profile: PolicyProfile) -> Reply:
    """Return the reply rule with its date where the papers were complete today."""
    start = today()
    found = reply_date(profile.reply, start, shipped_calendar(start.year, start.year + 1)).date
    return replace(reply(profile), day=Day.of(found) if found else None)


def reply_to_come(profile: PolicyProfile) -> Reply:
    """Return the reply rule where papers are still missing: its days have not begun."""
    return Reply(reply_words.sentence(TEXTS, profile.reply))
