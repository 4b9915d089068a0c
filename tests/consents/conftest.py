from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.base.clock import FixedClock
from desktop.base.paths import resource
from desktop.core.consents.ledger import follow_in
from desktop.core.consents.service import ConsentService
from desktop.core.documents.numbers import next_number
from desktop.core.people.course.service import CourseService
from desktop.core.people.terms import Birth, Member, Relationship
from desktop.core.policy import loader
from desktop.core.work import Doors
from tests.people.conftest import (
    actor,
    database,
    desk,
    form,
    people,
)

__all__ = ["actor", "database", "desk", "form", "people"]

MEMBERS = (
    Member("سارة", Relationship.DAUGHTER, Birth(year=2015)),
    Member("خالد", Relationship.SON, Birth(year=1998)),
    Member("منى", Relationship.SISTER),
)


@pytest.fixture
def clock():
    """A clock that the test sets forward."""
    return FixedClock(datetime(2026, 3, 1, 9, tzinfo=UTC))


@pytest.fixture
def doors(database, clock):
    return Doors(database, clock)


@pytest.fixture
def consents(doors):
    profile = loader.load(resource("policies", "haqal.toml")).profile
    return ConsentService(doors, lambda: profile)


@pytest.fixture
def courses(doors):
    return CourseService(doors, next_number, follow_in)


@pytest.fixture
def file(people, desk, form):
    """A widow with a girl of ten, a grown son, and a sister of unknown age."""
    return people.register(desk, replace(form, members=MEMBERS))
