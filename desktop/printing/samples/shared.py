"""What every made-up form shares: its head, the reply rule, how to ask."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from desktop.base.arabic_text import ltr
from desktop.base.clock import riyadh_date
from desktop.core.documents.forms import Day, Head, Reply
from desktop.core.documents.heads import licence
from desktop.core.policy.calendar import shipped_calendar
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.reply import reply_date
from desktop.core.policy.vocabulary import ContactKind, ReplyKind
from desktop.core.practice.loader import practice

_LABELS: Final = {
    ReplyKind.NOT_BEFORE: "تكتمل المدة الدنيا للدراسة في",
    ReplyKind.WITHIN: "آخر موعد للرد",
}


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


def ask(profile: PolicyProfile) -> str:
    """Return how to ask after a request: by telephone only where the policy prints a number."""
    phones = [one.value for one in profile.contacts if one.kind is ContactKind.PHONE]
    call = f" أو بالاتصال على {ltr(phones[0])}" if phones else ""
    return f"بالحضور إلى المكتب{call}، مع ذكر رقم الطلب."


def reply(profile: PolicyProfile) -> Reply:
    """Return the policy's reply rule with its date to be filled in."""
    rule = profile.reply
    if rule.kind is ReplyKind.NONE:
        return Reply("لم تحدد السياسة مدةً للرد، ولكم أن تسألوا عن الطلب في أي وقت.")
    whose = " ويحسبها المكتب، باختياره، من اكتمال الأوراق." if rule.start_chosen else ""
    return Reply(f"{rule.text}.{whose}", label=_LABELS[rule.kind])


def reply_of_today(profile: PolicyProfile) -> Reply:
    """Return the reply rule with its date where the papers were complete today."""
    start = today()
    found = reply_date(profile.reply, start, shipped_calendar(start.year, start.year + 1)).date
    return replace(reply(profile), day=Day.of(found) if found else None)


def reply_to_come(profile: PolicyProfile) -> Reply:
    """Return the reply rule where papers are still missing: its days have not begun."""
    if profile.reply.kind is ReplyKind.NONE:
        return reply(profile)
    return Reply(f"{profile.reply.text}. ويبدأ العد من اليوم التالي لاكتمال الأوراق.")
