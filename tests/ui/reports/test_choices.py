"""The office's choices: read by everybody, labelled as the office's, changed by the director."""

from datetime import date, timedelta

import pytest

from desktop.core.adoption.terms import Adopt, Choose
from desktop.core.intake.studied.figures import table_of
from desktop.core.policy.choice_vocabulary import Matter, NeedBy
from desktop.core.policy.choices import ComplaintMatter, Hours, NeedTable, Service, Target
from desktop.core.policy.circumstances import IncomeSource
from desktop.core.policy.loader import parse
from desktop.core.policy.vocabulary import DayUnit, ReplyStart, Validity
from desktop.core.work import Role
from tests.ui.seats import texts

pytestmark = pytest.mark.local
WHY = "قرار الإدارة في أول السنة"
FUEL = Service(id="fuel", name="وقود تدفئة")


@pytest.fixture
def room(seat):
    return seat(Role.DIRECTOR)


def choose(live, reason=WHY, **changed):
    choices = live.office.policy.profile.office.model_copy(update=changed)
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(choices, reason))


def edit(room):
    page = room.go("policy")
    page.choices.change.click()
    room.rest()
    assert room.room.current == "choices"
    return room.page("choices")


def test_what_holds_is_shown_as_the_offices_and_as_proposed(seat):
    room = seat(Role.AUDITOR)
    shown = texts(room.go("policy").choices)
    assert "اختيارات المكتب" in shown
    assert "بقرار المكتب" in shown
    assert "لم يغيّر المكتب منها شيئًا" in shown
    assert "من تاريخ اكتمال الطلب" in shown
    for service in room.live.profile.services:
        assert service.name in shown
    assert not room.page("policy").choices.change.isVisible()


@pytest.mark.parametrize("role", list(Role))
def test_who_chose_what_when_and_why_is_there_for_every_role(seat, role):
    room = seat(role)
    choose(
        room.live,
        services=(FUEL, *room.live.profile.services[1:]),
        reply_start=ReplyStart.SIGNATURE,
        target=Target(days=7, unit=DayUnit.WORKING_DAYS),
    )
    shown = texts(room.go("policy").choices)
    assert WHY in shown
    assert room.live.actor(Role.DIRECTOR).name in shown
    assert "١٢ رمضان ١٤٤٧" in shown
    assert "أُضيف: وقود تدفئة" in shown
    assert f"حُذف: {room.live.profile.services[0].name}" in shown
    assert "من تاريخ التوقيع بدلًا من: من تاريخ اكتمال الطلب" in shown
    assert "٧ أيام عمل" in shown


def test_a_policy_that_was_adopted_is_there_with_its_reason(room):
    text = room.live.policy.text.replace("amount = 14", "amount = 20")
    newer = parse(text.encode())
    room.live.act(Role.DIRECTOR, room.live.office.adoption.adopt, newer, Adopt("قرار المجلس ٧"))
    page = room.go("policy")
    assert "قرار المجلس ٧" in texts(page.choices)
    assert newer.sha256[:16] in texts(page)


def test_older_versions_are_shown_when_asked_for(room):
    for number in range(5):
        choose(room.live, reason=f"سبب {number}", services=room.live.profile.services[: number + 1])
    card = room.go("policy").choices
    assert "سبب 4" in texts(card)
    assert "سبب 0" not in texts(card)
    card.all.click()
    room.rest()
    assert "سبب 0" in texts(card)
    assert not card.all.isVisible()


def test_the_director_changes_services_documents_and_the_start(room):
    page = edit(room)
    services, papers = page.form["services"].field, page.form["papers"].field
    services.more.click()
    services.rows[-1].name.set_value("وقود تدفئة")
    services.rows[0].away.click()
    asked = next(row for row in papers.rows if row.value().id == "income_statement")
    asked.days.set_value(30)
    asked.required.set_value(False)
    papers.more.click()
    papers.rows[-1].name.set_value("فاتورة كهرباء")
    papers.rows[-1].validity.set_value(Validity.EXPIRY)
    page.form["reply_start"].field.set_value(ReplyStart.REFERRAL)
    page.form["target_days"].field.set_value(10)
    page.form["reason"].field.set_value(WHY)
    page.save.click()
    room.rest()
    assert room.room.current == "policy"
    profile = room.desk.office.policy.profile
    before = room.live.policy.profile
    assert [s.name for s in profile.services] == [
        *(s.name for s in before.services[1:]),
        "وقود تدفئة",
    ]
    assert [s.id for s in profile.services[:-1]] == [s.id for s in before.services[1:]]
    kept = {paper.id: paper for paper in profile.papers}
    assert (kept["income_statement"].max_age_days, kept["income_statement"].required) == (30, False)
    assert profile.papers[-1].validity is Validity.EXPIRY
    assert (profile.reply.start, profile.reply.start_chosen) == (ReplyStart.REFERRAL, True)
    assert profile.office.target == Target(days=10, unit=DayUnit.WORKING_DAYS)
    assert profile.categories == before.categories
    assert WHY in texts(room.page("policy").choices)


