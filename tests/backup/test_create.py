import errno
import resource
import threading
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from desktop.base.errors import KnownError
from desktop.core.backup import service as service_module
from desktop.core.backup import writing
from desktop.core.backup.standalone import restore_backup, verify_backup
from desktop.core.backup.terms import Phase
from desktop.core.work import Actor, Role
from desktop.storage.keys import DataKey


def code_of(call, *args, **kwargs):
    with pytest.raises(KnownError) as error:
        call(*args, **kwargs)
    return error.value.code


def test_a_backup_is_one_file_with_a_neutral_name_and_a_trace(office, stick):
    seen = []
    report = office.create(stick, progress=seen.append)
    assert [file.name for file in stick.iterdir()] == ["istiqbal-20260301-093000.istiqbal"]
    assert report.file.parent == stick
    assert report.size == report.file.stat().st_size
    assert (report.attachments, report.lost, report.removed) == (3, (), ())
    assert report.created == datetime(2026, 3, 1, 6, 30, tzinfo=UTC)
    assert report.chain.startswith("1-")
    assert office.stages() == [("backup.create", "begun", ""), ("backup.create", "done", "")]
    assert not (office.folder.path / "scratch").exists()

    phases = list(dict.fromkeys(step.phase for step in seen))
    assert phases == [Phase.COPY, Phase.PACK, Phase.READ_BACK, Phase.CHECK]
    assert all(0 <= step.done <= step.total for step in seen)
    assert seen[-1].done == seen[-1].total


def test_nothing_in_the_file_can_be_read_without_a_key(office, stick):
    content = office.create(stick).file.read_bytes()
    for secret in ("هند", "scan 1", "CREATE TABLE", office.key.key.hex(), "جمعية"):
        assert secret.encode() not in content


def test_a_file_name_may_be_given_and_nothing_is_overwritten(office, stick):
    file = stick / "نسخة.istiqbal"
    assert office.create(file).file == file
    assert code_of(office.create, file) == "backup.file_exists"
    assert code_of(office.create, stick / "gone" / "x.istiqbal") == "backup.no_folder"


def test_who_may_not_is_refused_before_anything_is_written(office, stick):
    office.admin = Actor("s9", "x", "x", frozenset({Role.AUDITOR}))
    assert code_of(office.create, stick) == "work.not_permitted"
    assert not list(stick.iterdir())
    assert office.stages() == []


def test_the_desk_goes_on_while_the_backup_is_made(office, stick, monkeypatch):
    """Operations that come during the copy run, and flow into it; those later run beside it."""
    during = []

    def progress(step):
        if step.phase is not Phase.CHECK and len(during) < 20:
            insert = office.lane.submit(
                lambda: office.engine.connect().close() or _insert(office.engine)
            )
            during.append((step.phase, insert))

    report = office.create(stick, progress=progress)
    counts = [(phase, future.result()) for phase, future in during]
    assert {phase for phase, _ in counts} >= {Phase.COPY, Phase.PACK}
    assert office.sql("SELECT count(*) FROM setting")[0][0] == 300 + len(during)
    assert verify_backup(report.file).attachments == 3


def _insert(engine):
    from sqlalchemy import text

    with engine.begin() as connection:
        connection.execute(text("INSERT INTO setting VALUES (hex(randomblob(9)), 'x')"))


def test_the_lane_is_free_while_the_file_is_packed(office, stick):
    inside, answered = threading.Event(), threading.Event()

    def progress(step):
        if step.phase is Phase.PACK:
            inside.set()
            assert answered.wait(10)

    backup = office.lane.submit(office.service.create, office.admin, stick, progress=progress)
    assert inside.wait(10)
    assert office.sql("SELECT count(*) FROM setting") == [(300,)]
    answered.set()
    assert backup.result().file.exists()


def test_a_second_backup_waits_for_the_first(office, stick):
    second = []

    def progress(step):
        if step.phase is Phase.PACK and not second:
            second.append(office.lane.submit(office.service.create, office.admin, stick))
            second.append(office.lane.submit(office.service.verify, office.admin, stick / "x"))
            for future in second:
                assert isinstance(future.exception(10), KnownError)
                assert future.exception().code == "backup.busy"

    assert office.create(stick, progress=progress).file.exists()
    assert len(second) == 2


