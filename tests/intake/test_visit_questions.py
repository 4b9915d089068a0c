"""A question that is asked at a visit and of no request waits, is answered, and given back."""

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.intake.steps.clarification import Answer, Clarify, GiveAnswer
from desktop.core.intake.visits.terms import Purpose, RecordVisit
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work import Role

LINE = RecordVisit(Purpose.ENQUIRY, ChannelId.PHONE, "نورة")
ASKED = Clarify("هل يلزم صك الإعالة؟", role=Role.RESEARCHER, whom="الباحثة")
GIVEN = GiveAnswer(ChannelId.PHONE)


def test_it_is_written_in_the_log_waits_is_answered_and_given(live):
    questions = live.office.questions
    visit_id = live.act(Role.RECEPTION, questions.ask, LINE, ASKED)
    assert [one.id for one in live.act(Role.RECEPTION, live.office.visits.of_day, live.today)] == [
        visit_id
    ]
    assert live.act(Role.DIRECTOR, questions.to_answer) == ()
    (waits,) = live.act(Role.RESEARCHER, questions.to_answer)
    assert (waits.name, waits.question, waits.asked_by) == (
        "نورة",
        ASKED.question,
        live.actor(Role.RECEPTION).name,
    )
    with pytest.raises(Refused, match=r"intake\.no_answer"):
        live.act(Role.RECEPTION, questions.give, visit_id, GIVEN)
    with pytest.raises(Invalid):
        live.act(Role.RESEARCHER, questions.answer, visit_id, Answer(" "))
    live.act(Role.RESEARCHER, questions.answer, visit_id, Answer("لا يلزم."))
    assert live.act(Role.RESEARCHER, questions.to_answer) == ()
    with pytest.raises(Refused, match=r"intake\.no_question"):
        live.act(Role.RESEARCHER, questions.answer, visit_id, Answer("يلزم."))
    assert [one.answer for one in live.act(Role.RECEPTION, questions.to_give)] == ["لا يلزم."]
    live.act(Role.RECEPTION, questions.give, visit_id, GIVEN)
    assert live.act(Role.RECEPTION, questions.to_give) == ()
    with pytest.raises(Refused, match=r"intake\.no_answer"):
        live.act(Role.RECEPTION, questions.give, visit_id, GIVEN)
    steps = live.act(Role.RECEPTION, live.office.visits.read, visit_id).lines
    assert [type(line.step) for line in steps][1:] == [Clarify, Answer, GiveAnswer]
    assert live.act(Role.DIRECTOR, live.office.reports.check).sound


def test_what_is_wrong_with_line_or_question_is_told_and_nothing_is_written(live):
    ask = live.office.questions.ask
    for line, asked, field in (
        (LINE, Clarify("", role=Role.RESEARCHER, whom="الباحثة"), "question"),
        (LINE, Clarify("كيف؟", role=Role.MEMBER, whom="الباحثة"), "role"),
        (RecordVisit(Purpose.ENQUIRY, "pigeon"), ASKED, "channel"),
    ):
        with pytest.raises(Invalid) as wrong:
            live.act(Role.RECEPTION, ask, line, asked)
        assert field in {one.field for one in wrong.value.problems}
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(Role.MEMBER, ask, LINE, ASKED)
    assert live.act(Role.RECEPTION, live.office.visits.of_day, live.today) == []
