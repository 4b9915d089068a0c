"""Every command's exit status and keys, and that bad input is told and never a traceback."""

import errno
import os
import re
import shutil
import subprocess
import sys
from contextlib import suppress
from itertools import permutations
from pathlib import Path

import pypdfium2
import pytest
from sqlalchemy import select

from desktop.base.errors import KnownError, Refused
from desktop.base.messages import Messages
from desktop.cli import house
from desktop.core.documents.catalogue import CATALOGUE
from desktop.core.documents.form_spec import Occasion
from desktop.core.staff.keys import KeyService
from desktop.core.work import Action, Role
from desktop.core.work.paging import PAGE
from desktop.core.work.records import AuditRow
from desktop.storage.vault import Vault
from tests.offices import PASSWORD, PERSON, STAFF

REFUSED, WRONG_USAGE, DONE = 1, 2, 0


def told(ran, status=REFUSED):
    """It was refused in words, on standard error alone."""
    assert ran.status == status, (ran.out, ran.err)
    assert ran.out == ""
    assert ran.err.strip()
    assert "Traceback" not in ran.err
    assert "خلل" not in ran.err
    return ran.err


# Opening an office


@pytest.mark.parametrize(
    "command", [("check",), ("find", "نورة"), ("backup", "create", "x"),
                ("print", "receipt", "--case", "1447-0001", "--out", "x.pdf")],
)  # fmt: skip
def test_a_folder_without_an_office_is_refused(cli, tmp_path, command):
    for folder in ("غير موجود", "empty"):
        (tmp_path / "empty").mkdir(exist_ok=True)
        assert "لا يوجد مكتب" in told(cli(*command, "--data", tmp_path / folder, typed=PASSWORD))
    assert not (tmp_path / "غير موجود").exists()


def test_a_data_folder_that_is_a_file_is_refused(cli, tmp_path):
    file = tmp_path / "ملف"
    file.write_text("x")
    assert "لا يوجد مكتب" in told(cli("check", "--data", file, typed=PASSWORD))
    assert "لا يوجد مكتب" in told(cli("check", "--data", file / "inside", typed=PASSWORD))


def test_who_acts_is_named(cli, closed):
    for who in ((), ("--as", "لا أحد"), ("--as", "")):
        error = told(cli("check", "--data", closed.folder, *who, typed=PASSWORD))
        assert STAFF[Role.RECEPTION].name in error


def test_the_data_folder_may_stand_before_or_after_the_command(cli, closed):
    rest = ("--as", STAFF[Role.RECEPTION].name, "--json")
    for args in (
        ("--data", closed.folder, "check", *rest),
        ("check", "--data", closed.folder, *rest),
    ):
        assert cli(*args, typed=PASSWORD).json["sound"] is True


@pytest.mark.parametrize("typed", ["غيرها\n", f" {PASSWORD}\n", "x" * 10_000])
def test_a_wrong_password_is_refused(cli, closed, typed):
    told(cli("check", "--data", closed.folder, "--as", STAFF[Role.ADMIN].name, typed=typed))


def test_wrong_guesses_are_slowed_down_over_commands_for_that_name_alone(cli, closed):
    def check(role, typed):
        return cli("check", "--data", closed.folder, "--as", STAFF[role].name, typed=typed)

    for _guess in range(5):
        told(check(Role.ADMIN, "غيرها"))
    assert "الثواني" in told(check(Role.ADMIN, PASSWORD))
    assert check(Role.DIRECTOR, PASSWORD).status == DONE


@pytest.mark.parametrize("typed", [None, "", "\n", "\r\n"])
def test_no_password_is_refused(cli, closed, typed):
    ran = cli("check", "--data", closed.folder, "--as", STAFF[Role.ADMIN].name, typed=typed)
    assert "لم تُعطَ كلمة مرور" in told(ran)


