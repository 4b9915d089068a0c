"""Every act of casework, by every role, in any order: a Hypothesis state machine."""

import tempfile
from collections import defaultdict
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from math import inf
from pathlib import Path
from time import monotonic

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from desktop.core.committee.terms import (
    Attend,
    Attends,
    Dissent,
    Move,
    OpenSitting,
    PadSignature,
    PlanSitting,
    Presence,
    RecordDecision,
    Rows,
    Said,
    Tie,
)
from desktop.core.complaints.terms import AnswerTold, RecordVoice, VoiceKind
from desktop.core.intake.facts import Outcome, Reached, State
from desktop.core.intake.kinship import KinSaid
from desktop.core.intake.moved import Bereaved, ElsewhereAnswer
from desktop.core.intake.paper_terms import PaperEntry, PaperStatus
from desktop.core.intake.ratifying.terms import RatifyRows
from desktop.core.intake.reasons import DecisionReason, WaitsFor
from desktop.core.intake.second import family_of
from desktop.core.intake.steps.bereavement import AfterDeath
from desktop.core.intake.steps.clarification import Answer, Clarify, GiveAnswer
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.elsewhere import ElsewhereAnswered, ReferElsewhere
from desktop.core.intake.steps.joining import Join
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.pausing import PauseClock, ResumeClock
from desktop.core.intake.steps.reopening import Reopen
from desktop.core.intake.steps.returned import NotKept, Returned
from desktop.core.intake.steps.taking_back import Back, TakeBack
from desktop.core.intake.steps.urgent import GrantUrgent
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.intake.studied.terms import Assign, PlanVisit, RecordVisit, VisitedBy
from desktop.core.intake.terms import StepStatus
from desktop.core.intake.turns.terms import GiveTurns
from desktop.core.people.course.terms import Die, PassOn
from desktop.core.people.terms import Gender
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.policy.vocabulary import BodyKind, ChannelId, StepId
from desktop.core.practice.day import delivery, opening, payload, signature
from desktop.core.practice.ink import ink
from desktop.core.work import Role
from desktop.core.work.subjects import Subject
from tests.casework.law import ENDED
from tests.casework.watch import REACHED, Watch
from tests.casework.world import CHOICES
from tests.offices import living

WHY = "ذُكر السبب في المحضر."
INK = ink()
at = st.integers(0, 11)
near = st.sampled_from([0, 0, 0, 1, 3, 14, -1, -30, 400])
amounts = st.sampled_from([0, 20_000, 50_000, 150_000, 150_000, -1, 10**13])
reasons = st.sampled_from([WHY, WHY, WHY, ""])


