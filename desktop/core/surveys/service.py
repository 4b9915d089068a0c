"""The acts of the survey desk."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Refused
from desktop.base.hijri import both_text
from desktop.base.ids import new_id
from desktop.base.typed import typed
from desktop.core.surveys import rules
from desktop.core.surveys.loader import definition_from_json, definition_to_json
from desktop.core.surveys.records import SurveyAnswer, SurveyComment, SurveyRound, SurveySheet
from desktop.core.surveys.terms import (
    CountHandedOut,
    EnterAnswers,
    OpenRound,
    RoundResults,
    RoundView,
    SurveyDefinition,
)
from desktop.core.work import Action, Actor, Doors, Look, Role, Work, may

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
        with self._doors.work(actor, Action.SURVEY_OPEN) as tx:
            definition = self._definitions.get(command.survey_id)
            if definition is None:
                raise Refused("survey.unknown_survey")
            rounds = select(SurveyRound.title).where(SurveyRound.survey_id == definition.id)
            titles = tx.session.scalars(rounds).all()
            if problems := rules.check_round(command, titles):
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
            )
            tx.subject = row.id
            tx.session.add(row)
            tx.session.flush()
            return _view(tx.session, row)

    def rounds(self, actor: Actor) -> list[RoundView]:
        """Return all rounds, the latest first, to who enters their sheets or reads them."""
        enters = may(actor.roles, Action.SURVEY_ENTER)
        action = Action.SURVEY_ENTER if enters else Action.SURVEY_READ
        with self._doors.look(actor, action) as look:
            query = select(SurveyRound).order_by(
                SurveyRound.starts.desc(), SurveyRound.opened_at.desc()
            )
            return [_view(look.session, row) for row in look.session.scalars(query).all()]

    @typed
    def enter(self, actor: Actor, command: EnterAnswers) -> RoundView:
        """Take one paper sheet. The audit row knows the round alone.

        Sheets may come in after the round's end, not before its start. Raises Refused
        ``survey.unknown_round``, ``survey.not_started``; Invalid whose fields are question ids.
        """
        with self._doors.work(actor, Action.SURVEY_ENTER, command.round_id) as tx:
            row = _known(tx.session, command.round_id)
            if riyadh_date(tx.now) < row.starts:
                raise Refused("survey.not_started", starts=both_text(row.starts, weekday=False))
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
            view = _view(tx.session, row)
        self._last[actor.id] = _Entered(row.id, sheet.id, tuple(c.id for c in comments))
        return view

    def undo(self, actor: Actor, round_id: str) -> RoundView:
        """Take back the actor's last sheet of this sitting; once, as a slip is seen at once.

        Raises Refused ``survey.nothing_to_undo``.
        """
        with self._doors.work(actor, Action.SURVEY_ENTER, round_id) as tx:
            last = self._last.get(actor.id)
            if last is None or last.round_id != round_id:
                raise Refused("survey.nothing_to_undo")
            tx.audit(undone=1)
            tx.session.execute(delete(SurveyAnswer).where(SurveyAnswer.sheet_id == last.sheet_id))
            tx.session.execute(delete(SurveySheet).where(SurveySheet.id == last.sheet_id))
            tx.session.execute(delete(SurveyComment).where(SurveyComment.id.in_(last.comment_ids)))
            view = _view(tx.session, _known(tx.session, round_id))
        del self._last[actor.id]
        return view

    @typed
    def count_handed_out(self, actor: Actor, command: CountHandedOut) -> RoundView:
        """Put right how many sheets were handed out.

        Raises Refused ``survey.unknown_round``; Invalid for a number (``survey.target``) that is
        less than that of the sheets entered (``survey.fewer_than_entered``).
        """
        with self._doors.work(actor, Action.SURVEY_ENTER, command.round_id) as tx:
            row = _known(tx.session, command.round_id)
            entered = _view(tx.session, row).entered
            if problems := rules.check_target(command.target, entered):
                raise Invalid(problems)
            tx.audit(handed_out=command.target, before=row.target)
            row.target = command.target
            tx.session.flush()
            return _view(tx.session, row)

    def definition_in(self, at: Work | Look, subject: str) -> SurveyDefinition:
        """Return a survey by its id, or a round's as it was worded when it was opened.

        Raises Refused ``survey.unknown_round``.
        """
        known = self._definitions.get(subject)
        return known or definition_from_json(_known(at.session, subject).definition)

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
    view = _view(at.session, _known(at.session, round_id))
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
    """Return what the round of the same survey before one found, None for the first."""
    row = SurveyRound
    earlier = select(row.id).where(row.survey_id == view.definition.id, row.starts < view.starts)
    found = at.session.scalar(earlier.order_by(row.starts.desc(), row.opened_at.desc()).limit(1))
    return results_in(at, found) if found else None


def _known(session: Session, round_id: str) -> SurveyRound:
    row = session.get(SurveyRound, round_id)
    if row is None:
        raise Refused("survey.unknown_round")
    return row


def _view(session: Session, row: SurveyRound) -> RoundView:
    sheets = select(func.count()).select_from(SurveySheet).where(SurveySheet.round_id == row.id)
    return RoundView(
        id=row.id,
        definition=definition_from_json(row.definition),
        title=row.title,
        starts=row.starts,
        ends=row.ends,
        channel=row.channel,
        target=row.target,
        entered=session.scalar(sheets) or 0,
    )


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
