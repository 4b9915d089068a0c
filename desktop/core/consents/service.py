"""The acts of consents: recording what was answered, taking it back, reading it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid
from desktop.base.typed import typed
from desktop.core.consents import ledger
from desktop.core.consents.rules import checked, people_of, problems, to_withdraw
from desktop.core.consents.terms import (
    EXPLICIT,
    OPTIONAL,
    Answer,
    Authorise,
    Consents,
    Line,
    Purpose,
    Step,
    Withdraw,
)
from desktop.core.people.ledger import load
from desktop.core.people.views import name_for, sees_numbers
from desktop.core.policy.profile import PolicyProfile
from desktop.core.work import Action, Actor, Doors, Look, Work

_ACTIONS: Final = {
    Answer: Action.CONSENT_RECORD,
    Authorise: Action.CONSENT_AUTHORISE,
    Withdraw: Action.CONSENT_WITHDRAW,
}


#: What the log calls an explicit consent: who reads it need not know of which details.
_DETAILS: Final = "details"


class ConsentService:
    """Records what people of a file agree to, refuse and take back; nothing waits for any of it."""

    def __init__(self, doors: Doors, profile: Callable[[], PolicyProfile]) -> None:
        """``profile()`` is the policy in force, by which somebody is of age."""
        self._doors = doors
        self._profile = profile

    @typed
    def take(self, actor: Actor, person_id: str, step: Step) -> Consents:
        """Record a step of a file; returns its consents after it.

        Raises Refused ``people.unknown`` and Invalid, naming fields of the step: as
        :func:`rules.problems` and :func:`rules.to_withdraw`.
        """
        with self._doors.work(actor, _ACTIONS[type(step)], person_id) as tx:
            before = self._consents(tx, person_id)
            step = checked(step)
            whose = next((one for one in before.people if one.about == step.about), None)
            found = list(problems(step, whose, before.today))
            if isinstance(step, Withdraw):
                found += to_withdraw(before.standing, step, before.today)
            if found:
                raise Invalid(found)
            ledger.record_in(tx, person_id, step)
            tx.audit(**_audited(step))
            return self._consents(tx, person_id)

    def read(self, actor: Actor, person_id: str) -> Consents:
        """Return a file's consents; who does not see files whole reads the optional ones, without
        names. Raises Refused ``people.unknown``.
        """
        with self._doors.look(actor, Action.CONSENT_READ, person_id) as see:
            found = self._consents(see, person_id)
            return found if sees_numbers(actor.roles) else _masked(actor, found)

    def _consents(self, at: Work | Look, person_id: str) -> Consents:
        person, today = load(at.session, person_id), riyadh_date(at.now)
        lines = ledger.lines_of(at.session, person_id)
        return Consents(
            today,
            tuple(ledger.standing_of(lines)),
            people_of(person.form, self._profile().office, today),
            tuple(reversed(lines)),
        )


def _audited(step: Step) -> dict[str, object]:
    """Return what the log of acts tells of a step: of named details not which they are, no name."""
    if isinstance(step, Answer):
        said = [(_told(one.purpose), one.given) for one in step.answers]
        return {
            "given": [purpose for purpose, given in said if given],
            "refused": [purpose for purpose, given in said if not given],
        }
    if isinstance(step, Authorise):
        return {"bodies": len(step.bodies)}
    return {"consent": _told(step.purpose)}


def _told(purpose: Purpose) -> str:
    return _DETAILS if purpose in EXPLICIT else purpose.value


def _masked(actor: Actor, whole: Consents) -> Consents:
    def name(text: str) -> str:
        return name_for(actor.roles, text)

    return Consents(
        whole.today,
        tuple(
            replace(one, about=name(one.about)) for one in whole.standing if one.purpose in OPTIONAL
        ),
        (),
        tuple(_masked_line(line, name) for line in whole.lines if _tells_optional(line.step)),
    )


def _tells_optional(step: Step) -> bool:
    if isinstance(step, Answer):
        return any(one.purpose in OPTIONAL for one in step.answers)
    return isinstance(step, Withdraw) and step.purpose in OPTIONAL


def _masked_line(line: Line, name: Callable[[str], str]) -> Line:
    step = line.step
    if isinstance(step, Answer):
        answers = tuple(one for one in step.answers if one.purpose in OPTIONAL)
        step = replace(step, answers=answers, guardian="", deed="", witness="")
    elif isinstance(step, Withdraw):
        step = replace(step, text="")
    return replace(line, step=replace(step, about=name(step.about)), former=name(line.former))