@pytest.mark.parametrize("typed", [b"\xff\xfe\x00\n", b"\x80abc\n"])
def test_a_password_in_another_encoding_is_refused(cli, closed, typed, tmp_path):
    who = ("--data", closed.folder, "--as", STAFF[Role.ADMIN].name)
    told(cli("check", *who, typed=typed))
    file = tmp_path / "كلمة"
    file.write_bytes(typed)
    assert "كلمة" in told(cli("check", *who, "--password-file", file))


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n", b"\nanother line\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_password_file_is_its_first_line(cli, closed, tmp_path, end, mark):
    file = tmp_path / "كلمة"
    file.write_bytes(mark + PASSWORD.encode() + end)
    ran = cli(
        "check", "--data", closed.folder, "--as", STAFF[Role.ADMIN].name, "--password-file", file
    )
    assert ran.status == DONE


@pytest.mark.parametrize("kind", ["missing", "folder", "empty"])
def test_a_password_file_that_is_none_is_refused(cli, closed, tmp_path, kind):
    file = tmp_path / "كلمة سر"
    if kind == "folder":
        file.mkdir()
    elif kind == "empty":
        file.touch()
    who = ("--data", closed.folder, "--as", STAFF[Role.ADMIN].name, "--password-file", file)
    told(cli("check", *who))


def test_an_office_that_is_open_elsewhere_is_refused_in_words(cli, closed, tmp_path):
    from desktop.boot import House

    other = House(closed.folder)
    try:
        other.call(other.gate.hold)
        assert "مفتوح في نافذة أخرى" in told(cli("check", *closed.as_()))
    finally:
        other.close()


def test_a_role_that_may_not_is_refused(cli, closed, tmp_path):
    told(cli("find", "الحربي", *closed.as_(Role.ADMIN)))
    told(cli("check", *closed.as_(Role.MEMBER)))
    told(cli("backup", "create", tmp_path, *closed.as_(Role.AUDITOR)))
    out = tmp_path / "x.pdf"
    paper = ("print", "request", "--case", "1447-0001", "--out", out)
    told(cli(*paper, *closed.as_(Role.MEMBER)))
    assert not out.exists()


# Usage


@pytest.mark.parametrize(
    "args",
    [
        ("fly",),
        ("demo",),
        ("demo", "--out"),
        ("find",),
        ("find", "x", "--limit", "many"),
        ("find", "x", "--limit", "0"),
        ("find", "x", "--limit", "-1"),
        ("find", "x", "--limit", "99999999999"),
        ("print", "receipt", "--out", "x.pdf"),
        ("print", "receipt", "--case", "1"),
        ("print", "receipt", "--case", "1", "--sample", "--out", "x.pdf"),
        ("print", "receipt", "--sample", "--out", "x.pdf"),
        ("print", "receipt", "--case", "1", "--blank", "--out", "x.pdf"),
        ("recovery",),
        ("recovery", "renew"),
        ("keys",),
        ("backup",),
        ("backup", "create"),
        ("backup", "restore", "x"),
        ("policy",),
        ("policy", "check"),
        ("reply-date", "--policy", "haqal"),
        ("reply-date", "--policy", "haqal", "--complete", "2026-13-01"),
        ("check", "--unknown"),
    ],
)
def test_wrong_usage_is_told(cli, args):
    told(cli(*args), WRONG_USAGE)


@pytest.mark.parametrize("args", [("--help",), ("demo", "--help"), ("backup", "create", "--help")])
def test_help_is_no_error(cli, args):
    ran = cli(*args)
    assert (ran.status, ran.err) == (DONE, "")
    assert "usage" in ran.out


# find


def test_find_gives_rows_as_the_window(cli, closed):
    ran = cli("find", "الحربي", *closed.as_(), "--json")
    assert ran.status == DONE
    (row,) = ran.json
    assert row["name"] == PERSON.name.full
    assert row["identity"] == PERSON.identity.number
    assert set(row) == {
        "id", "file_number", "name", "identity_kind", "identity", "mobile", "city", "categories",
        "member", "members", "standing", "reason",
    }  # fmt: skip
    (row,) = cli("find", "1447-0001", *closed.as_(), "--json").json
    assert (row["name"], row["reason"]) == (PERSON.name.full, "رقم طلب")
    plain = cli("find", PERSON.identity.number, *closed.as_())
    assert plain.out.split("\t")[:2] == [row["file_number"], PERSON.name.full]


