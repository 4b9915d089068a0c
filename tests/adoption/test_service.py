"""Adopting a text and choosing over it are acts with a reason; cases keep what they pinned."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import text

from desktop.base.errors import Invalid, KnownError, Refused
from desktop.core.adoption.terms import Adopt, Choose
from desktop.core.intake.terms import OpenRequest
from desktop.core.people.terms import PersonForm
from desktop.core.policy.choice_vocabulary import HarmProof, HolidayChangeKind
from desktop.core.policy.choices import Category, HolidayChange, OfficeChoices, Service, Target
from desktop.core.policy.loader import LoadedPolicy, parse
from desktop.core.policy.vocabulary import ChannelId, DayUnit, ReplyStart, StepId
from desktop.core.work import Role
from desktop.core.work.holdings import Part
from desktop.core.work.policies import Pin, Policies
from tests.chains import read_chain
from tests.offices import PERSON

WHY = "قرار الإدارة"
FUEL = Service(id="fuel", name="وقود تدفئة")
ORPHAN = Category(id="a", name="ايتام", sensitive=False)


def choose(live, reason=WHY, from_on=None, **changed):
    held = live.office.policy.profile.office
    command = Choose(held.model_copy(update=changed), reason, from_on)
    return live.act(Role.DIRECTOR, live.office.adoption.choose, command)


def adopt(live, policy: LoadedPolicy, reason=WHY, **answers):
    return live.act(Role.DIRECTOR, live.office.adoption.adopt, policy, Adopt(reason, **answers))


def touched(live, policy) -> tuple[str, ...]:
    found = live.act(Role.DIRECTOR, live.office.adoption.compare, policy)
    return tuple(one.key for one in found.touched)


def history(live, role=Role.AUDITOR):
    return live.act(role, live.office.adoption.history)


def edited(live, *edits: tuple[str, str]) -> LoadedPolicy:
    text = live.policy.text
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    return parse(text.encode())


def codes(error: pytest.ExceptionInfo[Invalid]) -> set[str]:
    return {problem.code for problem in error.value.problems}


# Choosing


def test_a_name_in_which_nothing_is_seen_is_refused_and_another_is_cleaned(live):
    for wrong in (
        {"services": (Service(id="fuel", name="\u200b\u2060"),)},
        {"form_title": "\ufeff"},
        {"data_contact": "\u200f"},
        {"categories": (Category(id="poor", name="\u3164", sensitive=False),)},
    ):
        with pytest.raises(Invalid) as refused:
            choose(live, **wrong)
        assert codes(refused) == {"policy.bad_form"}
    choose(live, "لأن\u200b\u200f الشتاء", services=(Service(id="fuel", name="وقو\u00adد\u200b"),))
    assert [one.name for one in live.office.policy.profile.office.services] == ["وقود"]
    assert history(live).choices[0].reason == "لأن الشتاء"


def test_an_office_that_chose_nothing_works_by_what_its_policy_proposes(live):
    assert live.office.policy.choices is None
    assert live.office.policy.profile.office == live.policy.file.office
    assert history(live) == history(live, Role.RECEPTION)
    assert (history(live).choices, history(live).adoptions) == ((), ())


def test_a_choice_holds_at_every_desk_from_the_next_act_on(live):
    services = (FUEL, *live.profile.services[1:])
    choose(live, services=services)
    assert live.office.policy.choices == 1
    person = live.person()
    request = live.request(person, service_id="fuel")
    assert request.service_name == "وقود تدفئة"
    with pytest.raises(Invalid) as gone:
        live.request(person, service_id=live.profile.services[0].id)
    assert codes(gone) == {"intake.unknown_service"}
    assert live.act(Role.RECEPTION, live.office.press.blank, "requirements", "fuel").pages == 1


def test_it_is_on_record_who_chose_what_when_and_why(live):
    choose(live, services=(*live.profile.services[1:], FUEL), reply_start=ReplyStart.SIGNATURE)
    live.advance(days=3)
    renamed = replace_paper(live, "income_statement", max_age_days=30)
    choose(live, "طلب اللجنة", papers=renamed, target=Target(days=7, unit=DayUnit.WORKING_DAYS))
    newest, first = history(live).choices
    assert (newest.version, newest.reason, first.version) == (2, "طلب اللجنة", 1)
    assert newest.staff == first.staff == live.actor(Role.DIRECTOR).name
    assert newest.at - first.at == timedelta(days=3)
    changed = {one.key: one for one in first.differences}
    assert changed["services"].came == ("وقود تدفئة",)
    assert changed["services"].gone == (live.profile.services[0].name,)
    assert (changed["reply_start"].was, changed["reply_start"].now) == (
        ReplyStart.COMPLETENESS,
        ReplyStart.SIGNATURE,
    )
    changed = {one.key: one for one in newest.differences}
    assert set(changed) == {"papers", "target"}
    assert len(changed["papers"].altered) == 1
    assert changed["target"].was is None
    assert history(live).in_force == 2


def replace_paper(live, paper_id, **changed):
    return tuple(
        paper.model_copy(update=changed) if paper.id == paper_id else paper
        for paper in live.office.policy.profile.papers
    )


def test_a_holiday_that_moved_moves_the_dates_of_open_requests_too(open_office):
    live = open_office("shaqra")
    request = live.request()
    before = live.upto(request.id, StepId.REFERRAL).reply.date
    day = HolidayChange(
        kind=HolidayChangeKind.ADDED, name="إجازة المكتب", first=date(2026, 3, 8), days=2
    )
    choose(live, holidays=(day,))
    assert live.read(request.id).reply.date == before + timedelta(days=2)
    (line,) = history(live).choices
    assert line.differences[0].came == ("إجازة المكتب 2026-03-08",)


def test_a_version_begins_on_its_day(live):
    choose(live, from_on=live.today + timedelta(days=2), services=(FUEL,))
    assert live.office.policy.choices is None
    choose(live, papers=live.profile.papers[:1])
    assert live.office.policy.choices == 2
    assert len(live.office.policy.profile.services) > 1
    live.advance(days=2)
    assert live.office.policy.choices == 1
    assert live.request(service_id="fuel").service_name == "وقود تدفئة"


def test_what_was_in_force_goes_on_where_the_clock_is_set_back(live):
    choose(live, services=(FUEL,))
    choose(live, from_on=live.today + timedelta(days=2), papers=())
    live.advance(days=-1)
    assert live.office.policy.choices == 1
    live.unlock()
    assert live.office.policy.choices is None
    live.advance(days=3)
    assert live.office.policy.choices == 2


def test_the_newest_of_one_day_holds(live):
    choose(live, services=(FUEL,))
    choose(live, services=(FUEL, *live.profile.services))
    assert live.office.policy.choices == 2


@pytest.mark.parametrize(
    ("reason", "days", "changed", "found"),
    [
        (" ", 0, {"services": (FUEL,)}, {"adoption.reason_needed"}),
        (WHY, -1, {"services": (FUEL,)}, {"adoption.from_past"}),
        (WHY, 0, {}, {"adoption.same_choices"}),
        (WHY, 0, {"services": ()}, {"policy.no_services"}),
        (WHY, 0, {"services": (FUEL, FUEL)}, {"policy.repeated", "policy.same_name"}),
        *(
            (WHY, 0, {"services": (FUEL, Service(id="more", name=name))}, {"policy.same_name"})
            for name in ("وقود تدفئه", "وقود  تدفئة", "وقـود تدفئة", "وقود تدفئة\u200b")
        ),
        (
            WHY,
            0,
            {"categories": (ORPHAN, ORPHAN.model_copy(update={"id": "b", "name": "أيتام"}))},
            {"policy.same_name"},
        ),
        (WHY, 0, {"reply_start": None}, {"policy.choice_needed"}),
        (WHY, 0, {"reply_start": ReplyStart.NOT_STATED}, {"policy.choice_needed"}),
    ],
)
def test_what_cannot_be_chosen_changes_nothing(live, reason, days, changed, found):
    before = live.act(Role.AUDITOR, live.office.reports.digest)
    with pytest.raises(Invalid) as invalid:
        choose(live, reason, live.today + timedelta(days=days) if days else None, **changed)
    assert codes(invalid) == found
    assert live.act(Role.AUDITOR, live.office.reports.digest) == before
    assert live.office.policy.choices is None


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.DIRECTOR])
def test_only_the_director_adopts_and_chooses_and_everyone_reads(live, role):
    adoption, command = live.office.adoption, Choose(live.policy.file.office, WHY)
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(role, adoption.choose, command)
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(role, adoption.adopt, live.policy, Adopt(WHY))
    assert history(live, role).choices == ()


def test_a_choice_without_room_under_this_policy_is_kept_for_the_next(live):
    choose(live, harm_reading=HarmProof.BOTH)
    assert live.office.policy.profile.harm.office_reading is None
    assert live.office.policy.profile.office.harm_reading is HarmProof.BOTH


@pytest.mark.parametrize(
    ("policy", "step", "due"),
    [
        ("haqal", StepId.COMPLETION, date(2026, 3, 10)),
        ("shaqra", StepId.COMPLETION, date(2026, 3, 10)),
        ("nama", StepId.SIGNATURE, date(2026, 3, 10)),
    ],
)
def test_the_offices_own_target_stands_beside_the_rule_and_changes_nothing_of_it(
    open_office, policy, step, due
):
    live = open_office(policy)
    plain = live.request()
    before = live.upto(plain.id, step)
    assert before.target is None
    start = {} if policy == "shaqra" else {"reply_start": ReplyStart(_event(step))}
    choose(live, target=Target(days=7, unit=DayUnit.WORKING_DAYS), **start)
    request = live.request(live.act(Role.RECEPTION, live.office.people.read, plain.person.id))
    assert request.target is None
    view = live.upto(request.id, step)
    assert view.target.date == due
    assert view.reply == before.reply
    assert view.say == before.say.replace(plain.number, request.number)
    assert live.read(plain.id).target is None


def _event(step):
    return {StepId.COMPLETION: "completeness", StepId.SIGNATURE: "signature"}[step]


# Cases


def test_a_case_is_judged_by_the_choices_it_was_opened_under(live):
    person = live.person()
    old = live.request(person)
    choose(live, papers=replace_paper(live, "income_statement", max_age_days=10))
    new = live.request(person)
    papers = live.papers()  # the statement of income is twenty days old
    assert not live.take(old.id, papers).papers_missing
    assert live.take(new.id, papers).papers_missing
    rows = {
        row.id: row.papers_missing
        for row in live.act(Role.RECEPTION, live.office.intake.of_person, person.id)
    }
    assert rows == {old.id: False, new.id: True}
    live.unlock(Role.RECEPTION)
    assert live.read(old.id).papers_missing is False
    assert live.read(new.id).papers_missing is True
    assert live.act(Role.AUDITOR, live.office.reports.check).sound


def test_the_start_of_the_clock_is_that_of_the_day_it_was_opened(live):
    old = live.request()
    choose(live, reply_start=ReplyStart.SIGNATURE)
    new = live.request(live.act(Role.RECEPTION, live.office.people.read, old.person.id))
    for request in (old, new):
        live.take(request.id, live.papers())
        live.sign(request.id)
    assert live.read(old.id).reply is None
    assert live.read(new.id).reply is not None


def test_a_category_that_the_office_takes_out_stays_with_who_has_it(live):
    form: PersonForm = replace(PERSON, categories=("orphan", "widow"))
    person = live.person(form)
    kept = tuple(c for c in live.profile.categories if c.id != "orphan")
    choose(live, categories=kept)
    update, version = live.office.people.update, person.version
    same = live.act(Role.RECEPTION, update, person.id, version, replace(form, note="زيارة"))
    assert same.form.categories == ("orphan", "widow")
    without = live.act(
        Role.RECEPTION, update, person.id, same.version, replace(form, categories=("widow",))
    )
    with pytest.raises(Invalid) as gone:
        live.act(Role.RECEPTION, update, person.id, without.version, form)
    assert codes(gone) == {"people.category_unknown"}


def test_a_category_has_its_name_whenever_the_office_had_it(live):
    sick = Category(id="sick", name="مريض", sensitive=True)
    person = live.person(replace(PERSON, categories=("orphan",)))
    old = live.request(person)
    live.upto(old.id, StepId.VERIFICATION)
    choose(live, categories=(sick,))
    both = replace(person.form, categories=("orphan", "sick"))
    live.act(Role.RECEPTION, live.office.people.update, person.id, person.version, both)
    shot = live.act(Role.RECEPTION, live.office.intake.snapshot, old.id)
    assert ("الأيتام، مريض") in {value for _, value in shot.lines}
    live.sign(old.id)
    paper = live.act(Role.RECEPTION, live.office.press.issue, "request", old.id)
    frozen = live.act(Role.RECEPTION, live.office.documents.frozen, paper.document.id)[1]
    category = json.loads(frozen)["category"]
    assert category["chosen"] == ["الأيتام", "مريض"]
    assert set(category["chosen"]) < set(category["options"])


def test_an_old_version_that_cannot_be_read_shuts_nobody_out(live):
    choose(live, categories=(Category(id="sick", name="مريض", sensitive=True),))
    choose(live, services=(FUEL,))
    damage(live, "UPDATE office_choices SET text = '{' WHERE version = 1")
    office = live.unlock(Role.RECEPTION).office
    assert office.policy.choices == 2
    assert office.policies.category_names["orphan"] == "الأيتام"
    report = live.act(Role.AUDITOR, office.reports.check)
    assert [(f.part, f.first_bad) for f in report.findings if not f.sound] == [(Part.POLICIES, "1")]


# Adopting


def test_an_adopted_text_is_what_new_requests_are_opened_under(live):
    person = live.person()
    old = live.request(person)
    newer = edited(live, ("amount = 14", "amount = 20"))
    adopt(live, newer, "قرار المجلس ٧")
    assert live.office.policy.sha256 == newer.sha256
    new = live.request(person)
    for request in (old, new):
        live.upto(request.id, StepId.COMPLETION)
    assert live.read(new.id).reply.date - live.read(old.id).reply.date == timedelta(days=6)
    live.unlock(Role.RECEPTION)
    assert live.office.policy.sha256 == newer.sha256
    (line,) = history(live).adoptions
    assert (line.number, line.sha256, line.reason) == (1, newer.sha256, "قرار المجلس ٧")
    assert (line.title, line.staff) == (
        newer.profile.document.title,
        live.actor(Role.DIRECTOR).name,
    )
    assert line.board_on == newer.profile.adoption.day
    assert live.act(Role.AUDITOR, live.office.reports.check).sound


def test_the_offices_choices_go_on_over_a_new_text(live):
    choose(live, services=(FUEL,))
    adopt(live, edited(live, ("amount = 14", "amount = 20")))
    profile = live.office.policy.profile
    assert (profile.reply.amount, profile.services) == (20, (FUEL,))
    assert live.office.policy.choices == 1


def test_a_text_that_proposes_otherwise_is_followed_where_nothing_was_chosen(live):
    newer = edited(live, ('reply_start = "completeness"', 'reply_start = "referral"'))
    adopt(live, newer, take=("reply_start",))
    assert live.office.policy.profile.reply.start is ReplyStart.REFERRAL


def test_a_text_that_needs_a_choice_waits_until_the_office_has_made_it(open_office):
    live = open_office("nama")
    haqal = open_office("haqal").policy
    choose(live, services=(FUEL,))
    keys = touched(live, haqal)
    with pytest.raises(Invalid) as needed:
        adopt(live, haqal, keep=keys)
    assert {(p.code, p.field) for p in needed.value.problems} == {
        ("policy.choice_needed", "reply_start")
    }
    choose(live, reply_start=ReplyStart.SIGNATURE)
    adopt(live, haqal, keep=touched(live, haqal))
    assert live.office.policy.profile.reply.start is ReplyStart.SIGNATURE


def test_a_version_to_come_bears_the_new_text_by_what_is_taken_now(open_office):
    live = open_office("nama")
    choose(live, from_on=live.today + timedelta(days=9), services=(FUEL,))
    haqal = open_office("haqal").policy
    keys = tuple(key for key in touched(live, haqal) if key != "reply_start")
    with pytest.raises(Invalid) as needed:
        adopt(live, haqal, take=keys, later_stands=True)
    assert "policy.choice_needed" in codes(needed)
    adopt(live, haqal, take=(*keys, "reply_start"), later_stands=True)
    live.advance(days=9)
    held = live.office.policy.profile
    assert [one.id for one in held.office.services] == ["fuel"]
    assert held.office.reply_start is haqal.file.office.reply_start


def test_the_text_in_force_is_not_adopted_twice(live):
    with pytest.raises(Refused, match=r"adoption\.same_policy"):
        adopt(live, live.policy)
    newer = edited(live, ("amount = 14", "amount = 20"))
    with pytest.raises(Invalid) as reason:
        adopt(live, newer, "")
    assert codes(reason) == {"adoption.reason_needed"}
    adopt(live, newer)
    adopt(live, live.policy, "رجوع إلى النص الأول")
    assert [line.number for line in history(live).adoptions] == [2, 1]
    assert live.office.policy.sha256 == live.policy.sha256


def test_differences_of_the_first_version_are_from_the_proposals_of_its_day(live):
    choose(live, services=(FUEL, *live.profile.services))
    live.advance(days=1)
    adopt(
        live, edited(live, ('name = "سلة غذائية"', 'name = "السلة الغذائية"')), keep=("services",)
    )
    (line,) = history(live).choices
    assert [(d.key, d.came, d.altered) for d in line.differences] == [
        ("services", ("وقود تدفئة",), ())
    ]


def test_both_acts_are_in_the_chain(live):
    choose(live, services=(FUEL,))
    adopt(live, edited(live, ("amount = 14", "amount = 20")))

    def chain():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            rows = tx.session.execute(
                text("SELECT action FROM audit ORDER BY seq DESC LIMIT 2")
            ).scalars()
            return list(rows), read_chain(tx.session).broken_at

    assert live.call(chain) == (["policy.adopt", "policy.choose"], None)


# Records


def damage(live, sql):
    def run():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            tx.session.execute(text(sql))

    live.call(run)


def without_keys(live, sql):
    """Change the tables as no statement of the program could: where no foreign key is asked."""

    def run():
        raw = live.house.gate._engine.raw_connection()
        cursor = raw.cursor()
        cursor.execute("PRAGMA foreign_keys = off")  # heard outside a transaction alone
        cursor.execute(sql)
        raw.commit()
        cursor.execute("PRAGMA foreign_keys = on")
        raw.close()

    live.call(run)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE office_choices SET text = replace(text, 'وقود', 'حطب')",
        "UPDATE policy_version SET text = replace(text, '14', '41')",
    ],
)
def test_a_text_that_was_changed_behind_the_offices_back_is_named(live, sql):
    choose(live, services=(FUEL,))
    live.request(service_id="fuel")
    assert live.act(Role.AUDITOR, live.office.reports.check).sound
    damage(live, sql)
    report = live.act(Role.AUDITOR, live.office.reports.check)
    assert [f.part for f in report.findings if not f.sound] == [Part.POLICIES]


@pytest.mark.parametrize("table", ["office_choices", "policy_version"])
def test_a_text_that_cannot_be_read_any_more_is_damage(live, table):
    choose(live, services=(FUEL,))
    request = live.request(service_id="fuel")
    damage(live, f"UPDATE {table} SET text = '{{'")  # noqa: S608
    report = live.act(Role.AUDITOR, live.office.reports.check)
    bad = {f.part: f.first_bad for f in report.findings if not f.sound}
    assert bad[Part.REQUESTS] == request.number
    live.lock()
    if table == "office_choices":
        with pytest.raises(KnownError, match=r"storage\.damaged"):
            live.unlock(Role.RECEPTION)


@pytest.mark.local
def test_a_text_that_is_gone_is_damage(live):
    choose(live, services=(FUEL,))
    request = live.request(service_id="fuel")
    without_keys(live, "DELETE FROM office_choices")
    live.lock()
    there = live.unlock(Role.RECEPTION)
    with pytest.raises(KnownError, match=r"storage\.damaged"):
        live.call(there.office.intake.by_number, there.actor, request.number)


def test_a_request_pins_both(live):
    choose(live, services=(FUEL,))
    command = OpenRequest(live.person().id, "fuel", ChannelId.INTERVIEW)
    request = live.act(Role.RECEPTION, live.office.intake.open_request, command)

    def pin():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            from desktop.core.intake.records import RequestRecord

            return tx.session.get_one(RequestRecord, request.id).pin

    assert live.call(pin) == Pin(live.policy.sha256, 1)


def test_choices_are_kept_whole(live):
    choose(live, services=(FUEL,))

    def kept():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            return tx.session.execute(text("SELECT text FROM office_choices")).scalar_one()

    assert OfficeChoices.model_validate_json(live.call(kept)) == live.office.policy.profile.office


def test_an_office_that_never_adopted_a_policy_is_refused(live):
    doors = live.office.doors

    def learn():
        with doors.unaudited(live.actor(Role.ADMIN)) as tx:
            tx.session.execute(text("DELETE FROM setting WHERE name = 'policy'"))
            with pytest.raises(Refused, match=r"staff\.no_policy"):
                Policies(tx.session, live.clock)

    live.call(learn)


@pytest.mark.parametrize(
    ("field", "bad"),
    [("majority_age", 5), ("boys_age", 9), ("girls_age", 41), ("update_months", 0),
     ("ending_days", 400)],
)  # fmt: skip
def test_no_choice_is_kept_that_could_not_be_read_again(live, field, bad):
    with pytest.raises(Invalid) as why:
        choose(live, **{field: bad})
    assert [one.field for one in why.value.problems] == [field]
    assert live.act(Role.DIRECTOR, live.office.adoption.history).choices == ()
