"""Sleep and session lock, heard on a bus of the test's own."""

import shutil
import subprocess
import sys

import pytest
from PySide6.QtDBus import QDBusConnection

from desktop.ui.shell.lock_watch import LockWatch

pytestmark = pytest.mark.skipif(
    not (shutil.which("dbus-daemon") and shutil.which("dbus-send")), reason="no D-Bus here"
)

SLEEP = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep")


@pytest.fixture
def bus():
    """Yield the address of a private bus."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        text=True,
    )
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait(10)
    daemon.stdout.close()


def send(address, path, member, *arguments):
    # the signal is only heard from the owner of logind's name, as on a real bus
    script = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from PySide6.QtDBus import QDBusConnection, QDBusMessage\n"
        "app = QCoreApplication([])\n"
        "address, path, interface, name, *rest = sys.argv[1:]\n"
        "bus = QDBusConnection.connectToBus(address, 'logind')\n"
        "assert bus.registerService('org.freedesktop.login1')\n"
        "message = QDBusMessage.createSignal(path, interface, name)\n"
        "message.setArguments([word == 'true' for word in rest])\n"
        "assert bus.send(message)\n"
    )
    interface, _, name = member.rpartition(".")
    subprocess.run(
        [sys.executable, "-c", script, address, path, interface, name, *arguments], check=True
    )


def test_sleep_locks_and_waking_does_not(bus, qtbot):
    connection = QDBusConnection.connectToBus(bus, "test-sleep")
    watch = LockWatch(bus=connection)
    assert watch.listening
    heard = []
    watch.lock_wanted.connect(lambda: heard.append(1))
    with qtbot.waitSignal(watch.lock_wanted):
        send(bus, *SLEEP, "true")
    send(bus, *SLEEP, "false")
    qtbot.wait(50)
    assert heard == [1]
    QDBusConnection.disconnectFromBus("test-sleep")


def test_without_a_bus_nothing_is_heard(qapp):
    watch = LockWatch(bus=QDBusConnection("no-such-connection"))
    assert not watch.listening


def test_a_locked_session_locks(bus, qtbot):
    connection = QDBusConnection.connectToBus(bus, "test-lock")
    watch = LockWatch(bus=connection)
    with qtbot.waitSignal(watch.lock_wanted):
        send(bus, "/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session.Lock")
    QDBusConnection.disconnectFromBus("test-lock")
