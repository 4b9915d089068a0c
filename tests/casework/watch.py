"""Acts on an office, each watched: what it may change, and what must hold after it."""

import json
from collections import Counter, defaultdict
from datetime import UTC, datetime

from desktop.base.clock import months_after, riyadh_date
from desktop.base.errors import KnownError
from desktop.core.intake.facts import Outcome, State, UrgentAid
from desktop.core.intake.reasons import WaitsFor
from desktop.core.intake.standing import Listing, Wait
from desktop.core.intake.terms import RequestView
from desktop.core.policy.vocabulary import ReplyKind
from desktop.core.work import Role
from tests.casework import law
from tests.casework.world import look, replayed

#: How often each act was taken, each state reached and each refusal given, in all runs.
REACHED = Counter()


class Watch:
    """An open office that is looked at before and after every act."""

    def __init__(self, live, every=1):
        """``every``: after how many acts the lists are read."""
        self.live = live
        self._every = every
        self._acts = 0
        self.office = live.office
        self.profile = live.office.policy.profile
        self.head = live.office.policies.head()
        self.seen = look(live)
        self.lists()

    def do(self, act, role, call, *given, **more):
        """Take an act as a role and demand what must hold; returns None where it is refused."""
        before = self.seen
        try:
            got = self.live.call(call, self.live.actor(role), *given, **more)
        except KnownError as why:
            self._refused(act, role, why, before)
            return None
        assert law.may(role, act, self.head), f"{role} may not: {act}"
        self.seen = look(self.live)
        assert self.seen != before, f"{act} left nothing"
        REACHED[f"act {act}"] += 1
        self._grew(before, got if isinstance(got, RequestView) else None)
        self._acts += 1
        if self._acts % self._every == 0:
            self.lists()
        return got

    def _refused(self, act, role, why, before):
        assert look(self.live) == before, f"a refused act changed something: {why}"
        allowed = law.may(role, act, self.head)
        assert (why.code == "work.not_permitted") is not allowed, (act, role, why)
        for said in getattr(why, "problems", None) or [why]:
            text = self.office.messages.of(said)
            assert text.strip()
            assert "{" not in text, text
            REACHED[f"refusal {said.code}"] += 1

    def _grew(self, before, view):
        """Demand that nothing recorded is lost, and that each request went a way that there is."""
        for key, old in before.events.items():
            assert self.seen.events[key][: len(old)] == old, f"lost of {key}"
        kept = self.seen.rows["signature"]
        assert [row for row in before.rows["signature"] if row not in kept] == []
        for one, row in self.seen.requests.items():
            new = self.seen.of(one)[len(before.of(one)) :]
            state = before.states.get(one, State.OPEN)
            for event in new:
                after = State(event["state"])
                allowed = law.MOVES[event["step"]].get(state, set())
                assert after in allowed or event["step"] == "reception", (
                    f"{event['step']}: {state} → {after}"
                )
                state = after
            assert state is self.seen.states[one] is self.seen.facts[one].state
            assert row["number"], "without a number"
            if new:
                course = [(event["step"], event["payload"]) for event in self.seen.of(one)]
                assert list(law.judge(course, self.profile.office)) == []
                assert replayed(self.live, one) == self.seen.facts[one]
                self.told(one, view if view and view.id == one else None)
            REACHED[f"state {state}"] += bool(new)

    def told(self, request_id, view=None):
        """Demand that what is said of a request is whole and promises nothing."""
        view = view or self.live.read(request_id)
        said = view.say
        assert len(said) > 20, said
        assert "{" not in said, said
        if not self.seen.requests[request_id]["number"].startswith("draft"):
            assert view.number in said or not view.number, said
        if view.policy.reply.kind is ReplyKind.WITHIN:
            return
        assert view.late is None
        for word in law.DEADLINE:
            assert word not in said, said
        if view.reply is not None:
            assert view.reply.kind is view.policy.reply.kind

    def _ids(self, wanted):
        facts = self.seen.facts
        return {one for one in facts if wanted(self.seen.requests[one], facts[one])}

    def lists(self):
        """Demand that what the lists show agrees with where the requests stand."""
        live, office = self.live, self.office
        ratifying = live.act(Role.DIRECTOR, office.ratifying.waiting)
        assert {row.id for row in ratifying} == self._ids(
            lambda _row, facts: facts.state is State.RATIFYING
        )
        funds = live.act(Role.RECEPTION, office.intake.page, Listing(frozenset({Wait.FUNDS})))
        assert {row.id for row in funds.rows} == self._ids(
            lambda _row, facts: facts.state is State.WAITING_FUNDS
        )
        told = live.act(Role.RECEPTION, office.waiting.to_tell)
        assert {row.id for row in told.rows} == self._ids(_untold)
        tasks = live.act(Role.DIRECTOR, office.studies.tasks)
        listed = {one.request_id for one in (*tasks.mine, *tasks.free, *tasks.others)}
        assert listed == self._ids(_to_study) - self._served()
        waiting = live.act(Role.SECRETARY, office.agenda.waiting)
        assert {(line.subject.kind, line.subject.id) for line in waiting} == (
            self._to_decide() - self.seen.taken
        )
        if self.profile.reply.kind is not ReplyKind.WITHIN:
            assert all(line.due is None for line in waiting), "a lower bound as a deadline"
            counts = live.act(Role.RECEPTION, office.intake.counts)
            assert not any(counts.late.values())

    def _served(self):
        """Return what an earlier study of the same person serves, within the office's months."""
        months, asked = self.profile.office.study_months, self._ids(_unstudied)
        studied = defaultdict(set)
        for one, row in self.seen.requests.items():
            days = [event["at"] for event in self.seen.of(one) if event["step"] == "study"]
            if days and self.live.today <= months_after(_day(max(days)), months):
                studied[row["person_id"]].add(one)
        return {one for one in asked if studied[self.seen.requests[one]["person_id"]] - {one}}

    def _to_decide(self):
        facts = self.seen.facts
        found = {("request", one) for one in self._ids(_to_body) | self._served()}
        answered = {
            key[1]
            for key, events in self.seen.events.items()
            if key[0] == "voice" and any(event["step"] == "answered" for event in events)
        }
        objected = {
            State.DECIDED, State.NOTIFIED, State.IN_DELIVERY, State.CLOSED, State.WAITING_FUNDS
        }  # fmt: skip
        for row in self.seen.rows["voice"]:
            about = facts.get(row["request_id"])
            stands = about and about.state in objected and about.outcome is not None
            if row["kind"] == "objection" and row["id"] not in answered and stands:
                found.add(("voice", row["id"]))
        return found


