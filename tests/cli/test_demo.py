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
from desktop.core.documents.catalogue import CATALOGUE
from desktop.core.policy.loader import load_shipped
from desktop.core.practice.loader import practice
from tests.offices import CHEAP

POLICIES = {loaded.profile.id: loaded.profile for loaded in load_shipped()}
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


@pytest.mark.parametrize("policy", POLICIES)
def test_the_day_of_every_policy(once, capsys, policy):
    summary, out = once(policy)
    assert set(summary) == {
        "policy", "case", "states", "reply_rule", "files", "backup", "restore", "open_with",
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
    """The kept office's day: since then its prints are listed by form and kind too, there are
    more forms, what is said has other words, and a print more takes two minutes of the day.
    """
    more = {"home_visits", "match", "file_summary", "file_letter", "privacy_notice", "consents",
            "explicit_consent", "inquiry", "day_log", "day_closing", "file_declaration", "letters",
            "outside"}  # fmt: skip
    kept = Path(__file__).parents[1] / "databases/0002-facts/summary.json"
    summary, _out = once("shaqra")
    then = [file for file in summary["files"] if file["form"] not in more]
    files = [{"path": file["path"], "pages": file["pages"]} for file in then]
    day = json.loads(kept.read_text("utf-8"))
    rule = summary["reply_rule"] | {"say": day["reply_rule"]["say"]}
    assert untimed(summary | {"files": files, "reply_rule": rule}) == untimed(day)


def test_every_print_is_listed_by_its_form(once):
    summary, _out = once("haqal")
    listed = [(file["form"], file["kind"], file["path"]) for file in summary["files"]]
    forms = [form.id for form in CATALOGUE]
    issued = ("recovery", "request", "receipt", "referral", "match")
    drawn = [("sample", form) for form in forms if form not in issued]
    blank = [("blank", form) for form in forms]
    assert len(listed) == len(set(listed)) == len(issued) + len(drawn) + len(blank)
    assert [line for line in listed if line[1] == "issued"] == [
        (form, "issued", f"papers/{form}.pdf") for form in issued
    ]
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
