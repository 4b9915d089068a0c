"""What is let go goes back to the system: what is large at once, so that an office's lists may
grow, and what lies free between what is in use when it is asked for.
"""

import subprocess
import sys

import pytest

#: Lets something large go twice, small things made behind it, and tells what is still taken.
_GROWN = """
import os, sys
from desktop.base.memory import give_large_back

def taken():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

if sys.argv[1] == "given back":
    give_large_back()
before, small = taken(), []
for _ in range(2):
    large = b"1" * (16 << 20)
    small += [b"2" * 2000 for _ in range(100)]
    del large
print(taken() - before)
"""

#: Lets all but each hundredth of many go.
_BETWEEN = """
import os, sys
from desktop.base.memory import give_free_back

def taken():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

before = taken()
small = [bytearray(2000) for _ in range(10_000)]
left = small[::100]
del small
if sys.argv[1] == "given back":
    give_free_back()
print(taken() - before)
"""


def still_taken(how, script=_GROWN):
    ran = subprocess.run(
        [sys.executable, "-c", script, how], capture_output=True, text=True, check=True
    )
    return int(ran.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="the C library is another one")
def test_what_is_large_is_given_back_as_soon_as_it_is_let_go():
    assert still_taken("given back") < 2 << 20
    assert still_taken("kept") > 14 << 20


@pytest.mark.skipif(sys.platform != "linux", reason="the C library is another one")
def test_what_lies_free_between_what_is_in_use_is_given_back():
    assert still_taken("given back", _BETWEEN) < 2 << 20
    assert still_taken("kept", _BETWEEN) > 14 << 20
