"""Made-up data of a sitting's agenda."""

from dataclasses import replace

from desktop.base.money import Halalas
from desktop.core.documents.forms import Day
from desktop.core.documents.sitting_forms import Agenda, AgendaItem
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.practice.loader import practice
from desktop.core.practice.names import name
from desktop.printing.samples.shared import TEXTS, decided_on, filled, head

#: A reply is due on every fourth row's request.
_DUE = 4


def agenda(profile: PolicyProfile, *, blank: bool = False, count: int = 30) -> Agenda:
    """Return an agenda of ``count`` rows; the first of them is urgent."""
    committee = profile.studying_body.kind is BodyKind.COMMITTEE
    title = "term.form.agenda" if committee else "print.agenda_department"
    note = "print.agenda_note" if committee else "print.agenda_note_department"
    form = Agenda(
        head=head(profile, TEXTS.text(title)),
        body=profile.studying_body.name,
        sitting="",
        held=None,
        items=(),
    )
    if blank:
        return form
    made, day = practice().prints, decided_on()
    services = [service.name for service in profile.services]
    items = tuple(
        AgendaItem(
            number=f"1447-{at * 2 + 21:04d}",
            applicant=name(300 + at),
            service=services[at % len(services)],
            urgent=TEXTS.text("term.urgency.urgent") if at == 0 else "",
            due=Day.of(day).hijri if at % _DUE == 1 else "",
            household=1 + at * 3 % 8,
            per_head=Halalas(30_000 + at * 1_250),
            need=practice().day.need,
            recommendation=practice().day.steps.study.recommendation,
        )
        for at in range(count)
    )
    return replace(
        form,
        head=filled(form.head, made.minutes.number, day),
        sitting=made.case.sitting if committee else "",
        held=Day.of(day),
        items=items,
        note=TEXTS.text(note),
    )