def by(*dutiful):
    """Draw one of those whose duty it is, now and then anybody."""
    return st.sampled_from([*dutiful * (48 // len(dutiful)), *Role])


#: Each act by the name of its method: what it is drawn with.
ACTS = {}
#: The names, each as often as it is likely.
LIKELY = []


def act(times=2, **drawn):
    """Let a method be one of the machine's acts."""

    def register(method):
        ACTS[method.__name__] = st.fixed_dictionaries(drawn)
        LIKELY.extend([method.__name__] * times)
        return method

    return register


decisions = st.builds(
    Decide,
    st.sampled_from(Outcome),
    reasons,
    amounts,
    st.sampled_from([0, 0, 0, 6, 1000]),
    listed=st.sampled_from([None, DecisionReason.FUNDS]),
    waits_for=st.sampled_from([None, None, WaitsFor.STUDY, WaitsFor.PAPERS]),
    missing=st.sampled_from(["", "", "مشهد الضمان"]),
)


def fitting(decision):
    """Return a decision whose fields fit its outcome."""
    grants = decision.outcome in {Outcome.APPROVED, Outcome.IN_PART}
    deferred = decision.outcome is Outcome.DEFERRED
    months = decision.recurring_months if grants and decision.amount else 0
    waits = decision.waits_for if deferred else None
    return replace(
        decision,
        amount=decision.amount if grants else 0,
        recurring_months=months,
        waits_for=waits,
        missing=(decision.missing or "كشف راتب") if waits is WaitsFor.PAPERS else "",
    )


rulings = st.tuples(st.integers(0, 5), decisions).map(lambda of: fitting(of[1]) if of[0] else of[1])


class Held:
    """A sitting as the machine knows it from the commands that were taken."""

    def __init__(self, sitting_id):
        self.id = sitting_id
        self.state = "planned"
        self.here = set()
        self.left = defaultdict(dict)
        self.signed = False


class Casework(RuleBasedStateMachine):
    """``templates`` gives by policy a closed office with a few requests; ``thorough``: each run
    ends with a check of all that the office keeps, and each act with all lists.
    """

    templates = None
    thorough = False
    #: When no more is tried (``time.monotonic``).
    ends = inf

    def __init__(self):
        super().__init__()
        self.stack = ExitStack()
        self.watch = None

    @initialize(policy=st.sampled_from(sorted(CHOICES)))
    def begin(self, policy):
        if monotonic() > type(self).ends:
            return
        folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        template = type(self).templates(policy)
        self.live = self.stack.enter_context(living(template, folder / policy))
        self.live.unlock(Role.RECEPTION)
        self.watch = Watch(self.live, 1 if type(self).thorough else 4)
        self.office = self.live.office
        self.seated = self.watch.profile.studying_body.kind is BodyKind.COMMITTEE
        self.members = self.live.act(Role.SECRETARY, self.office.members.everyone)
        self.line = self.live.act(Role.DIRECTOR, self.office.money.lines.lines)[0].id
        self.held = []
        self.kin = {}
        REACHED[f"policy {policy}"] += 1

    def teardown(self):
        if self.watch is not None:
            self.watch.lists()
            if type(self).thorough:
                report = self.live.act(Role.AUDITOR, self.office.reports.check)
                assert report.sound, report
        self.stack.close()

    # What the rules share

    def request(self, place):
        every = list(self.watch.seen.requests)
        return every[place % len(every)]

    def person(self, place):
        return self.watch.seen.requests[self.request(place)]["person_id"]

    def day(self, offset):
        return self.live.today + timedelta(days=offset)

    def take(self, act, role, place, given, **more):
        return self.watch.do(
            act, role, self.office.intake.perform, self.request(place), given, **more
        )

    def sitting(self, place):
        """Return a sitting, most likely the newest; one that is none where there is none yet."""
        if not self.held:
            return Held("none")
        return self.held[-1 if place > 4 else place % len(self.held)]

    def member(self, place):
        return self.members[place % len(self.members)].id if self.members else "nobody"

    def subjects(self):
        every = [Subject("request", one) for one in self.watch.seen.requests]
        voices = [Subject("voice", row["id"]) for row in self.watch.seen.rows["voice"]]
        return every + voices * 3

    def subject(self, place):
        every = self.subjects()
        return every[place % len(every)]

    # The desk

    @act(place=at, role=by(Role.RECEPTION))
    def next_step(self, place, role):
        """Take the policy's next step, as it is good."""
        view = self.live.read(self.request(place))
        step = next((one.step for one in view.steps if one.status is StepStatus.NOW), None)
        if step in {None, StepId.DECISION, StepId.STUDY, StepId.NOTIFICATION, StepId.DELIVERY}:
            return
        if step is StepId.SIGNATURE:
            self.sign_request(place, role)
        else:
            self.take(step.value, role, place, payload(view.policy, step, self.live.today))

    @act(place=at, role=by(Role.RECEPTION), urgent=st.booleans(), number=st.booleans())
    def open(self, place, role, urgent, number):
        if len(self.watch.seen.requests) > 8:
            return
        command = opening(self.watch.profile, self.person(place))
        command = replace(command, urgent_reason="إخلاء" if urgent else "")
        made = self.watch.do("open", role, self.office.intake.open_request, command)
        if made and number:
            self.watch.do("number", role, self.office.intake.await_signature, made.id)

    @act(place=at, role=by(Role.RECEPTION))
    def sign_request(self, place, role):
        shot = self.live.act(Role.RECEPTION, self.office.intake.snapshot, self.request(place))
        self.take("signature", role, place, signature(shot.hash))

    @act(place=at, role=by(Role.RECEPTION), lost=st.booleans())
    def papers(self, place, role, lost):
        given = self.live.papers()
        if lost:
            given = self.live.papers(identity=PaperEntry("identity", PaperStatus.MISSING))
        self.take("verification", role, place, given)

    @act(place=at, role=by(Role.RECEPTION))
    def edit(self, place, role):
        person = self.live.act(Role.RECEPTION, self.office.people.read, self.person(place))
        form = replace(person.form, note=person.form.note + "+")
        update = self.office.people.update
        self.watch.do("edit", role, update, person.id, person.version, form)

    @act(place=at, role=by(Role.RECEPTION), to=st.sampled_from([None, *Role]), whom=reasons)
    def clarify(self, place, role, to, whom):
        self.take("clarification", role, place, Clarify("هل تشمل؟", role=to, whom=whom))

    @act(place=at, role=by(Role.RESEARCHER, Role.DIRECTOR), said=reasons)
    def answer(self, place, role, said):
        self.take("clarification_answer", role, place, Answer(said))

    @act(place=at, role=by(Role.RECEPTION))
    def give_answer(self, place, role):
        self.take("clarification_given", role, place, GiveAnswer(ChannelId.PHONE))

    # The study

    @act(place=at, role=by(Role.RESEARCHER), said=reasons)
    def study(self, place, role, said):
        given = payload(self.watch.profile, StepId.STUDY, self.live.today)
        self.take("study", role, place, replace(given, findings=said))

    @act(place=at, role=by(Role.RESEARCHER, Role.DIRECTOR), to=st.sampled_from(Role), why=reasons)
    def assign(self, place, role, to, why):
        given = Assign(self.live.slots[to], why)
        self.watch.do("assign", role, self.office.studies.assign, self.request(place), given)

    @act(place=at, role=by(Role.RESEARCHER), on=near)
    def plan_visit(self, place, role, on):
        given = PlanVisit(self.day(on), "هند القحطاني")
        plan = self.office.studies.plan_visit
        self.watch.do("plan_visit", role, plan, self.request(place), given)

    @act(place=at, role=by(Role.RESEARCHER), on=near, nobody=st.booleans(), again=near)
    def visit(self, place, *, role, on, nobody, again):
        met, next_on = ("", self.day(again)) if nobody else ("ربة البيت", None)
        given = RecordVisit(self.day(on), "هند", VisitedBy.TWO, nobody, met, next_on)
        record = self.office.studies.record_visit
        self.watch.do("visit", role, record, self.request(place), given)

    @act(
        place=at,
        role=by(Role.RESEARCHER, Role.DIRECTOR),
        first=near,
        until=st.sampled_from([None, 1, 5, -3, 500]),
        why=reasons,
    )
    def pause(self, place, *, role, first, until, why):
        last = None if until is None else self.day(until)
        self.take("pausing", role, place, PauseClock(why, self.day(first), last))

    @act(place=at, role=by(Role.RESEARCHER, Role.DIRECTOR), on=near, why=reasons)
    def resume(self, place, role, on, why):
        self.take("resuming", role, place, ResumeClock(why, self.day(on)))

    @act(place=at, role=by(Role.SECRETARY, Role.DIRECTOR), related=st.booleans())
    def say_kin(self, place, role, related):
        said = self.office.intake.say_kin
        if self.watch.do("kin", role, said, self.request(place), KinSaid(related)):
            self.kin[self.person(place), role] = related

    # The sitting

    @act(role=by(Role.SECRETARY), on=near, again=st.booleans(), place=at)
    def plan(self, role, on, again, place):
        planned = self.sitting(place).id if again and self.held else ""
        command = PlanSitting(self.day(on), planned)
        found = self.watch.do("plan", role, self.office.agenda.plan, command)
        if found and not planned:
            self.held.append(Held(found.id))

    @act(
        role=by(Role.SECRETARY),
        on=st.sampled_from([0, 0, 0, 0, -2, 3]),
        place=at,
        planned=st.booleans(),
        away=st.sets(at, max_size=2),
        leader=at,
        led=st.booleans(),
    )
    def sit(self, role, *, on, place, planned, away, leader, led):
        """Open a sitting, planned or not, with most of the members."""
        held = self.sitting(place) if planned and self.held else None
        here = [one.id for n, one in enumerate(self.members) if n not in away]
        command = OpenSitting(
            self.day(on),
            tuple(map(Attends, here)),
            self.member(leader) if led and self.members else "",
            held.id if held else "",
        )
        found = self.watch.do("sit", role, self.office.committee.open_sitting, command)
        if not found:
            return
        if held is None:
            held = Held(found.id)
            self.held.append(held)
        assert held.state == "planned"
        serving = {one.id for one in self.members if one.serves(command.held_on)}
        held.state, held.here = "open", set(here)
        assert not self.seated or held.here <= serving

    @act(place=at, role=by(Role.SECRETARY), who=at, how=st.sampled_from(Presence), leader=at)
    def attend(self, place, *, role, who, how, leader):
        held, member = self.sitting(place), self.member(who)
        command = Attend(held.id, (Attends(member, how),), self.member(leader))
        if self.watch.do("attend", role, self.office.committee.attend, command):
            inside = how in {Presence.PRESENT, Presence.LATE}
            held.here = held.here | {member} if inside else held.here - {member}

    @act(
        place=at,
        role=by(Role.SECRETARY),
        what=at,
        who=at,
        tie=st.sampled_from([None, None, *Tie]),
        degree=st.sampled_from([None, 1, 3, 6, 99]),
    )
    def say(self, place, *, role, what, who, tie, degree):
        self.say_of(self.sitting(place), role, self.subject(what), who, tie=tie, degree=degree)

    def say_of(self, held, role, subject, who, *, tie=None, degree=None):
        member = self.member(who)
        said = Said(subject, member, tie, degree, "صاحب العقار")
        if self.watch.do("note", role, self.office.agenda.say, held.id, said):
            near_kin = degree is None or degree <= self.watch.profile.office.kin_degree
            held.left[subject][member] = near_kin if tie is Tie.KIN else tie is not None

    @act(place=at, role=by(Role.SECRETARY), what=at, who=at, why=reasons)
    def dissent(self, place, *, role, what, who, why):
        given = Dissent(self.subject(what), self.member(who), why)
        note = self.office.agenda.dissent
        self.watch.do("note", role, note, self.sitting(place).id, given)

    @act(place=at, role=by(Role.SECRETARY), what=at, how=st.sampled_from(["in", "out", "move"]))
    def agenda(self, place, role, what, how):
        subject, agenda = self.subject(what), self.office.agenda
        act, given = {
            "in": (agenda.put_in, Rows((subject,))),
            "out": (agenda.take_out, Rows((subject,))),
            "move": (agenda.move, Move(subject, what)),
        }[how]
        self.watch.do("agenda", role, act, self.sitting(place).id, given)

    @act(place=at, role=by(Role.SECRETARY), what=at, ruling=rulings, alone=st.booleans())
    def decide(self, place, *, role, what, ruling, alone):
        """Decide one row, most likely of what waits."""
        held = self.sitting(place)
        rows = self.watch.seen.rows["agenda_row"]
        listed = [
            Subject(row["subject_kind"], row["subject_id"])
            for row in rows
            if row["sitting_id"] == held.id and row["state"] == "waiting"
        ]
        subject = listed[what % len(listed)] if listed and what < 9 else self.subject(what)
        self.rule_on(held, role, subject, ruling, "لا غيره في المكتب." if alone else "")

    def rule_on(self, held, role, subject, ruling, declared):
        command = RecordDecision(held.id, subject, ruling)
        decide = self.office.committee.decide
        if self.watch.do("decide", role, decide, command, declared=declared):
            REACHED[f"decided {subject.kind} {ruling.outcome}"] += 1
            self.could_decide(held, subject, role, declared)

    @act(times=3, place=at, role=by(Role.DIRECTOR), amount=amounts, alone=st.booleans())
    def give_turns(self, place, role, amount, alone):
        """Give a line's money down the waiting list."""
        held, declared = self.sitting(place), "لا غيره في المكتب." if alone else ""
        given = GiveTurns(self.line, held.id, amount)
        give = self.office.turns.give
        if made := self.watch.do("give", role, give, given, declared=declared):
            for one in made.requests:
                self.could_decide(held, Subject("request", one), role, declared)

    def could_decide(self, held, subject, role, declared):
        """Demand that the body could decide what it did."""
        assert held.state == "open"
        seen = self.watch.seen
        about = subject.id
        if subject.kind == "voice":
            about = next(r["request_id"] for r in seen.rows["voice"] if r["id"] == subject.id)
        person = seen.requests[about]["person_id"]
        assert declared or not self.kin.get((person, role)), "decided for kin"
        if not self.seated:
            return
        voting = {one.id for one in self.members if one.seat.value != "secretary"}
        needed = self.watch.profile.office.quorum or len(voting) // 2 + 1
        said = held.left[subject]
        assert len(held.here & voting) >= needed, "no quorum"
        rest = {one for one in held.here & voting if not said.get(one)}
        assert len(rest) >= needed, "no quorum of the row"
        name = self.live.act(Role.RECEPTION, self.office.people.read, person).form.name.full
        alike = {m.id for m in self.members if family_of(m.name) == family_of(name)}
        assert alike & held.here & voting <= set(said), "a namesake was not asked"

    @act(place=at, role=by(Role.SECRETARY))
    def close(self, place, role):
        held = self.sitting(place)
        if self.watch.do("close", role, self.office.committee.close, held.id):
            held.state = "closed"

    @act(place=at, role=by(Role.SECRETARY))
    def reopen_sitting(self, place, role):
        held = self.sitting(place)
        if self.watch.do("close", role, self.office.committee.reopen, held.id):
            assert not held.signed, "opened after it was signed"
            held.state = "open"

    @act(place=at, role=by(Role.DIRECTOR, Role.MEMBER))
    def sign_minutes(self, place, role):
        held = self.sitting(place)
        if self.watch.do("sign", role, self.office.signing.sign, held.id):
            assert held.state == "closed"
            held.signed = True

    @act(place=at, role=by(Role.SECRETARY), who=at, scan=st.booleans())
    def sign_before_secretary(self, place, role, who, scan):
        held, signing = self.sitting(place), self.office.signing
        given = b"%PDF-1.7 scan" if scan else PadSignature(self.member(who), INK, width=560.0)
        act = signing.keep_scan if scan else signing.sign_on_pad
        if self.watch.do("witness", role, act, held.id, given):
            assert held.state == "closed"
            held.signed = True

    # After the decision

    @act(
        places=st.lists(at, min_size=1, max_size=2),
        who=by(Role.DIRECTOR),
        whose=st.sampled_from([RatifiedBy.DIRECTOR, RatifiedBy.BOARD]),
        ratified=st.booleans(),
        why=reasons,
        on=near,
    )
    def ratify(self, places, *, who, whose, ratified, why, on):
        """Ratify, most likely what waits and as the one whose word it is."""
        waiting = self.live.act(Role.DIRECTOR, self.office.ratifying.waiting)
        ids = [self.request(place) for place in places]
        if waiting and (whose is None or places[0] < 9):
            ids, whose = [waiting[places[0] % len(waiting)].id], waiting[0].by
        board = whose is RatifiedBy.BOARD
        command = RatifyRows(tuple(dict.fromkeys(ids)), whose, ratified, why)
        if board:
            command = replace(command, resolution="12/1447", resolved_on=self.day(on))
        act = "resolve" if board else "ratify"
        self.watch.do(act, who, self.office.ratifying.ratify, command)

    @act(place=at, role=by(Role.DIRECTOR), amount=amounts, why=reasons)
    def grant_urgent(self, place, role, amount, why):
        self.take("urgent", role, place, GrantUrgent(amount, why))

    @act(
        place=at,
        role=by(Role.RECEPTION),
        reached=st.sampled_from([*Reached, Reached.REACHED, Reached.REACHED]),
        tried=near,
        again=st.sampled_from([None, None, 1, -1, 500]),
    )
    def notify(self, place, *, role, reached, tried, again):
        next_on = None if again is None else self.day(again)
        tried_on = self.day(tried) if tried else None
        given = Notify(ChannelId.PHONE, reached, "", tried_on, next_on)
        self.take("notification", role, place, given)

    @act(place=at, role=by(Role.RECEPTION), share=st.sampled_from([1, 1, 2, 0]), last=st.booleans())
    def deliver(self, place, *, role, share, last):
        left = self.live.read(self.request(place)).left
        amount = left // share if share else left + 1
        self.take("delivery", role, place, replace(delivery("سلة"), amount=amount, last=last))

    @act(place=at, role=by(Role.RECEPTION), became=st.sampled_from(NotKept), why=reasons,
         closes=st.sampled_from([False, False, True]))  # fmt: skip
    def come_back(self, place, *, role, became, why, closes):
        self.take("returned", role, place, Returned(became, why, closes=closes))

    @act(place=at, role=by(Role.RECEPTION), step=st.sampled_from(Back), why=reasons)
    def take_back(self, place, role, step, why):
        view = self.live.read(self.request(place))
        self.take("taking_back", role, place, TakeBack(Back(view.back) if view.back else step, why))

    @act(place=at, role=by(Role.RECEPTION), why=reasons)
    def withdraw(self, place, role, why):
        self.take("withdrawal", role, place, Withdraw(why))

    @act(place=at, role=by(Role.RECEPTION), why=reasons)
    def send_elsewhere(self, place, role, why):
        self.take("elsewhere", role, place, ReferElsewhere("جمعية البر بالليث", why))

    @act(place=at, role=by(Role.RECEPTION), said=st.sampled_from(ElsewhereAnswer), on=near)
    def answered_elsewhere(self, place, role, said, on):
        self.take("elsewhere_answer", role, place, ElsewhereAnswered(said, self.day(on)))

    @act(place=at, into=at, role=by(Role.RECEPTION), why=reasons)
    def join(self, place, into, role, why):
        number = self.watch.seen.requests[self.request(into)]["number"]
        self.take("joining", role, place, Join(number, why))

    @act(place=at, role=by(Role.RECEPTION), why=reasons)
    def reopen(self, place, role, why):
        ended = [n for n, one in enumerate(self.watch.seen.states.values()) if one in ENDED]
        place = ended[place % len(ended)] if ended else place
        self.take("reopening", role, place, Reopen(why))

    @act(place=st.integers(0, 60), role=by(Role.RECEPTION), on=near)
    def die(self, place, role, on):
        """Seldom: a file is headed anew, and all of its requests wait for that."""
        if place > 11:
            return
        given = Die(self.day(on), "ابنه")
        self.watch.do("die", role, self.office.courses.take, self.person(place), given)

    @act(place=at, role=by(Role.RECEPTION))
    def pass_on(self, place, role):
        person = self.live.act(Role.RECEPTION, self.office.people.read, self.person(place))
        given = PassOn(place=0, gender=Gender.FEMALE)
        self.watch.do(
            "pass_on", role, self.office.courses.pass_on, person.id, person.version, given
        )

    @act(place=at, role=by(Role.RECEPTION), becomes=st.sampled_from(Bereaved), why=reasons)
    def after_death(self, place, role, becomes, why):
        self.take("bereavement", role, place, AfterDeath(becomes, why))

    @act(place=at, role=by(Role.RECEPTION), said=reasons)
    def object_to(self, place, role, said):
        given = RecordVoice(
            VoiceKind.OBJECTION, ChannelId.INTERVIEW, said, self.live.clock.now(),
            person_id=self.person(place), request_id=self.request(place), name="صاحب الطلب",
        )  # fmt: skip
        self.watch.do("object", role, self.office.complaints.record, given)

    @act(place=at, role=by(Role.RECEPTION), reached=st.booleans())
    def tell_answer(self, place, role, reached):
        voices = self.watch.seen.rows["voice"] or [{"id": "none"}]
        given = AnswerTold(ChannelId.PHONE, reached)
        tell = self.office.objections.tell
        self.watch.do("tell_answer", role, tell, voices[place % len(voices)]["id"], given)

    @act(place=at, days=st.sampled_from([1, 3, 9, 20]))
    def wait(self, place, days):
        self.live.advance(days=days)
        self.watch.told(self.request(place))

    # The way of most requests

    @act(times=30, place=at, role=by(Role.RECEPTION), ruling=rulings)
    def go_on(self, place, role, ruling):
        """Take the step that a request's state waits for."""
        match self.watch.seen.states[self.request(place)]:
            case State.OPEN:
                self.next_step(place, role)
            case State.REFERRED:
                self.study(place, Role.RESEARCHER, WHY)
            case State.UNDER_STUDY | State.WAITING_FUNDS:
                if self.watch.seen.facts[self.request(place)].deferred:
                    self.study(place, Role.RESEARCHER, WHY)
                    self.papers(place, role, lost=False)
                self.bring(Subject("request", self.request(place)), ruling)
            case State.RATIFYING:
                self.ratify(
                    [place],
                    who=Role.DIRECTOR,
                    whose=None,
                    ratified=ruling.amount != 20_000,
                    why=WHY,
                    on=0,
                )
            case State.DECIDED:
                self.notify(place, role=role, reached=Reached.REACHED, tried=0, again=None)
            case State.NOTIFIED | State.IN_DELIVERY:
                part = ruling.amount == 50_000
                self.deliver(place, role=role, share=1 + part, last=not part)
            case _:
                self.reopen(place, role, WHY)

    @act(times=3, place=at, days=st.sampled_from([1, 3, 9]))
    def pause_and_resume(self, place, days):
        """Stop a request's clock, and let it go on some days later."""
        self.pause(place, role=Role.RESEARCHER, first=0, until=None, why=WHY)
        self.live.advance(days=days)
        self.resume(place, Role.RESEARCHER, 0, WHY)

    @act(times=3, place=at)
    def ask_and_answer(self, place):
        """Ask about an unclear procedure, and give the answer back."""
        self.clarify(place, Role.RECEPTION, Role.RESEARCHER, "")
        self.answer(place, Role.RESEARCHER, WHY)
        self.give_answer(place, Role.RECEPTION)

    @act(times=4, place=at, role=by(Role.RECEPTION), ruling=rulings)
    def object_and_hear(self, place, role, ruling):
        """Object to a decision, and have it answered at once."""
        self.object_to(place, role, WHY)
        voices = self.watch.seen.rows["voice"]
        if voices:
            self.bring(Subject("voice", voices[-1]["id"]), ruling)

    @act(times=3, place=at, amount=st.sampled_from([20_000, 50_000]))
    def wait_and_be_given(self, place, amount):
        """Have a request wait for funds, and give it some in the next sitting."""
        subject = Subject("request", self.request(place))
        self.bring(subject, Decide(Outcome.WAITING_FUNDS, WHY))
        waits = self.watch.seen.states[subject.id] is State.WAITING_FUNDS
        if not waits:
            return
        self.close(11, Role.SECRETARY)
        self.sit(Role.SECRETARY, on=0, place=11, planned=False, away=set(), leader=0, led=False)
        held = self.sitting(11)
        put = self.office.agenda.put_in
        self.watch.do("agenda", Role.SECRETARY, put, held.id, Rows((subject,)))
        for number, one in enumerate(self.members):
            if one.seat.value != "secretary" and family_of(one.name) == family_of("العنزي"):
                self.say_of(held, Role.SECRETARY, subject, number)
        self.give_turns(11, Role.DIRECTOR, amount, alone=True)

    def bring(self, subject, ruling):
        """Bring a subject to an open sitting, where all attend and namesakes are asked."""
        rows = self.watch.seen.rows["agenda_row"]
        here = self.sitting(11).id
        done = {(r["subject_kind"], r["subject_id"]) for r in rows if r["sitting_id"] == here}
        if done and self.held[-1].state == "open" and (subject.kind, subject.id) in done:
            waits = (subject.kind, subject.id) in self.watch.seen.taken
            if not waits:
                self.close(11, Role.SECRETARY)
        if not self.held or self.held[-1].state != "open":
            chosen = bool(self.held) and self.held[-1].state == "planned"
            self.sit(
                Role.SECRETARY, on=0, place=11, planned=chosen, away=set(), leader=0, led=False
            )
        held = self.sitting(11)
        for place, one in enumerate(self.members):
            if one.seat.value != "secretary" and family_of(one.name) == family_of("العنزي"):
                self.say_of(held, Role.SECRETARY, subject, place)
        self.rule_on(held, Role.SECRETARY, subject, ruling, "لا غيره في المكتب.")

    @rule(chosen=st.sampled_from(LIKELY).flatmap(lambda one: st.tuples(st.just(one), ACTS[one])))
    def anything(self, chosen):
        """Take one act, as it was drawn."""
        name, drawn = chosen
        if self.watch is None or monotonic() > type(self).ends:
            return
        getattr(self, name)(**drawn)
