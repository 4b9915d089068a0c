"""A window over a real office, driven by keys alone."""

import pytest

from tests.ui.journeys.desk import Desk


@pytest.fixture
def desk(dressed, live, tmp_path, request):
    made = Desk(dressed, live, tmp_path)
    yield made
    made.shot(f"{request.node.name.removeprefix('test_')[:40]}-end")
    made.close()
