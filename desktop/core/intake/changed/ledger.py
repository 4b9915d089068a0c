"""Signatures over changes without a request, in the ledger of all desks."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from typing import Final, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.errors import KnownError
from desktop.core.intake import snapshot
from desktop.core.intake.changed.terms import CHANGE, SIGNED, ChangeSigned
from desktop.core.intake.erasure import without_words
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.terms import REQUEST, Snapshot
from desktop.core.people.days.ledger import await_in, signed_for_in
from desktop.core.people.ledger import known, said_in
from desktop.core.people.records import PersonVersion
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Work, ledger
from desktop.core.work.records import EventRecord, SignatureRecord
from desktop.core.work.settings import get_setting, put_setting
from desktop.core.work.subjects import Subject

#: The setting that tells whether it is written which changes wait for their signature.
_WAITS: Final = "unsigned_changes"


def subject(person_id: str) -> Subject:
    """Return where the signatures over a file's changes stand."""
    return Subject(CHANGE, person_id)


def sign_in(tx: Work, person_id: str, given: ChangeSigned, shot: Snapshot) -> None:
    """Keep a signature, and the event that tells of it."""
    ledger.add_event(tx, subject(person_id), SIGNED, given)
    ledger.add_signature(tx, subject(person_id), given, shot)
    signed_for_in(tx.session, person_id)
    tx.session.flush()


def signed_in(session: Session, person_id: str) -> list[tuple[SignatureRecord, ChangeSigned]]:
    """Return a file's signatures, the oldest first; raises KnownError ``storage.damaged``."""
    kept = ledger.signatures(session, subject(person_id))
    return [(row, cast("ChangeSigned", ledger.from_text(ChangeSigned, row.given))) for row in kept]


def events_of(session: Session, person_id: str) -> Iterable[EventRecord]:
    """Return the events that tell of a file's signatures."""
    return ledger.events(session, subject(person_id))


def move_in(tx: Work, from_person: str, into_person: str) -> None:
    """Let the other file have the signatures, behind its own, under the versions that the absorbed
    forms take there; it is done while both files stand. Raises ``storage.damaged``.
    """
    signed, told = signed_in(tx.session, from_person), list(events_of(tx.session, from_person))
    if not signed:
        return
    shift = known(tx.session, into_person).version
    after = len(signed_in(tx.session, into_person))
    if len(signed) != len(told):
        raise KnownError("storage.damaged")
    for place, ((row, given), event) in enumerate(zip(signed, told, strict=True), start=after + 1):
        text = ledger.to_text(replace(given, version=given.version + shift))
        row.subject_id, row.sequence, row.given = into_person, place, text
        event.subject_id, event.seq, event.payload = into_person, place, text
    tx.session.flush()


def forget(session: Session, person_id: str) -> None:
    """Empty the signatures: version, method and who took them stay, and each covers what is left
    of its text.
    """
    for (row, given), event in zip(
        signed_in(session, person_id), list(events_of(session, person_id)), strict=True
    ):
        row.canonical = snapshot.without_person(row.canonical)
        row.sha256 = hashlib.sha256(row.canonical.encode()).hexdigest()
        left = replace(without_words(given.given), snapshot_hash=row.sha256)
        row.given = event.payload = ledger.to_text(replace(given, given=left))
    session.flush()


def changes_anew(session: Session) -> None:
    """Write which changes wait for their signature, where it was not written yet: the oldest of a
    file over which nobody signed since, neither for it nor for a request.
    """
    if get_setting(session, _WAITS):
        return
    changes = select(PersonVersion).where(PersonVersion.kind.is_not(None))
    for version in session.scalars(changes.order_by(PersonVersion.version)):
        said = said_in(version)
        if said is not None and not _signed_since(session, version):
            await_in(session, version.person_id, said, riyadh_date(version.at))
    put_setting(session, _WAITS, {"version": 1})


def _signed_since(session: Session, version: PersonVersion) -> bool:
    theirs = select(RequestRecord.id).where(RequestRecord.person_id == version.person_id)
    for kind, step, subjects in (
        (CHANGE, SIGNED, [version.person_id]),
        (REQUEST, StepId.SIGNATURE.value, theirs),
    ):
        signed = select(EventRecord.seq).where(
            EventRecord.step == step,
            EventRecord.subject_kind == kind,
            EventRecord.subject_id.in_(subjects),
            EventRecord.at >= version.at,
        )
        if session.scalar(signed.limit(1)) is not None:
            return True
    return False
