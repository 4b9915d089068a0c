"""The policy that a desk works by: what its text says, with an office's choices over it."""

from collections.abc import Callable
from functools import cached_property

from desktop.core.policy.choice_vocabulary import HarmProof
from desktop.core.policy.choices import Category, OfficeChoices, Paper, Service
from desktop.core.policy.stated import (
    Clause,
    Policy,
    PolicyFile,
    StatedForm,
    StatedHarm,
    StatedReply,
)
from desktop.core.policy.vocabulary import NOT_STATED, ReplyKind, ReplyStart, Source, StepId


class Form(StatedForm):
    """The request form; ``source`` is office where the policy names none."""

    source: Source


class ReplyRule(StatedReply):
    """When a reply is due. ``start`` is the event from which the days count: the policy's own, or
    else the office's choice, which must be said (``start_chosen``) wherever it or its date is.
    """

    start_chosen: bool = False


class Harm(StatedHarm):
    """``office_reading`` says whether every proof is needed: the policy does not tell."""

    office_reading: HarmProof | None = None


class PolicyProfile(Policy):
    """A policy with an office's choices over it: what a desk works by.

    Each value that the office added is marked as its own (``source``, ``office_…``, ``office``).
    """

    form: Form
    reply: ReplyRule
    harm: Harm
    office: OfficeChoices

    @cached_property
    def _by_id(self) -> dict[str, Clause]:
        return {clause.id: clause for clause in self.clauses}

    @property
    def papers(self) -> tuple[Paper, ...]:
        return self.office.papers

    @property
    def categories(self) -> tuple[Category, ...]:
        return self.office.categories

    @property
    def services(self) -> tuple[Service, ...]:
        return self.office.services

    @property
    def target(self) -> ReplyRule | None:
        """How soon the office itself means to reply, as a rule with the same start; the policy
        knows nothing of it, and nobody is promised it.
        """
        own, start = self.office.target, self.reply.start
        if own is None:
            return None
        if start is ReplyStart.NOT_STATED:  # no rule that counts
            start = self.office.reply_start or start
        counted = {"kind": ReplyKind.WITHIN, "amount": own.days, "unit": own.unit, "start": start}
        return self.reply.model_copy(update=counted)

    def clause(self, clause_id: str) -> Clause:
        """Return a clause of this policy; raises KeyError for one it does not have."""
        return self._by_id[clause_id]

    def has_step(self, step: StepId) -> bool:
        return step in self.steps


#: Gives what a desk works by now; what a case was opened under is pinned and read otherwise.
InForce = Callable[[], PolicyProfile]


def lay(choices: OfficeChoices, file: PolicyFile) -> PolicyProfile:
    """Return the policy with ``choices`` over it; they fill silences and change nothing stated."""
    named = file.form.title != NOT_STATED
    timed = file.reply.kind is not ReplyKind.NONE and file.reply.start is ReplyStart.NOT_STATED
    start = choices.reply_start if timed else None
    chosen = {"start": start, "start_chosen": True} if start else {}
    return PolicyProfile(
        **{name: getattr(file, name) for name in Policy.model_fields},
        form=Form(
            title=file.form.title if named else choices.form_title or NOT_STATED,
            source=Source.POLICY if named else Source.OFFICE,
            clause=file.form.clause,
        ),
        reply=ReplyRule(**{**dict(file.reply), **chosen}),
        harm=Harm(
            **dict(file.harm),
            office_reading=choices.harm_reading if file.harm.stated else None,
        ),
        office=choices,
    )
