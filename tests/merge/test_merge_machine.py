"""Files brought in, merged, parted, split, worked on and taken back in any order: nobody and
nothing is lost.
"""

import hashlib
import tempfile
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import func, select

from desktop.base.errors import Refused
from desktop.core.exchange.terms import Verdict
from desktop.core.intake.records import RequestRecord
from desktop.core.merge.records import MergeRecord
from desktop.core.merge.terms import MergeFiles
from desktop.core.people.course.leaving import LeaveReason, Part
from desktop.core.people.records import PersonRecord
from desktop.core.people.terms import Gender, Identity, IdentityKind, Member, Relationship
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.core.work.records import SignatureRecord
from tests.exchange.conftest import Lists
from tests.exchange.lists import sheet
from tests.exchange.test_machine import HEAD, person
from tests.offices import PERSON, living

NO_PAPER = Identity(IdentityKind.NONE_YET, override_reason="فقدت هويتها.")
DIRECTOR, DESK = Role.DIRECTOR, Role.RECEPTION


class Files(RuleBasedStateMachine):
    """Some families of one office, whose directors change their minds."""

    template = None

    def __init__(self):
        super().__init__()
        self.stack = ExitStack()

    @initialize()
    def begin(self):
        folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        self.live = self.stack.enter_context(living(type(self).template, folder / "office"))
        self.live.unlock(DESK)
        self.people, self.gone, self.merges = [], {}, []
        self.lists, self.imports, self.came = Lists(self.live), [], 0
        self.before = self._counts()
        self.requests = self.signed = 0
        for _ in range(2):
            self.register()

    @rule()
    def register(self):
        son = Member("سعد", Relationship.SON, note="يدرس")
        form = replace(PERSON, identity=NO_PAPER, mobile="", members=(son,))
        self.people.append(self.live.person(form).id)

    @rule(at=st.integers(0, 9))
    def sign_a_request(self, at):
        person = self._read(self.people[at % len(self.people)])
        self.live.upto(self.live.request(person).id, StepId.SIGNATURE)
        self.requests += 1
        self.signed += 1

    @rule(one=st.integers(0, 9), other=st.integers(0, 9))
    def merge(self, one, other):
        stays, goes = (self.people[at % len(self.people)] for at in (one, other))
        if stays == goes:
            return
        files = self._read(stays), self._read(goes)
        command = MergeFiles(stays, goes, *(one.version for one in files), "هو نفسه.")
        view = self.live.act(DIRECTOR, self.live.office.merges.merge, command)
        self.merges.append((view.id, stays, goes))
        self.people.remove(goes)
        self.gone[goes] = files[1].file_number

    @rule(at=st.integers(0, 9))
    def undo(self, at):
        if not self.merges:
            return
        merge_id, _, goes = self.merges[at % len(self.merges)]
        try:
            self.live.act(DIRECTOR, self.live.office.merges.undo, merge_id, "أخوه.")
        except Refused as why:
            if why.code in {"merge.rests", "merge.merged_on"}:
                return
            raise
        self.merges = [one for one in self.merges if one[0] != merge_id]
        self.people.append(goes)
        del self.gone[goes]

    @rule(at=st.integers(0, 9))
    def split(self, at):
        person = self._read(self.people[at % len(self.people)])
        if person.form.members:
            part = Part(0, self.live.today, LeaveReason.GROWN_UP, Gender.MALE)
            act = self.live.office.courses.part
            self.people.append(self.live.act(DESK, act, person.id, person.version, part).id)

    @rule(child=st.booleans())
    def bring_in(self, child):
        """Two files of a list, of people who are nobody yet."""
        self.came += 2
        heads = [person(self.came), person(self.came + 1)]
        son = [("فهد", "", "", "", "ابن")] if child else []
        others = dict.fromkeys((1, 2), Verdict.DISTINCT)
        made = self.lists.bring(sheet(HEAD, *heads, *son), verdicts=others)
        self.imports.append(made.id)
        self.people += [one.person_id for one in self.lists.brought(made.id)]

    @rule(at=st.integers(0, 9))
    def take_back(self, at):
        """Files on which nothing rests go; whom a merge, a split or a request names stays."""
        if not self.imports:
            return
        import_id = self.imports[at % len(self.imports)]
        before = [one.person_id for one in self.lists.brought(import_id)]
        try:
            made = self.lists.take_back(import_id)
        except Refused as why:
            if why.code in {"import.taken", "import.all_rest"}:
                return
            raise
        after = [one.person_id for one in self.lists.brought(import_id)]
        taken = [one for one in before if one not in after]
        assert made.taken_back + made.stayed == made.files
        assert len([one for one in after if one]) == made.stayed
        merged = {one for merge in self.merges for one in merge[1:]}
        assert not merged & set(taken)
        self.people = [one for one in self.people if one not in taken]

    @invariant()
    def nobody_and_nothing_is_lost(self):
        people, requests, signatures, standing = self._counts()
        was = self.before
        assert people - was[0] == len(self.people)
        assert (requests - was[1], signatures - was[2]) == (self.requests, self.signed)
        assert standing - was[3] == len(self.gone)

    @invariant()
    def every_number_finds_the_file_that_absorbed_it(self):
        """Before those whose own numbers only begin so."""
        into = {goes: stays for _, stays, goes in self.merges}
        for goes, number in self.gone.items():
            while goes in into:
                goes = into[goes]  # noqa: PLW2901
            first, *_ = self.live.act(DESK, self.live.office.people.find, number).rows
            assert first.id == goes
            assert goes in self.people

    def teardown(self):
        with self.stack:
            report = self.live.act(Role.ADMIN, self.live.office.reports.check)
            assert report.sound, [one for one in report.findings if not one.sound]
            assert self.live.call(self._signed_texts_hold)

    def _read(self, person_id):
        return self.live.act(DESK, self.live.office.people.read, person_id)

    def _counts(self):
        def count():
            with self.live.office.doors.unaudited(self.live.actor(Role.ADMIN)) as tx:
                standing = select(func.count()).where(MergeRecord.undone_at.is_(None))
                kinds = (PersonRecord, RequestRecord, SignatureRecord)
                each = (tx.session.scalar(select(func.count()).select_from(one)) for one in kinds)
                return (*each, tx.session.scalar(standing))

        return self.live.call(count)

    def _signed_texts_hold(self):
        with self.live.office.doors.unaudited(self.live.actor(Role.ADMIN)) as tx:
            every = tx.session.scalars(select(SignatureRecord)).all()
            return all(
                hashlib.sha256(one.canonical.encode()).hexdigest() == one.sha256 for one in every
            )


@pytest.fixture(scope="module")
def template(office_template):
    return office_template()


@pytest.mark.parametrize("tries", [3, pytest.param(40, marks=pytest.mark.full)])
def test_nobody_and_nothing_is_lost_in_any_order(template, tries):
    machine = type("Here", (Files,), {"template": template})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=tries, stateful_step_count=7, deadline=None, database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip
