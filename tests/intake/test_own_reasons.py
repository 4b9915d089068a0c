"""The office's own reasons of decisions: on its list, told as they are, and none that accuses."""

import pytest

from desktop.base.errors import Invalid
from desktop.core.adoption.terms import Choose
from desktop.core.intake.facts import Outcome
from desktop.core.intake.reasons import DecisionReason
from desktop.core.intake.steps.decision import Decide
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role

OWN = "استُكملت الحاجة من جهة أخرى"


def chosen(live, *reasons):
    choices = live.profile.office.model_copy(update={"decision_reasons": reasons})
    return live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(choices, "قائمة المكتب"))


def test_it_is_chosen_told_and_kept_and_another_is_not_on_the_list(live):
    chosen(live, OWN)
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    with pytest.raises(Invalid) as wrong:
        live.take(request.id, Decide(Outcome.REJECTED, "", listed="سبب آخر"))
    assert [(one.field, one.code) for one in wrong.value.problems] == [
        ("listed", "intake.unknown_reason")
    ]
    live.take(request.id, Decide(Outcome.REJECTED, "", listed=OWN))
    chosen(live)
    read = live.read(request.id)
    assert read.facts.listed == OWN
    assert OWN in read.say
    letter = live.act(Role.SECRETARY, live.office.press.issue, "decision_letter", request.id)
    assert letter.pages == 1


def test_a_shipped_one_reads_on(live):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    live.take(request.id, Decide(Outcome.REJECTED, "", listed=DecisionReason.INCOME_OVER))
    assert live.read(request.id).facts.listed == DecisionReason.INCOME_OVER
    assert "تجاوز الدخل الحد المعتمد" in live.read(request.id).say


@pytest.mark.parametrize("reason", ["أفاد الجيران بعدم الحاجة", "بيانات كاذبة", "البيانات الكاذبة"])
def test_words_that_accuse_are_refused_with_advice(live, reason):
    with pytest.raises(Invalid) as wrong:
        chosen(live, reason)
    assert [one.code for one in wrong.value.problems] == ["policy.reason_avoided"]