def test_each_list_that_is_taken_out_leaves_a_trace(cli, closed):
    for _ in range(2):
        assert cli("find", "الحربي", *closed.as_(Role.SECRETARY)).status == DONE
    there = closed.live.unlock(Role.DIRECTOR)
    rows = closed.live.act(Role.DIRECTOR, audit_of, there.office, Action.PERSON_LIST)
    assert [(row.actor_id, row.detail["rows"]) for row in rows] == [
        (closed.live.slots[Role.SECRETARY], 1)
    ] * 2


def test_a_list_longer_than_a_page_is_an_export_with_a_reason(cli, closed):
    many = ("find", "الحربي", "--limit", str(PAGE + 1))
    why = ("--reason", "بيان طلبه المركز الوطني")
    for role in set(Role) - {Role.DIRECTOR}:
        told(cli(*many, *why, *closed.as_(role)))
    told(cli(*many, *closed.as_(Role.DIRECTOR)))
    told(cli(*many, "--reason", "  ", *closed.as_(Role.DIRECTOR)))
    assert cli(*many, *why, *closed.as_(Role.DIRECTOR)).status == DONE
    there = closed.live.unlock(Role.DIRECTOR)
    (row,) = closed.live.act(Role.DIRECTOR, audit_of, there.office, Action.PERSON_EXPORT)
    assert row.detail == {"rows": 1, "reason": why[1]}


def audit_of(actor, office, action):
    with office.doors.unaudited(actor) as tx:
        columns = select(AuditRow.actor_id, AuditRow.detail)
        return tx.session.execute(columns.where(AuditRow.action == action.value)).all()


def test_find_masks_what_the_role_may_not_see(cli, closed):
    (row,) = cli("find", "الحربي", *closed.as_(Role.SECRETARY), "--json").json
    assert row["identity"] == f"••••••{PERSON.identity.number[-4:]}"


@pytest.mark.parametrize(
    "text", ["", " ", "لا أحد", "%", "_", "'; DROP TABLE person; --", "\udcff"]
)
def test_find_of_nothing_is_an_empty_list(cli, closed, text):
    ran = cli("find", text, *closed.as_(), "--json")
    assert (ran.status, ran.json) == (DONE, [])


# print


@pytest.mark.parametrize("form", ["request", "receipt", "referral"])
def test_print_writes_a_paper_into_any_folder(cli, closed, tmp_path, form):
    out = tmp_path / "مجلد بمسافة" / f"{form}.pdf"
    ran = cli("print", form, "--case", "1447-0001", "--out", out, *closed.as_(), "--json")
    assert ran.status == DONE, ran.err
    assert ran.json["path"] == str(out)
    assert len(pypdfium2.PdfDocument(out)) == ran.json["pages"]
    document = ran.json["document"]
    assert document["form_id"] == form
    assert document["number"].endswith("-0001")
    assert len(document["sha256"]) == 64
    again = ("print", form, "--case", "١٤٤٧-٠٠٠١", "--out", out, *closed.as_())
    before = out.read_bytes()
    assert out.name in told(cli(*again))
    assert out.read_bytes() == before
    quiet = cli(*again, "--force")
    assert (quiet.status, quiet.out) == (DONE, "")


@pytest.mark.parametrize(
    "case", ["1447/0001", "1447-1", "1/1447", "1447 0001", "\u20661447/1\u2069"]
)
def test_print_takes_a_requests_number_as_the_window_does(cli, closed, tmp_path, case):
    ran = cli("print", "request", "--case", case, "--out", tmp_path / "x.pdf", *closed.as_())
    assert ran.status == DONE, ran.err


