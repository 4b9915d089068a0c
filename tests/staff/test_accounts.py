"""Accounts of an open office: added, changed, closed; the row and the slot together."""

from dataclasses import replace

import pytest

from desktop.base.errors import Invalid, KnownError, Refused
from desktop.core.staff.terms import Letterhead, NewStaff, Second
from desktop.core.work import Action, Role
from desktop.core.work.records import AuditRow
from desktop.core.work.reviews import Why
from desktop.storage.vault import Vault
from tests.offices import LOGO, PASSWORD, STAFF

NEW = NewStaff("لمى العتيبي", "متدربة", frozenset({Role.RECEPTION}), "كلمة طويلة")


def add(live, person=NEW):
    return live.act(Role.ADMIN, live.office.staff.add, person)


def slots(live):
    return {slot.name: slot.id for slot in live.call(live.house.gate.people)}


def acts(live):
    def read():
        with live.office.doors.look(live.actor(Role.DIRECTOR), Action.PERSON_READ) as see:
            rows = see.session.query(AuditRow).order_by(AuditRow.seq).all()
            return [(r.action, r.subject, r.detail) for r in rows]

    return live.call(read)


def test_everybody_of_the_office_is_listed_in_order(live):
    listed = live.act(Role.ADMIN, live.office.staff.everyone)
    assert [(s.name, s.job_title) for s in listed] == [
        (who.name, who.title) for who in STAFF.values()
    ]
    assert {s.id for s in listed} == set(live.slots.values())
    assert all(s.active for s in listed)
    assert set(slots(live)) == {s.name for s in listed}


def test_who_was_added_unlocks(live):
    added = add(live)
    live.lock()
    opened = live.call(live.house.gate.unlock, added.id, NEW.password)
    live.opened = opened
    assert (opened.actor.name, opened.actor.roles) == (NEW.name, NEW.roles)
    assert acts(live)[-2:] == [
        ("session.lock", "", {}),
        ("session.unlock", "", {}),
    ]


@pytest.mark.parametrize(
    ("change", "fields"),
    [
        ({"name": " \u200f"}, {"name"}),
        ({"roles": frozenset()}, {"roles"}),
        ({"password": "قصيرة"}, {"password"}),
        ({"password": ""}, {"password"}),
        ({"password": " " * 20}, {"password"}),
        ({"name": "", "roles": frozenset(), "password": "1234567"}, {"name", "roles", "password"}),
        ({"name": f"  {STAFF[Role.ADMIN].name} "}, {"name"}),
    ],
)
def test_what_cannot_be_an_account_leaves_neither_row_nor_slot(live, change, fields):
    from dataclasses import replace

    before = (slots(live), live.act(Role.ADMIN, live.office.staff.everyone))
    with pytest.raises(Invalid) as invalid:
        add(live, replace(NEW, **change))
    assert {p.field for p in invalid.value.problems} == fields
    assert (slots(live), live.act(Role.ADMIN, live.office.staff.everyone)) == before


def test_a_password_is_shown_nowhere(live):
    assert NEW.password not in repr(NEW)
    assert NEW.name not in repr(NEW)
    add(live)
    assert NEW.password not in str(acts(live))
    assert NEW.name not in str(acts(live))


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.ADMIN}))
def test_only_the_administrator_changes_accounts(live, role):
    staff, someone = live.office.staff, live.slots[Role.MEMBER]
    for act, given in (
        (staff.add, (NEW,)),
        (staff.change_roles, (someone, frozenset({Role.ADMIN}))),
        (staff.close, (someone,)),
    ):
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            live.act(role, act, *given)
    assert NEW.name not in slots(live)


def test_roles_are_changed_and_take_hold_at_the_next_unlocking(live):
    someone = live.slots[Role.MEMBER]
    roles = frozenset({Role.MEMBER, Role.RECEPTION})
    view = live.act(Role.ADMIN, live.office.staff.change_roles, someone, roles)
    assert view.roles == roles
    assert live.unlock(Role.MEMBER).actor.roles == roles
    with pytest.raises(Invalid):
        live.act(Role.ADMIN, live.office.staff.change_roles, someone, frozenset())
    with pytest.raises(Refused, match=r"staff\.unknown"):
        live.act(Role.ADMIN, live.office.staff.change_roles, "nobody", roles)


