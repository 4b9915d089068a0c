"""The program's door: ``python -m desktop``, and the frozen program's first line."""

import multiprocessing
import sys

from desktop.base import crash

#: Exit status after a bug; 1 is a refusal with a reason and 2 is wrong usage.
CRASHED = 70


def main() -> int:
    """Run the program with the process's arguments and return its exit status."""
    if getattr(sys, "frozen", False):
        multiprocessing.freeze_support()
    crash.install()
    try:
        from desktop import boot

        return boot.main(sys.argv[1:])
    except Exception as error:  # noqa: BLE001  # whatever it is, it is a bug: report it, redacted
        crash.report(error)
        return CRASHED


if __name__ == "__main__":
    sys.exit(main())