@pytest.mark.parametrize("phase", Phase)
def test_cancelling_leaves_the_earlier_backups_and_nothing_else(office, made, stick, phase):
    seen = []

    def cancelled():
        return seen[-1].phase is phase

    if phase is Phase.UNPACK:
        return
    before = made.read_bytes()
    assert code_of(office.create, stick, progress=seen.append, cancelled=cancelled) == (
        "backup.cancelled"
    )
    assert [file.name for file in stick.iterdir()] == [made.name]
    assert made.read_bytes() == before
    assert office.stages()[-1] == ("backup.create", "failed", "backup.cancelled")
    assert not (office.folder.path / "scratch").exists()


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "outgoing.disk_full_needs"),
        (errno.EIO, "outgoing.io_error"),
        (errno.EROFS, "outgoing.read_only"),
        (errno.EACCES, "outgoing.no_permission"),
        (errno.ENODEV, "outgoing.not_there"),
        (errno.EFBIG, "backup.too_big_for_fat"),
    ],
)
def test_a_device_that_fails_after_any_number_of_bytes_leaves_nothing(
    office, stick, failing_device, number, code
):
    made = office.create(stick).file
    office.clock.advance(timedelta(seconds=1))
    before, size = made.read_bytes(), made.stat().st_size
    for limit in (0, 40, 90, 10_000, size // 2, size - 700, size - 100, size - 1):
        failing_device(limit, number)
        assert code_of(office.create, stick) == code, limit
        assert [file.name for file in stick.iterdir()] == [made.name]
        office.clock.advance(timedelta(seconds=1))
    assert made.read_bytes() == before


def test_a_real_limit_on_a_file_s_size_is_named(office, stick):
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = office.folder.database.stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 2000, old[1]))
    try:
        code = code_of(office.create, stick)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
    assert code == "backup.too_big_for_fat"
    assert not list(stick.iterdir())


def test_a_stick_that_lies_is_found_out_and_nothing_is_named(office, made, stick, monkeypatch):
    """What was written is changed behind the program's back before it is read again."""
    real = writing.files.sync_file

    def lie(file):
        real(file)
        if file.name and str(file.name).isdigit() and not lied:
            lied.append(1)
            file.seek(20_000)
            file.write(b"\0\0\0\0")
            file.flush()

    lied = []
    monkeypatch.setattr(writing.files, "sync_file", lie)
    assert code_of(office.create, stick) == "backup.not_read_back"
    assert [file.name for file in stick.iterdir()] == [made.name]


@pytest.mark.parametrize("full", ["stick", "pc"])
def test_too_little_space_is_said_before_the_work(office, stick, monkeypatch, full):
    def usage(path):
        return SimpleNamespace(free=1000 if (path == stick) == (full == "stick") else 1 << 40)

    monkeypatch.setattr(service_module.shutil, "disk_usage", usage)
    said = {"stick": "backup.no_space", "pc": "backup.no_space_here"}[full]
    assert code_of(office.create, stick) == said
    assert not list(stick.iterdir())


def test_a_disk_of_the_pc_that_fills_up_is_not_taken_for_the_stick(office, stick, monkeypatch):
    def full(*_args):
        raise KnownError("storage.disk_full")

    monkeypatch.setattr(service_module, "copy_database", full)
    assert code_of(office.create, stick) == "backup.full_here"


def test_a_file_too_big_for_fat32_is_said_before_the_work(office, stick, monkeypatch):
    monkeypatch.setattr(writing, "is_fat", lambda _folder: True)
    office.create(stick)
    office.clock.advance(timedelta(seconds=1))
    monkeypatch.setattr(writing.rules, "FAT_LIMIT", 1000)
    assert code_of(office.create, stick) == "backup.too_big_for_fat"
    assert len(list(stick.iterdir())) == 1


