"""Adopting a policy's text, and choosing where it leaves the office free.

Both are acts with a reason; what was adopted or chosen before stays on record, and cases keep what
they were opened under.
"""

from collections.abc import Callable
from datetime import date

from pydantic import ValidationError
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.base.typed import Verbatim, typed
from desktop.core.adoption.answers import asked, outcome
from desktop.core.adoption.compare import clause_lines, meanings
from desktop.core.adoption.ledger import changes_in, keep_choices_in, next_number
from desktop.core.adoption.rules import differences
from desktop.core.adoption.terms import (
    ADOPTION,
    ANSWERED,
    CHANGING,
    Adopt,
    AdoptionLine,
    BoardAdoption,
    ChoicesAnswered,
    ChoicesLine,
    Choose,
    History,
    Unconfirmed,
)
from desktop.core.adoption.touched import Comparison, carried, mixed, touched, waiting
from desktop.core.policy.choices import OfficeChoices
from desktop.core.policy.layer import findings, namesakes
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.policy.problems import from_schema, named
from desktop.core.work import Action, Actor, Change, Doors, Look, Work
from desktop.core.work.ledger import add_event, from_text, newest
from desktop.core.work.policies import (
    Pin,
    Policies,
    PolicyAdoptionRecord,
    Texts,
    in_force_since,
    keep_in,
    put_first_text,
    unconfirmed_in,
)
from desktop.core.work.subjects import Subject


class AdoptionService:
    """Changes what the office works by; every desk has it from the next act on."""

    def __init__(
        self,
        doors: Doors,
        policies: Policies,
        adopted_in: Callable[[Work, LoadedPolicy, BoardAdoption], None],
    ) -> None:
        """``adopted_in`` records what the board's minutes say, in the adoption's transaction."""
        self._doors = doors
        self._policies = policies
        self._adopted_in = adopted_in
        doors.subscribe(self._heard)

    def compare(self, actor: Actor, policy: Verbatim[LoadedPolicy]) -> Comparison:
        """Return what a text would mean beside the one in force; nothing is recorded."""
        with self._doors.look(actor, Action.POLICY_READ):
            held = self._policies.in_force
            found = touched(held, policy)
            least = frozenset(one.key for one in found if one.must)
            return Comparison(
                title=policy.profile.document.title,
                sha256=policy.sha256,
                same=policy.sha256 == held.sha256,
                meanings=meanings(held.profile, policy.profile),
                clauses=clause_lines(held.profile, policy.profile),
                touched=found,
                carried=carried(held, policy),
                asked=tuple(asked(policy, [mixed(held.profile.office, policy.file.office, least)])),
                waiting=waiting(held, self._policies.held_from[1:]),
            )

    @typed
    def adopt(self, actor: Actor, policy: Verbatim[LoadedPolicy], command: Adopt) -> History:
        """Adopt a policy's text: requests are opened under it from now on, and those that are open
        keep theirs. What the board's minutes say is recorded beside it.

        The office's choices go on, over the new text; each that the text touches is answered, and
        what is taken of its proposals makes a version of the choices from today. What was decided
        for a later day changes what it changes, beside what is taken, or falls. Raises Refused
        ``adoption.same_policy``, and Invalid for a reason left empty, a board's day to come, a
        choice that is not answered (``keep.<key>``, ``adoption.unanswered``), an answer to what is
        not asked (``adoption.not_asked``), choices that the text needs and the office has not made
        (``policy.choice_needed``), and where nothing is said of what was decided for a later day
        (``later_stands``, ``adoption.later_unanswered``).
        """
        with self._doors.work(actor, Action.POLICY_ADOPT) as tx:
            if policy.sha256 == self._policies.in_force.sha256:
                raise Refused("adoption.same_policy")
            problems = _reason(command.reason)
            problems += _day("board.on", command.board.on, riyadh_date(tx.now))
            held, later = self._policies.in_force, self._policies.held_from[1:]
            comes = outcome(held, later, policy, command)
            problems += comes.problems
            if problems:
                raise Invalid(problems)
            keep_in(tx, policy)
            number = next_number(tx.session, PolicyAdoptionRecord.number)
            tx.session.add(
                PolicyAdoptionRecord(
                    number=number,
                    policy_sha256=policy.sha256,
                    at=tx.now,
                    staff_id=actor.id,
                    staff_name=actor.name,
                    reason=command.reason,
                )
            )
            # What holds by itself: the version that was made, or else what the text proposes.
            holds = held.profile.office if held.choices else policy.file.office
            stood = [holds if command.carry else None, *(one.profile.office for _, one in later)]
            made = [(riyadh_date(tx.now), comes.chosen), *comes.later]
            for (day, choices), before in zip(made, stood, strict=True):
                if choices != before:
                    keep_choices_in(tx, choices.model_dump_json(), day, command.reason)
            add_event(tx, Subject(ADOPTION, str(number)), ANSWERED, comes.answered)
            self._adopted_in(tx, policy, command.board)
            tx.audit(policy=policy.profile.id, sha256=policy.sha256, adoption=number)
        return self.history(actor)

    def unconfirmed(self, actor: Actor) -> Unconfirmed | None:
        """Return the set-up's text where it came of a file and waits for the director."""
        with self._doors.look(actor, Action.POLICY_READ) as see:
            if not unconfirmed_in(see.session):
                return None
            held = self._policies.in_force
            since = in_force_since(see.session, held.sha256)
            profile = held.profile
            return Unconfirmed(profile.association.name, profile.document.title, held.sha256, since)

    @typed
    def confirm(self, actor: Actor, sha256: str, board: BoardAdoption) -> None:
        """Confirm the text that the office was set up with; what the board's minutes say of it is
        recorded beside it.

        Raises Refused ``adoption.confirmed`` where it does not wait any more, or is another one
        than was shown, and Invalid for a board's day to come.
        """
        with self._doors.work(actor, Action.POLICY_CONFIRM) as tx:
            held = self._policies.in_force
            if not unconfirmed_in(tx.session) or held.sha256 != sha256:
                raise Refused("adoption.confirmed")
            if problems := _day("on", board.on, riyadh_date(tx.now)):
                raise Invalid(problems)
            put_first_text(tx.session, held, confirmed=True)
            self._adopted_in(tx, held, board)
            tx.audit(policy=held.profile.id, sha256=sha256)

    @typed
    def choose(self, actor: Actor, command: Choose) -> History:
        """Set a version of the office's choices.

        Raises Invalid for a reason left empty, a first day that is past, choices equal to those
        that hold, and what :mod:`desktop.core.policy.layer` finds.
        """
        with self._doors.work(actor, Action.POLICY_CHOOSE) as tx:
            today, policy = riyadh_date(tx.now), self._policies.in_force
            from_on = command.from_on or today
            problems = _reason(command.reason)
            if from_on < today:
                problems.append(Problem("from_on", "adoption.from_past"))
            if command.choices == policy.profile.office and not self._policies.to_come:
                problems.append(Problem("", "adoption.same_choices"))
            found = (*findings(command.choices, policy.file), *namesakes(command.choices))
            problems += named(found, command.lines)
            if problems:
                raise Invalid(problems)
            text = _readable(command)
            row = keep_choices_in(tx, text, from_on, command.reason)
            tx.audit(version=row.version, from_on=from_on.isoformat(), sha256=row.sha256)
        return self.history(actor)

    def history(self, actor: Actor) -> History:
        """Return what was adopted and chosen, when, by whom and why."""
        with self._doors.look(actor, Action.POLICY_READ) as see:
            return history_in(see, self._policies)

    def _heard(self, change: Change) -> None:
        """Learn what was committed, before anybody in the window is told."""
        if change.action in CHANGING:
            with self._doors.unaudited(Actor("", "", "", frozenset())) as tx:
                self._policies.read_in(tx.session)