def test_a_closed_account_opens_nothing_and_stays_on_record(live):
    someone = live.slots[Role.MEMBER]
    assert live.act(Role.ADMIN, live.office.staff.close, someone).active is False
    assert someone not in slots(live).values()
    listed = {s.id: s for s in live.act(Role.ADMIN, live.office.staff.everyone)}
    assert (listed[someone].active, listed[someone].name) == (False, STAFF[Role.MEMBER].name)
    live.lock()
    with pytest.raises(Refused, match=r"vault\.no_slot"):
        live.call(live.house.gate.unlock, someone, PASSWORD)


def test_the_name_of_a_closed_account_is_free_again(live):
    first = add(live)
    live.act(Role.ADMIN, live.office.staff.close, first.id)
    second = add(live)
    assert slots(live)[NEW.name] == second.id != first.id


def test_an_account_stays_open_where_its_closing_is_not_recorded(live, monkeypatch):
    from desktop.core.work import audit

    someone = add(live)
    with monkeypatch.context() as patch:
        patch.setattr(audit, "append", lambda *_a, **_k: (_ for _ in ()).throw(OSError(28, "full")))
        with pytest.raises(KnownError, match=r"storage\.disk_full"):
            live.act(Role.ADMIN, live.office.staff.close, someone.id)
    assert slots(live)[NEW.name] == someone.id
    assert someone in live.act(Role.ADMIN, live.office.staff.everyone)


def test_a_new_recovery_key_takes_the_place_of_the_old_once_its_sheet_was_read(live):
    old, keys = "-".join(live.recovery), live.office.keys
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(Role.DIRECTOR, keys.draft_recovery)
    with pytest.raises(Refused, match=r"staff\.no_sheet"):
        live.act(Role.ADMIN, keys.confirm_recovery, {1: "", 2: ""})
    live.act(Role.ADMIN, keys.draft_recovery)
    groups = live.act(Role.ADMIN, keys.draft_recovery)
    vault = live.folder / "vault.keys"
    for typed in ({}, {1: groups[0]}, {1: groups[0], 8: groups[0]}, {1: groups[0], 9: "X"}):
        with pytest.raises(Refused, match=r"staff\.recovery_group"):
            live.act(Role.ADMIN, keys.confirm_recovery, typed)
    assert Vault.open(vault).unlock_with_recovery(old)
    live.act(Role.ADMIN, keys.confirm_recovery, {3: groups[2].lower(), 8: groups[7]})
    assert acts(live)[-1] == ("recovery.renew", "", {})
    with pytest.raises(Refused, match=r"staff\.no_sheet"):
        live.act(Role.ADMIN, keys.confirm_recovery, {3: groups[2], 8: groups[7]})
    live.lock()
    gate, slot = live.house.gate, live.slots[Role.ADMIN]
    with pytest.raises(Refused, match=r"vault\.wrong_recovery"):
        live.call(gate.unlock_with_recovery, old, slot, PASSWORD)
    live.opened = live.call(gate.unlock_with_recovery, "-".join(groups), slot, PASSWORD)


def test_a_slot_whose_account_was_closed_opens_nothing(live):
    """As an older copy of the keys, put back, would have it."""
    someone = live.slots[Role.MEMBER]
    keys = live.folder.joinpath("vault.keys").read_bytes()
    live.act(Role.ADMIN, live.office.staff.close, someone)
    live.lock()
    live.folder.joinpath("vault.keys").write_bytes(keys)
    with pytest.raises(Refused, match=r"staff\.unknown"):
        live.call(live.house.gate.unlock, someone, PASSWORD)
    assert live.call(live.house.gate.state) == "locked"
    live.unlock(Role.ADMIN)


@pytest.mark.parametrize("how", ["close", "change"])
def test_the_last_administrator_stays(live, how):
    admin, staff = live.slots[Role.ADMIN], live.office.staff

    def leave():
        if how == "close":
            return live.act(Role.ADMIN, staff.close, admin)
        return live.act(Role.ADMIN, staff.change_roles, admin, frozenset({Role.RECEPTION}))

    with pytest.raises(Refused, match=r"staff\.last_administrator"):
        leave()
    assert admin in slots(live).values()
    director = live.slots[Role.DIRECTOR]
    both = frozenset({Role.DIRECTOR, Role.ADMIN})
    live.act(Role.ADMIN, staff.change_roles, director, both)
    leave()
    with pytest.raises(Refused, match=r"staff\.last_administrator"):
        live.act(Role.ADMIN, staff.close, director)


