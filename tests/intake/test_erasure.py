"""What an erasure leaves of each step: what the step says is kept, and nothing else."""

from dataclasses import dataclass, fields

import pytest

from desktop.core.intake import told
from desktop.core.intake.erasure import without_words
from desktop.core.intake.facts import Outcome
from desktop.core.intake.signers import SignMethod
from desktop.core.intake.steps import STEPS
from desktop.core.intake.steps.bereavement import AfterDeath
from desktop.core.intake.steps.clarification import Clarify, GiveAnswer
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.delivery import Deliver
from desktop.core.intake.steps.elsewhere import ElsewhereAnswered, ReferElsewhere
from desktop.core.intake.steps.joining import Join
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.pausing import PauseClock, ResumeClock
from desktop.core.intake.steps.payment import Pay
from desktop.core.intake.steps.ratification import Ratify
from desktop.core.intake.steps.redecision import Redecide
from desktop.core.intake.steps.reply_channel import AgreeReplyChannel
from desktop.core.intake.steps.returned import Returned
from desktop.core.intake.steps.signature import Sign
from desktop.core.intake.steps.study import Study
from desktop.core.intake.steps.taking_back import TakeBack
from desktop.core.intake.steps.urgent import GrantUrgent
from desktop.core.intake.steps.urgent_judged import JudgeUrgent
from desktop.core.intake.steps.verification import CheckPapers
from desktop.core.intake.studied.terms import Home
from desktop.core.intake.telling import TOLD
from desktop.core.intake.terms import FirstAnswers, OpenRequest
from tests.intake.payloads import samples

#: Service, days, means and outcome; and what was granted and handed over to whom.
GRANTED = {
    "outcome", "amount", "recurring_months", "sitting", "listed", "monthly", "starts_on",
    "review_on", "asked", "waits_for", "papers", "items", "fund",
}  # fmt: skip
KEPT = {
    OpenRequest: {"person_id", "service_id", "channel", "received_on", "received_by", "letter"},
    CheckPapers: {"data_matched"},
    Sign: {"signer", "method"},
    AgreeReplyChannel: {"channel"},
    Notify: {"channel", "reached", "tried_on", "next_on"},
    Clarify: {"role"},
    GiveAnswer: {"channel"},
    ReferElsewhere: {"association"},
    ElsewhereAnswered: {"answer", "answered_on"},
    Join: {"goes_on", "into"},
    AfterDeath: {"becomes"},
    Study: {"kind"},
    Decide: GRANTED,
    Redecide: GRANTED | {"objection"},
    Ratify: {"by", "ratified", "resolution", "resolved_on"},
    GrantUrgent: {"amount"},
    JudgeUrgent: {"upheld", "sitting"},
    Deliver: {"what", "taken_by", "last", "taker", "amount", "method", "items"},
    Pay: {"amount", "order", "back", "last"},
    Returned: {"became", "items", "closes"},
    TakeBack: {"step", "at"},
    PauseClock: {"first", "until", "without", "with_pauses"},
    ResumeClock: {"on", "without", "with_pauses"},
}
EMPTY = ("", (), None, False, 0, FirstAnswers(), Home())


@pytest.mark.parametrize("payload", samples(), ids=lambda one: type(one).__name__)
def test_what_is_kept_of_a_step_stays_and_the_rest_is_empty(payload):
    left = without_words(payload)
    for field in fields(payload):
        now = getattr(left, field.name)
        if field.name in KEPT.get(type(payload), set()):
            assert now == getattr(payload, field.name), field.name
        else:
            assert now in EMPTY, field.name
    assert without_words(left) == left


@dataclass(frozen=True, slots=True)
class MadeUp:
    """With a word of a list that somebody may leave out."""

    outcome: Outcome
    method: SignMethod | None = None


def test_a_word_that_is_not_kept_goes_where_it_may_be_left_out(monkeypatch):
    says = {"outcome": told.kept(told.of("outcome")), "method": told.of("sign_method")}
    monkeypatch.setitem(TOLD, MadeUp, says)
    given = MadeUp(Outcome.REJECTED, SignMethod.PEN)
    assert without_words(given) == MadeUp(Outcome.REJECTED)


def test_each_reason_to_wait_leads_to_one_step():
    codes = [code for step in STEPS for code in step.waited_for]
    assert len(codes) == len(set(codes))
