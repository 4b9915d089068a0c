from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from desktop.base.clock import FixedClock
from desktop.base.paths import resource
from desktop.core.surveys.loader import load_surveys
from desktop.core.surveys.service import SurveyService
from desktop.core.surveys.terms import OpenRound, RoundView
from desktop.core.work import Actor, Doors, Role
from tests.offices import new_tables
from tests.postgres.cluster import Cluster

ROUND = OpenRound(
    "general_satisfaction", "الربع الأول", date(2026, 3, 1), date(2026, 3, 31), "ورقي", 10
)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 3, 1, 9, tzinfo=UTC))


@pytest.fixture
def database(tmp_path: Path, server: Cluster | None) -> Iterator[Engine]:
    with new_tables(tmp_path, server) as engine:
        yield engine


@pytest.fixture
def surveys(database: Engine, clock: FixedClock) -> SurveyService:
    return SurveyService(Doors(database, clock), load_surveys(resource("surveys")))


@pytest.fixture
def actor() -> Callable[..., Actor]:
    return lambda *roles, who="a": Actor(who * 32, "هند", "موظفة", frozenset(roles))


@pytest.fixture
def desk(actor) -> Actor:
    return actor(Role.RECEPTION)


@pytest.fixture
def opened(surveys: SurveyService, desk: Actor) -> RoundView:
    return surveys.open_round(desk, ROUND)
