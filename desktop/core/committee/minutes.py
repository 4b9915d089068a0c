"""The papers of a sitting: its agenda, and its minutes, which are drawn from the sitting itself
until they are signed and from what was signed ever after.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Final

from desktop.base.arabic_text import ltr
from desktop.base.clock import RIYADH
from desktop.base.data_classes import dataclass
from desktop.base.hijri import both_text, hijri_text
from desktop.base.messages import Messages
from desktop.core.committee.agenda import AgendaService
from desktop.core.committee.decider import Decider
from desktop.core.committee.ledger import (
    attendance_of_row,
    place_in,
    signatures_in,
    sitting_in,
    when_in,
)
from desktop.core.committee.records import SittingRecord
from desktop.core.committee.rules import quorum_of
from desktop.core.committee.terms import (
    CLOSED,
    OPENED,
    AgendaRow,
    Attendance,
    Presence,
    RowState,
    Said,
)
from desktop.core.documents.forms import Day, Head
from desktop.core.documents.frozen import from_json, to_json
from desktop.core.documents.ledger import Builder
from desktop.core.documents.sitting_forms import (
    Agenda,
    AgendaItem,
    Attendee,
    LetterOutcome,
    Minutes,
    Resolution,
    SignedBy,
)
from desktop.core.intake import portions
from desktop.core.intake.facts import Outcome
from desktop.core.intake.reasons import reason_text
from desktop.core.intake.standing import GRANTS
from desktop.core.intake.steps.decision import Decide
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.policy.profile import InForce
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.work import Look, Work
from desktop.core.work.agenda import Summary, Urgency

#: The forms' ids in the catalogue.
AGENDA: Final = "agenda"
MINUTES: Final = "minutes"

OUTCOMES: Final = {
    Outcome.APPROVED: LetterOutcome.APPROVED,
    Outcome.IN_PART: LetterOutcome.IN_PART,
    Outcome.REJECTED: LetterOutcome.REJECTED,
    Outcome.DEFERRED: LetterOutcome.DEFERRED,
    Outcome.WAITING_FUNDS: LetterOutcome.WAITING,
}
#: What minutes that are signed say of whoever prints them: nothing.
_NOBODY: Final = Head("", "", "")
#: The version of what a signature of minutes covers.
_TEMPLATE: Final = 1


@dataclass(frozen=True, slots=True)
class Covered:
    """What a signature of minutes covers (``work.ledger.Covered``)."""

    canonical: str
    hash: str
    template: int = _TEMPLATE


class SittingPapers:
    """Composes both; the subject of each is a sitting's id."""

    def __init__(
        self,
        profile: InForce,
        agenda: AgendaService,
        deciders: Mapping[str, Decider],
        messages: Messages,
    ) -> None:
        self._profile = profile
        self._agenda = agenda
        self._deciders = deciders
        self._messages = messages

    @property
    def builders(self) -> dict[str, Builder]:
        """The builders of both forms."""
        return {AGENDA: self.agenda, MINUTES: self.minutes}

    def agenda(self, at: Work | Look, subject: str, head: Head) -> Agenda:
        """Return the agenda with what the actor's role may know of each row; raises Refused
        ``committee.unknown_sitting``.
        """
        row = sitting_in(at, subject)
        rows = self._agenda.rows_in(at, row)
        known: dict[str, Summary] = {}
        for kind, decider in self._deciders.items():
            ids = [one.line.subject.id for one in rows if one.line.subject.kind == kind]
            known |= decider.summaries_in(at, ids)
        return Agenda(
            head=replace(head, title=self._text("term.form.agenda", "print.agenda_department")),
            body=row.body,
            sitting=row.number if self._seated else "",
            held=Day.of(row.held_on),
            items=tuple(self._item(one, known) for one in rows),
            note=self._text("print.agenda_note", "print.agenda_note_department"),
        )

    def minutes(self, at: Work | Look, subject: str, head: Head) -> Minutes:
        """Return the minutes as they were signed, or as they stand; raises Refused
        ``committee.unknown_sitting``.
        """
        row, text = sitting_in(at, subject), self._messages.text
        title = self._text("term.form.minutes", "print.minutes_department")
        head = replace(head, title=title)
        signed = [*signatures_in(at, row.id)]
        if not signed:
            return replace(self._standing(at, row), head=head, unsigned=text("print.unsigned"))
        frozen = from_json(Minutes, signed[0].canonical)
        given = tuple(
            SignedBy(one.name, Day.of(one.day), one.strokes, one.aspect) for one in signed
        )
        return replace(frozen, head=head, given=given)

    def covered(self, at: Work | Look, row: SittingRecord) -> Covered:
        """Return what a signature given now covers: what the first one did."""
        before = next(iter(signatures_in(at, row.id)), None)
        text = before.canonical if before else to_json(self._standing(at, row))
        return Covered(text, sha256(text.encode()).hexdigest())

    @property
    def _seated(self) -> bool:
        return self._profile().studying_body.kind is BodyKind.COMMITTEE

    def _text(self, committee: str, department: str, **values: str) -> str:
        """Return a text by whose paper it is: of a committee's sitting, of a department's day."""
        return self._messages.text(committee if self._seated else department, **values)

    def _standing(self, at: Work | Look, row: SittingRecord) -> Minutes:
        rows = self._agenda.rows_in(at, row)
        decided: dict[str, Decide] = {}
        for decider in self._deciders.values():
            decided |= decider.decisions_in(at, row.number)
        attendance = attendance_of_row(row)
        names = {one.member_id: one.name for one in attendance}
        done = [one for one in rows if one.state is RowState.DECIDED]
        return Minutes(
            head=_NOBODY,
            body=row.body,
            sitting=row.number if self._seated else "",
            held=Day.of(row.held_on),
            place=place_in(at, row.id),
            opened=self._hour(at, row, OPENED),
            closed=self._hour(at, row, CLOSED),
            attendance=tuple(self._attendee(one, row.leader) for one in attendance),
            quorum=self._quorum(attendance),
            agenda=self._order(rows),
            resolutions=tuple(
                self._resolution(one, decided[one.line.subject.id], names)
                for one in done
                if one.line.subject.id in decided
            ),
            ratified_by=self._ratifier(),
        )

    def _item(self, row: AgendaRow, known: Mapping[str, Summary]) -> AgendaItem:
        line, text = row.line, self._messages.text
        told = known.get(line.subject.id, Summary())
        urgent = (
            "" if line.urgency is Urgency.PLAIN else f"term.urgency.{line.urgency.name.lower()}"
        )
        return AgendaItem(
            number=line.number,
            applicant=line.who,
            service=line.title,
            urgent=text(urgent) if urgent else "",
            due=both_text(line.due, weekday=False) if line.due else "",
            household=told.household,
            per_head=told.per_head,
            need=told.need,
            recommendation=told.recommendation,
            studied=told.studied,
            earlier=self._earlier(told),
            about=line.about,
        )

    def _earlier(self, told: Summary) -> str:
        """Return which earlier study a row goes by, or ""."""
        if (one := told.earlier) is None:
            return ""
        day = both_text(one.on, weekday=False)
        return self._messages.text("print.agenda_earlier", number=ltr(one.number), day=day)

    def _hour(self, at: Work | Look, row: SittingRecord, step: str) -> str:
        moment = when_in(at, row.id, step)
        return f"{moment.astimezone(RIYADH):%H:%M}" if moment else ""

    def _attendee(self, one: Attendance, leader: str) -> Attendee:
        text = self._messages.text
        job = text(f"term.seat.{one.seat}") if one.seat else ""
        notes = []
        if one.in_place_of:
            notes.append(text("print.in_place_of", name=one.in_place_of))
        if leader and leader == one.member_id and one.seat != "chair":
            notes.append(text("print.led"))
        if one.how not in {Presence.PRESENT, Presence.ABSENT}:
            notes.append(text(f"term.presence.{one.how.value}"))
        present = one.how in {Presence.PRESENT, Presence.LATE, Presence.LEFT}
        return Attendee(one.name, job, present, "، ".join(notes))

    def _quorum(self, attendance: Iterable[Attendance]) -> str:
        there = tuple(attendance)
        if not self._seated or not any(one.member_id for one in there):
            return ""
        quorum = quorum_of(there, self._profile().office.quorum)
        code = "print.quorum_met" if quorum.met else "print.quorum_not_met"
        return self._messages.text(code, here=quorum.here, seats=quorum.seats, needed=quorum.needed)

    def _ratifier(self) -> str:
        """Return who signs beside the body, as the office has its decisions ratified."""
        by = self._profile().office.ratified_by
        return "" if by is RatifiedBy.NOBODY else self._messages.text(f"term.ratified_by.{by}")

    def _order(self, rows: Iterable[AgendaRow]) -> tuple[str, ...]:
        """Return the agenda in short: the decisions below stand in its order."""
        every, text = list(rows), self._messages.text
        if not every:
            return ()
        objected = sum(1 for one in every if one.line.about)
        counts = {"rows": len(every) - objected, "objections": objected}
        said = [text(f"print.agenda_{of}", **{of: count}) for of, count in counts.items() if count]
        carried = [one.line.number for one in every if one.state is RowState.CARRIED]
        if carried:
            codes = "print.agenda_carried", "print.agenda_carried_department"
            said.append(self._text(*codes, numbers="، ".join(carried)))
        return tuple(said)

    def _resolution(self, row: AgendaRow, decided: Decide, names: Mapping[str, str]) -> Resolution:
        grants, months = decided.outcome in GRANTS, decided.recurring_months
        begins, review = decided.starts_on, decided.review_on
        listed = reason_text(self._messages, decided.listed)
        return Resolution(
            request_number=row.line.number,
            applicant=row.line.who,
            service=row.line.title,
            outcome=OUTCOMES[decided.outcome],
            halalas=decided.amount if grants and decided.amount else None,
            period=self._messages.text("print.letter_once")
            if decided.amount and not months
            else "",
            reason="؛ ".join(one for one in (listed, decided.reason) if one),
            conflict="، ".join(self._aside(one, names) for one in row.said if one.leaves),
            dissent="؛ ".join(
                f"{names.get(one.member_id, '')}: {one.reason}" for one in row.dissents
            ),
            months=months,
            starts=hijri_text(begins) if begins else "",
            review=hijri_text(review) if review else "",
            things="، ".join(one for one in (decided.part, portions.text(decided.items)) if one),
            missing=self._missing(decided),
            source=self._source(decided),
            about=row.line.about,
        )

    def _source(self, decided: Decide) -> str:
        """Return which money pays a decision, and that it is left to who promises it."""
        if decided.outcome not in GRANTS or not decided.amount:
            return ""
        text = self._messages.text
        return text(f"term.fund.{decided.fund}" if decided.fund else "print.source_later")

    def _missing(self, decided: Decide) -> str:
        names = {paper.id: paper.name for paper in self._profile().papers}
        points = (line.strip() for line in decided.missing.splitlines())
        papers = (names.get(one, one) for one in decided.papers)
        return "، ".join(one for one in (*papers, *points) if one)

    def _aside(self, said: Said, names: Mapping[str, str]) -> str:
        why = self._messages.text(f"term.tie.{said.tie.value}") if said.tie else ""
        return f"{names.get(said.member_id, '')} ({why})"
