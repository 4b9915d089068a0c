"""Casework holds whatever is tried in it, by whomever, in whatever order."""

import sys
from time import monotonic

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from desktop.core.intake.facts import State
from tests.casework import law
from tests.casework.machine import Casework
from tests.casework.watch import REACHED
from tests.casework.world import CHOICES, furnish

pytestmark = pytest.mark.local


@pytest.fixture(scope="module")
def templates(office_template, tmp_path_factory):
    made = {}

    def of(policy):
        if policy not in made:
            folder = tmp_path_factory.mktemp("نظر") / policy
            made[policy] = furnish(office_template(policy), folder)
        return made[policy]

    return of


def run(templates, examples, steps, **more):
    machine = type("Casework", (Casework,), {"templates": staticmethod(templates), **more})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def told():
    """Print how often everything was reached."""
    for name, count in sorted(REACHED.items()):
        sys.stdout.write(f"{count:6} {name}\n")


def test_for_a_while(templates):
    """As many runs as a few seconds hold."""
    for policy in sorted(CHOICES):
        templates(policy)
    ends = monotonic() + 6
    while monotonic() < ends:
        run(templates, 20, 40, ends=ends)
    told()


@pytest.mark.full
def test_for_long(templates):
    """So many runs that every state is reached and every act taken."""
    for _ in range(40):
        run(templates, 25, 60, thorough=True)
    told()
    assert {state for state in State if not REACHED[f"state {state}"]} == set()
    assert {act for act in law.WHO if not REACHED[f"act {act}"]} == {"name_member"}
