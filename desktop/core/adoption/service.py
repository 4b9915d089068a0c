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
from desktop.core.adoption.compare import clause_lines, meanings
from desktop.core.adoption.ledger import changes_in, keep_choices_in, next_number
from desktop.core.adoption.rules import differences
from desktop.core.adoption.terms import (
    CHANGING,
    Adopt,
    AdoptionLine,
    BoardAdoption,
    ChoicesLine,
    Choose,
    Comparison,
    History,
    Unconfirmed,
)
from desktop.core.policy.choices import OfficeChoices
from desktop.core.policy.layer import findings, namesakes
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.policy.problems import from_schema, named
from desktop.core.work import Action, Actor, Change, Doors, Look, Work
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
            return Comparison(
                title=policy.profile.document.title,
                sha256=policy.sha256,
                same=policy.sha256 == held.sha256,
                meanings=meanings(held.profile, policy.profile),
                clauses=clause_lines(held.profile, policy.profile),
                asked=tuple(self._asked(policy, carry=True)),
            )

    @typed
    def adopt(self, actor: Actor, policy: Verbatim[LoadedPolicy], command: Adopt) -> History:
        """Adopt a policy's text: requests are opened under it from now on, and those that are open
        keep theirs. What the board's minutes say is recorded beside it.

        The office's choices go on, over the new text, unless the command says otherwise; where it
        has chosen nothing, the new text's own proposals hold. Raises Refused
        ``adoption.same_policy``, and Invalid for a reason left empty, a board's day to come, or
        choices that the text needs and the office has not made (``policy.choice_needed``).
        """
        with self._doors.work(actor, Action.POLICY_ADOPT) as tx:
            if policy.sha256 == self._policies.in_force.sha256:
                raise Refused("adoption.same_policy")
            problems = _reason(command.reason)
            problems += _day("board.on", command.board.on, riyadh_date(tx.now))
            problems += self._asked(policy, carry=command.carry)
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
            if not command.carry:
                text = policy.file.office.model_dump_json()
                keep_choices_in(tx, text, riyadh_date(tx.now), command.reason)
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

    def _asked(self, policy: LoadedPolicy, *, carry: bool) -> list[Problem]:
        """Return the choices that a text asks for and that those in force or to come leave out."""
        found: list[Problem] = []
        now = (self._policies.in_force,) if carry else ()
        for held in (*now, *self._policies.to_come):
            if held.choices is not None:
                found += named(findings(held.profile.office, policy.file), {(): 1})
        return found

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
            return History(
                adoptions=_adoptions(see.session),
                choices=self._versions(see),
                in_force=self._policies.in_force.choices,
            )

    def _heard(self, change: Change) -> None:
        """Learn what was committed, before anybody in the window is told."""
        if change.action in CHANGING:
            with self._doors.unaudited(Actor("", "", "", frozenset())) as tx:
                self._policies.read_in(tx.session)

    def _versions(self, see: Look) -> tuple[ChoicesLine, ...]:
        found = [
            ChoicesLine(
                version=row.version,
                from_on=row.from_on,
                at=row.at,
                staff=row.staff_name,
                reason=row.reason,
                differences=differences(before, now),
            )
            for row, before, now in changes_in(see, self._policies)
        ]
        return tuple(reversed(found))


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
            )
        )
    return tuple(found)


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
