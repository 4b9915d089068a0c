"""Twenty pages of a lease come from a scanner into one copy, by the keyboard alone."""

import shutil

import pytest

from desktop.base.paths import resource
from desktop.core.adoption.terms import Choose
from desktop.core.policy.choices import KeptCopy
from desktop.core.work import Role
from desktop.ui.parts.scans import scanner

PAGES = 20


@pytest.fixture
def test_scanner(tmp_path, monkeypatch):
    """A PC with SANE's own test scanner and no other."""
    folder = tmp_path / "sane"
    shutil.copytree(resource("sane"), folder)
    (folder / "dll.conf").write_text("test\n")
    (folder / "test.conf").write_text("number_of_devices 1\n")
    monkeypatch.setattr(scanner, "resource", lambda _name: folder)


@pytest.fixture
def lease_is_kept(live):
    """An office that keeps copies of the lease."""
    live.unlock()
    office = live.office.policy.profile.office
    kept = KeptCopy(why="نظام الإيجار", months=12)
    papers = tuple(
        p.model_copy(update={"kept": kept}) if p.id == "rent_contract" else p for p in office.papers
    )
    choices = office.model_copy(update={"papers": papers})
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(choices, "قرار الإدارة"))
    request = live.request()
    live.lock()
    return request


@pytest.mark.local
@pytest.mark.skipif(not shutil.which("scanimage"), reason="needs sane-utils")
def test_twenty_pages_are_scanned_into_one_copy(test_scanner, lease_is_kept, desk):
    request = lease_is_kept
    desk.sit(Role.RECEPTION)
    desk.look_for(request.number)
    assert desk.room.current == "visit"
    stage = desk.stage("verification")
    row = next(r for r in stage._rows if r.paper.id == "rent_contract")
    desk.press(row.copies.scan)
    sheet = desk.sheet
    desk.shot("scan-1-empty")
    for page in range(1, PAGES + 1):
        desk.press(sheet.scan)
        assert (len(sheet.pages), sheet.view.page) == (page, page)
    desk.shot("scan-2-twenty")
    wide = sheet.pages[-1].shown.width
    desk.press(sheet.right)
    assert sheet.pages[-1].shown.height == wide
    desk.press(sheet.trim)
    desk.shot("scan-3-turned")
    desk.go_on()
    assert desk.sheets == 0
    copies = desk.live.office.copies
    (view,) = desk.live.act(Role.RECEPTION, copies.of_request, request.id)
    assert (view.pages, view.paper_id) == (PAGES, "rent_contract")
    content = desk.live.act(Role.RECEPTION, copies.read, request.id, view.blob)
    assert content.startswith(b"%PDF")
    desk.shot("scan-4-kept")
