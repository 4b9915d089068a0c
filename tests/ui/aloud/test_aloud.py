"""The window as a screen reader hears it: a process of its own, read over the bus of assistive
technology by another program, as Orca would.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

LISTEN = Path(__file__).with_name("listen.py")
_READER = "import pyatspi"
#: What people act on, by the roles of AT-SPI; what else can have the keyboard is text to be read.
ACTED_ON = {
    "push button", "check box", "radio button", "toggle button", "text", "password text",
    "combo box", "table", "list", "tree", "spin button", "slider", "link",
}  # fmt: skip
READ = {"label", "panel", "table cell", "filler", "document frame", "canvas"}
ARABIC = re.compile("[\u0621-\u064a]")


def there():
    """Tell whether the bus and the system's reader of it are there."""
    python = Path("/usr/bin/python3")
    if shutil.which("dbus-run-session") is None or not python.exists():
        return False
    return subprocess.run([python, "-c", _READER], capture_output=True, check=False).returncode == 0


def heard(seconds):
    """Return what is told at some stops of the tour, by the stop's name."""
    day = datetime.now(UTC).toordinal()
    command = ["dbus-run-session", "--", sys.executable, LISTEN, str(seconds), str(day)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    ran = subprocess.run(
        command, capture_output=True, text=True, check=True, timeout=seconds + 900, env=environment
    )
    lines = [json.loads(line) for line in ran.stdout.splitlines() if line.startswith("{")]
    return {line["stop"]: line["told"] for line in lines}


def faults(told):
    """Yield what is wrong with what is told of one stop."""
    if not told or told[0]["role"] != "frame":
        yield "no window"
    for part in told:
        reached = "focusable" in part["states"]
        if not reached and part["role"] not in ACTED_ON:
            continue
        if part["role"] not in ACTED_ON | READ:
            yield "an unknown role", part
        called = part["name"] + (part["about"] if part["role"] == "combo box" else "")
        if part["role"] in ACTED_ON and not ARABIC.search(called):
            yield "no name in Arabic", part
    keyboard = [part for part in told if "focused" in part["states"]]
    if len([part for part in keyboard if part["role"] in ACTED_ON | {"label", "panel"}]) > 1:
        yield "the keyboard in two places", keyboard


@pytest.mark.skipif(not there(), reason="python3-pyatspi or dbus-run-session is not installed")
class TestAloud:
    def test_some_stops_tell_every_control_in_arabic(self):
        told = heard(6)
        sys.stdout.write(f"heard {len(told)}: {', '.join(told)}\n")
        assert told
        assert {stop: found for stop, one in told.items() if (found := list(faults(one)))} == {}
        states = {state for one in told.values() for part in one for state in part["states"]}
        assert {"enabled", "focusable", "focused"} <= states

    @pytest.mark.full
    def test_every_stop_tells_every_control_in_arabic(self):
        told = heard(0)
        assert {stop: found for stop, one in told.items() if (found := list(faults(one)))} == {}
        states = {state for one in told.values() for part in one for state in part["states"]}
        assert {"checkable", "checked"} <= states


def test_what_has_no_name_or_no_role_is_found():
    window = {"role": "frame", "name": "استقبال", "states": ["enabled"]}
    named = {"role": "text", "name": "الاسم", "states": ["focusable", "focused"]}
    assert list(faults([window, named])) == []
    for wrong in ({"name": ""}, {"name": "Name"}, {"role": "unknown"}):
        assert list(faults([window, {**named, **wrong}])), wrong
    assert list(faults([window, named, {**named, "name": "الجوال"}]))
    assert list(faults([]))