def test_an_attachment_that_was_lost_before_is_named_and_stops_nothing(office, stick):
    office.blobs.path(office.names[0]).unlink()
    damaged = office.blobs.path(office.names[1])
    damaged.write_bytes(damaged.read_bytes()[:-1])
    report = office.create(stick)
    assert set(report.lost) == set(office.names[:2])
    assert report.attachments == 1
    checked = office.verify(report.file)
    assert checked.opened
    assert set(checked.lost) == set(office.names[:2])


def test_a_damaged_database_makes_no_backup(office, made, stick):
    office.lane.call(office.engine.dispose)
    content = bytearray(office.folder.database.read_bytes())
    content[-3000] ^= 1
    office.folder.database.write_bytes(content)
    assert code_of(office.create, stick) == "storage.damaged"
    assert [file.name for file in stick.iterdir()] == [made.name]


def test_what_a_cut_off_backup_left_is_cleared_and_no_other_file(office, stick):
    (stick / "istiqbal-20260101-000000.istiqbal.part").touch()
    (stick / "istiqbal-notes.part").touch()
    (stick / "film.part").touch()
    office.create(stick)
    assert sorted(file.name for file in stick.iterdir()) == [
        "film.part",
        "istiqbal-20260301-093000.istiqbal",
        "istiqbal-notes.part",
    ]


def test_old_backups_go_only_if_they_are_this_office_s(office, stick, monkeypatch):
    files = []
    for _ in range(3):
        files.append(office.create(stick).file.name)
        office.clock.advance(timedelta(minutes=1))
    stranger = stick / "istiqbal-20200101-000000.istiqbal"
    stranger.write_bytes(b"another thing")
    monkeypatch.setattr(office.service, "_key", DataKey.new())
    assert not office.verify(stick / files[0]).opened
    thin_out = office.service._thin_out
    assert office.lane.call(thin_out, office.admin, stick / files[2], 1) == ()
    monkeypatch.undo()
    last = office.create(stick, keep=2)
    assert last.removed == tuple(files[:2])
    assert sorted(file.name for file in stick.iterdir()) == [
        stranger.name,
        files[2],
        last.file.name,
    ]


def test_backups_go_by_what_is_in_them_whatever_the_clock_says(office, stick):
    made = []
    for days in (0, -40, 3, -400, 500):
        office.clock.advance(timedelta(days=days))
        report = office.create(stick, keep=2)
        made.append(report.file.name)
        assert report.removed == tuple(made[:-2][-1:])
        assert bool(report.clock_behind) == (days in (-40, 3, -400)), days
        assert {file.name for file in stick.iterdir()} == set(made[-2:])
    assert office.create(stick / "x.istiqbal", keep=1).file.exists()


def test_what_an_office_held_before_it_was_restored_is_not_thinned_out(office, stick, tmp_path):
    first = office.create(stick).file
    kept = []
    for _ in range(2):
        office.clock.advance(timedelta(minutes=1))
        kept.append(office.create(stick).file)
    office.lane.call(office.engine.dispose)
    restored = tmp_path / "مستعاد"
    restore_backup(first, restored, office.key)
    office.folder.database.write_bytes((restored / "office.db").read_bytes())
    office.clock.advance(timedelta(minutes=1))
    last = office.create(stick, keep=1)
    assert last.removed == (first.name,)
    assert {file.name for file in stick.iterdir()} == {*(f.name for f in kept), last.file.name}


def test_a_folder_that_cannot_be_listed_is_no_fault_of_the_new_backup(office, stick, monkeypatch):
    def fail(*_args):
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(office.service, "_heads", fail)
    assert office.create(stick, keep=1).removed == ()


def test_a_backup_never_takes_the_lane_from_outside(office, stick):
    with pytest.raises(Exception, match=r"thread|lets others pass"):
        office.service.create(office.admin, stick)
    assert not list(stick.iterdir())


def test_a_name_that_is_no_attachment_s_is_lost_too(office, stick):
    office.sql(
        "INSERT INTO attachment VALUES ('../office.db', 'request', 'r', 'scan', '', NULL, '')"
    )
    assert office.create(stick).lost == ("../office.db",)