def test_what_is_missing_is_told_beside_its_field(room):
    page = edit(room)
    page.form["services"].field.set_value(())
    papers = page.form["papers"].field
    papers.more.click()
    papers.rows[-1].name.set_value("فاتورة")
    papers.rows[-1].validity.set_value(Validity.MAX_AGE_DAYS)
    page.save.click()
    room.rest()
    assert {row.name for row in page.form.problems()} == {"services", "papers", "reason"}
    assert "فاتورة" in page.form["papers"].error
    assert room.desk.office.policy.choices is None


def test_a_day_that_is_past_is_refused_beside_its_field(room):
    page = edit(room)
    page.form["services"].field.rows[0].name.set_value("مساعدة")
    page.form["reason"].field.set_value(WHY)
    page.form["from_on"].field.set_value(room.live.today - timedelta(days=1))
    page.save.click()
    room.rest()
    assert page.form["from_on"].error
    page.form["from_on"].field.set_value(room.live.today + timedelta(days=3))
    page.save.click()
    room.rest()
    assert room.desk.office.policy.choices is None
    room.live.advance(days=3)
    assert room.desk.office.policy.profile.services[0].name == "مساعدة"


@pytest.mark.parametrize(
    ("policy", "open_rows"),
    [
        ("haqal", {"reply_start"}),
        ("kafl", {"reply_start", "form_title"}),
        ("shaqra", {"form_title", "harm_reading"}),
        ("nama", {"reply_start"}),
    ],
)
def test_only_what_the_policy_leaves_open_is_asked(seat, policy, open_rows):
    room = seat(Role.DIRECTOR, policy=policy)
    page = edit(room)
    silent = {"reply_start", "form_title", "harm_reading"}
    assert {name for name in silent if page.form[name].isVisible()} == open_rows


def test_pages_that_were_built_before_follow_what_was_chosen(seat):
    room = seat(Role.DIRECTOR)
    prints = room.go("prints")
    choose(room.live, services=(FUEL,))
    room.rest()
    room.go("policy")
    assert room.go("prints") is not prints


def test_an_unchanged_form_is_told_so(room):
    page = edit(room)
    page.form["reason"].field.set_value(WHY)
    page.save.click()
    room.rest()
    assert any("لم يتغيّر شيء" in told for told in room.messages.texts())


def test_the_long_wait_and_the_womens_hours_are_chosen(room):
    page = edit(room)
    hours = page.form["women_hours"].field
    page.form["wait_limit"].field.set_value(45)
    page.form["reason"].field.set_value(WHY)
    hours.days[6].click()
    page.save.click()  # days without hours
    room.rest()
    assert room.room.current == "choices"
    hours.begins.retype("9")
    hours.ends.retype("8:30")
    page.save.click()  # the end before the beginning
    room.rest()
    assert room.room.current == "choices"
    hours.ends.retype("11:30")
    page.save.click()
    room.rest()
    office = room.live.office.policy.profile.office
    assert office.wait_limit == 45
    assert office.women_hours == Hours(days=(6,), begins="09:00", ends="11:30")
    shown = texts(room.page("policy").choices)
    assert "الأحد، ٠٩:٠٠ إلى ١١:٣٠" in shown
    assert edit(room).form["women_hours"].field.value() == office.women_hours


