"""The laws of consents: what an answer needs, and how each stands after it.

To give needs more than to refuse or to take back, which is never made harder than giving was.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any, Final

from desktop.base.errors import Problem
from desktop.base.hijri import outside_calendar
from desktop.core.consents.terms import (
    Answer,
    Authorise,
    Body,
    Consent,
    Line,
    Method,
    Purpose,
    Said,
    Speaker,
    State,
    Step,
    Whose,
    Withdraw,
)
from desktop.core.people.births import minor
from desktop.core.people.terms import PersonForm, living
from desktop.core.policy.choices import OfficeChoices
from desktop.core.sealed.terms import SealedKind

#: So long bodies may be asked; for longer the person is asked again.
LONGEST_INQUIRY: Final = timedelta(days=366)
#: What is said so is heard by somebody besides who writes it down.
WITNESSED: Final = frozenset({Method.SPOKEN, Method.THUMB_PAPER})
#: Guardians by a deed, whose number is asked for.
BY_DEED: Final = frozenset({Speaker.WILAYA, Speaker.WISAYA})
#: Which explicit consent a sealed detail needs; of the other kinds none is asked.
NEEDED: Final = {
    SealedKind.HEALTH: Purpose.HEALTH,
    SealedKind.PRISON: Purpose.PRISON,
    SealedKind.CRIMINAL: Purpose.PRISON,
}


def people_of(form: PersonForm, office: OfficeChoices, today: date) -> tuple[Whose, ...]:
    """Return who of a file may be asked: the head first; the dead and the nameless are none. Of two
    of one name one may be a child: then nobody answers for himself under it.
    """
    named: dict[str, Whose] = {}
    for one in living(form):
        young = minor(one.birth, office, today)
        if before := named.get(one.name):
            young = before.minor or young
        if one.name:
            named[one.name] = Whose(one.name, one.name, young)
    return (Whose("", form.name.full, minor(form.birth, office, today)), *named.values())


def speakers(minor: bool | None) -> tuple[Speaker, ...]:
    """Return who may give a consent, in the order of offering: of unknown age, anybody; for an
    adult who cannot, a guardian of the court.
    """
    if minor:
        return (Speaker.FATHER, Speaker.WILAYA, Speaker.WISAYA)
    return tuple(Speaker) if minor is None else (Speaker.SELF, Speaker.WILAYA)


def problems(step: Step, whose: Whose | None, today: date) -> Iterator[Problem]:
    """Yield what is wrong with a step by itself; ``whose`` is None for somebody the file has not.

    Who left the household may still have a consent taken back.
    """
    if step.on > today:
        yield Problem("on", "consents.future")
    yield from outside_calendar("on", step.on)
    if isinstance(step, Withdraw):
        return
    if whose is None:
        yield Problem("about", "consents.nobody")
    if isinstance(step, Answer):
        yield from _answers(step)
        gives = any(one.given for one in step.answers)
    else:
        yield from _inquiry(step)
        gives = True
    if gives and whose is not None:
        yield from _giving(step, whose)


def _answers(step: Answer) -> Iterator[Problem]:
    asked = [one.purpose for one in step.answers]
    if not asked:
        yield Problem("answers", "consents.unanswered")
    if len(set(asked)) < len(asked) or Purpose.INQUIRY in asked:
        yield Problem("answers", "consents.one_each")


def _inquiry(step: Authorise) -> Iterator[Problem]:
    if not step.bodies:
        yield Problem("bodies", "consents.no_body")
    if Body.OTHER in step.bodies and not step.other:
        yield Problem("other", "consents.which_body")
    if step.until < step.on:
        yield Problem("until", "consents.until_before")
    elif step.until > step.on + LONGEST_INQUIRY:
        yield Problem("until", "consents.until_long")


def _giving(step: Said, whose: Whose) -> Iterator[Problem]:
    if step.method is Method.PHONE:
        yield Problem("method", "consents.not_by_phone")
    if step.method in WITNESSED and not step.witness:
        yield Problem("witness", "consents.witness")
    if step.by not in speakers(whose.minor):
        yield Problem("by", "consents.guardian" if whose.minor else "consents.of_age")
    elif step.by is not Speaker.SELF:
        if not step.guardian:
            yield Problem("guardian", "consents.guardian_name")
        if step.by in BY_DEED and not step.deed:
            yield Problem("deed", "consents.deed")
        if not step.seen:
            yield Problem("seen", "consents.unverified")


def checked(step: Step) -> Step:
    """Return a step with nothing in it that its answers have no field for."""
    if isinstance(step, Withdraw):
        return step
    if step.by is Speaker.SELF:
        step = replace(step, guardian="", deed="", seen=False)
    elif step.by not in BY_DEED:
        step = replace(step, deed="")
    if isinstance(step, Authorise):
        bodies = tuple(body for body in Body if body in step.bodies)
        step = replace(step, bodies=bodies, other=step.other if Body.OTHER in bodies else "")
    return step


def follow(before: Iterable[Consent], line: Line) -> list[Consent]:
    """Return how consents stand after a step, in the order of the list of purposes.

    The newest day wins, and of one day what was recorded last: an older paper that is entered late
    revives nothing that was taken back after it.
    """
    found = {_key(one): one for one in before}
    step, about = line.step, line.about
    if isinstance(step, Withdraw):
        for key, one in found.items():
            if _meant(one, step, about) and _last_day(one) <= step.on:
                found[key] = replace(one, withdrawn_on=step.on)
    else:
        for new in _said(step, about):
            old = found.get(_key(new))
            if old is None or _last_day(old) <= new.on:
                found[_key(new)] = new
    order = list(Purpose)
    return sorted(found.values(), key=lambda one: order.index(one.purpose))


def to_withdraw(standing: Iterable[Consent], step: Withdraw, today: date) -> Iterator[Problem]:
    """Yield what is wrong with taking back what stands: nothing does, or it was given later."""
    meant = [one for one in standing if _meant(one, step, step.about)]
    given = [one for one in meant if one.state(today) in (State.GIVEN, State.ENDED)]
    if not given:
        yield Problem("purpose", "consents.nothing_given")
    elif any(one.on > step.on for one in given):
        yield Problem("on", "consents.before_given")


def without_words(step: Any) -> Any:
    """Return a step without what was written in it: purposes, answers, days and ways stay."""
    names = [one.name for one in fields(step) if type(getattr(step, one.name)) is str]
    return replace(step, **dict.fromkeys(names, ""))


def _said(step: Answer | Authorise, about: str) -> Iterator[Consent]:
    if isinstance(step, Answer):
        for one in step.answers:
            yield Consent(one.purpose, about, one.given, step.on)
        return
    for body in step.bodies:
        other = step.other if body is Body.OTHER else ""
        yield Consent(Purpose.INQUIRY, about, True, step.on, body, other, step.until)


def _meant(one: Consent, step: Withdraw, about: str) -> bool:
    same = (one.purpose, one.about, one.given) == (step.purpose, about, True)
    return same and (step.body is None or (one.body, one.other) == (step.body, step.other))


def _key(one: Consent) -> tuple[object, ...]:
    return one.purpose, one.about, one.body, one.other


def _last_day(one: Consent) -> date:
    return max(one.on, one.withdrawn_on or one.on)
