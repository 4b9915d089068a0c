"""The policy's trace from the command line."""

from desktop.core.policy.vocabulary import Serves
from desktop.core.work import Role
from tests.complaints.test_handling import SECRET, VOICE, record


def test_every_clause_is_told_with_its_counts(cli, closed):
    auditor = closed.as_(Role.AUDITOR)
    ran = cli("trace", "--json", *auditor)
    assert (ran.status, ran.err) == (0, "")
    profile = closed.live.profile
    assert [row["clause"] for row in ran.json] == [one.id for one in profile.clauses]
    (adopted,) = (row for row in ran.json if row["clause"] == "haqal.c.53")
    assert adopted["records"] == 0
    assert adopted["tags"] == [
        {"tag": "board_adoption", "standing": "counted", "count": 0, "page": None, "of": None}
    ]
    told = cli("trace", *auditor)
    assert all(clause.heading in told.out for clause in profile.clauses)


def test_no_command_tells_who_a_complaint_is_about_that_there_is_one(cli, live, request):
    voice = record(live, about_staff_id=live.slots[Role.DIRECTOR])
    director = request.getfixturevalue("closed").as_(Role.DIRECTOR)
    find = (("find", voice.number), ("find", VOICE.name))
    every = [cli(*command, "--json", *director) for command in (("trace",), ("check",), *find)]
    rows, text = every[0].json, "".join(one.out + one.err for one in every)
    tags = {tag["tag"]: tag["count"] for row in rows for tag in row["tags"]}
    assert tags[Serves.COMPLAINT] == 0
    assert not [one for one in (voice.number, voice.id, SECRET, VOICE.contact) if one in text]


def test_the_evidence_pack_is_written_into_a_folder(cli, closed, tmp_path):
    out = tmp_path / "حزمة"
    out.mkdir()
    days = ("--from", "2026-01-01", "--until", "2026-03-31")
    ran = cli("pack", out, *days, "--json", *closed.as_(Role.AUDITOR))
    assert (ran.status, ran.err) == (0, "")
    assert [row["file"] for row in ran.json] == sorted(one.name for one in out.iterdir())
    ran = cli("pack", out, *days, *closed.as_(Role.RECEPTION))
    assert (ran.status, ran.out) == (1, "")
