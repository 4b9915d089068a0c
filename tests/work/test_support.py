"""What an office tells of itself to who helps with the PC, on both engines."""

import json

import pytest
from sqlalchemy import text

from desktop.core.work import Role
from desktop.core.work.support import of_machine


def facts(live):
    return {
        part.code: dict(part.facts) for part in live.act(Role.RECEPTION, live.office.support.facts)
    }


def test_it_counts_rows_and_names_the_schema(live):
    live.unlock(Role.RECEPTION)
    told = facts(live)
    assert told["schema"]["schema"] == "server" or int(told["schema"]["person"]) == 0
    assert set(told["timings"]) == {"opening_ms", "counting_ms"}
    assert float(told["sizes"]["free_mib"]) > 0
    assert dict(of_machine().facts)["python"]


def test_lines_of_the_log_that_say_nothing_are_passed_over(live):
    live.unlock(Role.RECEPTION)
    log = live.folder / "logs" / "istiqbal.log"
    log.parent.mkdir(exist_ok=True)
    named = '{"at": "2026-03-01T09:00:00", "event": "refused", "code": "storage.disk_full"}'
    log.write_text(f'not json\n[1]\n{{"at": "2026-03-01"}}\n{named}\n', "utf-8")
    assert [what for what in facts(live)["errors"] if "disk_full" in what]


@pytest.mark.local
def test_the_sqlite_that_is_told_is_the_one_that_offices_are_opened_with(live):
    live.unlock(Role.RECEPTION)

    def own():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            return tx.session.scalar(text("SELECT sqlite_version()"))

    assert dict(of_machine().facts)["sqlite"] == live.call(own)


def test_what_somebody_wrote_into_the_log_is_told_to_nobody(live):
    live.unlock(Role.RECEPTION)
    log = live.folder / "logs" / "istiqbal.log"
    log.parent.mkdir(exist_ok=True)
    planted = [
        {"event": "noura@example.org"}, {"code": "1012345678"}, {"error": "/srv/noura/files"},
        {"step": "C:\\Users\\noura"}, {"kind": "file 0501234567"}, {"event": "نورة بنت سعد"},
        {"event": "printed", "at": "نورة 1012345678"}, {"code": ["noura"]}, {"code": 1012345678},
    ]  # fmt: skip
    known = [
        {"event": "backup created"},
        {"event": "glyph missing", "code": "U+0640"},
        {"event": "search.not_prepared", "code": "storage.io_error", "error": "OSError"},
    ]
    log.write_text("\n".join(json.dumps(line) for line in planted + known), encoding="utf-8")
    errors = facts(live)["errors"]
    assert set(errors) == {
        "printed", "backup created", "glyph missing U+0640",
        "search.not_prepared storage.io_error OSError",
    }  # fmt: skip
    assert errors["printed"] == "1 ()"
