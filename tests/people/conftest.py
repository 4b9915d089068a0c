from collections.abc import Callable, Collection, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from desktop.base.clock import FixedClock
from desktop.base.dates import Calendar
from desktop.base.paths import resource
from desktop.core.documents.numbers import next_number
from desktop.core.people.service import PeopleService
from desktop.core.people.terms import (
    Birth,
    Gender,
    Identity,
    IdentityKind,
    Income,
    Member,
    Obligation,
    PersonForm,
    PersonName,
    Relationship,
)
from desktop.core.policy import loader
from desktop.core.policy.circumstances import IncomeSource, Marital, ObligationKind
from desktop.core.work import Actor, Doors, Look, Role
from tests.offices import new_tables
from tests.postgres.cluster import Cluster

ActorOf = Callable[..., Actor]

FORM = PersonForm(
    name=PersonName("نورة", "عبد الله", "أحمد", "العتيبي"),
    identity=Identity(IdentityKind.NATIONAL_ID, "1000000107"),
    gender=Gender.FEMALE,
    marital=Marital.WIDOWED,
    birth=Birth(year=1390, typed="1390", calendar=Calendar.HIJRI),
    mobile="0551234567",
    categories=("widow",),
    members=(
        Member("سارة", Relationship.DAUGHTER, identity_number="1010000006", note="تدرس"),
        Member("خالد", Relationship.SON),
    ),
    incomes=(Income(IncomeSource.PENSION, 250_000), Income(IncomeSource.ALIMONY, 50_000)),
    obligations=(Obligation(ObligationKind.RENT, 120_000),),
    note="ملاحظة",
)


@pytest.fixture
def form() -> PersonForm:
    return FORM


@pytest.fixture(scope="module")
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 3, 1, 9, tzinfo=UTC))


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory, server: Cluster | None) -> Iterator[Engine]:
    """One office's tables a module; tests that need empty ones ask for ``database``."""
    with new_tables(tmp_path_factory.mktemp("مكتب"), server) as engine:
        yield engine


def _names(_look: Look, ids: Collection[str]) -> dict[str, str]:
    """Everybody is the same member of staff here."""
    return dict.fromkeys(ids, "هند")


def _service(engine: Engine, clock: FixedClock) -> PeopleService:
    profile = loader.load(resource("policies", "haqal.toml")).profile
    return PeopleService(Doors(engine, clock), lambda: profile, next_number, _names)


@pytest.fixture(scope="module")
def shared(engine: Engine, clock: FixedClock) -> PeopleService:
    return _service(engine, clock)


@pytest.fixture
def database(tmp_path: Path, server: Cluster | None) -> Iterator[Engine]:
    with new_tables(tmp_path, server) as engine:
        yield engine


@pytest.fixture
def people(database: Engine, clock: FixedClock) -> PeopleService:
    return _service(database, clock)


@pytest.fixture(scope="session")
def actor() -> ActorOf:
    return lambda *roles: Actor("a" * 32, "هند", "موظفة", frozenset(roles))


@pytest.fixture(scope="session")
def desk(actor: ActorOf) -> Actor:
    return actor(Role.RECEPTION)
