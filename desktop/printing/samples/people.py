"""Made-up people, numbers and ink. None belongs to anybody."""

from dataclasses import replace
from datetime import date
from math import cos, pi, sin
from typing import Final

from desktop.base.arabic_text import ltr
from desktop.core.documents.forms import Day, Head, Reply, Stroke
from desktop.core.documents.heads import licence
from desktop.core.policy.calendar import shipped_calendar
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.reply import reply_date
from desktop.core.policy.vocabulary import ContactKind, ReplyKind

TODAY: Final = date(2026, 3, 1)

FIRST: Final = (
    "محمد", "نورة", "عبد الله", "فاطمة", "سعد", "هيا", "إبراهيم", "مريم", "خالد", "لطيفة",
    "عبد الرحمن", "عائشة", "تركي", "منيرة", "يوسف", "حصة", "أحمد", "سارة", "فهد", "جواهر",
)  # fmt: skip
FATHER: Final = ("صالح", "علي", "ناصر", "حمد", "سليمان", "عبد العزيز", "راشد", "مساعد", "عيسى")
FAMILY: Final = (
    "الحربي", "العتيبي", "الزهراني", "المالكي", "الدوسري", "القحطاني", "الشمري", "السلمي",
    "الغامدي", "المطيري", "البقمي",
)  # fmt: skip


def name(number: int) -> str:
    """Return the made-up full name of a number, a man's if even, a woman's if odd."""
    parts = (
        FIRST[number % len(FIRST)],
        FATHER[(number * 5 + 1) % len(FATHER)],
        FATHER[(number * 3 + 4) % len(FATHER)],
        FAMILY[(number * 7 + 2) % len(FAMILY)],
    )
    return " ".join(parts)


def child(number: int, father: int) -> str:
    """Return the made-up full name of a child of the man with the number ``father``."""
    first, *_, family = name(father).rsplit(" ", 3)
    own = FATHER[(father * 5 + 1) % len(FATHER)]
    return f"{FIRST[number % len(FIRST)]} {first} {own} {family}"


def identity(number: int) -> str:
    """Return a made-up national ID with a right check digit (Luhn)."""
    body = f"1{number * 7919 % 100_000_000:08d}"
    total = sum(sum(divmod(int(d) * (2 if at % 2 == 0 else 1), 10)) for at, d in enumerate(body))
    return f"{body}{-total % 10}"


def mobile(number: int) -> str:
    """Return a made-up mobile as it is typed, ``05`` and eight digits."""
    return f"05{number * 6151 % 100_000_000:08d}"


def ink(seed: int = 1) -> tuple[Stroke, ...]:
    """Return a made-up signature: a long running stroke, a return under it, and two dots."""
    run = []
    for step in range(90):
        t = step / 89
        x = 0.92 - 0.74 * t + 0.05 * sin(5 * pi * t + seed)
        y = 0.5 - 0.2 * sin(7 * pi * t + seed) * (1 - 0.5 * t) - 0.12 * cos(2 * pi * t)
        run.append((round(x, 4), round(y, 4), step * 12, round(0.5 + 0.4 * sin(9 * t + seed), 3)))
    tail = []
    for step in range(40):
        t = step / 39
        x, y = 0.16 + 0.6 * t, 0.84 - 0.16 * sin(pi * t) - 0.1 * t
        tail.append((round(x, 4), round(y, 4), 1200 + step * 10, round(0.7 - 0.5 * t, 3)))
    dots: tuple[Stroke, ...] = (
        ((0.62, 0.12, 1800, 0.7), (0.615, 0.13, 1815, 0.7)),
        ((0.57, 0.13, 1900, 0.7), (0.565, 0.14, 1915, 0.7)),
    )
    return (tuple(run), tuple(tail), *dots)


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
