"""The policy that a desk works by: what its text says, with an office's choices over it."""

from collections.abc import Callable
from functools import cached_property

from desktop.core.policy.choices import Category, OfficeChoices, Paper, Service
from desktop.core.policy.stated import (
    Clause,
    Policy,
    PolicyFile,
    StatedForm,
    StatedHarm,
    StatedReply,
)
from desktop.core.policy.vocabulary import (
    NOT_STATED,
    ChannelId,
    HarmProof,
    ReplyKind,
    ReplyStart,
    Source,
    StepId,
)


class Form(StatedForm):
    """The request form; ``source`` is office where the policy names none."""

    source: Source


class ReplyRule(StatedReply):
    """When a reply is due; ``office_start`` is the office's choice where the policy states none."""

    office_start: ReplyStart | None = None

    @property
    def counted_from(self) -> ReplyStart | None:
        """The day that counts: the policy's own start, else the office's choice."""
        return self.office_start if self.start is ReplyStart.NOT_STATED else self.start

    @property
    def start_chosen(self) -> bool:
        """The office chose the day that counts, which must be said wherever it or its date is."""
        return self.counted_from is not None and self.counted_from is not self.start


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

    def clause(self, clause_id: str) -> Clause:
        """Return a clause of this policy; raises KeyError for one it does not have."""
        return self._by_id[clause_id]

    def lists_channel(self, channel: ChannelId) -> bool:
        """Tell whether the policy itself names the channel; the office may use others too."""
        return any(c.id is channel for c in self.channels)

    def has_step(self, step: StepId) -> bool:
        return step in self.steps


#: Gives what a desk works by now; what a case was opened under is pinned and read otherwise.
InForce = Callable[[], PolicyProfile]


def lay(choices: OfficeChoices, file: PolicyFile) -> PolicyProfile:
    """Return the policy with ``choices`` over it; they fill silences and change nothing stated."""
    named = file.form.title != NOT_STATED
    timed = file.reply.kind is not ReplyKind.NONE and file.reply.start is ReplyStart.NOT_STATED
    return PolicyProfile(
        **{name: getattr(file, name) for name in Policy.model_fields},
        form=Form(
            title=file.form.title if named else choices.form_title or NOT_STATED,
            source=Source.POLICY if named else Source.OFFICE,
            clause=file.form.clause,
        ),
        reply=ReplyRule(**dict(file.reply), office_start=choices.reply_start if timed else None),
        harm=Harm(
            **dict(file.harm),
            office_reading=choices.harm_reading if file.harm.stated else None,
        ),
        office=choices,
    )