def test_print_of_what_there_is_not_is_refused(cli, closed, tmp_path):
    out = tmp_path / "x.pdf"
    for form, case in (
        ("receipt", "1447-9999"),
        ("receipt", "'"),
        ("flying", "1447-0001"),
        ("decision_letter", "1447-0001"),
    ):
        told(cli("print", form, "--case", case, "--out", out, *closed.as_()))
    told(cli("print", "flying", "--sample", "--policy", "haqal", "--out", out))
    told(cli("print", "receipt", "--sample", "--policy", "nowhere", "--out", out))
    told(cli("print", "receipt", "--sample", "--policy", tmp_path / "no.toml", "--out", out))
    assert not out.exists()


def test_print_names_every_form_and_says_what_is_no_requests(cli, closed, tmp_path):
    ran = cli("print", "--help")
    assert all(form.id in ran.out for form in CATALOGUE)
    out, messages = tmp_path / "x.pdf", Messages()
    for form in CATALOGUE:
        if form.series is None:
            paper = ("print", form.id, "--case", "1447-0001", "--out", out, *closed.as_())
            code = "unknown_form" if form.occasion is Occasion.SET_UP else "unnumbered"
            assert messages.text(f"documents.{code}", form=form.id) in told(cli(*paper))
    assert not out.exists()


def test_print_to_where_nothing_can_be_written_is_refused(cli, closed, tmp_path):
    file = tmp_path / "ملف"
    file.touch()
    for out in (tmp_path, file / "x.pdf", "/proc/none/x.pdf", "/dev/full"):
        told(cli("print", "receipt", "--sample", "--policy", "haqal", "--out", out))
        told(cli("print", "receipt", "--case", "1447-0001", "--out", out, *closed.as_()))


def test_a_paper_that_cannot_be_written_takes_no_number(cli, closed, tmp_path):
    receipt = ("print", "receipt", "--case", "1447-0001", "--json", *closed.as_())
    first = cli(*receipt, "--out", tmp_path / "1.pdf").json["document"]["number"]
    for out in ("/proc/none/x.pdf", tmp_path / "1.pdf", tmp_path / ("ن" * 300)):
        told(cli(*receipt, "--out", out))
    second = cli(*receipt, "--out", tmp_path / "2.pdf").json["document"]["number"]
    assert (first[-5:], second) == ("-0001", f"{first[:-1]}2")
    assert sorted(file.name for file in tmp_path.glob("*.p*")) == ["1.pdf", "2.pdf"]


def test_no_command_writes_into_a_data_folder(cli, closed, tmp_path):
    made = cli("backup", "create", tmp_path, *closed.as_(), "--json").json["file"]
    other, link = tmp_path / "مكتب آخر", tmp_path / "رابط.pdf"
    shutil.copytree(closed.folder, other)
    link.symlink_to(closed.folder / "office.db")
    before = {file: file.read_bytes() for file in other.rglob("*") if file.is_file()}
    vault = closed.folder.joinpath("vault.keys").read_bytes()
    sample = ("print", "receipt", "--sample", "--policy", "haqal", "--force")
    who = ("--as", STAFF[Role.DIRECTOR].name, "--password-file", closed.password_file)
    for out in (closed.folder / "office.db", other / "vault.keys", other / "new" / "x.pdf", link):
        for act in (
            (*sample, "--out", out),
            ("print", "receipt", "--case", "1447-0001", "--force", "--out", out, *closed.as_()),
            ("recovery", "renew", "--out", out, *closed.as_(Role.ADMIN)),
        ):
            assert "مجلد بيانات مكتب" in told(cli(*act))
    told(cli("demo", "--out", other / "demo"))
    told(cli("backup", "create", other / "b.istiqbal", *closed.as_()))
    told(cli("backup", "restore", made, "--into", other / "restored", *who))
    assert {file: file.read_bytes() for file in other.rglob("*") if file.is_file()} == before
    assert closed.folder.joinpath("vault.keys").read_bytes() == vault
    assert cli("check", *closed.as_()).status == DONE


