"""Every word of a list that people choose from or read has its text, in both languages."""

from enum import StrEnum

import pytest

from desktop.base.messages import Messages
from desktop.core.adoption.touched import Why as Touches
from desktop.core.aid import terms as aid
from desktop.core.aid.orders import terms as orders
from desktop.core.aid.schedules import terms as schedules
from desktop.core.committee.members.terms import Seat
from desktop.core.committee.terms import Presence, Tie
from desktop.core.complaints.terms import Answer
from desktop.core.consents import terms as consents
from desktop.core.consents.handed.terms import Acknowledged, NoticeState
from desktop.core.intake import facts, moved, reasons
from desktop.core.intake.appointments.terms import AppointmentState, Whom
from desktop.core.intake.initiated.terms import InitiatedState
from desktop.core.intake.initiated.terms import Outcome as VisitOutcome
from desktop.core.intake.steps import returned
from desktop.core.intake.studied import terms as studied
from desktop.core.intake.visits.terms import Priority, Purpose, VisitState
from desktop.core.people import details
from desktop.core.people.course import terms as course
from desktop.core.people.course.leaving import LeaveReason
from desktop.core.people.follow.terms import Follow
from desktop.core.people.links.terms import LinkKind
from desktop.core.people.terms import HousingKind, IdentityKind
from desktop.core.policy.circumstances import IncomeSource, ObligationKind
from desktop.core.policy.vocabulary import ChannelId, StudyKind
from desktop.core.proofs.plan.terms import MeasureWay, PlanState
from desktop.core.proofs.pledges.terms import Over, PledgeState, Scope
from desktop.core.proofs.terms import ProofKind, VisitItem
from desktop.core.sealed.terms import PrisonKind, ReadWhy, SealedKind
from desktop.core.surveys.terms import Chosen, RoundKind
from desktop.core.work import Role
from desktop.core.work.reviews import Why

#: Each list with the tables that read it: one that lacks a word ends in an error where it is said.
LISTS: list[tuple[type[StrEnum], tuple[str, ...]]] = [
    (course.CloseReason, ("term.close_reason", "print.close_reason")),
    (course.SuspendReason, ("term.suspend_reason", "print.suspend_reason")),
    (LeaveReason, ("term.leave_reason",)),
    (course.Rule, ("term.rule",)),
    (course.NoteFact, ("term.note_fact",)),
    (details.FileState, ("term.file_state",)),
    (details.School, ("term.school",)),
    (details.RentPeriod, ("term.rent_period",)),
    (Follow, ("term.follow", "print.follow")),
    (LinkKind, ("term.link", "term.link_back", "term.bond")),
    (IdentityKind, ("term.identity", "term.label")),
    (HousingKind, ("term.housing",)),
    (IncomeSource, ("term.income",)),
    (ObligationKind, ("term.obligation",)),
    (SealedKind, ("term.sealed_kind",)),
    (PrisonKind, ("term.prison_kind",)),
    (ReadWhy, ("term.sealed_why",)),
    (Why, ("term.review_why",)),
    (aid.Fund, ("term.fund",)),
    (aid.Why, ("term.entry_why",)),
    (aid.PayeeKind, ("term.payee",)),
    (aid.Method, ("term.pay_method",)),
    (orders.OrderState, ("term.order_state",)),
    (orders.PaymentState, ("term.payment_state",)),
    (orders.ReturnReason, ("term.return_reason",)),
    (schedules.ScheduleKind, ("term.schedule",)),
    (schedules.ScheduleState, ("term.schedule_state",)),
    (schedules.EndReason, ("term.schedule_end",)),
    (schedules.Stop, ("term.schedule_stop",)),
    (Role, ("term.role", "term.role_duty")),
    (Purpose, ("term.purpose",)),
    (Priority, ("term.priority",)),
    (Whom, ("term.whom",)),
    (AppointmentState, ("term.appointment_state",)),
    (VisitState, ("term.visit_state",)),
    (Touches, ("policy.choice_touched",)),
    (InitiatedState, ("term.initiated_state",)),
    (VisitOutcome, ("term.initiated_outcome",)),
    (Acknowledged, ("term.acknowledged",)),
    (NoticeState, ("term.notice_state",)),
    (consents.Purpose, ("term.consent",)),
    (consents.Body, ("term.consent_body",)),
    (consents.Method, ("term.consent_method",)),
    (consents.Speaker, ("term.consent_speaker",)),
    (consents.State, ("term.consent_state",)),
    (facts.State, ("term.state",)),
    (facts.Outcome, ("term.outcome",)),
    (facts.Reached, ("term.reached",)),
    (reasons.DecisionReason, ("term.decision_reason",)),
    (reasons.WaitsFor, ("term.waits_for",)),
    (moved.ElsewhereAnswer, ("term.elsewhere_answer",)),
    (returned.NotKept, ("term.not_kept",)),
    (moved.Bereaved, ("term.bereaved",)),
    (studied.Class, ("term.need_class",)),
    (studied.Zakat, ("term.zakat",)),
    (studied.HomeState, ("term.home_state",)),
    (studied.Rank, ("term.need_rank",)),
    (studied.VisitedBy, ("term.visited_by",)),
    (StudyKind, ("term.study_kind",)),
    (ChannelId, ("term.channel",)),
    (Presence, ("term.presence",)),
    (Tie, ("term.tie",)),
    (Seat, ("term.seat",)),
    (Answer, ("term.answer",)),
    (ProofKind, ("policy.serves",)),
    (VisitItem, ("term.visit_item",)),
    (MeasureWay, ("term.measure_way",)),
    (RoundKind, ("term.measure_way",)),
    (Chosen, ("term.sample_how",)),
    (PlanState, ("term.plan_state",)),
    (Over, ("term.pledge_over",)),
    (PledgeState, ("term.pledge_state",)),
    (Scope, ("term.pledge_scope",)),
]
EACH = [(kind, table) for kind, tables in LISTS for table in tables]


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize(("kind", "table"), EACH)
def test_every_word_of_a_list_has_its_text(kind: type[StrEnum], table: str, language: str) -> None:
    messages = Messages(language)
    lacking = [one.value for one in kind if f"{table}.{one.value}" not in messages]
    assert not lacking
