import errno
import re
import resource
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from desktop.base.errors import KnownError, Refused
from desktop.base.messages import Messages
from desktop.core.work import Action
from desktop.storage.failures import as_kept, known_errors, translate
from desktop.storage.files import write_whole

ROOT = Path(__file__).resolve().parents[2]
SYSTEM = {
    errno.ENOSPC: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "no_permission",
    errno.EIO: "io_error",
    errno.ENODEV: "not_there",
    errno.ENOENT: "not_there",
    errno.EFBIG: "file_too_big",
}


@pytest.mark.parametrize(("number", "code"), SYSTEM.items())
def test_system_errors_have_advice(number, code):
    assert translate(OSError(number, "x")).code == f"storage.{code}"


class OnWindowsError(OSError):
    """What Python raises on Windows carries the system's own number too."""

    winerror = 19


def test_windows_own_numbers_say_more():
    assert translate(OnWindowsError(errno.EACCES, "x")).code == "storage.read_only"


def test_whatever_the_system_says_of_a_file_is_told_and_no_bug():
    for language in ("ar", "en"):
        messages = Messages(language)
        for number in errno.errorcode:
            assert messages.of(translate(OSError(number, "x")))
    assert translate(OSError(errno.EINVAL, "x")).params == {"reason": "EINVAL"}
    assert translate(OSError(99_999, "x")).params == {"reason": "99999"}


@pytest.mark.parametrize(
    ("number", "words", "code"),
    [
        (7, "out of memory", "no_memory"),
        (8, "attempt to write a readonly database", "read_only"),
        (10, "disk I/O error", "io_error"),
        (11, "database disk image is malformed", "damaged"),
        (13, "database or disk is full", "disk_full"),
        (14, "unable to open database file", "cannot_open"),
        (26, "file is not a database", "wrong_key"),
    ],
)
def test_what_sqlite_says_is_known_by_its_number_and_of_a_copy_by_its_words(number, words, code):
    bare = dbapi2.OperationalError(words)
    assert translate(bare).code == f"storage.{code}"
    numbered = dbapi2.OperationalError("x")
    numbered.sqlite_errorcode = number | 3 << 8
    assert translate(numbered).code == f"storage.{code}"


def test_a_database_that_was_moved_away_is_not_called_protected():
    moved = dbapi2.OperationalError("attempt to write a readonly database")
    moved.sqlite_errorcode = 1032
    assert translate(moved).code == "storage.not_there"


def test_too_little_memory_is_told():
    assert translate(MemoryError()).code == "storage.no_memory"


def test_bugs_stay_bugs_and_known_errors_themselves():
    known = Refused("x.y")
    assert translate(known) is known
    assert translate(ValueError()) is None
    assert translate(OSError()) is None
    assert translate(OperationalError("s", {}, ValueError())) is None
    with pytest.raises(ValueError, match="bug"), known_errors():
        raise ValueError("bug")
    with pytest.raises(Refused), known_errors():
        raise known


def test_a_file_that_may_not_grow_is_named_and_removed(tmp_path):
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, old[1]))
    try:
        with pytest.raises(KnownError) as error, known_errors():
            write_whole(tmp_path / "f", b"x" * 10_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
    assert error.value.code == "storage.file_too_big"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_code_has_its_text(language):
    sources = [
        *(ROOT / "desktop/storage").rglob("*.py"),
        *(ROOT / "desktop/core/backup").glob("*.py"),
    ]
    code = re.compile(r'"((?:storage|vault|blob|backup)\.[a-z_]+)"')
    codes = {found for source in sources for found in code.findall(source.read_text("utf-8"))}
    assert len(codes) > 20
    assert codes - {*Action, "vault.keys"} <= Messages(language).codes()


@pytest.mark.parametrize("why", [KeyError("x"), TypeError(), ValueError(), AttributeError()])
def test_a_record_that_is_not_what_it_should_be_is_damage(why):
    with pytest.raises(KnownError, match=r"storage\.damaged"), as_kept():
        raise why
