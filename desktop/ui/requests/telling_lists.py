"""What «الإبلاغ» lists: what waits for a call, for an answer, or for another association."""

from dataclasses import replace
from datetime import date
from enum import StrEnum

from desktop.base.clock import riyadh_date
from desktop.base.data_classes import dataclass
from desktop.base.messages import Messages
from desktop.core.complaints.terms import ToTell as AnswerToTell
from desktop.core.intake.household_lines import local_mobile
from desktop.core.intake.visits.terms import VisitQuestion
from desktop.core.intake.waiting.terms import ToTell
from desktop.core.office import Office
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit

#: So many are read: more than are called in a day, those that are due longest first.
_MOST = 300


class Waits(StrEnum):
    """The lists of the page."""

    TELL = "tell"
    OBJECTION = "objection"
    ANSWER = "answer"
    GIVE = "give"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A line: ``day`` is when it is due (to be told), was asked or was sent; ``since``: from when
    it waits. ``request_id`` where ``id`` is an objection's.
    """

    id: str
    number: str
    name: str
    what: str
    reach: str
    day: date
    since: date
    attempts: int = 0
    state: str = ""
    request_id: str = ""


@dataclass(frozen=True, slots=True)
class Lists:
    """Every list of the page; ``answers`` are the objections' answers whole, ``asked`` the
    questions of visits.
    """

    tell: tuple[Waiting, ...] = ()
    objection: tuple[Waiting, ...] = ()
    answer: tuple[Waiting, ...] = ()
    give: tuple[Waiting, ...] = ()
    elsewhere: tuple[Waiting, ...] = ()
    answers: tuple[AnswerToTell, ...] = ()
    asked: tuple[VisitQuestion, ...] = ()


def read_lists(office: Office, actor: Actor, messages: Messages) -> Lists:
    """Read what waits for the actor's roles, in the words of ``messages``."""
    waiting, text = office.waiting, messages.text
    acts = (
        Action.REQUEST_NOTIFY, Action.OBJECTION_TELL, Action.REQUEST_ANSWER, Action.REQUEST_READ,
        Action.REQUEST_EXPLAIN,
    )  # fmt: skip
    tells, hears, answers, reads, gives = (may(actor.roles, one) for one in acts)
    asked = office.questions.to_answer(actor) if answers else ()
    given = office.questions.to_give(actor) if gives else ()

    def to_tell(one: ToTell) -> Waiting:
        numbers = kit.texts.listed(kit.texts.ltr(local_mobile(number)) for number in one.numbers)
        contact = kit.texts.ltr(local_mobile(one.contact)) if one.contact else ""
        by = text(f"term.channel.{one.channel}") if one.channel else ""
        return Waiting(
            id=one.id,
            number=one.number,
            name=one.person_name,
            what=text(f"term.outcome.{one.outcome.value}"),
            reach=kit.texts.joined(contact or numbers, by),
            day=one.next_on,
            since=one.decided_on,
            attempts=one.attempts,
            state=text(f"term.reached.{one.last.value}") if one.last else "",
        )

    replies = tuple(office.objections.to_tell(actor)) if hears else ()
    return Lists(
        tuple(map(to_tell, waiting.to_tell(actor, size=_MOST).rows)) if tells else (),
        tuple(_answer(messages, one) for one in replies),
        tuple(
            Waiting(
                one.id,
                one.number,
                one.person_name,
                one.question,
                one.whom,
                riyadh_date(one.asked_at),
                riyadh_date(one.asked_at),
                state=one.asked_by,
            )
            for one in (waiting.to_answer(actor) if answers else ())
        )
        + tuple(map(_asked, asked)),
        tuple(_to_give(messages, one) for one in given),
        tuple(
            Waiting(one.id, one.number, one.person_name, one.association, "", one.on, one.on)
            for one in (waiting.sent_away(actor) if reads else ())
        ),
        replies,
        (*asked, *given),
    )


def _asked(one: VisitQuestion) -> Waiting:
    """Return the line of a question of a visit, which has no number."""
    day = riyadh_date(one.asked_at)
    return Waiting(one.id, "", one.name, one.question, one.whom, day, day, state=one.asked_by)


def _to_give(messages: Messages, one: VisitQuestion) -> Waiting:
    """Return the line of such a question for the desk: whether it was answered already."""
    code = "answered" if one.answer else "asked"
    return replace(_asked(one), state=messages.text(f"term.visit_question.{code}"))


def _answer(messages: Messages, one: AnswerToTell) -> Waiting:
    """Return the line of an objection's answer."""
    return Waiting(
        id=one.id,
        number=one.number,
        name=one.name,
        what=messages.text(f"term.answer.{one.answer.value}"),
        reach=kit.texts.ltr(local_mobile(one.contact)) if one.contact else "",
        day=one.answered_on,
        since=one.answered_on,
        attempts=one.attempts,
        request_id=one.request_id,
    )