def history_in(at: Work | Look, policies: Policies) -> History:
    """Return what was adopted and chosen, as who asks may read it."""
    versions = [
        ChoicesLine(
            version=row.version,
            from_on=row.from_on,
            at=row.at,
            staff=row.staff_name,
            reason=row.reason,
            differences=differences(before, now),
        )
        for row, before, now in changes_in(at, policies)
    ]
    return History(
        adoptions=_adoptions(at.session),
        choices=tuple(reversed(versions)),
        in_force=policies.in_force.choices,
    )


def _adoptions(session: Session) -> tuple[AdoptionLine, ...]:
    texts = Texts()
    newest = select(PolicyAdoptionRecord).order_by(PolicyAdoptionRecord.number.desc())
    found = []
    for row in session.scalars(newest):
        profile = texts.policy(session, Pin(row.policy_sha256, None)).profile
        found.append(
            AdoptionLine(
                number=row.number,
                title=profile.document.title,
                sha256=row.policy_sha256,
                board_on=profile.adoption.day,
                at=row.at,
                staff=row.staff_name,
                reason=row.reason,
                choices=_became(session, row.number),
            )
        )
    return tuple(found)


def _became(session: Session, number: int) -> ChoicesAnswered:
    """Return what became of the choices in an adoption; nothing is known of those before."""
    event = newest(session, Subject(ADOPTION, str(number)))
    if event is None:
        return ChoicesAnswered()
    said: ChoicesAnswered = from_text(ChoicesAnswered, event.payload)
    return said


def _readable(command: Choose) -> str:
    """Return choices as they are kept; raises Invalid for what could not be read again."""
    text = command.choices.model_dump_json()
    try:
        OfficeChoices.model_validate_json(text)
    except ValidationError as why:
        raise Invalid(from_schema(why, dict(command.lines))) from None
    return text


def _day(field: str, on: date | None, today: date) -> list[Problem]:
    found = outside_calendar(field, on)
    if not found and on is not None and on > today:
        found.append(Problem(field, "proof.to_come"))
    return found


def _reason(reason: str) -> list[Problem]:
    return [] if reason else [Problem("reason", "adoption.reason_needed")]
