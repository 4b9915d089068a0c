from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from desktop.base.clock import FixedClock
from desktop.core.complaints.casebook import VoiceBook
from desktop.core.complaints.harm.terms import PAYLOADS
from desktop.core.complaints.seals.ledger import Seals
from desktop.core.complaints.service import ComplaintService
from desktop.core.documents.numbers import next_number
from desktop.core.policy.choices import OfficeChoices
from desktop.core.sealed.envelopes.ledger import Envelopes
from desktop.core.staff.ledger import accounts_in
from desktop.core.work import Actor, Doors, Role
from desktop.storage.blobs import Blobs
from desktop.storage.keys import DataKey
from desktop.storage.pairs import Keyring
from tests.offices import new_tables
from tests.postgres.cluster import Cluster

NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path, server: Cluster | None) -> Iterator[Engine]:
    with new_tables(tmp_path, server) as engine:
        yield engine


@pytest.fixture
def complaints(database: Engine, tmp_path: Path) -> ComplaintService:
    seals = Seals(Envelopes(None, Keyring()), accounts_in, PAYLOADS)
    blobs = Blobs(tmp_path / "blobs", DataKey.new())
    book = VoiceBook(seals, lambda: OfficeChoices(services=(), papers=(), categories=()))
    return ComplaintService(Doors(database, FixedClock(NOW)), next_number, seals, book, blobs)


@pytest.fixture
def actor() -> Callable[..., Actor]:
    return lambda *roles, who="a": Actor(who * 32, "هند", "موظفة", frozenset(roles))


@pytest.fixture
def desk(actor) -> Actor:
    return actor(Role.RECEPTION)
