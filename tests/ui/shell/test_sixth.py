"""A sixth association, from its policy file to an office whose director confirms it."""

import re

import pytest

from desktop.base.arabic_text import arabic_digits
from desktop.base.clock import FixedClock
from desktop.base.paths import resource
from desktop.boot import House
from desktop.core.policy.loader import load, load_shipped
from desktop.core.proofs.terms import ProofKind
from desktop.core.staff.terms import Letterhead, NewStaff, SetUp
from desktop.core.work import Role
from desktop.ui.home.due import Due
from desktop.ui.places import PageId
from desktop.ui.reports.confirming import ConfirmPolicySheet
from desktop.ui.shell.office_gate import OfficeGate
from tests.offices import CHEAP, NOW, PASSWORD, living, make_template
from tests.policy.mutated import mutated
from tests.ui.seats import seat, sheet_of, texts

__all__ = ["seat"]
NAMED = "جمعية البر بضرماء"


def write_sixth(folder):
    """Write the policy of an association that is not shipped; return its file."""
    (shaqra,) = (one for one in load_shipped() if one.profile.id == "shaqra")
    file = folder / "سياسة.toml"
    file.write_text(shaqra.text.replace(shaqra.profile.association.name, NAMED), "utf-8")
    return file


@pytest.fixture(scope="module")
def sixth(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ضرماء")
    return make_template(folder / "قالب", load(write_sixth(folder)), own_text=True)


@pytest.fixture
def gate(tmp_path):
    house = House(tmp_path / "مكتب", FixedClock(NOW), CHEAP)
    drawn = []
    draw = lambda *said: (drawn.append(said), (b"%PDF", 1))[1]  # noqa: E731
    made = OfficeGate(house, draw, house.messages)
    made.drawn, made.announce = drawn, lambda _change: None
    yield made
    house.close()


def test_each_mistake_is_told_by_its_line(gate, tmp_path):
    file = tmp_path / "سياسة.toml"
    for one in mutated():
        file.write_text(one.text, "utf-8")
        read = gate.read_policy(file)
        assert read.card is None
        said = "\n".join(read.mistakes)
        assert re.search(rf"السطر {arabic_digits(str(one.line))}[:،]", said), said
    file.write_bytes(b"#" * 10 * 1024 * 1024)
    assert gate.read_policy(file).mistakes
    link = tmp_path / "اختصار.toml"
    link.symlink_to(resource("policies", "shaqra.toml"))
    assert "اختصار" in gate.read_policy(link).mistakes[0]


def test_a_file_of_one_that_is_shipped_is_that_one(gate):
    read = gate.read_policy(resource("policies", "nama.toml"))
    assert read.card == next(card for card in gate.policies() if card.id == "nama")


def test_it_is_chosen_by_what_it_means_and_its_office_is_made(gate, tmp_path):
    read = gate.read_policy(write_sixth(tmp_path))
    assert read.card.association == NAMED
    assert read.card.id not in {card.id for card in gate.policies()}
    facts = dict(read.card.facts)
    assert "الفاكس" in facts["القنوات"]
    assert len(facts) == 6
    who = NewStaff("سالم الحربي", "مدير البرنامج", frozenset({Role.ADMIN}), PASSWORD)
    house = gate._house
    groups = house.call(gate.set_up, SetUp(read.card.id, Letterhead(NAMED), who))
    gate.draw_sheet(groups)
    assert gate.drawn[0][0].association.name == NAMED
    opened = house.call(gate.confirm_recovery, {2: groups[1], 7: groups[6]})
    assert opened.office.policy.profile.association.name == NAMED
    waits = house.call(opened.office.adoption.unconfirmed, opened.actor)
    assert waits.association == NAMED


def test_the_director_confirms_it_from_the_first_page(seat, sixth, tmp_path):
    with living(sixth, tmp_path / "مكتب") as live:
        room = seat(Role.DIRECTOR, live)
        home = room.go(PageId.HOME)
        banner = home.due.banners[Due.CONFIRM]
        assert not banner.isHidden()
        banner.activated.emit()
        room.rest()
        page = room.go(PageId.POLICY)
        assert page.confirm.isVisible()
        assert "لم يؤكدها المدير" in texts(page)
        page.confirm.click()
        sheet = sheet_of(room, ConfirmPolicySheet)
        assert NAMED in texts(sheet)
        sheet.form["minutes"].field.set_value("٤/٢")
        sheet.yes.click()
        room.rest()
        assert not page.confirm.isVisible()
        assert "لم يؤكدها المدير" not in texts(page)
        assert room.go(PageId.HOME).due.banners[Due.CONFIRM].isHidden()
        (row,) = live.act(Role.DIRECTOR, live.office.proofs.rows, ProofKind.BOARD_ADOPTION)
        assert row.said.what == "٤/٢"


def test_who_is_no_director_sees_that_it_waits_and_confirms_nothing(seat, sixth, tmp_path):
    with living(sixth, tmp_path / "مكتب") as live:
        room = seat(Role.AUDITOR, live)
        assert room.go(PageId.HOME).due.banners[Due.CONFIRM].isHidden()
        page = room.go(PageId.POLICY)
        assert "لم يؤكدها المدير" in texts(page)
        assert not page.confirm.isVisible()
