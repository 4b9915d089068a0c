"""What every made-up form shares: its head, the reply rule, how to ask."""

from dataclasses import replace
from datetime import date
from typing import Final

from desktop.base.arabic_text import ltr
from desktop.core.documents.forms import Day, Head, Reply
from desktop.core.documents.heads import licence
from desktop.core.policy.calendar import shipped_calendar
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.reply import reply_date
from desktop.core.policy.vocabulary import ContactKind, ReplyKind
from desktop.core.practice.names import name

TODAY: Final = date(2026, 3, 1)


def head(
    profile: PolicyProfile,
    title: str,
    *,
    number: str = "",
    blank: bool = False,
    day: date = TODAY,
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
    return replace(
        bare,
        day=Day.of(day),
        number=number,
        staff=name(4),
        job="موظف الاستقبال",
        code="7K3M-92QX",
        audit="4f9c21ab",
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
    found = reply_date(profile.reply, TODAY, shipped_calendar(2026, 2027))
    if found.date is None:
        return Reply("لم تحدد السياسة مدةً للرد، ولكم أن تسألوا عن الطلب في أي وقت.")
    labels = {
        ReplyKind.NOT_BEFORE: "تكتمل المدة الدنيا للدراسة في",
        ReplyKind.WITHIN: "آخر موعد للرد",
    }
    if not complete:
        return Reply(f"{profile.reply.text}. ويبدأ العد من اليوم التالي لاكتمال الأوراق.")
    start = "" if found.from_policy else " ويحسبها المكتب، باختياره، من اكتمال الأوراق."
    day = None if blank else Day.of(found.date)
    return Reply(f"{profile.reply.text}.{start}", day, labels[found.kind])
