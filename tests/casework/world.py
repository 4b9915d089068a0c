"""The offices that the machine lives in, and all that an office keeps, read at one glance."""

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cached_property

from desktop.core.adoption.terms import Choose
from desktop.core.intake import ledger, rules
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.numbering import await_in
from desktop.core.intake.records import RequestRecord
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.policy.vocabulary import StepId
from desktop.core.practice.day import payload, signature
from desktop.core.work import Role
from desktop.core.work.ledger import from_text, taken
from tests.aid.world import line
from tests.offices import PERSON, living

#: The tables that casework writes in.
_TABLES = (
    "event", "request", "request_wait", "sitting", "agenda_row", "voice", "signature",
    "committee_member", "person", "person_version", "file_day", "number_given", "attachment",
    "aid_promise", "aid_entry",
)  # fmt: skip

#: What each office chose: a decision is ratified by nobody, by the director, or by the board.
CHOICES = {
    "haqal": {"ratified_by": RatifiedBy.DIRECTOR, "urgent_limit": 500},
    "shaqra": {"urgent_limit": 500, "quorum": 2},
    "nama": {"ratified_by": RatifiedBy.BOARD, "urgent_limit": 500, "target_days": 20},
    "kawthar": {"kin_degree": 2},
    "kafl": {"ratified_by": RatifiedBy.BOARD, "ratified_from": 1000, "urgent_limit": 300},
}
#: How far the requests are with which a run begins.
_UPTO = (None, StepId.REFERRAL, StepId.STUDY)


def furnish(template, folder):
    """Return a closed office with its choices made and a few requests, under way."""
    with living(template, folder, keep=True) as live:
        fields = type(live.profile.office).model_fields
        chosen = {k: v for k, v in CHOICES[live.profile.id].items() if k in fields}
        office = live.profile.office.model_copy(update=chosen)
        live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(office, "قرار المجلس"))
        line(live, 3_000)
        one = live.person()
        # Her family's name is the director's.
        kin = replace(
            PERSON,
            name=replace(PERSON.name, family="العنزي"),
            identity=replace(PERSON.identity, number="1000000016"),
        )
        other = live.person(kin)
        for last in _UPTO:
            _bring(live, live.draft(one).id, last)
        urgent = live.draft(other, urgent_reason="انقطاع الكهرباء")
        _bring(live, urgent.id, StepId.SIGNATURE)
        _bring(live, live.draft(other).id, StepId.STUDY)
    return replace(template, folder=folder)


def _bring(live, request_id, last):
    """Take the policy's steps through one, without reading the request after each."""
    intake, profile = live.office.intake, live.office.policy.profile
    steps = profile.steps[1 : profile.steps.index(last) + 1] if last else ()

    def take():
        for role in (Role.RECEPTION, Role.RESEARCHER):
            actor = live.actor(role)
            with live.office.doors.unaudited(actor) as tx:
                row = tx.session.get_one(RequestRecord, request_id)
                if role is Role.RECEPTION and not last:
                    await_in(tx, row)
                for step in steps:
                    if (step is StepId.STUDY) is not (role is Role.RESEARCHER):
                        continue
                    if step is StepId.SIGNATURE:
                        given = signature(live.office.casebook.case_in(tx, row)[1].hash)
                    else:
                        given = payload(profile, step, live.today)
                    intake.perform_in(tx, request_id, given)

    live.call(take)


@dataclass(frozen=True)
class Seen:
    """Every row of the tables that casework writes in, by table."""

    rows: dict

    @cached_property
    def requests(self):
        return {row["id"]: row for row in self.rows["request"]}

    @cached_property
    def facts(self):
        return {one: from_text(Facts, row["facts"]) for one, row in self.requests.items()}

    @cached_property
    def states(self):
        return {one: State(row["state"]) for one, row in self.requests.items()}

    @cached_property
    def events(self):
        found = defaultdict(list)
        for row in sorted(self.rows["event"], key=lambda row: row["seq"]):
            found[row["subject_kind"], row["subject_id"]].append(row)
        return found

    def of(self, request_id):
        """Return a request's events."""
        return self.events["request", request_id]

    @cached_property
    def taken(self):
        """What waits on some agenda."""
        rows = self.rows["agenda_row"]
        return {(r["subject_kind"], r["subject_id"]) for r in rows if r["state"] == "waiting"}


def look(live):
    """Return what an office keeps now."""

    def read():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            run = tx.session.connection().exec_driver_sql
            rows = {
                table: [dict(row) for row in run(f"SELECT * FROM {table}").mappings()]  # noqa: S608
                for table in _TABLES
            }
            return Seen(rows)

    return live.call(read)


def replayed(live, request_id):
    """Return what a request's events make true."""

    def read():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            row = tx.session.get_one(RequestRecord, request_id)
            steps = taken(ledger.events(tx.session, request_id), ledger.PAYLOADS)
            profile = live.office.casebook.profile_in(tx, request_id)
            return rules.replay(profile, row.channel, steps)

    return live.call(read)
