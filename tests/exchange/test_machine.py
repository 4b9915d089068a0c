"""Imports, what comes to rest on their files, and taking back, in any order: people and numbers are
conserved, and the check stays clean (a Hypothesis state machine).
"""

import tempfile
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from desktop.base.errors import Refused
from desktop.core.exchange.terms import Fate
from desktop.core.practice.names import identity
from desktop.core.work import Role
from tests.exchange.conftest import Lists
from tests.exchange.lists import sheet
from tests.offices import living

HEAD = ("الاسم", "الهوية", "الميلاد", "الجنس", "الصلة")
FIRST = ("نورة", "هند", "مها", "لطيفة", "ريم", "عبير", "أمل", "دلال", "وفاء", "سميرة")
LAST = ("الحربي", "العتيبي", "الشهري", "الدوسري", "القحطاني", "الزهراني", "المطيري")


def person(at):
    name = f"{FIRST[at % 10]} {LAST[at % 7]} {LAST[at // 7 % 7]}"
    return name, identity(70_000_000 + at), 1370 + at % 50, "أنثى", "العائل"


class Imports(RuleBasedStateMachine):
    template = None

    @initialize()
    def begin(self):
        self.stack = ExitStack()
        folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        self.live = self.stack.enter_context(living(type(self).template, folder / "a"))
        self.lists = Lists(self.live)
        self.before = self.lists.count
        self.there = {}
        self.numbers = set()
        self.made = []
        self.touched = set()

    def teardown(self):
        if hasattr(self, "stack"):
            assert not self.lists.sound()
            self.stack.close()

    @rule(first=st.integers(0, 60), count=st.integers(1, 5), child=st.booleans())
    def bring(self, first, count, child):
        rows = [person(at) for at in range(first, first + count)]
        if child:
            rows.append(("سعد", "", 1440, "", "ابن"))
        listed = sheet(HEAD, *rows)
        known = {row[1] for row in rows if row[1]} & set(self.there)
        _, judged = self.lists.judge(listed)
        assert sum(one.fate is Fate.KNOWN for one in judged) == len(known)
        new = [one for one in judged if one.fate is Fate.NEW]
        if not new:
            with pytest.raises(Refused):
                self.lists.bring(listed)
            return
        made = self.lists.bring(listed)
        assert made.files == len(new)
        opened = self.lists.brought(made.id)
        given = {one.file_number for one in opened}
        assert len(given) == len(new)
        assert not given & self.numbers
        self.numbers |= given
        for one, row in zip(new, opened, strict=True):
            self.there[one.family.form.identity.number] = row.person_id
        self.made.append(made.id)
        self.counts()

    @precondition(lambda self: self.there)
    @rule(place=st.integers(0, 99), how=st.sampled_from(["request", "update", "nothing"]))
    def touch(self, place, how):
        person_id = sorted(self.there.values())[place % len(self.there)]
        read = self.live.act(Role.RECEPTION, self.live.office.people.read, person_id)
        if how == "request":
            self.live.draft(read)
        elif how == "update":
            form = replace(read.form, note=f"{read.form.note}.")
            update = self.live.office.people.update
            self.live.act(Role.RECEPTION, update, person_id, read.version, form)
        if how != "nothing":
            self.touched.add(person_id)

    @precondition(lambda self: self.made)
    @rule(place=st.integers(0, 99))
    def take_back(self, place):
        import_id = self.made[place % len(self.made)]
        ids = {one.person_id for one in self.lists.brought(import_id)} - {""}
        stays = ids & self.touched
        if ids == stays:
            with pytest.raises(Refused):
                self.lists.take_back(import_id)
            return
        self.lists.take_back(import_id)
        kept = {one.person_id for one in self.lists.brought(import_id)} - {""}
        assert kept == stays
        self.there = {key: one for key, one in self.there.items() if one not in ids - stays}
        self.counts()

    def counts(self):
        assert self.lists.count == self.before + len(self.there)


def test_people_and_numbers_are_conserved(office_template):
    machine = type("Imports", (Imports,), {"template": office_template()})
    case = machine.TestCase
    case.settings = settings(
        max_examples=4, stateful_step_count=10, deadline=None, derandomize=False, database=None
    )
    case().runTest()


@pytest.mark.full
def test_people_and_numbers_are_conserved_in_many_orders(office_template):
    machine = type("Imports", (Imports,), {"template": office_template()})
    case = machine.TestCase
    case.settings = settings(max_examples=60, stateful_step_count=25, deadline=None, database=None)
    case().runTest()
