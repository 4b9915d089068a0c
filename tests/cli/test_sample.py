"""A made-up office of many files is a whole one, the same for a seed, and searched by the line."""

import json
from datetime import date
from pathlib import Path

import pytest

from desktop.cli.policy import DONE, REFUSED
from desktop.core.practice.crowd import crowd

PEOPLE = 120


@pytest.mark.full
def test_a_sample_is_a_whole_office_that_is_searched_by_the_line(cli, tmp_path):
    folder = tmp_path / "مكتب كبير"
    ran = cli("sample", "--people", PEOPLE, "--into", folder, "--seed", 3, "--json")
    assert ran.status == DONE, ran.err
    made = ran.json
    whose = "--data", made["data"], "--as", made["as"], "--password-file", made["password_file"]
    listed = Path(made["people_file"]).read_text("utf-8").splitlines()
    people = [json.loads(line) for line in listed]
    assert len({one["id"] for one in people}) == PEOPLE
    assert {tuple(one) for one in people} == {("id", "file", "name", "birth", "same_as")}
    twins = {one["same_as"] for one in people} - {None}
    assert twins
    assert twins <= {one["id"] for one in people}
    report = cli("check", *whose, "--json").json
    assert report["sound"]
    assert PEOPLE in {part["read"] for part in report["parts"]}
    assert cli("sample", "--people", 1, "--into", folder).status == REFUSED  # it holds something

    some = [one for one in people if not one["same_as"]][:5]
    lines = [*(one["name"] for one in some), "", "لا أحد"]
    ran = cli("find", "--stdin", "--json", *whose, typed="\n".join(lines) + "\n")
    assert ran.status == DONE, ran.err
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [answer["query"] for answer in answers] == lines
    for one, answer in zip(some, answers, strict=False):
        assert {tuple(hit) for hit in answer["hits"]} == {("id", "file", "name", "reason")}
        assert one["id"] in {hit["id"] for hit in answer["hits"]}
        assert answer["hits"][0]["reason"] == "مطابق"
        assert len(answer["hits"]) <= 20
    assert [answer["hits"] for answer in answers[5:]] == [[], []]


@pytest.mark.full
def test_every_line_has_its_answer_whatever_it_holds(cli, tmp_path):
    made = cli("sample", "--people", 30, "--into", tmp_path / "مكتب", "--json").json
    whose = "--data", made["data"], "--as", made["as"], "--password-file", made["password_file"]
    listed = Path(made["people_file"]).read_text("utf-8").splitlines()
    one = json.loads(listed[0])
    digits = one["file"].translate({48 + n: 0x660 + n for n in range(10)})
    lines = [
        b"", b" ", b"\x00", b"\xff\xfe\x80", b"\xef\xbb\xbf" + one["name"].encode(), b"a" * 200_000,
        digits.encode(), b'["%_\\', "\u2028\u202e".encode(), one["name"].encode(),
    ]  # fmt: skip
    ran = cli("find", "--stdin", "--json", *whose, typed=b"\r\n".join(lines))
    assert ran.status == DONE, ran.err
    answers = [json.loads(line) for line in ran.out.split("\n") if line]
    assert len(answers) == len(lines)
    found = [one["id"] in {hit["id"] for hit in answer["hits"]} for answer in answers]
    assert found == [at in (4, 6, 9) for at in range(len(lines))]


def test_the_people_of_a_sample_are_the_same_for_a_seed():
    def made(seed):
        return list(crowd(seed, 60, "poor", date(2026, 3, 1)))

    assert made(4) == made(4)
    assert made(4) != made(5)
