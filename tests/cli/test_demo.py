"""The made-up day: for every policy, whole, in order, and the same twice."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest

from desktop import boot
from desktop.base.hijri import to_hijri
from desktop.cli.demo import _tell
from desktop.cli.main import parse, run
from desktop.core.committee.minutes import AGENDA, MINUTES
from desktop.core.committee.prints import LETTER
from desktop.core.complaints.papers import PAPER, RECEIPT
from desktop.core.complaints.prints import ANSWER
from desktop.core.documents.catalogue import CATALOGUE
from desktop.core.policy.loader import load_shipped
from desktop.core.practice.loader import practice
from tests.offices import CHEAP

POLICIES = {loaded.profile.id: loaded.profile for loaded in load_shipped()}
#: The others go with ``--full``: nothing in the day is theirs alone.
DAILY = [
    policy
    if policy in ("haqal", "shaqra", "nama")
    else pytest.param(policy, marks=pytest.mark.full)
    for policy in POLICIES
]
#: From 1 March 2026: two weeks at least, fifteen working days over the Fitr leave, no rule.
DATES = {
    "haqal": ("not_before", "2026-03-15", "1447-09-26", "calendar_days", "completeness"),
    "kawthar": ("not_before", "2026-03-15", "1447-09-26", "calendar_days", "completeness"),
    "kafl": ("not_before", "2026-03-15", "1447-09-26", "calendar_days", "completeness"),
    "nama": ("none", None, None, None, None),
}


def means():
    """The program's own means, with a cheap password cost."""
    return replace(boot._means(), house=lambda path, clock=None: boot.House(path, clock, CHEAP))


@pytest.fixture(scope="module")
def days() -> dict[str, tuple[dict, Path]]:
    return {}


@pytest.fixture
def once(days, capsys, tmp_path_factory):
    """Live the day of a policy once; give its summary and its folder."""

    def live(policy: str) -> tuple[dict, Path]:
        if policy not in days:
            out = tmp_path_factory.mktemp("يوم") / "التجربة"
            args = ["demo", "--out", str(out), "--policy", policy, "--json"]
            status = run(parse(args), means())
            printed = capsys.readouterr()
            assert status == 0, printed.err
            days[policy] = json.loads(printed.out), out
        return days[policy]

    return live


@pytest.mark.parametrize("policy", DAILY)
def test_the_day_of_every_policy(once, capsys, policy):
    summary, out = once(policy)
    assert set(summary) == {
        "policy", "case", "states", "cases", "payments", "voices", "reply_rule", "files", "backup",
        "restore", "open_with",
    }  # fmt: skip
    assert (summary["policy"], summary["case"]) == (policy, "1447-0001")
    assert [state["name"] for state in summary["states"]] == list(POLICIES[policy].steps)
    times = [datetime.fromisoformat(state["time"]) for state in summary["states"]]
    assert times == sorted(times)
    assert summary["states"][-1]["state"] == "closed"
    assert summary["backup"]["verified"] is True
    assert summary["restore"]["equal"] is True
    rule = summary["reply_rule"]
    if policy in DATES:
        keys = ("kind", "date", "date_hijri", "unit", "counted_from")
        assert tuple(rule[key] for key in keys) == DATES[policy]
    else:
        assert (rule["kind"], rule["unit"]) == ("within", "working_days")
        assert rule["date"] > "2026-03-22"
        assert rule["holidays"] > 0
    assert summary["case"] in rule["say"]
    assert summary["payments"].count("returned") == 1  # and that one was ordered anew
    assert set(summary["payments"]) == {"paid", "returned"}
    for file in summary["files"]:
        paper = out / file["path"]
        with pypdfium2.PdfDocument(paper) as pdf:
            assert len(pdf) == file["pages"]
            assert pdf[0].get_textpage().get_text_bounded().strip()
    listed = {file["path"] for file in summary["files"]}
    assert listed == {f"papers/{each.name}" for each in out.joinpath("papers").iterdir()}
    for form in ("request", "receipt", "referral", "recovery"):
        assert f"papers/{form}.pdf" in listed
    for form in CATALOGUE:
        assert f"papers/{form.id}-blank.pdf" in listed
    opened = summary["open_with"]
    check = ["check", "--data", str(out / opened["data"]), "--as", opened["as"], "--json",
             "--password-file", str(out / opened["password_file"])]  # fmt: skip
    assert run(parse(check), means()) == 0
    assert json.loads(capsys.readouterr().out)["sound"] is True


