"""The acts of the survey desk."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.data_classes import dataclass
from desktop.base.errors import Invalid, Refused
from desktop.base.ids import new_id
from desktop.base.typed import typed
from desktop.core.staff.ledger import serving_in
from desktop.core.surveys import rules
from desktop.core.surveys.ledger import kind_of, round_in, sample_in, view_of
from desktop.core.surveys.loader import definition_from_json, definition_to_json
from desktop.core.surveys.records import SurveyAnswer, SurveyComment, SurveyRound, SurveySheet
from desktop.core.surveys.terms import (
    FACE_TO_FACE,
    CountHandedOut,
    EnterAnswers,
    OpenRound,
    RoundKind,
    RoundResults,
    RoundView,
    SurveyDefinition,
)
from desktop.core.work import Action, Actor, Doors, Look, Role, Work, demand, may

#: The director gets totals (who wrote what might be guessed).
_COMMENT_READERS: Final = frozenset({Role.COMPLAINTS, Role.AUDITOR})


@dataclass(frozen=True, slots=True)
class _Entered:
    """What the last entry wrote. Kept in memory only: the ledger ties no comment to its sheet."""

    round_id: str
    sheet_id: str
    comment_ids: tuple[str, ...]


class SurveyService:
    """Opens rounds, takes anonymous sheets and sums them up."""

    def __init__(self, doors: Doors, definitions: Sequence[SurveyDefinition]) -> None:
        self._doors = doors
        self._definitions = {definition.id: definition for definition in definitions}
        self._last: dict[str, _Entered] = {}

    @property
    def definitions(self) -> tuple[SurveyDefinition, ...]:
        """The surveys that a round can be opened of."""
        return tuple(self._definitions.values())

    @typed
    def open_round(self, actor: Actor, command: OpenRound) -> RoundView:
        """Open a round of a survey as it is worded today.

        Raises Refused ``survey.unknown_survey``, Invalid naming the fields of the command.
        """
        with self._doors.work(actor, rules.opened_by(command.kind)) as tx:
            definition = self._definitions.get(command.survey_id)
            if definition is None:
                raise Refused("survey.unknown_survey")
            rounds = select(SurveyRound.title).where(SurveyRound.survey_id == definition.id)
            titles = tx.session.scalars(rounds).all()
            if problems := rules.check_round(command, titles, serving_in(tx)):
                raise Invalid(problems)
            row = SurveyRound(
                id=new_id(),
                survey_id=definition.id,
                definition=definition_to_json(definition),
                title=command.title,
                starts=command.starts,
                ends=command.ends,
                channel=command.channel,
                target=command.target,
                opened_at=tx.now,
                kind=command.kind.value,
                asked_by=command.asked_by if command.kind in FACE_TO_FACE else "",
            )
            tx.subject = row.id
            tx.session.add(row)
            tx.session.flush()
            return view_of(tx.session, row)

    def rounds(self, actor: Actor) -> list[RoundView]:
        """Return all rounds, the latest first, to who enters their sheets or reads them."""
        enters = may(actor.roles, Action.SURVEY_ENTER)
        action = Action.SURVEY_ENTER if enters else Action.SURVEY_READ
        with self._doors.look(actor, action) as look:
            query = select(SurveyRound).order_by(
                SurveyRound.starts.desc(), SurveyRound.opened_at.desc()
            )
            return [view_of(look.session, row) for row in look.session.scalars(query).all()]

    @typed
    def enter(self, actor: Actor, command: EnterAnswers) -> RoundView:
        """Take one paper sheet. The audit row knows the round alone.

        Sheets may come in after the round's end, not before its start. Raises Refused
        ``survey.unknown_round``, ``survey.not_started``, ``survey.no_sample`` for a field survey
        that nobody was chosen for; Invalid whose fields are question ids.
        """
        with self._enters(actor, command.round_id) as (tx, row):
            if riyadh_date(tx.now) < row.starts:
                raise Refused("survey.not_started", starts=row.starts)
            if kind_of(row) is RoundKind.FIELD_SURVEY and sample_in(tx.session, row.id) is None:
                raise Refused("survey.no_sample")
            definition = definition_from_json(row.definition)
            marks, texts, problems = rules.check_sheet(definition, command)
            if problems:
                raise Invalid(problems)
            sheet = SurveySheet(id=new_id(), round_id=row.id)
            comments = [
                SurveyComment(id=new_id(), round_id=row.id, question_id=question_id, text=text)
                for question_id, text in texts.items()
            ]
            tx.session.add(sheet)
            tx.session.flush()
            tx.session.add_all(
                SurveyAnswer(sheet_id=sheet.id, question_id=question_id, value=value)
                for question_id, value in marks.items()
            )
            tx.session.add_all(comments)
            tx.session.flush()
            view = view_of(tx.session, row)
        self._last[actor.id] = _Entered(row.id, sheet.id, tuple(c.id for c in comments))
        return view

    def undo(self, actor: Actor, round_id: str) -> RoundView:
        """Take back the actor's last sheet of this sitting; once, as a slip is seen at once.

        Raises Refused ``survey.nothing_to_undo``.
        """
        with self._enters(actor, round_id) as (tx, row):
            last = self._last.get(actor.id)
            if last is None or last.round_id != round_id:
                raise Refused("survey.nothing_to_undo")
            tx.audit(undone=1)
            tx.session.execute(delete(SurveyAnswer).where(SurveyAnswer.sheet_id == last.sheet_id))
            tx.session.execute(delete(SurveySheet).where(SurveySheet.id == last.sheet_id))
            tx.session.execute(delete(SurveyComment).where(SurveyComment.id.in_(last.comment_ids)))
            view = view_of(tx.session, row)
        del self._last[actor.id]
        return view

    @typed
    def count_handed_out(self, actor: Actor, command: CountHandedOut) -> RoundView:
        """Put right how many sheets were handed out.

        Raises Refused ``survey.unknown_round``; Invalid for a number (``survey.target``) that is
        less than that of the sheets entered (``survey.fewer_than_entered``).
        """
        with self._enters(actor, command.round_id) as (tx, row):
            entered = view_of(tx.session, row).entered
            if problems := rules.check_target(command.target, entered):
                raise Invalid(problems)
            tx.audit(handed_out=command.target, before=row.target)
            row.target = command.target
            tx.session.flush()
            return view_of(tx.session, row)

    @contextmanager
    def _enters(self, actor: Actor, round_id: str) -> Iterator[tuple[Work, SurveyRound]]:
        """Let who may enter a round's sheets do so: where somebody asked, who measures."""
        desk = may(actor.roles, Action.SURVEY_ENTER)
        action = Action.SURVEY_ENTER if desk else Action.SURVEY_MEASURE
        with self._doors.work(actor, action, round_id) as tx:
            row = round_in(tx.session, round_id)
            demand(actor, rules.entered_by(kind_of(row)))
            yield tx, row

    def definition_in(self, at: Work | Look, subject: str) -> SurveyDefinition:
        """Return a survey by its id, or a round's as it was worded when it was opened.

        Raises Refused ``survey.unknown_round``.
        """
        known = self._definitions.get(subject)
        return known or definition_from_json(round_in(at.session, subject).definition)

    def results(self, actor: Actor, round_id: str) -> RoundResults:
        """Return what a round's sheets add up to; raises Refused ``survey.unknown_round``.

        ``response_rate`` is sheets entered to sheets handed out, None where these are not known or
        are fewer.
        """
        with self._doors.look(actor, Action.SURVEY_READ, round_id) as look:
            return results_in(look, round_id)


