"""A question about the procedure that is asked at a visit and of no request: it waits in the list
of whoever answers it, is answered, and the answer is given back. Each is a step of the visit.
"""

from collections.abc import Callable, Collection, Iterator
from typing import Final, cast

from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.typed import typed
from desktop.core.intake.steps.clarification import (
    ANSWERERS,
    Answer,
    Clarify,
    GiveAnswer,
    problems_of_question,
)
from desktop.core.intake.visits import ledger
from desktop.core.intake.visits.records import VisitRecord, with_step
from desktop.core.intake.visits.rules import problems
from desktop.core.intake.visits.terms import (
    PAYLOADS,
    WORDS,
    Recorded,
    RecordVisit,
    VisitQuestion,
)
from desktop.core.policy.profile import InForce
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work.ledger import newest_event, payload_of

_ASKED: Final = WORDS[Clarify]
_STEPS: Final = (_ASKED, WORDS[Answer], WORDS[GiveAnswer])


class VisitQuestions:
    """Questions of enquiries; those of a request are steps of it."""

    def __init__(
        self, doors: Doors, profile: InForce, deputised: Callable[[Look], Collection[str]]
    ) -> None:
        """``deputised`` gives the names of those in whose absence the reader answers."""
        self._doors = doors
        self._profile = profile
        self._deputised = deputised

    @typed
    def ask(self, actor: Actor, line: RecordVisit, asked: Clarify) -> str:
        """Write one line of the log with the question that was asked; returns the visit's id.

        Raises Invalid for what is wrong with either.
        """
        with self._doors.work(actor, Action.REQUEST_CLARIFY) as tx:
            stated = self._profile().unclear_procedure.stated
            found = [*problems(line), *problems_of_question(asked, stated=stated)]
            if found:
                raise Invalid(found)
            row = ledger.begin_in(tx, Recorded(line))
            ledger.take_in(tx, row, asked)
            tx.subject = row.id
            tx.audit(purpose=row.purpose)
            return row.id

    @typed
    def answer(self, actor: Actor, visit_id: str, answer: Answer) -> None:
        """Say what is to be told; raises Refused ``intake.no_question`` where nothing waits for it,
        Invalid for no answer.
        """
        with self._doors.work(actor, Action.REQUEST_ANSWER, visit_id) as tx:
            row = self._waits(tx, visit_id, _ASKED)
            if not answer.answer:
                raise Invalid([Problem("answer", "intake.needed")])
            ledger.take_in(tx, row, answer)

    @typed
    def give(self, actor: Actor, visit_id: str, given: GiveAnswer) -> None:
        """Record that whoever asked was told; raises Refused ``intake.no_answer`` before there is
        one and after it was told, Invalid for no channel.
        """
        with self._doors.work(actor, Action.REQUEST_EXPLAIN, visit_id) as tx:
            row = self._waits(tx, visit_id, WORDS[Answer])
            if given.channel not in {one.value for one in ChannelId}:
                raise Invalid([Problem("channel", "intake.unknown_channel")])
            ledger.take_in(tx, row, given)

    def to_answer(self, actor: Actor) -> tuple[VisitQuestion, ...]:
        """Return what waits in the lists of the actor's roles, and of whom they are the deputy of,
        the oldest first.
        """
        with self._doors.look(actor, Action.REQUEST_ANSWER) as see:
            theirs = self._deputised(see)
            return tuple(
                one
                for one in _open(see)
                if not one.answer and (one.role in actor.roles or one.whom in theirs)
            )

    def to_give(self, actor: Actor) -> tuple[VisitQuestion, ...]:
        """Return the questions whose answer reached nobody, answered or not, the oldest first."""
        with self._doors.look(actor, Action.REQUEST_EXPLAIN) as see:
            return tuple(_open(see))

    @staticmethod
    def _waits(tx: Work, visit_id: str, step: str) -> VisitRecord:
        row = ledger.known(tx.session, visit_id)
        newest = newest_event(tx.session, ledger.subject(visit_id), *_STEPS)
        asked = cast("Clarify", payload_of(newest, PAYLOADS)) if newest else None
        at_once = isinstance(asked, Clarify) and asked.role is None
        if newest is None or newest.step != step or at_once:
            raise Refused("intake.no_question" if step == _ASKED else "intake.no_answer")
        return row


def open_questions(at: Work | Look) -> tuple[VisitQuestion, ...]:
    """Return the questions that were handed on and whose answer was not given yet, the oldest
    first, for a desk above.
    """
    return tuple(_open(at))


def _open(see: Work | Look) -> Iterator[VisitQuestion]:
    """Yield the questions that were handed on and whose answer was not given yet."""
    rows = see.session.scalars(with_step(_ASKED, without=WORDS[GiveAnswer])).all()
    for row, shown in zip(rows, ledger.rows_of(see, rows), strict=True):
        lines = ledger.lines_of(see.session, row.id)
        question = next(one for one in lines if isinstance(one.step, Clarify))
        said = cast("Clarify", question.step)
        if said.role not in ANSWERERS:
            continue
        answers = [one.step.answer for one in lines if isinstance(one.step, Answer)]
        yield VisitQuestion(
            id=row.id,
            name=shown.name,
            question=said.question,
            whom=said.whom,
            role=said.role,
            asked_at=question.at,
            asked_by=question.staff,
            answer=answers[-1] if answers else "",
        )
