"""A policy from a file in the window: its mistakes, what it means, and taking it over."""

import re
from datetime import timedelta

import pytest

from desktop.base.arabic_text import arabic_digits
from desktop.base.paths import resource
from desktop.core.adoption.terms import Choose
from desktop.core.policy.choices import Target
from desktop.core.policy.vocabulary import DayUnit
from desktop.core.proofs.pledges.terms import PledgeState
from desktop.core.proofs.terms import ProofKind
from desktop.core.work import Role
from desktop.ui import kit
from desktop.ui.reports.choice_history import adopted
from tests.policy.mutated import mutated
from tests.ui.seats import texts

EDITED = ("amount = 14", "amount = 21")


@pytest.fixture
def room(seat):
    return seat(Role.DIRECTOR)


def read(room, page, path):
    page.file.setText(str(path))
    page._read()
    room.rest()


def other(room, tmp_path):
    """Return the office's policy with a number changed, a clause reworded, new and gone."""
    text = room.live.policy.text.replace(*EDITED)
    text = text.replace('heading = "اسم الجمعية', 'heading = "الاسم: اسم الجمعية', 1)
    file = tmp_path / "سياسة معدلة.toml"
    file.write_text(text, "utf-8")
    return file


def test_each_mistake_is_told_by_its_line(room, tmp_path):
    page = room.go("adopt")
    file = tmp_path / "سياسة.toml"
    for one in mutated():
        file.write_text(one.text, "utf-8")
        read(room, page, file)
        said = "\n".join(texts(row) for row in page.wrong.rows)
        assert re.search(rf"السطر {arabic_digits(str(one.line))}[:،]", said), said
        assert not page.adopt.isEnabled()
        assert not page.means.isVisible()
    link = tmp_path / "اختصار.toml"
    link.symlink_to(resource("policies", "shaqra.toml"))
    read(room, page, link)
    assert "اختصار" in texts(page.faults)
    file.write_bytes(b"#" * 10 * 1024 * 1024)
    read(room, page, file)
    assert page.faults.isVisible()


def test_what_it_means_is_shown_beside_what_holds(room):
    page = room.go("adopt")
    read(room, page, resource("policies", "shaqra.toml"))
    said = texts(page.means)
    assert "جمعية التنمية والتطوير بشقراء" in said
    assert room.live.profile.association.name in said
    assert "الفاكس" in said
    assert page.differ.isVisible()
    assert not page.adopt.isEnabled()  # what it touches is answered first
    assert page.touched.left()
    page.touched.keep_all.click()
    room.rest()
    assert page.adopt.isEnabled()
    read(room, page, resource("policies", f"{room.live.profile.id}.toml"))
    assert not page.adopt.isEnabled()  # it is the one in force
    assert page.faults.isVisible()


def test_it_is_taken_over_with_what_the_board_said(room, tmp_path):
    live = room.live
    request = live.request()
    page = room.go("adopt")
    read(room, page, other(room, tmp_path))
    assert "تغيّر نصه" in texts(page.differ)
    page._ask()
    assert page.form["reason"].error
    page.form.set_values({"reason": "قرار المجلس", "board.meeting": "السابع", "board.minutes": "٧"})
    page._ask()
    page.window().findChild(kit.ConfirmSheet).yes.click()
    room.rest()
    office = room.desk.office
    assert office.policy.profile.reply.amount == 21
    assert live.act(Role.RECEPTION, office.intake.read, request.id).policy.reply.amount == 14
    (proof,) = live.act(Role.DIRECTOR, office.proofs.rows, ProofKind.BOARD_ADOPTION)
    assert (proof.said.place, proof.said.what, proof.said.on) == ("السابع", "٧", None)
    assert live.act(Role.DIRECTOR, office.pledges.mine).state is PledgeState.WAITS


def test_each_choice_that_it_touches_is_kept_or_taken_and_read_afterwards(room, tmp_path):
    live = room.live
    office = live.profile.office
    own = office.model_copy(update={"target": Target(days=9, unit=DayUnit.WORKING_DAYS)})
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(own, "قرار المكتب"))
    text = live.policy.text.replace('name = "سلة غذائية"', 'name = "السلة الغذائية"')
    file = tmp_path / "سياسة.toml"
    file.write_text(text, "utf-8")
    page = room.go("adopt")
    read(room, page, file)
    assert list(page.touched.fields) == ["services"]
    said = texts(page.touched)
    assert "السلة الغذائية" in said
    assert "هدف" in said or "المدة" in said  # what goes on unasked is listed
    page.touched.fields["services"].set_value("take")
    page.touched._answered()
    page.form.set_values({"reason": "قرار المجلس"})
    page._ask()
    page.window().findChild(kit.ConfirmSheet).yes.click()
    room.rest()
    held = room.desk.office.policy.profile.office
    assert "السلة الغذائية" in [one.name for one in held.services]
    assert held.target.days == 9
    (line,) = live.act(Role.AUDITOR, live.office.adoption.history).adoptions
    assert (line.choices.taken, line.choices.carried) == (("services",), ("target",))
    assert "أُخذ" in adopted(line)[1]


def test_what_was_decided_for_a_later_day_is_shown_and_stands_or_falls(room, tmp_path):
    live = room.live
    own = live.profile.office.model_copy(update={"boys_age": 18})
    later = live.today + timedelta(days=20)
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(own, "قرار المكتب", later))
    page = room.go("adopt")
    read(room, page, other(room, tmp_path))
    assert page.waiting.isVisible()
    assert "١٨" in texts(page.waiting)
    page.touched.answer_all("keep")
    assert not page.adopt.isEnabled()
    page.waiting.stands.setFocus()
    page.waiting.stands.set_value("falls")
    page.waiting.stands.changed.emit()
    assert page.adopt.isEnabled()
    page.form.set_values({"reason": "قرار المجلس"})
    page._ask()
    page.window().findChild(kit.ConfirmSheet).yes.click()
    room.rest()
    (line,) = live.act(Role.DIRECTOR, live.office.adoption.history).adoptions
    assert line.choices.later_stands is False
    assert "لا يسري" in adopted(line)[1]
    live.advance(days=20)
    assert live.office.policy.profile.office.boys_age != 18