def test_papers_and_the_recovery_sheet_are_their_owners_alone(cli, closed, tmp_path):
    old = os.umask(0o022)
    try:
        cli("recovery", "renew", "--out", tmp_path / "1.pdf", *closed.as_(Role.ADMIN))
        paper = ("print", "receipt", "--case", "1447-0001", *closed.as_())
        cli(*paper, "--out", tmp_path / "2.pdf")
    finally:
        os.umask(old)
    modes = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.glob("*.pdf")}
    assert modes == {"1.pdf": 0o600, "2.pdf": 0o600}


def test_a_sheet_that_can_not_be_written_leaves_the_old_one_in_force(cli, closed, tmp_path):
    before = closed.folder.joinpath("vault.keys").read_bytes()
    tmp_path.joinpath("ملف").touch()
    for out in (tmp_path / "ملف" / "x.pdf", tmp_path / "ملف"):
        ran = told(cli("recovery", "renew", "--out", out, *closed.as_(Role.ADMIN)))
        assert "الورقة القديمة هي النافذة" in ran
    assert closed.folder.joinpath("vault.keys").read_bytes() == before


def test_a_sheet_whose_key_did_not_come_into_force_is_not_left(cli, closed, tmp_path, monkeypatch):
    def failing(*_args):
        raise KnownError("storage.io_error")

    monkeypatch.setattr(KeyService, "confirm_recovery", failing)
    out = tmp_path / "ورقة.pdf"
    ran = told(cli("recovery", "renew", "--out", out, *closed.as_(Role.ADMIN)))
    assert "الورقة القديمة هي النافذة" in ran
    assert not out.exists()


def test_the_keys_of_the_data_are_renewed(cli, closed):
    old = Vault.open(closed.folder / "vault.keys")
    key = old.unlock(closed.live.slots[Role.ADMIN], PASSWORD)
    told(cli("keys", "renew", *closed.as_(Role.DIRECTOR)))
    ran = cli("keys", "renew", "--json", *closed.as_(Role.ADMIN))
    assert (ran.status, ran.json["left_behind"]) == (DONE, [])
    new = Vault.open(closed.folder / "vault.keys").unlock(closed.live.slots[Role.ADMIN], PASSWORD)
    assert new != key
    plain = cli("keys", "renew", *closed.as_(Role.ADMIN))
    assert (plain.status, plain.err) == (DONE, "")
    assert cli("check", *closed.as_()).status == DONE


def test_arguments_that_are_no_text_are_refused(cli, closed, tmp_path):
    told(cli("print", "receipt", "--case", "\udcff", "--out", tmp_path / "x", *closed.as_()))
    told(cli("backup", "create", tmp_path / "\udcff", *closed.as_()))


def opened_by(vault, groups):
    """Yield the keys that a sheet's groups open a vault to, in whichever order they were read."""
    for order in permutations(groups):
        with suppress(KnownError):
            yield vault.unlock_with_recovery("-".join(order))


def test_a_new_recovery_key_is_printed_and_opens_the_office(cli, closed, tmp_path):
    out = tmp_path / "ورقة الاستعادة.pdf"
    told(cli("recovery", "renew", "--out", out, *closed.as_(Role.DIRECTOR)))
    assert not out.exists()
    ran = cli("recovery", "renew", "--out", out, "--json", *closed.as_(Role.ADMIN))
    assert (ran.status, ran.json) == (DONE, {"path": str(out), "pages": 1})
    with pypdfium2.PdfDocument(out) as sheet:
        said = sheet[0].get_textpage().get_text_bounded()
    groups = re.findall(r"\b[0-9A-HJKMNP-TV-Z]{5}\b", said)
    vault = Vault.open(closed.folder / "vault.keys")
    assert any(key == closed.key for key in opened_by(vault, groups))
    assert out.name in told(cli("recovery", "renew", "--out", out, *closed.as_(Role.ADMIN)))