@pytest.mark.parametrize(
    ("field", "bad", "good"),
    [
        ("majority_age", 5, 21),
        ("update_months", 0, 12),
        ("update_months", 61, 6),
        ("ending_days", None, 90),
        ("ending_days", 400, 366),
        ("boys_age", 9, 18),
        ("boys_age", 99, 21),
        ("girls_age", 41, None),
    ],
)
def test_following_up_is_the_office_s_choice_within_bounds(room, field, bad, good):
    page = edit(room)
    before = room.live.office.policy.profile.office
    page.form.set_values({field: bad, "reason": WHY})
    page.save.click()
    room.rest()
    assert room.live.office.policy.profile.office == before
    assert page.form[field].error
    page.form.set_values({field: good})
    page.save.click()
    room.rest()
    now = room.live.office.policy.profile.office
    assert (now == before) is (good == getattr(before, field))
    assert getattr(now, field) == good


def test_the_director_writes_the_points_of_the_waiting_list(room):
    page = edit(room)
    assert not page.form["waiting_points.income"].isVisible()
    page.form["waiting_points.own"].field.set_value(True)
    bands = page.form["waiting_points.income"].field
    bands.set_value("٥٠٠ 10\n300 40")
    page.form["waiting_points.a_month"].field.set_value(5)
    page.form["reason"].field.set_value(WHY)
    page.save.click()
    room.rest()
    assert page.form["waiting_points.income"].error  # the lowest income first
    bands.set_value("300: ٤٠\n٥٠٠ 10")
    page.save.click()
    room.rest()
    table = room.desk.office.policy.profile.office.waiting_points
    assert [(one.up_to, one.points) for one in table.income] == [(300, 40), (500, 10)]
    assert (table.a_month, table.disability) == (5, 15)
    assert "الدخل للفرد حتى ٣٠٠: ٤٠" in texts(room.page("policy").choices)


def test_the_director_sets_targets_and_authorities_of_complaints_by_what_they_are_about(room):
    page = edit(room)
    page.form["complaint_matters.delay.days"].field.set_value(5)
    page.form["complaint_matters.privacy.authority"].field.set_value("هيئة البيانات")
    page.form["reason"].field.set_value(WHY)
    page.save.click()
    room.rest()
    assert room.desk.office.policy.profile.office.complaint_matters == (
        ComplaintMatter(matter=Matter.DELAY, days=5),
        ComplaintMatter(matter=Matter.PRIVACY, authority="هيئة البيانات"),
    )
    told = texts(room.page("policy").choices)
    assert "التأخر: ٥ أيام" in told
    assert "الخصوصية: هيئة البيانات" in told
    again = edit(room)
    assert again.form["complaint_matters.delay.days"].field.value() == 5
    assert again.form["complaint_matters.privacy.authority"].field.value() == "هيئة البيانات"


def test_a_table_of_need_with_another_day_leaves_the_one_before(room):
    held = NeedTable(
        from_on=date(2026, 1, 1), by=NeedBy.PER_HEAD, counts=tuple(IncomeSource), per_head=900
    )
    choose(room.live, need=held)
    page = edit(room)
    page.form["need.per_head"].field.set_value(1_100)
    page.form["need.from_on"].field.set_value(room.live.today + timedelta(days=30))
    page.form["reason"].field.set_value(WHY)
    page.save.click()
    room.rest()
    office = room.desk.office.policy.profile.office
    assert (office.need.per_head, office.need_before) == (1_100, (held,))
    assert table_of(office, room.live.today) == held


def test_the_table_of_authority_and_the_bank_s_columns_are_the_office_s(room):
    page = edit(room)
    page.form.set_values({"pay_bands.director": 20_000, "pay_bands.finance": 5_000, "reason": WHY})
    columns = page.form["bank_columns"].field
    columns.set_value(("iban", "name", "iban"))
    page.save.click()
    room.rest()
    assert page.form["bank_columns"].error  # twice, and no amount
    columns.set_value(("reference", "iban", "amount"))
    page.save.click()
    room.rest()
    assert page.form["pay_bands.finance"].error  # no further than the director
    page.form.set_values({"pay_bands.finance": 50_000})
    page.save.click()
    room.rest()
    office = room.desk.office.policy.profile.office
    assert [(one.by, one.up_to) for one in office.pay_bands] == [
        ("director", 20_000),
        ("finance", 50_000),
    ]
    assert office.bank_columns == ("reference", "iban", "amount")
    told = texts(room.page("policy").choices)
    assert "المشرف المالي حتى ٥٠٬٠٠٠ ريال" in told
    assert "رقم الطلب، الآيبان، المبلغ" in told
    assert edit(room).form["bank_columns"].field.value() == office.bank_columns
