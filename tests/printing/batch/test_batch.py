"""Letters in one run: in order, counted, cancelled, never more than a few under way."""

import os
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from desktop.base.errors import KnownError
from desktop.core.documents.frozen import to_json
from desktop.core.policy.loader import load_shipped
from desktop.core.practice.names import name
from desktop.printing.batch import Job, render_many, save_many
from desktop.printing.render import render_json
from desktop.printing.samples import sample

#: What three hundred letters may add to workers that have drawn a hundred: less than they would
#: if the letters (50 kB each) or what was measured for them stayed behind.
_GROWTH = 6_000_000


@pytest.fixture(scope="module")
def form():
    return sample("decision", load_shipped()[0].profile)


@pytest.fixture(scope="module")
def letter(form):
    return to_json(form)


@pytest.fixture
def letters(form):
    """Return what makes letters to different people, endlessly or ``most`` of them."""

    def make(most=None):
        for at in count() if most is None else range(most):
            data = replace(form, to=name(at), request_number=f"1447-{at:04d}")
            yield Job(f"{at}-1447", "decision", to_json(data))

    return make


def _memory(pid):
    pages = Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def _workers():
    own = os.getpid()
    children = Path(f"/proc/{own}/task/{own}/children").read_text(encoding="ascii").split()
    return [pid for pid in children if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()]


def test_letters_come_in_order_and_as_drawn_alone(letters):
    told = []
    drawn = list(render_many(letters(12), progress=told.append))
    assert [key for key, _ in drawn] == [f"{at}-1447" for at in range(12)]
    assert told == list(range(1, 13))
    alone = [render_json(job.form_id, job.data) for job in letters(12)]
    assert [one for _, one in drawn] == alone


def test_two_runs_give_the_same_bytes(letters):
    first, second = (list(render_many(letters(6))) for _ in range(2))
    assert first == second
    assert len({one.sha256 for _, one in first}) == 6


def test_only_a_few_jobs_are_under_way(letter):
    taken = []

    def jobs():
        for at in count():
            taken.append(at)
            yield Job(str(at), "decision", letter)

    run = render_many(jobs())
    for done in range(1, 4):
        next(run)
        assert len(taken) <= done + 4
    run.close()


def test_memory_of_workers_stays_flat(letters):
    run = render_many(letters(400))
    for at, _ in enumerate(run, 1):
        if at == 100:
            workers = _workers()
            early = [_memory(pid) for pid in workers]
        elif at == 395:
            late = [_memory(pid) for pid in workers]
    assert len(workers) == 2
    grown = [after - before for before, after in zip(early, late, strict=True)]
    assert max(grown) < _GROWTH, f"workers grew by {grown} bytes"


def test_cancelling_ends_the_run_and_keeps_what_was_drawn(letters):
    told = []
    run = render_many(letters(), progress=told.append, cancelled=lambda: len(told) >= 2)
    drawn = [key for key, _ in run]
    assert drawn == ["0-1447", "1-1447"]


def test_cancelling_a_run_into_a_folder_leaves_whole_files_only(letters, tmp_path):
    told = []
    report = save_many(letters(), tmp_path, progress=told.append, cancelled=lambda: len(told) >= 3)
    assert [path.name for path in report.saved] == ["0-1447.pdf", "1-1447.pdf", "2-1447.pdf"]
    assert sorted(tmp_path.iterdir()) == sorted(report.saved)
    jobs = letters(3)
    for path, job in zip(report.saved, jobs, strict=True):
        assert path.read_bytes() == render_json(job.form_id, job.data).pdf


def test_letter_that_can_not_be_read_is_reported_and_the_others_are_saved(letter, tmp_path):
    jobs = [
        Job("1-1447", "decision", letter),
        Job("2-1447", "decision", "{}"),
        Job("3-1447", "receipt", letter),
        Job("4-1447", "decision", letter),
    ]
    report = save_many(jobs, tmp_path)
    assert [path.name for path in report.saved] == ["1-1447.pdf", "4-1447.pdf"]
    assert [(key, why.code) for key, why in report.failed] == [
        ("2-1447", "documents.unreadable_form"),
        ("3-1447", "documents.unreadable_form"),
    ]


def test_failure_stands_at_its_place_in_the_run(letter):
    jobs = [Job("bad", "decision", "{}"), Job("good", "decision", letter)]
    (bad, why), (good, drawn) = render_many(jobs)
    assert (bad, good) == ("bad", "good")
    assert isinstance(why, KnownError)
    assert drawn == render_json("decision", letter)


def test_full_device_leaves_no_half_file(letters, tmp_path, failing_device):
    failing_device(60_000)
    with pytest.raises(KnownError, match=r"print\.cannot_save") as told:
        save_many(letters(5), tmp_path)
    assert told.value.params == {"file": "1-1447.pdf"}
    assert [path.name for path in tmp_path.iterdir()] == ["0-1447.pdf"]


def test_job_shows_no_personal_data(letter):
    assert repr(Job("1", "decision", letter)) == "Job(decision)"