def test_a_secret_that_is_typed_at_a_terminal_is_not_shown(monkeypatch):
    class Terminal:
        def isatty(self):
            return True

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(house, "getpass", lambda _prompt: "سر طويل")
    assert house.read_secret(None) == "سر طويل"

    def ended(_prompt):
        raise EOFError

    monkeypatch.setattr(house, "getpass", ended)
    with pytest.raises(Refused, match=r"cli\.no_secret"):
        house.read_secret(None)


@pytest.mark.parametrize("blank", [(), ("--blank",)])
def test_a_sample_needs_no_office(cli, tmp_path, blank):
    out = tmp_path / "نموذج.pdf"
    args = ("print", "receipt", "--sample", *blank, "--policy", "shaqra", "--out", out)
    ran = cli(*args, "--json")
    assert ran.json == {"path": str(out), "pages": len(pypdfium2.PdfDocument(out))}
    assert cli(*args).out == ""


# backup


def test_backup_create_verify_and_restore_by_password_and_by_recovery_key(cli, closed, tmp_path):
    stick = tmp_path / "ذاكرة خارجية"
    stick.mkdir()
    ran = cli("backup", "create", stick, *closed.as_(), "--json")
    assert ran.status == DONE
    assert ran.json["verified"] is True
    file = ran.json["file"]
    assert ran.err.strip()  # progress, on standard error alone
    sums = cli("backup", "verify", file, "--json")
    assert (sums.status, sums.json["opened"], sums.json["verified"]) == (DONE, False, True)
    who = ("--as", STAFF[Role.DIRECTOR].name, "--password-file", closed.password_file)
    opened = cli("backup", "verify", file, *who, "--json")
    assert (opened.status, opened.json["opened"]) == (DONE, True)
    recovery = tmp_path / "recovery.txt"
    recovery.write_text("-".join(closed.live.recovery))
    for name, how in (("one", who), ("two", ("--recovery-file", recovery))):
        into = tmp_path / f"مستعاد {name}"
        ran = cli("backup", "restore", file, "--into", into, *how, "--json")
        assert (ran.status, ran.json["into"]) == (DONE, str(into))
        again = cli("check", "--data", into, *who, "--json")
        assert (again.status, again.json["sound"]) == (DONE, True)
    told_again = cli("backup", "restore", file, "--into", tmp_path / "مستعاد one", *who)
    assert told_again.status == REFUSED
    assert "Traceback" not in told_again.err


def test_backup_of_and_from_bad_places_is_refused(cli, closed, tmp_path):
    file = tmp_path / "ليس نسخة"
    file.write_bytes(b"nothing of the kind" * 100)
    for args in (
        ("verify", file),
        ("verify", tmp_path / "غير موجود"),
        ("verify", tmp_path),
        ("verify", file, "--as", "x"),
        ("restore", file, "--into", tmp_path / "into"),
        ("restore", tmp_path / "غير موجود", "--into", tmp_path / "into"),
    ):
        told(cli("backup", *args, typed=PASSWORD))
    assert not (tmp_path / "into").exists()
    for dest in (tmp_path / "غير موجود" / "x", file / "x", "/proc/none/x"):
        told(cli("backup", "create", dest, *closed.as_()))


def test_a_backup_is_not_kept_beside_its_original(cli, closed, tmp_path):
    link = tmp_path / "رابط"
    link.symlink_to(closed.folder)
    for dest in (closed.folder, closed.folder / "blobs", closed.folder / "b.zip", link):
        assert "مجلد بيانات مكتب" in told(cli("backup", "create", dest, *closed.as_()))


