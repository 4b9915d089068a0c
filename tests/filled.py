"""An office with very many rows of every kind, for what must not slow down as it grows.

One request of every step of the policy is made by the services; the others are its copies. Each
row's number and moment are its own, and no name is more common than in the made-up office's pool.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import product
from typing import Any, Final

from sqlalchemy import insert, select

from desktop.base.keys import name_key
from desktop.core.complaints.records import VoiceRecord
from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.documents.records import DocumentRecord
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.terms import REQUEST
from desktop.core.intake.visits.records import VisitRecord
from desktop.core.intake.visits.terms import Purpose, RecordVisit
from desktop.core.people import search
from desktop.core.people.forms import form_to_json
from desktop.core.people.records import PersonNumber, PersonRecord
from desktop.core.people.terms import Birth, Identity, IdentityKind, PersonName
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.practice.loader import practice
from desktop.core.sealed.records import SealedKey
from desktop.core.work import Action, Role
from desktop.core.work.records import EventRecord, Record
from tests.offices import PERSON, Live

#: So many prints, the newest, no printer took yet.
UNPRINTED: Final = 20
#: So many rows of each kind are written in one transaction.
LOT: Final = 5_000

Rows = list[dict[str, Any]]


class Filling:
    """Rows of every kind, a lot at a time; each call of :meth:`add` makes the office larger."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self._names = _names()
        self.rows = 0
        self._models = self._made()

    def add(self, count: int = LOT) -> None:
        """Write so many people, requests, complaints, documents and lines of the log more."""
        self._live.call(self._write, range(self.rows, self.rows + count))
        self.rows += count

    def _made(self) -> dict[type[Record], Rows]:
        live = self._live
        office, person = live.office, live.person()
        for step in live.profile.steps:
            if step is not StepId.RECEPTION:
                live.upto(live.request(person).id, step)
        live.act(Role.RECEPTION, office.press.issue, "request", live.request(person).id)
        line = RecordVisit(Purpose.ENQUIRY, ChannelId.INTERVIEW, name="سعاد")
        live.act(Role.RECEPTION, office.visits.record, line)
        for kind in VoiceKind:
            said = RecordVoice(kind, ChannelId.INTERVIEW, "ما قيل.", live.clock.now())
            live.act(Role.RECEPTION, office.complaints.record, said)
        return live.call(self._read)

    def _read(self) -> dict[type[Record], Rows]:
        kinds = (
            PersonRecord, RequestRecord, VoiceRecord, DocumentRecord, VisitRecord, SealedKey
        )  # fmt: skip
        with self._live.office.doors.unaudited(self._live.actor(Role.ADMIN)) as tx:
            found = {kind: list(map(_columns, tx.session.scalars(select(kind)))) for kind in kinds}
            signed = select(EventRecord).where(EventRecord.step == StepId.SIGNATURE)
            found[EventRecord] = [_columns(row) for row in tx.session.scalars(signed.limit(1))]
        return found

    def _write(self, places: range) -> None:
        lots: dict[type[Record], Rows] = {kind: [] for kind in self._models} | {PersonNumber: []}
        for at in places:
            person, numbers = self._person(at)
            lots[PersonRecord].append(person)
            lots[PersonNumber] += numbers
            request = self._copy(RequestRecord, at, "opened_at") | {
                "number": f"1447-{at + 1_000:04d}", "person_id": person["id"]
            }  # fmt: skip
            lots[RequestRecord].append(request)
            event = self._models[EventRecord][0]
            of_it = {"subject_kind": REQUEST, "subject_id": request["id"], "seq": 1}
            lots[EventRecord].append(event | of_it)
            voice = self._copy(VoiceRecord, at, "received_at") | {"number": f"V-{at}"}
            lots[VoiceRecord].append(voice)
            lots[SealedKey] += self._shares(at, voice["id"])
            paper = self._copy(DocumentRecord, at, "issued_at")
            taken = paper["issued_at"] if at >= UNPRINTED else None
            lots[DocumentRecord].append(
                paper | {"number": f"D-{at}", "subject": request["id"], "taken_at": taken}
            )
            lots[VisitRecord].append(self._copy(VisitRecord, at, "at"))
        actor = self._live.actor(Role.RECEPTION)
        with self._live.office.doors.work(actor, Action.VISIT_RECORD) as tx:
            for kind, rows in lots.items():
                tx.session.execute(insert(kind), rows)

    def _copy(self, kind: type[Record], at: int, moment: str) -> dict[str, Any]:
        models = self._models[kind]
        model = models[at % len(models)]
        return model | {"id": copy_id(at), moment: model[moment] - timedelta(minutes=5 * at)}

    def _shares(self, at: int, voice_id: str) -> Rows:
        """Return who holds the key of a copied complaint: as of the one that it is a copy of, so
        that nothing is to be tended to; it opens nothing.
        """
        models = self._models[VoiceRecord]
        secret = f"voice:{models[at % len(models)]['id']}"
        theirs = (one for one in self._models[SealedKey] if one["secret"] == secret)
        return [one | {"secret": f"voice:{voice_id}"} for one in theirs]

    def _person(self, at: int) -> tuple[dict[str, Any], Rows]:
        name = next(self._names)
        identity = Identity(IdentityKind.NATIONAL_ID, f"11{at:08d}")
        form = replace(
            PERSON, name=name, identity=identity, mobile=f"+96655{at:07d}",
            birth=Birth(year=1360 + at % 70), old_file_number="",
        )  # fmt: skip
        row = self._models[PersonRecord][0] | {
            "id": copy_id(at), "file_number": f"C{at:05d}", "name_key": name_key(name.full),
            "identity_number": identity.number, "birth_year": 1940 + at % 70,
            "form": form_to_json(form),
        }  # fmt: skip
        keys = search.number_keys(form, row["file_number"])
        return row, [{"number": n, "kind": kind, "person_id": row["id"]} for kind, n in keys]


def copy_id(at: int) -> str:
    """Return the id of a copy, as long as any other."""
    return f"{at:032x}"


def _names() -> Iterator[PersonName]:
    pool = practice().names
    while True:
        for parts in product(pool.first, pool.father, pool.father, pool.family):
            yield PersonName(*parts)


def _columns(record: Record) -> dict[str, Any]:
    return {column.name: getattr(record, column.name) for column in record.__table__.columns}
