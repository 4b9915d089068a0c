"""Moving notes into the sealed room: offered, never done silently."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.errors import Refused
from desktop.base.ids import new_id
from desktop.base.typed import typed
from desktop.core.people.forms import form_from_json
from desktop.core.people.ledger import known, load, write_form
from desktop.core.people.notes.terms import MoveNote, NoteLine
from desktop.core.people.records import PersonVersion
from desktop.core.people.terms import PersonView
from desktop.core.people.views import view_for
from desktop.core.sealed.ledger import Room
from desktop.core.sealed.terms import Detail
from desktop.core.work import Action, Actor, Doors, Work
from desktop.core.work.drafts import blank_in


class NoteService:
    """Takes notes out of a file and its history, and seals them."""

    def __init__(self, doors: Doors, room: Room) -> None:
        self._doors = doors
        self._room = room

    def offered(self, actor: Actor, person_id: str) -> tuple[NoteLine, ...]:
        """Return the notes of a file that could be moved, those of its history too."""
        with self._doors.look(actor, Action.SENSITIVE_MOVE, person_id) as see:
            record = known(see.session, person_id)
            now = dict(_notes(record.form))
            found: dict[str, str] = {}
            for version in _versions(see.session, person_id):
                found |= dict(_notes(version.form))
            return tuple(
                NoteLine(about, now.get(about, text), earlier=about not in now)
                for about, text in found.items()
            )

    @typed
    def move(self, actor: Actor, command: MoveNote) -> PersonView:
        """Seal every text that a note ever had, and take it out of the file, its history and what
        is typed and not sent. What was signed or printed with it says what it said.

        Raises Refused ``people.stale_version`` where somebody else changed the file since,
        ``sealed.stale_note`` where there is no such note, and as :meth:`Room.seal_in`.
        """
        with self._doors.work(actor, Action.SENSITIVE_MOVE, command.person_id) as tx:
            record = known(tx.session, command.person_id)
            if record.version != command.version:
                raise Refused("people.stale_version", read=command.version, now=record.version)
            versions = list(_versions(tx.session, record.id))
            every = (pair for version in versions for pair in _notes(version.form))
            texts = list(dict.fromkeys(text for about, text in every if about == command.about))
            if not texts:
                raise Refused("sealed.stale_note")
            self._seal_in(tx, command, texts)
            for version in versions:
                version.form = _without(version.form, command.about)
            form, updated = form_from_json(_without(record.form, command.about)), record.updated_at
            record.version += 1
            write_form(tx, record, form, renews=False)
            record.updated_at = updated  # it is no confirmation of the data
            blank_in(tx, frozenset(texts))
            return view_for(actor.roles, load(tx.session, record.id))

    def _seal_in(self, tx: Work, command: MoveNote, texts: list[str]) -> None:
        told = {}
        for text in texts:
            id_, detail = new_id(), Detail(command.kind, command.about, text=text)
            told[id_] = self._room.seal_in(tx, command.person_id, id_, detail, moved=True)
        tx.audit(details=told, moved=len(told))


def _versions(session: Session, person_id: str) -> Iterator[PersonVersion]:
    theirs = select(PersonVersion).where(PersonVersion.person_id == person_id)
    yield from session.scalars(theirs.order_by(PersonVersion.version))


def _notes(form: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the notes of a form as it is kept: whose each is ("" the file's), and its text."""
    if form.get("note"):
        yield "", form["note"]
    for member in form.get("members", ()):
        if member.get("note") and member["name"]:
            yield member["name"], member["note"]


def _without(form: dict[str, Any], about: str) -> dict[str, Any]:
    """Return a form as it is kept, without one note; the rest stays letter for letter."""
    if not about:
        return {**form, "note": ""}
    members = [
        {**member, "note": ""} if member["name"] == about else member
        for member in form.get("members", ())
    ]
    return {**form, "members": members}
