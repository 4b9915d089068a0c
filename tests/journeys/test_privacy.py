"""Nobody's data stands in the clear anywhere but on the papers that were asked for."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.offices import PASSWORD, PERSON

ROOT = Path(__file__).resolve().parents[2]
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1256")


def personal(form):
    """Return what tells who somebody is, as typed, as stored and as printed."""
    name = form.name
    texts = {
        name.full, f"{name.first} {name.father}", name.family, name.grandfather,
        form.identity.number, "551234567", "٥٥١٢٣٤٥٦٧", form.iban, form.address.short_code,
        *(member.name for member in form.members),
    }  # fmt: skip
    return {text for text in texts if len(text) > 3}


def needles(texts):
    found = {text.encode(encoding, "ignore") for text in texts for encoding in ENCODINGS}
    found |= {json.dumps(text)[1:-1].encode() for text in texts}
    return {needle for needle in found if len(needle) >= 6}  # shorter ones come about by chance


def files(folder):
    return [path for path in folder.rglob("*") if path.is_file()]


def told_in(folder, texts):
    """Return the files that hold any of ``texts``, in content or name."""
    sought = needles(texts)
    return [
        (path.name, needle)
        for path in files(folder)
        for needle in sought
        if needle in path.read_bytes() or needle in os.fsencode(path.relative_to(folder))
    ]


@pytest.fixture(scope="module")
def lived(tmp_path_factory):
    """A demo's day in a process of its own, with home and temporary folder of its own."""
    base = tmp_path_factory.mktemp("خصوصية")
    home, temporary = base / "home", base / "tmp"
    home.mkdir()
    temporary.mkdir()
    environment = {
        **os.environ, "HOME": str(home), "TMPDIR": str(temporary), "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip
    for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        environment.pop(name, None)
    ran = subprocess.run(
        [sys.executable, "-m", "desktop", "demo", "--out", str(base / "out")],
        capture_output=True, text=True, cwd=ROOT, env=environment, check=False, timeout=300,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    return base, ran


def test_the_search_finds_what_is_there(lived, tmp_path):
    """The tests below can fail: the same search finds each needle where it is put."""
    for number, needle in enumerate(sorted(needles(personal(PERSON)))):
        tmp_path.joinpath(f"{number}").write_bytes(b"x" * 5000 + needle + b"y")
    found = {needle for _, needle in told_in(tmp_path, personal(PERSON))}
    assert found >= needles(personal(PERSON))
    name = PERSON.name
    tmp_path.joinpath(name.full).touch()
    assert (name.full, name.family.encode()) in told_in(tmp_path, personal(PERSON))


@pytest.mark.parametrize("place", ["out/office", "out/restored", "out/backup", "home", "tmp"])
def test_no_file_tells_who_somebody_is(lived, place):
    base, _ = lived
    folder = base / place
    assert folder.exists()
    if place.startswith("out"):
        assert files(folder)
    assert told_in(folder, personal(PERSON)) == []


def test_no_secret_lies_in_the_data_folder(lived):
    base, _ = lived
    password = base.joinpath("out", "password.txt").read_text("utf-8").strip()
    for place in ("out/office", "out/restored", "out/backup", "home", "tmp"):
        assert told_in(base / place, {password}) == []


def test_nothing_is_left_in_the_temporary_folder(lived):
    base, _ = lived
    assert files(base / "tmp") == []


def test_no_paper_is_named_after_anybody(lived):
    base, _ = lived
    for path in base.joinpath("out").rglob("*"):
        assert not any(text in path.name for text in personal(PERSON))


def test_the_words_on_the_screen_name_nobody(lived):
    _, ran = lived
    for text in personal(PERSON):
        assert text not in ran.stdout + ran.stderr


def test_the_log_has_whitelisted_fields_alone(lived):
    from desktop.base.log import FIELDS

    base, _ = lived
    logs = [path for path in files(base / "out") if path.suffix == ".log"]
    assert logs
    for path in logs:
        for line in path.read_text("utf-8").splitlines():
            assert set(json.loads(line)) <= FIELDS | {"at", "level", "event"}


BUG = """
import sys
from pathlib import Path
from desktop.base import crash
from desktop.boot import House
from tests.offices import PASSWORD, PERSON

crash.install()
house = House(Path(sys.argv[1]))
opened = house.call(house.gate.unlock, sys.argv[2], PASSWORD)
person = house.call(opened.office.people.register, opened.actor, PERSON)
broken = opened.office.people.__class__.read

def read(self, actor, person_id):
    view = broken(self, actor, person_id)
    raise ValueError(f"no such thing in {view.form!r} of {PASSWORD}")

try:
    house.call(read, opened.office.people, opened.actor, person.id)
except ValueError as error:
    crash.report(error)
finally:
    house.close()
# And one that nobody catches, within SQLAlchemy, with a person's data as the parameters.
house = House(Path(sys.argv[1]))
opened = house.call(house.gate.unlock, sys.argv[2], PASSWORD)

def insert():
    from sqlalchemy import text
    from desktop.core.work import Action
    with opened.office.doors.work(opened.actor, Action.VISIT_RECORD) as tx:
        tx.session.execute(text("INSERT INTO nowhere VALUES (:n)"), {"n": PERSON.name.full})

try:
    house.call(insert)
finally:
    house.close()
"""


def test_a_bugs_report_names_no_one(live, tmp_path):
    from desktop.core.work import Role

    home = tmp_path / "home"
    home.mkdir()
    environment = {**os.environ, "HOME": str(home), "PYTHONPATH": str(ROOT)}
    for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "ISTIQBAL_TRACEBACK"):
        environment.pop(name, None)
    ran = subprocess.run(
        [sys.executable, "-c", BUG, str(live.folder), live.slots[Role.RECEPTION]],
        capture_output=True, text=True, cwd=tmp_path, env=environment, check=False, timeout=60,
    )  # fmt: skip
    assert ran.returncode == 1
    reports = [path for path in files(home) if path.name.startswith("crash-")]
    assert len(reports) == 2
    texts = personal(PERSON) | {PASSWORD}
    assert told_in(tmp_path / "home", texts) == []
    assert not any(text in ran.stderr + ran.stdout for text in texts)
    assert all(
        "ValueError" in r.read_text() or "OperationalError" in r.read_text() for r in reports
    )