def results_in(at: Work | Look, round_id: str) -> RoundResults:
    """Return what a round's sheets add up to, with comments for who may read them alone; raises
    Refused ``survey.unknown_round``.
    """
    view = view_of(at.session, round_in(at.session, round_id))
    marks, comments = _marks(at.session, round_id), _comments(at.session, round_id)
    show = not _COMMENT_READERS.isdisjoint(at.actor.roles)
    return RoundResults(
        round=view,
        response_rate=_rate(view),
        questions=tuple(
            rules.sum_up(q, marks[q.id], comments[q.id], show_comments=show)
            for q in view.definition.questions
        ),
    )


def before_in(at: Work | Look, view: RoundView) -> RoundResults | None:
    """Return what the round of the same survey and kind before one found, None for the first."""
    row = SurveyRound
    alike = func.coalesce(row.kind, RoundKind.PERIODIC_SURVEY.value) == view.kind.value
    earlier = select(row.id).where(row.survey_id == view.definition.id, row.starts < view.starts)
    earlier = earlier.where(alike)
    found = at.session.scalar(earlier.order_by(row.starts.desc(), row.opened_at.desc()).limit(1))
    return results_in(at, found) if found else None


def _rate(view: RoundView) -> float | None:
    return view.entered / view.target if view.target and not view.overfull else None


def _marks(session: Session, round_id: str) -> dict[str, list[int]]:
    query = select(SurveyAnswer.question_id, SurveyAnswer.value).join(SurveySheet)
    found: dict[str, list[int]] = defaultdict(list)
    for question_id, value in session.execute(query.where(SurveySheet.round_id == round_id)):
        found[question_id].append(value)
    return found


def _comments(session: Session, round_id: str) -> dict[str, list[str]]:
    query = select(SurveyComment).where(SurveyComment.round_id == round_id)
    found: dict[str, list[str]] = defaultdict(list)
    for comment in session.scalars(query):
        found[comment.question_id].append(comment.text)
    return found