def _day(kept):
    """Return the day in Riyadh of a moment as the table keeps it."""
    return riyadh_date(datetime.fromisoformat(kept).replace(tzinfo=UTC))


def _unstudied(_row, facts):
    there = facts.state in {State.REFERRED, State.UNDER_STUDY}
    return there and facts.studied_at is None and facts.outcome is not Outcome.DEFERRED


def _untold(_row, facts):
    if facts.state is State.DECIDED:
        return True
    waits = facts.state is State.WAITING_FUNDS
    return (waits or _put_off(facts)) and facts.reached_at is None


def _put_off(facts):
    """Tell whether a request is back in study for what did not come yet."""
    if facts.state is not State.UNDER_STUDY or facts.outcome is not Outcome.DEFERRED:
        return False
    came = facts.brought_at if facts.waits_for is WaitsFor.PAPERS else facts.studied_at
    return came is None or came <= facts.decided_at


def _to_study(_row, facts):
    if facts.state not in {State.REFERRED, State.UNDER_STUDY}:
        return False
    again = _put_off(facts) and facts.waits_for is not WaitsFor.PAPERS
    return facts.studied_at is None or again


def _to_body(row, facts):
    if facts.urgent is UrgentAid.PENDING:
        return True
    if facts.state not in {State.REFERRED, State.UNDER_STUDY}:
        return False
    return bool(row["urgent_reason"]) or (facts.studied_at is not None and not _put_off(facts))


def content(event):
    """Return what an event was taken with."""
    return json.loads(event["payload"])
