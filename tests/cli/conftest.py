import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop import boot
from desktop.core.work import Role
from desktop.storage.keys import DataKey
from desktop.storage.vault import Vault
from tests.offices import LOGO, PASSWORD, STAFF, Live

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Ran:
    """What one run of the program gave."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def cli(capsys, monkeypatch) -> Callable[..., Ran]:
    """Run the program in this process: ``cli("check", "--json", typed="…")``."""

    def run(*args: object, typed: str | bytes | None = "") -> Ran:
        content = typed.encode() if isinstance(typed, str) else typed
        stdin = None if content is None else io.TextIOWrapper(io.BytesIO(content))
        monkeypatch.setattr(sys, "stdin", stdin)
        capsys.readouterr()
        try:
            status = boot.main([str(arg) for arg in args])
        except SystemExit as end:
            status = int(end.code or 0)
        printed = capsys.readouterr()
        return Ran(status, printed.out, printed.err)

    return run


@pytest.fixture
def process(tmp_path) -> Callable[..., Ran]:
    """Run the program in a process of its own, with a home of its own."""

    def run(*args: object, typed: bytes | None = b"", **environment: str) -> Ran:
        ran = subprocess.run(
            [sys.executable, "-m", "desktop", *map(os.fsencode, map(str, args))],
            input=typed,
            capture_output=True,
            cwd=ROOT,
            env={**os.environ, "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state"),
                 **environment},
            timeout=120,
            check=False,
        )  # fmt: skip
        return Ran(ran.returncode, ran.stdout.decode(), ran.stderr.decode())

    return run


@dataclass
class Closed:
    """A closed office on disk, and what a command needs to open it."""

    folder: Path
    live: Live
    key: DataKey
    password_file: Path

    def as_(self, role: Role = Role.RECEPTION) -> tuple[object, ...]:
        name = STAFF[role].name
        return ("--data", self.folder, "--as", name, "--password-file", self.password_file)


@pytest.fixture
def closed(live: Live, tmp_path: Path) -> Closed:
    """An office with one beneficiary and one signed and referred request, closed."""
    from desktop.core.policy.vocabulary import StepId
    from desktop.core.staff.terms import Letterhead

    live.unlock(Role.RECEPTION)
    letterhead = Letterhead("جمعية البر", logo=LOGO)
    live.act(Role.DIRECTOR, live.office.staff.change_letterhead, letterhead)
    request = live.request()
    live.upto(request.id, StepId.COMPLETION)
    live.call(live.house.gate.close)
    password_file = tmp_path / "كلمة المرور.txt"
    password_file.write_text(f"{PASSWORD}\n", "utf-8")
    key = Vault.open(live.folder / "vault.keys").unlock(live.slots[Role.ADMIN], PASSWORD)
    return Closed(live.folder, live, key, password_file)
