"""Files kept for a subject: for whom, until when, and once."""

from datetime import date

from sqlalchemy import select

from desktop.core.documents.keeping import keep_in
from desktop.core.documents.records import AttachmentRecord
from desktop.core.work import Role
from desktop.core.work.subjects import Subject

LAST = date(2031, 1, 1)


def test_a_file_of_a_person_is_kept_until_a_day_and_once(live):
    person = live.person()

    def act():
        with live.office.doors.unaudited(live.actor(Role.RECEPTION)) as tx:
            about, blobs = Subject("person", person.id), live.office.staff._blobs
            names = {
                keep_in(
                    tx,
                    blobs,
                    b"scan",
                    "deed",
                    about,
                    owner_id=person.id,
                    until=LAST,
                )
                for _ in range(2)
            }
            rows = tx.session.scalars(
                select(AttachmentRecord).where(AttachmentRecord.owner_id == person.id)
            ).all()
            return names, [(r.blob, r.kind, r.subject_id, r.keep_until) for r in rows]

    names, kept = live.call(act)
    (name,) = names
    assert kept == [(name, "deed", person.id, LAST)]
