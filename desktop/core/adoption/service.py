"""Adopting a policy's text, and choosing where it leaves the office free.

Both are acts with a reason; what was adopted or chosen before stays on record, and cases keep what
they were opened under.
"""

from typing import Any

from pydantic import ValidationError
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.typed import Verbatim, typed
from desktop.core.adoption.rules import differences
from desktop.core.adoption.terms import AdoptionLine, ChoicesLine, Choose, History
from desktop.core.policy.choices import OfficeChoices
from desktop.core.policy.layer import findings, namesakes
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.policy.problems import from_schema, named
from desktop.core.work import Action, Actor, Change, Doors
from desktop.core.work.policies import (
    ChoicesRecord,
    Pin,
    Policies,
    PolicyAdoptionRecord,
    Texts,
    hash_of,
    keep_in,
)


class AdoptionService:
    """Changes what the office works by; every desk has it from the next act on."""

    def __init__(self, doors: Doors, policies: Policies) -> None:
        self._doors = doors
        self._policies = policies
        doors.subscribe(self._heard)

    @typed
    def adopt(self, actor: Actor, policy: Verbatim[LoadedPolicy], reason: str) -> History:
        """Adopt a policy's text: requests are opened under it from now on.

        The office's choices go on, over the new text; where it has chosen nothing, the new text's
        own proposals hold. Raises Refused ``adoption.same_policy``, and Invalid for a reason left
        empty or choices that the text needs and the office has not made (``policy.choice_needed``).
        """
        with self._doors.work(actor, Action.POLICY_ADOPT) as tx:
            if policy.sha256 == self._policies.in_force.sha256:
                raise Refused("adoption.same_policy")
            problems = _reason(reason)
            for held in (self._policies.in_force, *self._policies.to_come):
                if held.choices is not None:
                    problems += named(findings(held.profile.office, policy.file), {(): 1})
            if problems:
                raise Invalid(problems)
            keep_in(tx, policy)
            number = _next(tx.session, PolicyAdoptionRecord.number)
            tx.session.add(
                PolicyAdoptionRecord(
                    number=number,
                    policy_sha256=policy.sha256,
                    at=tx.now,
                    staff_id=actor.id,
                    staff_name=actor.name,
                    reason=reason,
                )
            )
            tx.audit(policy=policy.profile.id, sha256=policy.sha256, adoption=number)
        return self.history(actor)

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
            row = ChoicesRecord(
                version=_next(tx.session, ChoicesRecord.version),
                from_on=from_on,
                text=text,
                sha256=hash_of(text),
                at=tx.now,
                staff_id=actor.id,
                staff_name=actor.name,
                reason=command.reason,
            )
            tx.session.add(row)
            tx.audit(version=row.version, from_on=from_on.isoformat(), sha256=row.sha256)
        return self.history(actor)

    def history(self, actor: Actor) -> History:
        """Return what was adopted and chosen, when, by whom and why."""
        with self._doors.look(actor, Action.POLICY_READ) as see:
            return History(
                adoptions=_adoptions(see.session),
                choices=self._versions(see.session),
                in_force=self._policies.in_force.choices,
            )

    def _heard(self, change: Change) -> None:
        """Learn what was committed, before anybody in the window is told."""
        if change.action in {Action.POLICY_ADOPT, Action.POLICY_CHOOSE}:
            with self._doors.unaudited(Actor("", "", "", frozenset())) as tx:
                self._policies.read_in(tx.session)

    def _versions(self, session: Session) -> tuple[ChoicesLine, ...]:
        texts, found = Texts(), []
        before: OfficeChoices | None = None
        for row in session.scalars(select(ChoicesRecord).order_by(ChoicesRecord.version)):
            now = texts.choices(session, row.version)
            if before is None:
                before = self._policies.adopted_in(session, row.at).file.office
            line = ChoicesLine(
                version=row.version,
                from_on=row.from_on,
                at=row.at,
                staff=row.staff_name,
                reason=row.reason,
                differences=differences(before, now),
            )
            found.append(line)
            before = now
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


def _reason(reason: str) -> list[Problem]:
    return [] if reason else [Problem("reason", "adoption.reason_needed")]


def _next(session: Session, number: Any) -> int:
    return int(session.scalar(select(func.max(number))) or 0) + 1