def test_a_backup_is_restored_behind_a_link_and_not_onto_a_file(cli, closed, tmp_path):
    made = cli("backup", "create", tmp_path, *closed.as_(), "--json").json["file"]
    who = ("--as", STAFF[Role.DIRECTOR].name, "--password-file", closed.password_file)
    file, real, link = tmp_path / "ملف", tmp_path / "مكان", tmp_path / "رابط"
    file.touch()
    real.mkdir()
    link.symlink_to(real)
    for into in (file, file / "inside"):
        ran = cli("backup", "restore", made, "--into", into, *who)
        assert ran.status == REFUSED
        assert "Traceback" not in ran.err
    assert cli("backup", "restore", made, "--into", link, *who).status == DONE
    assert real.joinpath("office.db").is_file()
    assert cli("check", "--data", link, *who).status == DONE


def test_a_wrong_data_folder_is_named_and_left_alone(cli, tmp_path):
    wrong = tmp_path / "وحدة" / "مكتبنا"
    assert str(wrong) in told(cli("check", "--data", wrong))
    assert not wrong.parent.exists()


def test_a_data_folder_with_a_file_among_its_folders_is_refused(cli, closed):
    shutil.rmtree(closed.folder / "blobs")
    closed.folder.joinpath("blobs").touch()
    assert "blobs" in told(cli("check", *closed.as_()))


def test_a_backup_opens_only_by_who_it_knows(cli, closed, tmp_path):
    made = cli("backup", "create", tmp_path, *closed.as_(), "--json").json["file"]
    told(cli("backup", "verify", made, "--as", "لا أحد", typed=PASSWORD))
    told(cli("backup", "verify", made, "--as", STAFF[Role.ADMIN].name, typed="غيرها"))
    wrong = tmp_path / "recovery.txt"
    wrong.write_text("ABC")
    told(cli("backup", "restore", made, "--into", tmp_path / "i", "--recovery-file", wrong))
    assert not (tmp_path / "i").exists()


# In a process of its own: what only a real standard input and output show


def test_an_output_that_is_full_is_told():
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "desktop", "policies"],
            stdout=full, stderr=subprocess.PIPE, check=False, timeout=60,
        )  # fmt: skip
    assert ran.returncode == REFUSED
    assert "stdout" in ran.stderr.decode()
    assert b"Traceback" not in ran.stderr
    assert b"Exception" not in ran.stderr


def test_closed_standard_streams_are_no_bug(closed):
    name = STAFF[Role.RECEPTION].name
    for redirect in ("<&-", ">&-", "<&- >&- 2>&-"):
        ran = subprocess.run(
            ["bash", "-c", f'exec "$@" {redirect}', "-", sys.executable, "-m", "desktop", "check",
             "--data", str(closed.folder), "--as", name],
            capture_output=True, check=False, timeout=60, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        assert ran.returncode == REFUSED
        assert b"Traceback" not in ran.stderr


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1256", "utf-8"])
def test_output_is_utf_8_whatever_the_locale(process, encoding):
    ran = process("policies", "--json", PYTHONIOENCODING=encoding, LC_ALL="C")
    assert ran.status == DONE, ran.err
    assert {row["id"] for row in ran.json} == {"haqal", "shaqra", "nama", "kawthar", "kafl"}
    assert "لا يوجد مكتب" in told(process("check", "--data", "/none", PYTHONIOENCODING=encoding))


def test_a_name_that_is_no_text_is_no_bug(process, tmp_path):
    out = f"{tmp_path}/\udcff.pdf"
    ran = process("print", "receipt", "--sample", "--policy", "haqal", "--json", "--out", out)
    assert ran.status == DONE, ran.err
    assert ran.json["pages"] == 1
    told(process("check", "--data", f"{tmp_path}/\udcfe", "--as", "\udcfd"))


def test_what_the_system_says_of_no_file_in_particular_is_told(cli, monkeypatch):
    def fail(**_options):
        raise OSError(errno.ENOBUFS, "none left")

    monkeypatch.setattr("desktop.cli.policy.policies", fail)
    ran = cli("policies")
    assert ran.status == REFUSED
    assert "ENOBUFS" in ran.err
