"""The program's door: ``python -m desktop``, and the frozen program's first line."""

import gc
import sys

from desktop.base import crash

#: Exit status after a bug, and of a refusal with a reason; 2 is wrong usage.
CRASHED, REFUSED = 70, 1
#: Exit status after Ctrl+C, as shells give it.
INTERRUPTED = 130

#: What the packed program says where the system lacks a library of the window.
NO_LIBRARY = """تنقص مكتبة من النظام ({library}). اكتب هذا السطر بصلاحيات المدير ثم أعد التشغيل:
A system library is missing ({library}). Type this line as root, then start again:

    apt-get install -y libegl1 libgl1 fontconfig-config

"""


def main() -> int:
    """Run the program with the process's arguments and return its exit status."""
    crash.install()
    gc.disable()  # while libraries come: the window collects by itself, a command as Python does
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # a process that asks for printers starts here too, and ends here
    try:
        from desktop import boot

        return boot.main(sys.argv[1:], before_command=gc.enable)
    except ImportError as error:
        if "shared object" not in str(error):
            crash.report(error)
            return CRASHED
        sys.stderr.write(NO_LIBRARY.format(library=str(error).partition(":")[0]))
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001  # whatever it is, it is a bug: report it, redacted
        crash.report(error)
        return CRASHED


if __name__ == "__main__":
    sys.dont_write_bytecode = False  # compiled once, not at every start, whatever the shell says
    sys.exit(main())
