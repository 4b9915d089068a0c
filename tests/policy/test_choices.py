"""The office's own layer: proposed by the file, laid over the policy, read from old texts."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from desktop.base.errors import Invalid, Problem
from desktop.core.policy.calendar import (
    HolidayStatus,
    generate,
    revise,
    shipped_calendar,
    shipped_rules,
)
from desktop.core.policy.choice_vocabulary import (
    BankColumn,
    HarmProof,
    HolidayChangeKind,
    Matter,
    NeedBy,
    PaidBy,
)
from desktop.core.policy.choices import (
    ComplaintMatter,
    HolidayChange,
    IncomeBand,
    NeedTable,
    OfficeChoices,
    PayBand,
    Target,
    WaitingPoints,
)
from desktop.core.policy.layer import findings
from desktop.core.policy.loader import LoadedPolicy, parse, recall
from desktop.core.policy.vocabulary import NOT_STATED, DayUnit, ReplyStart, Source

Broken = Callable[..., tuple[Problem, ...]]
FIRST = Path(__file__).parent / "first_schema"
FITR = date(2026, 3, 19)


def first(name: str) -> str:
    return (FIRST / f"{name}.toml").read_text("utf-8")


def test_what_a_file_proposes_holds_until_the_office_chooses(
    shipped: dict[str, LoadedPolicy],
) -> None:
    loaded = shipped["haqal"]
    assert loaded.choices is None
    assert loaded.profile.office == loaded.file.office
    assert loaded.profile.reply.start is ReplyStart.COMPLETENESS


def test_a_version_of_the_office_lies_over_the_policy(shipped: dict[str, LoadedPolicy]) -> None:
    loaded = shipped["kafl"]
    chosen = loaded.file.office.model_copy(
        update={
            "services": loaded.file.office.services[:2],
            "form_title": "طلب خدمة",
            "reply_start": ReplyStart.SIGNATURE,
        }
    )
    over = loaded.under(chosen, 3)
    assert over.choices == 3
    assert over.sha256 == loaded.sha256
    assert len(over.profile.services) == 2
    assert (over.profile.form.title, over.profile.form.source) == ("طلب خدمة", Source.OFFICE)
    assert over.profile.reply.start is ReplyStart.SIGNATURE
    assert over.profile.clauses == loaded.profile.clauses


def test_what_the_policy_states_no_choice_changes(shipped: dict[str, LoadedPolicy]) -> None:
    loaded = shipped["shaqra"]
    chosen = loaded.file.office.model_copy(
        update={"reply_start": ReplyStart.SIGNATURE, "harm_reading": HarmProof.BOTH}
    )
    profile = loaded.under(chosen, 1).profile
    assert profile.reply.start is ReplyStart.COMPLETENESS
    assert not profile.reply.start_chosen
    assert profile.harm.office_reading is HarmProof.BOTH
    haqal = shipped["haqal"]
    over = haqal.file.office.model_copy(
        update={"form_title": "طلب", "harm_reading": HarmProof.BOTH}
    )
    profile = haqal.under(over, 1).profile
    assert (profile.form.title, profile.form.source) == ("طلب تسجيل مستفيد", Source.POLICY)
    assert profile.harm.office_reading is None


def test_a_silence_that_nobody_fills_stays_one(shipped: dict[str, LoadedPolicy]) -> None:
    loaded = shipped["kafl"]
    bare = loaded.file.office.model_copy(update={"form_title": None})
    assert loaded.under(bare, 1).profile.form.title == NOT_STATED


def test_a_version_kept_before_a_key_came_is_read_with_its_default() -> None:
    kept = '{"services":[{"id":"food","name":"سلة"}],"papers":[],"categories":[]}'
    read = OfficeChoices.model_validate_json(kept)
    assert (read.target, read.holidays, read.reply_start) == (None, (), None)
    assert read.services[0].source is Source.OFFICE


def test_what_is_kept_as_json_is_read_back_the_same(shipped: dict[str, LoadedPolicy]) -> None:
    moved = HolidayChange(
        kind=HolidayChangeKind.MOVED, id="eid_al_fitr", expected=FITR, first=FITR, days=5
    )
    for loaded in shipped.values():
        more = loaded.file.office.model_copy(
            update={
                "holidays": (moved,),
                "target": Target(days=7, unit=DayUnit.WORKING_DAYS),
            }
        )
        assert OfficeChoices.model_validate_json(more.model_dump_json()) == more


# Texts of the first schema


def test_a_text_of_the_first_schema_gives_the_policy_and_the_choices_it_had() -> None:
    kafl = recall(first("kafl"))
    assert (kafl.profile.form.title, kafl.profile.form.source) == ("طلب دعم", Source.OFFICE)
    assert kafl.file.form.title == NOT_STATED
    assert kafl.profile.reply.start is ReplyStart.COMPLETENESS
    assert kafl.profile.reply.start_chosen
    assert [s.id for s in kafl.profile.services][-1] == "family_visit"
    assert {p.id: p.max_age_days for p in kafl.profile.papers}["prison_proof"] == 180
    assert kafl.profile.categories[0].sensitive
    assert kafl.profile.harm.office_reading is None
    shaqra = recall(first("shaqra"))
    assert shaqra.profile.harm.office_reading is HarmProof.EITHER
    assert shaqra.profile.reply.start is ReplyStart.COMPLETENESS
    assert shaqra.profile.office.reply_start is None
    assert shaqra.text == first("shaqra")


def test_what_the_first_schema_said_the_policy_names_keeps_its_mark() -> None:
    text = first("shaqra").replace(
        'name = "تدريب وتأهيل", source = "office"', 'name = "تدريب وتأهيل", source = "policy"'
    )
    marks = {s.id: s.source for s in parse(text.encode()).profile.services}
    assert marks["training"] is Source.POLICY
    assert marks["cash_aid"] is Source.OFFICE


def test_the_form_that_a_text_of_the_first_schema_names_is_the_policys() -> None:
    text = first("shaqra").replace('source = "office"\nclause = "shaqra.c.66"',
                                   'source = "policy"\nclause = "shaqra.c.24"')  # fmt: skip
    form = parse(text.encode()).profile.form
    assert (form.title, form.source) == ("طلب خدمة", Source.POLICY)


@pytest.mark.parametrize(
    ("edit", "code", "key"),
    [
        (('{ id = "family_record"', '{ id = "identity"'), "policy.repeated", "office.papers[1].id"),
        (('office_reading = "either"', 'office_reading = "x"'),
         "policy.not_allowed", "office.harm_reading"),
        (('title = "طلب خدمة"\nsource = "office"', 'source = "office"'),
         "policy.missing_key", "form.title"),
        (('title = "طلب خدمة"\nsource = "office"', 'title = "طلب خدمة"\nsource = "x"'),
         "policy.unknown_key", "form.source"),
        (("[reply]\n", '[reply]\noffice_start = "signature"\n'),
         "policy.choice_unheard", "office.reply_start"),
    ],
)  # fmt: skip
def test_a_fault_in_a_text_of_the_first_schema_is_named_with_its_line(
    edit: tuple[str, str], code: str, key: str
) -> None:
    old, new = edit
    at = first("shaqra").index(old)
    text = first("shaqra").replace(old, new, 1)
    with pytest.raises(Invalid) as caught:
        parse(text.encode())
    found = {(p.code, p.params["key"]): int(p.params["line"]) for p in caught.value.problems}
    changed = text[:at].count("\n") + 1
    assert abs(found[code, key] - changed) <= 1  # a key that is missing has its table's line


def test_what_was_adopted_is_not_judged_again_by_what_is_asked_today() -> None:
    text = re.sub(
        r"^services = \[.*?^\]", "services = []", first("kafl"), flags=re.DOTALL | re.MULTILINE
    )
    with pytest.raises(Invalid):
        parse(text.encode())
    assert recall(text).profile.services == ()


@pytest.mark.parametrize("version", ["true", "1.0", '"1"', "2", "3"])
def test_only_the_first_schema_is_read_by_its_own_words(version: str) -> None:
    text = first("kafl").replace("schema_version = 1", f"schema_version = {version}")
    with pytest.raises(Invalid) as caught:
        recall(text)
    assert "office" in {p.field for p in caught.value.problems}


# What a file may propose


def test_an_office_without_services_could_open_no_request(
    shipped: dict[str, LoadedPolicy],
) -> None:
    services = re.search(r"(?sm)^services = \[.*?^\]", shipped["haqal"].text)
    assert services
    text = shipped["haqal"].text.replace(services[0], "services = []")
    with pytest.raises(Invalid) as caught:
        parse(text.encode())
    (problem,) = caught.value.problems
    assert (problem.code, problem.field) == ("policy.no_services", "office.services")
    assert text.split("\n")[int(problem.params["line"]) - 1] == "services = []"


@pytest.mark.parametrize(
    ("holidays", "code", "at"),
    [
        ('{ kind = "moved", id = "eid_al_fitr", expected = 2026-03-19 }',
         "policy.holiday_needs", "office.holidays[0]"),
        ('{ kind = "confirmed", id = "eid_al_fitr", expected = 2026-03-19, days = 4 }',
         "policy.holiday_needs", "office.holidays[0]"),
        ('{ kind = "added", first = 2026-05-01, days = 1 }',
         "policy.holiday_needs", "office.holidays[0]"),
        ('{ kind = "taken_out", id = "eid_al_fitr", expected = 2026-03-20 }',
         "policy.no_such_holiday", "office.holidays[0]"),
        ('{ kind = "taken_out", id = "may_day", expected = 2026-05-01 }',
         "policy.no_such_holiday", "office.holidays[0]"),
        ('{ kind = "taken_out", id = "eid_al_fitr", expected = 1900-03-20 }',
         "policy.no_such_holiday", "office.holidays[0]"),
        (('{ kind = "confirmed", id = "eid_al_fitr", expected = 2026-03-19 }, '
          '{ kind = "taken_out", id = "eid_al_fitr", expected = 2026-03-19 }'),
         "policy.repeated", "office.holidays[1]"),
        ('{ kind = "added", name = "س", first = 9999-12-31, days = 30 }',
         "policy.years_outside_table", "office.holidays[0].first"),
        (('{ kind = "moved", id = "eid_al_fitr", expected = 2026-03-19, '
          'first = 1026-03-19, days = 4 }'),
         "policy.years_outside_table", "office.holidays[0].first"),
        ('{ kind = "gone" }', "policy.not_allowed", "office.holidays[0].kind"),
        ('{ kind = "added", name = "س", first = "2026-05-01", days = 1 }',
         "policy.wrong_value", "office.holidays[0].first"),
    ],
)  # fmt: skip
def test_a_change_of_a_holiday_says_what_it_needs_and_no_more(
    broken: Broken, holidays: str, code: str, at: str
) -> None:
    problems = broken("haqal", ("[office]\n", f"[office]\nholidays = [{holidays}]\n"))
    assert (code, at) in {(p.code, p.params["key"]) for p in problems}


def test_a_file_may_propose_a_target_and_holidays(shipped: dict[str, LoadedPolicy]) -> None:
    text = shipped["haqal"].text.replace(
        "[office]\n",
        '[office]\ntarget = { days = 10, unit = "calendar_days" }\nholidays = [\n'
        '  { kind = "confirmed", id = "national_day", expected = 2026-09-23 },\n'
        '  { kind = "added", name = "إجازة المكتب", first = 2026-06-07, days = 2 },\n]\n',
    )
    office = parse(text.encode()).profile.office
    assert office.target == Target(days=10, unit=DayUnit.CALENDAR_DAYS)
    assert [change.kind for change in office.holidays] == ["confirmed", "added"]


# Holidays


def test_the_office_knows_better_than_the_table_what_became_of_a_holiday() -> None:
    expected = generate(shipped_rules(), 2026, 2026)
    names = {h.id: h for h in expected}
    changes = (
        HolidayChange(kind=HolidayChangeKind.CONFIRMED, id="founding_day",
                      expected=date(2026, 2, 22)),
        HolidayChange(kind=HolidayChangeKind.MOVED, id="eid_al_fitr", expected=FITR,
                      first=date(2026, 3, 18), days=6),
        HolidayChange(kind=HolidayChangeKind.TAKEN_OUT, id="national_day",
                      expected=date(2026, 9, 23)),
        HolidayChange(kind=HolidayChangeKind.ADDED, name="إجازة المكتب",
                      first=date(2026, 6, 7), days=2),
    )  # fmt: skip
    found = {h.name: (h.first, h.days, h.status) for h in revise(expected, changes)}
    sure = HolidayStatus.CONFIRMED
    assert found == {
        names["founding_day"].name: (date(2026, 2, 22), 1, sure),
        names["eid_al_fitr"].name: (date(2026, 3, 18), 6, sure),
        names["arafah_and_eid_al_adha"].name: (
            names["arafah_and_eid_al_adha"].first, 4, HolidayStatus.EXPECTED
        ),
        "إجازة المكتب": (date(2026, 6, 7), 2, sure),
    }  # fmt: skip
    calendar = shipped_calendar(2026, 2026, changes)
    assert calendar.is_holiday(date(2026, 3, 18))
    assert not calendar.is_holiday(date(2026, 9, 23))
    assert [h.first for h in calendar.holidays] == sorted(h.first for h in calendar.holidays)


def test_tables_of_the_office_stand_in_the_order_of_their_days_and_bands(
    shipped: dict[str, LoadedPolicy],
) -> None:
    file = shipped["haqal"].file
    table = NeedTable(from_on=date(2026, 1, 1), by=NeedBy.PER_HEAD, counts=(), per_head=500)
    bands = (IncomeBand(up_to=900, points=10), IncomeBand(up_to=300, points=40))
    wrong = file.office.model_copy(
        update={
            "need": table,
            "need_before": (table,),
            "waiting_points": WaitingPoints(income=bands),
            "pay_bands": (
                PayBand(up_to=5000, by=PaidBy.DIRECTOR),
                PayBand(up_to=5000, by=PaidBy.FINANCE),
                PayBand(up_to=9000, by=PaidBy.CHAIR),
            ),
            "bank_columns": (BankColumn.NAME, BankColumn.NAME),
            "complaint_matters": (ComplaintMatter(matter=Matter.DELAY, days=5),) * 2,
        }
    )
    codes = {code for _, code, _ in findings(wrong, file)}
    paying = {"policy.pay_bands", "policy.bank_columns"}
    assert {"policy.need_days", "policy.points_bands", "policy.repeated", *paying} <= codes


@pytest.mark.parametrize("name", ["services", "categories"])
def test_a_paper_is_asked_for_by_nothing_that_the_office_has_not(
    shipped: dict[str, LoadedPolicy], name: str
) -> None:
    file = shipped["haqal"].file
    first, *others = file.office.papers
    of_its_own = getattr(file.office, name)[0].id
    when = first.when.model_copy(update={name: (of_its_own, "gone")})
    papers = (first.model_copy(update={"when": when}), *others)
    found = list(findings(file.office.model_copy(update={"papers": papers}), file))
    told = {"value": "gone", "paper": first.name}
    assert found == [(("papers", 0, "when", name), "policy.paper_condition", told)]
