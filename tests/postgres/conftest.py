from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.offices import Live, living
from tests.postgres.cluster import Cluster, Database


@pytest.fixture
def database(cluster: Cluster) -> Iterator[Database]:
    """One with the tables of the newest schema, and nothing in them."""
    database = cluster.migrated.copy()
    yield database
    database.drop()


@pytest.fixture
def live(cluster: Cluster, office_template, tmp_path: Path) -> Iterator[Live]:
    with living(office_template("haqal", cluster), tmp_path / "مكتب") as live:
        yield live
