"""What a screen reader is told of a window, for the system's own Python (python3-pyatspi).

Reads process ids, a line each; writes for each what is showing in the window of that process, as a
line of JSON: for every part its role, name, states, and how deep it lies.
"""

import json
import sys

import pyatspi

_FIRST = 10  # seconds until a window that was just opened is known to the bus
#: The states that Orca asks of what it reads.
_STATES = {
    "focusable": pyatspi.STATE_FOCUSABLE,
    "focused": pyatspi.STATE_FOCUSED,
    "enabled": pyatspi.STATE_ENABLED,
    "checked": pyatspi.STATE_CHECKED,
    "checkable": pyatspi.STATE_CHECKABLE,
    "editable": pyatspi.STATE_EDITABLE,
    "selected": pyatspi.STATE_SELECTED,
    "showing": pyatspi.STATE_SHOWING,
}


def application(pid):
    """Return the application of a process, waiting for it; None where it never comes."""
    import time

    until = time.monotonic() + _FIRST
    while time.monotonic() < until:
        desktop = pyatspi.Registry.getDesktop(0)
        for one in desktop:
            if one is not None and one.get_process_id() == pid:
                return one
        time.sleep(0.1)
    return None


def walk(part, depth, found):
    """Put down a part and what it holds, as far as it shows."""
    states = part.getState()
    if depth and not states.contains(pyatspi.STATE_SHOWING):
        return
    if depth:
        told = {
            "role": part.getRoleName(),
            "name": part.name,
            "about": part.description,
            "states": sorted(name for name, one in _STATES.items() if states.contains(one)),
            "depth": depth,
        }
        found.append(told)
    # a table tells of each cell; its first rows are like all others
    for place in range(min(part.childCount, 60)):
        child = part.getChildAtIndex(place)
        if child is not None:
            walk(child, depth + 1, found)


def main():
    for line in sys.stdin:
        found = []
        app = application(int(line))
        if app is not None:
            app.clear_cache()
            walk(app, 0, found)
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
        sys.stdout.flush()


main()
