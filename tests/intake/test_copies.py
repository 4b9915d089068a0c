"""Copies of papers: kept where the office said why and how long, read by few, lost by no kill."""

import random
import shutil
import subprocess
import sys
from dataclasses import replace

import pytest

from desktop.base.clock import months_after
from desktop.base.errors import Refused
from desktop.core.adoption.terms import Choose
from desktop.core.intake.paper_terms import PaperEntry, PaperStatus
from desktop.core.intake.papers import problems
from desktop.core.policy.choices import KeptCopy
from desktop.core.work import Action, Role
from desktop.core.work.acts import WantedActs
from tests.offices import PASSWORD, Live

KEPT = KeptCopy(why="نظام الإيجار", months=12)
READERS = {Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR}
SCAN = b"%PDF-1.7 " + bytes(range(256)) * 40


def keeping(live, paper_id="rent_contract"):
    office = live.office.policy.profile.office
    papers = tuple(
        paper.model_copy(update={"kept": KEPT}) if paper.id == paper_id else paper
        for paper in office.papers
    )
    choices = office.model_copy(update={"papers": papers})
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(choices, "قرار الإدارة"))


def keep(live, request, content=SCAN, pages=2, paper="rent_contract"):
    return live.act(Role.RECEPTION, live.office.copies.keep, request.id, paper, content, pages)


def test_a_copy_is_kept_with_its_reason_and_its_end_and_read_as_it_was(live):
    keeping(live)
    request = live.request()
    (view,) = keep(live, request)
    paper = next(p for p in live.profile.papers if p.id == "rent_contract")
    assert (view.name, view.pages, view.why) == (paper.name, 2, KEPT.why)
    assert (view.until, view.over) == (months_after(live.today, 12), False)
    copies = live.office.copies
    assert live.act(Role.AUDITOR, copies.of_request, request.id) == (view,)
    assert live.act(Role.RECEPTION, copies.of_person, request.person.id) == (view,)
    assert live.act(Role.DIRECTOR, copies.read, request.id, view.blob) == SCAN
    live.advance(days=367)
    (late,) = live.act(Role.RECEPTION, copies.of_request, request.id)
    assert late.over
    assert late == replace(view, over=True)
    history = live.act(Role.RECEPTION, live.office.intake.read, request.id).history
    (told,) = [line.content for line in history if line.step == "copy"]
    assert dict(told)["المستند"] == paper.name
    assert live.act(Role.DIRECTOR, live.office.reports.check).sound


def test_no_copy_is_kept_of_what_the_office_only_sees(live):
    keeping(live)
    request = live.request()
    for paper in ("identity", "family_record", "nothing"):
        with pytest.raises(Refused, match=r"intake\.copy_not_kept"):
            keep(live, request, paper=paper)
    with pytest.raises(Refused, match=r"intake\.copy_too_large"):
        keep(live, request, content=bytes(49 * 1024 * 1024))
    with pytest.raises(Refused, match=r"intake\.unknown_copy"):
        live.act(Role.RECEPTION, live.office.copies.read, request.id, "0" * 64)
    assert live.act(Role.RECEPTION, live.office.copies.of_request, request.id) == ()


def test_a_copy_of_another_request_is_none_of_this_one(live):
    keeping(live)
    person = live.person()
    mine, other = live.request(person), live.request(person)
    (view,) = keep(live, mine)
    with pytest.raises(Refused, match=r"intake\.unknown_copy"):
        live.act(Role.RECEPTION, live.office.copies.read, other.id, view.blob)


@pytest.mark.parametrize(
    "role", sorted(set(Role) - {Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR})
)
def test_others_do_not_open_it(live, role):
    keeping(live)
    request = live.request()
    (view,) = keep(live, request)
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(role, live.office.copies.read, request.id, view.blob)


def test_who_opened_it_stands_in_the_audit(live):
    keeping(live)
    request = live.request()
    (view,) = keep(live, request)
    live.act(Role.RESEARCHER, live.office.copies.read, request.id, view.blob)
    acts = live.act(Role.DIRECTOR, live.office.acts.page, WantedActs()).rows
    assert Action.COPY_READ in {line.action for line in acts}


def test_a_kept_copy_needs_no_reason_typed_each_time(live):
    keeping(live)
    papers = live.office.policy.profile.papers
    rent = next(p for p in papers if p.kept)
    other = next(p for p in papers if not p.kept)
    for paper, codes in ((rent, []), (other, ["intake.copy_reason"])):
        entry = PaperEntry(paper.id, PaperStatus.COPY_KEPT)
        assert [p.code for p in problems(papers, [entry], live.today)] == codes


WRITER = """
import os, sys
from pathlib import Path
from tests.offices import CHEAP, NOW, FixedClock, House

sys.excepthook = lambda *why: (sys.__excepthook__(*why), os._exit(1))
house = House(Path(sys.argv[1]), FixedClock(NOW), CHEAP)
opened = house.call(house.gate.unlock, sys.argv[2], sys.argv[3])
print("open", flush=True)
while True:
    content = b"%PDF-1.7 " + os.urandom(150_000)
    keep = opened.office.copies.keep
    views = house.call(keep, opened.actor, sys.argv[4], "rent_contract", content, 1)
    print(views[-1].blob, flush=True)
"""


def _kept_until_killed(live, folder, request, rng) -> list[str]:
    """Keep copies in a process that is killed at any moment; return those it told of."""
    given = [str(folder), live.slots[Role.RECEPTION], PASSWORD, request.id]
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, *given], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout.readline() == "open\n"
        told = [writer.stdout.readline().strip() for _ in range(rng.randrange(3))]
        try:
            writer.wait(rng.random() * 0.05)
        except subprocess.TimeoutExpired:
            writer.kill()
        return told + writer.stdout.read().split()


def _kills(live, folder, count):
    keeping(live)
    request, rng, told = live.request(), random.Random(5), set()
    live.lock()
    shutil.copytree(live.folder, folder)
    for _ in range(count):
        told |= set(_kept_until_killed(live, folder, request, rng))
        again = Live(live.template, folder)
        try:
            again.unlock()
            copies = again.office.copies
            views = again.act(Role.RECEPTION, copies.of_request, request.id)
            kept = {view.blob for view in views}
            assert told <= kept, "what was told of is there"
            assert {name: copies._blobs.fault(name) for name in kept} == dict.fromkeys(kept, "")
        finally:
            again.close()
    assert len(told) > count // 2


@pytest.mark.local
def test_kills_while_copies_are_kept_leave_no_row_without_its_file(live, tmp_path):
    _kills(live, tmp_path / "killed", 4)


@pytest.mark.local
@pytest.mark.full
def test_two_hundred_kills(live, tmp_path):
    _kills(live, tmp_path / "killed", 200)
