"""What an erasure leaves of each step: what the step says is kept, and nothing else."""

from dataclasses import dataclass, fields

import pytest

from desktop.core.intake import told
from desktop.core.intake.erasure import without_words
from desktop.core.intake.signers import SignMethod
from desktop.core.intake.steps import STEPS
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.delivery import Deliver
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.reply_channel import AgreeReplyChannel
from desktop.core.intake.steps.signature import Sign
from desktop.core.intake.steps.taking_back import TakeBack
from desktop.core.intake.steps.verification import CheckPapers
from desktop.core.intake.telling import TOLD
from desktop.core.intake.terms import FirstAnswers, OpenRequest, Outcome
from tests.intake.payloads import samples

#: Service, days, means and outcome; and what was granted and handed over to whom.
KEPT = {
    OpenRequest: {"person_id", "service_id", "channel", "received_on", "received_by", "letter"},
    CheckPapers: {"data_matched"},
    Sign: {"signer", "method"},
    AgreeReplyChannel: {"channel"},
    Decide: {"outcome", "amount", "recurring_months", "sitting", "listed"},
    Notify: {"channel", "reached"},
    Deliver: {"what", "taken_by", "last", "taker", "amount", "method"},
    TakeBack: {"step", "at"},
}
EMPTY = ("", (), None, False, 0, FirstAnswers())


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
