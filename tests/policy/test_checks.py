from collections.abc import Callable

import pytest

from desktop.base.errors import Problem
from desktop.base.messages import Messages
from desktop.core.policy.loader import LoadedPolicy, parse
from desktop.core.policy.vocabulary import NOT_STATED

Broken = Callable[..., tuple[Problem, ...]]
Edit = tuple[str, str]

CASES: list[tuple[str, str, str, tuple[Edit, ...]]] = [
    ("haqal", "policy.repeated", "channels[1].id", (('id = "phone"', 'id = "interview"'),)),
    ("haqal", "policy.repeated", "office.papers[1].id",
     (('id = "family_record"', 'id = "identity"'),)),
    ("haqal", "policy.repeated", "office.categories[1].id",
     (('id = "orphan"', 'id = "poor_family"'),)),
    ("haqal", "policy.repeated", "office.services[1].id",
     (('id = "food_basket"', 'id = "cash_aid"'),)),
    ("haqal", "policy.repeated", "notes[1].id", (('id = "reply_start"', 'id = "lower_bound"'),)),
    ("haqal", "policy.repeated", "clauses[1].id", (('\nid = "haqal.c.2"', '\nid = "haqal.c.1"'),)),
    ("haqal", "policy.repeated", "steps[3]", (('"clarification"', '"signature"'),)),
    ("haqal", "policy.foreign_clause", "clauses[1].id",
     (('\nid = "haqal.c.2"', '\nid = "x.c.2"'),)),
    ("haqal", "policy.serves_nothing", "clauses[0].serves",
     (('serves = ["policy_text"]', "serves = []"),)),
    ("haqal", "policy.reading_without_print", "clauses[2].reading",
     (('printed = "تاريخ الترخيص 1429/2/26"\n', ""),)),
    ("haqal", "policy.no_such_clause", "signer.clause",
     (('[signer]\nterm = "المستفيد"\nclause = "haqal.c.',
       '[signer]\nterm = "المستفيد"\nclause = "haqal.c.9'),)),
    ("haqal", "policy.no_such_clause", "channels[0].clause",
     (('name = "المقابلة", clause = "haqal.c.', 'name = "المقابلة", clause = "haqal.c.9'),)),
    ("haqal", "policy.no_such_clause", "notes[0].clauses[1]",
     (('clauses = ["haqal.c.49", "', 'clauses = ["haqal.c.49", "haqal.c.999", "'),)),
    ("nama", "policy.reply_none_has_no", "reply.amount",
     (('[reply]\nkind = "none"', '[reply]\namount = 3\nkind = "none"'),)),
    ("nama", "policy.reply_none_has_no", "reply.unit",
     (("[reply]\n", '[reply]\nunit = "working_days"\n'),)),
    ("nama", "policy.choice_unheard", "office.reply_start",
     (("[office]\n", '[office]\nreply_start = "signature"\n'),)),
    ("nama", "policy.choice_needed", "office.reply_start",
     (("[office]\n", '[office]\ntarget = { days = 7, unit = "working_days" }\n'),)),
    ("nama", "policy.reply_none_has_no", "reply.start",
     (('start = "not_stated"', 'start = "referral"'),)),
    ("shaqra", "policy.reply_needs", "reply.amount", (("amount = 15\n", ""),)),
    ("shaqra", "policy.reply_needs", "reply.unit", (('unit = "working_days"\n', ""),)),
    ("haqal", "policy.choice_needed", "office.reply_start",
     (('reply_start = "completeness"\n', ""),)),
    ("haqal", "policy.choice_needed", "office.reply_start",
     (('reply_start = "completeness"', 'reply_start = "not_stated"'),)),
    ("nama", "policy.choice_needed", "office.reply_start",
     (("[office]\n", '[office]\nreply_start = "not_stated"\n'),)),
    ("shaqra", "policy.choice_unheard", "office.reply_start",
     (("[office]\n", '[office]\nreply_start = "signature"\n'),)),
    ("haqal", "policy.choice_unheard", "office.form_title",
     (("[office]\n", '[office]\nform_title = "طلب"\n'),)),
    ("shaqra", "policy.choice_needed", "office.form_title",
     (('form_title = "طلب خدمة"\n', ""),)),
    ("haqal", "policy.choice_unheard", "office.harm_reading",
     (("[office]\n", '[office]\nharm_reading = "both"\n'),)),
    ("haqal", "policy.step_missing", "steps", (('  "signature",\n', ""),)),
    ("shaqra", "policy.step_missing", "steps", (('  "reply_channel",\n', ""),)),
    ("shaqra", "policy.step_missing", "steps", (('  "requirements",\n', ""),)),
    ("haqal", "policy.step_order", "steps[4]",
     (('  "signature",\n', ""), ('  "referral",\n', '  "referral",\n  "signature",\n'))),
    ("haqal", "policy.step_order", "steps[0]",
     (('  "reception",\n', ""), ('  "verification",\n', '  "verification",\n  "reception",\n'))),
    ("shaqra", "policy.completion_after_referral", "steps[7]",
     (('  "completion",\n', ""), ('  "referral",\n', '  "referral",\n  "completion",\n'))),
    ("shaqra", "policy.completion_after_referral", "completeness.required_before_referral",
     (("required_before_referral = true", "required_before_referral = false"),)),
    ("haqal", "policy.silence_mismatch", "privacy.text",
     ((f'[privacy]\nstated = false\ntext = "{NOT_STATED}"',
       '[privacy]\nstated = false\ntext = "x"'),)),
    ("haqal", "policy.silence_clause", "privacy.clause",
     ((f'[privacy]\nstated = false\ntext = "{NOT_STATED}"',
       '[privacy]\nstated = true\ntext = "x"'),)),
    ("nama", "policy.silence_mismatch", "disputes.ways",
     (("ways = []", 'ways = [{ id = "a", name = "b", clause = "nama.c.1" }]'),)),
    ("haqal", "policy.silence_mismatch", "satisfaction.how_stated",
     (("how_stated = false", "how_stated = true"),)),
    ("shaqra", "policy.silence_mismatch", "harm.condition",
     (('condition = "أن يثبت أن الجمعية هي من تسبب في الخلل وأوقع الضرر بالمستفيد"',
       f'condition = "{NOT_STATED}"'),)),
    ("haqal", "policy.silence_mismatch", "harm.remedy",
     ((f'remedy = "{NOT_STATED}"', 'remedy = "x"'),)),
    ("shaqra", "policy.choice_needed", "office.harm_reading",
     (('harm_reading = "either"\n', ""),)),
    ("shaqra", "policy.silence_mismatch", "unclear_procedure.with_li",
     ((f'with_li = "{NOT_STATED}"', 'with_li = "للمسؤول"'),)),
    ("haqal", "policy.without_li", "studying_body.with_li",
     (('with_li = "للجنة المختصة"', 'with_li = "اللجنة المختصة"'),)),
    ("haqal", "policy.body_needed", "studying_body.name",
     (('name = "اللجنة المختصة"\nwith_li = "للجنة المختصة"',
       f'name = "{NOT_STATED}"\nwith_li = "{NOT_STATED}"'),)),
    ("nama", "policy.body_kind", "studying_body.kind",
     (('kind = "department"', 'kind = "committee"'),)),
    ("haqal", "policy.body_kind", "studying_body.kind",
     (('kind = "committee"', 'kind = "department"'),)),
    ("haqal", "policy.form_source", "form.title",
     (('[form]\ntitle = "طلب تسجيل مستفيد"', f'[form]\ntitle = "{NOT_STATED}"'),)),
    ("kafl", "policy.form_source", "form.title",
     ((f'[form]\ntitle = "{NOT_STATED}"', '[form]\ntitle = "طلب دعم"'),)),
    ("haqal", "policy.paper_age", "office.papers[2].validity", (("max_age_days = 90, ", ""),)),
    ("haqal", "policy.paper_age", "office.papers[0].validity",
     (('validity = "expiry"', 'validity = "expiry", max_age_days = 3'),)),
    ("haqal", "policy.women_hours", "office.women_hours",
     (("[office]\n",
       '[office]\nwomen_hours = { days = [0], begins = "11:00", ends = "09:00" }\n'),)),
    ("shaqra", "policy.days_differ", "adoption.hijri",
     (('hijri = "1444-04-01"', 'hijri = "1444-04-02"'),)),
    ("shaqra", "policy.no_such_day", "adoption.hijri",
     (('hijri = "1444-04-01"', 'hijri = "1444-13-01"'),)),
    ("shaqra", "policy.no_such_day", "adoption.gregorian",
     (('gregorian = "2022-10-26"', 'gregorian = "2022-02-30"'),)),
    ("shaqra", "policy.no_such_day", "adoption.gregorian",
     (('gregorian = "2022-10-26"', 'gregorian = "1822-02-20"'),)),
    ("haqal", "policy.no_such_day", "association.registration.hijri",
     (('hijri = "1429-02-26"', 'hijri = "1429-02-31"'),)),
    ("kafl", "policy.silence_mismatch", "adoption.stated",
     (("[adoption]\nstated = false", "[adoption]\nstated = true"),)),
    ("haqal", "policy.silence_mismatch", "association.registration.number",
     (('number = "416"', f'number = "{NOT_STATED}"'),)),
]  # fmt: skip


@pytest.mark.parametrize(("name", "code", "key", "edits"), CASES)
def test_a_contradiction_is_named(
    broken: Broken, name: str, code: str, key: str, edits: tuple[Edit, ...]
) -> None:
    problems = broken(name, *edits)
    assert (code, key) in {(p.code, p.params["key"]) for p in problems}
    lines = [int(p.params["line"]) for p in problems]
    assert lines == sorted(lines)
    for language in ("ar", "en"):
        for problem in problems:
            assert Messages(language).text(problem.code, **problem.params)


def test_a_policy_needs_clauses(broken: Broken, shipped: dict[str, LoadedPolicy]) -> None:
    text = shipped["haqal"].text
    clauses = text[text.index("# --- ") :]
    problems = broken(
        "haqal", ("schema_version = 2", "schema_version = 2\nclauses = []"), (clauses, "")
    )
    assert problems[0].code == "policy.no_clauses"
    assert {p.code for p in problems[1:]} >= {"policy.no_such_clause"}


def test_the_office_may_choose_another_start(shipped: dict[str, LoadedPolicy]) -> None:
    text = shipped["haqal"].text.replace('reply_start = "completeness"', 'reply_start = "referral"')
    assert parse(text.encode()).profile.reply.start == "referral"