def untimed(day):
    """Return a day's summary without the hours of its acts and the name of its backup."""
    states = [(state["name"], state["state"], state["time"][:10]) for state in day["states"]]
    return day | {"states": states, "backup": day["backup"]["verified"]}


def test_the_day_goes_as_it_went_before_the_house_grew(once):
    """The kept office's day: since then more is printed and said in other words, and there are
    cases and payments after it.
    """
    kept = Path(__file__).parents[1] / "databases/0002-facts/summary.json"
    summary, _out = once("shaqra")
    day = json.loads(kept.read_text("utf-8"))
    rule = summary["reply_rule"] | {"say": day["reply_rule"]["say"]}
    later = {"cases", "payments", "voices"}
    now = {key: value for key, value in summary.items() if key not in later}
    there, then = now["open_with"]["people"], day["open_with"]["people"]
    assert there[: len(then)] == then
    same = {"files": day["files"], "reply_rule": rule, "open_with": day["open_with"]}
    assert untimed(now | same) == untimed(day)


#: What the cases lead to, step by step, after the request was referred.
COURSES = {
    "in_part": ["under_study", "decided", "notified", "notified"],
    "objected": ["under_study", "decided", "closed", "decided", "notified"],
    "waiting": ["under_study", "under_study", "under_study", "under_study", "waiting_funds",
                "waiting_funds"],
}  # fmt: skip


@pytest.mark.parametrize("policy", DAILY)
def test_the_cases_go_from_study_to_the_reply_that_reached_them(once, policy):
    summary, _out = once(policy)
    cases = {case["name"]: case for case in summary["cases"]}
    assert len({case["case"] for case in cases.values()} | {summary["case"]}) == 4
    for name, expected in COURSES.items():
        states = [state["state"] for state in cases[name]["states"]]
        assert states[-len(expected) :] == expected, name
        assert set(states[: -len(expected)]) <= {"open", "referred"}
    issued = {file["path"] for file in summary["files"] if file["kind"] == "issued"}
    letters = {f"papers/{name}-{LETTER}.pdf" for name in COURSES} | {f"papers/{ANSWER}.pdf"}
    papers = {f"papers/{form}.pdf" for form in ("study", "needs_study", AGENDA, MINUTES, LETTER)}
    again = {f"papers/{name}-{LETTER}-2.pdf" for name in ("objected", "waiting")}
    again |= {f"papers/{MINUTES}-3.pdf", f"papers/{AGENDA}-3.pdf"}
    assert letters | papers | again <= issued


#: How what was raised on the days ends: settled, compensated, referred, and the one of the box.
ENDS = {"V1447-004": "closed", "V1447-005": "closed", "V1447-006": "closed", "V1447-007": "closed",
        "H1447-001": "settled", "H1447-002": "settled"}  # fmt: skip


@pytest.mark.parametrize("policy", DAILY)
def test_what_was_raised_comes_to_its_end_with_its_papers(once, policy):
    summary, _out = once(policy)
    assert {one["number"]: one["state"] for one in summary["voices"]} == ENDS
    issued = {file["path"] for file in summary["files"] if file["kind"] == "issued"}
    kinds = ("referral", "box", "harm_minutes", "compensation", "follow_up")
    papers = {f"papers/{PAPER}-{kind}.pdf" for kind in kinds}
    assert papers | {f"papers/{PAPER}.pdf", f"papers/{RECEIPT}.pdf"} <= issued


def test_every_print_is_listed_by_its_form(once):
    summary, _out = once("haqal")
    listed = [(file["form"], file["kind"], file["path"]) for file in summary["files"]]
    forms = [form.id for form in CATALOGUE]
    issued = {form for form, kind, _path in listed if kind == "issued"}
    assert {"recovery", "request", "receipt", "referral", "match", "visit_blank", LETTER} < issued
    goods = {"distribution", "goods_receipt", "goods_issue", "giving_closing", "buying_list"}
    goods |= {"card_count", "device_loan", "taking_authority", "delivery"}
    assert goods | {"payment", "transfer_list", "sponsor_report"} <= issued
    # one names nobody on purpose, the other is of a list in view of the window
    assert set(forms) - issued == {"not_home", "list_sheet"}
    drawn = [("sample", "not_home"), ("sample", "list_sheet")]
    blank = [("blank", form) for form in forms]
    assert len(listed) == len(set(listed))
    for form in issued:
        assert (form, "issued", f"papers/{form}.pdf") in listed
    for kind, form in (*drawn, *blank):
        assert (form, kind, f"papers/{form}-{kind}.pdf") in listed


