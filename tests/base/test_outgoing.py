"""Files that leave the program: whole, private, and never into an office's data folder."""

import errno
import os

import pytest

from desktop.base.errors import KnownError, Refused
from desktop.base.messages import Messages
from desktop.base.outgoing import data_folder_of, demand_outside, new_file
from tests.mounts import mounted

MARKS = ("vault.keys", "vault.keys.1", "vault.keys.setup", "office.lock", "office.db")


def write(path, content=b"new"):
    with new_file(path) as put:
        put(content)


@pytest.fixture(params=MARKS)
def data(request, tmp_path):
    """A data folder that is known by one thing alone."""
    folder = tmp_path / "بيانات قديمة"
    (folder / "blobs").mkdir(parents=True)
    (folder / request.param).write_bytes(b"its own")
    return folder


def ways(data, tmp_path, monkeypatch):
    """Names that lead into the folder: plain, by links, by dots, by what is not there yet."""
    linked, direct, inner = tmp_path / "رابط", tmp_path / "ورقة.pdf", tmp_path / "بعيد"
    linked.symlink_to(data)
    direct.symlink_to(data / "office.db")
    inner.symlink_to(linked / "جديد.pdf")
    monkeypatch.chdir(tmp_path)
    yield data / "x.pdf"
    yield data / "office.db"
    yield linked / "vault.keys"
    yield direct
    yield inner
    yield tmp_path / "لا يوجد" / ".." / data.name / "x.pdf"
    yield data.relative_to(tmp_path) / "x.pdf"


def test_nothing_is_written_into_any_data_folder_whatever_leads_there(data, tmp_path, monkeypatch):
    before = {file: file.read_bytes() for file in data.iterdir() if file.is_file()}
    for way in ways(data, tmp_path, monkeypatch):
        assert data_folder_of(way) == data
        with pytest.raises(Refused, match=r"outgoing\.inside_data") as error:
            write(way)
        assert error.value.params == {"folder": data.name}
    assert {file: file.read_bytes() for file in data.iterdir() if file.is_file()} == before


@pytest.mark.parametrize("mark", MARKS[:-1])
def test_what_lies_deeper_in_it_is_in_it_too(tmp_path, mark):
    (tmp_path / "blobs" / "y").mkdir(parents=True)
    (tmp_path / mark).touch()
    with pytest.raises(Refused):
        demand_outside(tmp_path / "blobs" / "y" / "z" / "x.pdf")


def test_another_programs_database_further_up_closes_no_home(tmp_path):
    (tmp_path / "office.db").touch()
    (tmp_path / "المستندات").mkdir()
    write(tmp_path / "المستندات" / "x.pdf")


def test_a_hard_link_to_a_file_of_the_office_lets_it_be(tmp_path):
    database, link = tmp_path / "data" / "office.db", tmp_path / "out" / "x.pdf"
    for folder in (database.parent, link.parent):
        folder.mkdir()
    database.write_bytes(b"the office")
    link.hardlink_to(database)
    write(link)
    assert (database.read_bytes(), link.read_bytes()) == (b"the office", b"new")


def test_a_link_that_leads_outside_stays_a_link(tmp_path):
    real, link = tmp_path / "real.pdf", tmp_path / "link.pdf"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write(link)
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_what_is_written_is_its_owners_alone_and_leaves_nothing_beside(tmp_path):
    old = os.umask(0)
    try:
        write(tmp_path / "x.pdf")
    finally:
        os.umask(old)
    assert (tmp_path / "x.pdf").stat().st_mode & 0o777 == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["x.pdf"]


def test_what_was_broken_off_leaves_the_old_file_and_nothing_beside(tmp_path):
    path = tmp_path / "x.pdf"
    write(path, b"old")
    with pytest.raises(ZeroDivisionError), new_file(path):
        raise ZeroDivisionError
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["x.pdf"]


def test_links_in_a_circle_are_an_error_of_the_file(tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(KnownError, match=r"outgoing\.cannot_save"):
        write(tmp_path / "a" / "x.pdf")


TOLD = {
    errno.ENOSPC: "disk_full_needs",
    errno.EROFS: "read_only",
    errno.EACCES: "no_permission",
    errno.ENODEV: "not_there",
    errno.EIO: "io_error",
    errno.EFBIG: "file_too_big",
    errno.EBUSY: "locked",
    errno.EINVAL: "cannot_save",
}


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize(("number", "name"), TOLD.items())
def test_a_place_that_takes_no_file_is_named_and_the_office_lost_nothing(
    tmp_path, monkeypatch, number, name, language
):
    def fail(_handle):
        raise OSError(number, "injected")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(KnownError) as why:
        write(tmp_path / "x.pdf", bytes(3 << 20))
    assert why.value.code == f"outgoing.{name}"
    said = Messages(language).of(why.value)
    assert "x.pdf" in said
    assert {"ar": "بيانات المكتب كما هي", "en": "office's data is as it was"}[language] in said
    if number == errno.ENOSPC:
        assert {"ar": "٣ ميجابايت", "en": "3 MB"}[language] in said
    assert not list(tmp_path.iterdir())


def test_a_stick_that_is_full_in_truth_or_was_pulled_is_told(tmp_path):
    with mounted(tmp_path, 1), pytest.raises(KnownError, match="disk_full_needs"):
        write(tmp_path / "x.pdf", bytes(2 << 20))
    with pytest.raises(KnownError, match="not_there"):
        write(tmp_path / "gone" / "x.pdf")


def test_windows_syncs_no_folder(tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.base.outgoing.sys.platform", "win32")
    write(tmp_path / "x.pdf")
    assert (tmp_path / "x.pdf").read_bytes() == b"new"
