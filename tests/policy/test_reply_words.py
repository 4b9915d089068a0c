"""The reply rule in words: one author, from whom every mouth of the house has them."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.core.policy import reply_words
from desktop.core.policy.calendar import Holiday, HolidayStatus, WorkCalendar
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.reply import Pause, reply_date
from desktop.core.policy.vocabulary import DayUnit

START_DAY = date(2026, 3, 1)
FITR = WorkCalendar((Holiday(date(2026, 3, 19), 4, "عيد الفطر"),))
ARABIC = Messages()
WITHIN = "الثلاثاء ٥ شوال ١٤٤٧ هـ الموافق ٢٤ مارس ٢٠٢٦ م"
BOUND = "الأحد ٢٦ رمضان ١٤٤٧ هـ الموافق ١٥ مارس ٢٠٢٦ م"
UNSURE = "والتاريخ على أساس عطلة متوقعة لم تُعتمد بعد"
CHOSEN = "من تاريخ اكتمال الطلب (بدء الحساب بقرار المكتب)، وهي حد أدنى لا موعد نهائي."
SENTENCES = {
    "shaqra": (
        "الرد في مدة لا تتجاوز ١٥ يوم عمل من تاريخ اكتمال الطلب.",
        f"آخر موعد للرد: {WITHIN}. {UNSURE}.",
    ),
    **dict.fromkeys(
        ("haqal", "kawthar", "kafl"),
        (f"مدة الدراسة لا تقل عن أسبوعين {CHOSEN}", f"تنقضي المدة الدنيا في: {BOUND}."),
    ),
    "nama": ("لم تحدد السياسة مدة للرد، ويمكن السؤال عن الطلب برقمه في أي وقت.", ""),
}


@pytest.mark.parametrize("policy", SENTENCES)
def test_the_rule_by_itself_and_with_its_date(
    profiles: dict[str, PolicyProfile], policy: str
) -> None:
    rule = profiles[policy].reply
    alone, dated = SENTENCES[policy]
    assert reply_words.sentence(ARABIC, rule) == alone
    reply = reply_date(rule, START_DAY, FITR)
    assert reply_words.sentence(ARABIC, rule, reply) == f"{alone} {dated}".strip()


@pytest.mark.parametrize("policy", SENTENCES)
def test_a_phrase_names_the_start_before_it_and_the_date_after_it(
    profiles: dict[str, PolicyProfile], policy: str
) -> None:
    rule = profiles[policy].reply
    before = reply_words.phrase(ARABIC, rule, None)
    after = reply_words.phrase(ARABIC, rule, reply_date(rule, START_DAY, FITR))
    silent, chosen = policy == "nama", policy not in {"nama", "shaqra"}
    assert ("من تاريخ اكتمال الطلب" in before) is not silent
    assert (BOUND in after, WITHIN in after) == (chosen, policy == "shaqra")
    assert ("وقد يصل الرد قبلها" in after) is chosen
    for said in (before, after):
        assert ("بقرار المكتب" in said) is chosen
        assert not said.endswith(".")


def test_confirming_the_leave_takes_nothing_but_the_mark_from_what_is_said(
    profiles: dict[str, PolicyProfile],
) -> None:
    rule, leave = profiles["shaqra"].reply, FITR.holidays[0]
    sure = WorkCalendar((replace(leave, status=HolidayStatus.CONFIRMED),))
    for say in (reply_words.phrase, reply_words.sentence):
        before = say(ARABIC, rule, reply_date(rule, START_DAY, FITR))
        after = say(ARABIC, rule, reply_date(rule, START_DAY, sure))
        assert UNSURE in before
        assert " ".join(before.replace(UNSURE, "").split()).rstrip(" .") == after.rstrip(".")


@pytest.mark.parametrize("policy", ["haqal", "shaqra"])
def test_both_dates_are_said_of_a_clock_that_the_office_held(
    profiles: dict[str, PolicyProfile], policy: str
) -> None:
    rule, without = profiles[policy].reply, {"haqal": BOUND, "shaqra": WITHIN}[policy]
    without = without.partition(" ")[2]  # the day of the week is left out
    ended = reply_date(rule, START_DAY, FITR, (Pause(date(2026, 3, 4), date(2026, 3, 8)),))
    open_ = reply_date(rule, START_DAY, FITR, (Pause(date(2026, 3, 4)),))
    for say in (reply_words.phrase, reply_words.sentence):
        both = say(ARABIC, rule, ended)
        assert both_text(ended.date) in both
        assert f"دون الإيقاف في {without}" in both
        held = say(ARABIC, rule, open_)
        assert f"موقوف بقرار من المكتب؛ وتنقضي دون الإيقاف في {without}" in held


@pytest.mark.parametrize(
    ("amount", "unit", "text"),
    [
        (15, DayUnit.WORKING_DAYS, "١٥ يوم عمل"),
        (10, DayUnit.WORKING_DAYS, "١٠ أيام عمل"),
        (3, DayUnit.CALENDAR_DAYS, "٣ أيام"),
        (14, DayUnit.CALENDAR_DAYS, "١٤ يومًا"),
        (11, DayUnit.CALENDAR_DAYS, "١١ يومًا"),
        (2, DayUnit.CALENDAR_DAYS, "يومين"),
        (1, DayUnit.CALENDAR_DAYS, "يومًا واحدًا"),
        (1, DayUnit.WORKING_DAYS, "يوم عمل واحدًا"),
        (2, DayUnit.WORKING_DAYS, "يومي عمل"),
        (100, DayUnit.CALENDAR_DAYS, "١٠٠ يوم"),
        (103, DayUnit.CALENDAR_DAYS, "١٠٣ أيام"),
        (120, DayUnit.CALENDAR_DAYS, "١٢٠ يومًا"),
    ],
)
def test_counted_days_agree_with_their_number(amount, unit, text):
    assert reply_words.days(amount, unit) == text


def test_no_text_of_the_rule_stands_outside_its_table() -> None:
    """Sentences of the rule begin alike; one written elsewhere would be a second author."""
    own = {code for code in ARABIC.codes() if code.startswith("reply.")}
    told = ("تنقضي المدة الدنيا", "مدة لا تتجاوز", "الحساب بقرار المكتب", "آخر موعد للرد")
    assert {c for c in ARABIC.codes() if any(t in ARABIC._texts[c] for t in told)} <= own