def test_a_password_is_changed_by_its_owner_alone(live):
    staff = live.office.staff
    with pytest.raises(Refused, match=r"vault\.wrong_password"):
        live.act(Role.RECEPTION, staff.change_password, "غيرها تمامًا", "كلمة جديدة")
    with pytest.raises(Invalid):
        live.act(Role.RECEPTION, staff.change_password, PASSWORD, "قصيرة")
    live.act(Role.RECEPTION, staff.change_password, PASSWORD, "كلمة جديدة")
    assert acts(live)[-1] == ("staff.password", live.slots[Role.RECEPTION], {})
    live.lock()
    slot = live.slots[Role.RECEPTION]
    with pytest.raises(Refused, match=r"vault\.wrong_password"):
        live.call(live.house.gate.unlock, slot, PASSWORD)
    live.opened = live.call(live.house.gate.unlock, slot, "كلمة جديدة")


def test_a_guessed_old_password_slows_too_and_a_guessable_new_one_is_refused(live):
    staff = live.office.staff
    office = live.act(Role.RECEPTION, staff.letterhead).office_name
    for new in ("12345678", "qwertyui", live.actor(Role.RECEPTION).name, f"{office} 2026"):
        with pytest.raises(Invalid) as why:
            live.act(Role.RECEPTION, staff.change_password, PASSWORD, new)
        assert [p.code for p in why.value.problems] == ["staff.password_guessable"]
    for _guess in range(5):
        with pytest.raises(Refused, match=r"vault\.wrong_password"):
            live.act(Role.RECEPTION, staff.change_password, "غيرها تمامًا", "كلمة جديدة")
    with pytest.raises(Refused, match=r"vault\.wait"):
        live.act(Role.RECEPTION, staff.change_password, PASSWORD, "كلمة جديدة")


OWN = frozenset({Role.ADMIN, Role.RESEARCHER, Role.SECRETARY, Role.RECEPTION})


def test_nobody_gives_themselves_duties_alone(live):
    staff, admin = live.office.staff, live.slots[Role.ADMIN]
    with pytest.raises(Invalid) as why:
        live.act(Role.ADMIN, staff.change_roles, admin, OWN)
    assert [p.code for p in why.value.problems] == ["work.declare_own_duties"]
    wrong = Second(live.slots[Role.DIRECTOR], "غيرها تمامًا")
    with pytest.raises(Refused, match=r"vault\.wrong_password"):
        live.act(Role.ADMIN, staff.change_roles, admin, OWN, "", wrong)
    for role in (Role.ADMIN, Role.RECEPTION, Role.AUDITOR):
        second = Second(live.slots[role], PASSWORD)
        with pytest.raises(Refused, match=r"staff\.no_second"):
            live.act(Role.ADMIN, staff.change_roles, admin, OWN, "سبب", second)
    (row,) = [s for s in live.act(Role.ADMIN, staff.everyone) if s.id == admin]
    assert row.roles == {Role.ADMIN}


def test_own_duties_are_confirmed_by_a_second_or_declared_and_reviewed(live):
    staff, admin = live.office.staff, live.slots[Role.ADMIN]
    second = Second(live.slots[Role.DIRECTOR], PASSWORD)
    two = frozenset({Role.ADMIN, Role.RECEPTION})
    live.act(Role.ADMIN, staff.change_roles, admin, two, "", second)
    assert live.act(Role.DIRECTOR, live.office.reviews.waiting) == []
    live.act(Role.ADMIN, staff.change_roles, admin, OWN, "الزميل في إجازة")
    (line,) = live.act(Role.DIRECTOR, live.office.reviews.waiting)
    assert (line.why, line.note, line.mine) == (Why.OWN_DUTIES, "الزميل في إجازة", False)
    assert line.about == live.actor(Role.ADMIN).name
    live.act(Role.ADMIN, staff.change_roles, admin, frozenset({Role.ADMIN}))
    assert len(live.act(Role.DIRECTOR, live.office.reviews.waiting)) == 1


