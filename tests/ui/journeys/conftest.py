"""A window over a real office, driven by keys alone."""

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.ui.journeys.acts import Keys
from tests.ui.journeys.desk import Desk


@pytest.fixture
def desk(dressed, live, tmp_path, request):
    made = Desk(dressed, live, tmp_path)
    yield made
    made.shot(f"{request.node.name.removeprefix('test_')[:40]}-end")
    made.close()


@pytest.fixture
def keys(desk):
    return Keys(desk)


@pytest.fixture
def chosen(monkeypatch):
    """Give what stands in for the system's file dialogs: the file that is chosen."""
    answers = {"path": ""}
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_args: (str(answers["path"]), ""))
    return answers
