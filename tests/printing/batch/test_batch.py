"""Letters in one run: in order, counted, cancelled, never more than a few under way."""

from itertools import count

import pytest

from desktop.base.errors import KnownError
from desktop.core.documents.forms import to_json
from desktop.core.policy.loader import load_shipped
from desktop.printing.batch import Job, render_many
from desktop.printing.render import render_json
from desktop.printing.samples import sample


@pytest.fixture(scope="module")
def letter():
    profile = load_shipped()[0].profile
    return to_json(sample("decision", profile))


def test_letters_come_in_order_and_as_drawn_alone(letter):
    told = []
    jobs = [Job(str(at), "decision", letter) for at in range(6)]
    drawn = list(render_many(jobs, progress=told.append))
    assert [key for key, _ in drawn] == ["0", "1", "2", "3", "4", "5"]
    assert told == [1, 2, 3, 4, 5, 6]
    alone = render_json("decision", letter)
    assert all(one == alone for _, one in drawn)


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


def test_cancelling_ends_the_run_and_keeps_what_was_drawn(letter):
    told = []
    jobs = [Job(str(at), "decision", letter) for at in range(50)]
    run = render_many(jobs, progress=told.append, cancelled=lambda: len(told) >= 2)
    drawn = [key for key, _ in run]
    assert drawn == ["0", "1"]


def test_letter_that_can_not_be_read_ends_the_run_at_its_place(letter):
    run = render_many([Job("good", "decision", letter), Job("bad", "decision", "{}")])
    assert next(run)[0] == "good"
    with pytest.raises(KnownError, match=r"documents\.unreadable_form"):
        next(run)


def test_job_shows_no_personal_data(letter):
    assert repr(Job("1", "decision", letter)) == "Job(decision)"
