"""The letters of a sitting: saved or printed in one run, never issued twice, kept on a failure."""

import pypdfium2
import pytest

from desktop.base.errors import KnownError
from desktop.core.committee.terms import RecordDecision
from desktop.core.intake.casebook import Casebook
from desktop.core.intake.facts import Outcome
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.terms import REQUEST
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.core.work.subjects import Subject
from desktop.ui.kit.operation import Stopped
from desktop.ui.parts import decision_letters as letters
from desktop.ui.parts.decision_letters import LettersSheet
from desktop.ui.parts.prints import sending
from tests.offices import PERSON
from tests.ui.seats import sheet_of, texts

_COUNT = 4


@pytest.fixture
def sitting(open_office):
    """An office with a sitting of four decisions."""
    live = open_office("haqal")
    sitting = live.sitting()
    person = live.person()
    for place in range(_COUNT):
        request = live.request(person)
        live.upto(request.id, StepId.STUDY)
        outcome = Outcome.APPROVED if place % 2 else Outcome.REJECTED
        decision = RecordDecision(
            sitting.id, Subject(REQUEST, request.id), Decide(outcome, "كما ثبت بالدراسة.")
        )
        live.act(Role.SECRETARY, live.office.committee.decide, decision)
    return live, sitting


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "خطابات"
    made.mkdir()
    return made


@pytest.fixture
def room(seat, sitting):
    made = seat(Role.SECRETARY, sitting[0])
    made.go("committee")
    return made


def numbers(live):
    return sorted(r.number for r in live.act(Role.SECRETARY, live.office.documents.recent).rows)


def test_letters_are_saved_whole_and_not_issued_twice(room, sitting, folder):
    live, _ = sitting
    page = room.page("committee")
    page.letters.click()
    sheet_of(room, LettersSheet).save_in(str(folder))
    room.rest()
    files = sorted(folder.iterdir())
    for place, file in enumerate(files, 1):  # found by form, request and person
        assert file.stem == f"خطاب القرار - 1447-{place:04d} - {PERSON.name.full} - {place}-1447"
    for file in files:
        with pypdfium2.PdfDocument(file) as pdf:
            assert len(pdf) == 1
    page.letters.click()
    sheet = sheet_of(room, LettersSheet)
    sheet.save_in(str(folder))
    room.rest()
    assert sheet.isVisible()
    assert room.desk.messages.text("committee.all_told") in room.messages.texts()
    assert len(numbers(live)) == _COUNT


def test_a_printer_that_fails_keeps_its_letter_and_ends_the_run(room, sitting, monkeypatch):
    live, _ = sitting
    sent = []

    def fail_at_the_third(job):
        if len(sent) == 2:
            raise KnownError("printer.no_printer")
        sent.append(job)

    monkeypatch.setattr(sending, "send", fail_at_the_third)
    page = room.page("committee")
    page.letters.click()
    sheet = sheet_of(room, LettersSheet)
    sheet.print_button.click()
    room.rest()
    assert len(sent) == 2
    assert sheet.isVisible()  # to be pressed once more
    assert len(room.desk.spool.waiting) == 1
    assert len(numbers(live)) == 3
    monkeypatch.setattr(sending, "send", sent.append)
    sheet.print_button.click()
    room.rest()
    assert not [one for one in page.window().findChildren(LettersSheet) if one.isVisible()]
    assert len(sent) == 3
    assert len(numbers(live)) == _COUNT


def test_a_damaged_letter_is_named_and_the_rest_are_issued(room, sitting, folder, monkeypatch):
    live, held = sitting
    page, compose = room.page("committee"), Casebook.brief_in
    decided = live.act(Role.SECRETARY, live.office.committee.decided, held.id)
    damaged = {decided[1][0].id}

    def one_is_damaged(casebook, at, request):
        if request in damaged:
            raise KnownError("storage.damaged")
        return compose(casebook, at, request)

    monkeypatch.setattr(Casebook, "brief_in", one_is_damaged)
    page.letters.click()
    sheet = sheet_of(room, LettersSheet)
    sheet.save_in(str(folder))
    room.rest()
    assert len(list(folder.iterdir())) == _COUNT - 1
    assert sheet.isVisible()
    assert live.read(*damaged).number in texts(sheet.left)
    assert numbers(live) == [f"{one}/1447" for one in range(1, _COUNT)]  # none was lost with it
    damaged.clear()
    sheet.save_in(str(folder))
    room.rest()
    assert len(list(folder.iterdir())) == _COUNT


def test_a_letter_that_cannot_be_saved_ends_the_run_and_is_named(
    room, sitting, folder, monkeypatch
):
    live, _ = sitting
    monkeypatch.setattr(letters, "LOT", 3)
    page, saved = room.page("committee"), []

    def full_at_the_second(pdf, path):
        if saved:
            raise KnownError("outgoing.cannot_save", file=path.name)
        saved.append(path)

    monkeypatch.setattr(letters, "save", full_at_the_second)
    page.letters.click()
    sheet = sheet_of(room, LettersSheet)
    sheet.save_in(str(folder))
    room.rest()
    assert sheet.isVisible()
    assert len(numbers(live)) == 3  # the next lot was not begun
    told = texts(sheet.unsaved)
    assert [one in told for one in ("1/1447", "2/1447", "3/1447")] == [False, True, True]


def test_a_folder_inside_the_data_takes_no_number(room, sitting):
    live, _ = sitting
    room.page("committee").letters.click()
    sheet_of(room, LettersSheet).save_in(str(live.folder))
    room.rest()
    assert numbers(live) == []
    assert room.messages.texts()


def test_stopping_leaves_whole_letters_only(room, sitting, folder, monkeypatch):
    live, sitting = sitting
    monkeypatch.setattr(letters, "LOT", 2)
    run = letters.Run(sitting.id, str(folder))

    def progress(done, _total):
        if done == 2:
            raise Stopped

    def write():
        with pytest.raises(Stopped):
            letters.write_letters(room.desk, run, progress)

    live.call(write)
    saved = {f.stem.rpartition(" - ")[2].replace("-", "/") for f in folder.iterdir()}
    assert len(saved) == 2
    assert saved == set(numbers(live))


def test_nobody_is_offered_letters_without_the_right_to_issue(seat, sitting):
    member = seat(Role.MEMBER, sitting[0])
    assert not member.go("committee").letters.isVisible()


def test_a_sitting_without_decisions_has_no_letters(seat, open_office):
    live = open_office("haqal")
    live.sitting()
    room = seat(Role.SECRETARY, live)
    page = room.go("committee")
    assert page.letters.isVisible()
    assert not page.letters.isEnabled()
