import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.base.errors import KnownError
from desktop.storage.blobs import Blobs, is_name
from desktop.storage.keys import DataKey


@pytest.fixture
def blobs(tmp_path, key):
    return Blobs(tmp_path, key)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.binary(max_size=300))
def test_what_is_put_comes_back_under_one_name(blobs, content):
    name = blobs.put(content)
    assert is_name(name)
    assert blobs.get(name) == content
    assert blobs.put(content) == name
    assert name in blobs.list()


def test_names_and_content_tell_nothing(blobs, tmp_path):
    content = "صورة الهوية 1071724369".encode() * 20
    name = blobs.put(content)
    assert Blobs(tmp_path, DataKey.new()).put(content) != name
    assert b"1071724369" not in blobs.path(name).read_bytes()


def test_the_same_content_is_not_written_twice(blobs):
    name = blobs.put(b"x")
    before = blobs.path(name).read_bytes()
    blobs.put(b"x")
    assert blobs.path(name).read_bytes() == before


def test_every_flipped_bit_is_seen(blobs):
    name = blobs.put(b"a scan")
    good = blobs.path(name).read_bytes()
    for at in range(len(good)):
        bad = bytearray(good)
        bad[at] ^= 1 << at % 8
        blobs.path(name).write_bytes(bad)
        assert blobs.fault(name) == "blob.damaged"
    for length in range(len(good)):
        blobs.path(name).write_bytes(good[:length])
        assert blobs.fault(name) == "blob.damaged"
    assert blobs.put(b"a scan") == name
    assert blobs.get(name) == b"a scan"


def test_what_is_gone_or_under_the_name_of_another_is_named(blobs):
    names = [blobs.put(bytes([n])) for n in range(4)]
    blobs.path(names[1]).unlink()
    blobs.path(names[2]).replace(blobs.path(names[3]))
    faults = [blobs.fault(name) for name in names]
    assert faults == ["", "blob.missing", "blob.missing", "blob.damaged"]


def test_content_under_a_name_that_is_not_its_own_is_damaged(blobs):
    """Sealed with the right key for another name: only the content's own hash tells."""
    name = "0" * 64
    sealed = blobs._cipher.encrypt(b"n" * 12, b"content", name.encode())
    blobs.path(name).write_bytes(b"ISTB1\n" + b"n" * 12 + sealed)
    assert blobs.fault(name) == "blob.damaged"


def test_only_names_are_names(blobs, tmp_path):
    (tmp_path / "notes.txt").touch()
    assert blobs.list() == []
    with pytest.raises(ValueError, match="not a blob's name"):
        blobs.path("../office.db")


def test_a_full_device_leaves_nothing_behind(blobs, tmp_path, failing_device):
    failing_device(10)
    with pytest.raises(KnownError) as error:
        blobs.put(b"0123456789")
    assert error.value.code == "storage.disk_full"
    assert not list(tmp_path.iterdir())


def test_a_device_that_can_not_be_read_is_not_called_missing(blobs):
    name = blobs.put(b"x")
    blobs.path(name).unlink()
    blobs.path(name).mkdir()
    with pytest.raises(KnownError, match=r"storage\.failed"):
        blobs.get(name)
