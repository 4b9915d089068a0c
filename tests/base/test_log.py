"""The log and the places: whitelisted fields, sizes that end, folders of the user's own."""

import json
import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest

from desktop.base import log, paths


@pytest.fixture
def written(tmp_path):
    """Log into a folder; gives a function that reads the rows."""
    root, ours = logging.getLogger(), logging.getLogger("istiqbal")
    before, level = list(root.handlers), ours.level
    log.to_folder(tmp_path / "logs")

    def rows():
        text = (tmp_path / "logs" / "istiqbal.log").read_text("utf-8")
        return [json.loads(line) for line in text.splitlines()]

    yield rows
    for handler in root.handlers[:]:
        if handler not in before:
            root.removeHandler(handler)
            handler.close()
    ours.setLevel(level)


def test_an_event_is_one_line_with_its_fields(written):
    log.event("backup.made", bytes=12, files=3)
    (row,) = written()
    at = row.pop("at")
    assert row == {"level": "INFO", "event": "backup.made", "bytes": 12, "files": 3}
    assert at.endswith("+00:00")


@pytest.mark.parametrize("field", ["full_name", "person", "password", "text", "path"])
def test_a_field_that_could_hold_a_person_is_refused(written, field):
    log.event("fine", count=1)
    with pytest.raises(ValueError, match="not a log field"):
        log.event("careless", **{field: "نورة"})
    assert len(written()) == 1


def test_what_other_libraries_say_is_not_kept(written):
    logging.getLogger("sqlalchemy.engine").warning("SELECT %s", "نورة العتيبي")
    (row,) = written()
    assert set(row) == {"at", "level", "event"}
    assert row["event"] == "sqlalchemy.engine"


def test_the_log_does_not_grow_for_ever(written):
    handler = next(h for h in logging.getLogger().handlers if isinstance(h, RotatingFileHandler))
    assert handler.maxBytes * (handler.backupCount + 1) < 4 * 1024 * 1024
    for _ in range(6000):
        log.event("busy", count=1, action="x" * 60)
    sizes = [file.stat().st_size for file in Path(handler.baseFilename).parent.iterdir()]
    assert len(sizes) > 1
    assert max(sizes) <= handler.maxBytes


def test_what_the_program_ships_is_found_from_source_and_frozen(monkeypatch, tmp_path):
    assert paths.resource("messages", "ar.toml").is_file()
    assert paths.translation("ar.ts").is_file()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("fonts") == tmp_path / "resources" / "fonts"
    assert paths.translation("ar.qm") == tmp_path / "i18n" / "ar.qm"


def test_the_users_own_folders_are_the_users(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    places = (paths.default_data_dir(), paths.crash_dir(), paths.settings_file())
    assert len(set(places)) == len(places)
    assert all(place.is_relative_to(tmp_path) for place in places)
    assert not any(place.exists() for place in places)


def test_the_log_is_its_owners_alone(written, tmp_path):
    log.event("backup.made")
    assert (tmp_path / "logs" / "istiqbal.log").stat().st_mode & 0o777 == 0o600


def test_a_log_that_cannot_be_written_stops_and_prints_nothing(written, tmp_path, capsys):
    (tmp_path / "logs").touch()
    log.event("backup.made")
    assert capsys.readouterr() == ("", "")
