from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from desktop.base.clock import FixedClock
from desktop.base.paths import resource
from desktop.core.documents.numbers import next_number
from desktop.core.finding.service import FindingService
from desktop.core.people.service import PeopleService
from desktop.core.policy import loader
from desktop.core.work import Actor, Doors, Role
from tests.offices import NOW, new_tables
from tests.postgres.cluster import Cluster


class There:
    """People and their search over one office's tables; ``queued`` is what waits in the lane."""

    def __init__(self, engine: Engine) -> None:
        profile = loader.load(resource("policies", "haqal.toml")).profile
        self.doors = Doors(engine, FixedClock(NOW))
        self.queued = []
        self.free = None
        named = lambda _look, ids: dict.fromkeys(ids, "هند")  # noqa: E731
        self.people = PeopleService(self.doors, lambda: profile, next_number, named)
        self.finding = FindingService(
            self.doors, self.people, self.queued.append, lambda: self.free
        )

    def actor(self, *roles: Role) -> Actor:
        return Actor("a" * 32, "هند", "موظفة", frozenset(roles))

    @property
    def desk(self) -> Actor:
        return self.actor(Role.RECEPTION)

    def work_off(self) -> None:
        """Have the lane do what waits."""
        while self.queued:
            self.queued.pop(0)()

    def names(self, text: str, *roles: Role) -> list[str]:
        """Return who is found, by name or by who lives there."""
        hits = self.finding.find(self.actor(*(roles or (Role.RECEPTION,))), text).hits
        return [hit.row.member or hit.row.name for hit in hits]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, server: Cluster | None) -> Iterator[There]:
    """One office for all tests of a module that change nothing in it."""
    with new_tables(tmp_path_factory.mktemp("مكتب"), server) as engine:
        yield There(engine)


@pytest.fixture
def there(tmp_path: Path, server: Cluster | None) -> Iterator[There]:
    with new_tables(tmp_path, server) as engine:
        yield There(engine)
