"""The record of originals that were seen («محضر مطابقة الأصل»): the file holds it for copies."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple

from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.base.hijri import hijri_text
from desktop.base.messages import Messages
from desktop.core.documents.file_forms import MatchRecord, SeenPaper
from desktop.core.documents.forms import Head
from desktop.core.intake.casebook import Casebook
from desktop.core.intake.ledger import PAYLOADS, events
from desktop.core.intake.paper_terms import PaperEntry, PaperLine, PaperStatus
from desktop.core.intake.terms import RequestView
from desktop.core.people.courtesy import named
from desktop.core.policy.choices import IDENTITY_PAPER
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Look, Work
from desktop.core.work.ledger import payload_of


class Seen(NamedTuple):
    """A paper as it was met, by whom and when first so."""

    entry: PaperEntry
    by: str
    at: datetime


class MatchRecords:
    """Composes the record of a request's papers; its subject is the request's id."""

    def __init__(self, casebook: Casebook, messages: Messages) -> None:
        self._casebook = casebook
        self._text, self._messages = messages.text, messages

    def compose(self, at: Work | Look, subject: str, head: Head) -> MatchRecord:
        """Return the record; raises Refused ``intake.nothing_seen`` before any was."""
        view = self._casebook.view_in(at, subject)
        seen = seen_in(at, subject)
        lines = [line for line in view.papers if line.entry.status.there]
        if not lines:
            raise Refused("intake.nothing_seen")
        form = view.person.form
        return MatchRecord(
            head=replace(head, title=self._text("term.form.match")),
            request_number=view.number,
            applicant=named(self._messages, view.person),
            identity=form.identity.number,
            file_number=view.person.file_number,
            service=view.service_name,
            papers=tuple(self._paper(view, line, seen[line.paper_id]) for line in lines),
            matched=self._text("print.matched") if view.facts.data_matched else "",
        )

    def _paper(self, view: RequestView, line: PaperLine, seen: Seen) -> SeenPaper:
        entry = line.entry
        of_person = view.person.form.identity.number if line.paper_id == IDENTITY_PAPER else ""
        kept = entry.status is PaperStatus.COPY_KEPT
        return SeenPaper(
            name=line.name,
            number=entry.number or of_person,
            validity=self._validity(entry),
            kept=self._text("print.copy_kept" if kept else "print.given_back"),
            seen_by=seen.by,
            seen_on=hijri_text(riyadh_date(seen.at)),
        )

    def _validity(self, entry: PaperEntry) -> str:
        named = (("expires", entry.expires), ("issued", entry.issued), ("renewed", entry.renewed))
        return "، ".join(self._dated(name, day) for name, day in named if day)

    def _dated(self, name: str, day: date) -> str:
        return self._text(f"print.{name}", date=hijri_text(day))


def seen_in(at: Work | Look, request_id: str) -> Mapping[str, Seen]:
    """Return who met each paper as it stands now, and when: a later check that says the same of it
    changes neither.
    """
    found: dict[str, Seen] = {}
    for event in events(at.session, request_id):
        if event.step != StepId.VERIFICATION:
            continue
        entries: tuple[PaperEntry, ...] = payload_of(event, PAYLOADS).entries
        for entry in entries:
            before = found.get(entry.paper_id)
            if before is None or before.entry != entry:
                found[entry.paper_id] = Seen(entry, event.actor_name, event.at)
    return found