def test_duties_that_come_together_in_one_account_are_listed(live):
    staff = live.office.staff
    both = frozenset({Role.RESEARCHER, Role.SECRETARY})
    live.act(Role.ADMIN, staff.add, replace(NEW, roles=both))
    live.act(Role.ADMIN, staff.change_roles, live.slots[Role.MEMBER], both)
    live.act(Role.ADMIN, staff.change_roles, live.slots[Role.AUDITOR], frozenset({Role.MEMBER}))
    lines = live.act(Role.DIRECTOR, live.office.reviews.waiting)
    assert [line.why for line in lines] == [Why.DUTIES, Why.DUTIES]


def test_a_full_device_leaves_neither_row_nor_slot(live, failing_device):
    staff = live.office.staff
    before = acts(live), slots(live)
    failing_device(100)
    with pytest.raises(KnownError) as full:
        live.act(Role.ADMIN, staff.add, NEW)
    assert full.value.code == "storage.disk_full"
    assert (acts(live), slots(live)) == before


def test_the_letterhead_is_the_offices_and_its_logo_a_blob(live):
    staff = live.office.staff
    letterhead = Letterhead("جمعية  البر ", ("سطر", " ", "آخر"), "حقال", "0112345678", LOGO)
    kept = live.act(Role.DIRECTOR, staff.change_letterhead, letterhead)
    assert kept == Letterhead("جمعية البر", ("سطر", "آخر"), "حقال", "0112345678", LOGO)
    for role in Role:
        assert live.act(role, staff.letterhead) == kept
    with pytest.raises(Invalid):
        live.act(Role.DIRECTOR, staff.change_letterhead, Letterhead("  "))
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(Role.RECEPTION, staff.change_letterhead, letterhead)
    assert live.act(Role.AUDITOR, live.office.reports.check).sound
    assert not any(b"PNG" in f.read_bytes() for f in live.folder.joinpath("blobs").iterdir())
    plain = live.act(Role.DIRECTOR, staff.change_letterhead, Letterhead("جمعية البر"))
    assert plain.logo == b""


@pytest.mark.parametrize(
    "content",
    [
        b"no picture",
        LOGO[:-1],
        LOGO[:40],
        LOGO[:8],
        LOGO + b"x" * (2 << 20),
        LOGO.replace(b"IDAT", b"IDOT"),
        LOGO[:30] + bytes([LOGO[30] ^ 1]) + LOGO[31:],
        b"\xff\xd8\xff\xe0 a JPEG",
    ],
)
def test_a_logo_that_could_not_be_drawn_is_refused(live, content):
    with pytest.raises(Invalid) as invalid:
        live.act(
            Role.DIRECTOR, live.office.staff.change_letterhead, Letterhead("جمعية", logo=content)
        )
    assert [(p.field, p.code) for p in invalid.value.problems] == [
        ("logo", "staff.logo_unreadable")
    ]
    assert live.act(Role.DIRECTOR, live.office.staff.letterhead).logo == b""


def test_a_logo_of_monstrous_size_is_refused():
    import struct
    import zlib

    from desktop.core.staff.rules import is_png

    def chunk(kind, body):
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    def png(wide, tall):
        header = struct.pack(">IIBBBBB", wide, tall, 8, 2, 0, 0, 0)
        pixels = zlib.compress(b"\0" * 4)
        return LOGO[:8] + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")

    assert is_png(png(1, 1))
    assert not is_png(png(60_000, 60_000))
    assert not is_png(png(0, 1))


KNOWN = replace(NEW, name="هدى بنت أحمد العتيبي")
LOOK_ALIKES = (
    f"{KNOWN.name}\u200b",
    f" {KNOWN.name}  ",
    KNOWN.name.replace(" ", "\u00a0\u200f"),
    "".join(f"{c}\u0640" if c.isalpha() else c for c in KNOWN.name),
    "هدي بنت احمد العتيبی",
    "هدى أحمد العتيبي",
    "هُدَى بنت أَحمد العتيبي",
)


@pytest.mark.parametrize("name", LOOK_ALIKES)
def test_a_second_account_of_one_name_is_refused_however_it_is_written(live, name):
    add(live, KNOWN)
    before = slots(live)
    with pytest.raises(Invalid) as refused:
        add(live, replace(NEW, name=name))
    assert [(p.field, p.code) for p in refused.value.problems] == [("name", "staff.name_taken")]
    assert slots(live) == before
