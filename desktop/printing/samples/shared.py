"""What every made-up form shares: its head, the reply rule, how to ask."""

from dataclasses import replace
from datetime import date, timedelta

from desktop.base.arabic_text import ltr
from desktop.base.clock import riyadh_date
from desktop.core.documents.forms import Day, Head, Reply
from desktop.core.documents.heads import licence
from desktop.core.policy.calendar import shipped_calendar
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.reply import reply_date
from desktop.core.policy.vocabulary import ContactKind, ReplyKind
from desktop.core.practice.loader import practice


def today() -> date:
    """Return the day on which the samples' request is brought."""
    return riyadh_date(practice().day.begins)


def decided_on() -> date:
    """Return the day on which it is decided."""
    return today() + timedelta(days=practice().prints.case.decided_after)


def head(
    profile: PolicyProfile,
    title: str,
    *,
    number: str = "",
    blank: bool = False,
    day: date | None = None,
) -> Head:
    """Return a form's head for an association; a blank one has neither number nor date."""
    reach = [
        one.value
        for one in profile.contacts
        if one.kind in {ContactKind.PLACE, ContactKind.PHONE, ContactKind.EMAIL}
    ]
    bare = Head(
        office=profile.association.name,
        policy=profile.id,
        title=title,
        licence=licence(profile),
        contact=" · ".join(reach[-3:]),
        blank=blank,
    )
    if blank:
        return bare
    made = practice().prints.head
    return replace(
        bare,
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


def reply(profile: PolicyProfile, *, blank: bool = False, complete: bool = True) -> Reply:
    """Return the policy's reply rule for papers completed today; a blank one has no date.

    Where papers are still missing and the days count from completeness, there is no date yet.
    """
    start = today()
    found = reply_date(profile.reply, start, shipped_calendar(start.year, start.year + 1))
    if found.date is None:
        return Reply("لم تحدد السياسة مدةً للرد، ولكم أن تسألوا عن الطلب في أي وقت.")
    labels = {
        ReplyKind.NOT_BEFORE: "تكتمل المدة الدنيا للدراسة في",
        ReplyKind.WITHIN: "آخر موعد للرد",
    }
    if not complete:
        return Reply(f"{profile.reply.text}. ويبدأ العد من اليوم التالي لاكتمال الأوراق.")
    whose = "" if found.from_policy else " ويحسبها المكتب، باختياره، من اكتمال الأوراق."
    day = None if blank else Day.of(found.date)
    return Reply(f"{profile.reply.text}.{whose}", day, labels[found.kind])