def test_the_password_beside_it_opens_for_who_is_named_and_for_everybody(once):
    summary, out = once("haqal")
    there = summary["open_with"]
    password = out.joinpath(there["password_file"]).read_text("utf-8").rstrip("\n")
    house = boot.House(out / there["data"], cost=CHEAP)
    try:
        slots = {slot.name: slot.id for slot in house.call(house.gate.people)}
        assert there["as"] in there["people"]
        assert sorted(slots) == sorted(there["people"])
        for name, slot in slots.items():
            assert house.call(house.gate.unlock, slot, password).actor.name == name
            house.call(house.gate.lock)
    finally:
        house.close()


@pytest.mark.parametrize("policy", ["haqal", pytest.param("shaqra", marks=pytest.mark.full)])
def test_two_days_agree(once, process, tmp_path, policy):
    """One of them in a process of its own, in a folder with another name."""
    out = f"{tmp_path}/مكتب بمسافة"
    ran = process("demo", "--out", out, "--policy", policy, "--json")
    assert ran.status == 0, ran.err
    assert ran.json == once(policy)[0]


def test_the_persons_birthday_is_the_day_that_was_typed():
    birth = practice().person.birth
    there = to_hijri(birth.day)
    assert f"{there.day}/{there.month}/{there.year}" == birth.typed


def test_without_json_the_day_is_told_in_words(once, capsys):
    _tell(once("nama")[0])
    printed = capsys.readouterr()
    assert "النسخة سليمة، والاستعادة مطابقة" in printed.out
    assert "1447-0001" in printed.out
    assert printed.err == ""


@pytest.mark.parametrize("kind", ["full", "file", "inside a file", "nowhere"])
def test_a_place_that_is_no_empty_folder_is_refused(cli, tmp_path, kind):
    out = tmp_path / "مكان"
    if kind == "full":
        out.mkdir()
        out.joinpath("صورة").touch()
    elif kind == "file":
        out.touch()
    elif kind == "inside a file":
        out.touch()
        out = out / "داخله"
    else:
        out = Path("/proc/none/here")
    before = sorted(path.name for path in tmp_path.rglob("*"))
    ran = cli("demo", "--out", out)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.strip()
    assert sorted(path.name for path in tmp_path.rglob("*")) == before


def test_an_empty_folder_will_do(cli, tmp_path):
    ran = cli("demo", "--out", tmp_path, "--policy", "nowhere")
    assert ran.status == 1
    assert "nowhere" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_a_sixth_policy_is_a_file(capsys, tmp_path):
    from desktop.base.paths import resource

    text = resource("policies", "kafl.toml").read_text("utf-8").replace("kafl", "sixth")
    file = tmp_path / "سادسة.toml"
    file.write_text(text, "utf-8")
    args = ["demo", "--out", str(tmp_path / "يوم"), "--policy", str(file), "--json"]
    assert run(parse(args), means()) == 0
    assert json.loads(capsys.readouterr().out)["policy"] == "sixth"


@pytest.mark.parametrize("policy", DAILY)
def test_every_clause_that_asks_for_an_act_leads_to_records(once, policy, capsys):
    summary, out = once(policy)
    opens = summary["open_with"]
    who = ("--as", opens["as"], "--password-file", str(out / opens["password_file"]))
    args = ["trace", "--json", "--data", str(out / opens["data"]), *who]
    assert run(parse(args), means()) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["clause"] for row in rows] == [one.id for one in POLICIES[policy].clauses]
    zero = {
        tag["tag"]
        for row in rows
        if row["kind"] == "act"
        for tag in row["tags"]
        if not tag["count"]
    }
    assert zero <= ({"reply_clock"} if policy == "nama" else set())
