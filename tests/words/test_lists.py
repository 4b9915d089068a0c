"""Every word of a list that people choose from or read has its text, in both languages."""

from enum import StrEnum

import pytest

from desktop.base.messages import Messages
from desktop.core.consents import terms as consents
from desktop.core.intake.appointments.terms import AppointmentState, Whom
from desktop.core.intake.visits.terms import Priority, Purpose, VisitState
from desktop.core.people import details
from desktop.core.people.course import terms as course
from desktop.core.people.links.terms import LinkKind
from desktop.core.people.terms import HousingKind, IdentityKind, IncomeSource, ObligationKind
from desktop.core.sealed.terms import PrisonKind, ReadWhy, SealedKind
from desktop.core.work import Role
from desktop.core.work.reviews import Why

#: Each list with the tables that read it: one that lacks a word ends in an error where it is said.
LISTS: list[tuple[type[StrEnum], tuple[str, ...]]] = [
    (course.CloseReason, ("term.close_reason", "print.close_reason")),
    (course.SuspendReason, ("term.suspend_reason", "print.suspend_reason")),
    (course.LeaveReason, ("term.leave_reason",)),
    (course.Rule, ("term.rule",)),
    (course.NoteFact, ("term.note_fact",)),
    (details.FileState, ("term.file_state",)),
    (details.School, ("term.school",)),
    (details.RentPeriod, ("term.rent_period",)),
    (LinkKind, ("term.link", "term.link_back", "term.bond")),
    (IdentityKind, ("term.identity", "term.label")),
    (HousingKind, ("term.housing",)),
    (IncomeSource, ("term.income",)),
    (ObligationKind, ("term.obligation",)),
    (SealedKind, ("term.sealed_kind",)),
    (PrisonKind, ("term.prison_kind",)),
    (ReadWhy, ("term.sealed_why",)),
    (Why, ("term.review_why",)),
    (Role, ("term.role", "term.role_duty")),
    (Purpose, ("term.purpose",)),
    (Priority, ("term.priority",)),
    (Whom, ("term.whom",)),
    (AppointmentState, ("term.appointment_state",)),
    (VisitState, ("term.visit_state",)),
    (consents.Purpose, ("term.consent",)),
    (consents.Body, ("term.consent_body",)),
    (consents.Method, ("term.consent_method",)),
    (consents.Speaker, ("term.consent_speaker",)),
    (consents.State, ("term.consent_state",)),
]
EACH = [(kind, table) for kind, tables in LISTS for table in tables]


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize(("kind", "table"), EACH)
def test_every_word_of_a_list_has_its_text(kind: type[StrEnum], table: str, language: str) -> None:
    messages = Messages(language)
    lacking = [one.value for one in kind if f"{table}.{one.value}" not in messages]
    assert not lacking
