"""Scanners by SANE's own test driver: pages come, faults are told, and no network is touched."""

import os
import re
import shutil
import subprocess

import pytest

from desktop.base.errors import KnownError
from desktop.base.paths import resource
from desktop.ui.parts.scans import scanner
from desktop.ui.parts.scans.bench import SCANS
from desktop.ui.parts.workshop import Workshop

pytestmark = [
    pytest.mark.local,
    pytest.mark.skipif(not shutil.which("scanimage"), reason="needs sane-utils"),
]


@pytest.fixture
def drivers(tmp_path):
    """Our folder of drivers with the test driver alone."""
    folder = tmp_path / "sane"
    shutil.copytree(resource("sane"), folder)
    (folder / "dll.conf").write_text("test\n")
    (folder / "test.conf").write_text("number_of_devices 2\n")
    return folder


def test_connected_scanners_are_listed_by_name(drivers):
    found = scanner.scanners(drivers=drivers)
    assert [one.device for one in found] == ["test:0", "test:1"]
    assert all("frontend-tester" in one.name for one in found)


def test_twenty_pages_come_and_are_read(drivers):
    shop = Workshop(SCANS)
    pages = []
    for _ in range(20):
        pages += shop.ask("read", scanner.scan("test:0", drivers=drivers))
    shop.close()
    assert len(pages) == 20
    assert all(page.width > 300 for page in pages)


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("SANE_STATUS_IO_ERROR", "scanner.broke"),
        ("SANE_STATUS_JAMMED", "scanner.broke"),
        ("SANE_STATUS_NO_DOCS", "scanner.no_paper"),
    ],
)
def test_a_scanner_that_is_unplugged_mid_page_is_told(drivers, status, code):
    with pytest.raises(KnownError) as why:
        scanner.scan("test:0", "--read-return-value", status, drivers=drivers)
    assert why.value.code == code


def test_a_scanner_that_is_gone_or_hangs_is_told(drivers, monkeypatch):
    with pytest.raises(KnownError, match=r"scanner\.broke"):
        scanner.scan("test:9", drivers=drivers)
    monkeypatch.setattr(scanner, "_SCANNED_S", 0.5)
    with pytest.raises(KnownError, match=r"scanner\.stuck"):
        scanner.scan("test:0", "--read-delay=yes", "--read-delay-duration=200000", drivers=drivers)


def test_a_pc_without_sane_says_so(monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    assert not scanner.there()
    with pytest.raises(KnownError, match=r"scanner\.missing"):
        scanner.scanners()


@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
@pytest.mark.parametrize("ours", [True, False])
def test_no_socket_but_of_this_pc_is_opened(tmp_path, drivers, ours):
    folder = resource("sane") if ours else drivers
    log = tmp_path / "calls"
    env = {**os.environ, "SANE_CONFIG_DIR": str(folder)}
    given = ["-L"] if ours else ["-d", "test:0", "--format=pnm"]
    command = ["strace", "-f", "-e", "trace=socket,connect,sendto", "-o", str(log), "scanimage"]
    subprocess.run([*command, *given], env=env, capture_output=True, check=False, timeout=120)
    sockets = re.findall(r"socket\((\w+)", log.read_text())
    assert set(sockets) <= {"AF_UNIX", "AF_NETLINK"}
    assert "AF_INET" not in log.read_text()


def test_no_driver_of_the_network_is_named():
    named = resource("sane").joinpath("dll.conf").read_text().split("\n")
    drivers = {line for line in named if line and not line.startswith("#")}
    network = {"net", "escl", "airscan", "magicolor", "kodakaio", "dell1600n_net", "hpaio"}
    assert not drivers & network
