"""A gate without an office behind it, and a lane in a thread, for the window's own tests."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

from desktop.base.arabic_text import arabic_digits
from desktop.base.clock import FixedClock
from desktop.base.errors import Refused
from desktop.core.work import Role
from desktop.ui.shell.gate import PolicyCard, PolicyRead, Unlocked
from tests.offices import NOW, PASSWORD, STAFF

GROUPS = ("7KQ2M", "XW9DA", "0HTBN", "4ZC6P", "RV8JE", "G3SYF", "M1KQ7", "9DAXW")
PEOPLE = (("n", STAFF[Role.RECEPTION].name), ("s", STAFF[Role.ADMIN].name))

FACTS = (
    ("مدة الرد", "لا تقل عن أسبوعين"),
    ("الجهة الدارسة", "اللجنة المختصة"),
    ("الاعتماد", "اجتماع المجلس ٦، ٢٠٢٣/١٢/٠٤"),
)
POLICIES = tuple(
    PolicyCard(name, title, "سياسة تنظيم العلاقة مع المستفيدين", FACTS)
    for name, title in (
        ("haqal", "جمعية البر الخيرية بمركز حقال"),
        ("shaqra", "جمعية التنمية والتطوير بشقراء"),
        ("nama", "جمعية نماء المكية للسقاية والرفادة"),
        ("kawthar", "جمعية الكوثر الصحية"),
        ("kafl", "جمعية كفل لرعاية السجناء وأسرهم"),
    )
)


def actor(person="n"):
    """An actor as the shell uses it."""
    name = dict(PEOPLE).get(person, "مدير")
    job = "موظفة الاستقبال"
    return SimpleNamespace(id=person, name=name, job_title=job, roles=frozenset(), stands=())


class FakeGate:
    """Remembers what it was asked; opens with PASSWORD or the GROUPS."""

    def __init__(self, *, new=False):
        self.new = new
        self.clock = FixedClock(NOW)
        self.locked = 0
        self.slow = 0
        self.command = None
        self.opened = []
        self.notes = ()
        self.read_through = None
        self.until_saved = ""
        self.read = PolicyRead()

    place = Path("/office")
    practising = False

    def is_new(self):
        return self.new

    def is_astray(self):
        return False

    def policies(self):
        return POLICIES

    def read_policy(self, path):
        return self.read

    def placed(self):
        return self.notes

    def set_up(self, command):
        self.command = command
        return GROUPS

    def confirm_recovery(self, typed: Mapping[int, str]):
        assert all(GROUPS[number - 1] == text for number, text in typed.items())
        self.new = False
        return self._unlocked("admin")

    def people(self):
        return [SimpleNamespace(id=key, name=name) for key, name in PEOPLE]

    def unlock(self, slot, password):
        if self.slow:
            raise Refused("vault.wrong_password_slow", seconds=arabic_digits(str(self.slow)))
        if password != PASSWORD:
            raise Refused("vault.wrong_password")
        return self._unlocked(slot)

    def unlock_with_recovery(self, typed, slot, new_password):
        if typed.replace("-", "") != "".join(GROUPS):
            raise Refused("vault.wrong_recovery")
        return self._unlocked(slot)

    def lock(self):
        self.locked += 1

    def _unlocked(self, person):
        policy = SimpleNamespace(sha256="", choices=None)
        office = SimpleNamespace(number=len(self.opened), policy=policy, clock=self.clock)
        self.opened.append(office)
        name = "جمعية البر الخيرية بمركز حقال"
        return Unlocked(
            office, actor(person), name, self.notes, self.read_through, self.until_saved
        )


class FakeLane:
    """One thread, as the real lane; closed at the end of a test."""

    def __init__(self):
        self.pool = ThreadPoolExecutor(1)

    def __call__(self, work):
        return self.pool.submit(work)

    def close(self):
        self.pool.shutdown()
