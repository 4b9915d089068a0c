"""One ledger for every desk: events and signatures of any kind of subject, attachments with one."""

from dataclasses import dataclass

import pytest
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from desktop.base.clock import FixedClock
from desktop.base.errors import KnownError
from desktop.core.committee.members.terms import MEMBER
from desktop.core.committee.terms import OPENED, Attends, OpenSitting
from desktop.core.documents.records import AttachmentRecord
from desktop.core.staff.terms import Letterhead
from desktop.core.work import Actor, Role, Work, ledger
from desktop.core.work.records import EventRecord, Record, SignatureRecord
from desktop.core.work.subjects import Subject
from tests.offices import LOGO, NOW

ONE = Subject("loan", "one")
OTHER = Subject("request", "one")


@dataclass(frozen=True)
class Lent:
    """A step of a made-up kind: what was lent, and for how many days."""

    what: str
    days: int = 1


@dataclass(frozen=True)
class Text:
    """What a made-up signature covers."""

    canonical: str
    hash: str
    template: int = 4


@pytest.fixture
def tx():
    engine = create_engine("sqlite://")
    Record.metadata.create_all(engine)
    actor = Actor("a", "نورة السبيعي", "", frozenset({Role.RECEPTION}))
    with Session(engine) as session, session.begin():
        yield Work(session, actor, FixedClock(NOW).now(), "")
    engine.dispose()


def test_events_of_each_subject_are_numbered_by_themselves_and_replayed(tx):
    ledger.add_event(tx, ONE, "lent", Lent("كرسي متحرك", 30), state="out")
    ledger.add_event(tx, OTHER, "lent", Lent("سرير"))
    ledger.add_event(tx, ONE, "lent", Lent("عكاز"), sitting="3/1447")

    found = list(ledger.events(tx.session, ONE))
    assert [(e.seq, e.state, e.sitting) for e in found] == [(1, "out", ""), (2, "", "3/1447")]
    assert [t.payload for t in ledger.taken(found, {"lent": Lent})] == [
        Lent("كرسي متحرك", 30),
        Lent("عكاز"),
    ]
    assert ledger.newest_event(tx.session, ONE, "lent").seq == 2
    assert ledger.newest_event(tx.session, ONE, "returned") is None
    assert [e.seq for e in ledger.events(tx.session, OTHER)] == [1]


def test_what_the_room_knows_no_step_of_or_cannot_read_is_damage(tx):
    ledger.add_event(tx, ONE, "lent", Lent("كرسي"))
    (event,) = ledger.events(tx.session, ONE)
    with pytest.raises(KnownError, match=r"storage\.damaged"):
        ledger.payload_of(event, {})
    event.payload = "{"
    with pytest.raises(KnownError, match=r"storage\.damaged"):
        ledger.payload_of(event, {"lent": Lent})


def test_a_signature_keeps_what_its_subject_covered(tx):
    ledger.add_signature(tx, ONE, Lent("توقيع"), Text("{}", "h1"))
    ledger.add_signature(tx, ONE, Lent("توقيع"), Text('{"a":1}', "h2"))
    tx.session.flush()

    newest = ledger.newest_signature(tx.session, ONE)
    assert (newest.sequence, newest.canonical, newest.sha256) == (2, '{"a":1}', "h2")
    assert (newest.template_version, newest.staff_name) == (4, "نورة السبيعي")
    assert ledger.newest_signature(tx.session, OTHER) is None


def kept(live, query):
    def read():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            rows = tx.session.scalars(query).all()
            tx.session.expunge_all()
            return rows

    return live.call(read)


def test_requests_and_sittings_write_into_the_same_ledger(live):
    request = live.request()
    live.sign(request.id)
    sitting = live.sitting()

    every = select(EventRecord).where(EventRecord.subject_kind != MEMBER)
    found = kept(live, every.order_by(EventRecord.subject_kind, EventRecord.seq))
    assert [(e.subject_kind, e.subject_id, e.step) for e in found] == [
        ("request", request.id, "reception"),
        ("request", request.id, "signature"),
        ("sitting", sitting.id, OPENED),
    ]
    opened = ledger.payload_of(found[-1], {OPENED: OpenSitting})
    attends = tuple(Attends(one.member_id) for one in sitting.attendance)
    assert (opened, found[-1].sitting) == (OpenSitting(live.today, attends), sitting.number)
    (signature,) = kept(live, select(SignatureRecord))
    assert (signature.subject_kind, signature.subject_id) == ("request", request.id)


def test_an_attachment_says_whose_it_is(live):
    live.act(Role.DIRECTOR, live.office.staff.change_letterhead, Letterhead("جمعية", logo=LOGO))
    (logo,) = kept(live, select(AttachmentRecord))
    assert (logo.subject_kind, logo.subject_id, logo.kind) == ("office", "letterhead", "logo")
    assert (logo.owner_id, logo.keep_until) == ("", None)
