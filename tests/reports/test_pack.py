"""The governance evidence pack: its papers, its contents, its period, and nobody named in it."""

import shutil
from datetime import date

import pytest

from desktop.base.errors import Invalid, KnownError, Refused
from desktop.core.complaints.box.service import OpenBox
from desktop.core.proofs.pledges.terms import EnterCode
from desktop.core.reports.pack import MakePack
from desktop.core.work import Role
from desktop.core.work.acts import WantedActs
from tests.complaints.test_handling import record
from tests.printing.text.papers import by_poppler, plain


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "حزمة"
    folder.mkdir()
    return folder


def words_of(path):
    return plain(" ".join(by_poppler(path.read_bytes())))


YEAR = MakePack(date(2026, 1, 1), date(2026, 3, 31))


def make(live, folder, given=YEAR, role=Role.DIRECTOR):
    return live.act(role, live.office.packs.make, given, folder)


def test_the_papers_stand_in_a_folder_with_their_contents(live, out):
    files = make(live, out)
    assert [one.path.name for one in files] == sorted(p.name for p in out.iterdir())
    assert all(one.path.read_bytes().startswith(b"%PDF") and one.pages for one in files)
    contents, *papers = files
    assert contents.title == "حزمة شواهد الحوكمة"
    titles = [one.title for one in papers]
    assert len([one for one in titles if "2026-0" in one]) == 3  # a follow-up sheet a month
    said = words_of(contents.path)
    for one in papers:
        assert one.title.split()[0] in said
    assert "السلامة المالية" in said


def test_the_code_of_ethics_is_part_of_it_once_the_office_has_one(live, out):
    before = [one.title for one in make(live, out)]
    live.act(Role.DIRECTOR, live.office.pledges.enter_code, EnterCode("ميثاق", "نص"))
    after = [one.title for one in make(live, out)]
    assert set(after) - set(before) == {"التوقيع على ميثاق الأخلاقيات"}


def test_the_office_words_the_parts(live, out):
    given = MakePack(YEAR.first, YEAR.last, compliance="الالتزام بالأنظمة")
    contents, first, *_ = make(live, out, given)
    assert first.part == "الالتزام بالأنظمة"
    assert "الالتزام" in words_of(contents.path)


def test_nobody_is_named_in_it(live, out):
    live.unlock(Role.COMPLAINTS)
    person = live.person()
    live.request(person)
    record(live)
    box = OpenBox("أمين المجلس", "عضو اللجنة", live.clock.now(), 1)
    live.act(Role.COMPLAINTS, live.office.hearing.box.open, box)
    form = person.form
    for one in make(live, out):
        said = words_of(one.path)
        for name in (form.name.full, form.identity.number, form.mobile):
            assert name not in said, one.title


@pytest.mark.parametrize(
    ("given", "field"),
    [
        (MakePack(date(2026, 3, 1), date(2026, 2, 1)), "last"),
        (MakePack(date(2023, 3, 1), date(2026, 2, 1)), "last"),
        (MakePack(date(2030, 1, 1), date(2030, 2, 1)), "first"),
    ],
)
def test_a_period_that_is_none_is_refused_and_nothing_is_written(live, out, given, field):
    with pytest.raises(Invalid) as why:
        make(live, out, given)
    assert [one.field for one in why.value.problems] == [field]
    assert not list(out.iterdir())


def test_the_auditor_makes_it_too_and_reception_does_not(live, out):
    assert make(live, out, role=Role.AUDITOR)
    with pytest.raises(Refused):
        make(live, out, role=Role.RECEPTION)
    with pytest.raises(Refused, match="inside_data"):
        make(live, live.folder)


def acts_of(live):
    rows = live.act(Role.DIRECTOR, live.office.acts.page, WantedActs()).rows
    return [dict(one.detail) for one in rows if one.action == "data.pack"]


def test_the_log_tells_who_made_it_for_which_days(live, out):
    files = make(live, out)
    done, begun = acts_of(live)
    assert begun["from_on"] == done["from_on"] == "2026-01-01"
    assert (begun["stage"], done["stage"], done["papers"]) == ("begun", "done", str(len(files)))


@pytest.mark.parametrize("stops", ["disk", "person"])
def test_a_pack_that_came_to_no_end_is_logged_as_one(live, out, stops):
    class Stopped(Exception):
        pass

    def progress(done, _all):
        if done == 2 and stops == "person":
            raise Stopped
        if done == 2:
            shutil.rmtree(out)  # the stick was pulled

    with pytest.raises(KnownError if stops == "disk" else Stopped):
        live.act(Role.DIRECTOR, live.office.packs.make, YEAR, out, progress)
    failed, begun = acts_of(live)
    assert (begun["stage"], failed["stage"]) == ("begun", "failed")
    assert failed.get("code") == ("outgoing.not_there" if stops == "disk" else None)


def test_a_folder_into_which_nothing_is_written_leaves_no_act(live, out):
    with pytest.raises(FileNotFoundError):
        make(live, out / "ليس هنا")
    with pytest.raises(Refused, match="inside_data"):
        make(live, live.folder)
    acts = live.act(Role.DIRECTOR, live.office.acts.page, WantedActs()).rows
    assert not [one for one in acts if one.action == "data.pack"]
