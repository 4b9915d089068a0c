"""The program never speaks to a network."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def runs(*command):
    """Tell whether a command works on this machine."""
    try:
        return subprocess.run(command, capture_output=True, check=False, timeout=30).returncode == 0
    except OSError:
        return False


def demo(out, home):
    return (
        [sys.executable, "-m", "desktop", "demo", "--out", str(out), "--policy", "nama", "--json"],
        {**os.environ, "HOME": str(home)},
    )


def test_the_day_is_lived_without_any_network(tmp_path):
    """In a network namespace of its own there is not even a loopback device that is up."""
    cut_off = next(
        (
            way
            for way in (["unshare", "-n"], ["unshare", "-rn"])
            if runs(*way, "true")
        ),
        None,
    )  # fmt: skip
    if cut_off is None:
        pytest.skip("neither root nor user namespaces here: unshare -n is forbidden")
    command, environment = demo(tmp_path / "يوم", tmp_path)
    ran = subprocess.run(
        [*cut_off, *command], capture_output=True, text=True, cwd=ROOT, env=environment,
        check=False, timeout=300,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert '"equal": true' in ran.stdout


def test_no_socket_but_local_ones_is_ever_asked_for(tmp_path):
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    if not runs("strace", "-o", str(tmp_path / "probe"), "true"):
        pytest.skip("tracing is forbidden here")
    log = tmp_path / "sockets"
    command, environment = demo(tmp_path / "يوم", tmp_path)
    trace = [
        "strace",
        "-f",
        "-qq",
        "-e",
        "trace=socket,socketpair,connect,bind,sendto",
        "-o",
        str(log),
    ]
    ran = subprocess.run(
        [*trace, "--seccomp-bpf", *command], capture_output=True, text=True, cwd=ROOT,
        env=environment, check=False, timeout=300,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    asked = re.findall(r"socket(?:pair)?\((\w+)", log.read_text())
    assert set(asked) <= {"AF_UNIX"}
    connected = re.findall(r"(?:connect|bind|sendto)\(.*?sa_family=(\w+)", log.read_text())
    assert set(connected) <= {"AF_UNIX"}


def test_the_trace_would_show_a_socket(tmp_path):
    """The test above can fail: it sees what a program that does open a socket asks for."""
    log = tmp_path / "sockets"
    if shutil.which("strace") is None or not runs("strace", "-o", str(log), "true"):
        pytest.skip("no tracing here")
    code = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
    trace = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket", "-o", str(log)]
    subprocess.run([*trace, sys.executable, "-c", code], check=True, timeout=60)
    assert "AF_INET" in re.findall(r"socket\((\w+)", log.read_text())
