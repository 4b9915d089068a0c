import argparse
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from desktop.base.arabic_text import arabic_digits
from desktop.base.paths import resource
from desktop.cli.policy import add_parsers


def run(*args: str) -> int:
    parser = argparse.ArgumentParser()
    add_parsers(parser.add_subparsers(required=True))
    parsed = parser.parse_args(args)
    code: int = parsed.run(parsed)
    return code


def output(capsys: pytest.CaptureFixture[str], *args: str) -> Any:
    assert run(*args, "--json") == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    return json.loads(printed.out)


def test_the_policies_known(capsys: pytest.CaptureFixture[str]) -> None:
    rows = {row["id"]: row for row in output(capsys, "policies")}
    assert sorted(rows) == ["haqal", "kafl", "kawthar", "nama", "shaqra"]
    assert rows["shaqra"]["adopted"] == "2022-10-26"
    assert rows["kafl"]["adopted"] is None
    assert rows["nama"]["study_body"] == "إدارة البحث الاجتماعي"
    assert rows["shaqra"]["reply_rule"]["amount"] == 15
    for row in rows.values():
        assert len(row["sha256"]) == 64
        assert row["clauses"] > 60
        assert set(row) == {
            "id",
            "association",
            "document",
            "adopted",
            "study_body",
            "reply_rule",
            "sha256",
            "clauses",
        }
    assert run("policies") == 0
    assert "جمعية الكوثر الصحية" in capsys.readouterr().out


ANSWERS: dict[str, dict[str, object]] = {
    "shaqra": {
        "kind": "within",
        "date": "2026-03-24",
        "date_hijri": "1447-10-05",
        "unit": "working_days",
        "counted_from": "completeness",
        "counted_from_is": "policy",
        "holidays": 2,
    },
    "haqal": {
        "kind": "not_before",
        "date": "2026-03-15",
        "date_hijri": "1447-09-26",
        "unit": "calendar_days",
        "counted_from": "completeness",
        "counted_from_is": "office",
        "holidays": 0,
    },
    "nama": {
        "kind": "none",
        "date": None,
        "date_hijri": None,
        "unit": None,
        "counted_from": None,
        "counted_from_is": None,
        "holidays": 0,
    },
}


@pytest.mark.parametrize("policy", ANSWERS)
def test_what_a_reply_rule_gives(capsys: pytest.CaptureFixture[str], policy: str) -> None:
    for typed in ("2026-03-01", "٢٠٢٦-٠٣-٠١"):
        row = output(capsys, "reply-date", "--policy", policy, "--complete", typed)
        text = str(row.pop("text"))
        assert text.endswith(".")
        assert ("بقرار المكتب" in text) is (row["counted_from_is"] == "office")
        assert row == {"policy": policy, "complete": "2026-03-01", **ANSWERS[policy]}


def test_a_sentence_without_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("reply-date", "--policy", "haqal", "--complete", "2026-03-01") == 0
    assert capsys.readouterr().out.startswith("مدة الدراسة لا تقل عن أسبوعين")


def test_a_policy_may_be_a_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "سياسة المكتب.toml"
    shutil.copyfile(resource("policies", "nama.toml"), file)
    row = output(capsys, "reply-date", "--policy", str(file), "--complete", "2026-03-01")
    assert row["policy"] == "nama"


@pytest.mark.parametrize(
    ("policy", "day", "code"),
    [
        ("unknown", "2026-03-01", 1),
        ("unknown.toml", "2026-03-01", 1),
        ("haqal", "1800-01-01", 1),
        ("haqal", "2077-11-10", 1),
        ("nama", "2090-01-01", 1),
        ("shaqra", "1940-01-01", 1),
        ("haqal", "2026-02-30", 2),
        ("haqal", "1447-09-12", 2),
        ("haqal", "١٤٤٧-٠٩-١٢", 2),
        ("haqal", "2026-3-1", 2),
        ("haqal", "20260301", 2),
        ("haqal", "1447-13-01x", 2),
        ("haqal", "", 2),
    ],
)
def test_what_cannot_be_answered(
    capsys: pytest.CaptureFixture[str], policy: str, day: str, code: int
) -> None:
    assert run("reply-date", "--policy", policy, "--complete", day, "--json") == code
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.strip()


def test_a_strict_check(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    good = resource("policies", "kafl.toml")
    assert output(capsys, "policy", "check", str(good))["valid"] is True
    assert run("policy", "check", str(good)) == 0
    assert "سليم" in capsys.readouterr().out

    bad = tmp_path / "bad.toml"
    bad.write_text(good.read_text("utf-8").replace("amount = 14", 'amount = "14"'), "utf-8")
    assert run("policy", "check", str(bad)) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    line = bad.read_text("utf-8").split("\n").index('amount = "14"') + 1
    assert f"السطر {arabic_digits(str(line))}" in printed.err
    assert "reply.amount" in printed.err

    assert run("policy", "check", str(bad), "--json") == 1
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert (problem["key"], problem["line"]) == ("reply.amount", line)

    assert run("policy", "check", str(tmp_path), "--json") == 1
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert problem["code"] == "policy.is_a_folder"


def test_a_fault_in_what_a_file_proposes_to_the_office_is_named_too(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    text = resource("policies", "kafl.toml").read_text("utf-8")
    bad = tmp_path / "bad.toml"
    wrong = text.replace('reply_start = "completeness"', 'reply_start = "not_stated"')
    bad.write_text(wrong, "utf-8")
    assert run("policy", "check", str(bad), "--json") == 1
    printed = capsys.readouterr()
    (problem,) = json.loads(printed.out)["problems"]
    line = wrong.split("\n").index('reply_start = "not_stated"') + 1
    assert (problem["key"], problem["line"]) == ("office.reply_start", line)
    assert f"السطر {arabic_digits(str(line))}" in printed.err
    assert "office.reply_start" in printed.err


@pytest.mark.parametrize(
    "args", [["reply-date", "--policy", "haqal"], ["policy"], ["policies", "--strange"]]
)
def test_wrong_usage(args: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(*args)
    assert stopped.value.code == 2
