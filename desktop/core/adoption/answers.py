"""Pure: what comes of the answers with which a text is adopted."""

from collections.abc import Iterable, Iterator
from datetime import date

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem
from desktop.core.adoption.rules import differences
from desktop.core.adoption.terms import Adopt, ChoicesAnswered
from desktop.core.adoption.touched import Later, carried, mixed, touched
from desktop.core.policy.choices import OfficeChoices
from desktop.core.policy.layer import findings
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.policy.problems import named


@dataclass(frozen=True, slots=True)
class Outcome:
    """The choices that hold from today (``chosen``) and, from each later day on for which others
    were decided, those that hold then; what became of them, and what is wrong with the answers.
    """

    answered: ChoicesAnswered
    chosen: OfficeChoices
    later: tuple[tuple[date, OfficeChoices], ...]
    problems: tuple[Problem, ...]


def outcome(held: LoadedPolicy, later: Later, policy: LoadedPolicy, command: Adopt) -> Outcome:
    """Return what comes of adopting a text over what holds now and what was decided for later."""
    answered = _answered(held, later, policy, command)
    taken = frozenset(answered.taken)
    chosen, problems = policy.file.office, list(_unasked(held, policy, command))
    if command.carry:
        chosen = mixed(held.profile.office, policy.file.office, taken)
        problems += _unanswered(held, policy, command)
    if later and command.later_stands is None:
        problems.append(Problem("later_stands", "adoption.later_unanswered"))
    then = tuple(
        (day, chosen if command.later_stands is False else _beside(held, one, chosen, taken))
        for day, one in later
    )
    problems += asked(policy, [chosen, *(one for _, one in then)])
    return Outcome(answered, chosen, then, tuple(problems))


def asked(policy: LoadedPolicy, versions: Iterable[OfficeChoices]) -> list[Problem]:
    """Return the choices that a text asks for and that some versions leave out."""
    return [one for made in versions for one in named(findings(made, policy.file), {(): 1})]


def _beside(
    held: LoadedPolicy, later: LoadedPolicy, chosen: OfficeChoices, taken: frozenset[str]
) -> OfficeChoices:
    """Return what a later decision changes, beside what is taken now."""
    office = later.profile.office
    own = {said.key for said in differences(held.profile.office, office)}
    return mixed(office, chosen, taken - own)


def _answered(
    held: LoadedPolicy, later: Later, policy: LoadedPolicy, command: Adopt
) -> ChoicesAnswered:
    """Return what becomes of the choices, by their keys, in the order of being told."""
    known = [one.key for one in touched(held, policy)]
    unasked = tuple(one.key for one in carried(held, policy))
    stands = command.later_stands if later else None
    if not command.carry:
        return ChoicesAnswered(taken=(*known, *unasked), later_stands=stands)
    return ChoicesAnswered(
        tuple(key for key in known if key in command.keep),
        tuple(key for key in known if key in command.take),
        unasked,
        stands,
    )


def _unanswered(held: LoadedPolicy, policy: LoadedPolicy, command: Adopt) -> Iterator[Problem]:
    """Yield the touched choices that no answer, or two, stand for."""
    for one in touched(held, policy):
        answers = (one.key in command.keep, one.key in command.take)
        if sum(answers) != 1:
            yield Problem(f"keep.{one.key}", "adoption.unanswered", {"choice": one.key})


def _unasked(held: LoadedPolicy, policy: LoadedPolicy, command: Adopt) -> Iterator[Problem]:
    """Yield the answers to what is not asked: who gave one means that it holds."""
    known = {one.key for one in touched(held, policy)} if command.carry else set()
    for name in ("keep", "take"):
        for key in getattr(command, name):
            if key not in known:
                yield Problem(f"{name}.{key}", "adoption.not_asked", {"choice": key})
