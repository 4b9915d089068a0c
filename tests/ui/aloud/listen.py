"""Shows stops of the tour and hears what a screen reader is told of each, on a bus of their own.

    dbus-run-session -- python listen.py SECONDS DAY

Writes, as a line of JSON for each stop, its name and what was told of it; as many stops as the time
allows, beginning with another one each day (0 SECONDS: all of them).
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from time import monotonic

HERE = Path(__file__).resolve().parent
_TOLD = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1"}


def main() -> None:
    seconds, day = float(sys.argv[1]), int(sys.argv[2])
    both = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    window = subprocess.Popen(
        [sys.executable, HERE / "shown.py"], env={**os.environ, **_TOLD}, **both
    )
    reader = subprocess.Popen(["/usr/bin/python3", HERE / "read_tree.py"], **both)
    pid, *stops = _line(window).split()
    begin = day * 7 % len(stops)
    until = monotonic() + seconds
    for stop in stops[begin:] + stops[:begin]:
        if seconds and monotonic() > until:
            break
        _ask(window, stop)
        told = _ask(reader, pid)
        sys.stdout.write(f'{{"stop": {json.dumps(stop)}, "told": {told}}}\n')
    for one in (window, reader):
        one.stdin.close()
        one.wait()


def _ask(process: subprocess.Popen, line: str) -> str:
    process.stdin.write(f"{line}\n")
    process.stdin.flush()
    return _line(process)


def _line(process: subprocess.Popen) -> str:
    line = process.stdout.readline()
    if not line:
        raise SystemExit(f"{process.args} ended")
    return line.strip()


main()
