"""A window killed while somebody types loses no draft that was kept."""

import json
import os
import pickle
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.core.work import Role
from tests.offices import Live, living

TYPIST = Path(__file__).with_name("typist.py")
#: Kills that are tried however slow the machine is.
LEAST = 2


def typed_until_killed(folder, rng):
    """Let somebody type, kill the window a moment after some drafts were kept, and return each as
    it was last kept.
    """
    command = [sys.executable, str(TYPIST), str(folder), str(rng.randrange(10**6))]
    kept = {}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout.readline().strip() == "typing"
        lines = [typist.stdout.readline() for _ in range(rng.randrange(1, 4))]
        time.sleep(rng.uniform(0, 0.8))
        os.kill(typist.pid, signal.SIGKILL)
        for line in (*lines, *typist.stdout):
            if not line.endswith("}\n"):
                continue  # it was killed while it told of it, or had come to the end
            told = json.loads(line)
            kept[told["key"]] = told["typed"]
    assert typist.returncode == -signal.SIGKILL, "the window ended by itself"
    return kept


def lost(template, folder, kept):
    """Open the office again; return what of the drafts is not there as it was kept, or further."""
    live = Live(template, folder / "مكتب")
    try:
        office = live.unlock(Role.RECEPTION).office
        assert live.act(Role.RECEPTION, office.reports.check).sound
        actor = live.actor(Role.RECEPTION)
        found = {key: live.call(office.drafts.load, actor, key) for key in kept}
        return {key: typed for key, typed in kept.items() if not goes_on(typed, found[key])}
    finally:
        live.close()


def goes_on(kept, found):
    """Tell whether what was kept is there; what was typed since only follows it."""
    if not kept:
        return True
    there = found[0] if found else {}
    return all(
        str(there.get(name, "")).startswith(value) if isinstance(value, str) else name in there
        for name, value in kept.items()
    )


def campaign(busy_template, tmp_path, kills, seconds=float("inf")):
    template, busy = busy_template
    ends, rng, done, drafts = time.monotonic() + seconds, random.Random(), 0, 0
    with living(template, tmp_path / "مكتب"):
        pass  # a copy of the office, closed
    (tmp_path / "office.pickle").write_bytes(pickle.dumps((template, busy)))
    while done < kills and (done < LEAST or time.monotonic() < ends):
        done += 1
        kept = typed_until_killed(tmp_path, rng)
        drafts += len(kept)
        assert lost(template, tmp_path, kept) == {}
    print(f"{done} kills, {drafts} drafts kept")  # noqa: T201
    assert drafts


@pytest.mark.local
def test_a_killed_window_loses_no_draft_that_was_kept(busy_template, tmp_path):
    campaign(busy_template, tmp_path, 20, seconds=8)


@pytest.mark.full
@pytest.mark.local
def test_twenty_killed_windows_lose_no_draft_that_was_kept(busy_template, tmp_path):
    campaign(busy_template, tmp_path, 20)
