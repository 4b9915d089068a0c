"""The shape of a policy file: what an association's policy says, as frozen data.

Every fact names the clause it stands on (``clause``); a fact the policy is silent about names the
clause of that silence and carries :data:`~desktop.core.policy.vocabulary.NOT_STATED`. Strict: no
unknown key, no coercion. What spans several keys is judged in ``checks``.
"""

from datetime import date
from functools import cached_property
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from desktop.core.policy.vocabulary import (
    NOT_STATED,
    BodyKind,
    ChannelId,
    ClauseKind,
    CompletenessKind,
    ContactKind,
    DayUnit,
    DocumentKind,
    HarmProof,
    NoteKind,
    RegistrationKind,
    ReplyKind,
    ReplyStart,
    Serves,
    Source,
    StepId,
    Validity,
)

SCHEMA_VERSION = 1

_T = TypeVar("_T")
#: A TOML array or string as tuple or enum: a change of container, not a coercion of values.
Many = Annotated[tuple[_T, ...], Field(strict=False)]
Word = Annotated[_T, Field(strict=False)]

#: Text without space at either end.
Text = Annotated[str, StringConstraints(pattern=r"^\S(?s:.*\S)?$", max_length=4000)]
#: ``YYYY-MM-DD`` in Western digits, or the silence.
Day = Annotated[
    str, StringConstraints(pattern=rf"^([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}|{NOT_STATED})$")
]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
ClauseId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}\.c\.[1-9][0-9]{0,3}$")]


class _Part(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class Registration(_Part):
    """The association's registration as printed; ``hijri`` and ``gregorian`` as stated."""

    kind: Word[RegistrationKind]
    label: Text
    number: Text
    hijri: Day
    gregorian: Day
    clause: ClauseId


class Association(_Part):
    name: Text
    short_name: Text
    registration: Registration


class Document(_Part):
    """The policy itself: its title, and سياسة or لائحة."""

    title: Text
    kind: Word[DocumentKind]
    clause: ClauseId


class Adoption(_Part):
    """Who adopted the policy; ``stated`` is false where meeting and date are not given."""

    stated: bool
    board: Text
    meeting: Text
    minutes: Text
    gregorian: Day
    hijri: Day
    clause: ClauseId

    @property
    def day(self) -> date | None:
        """The Gregorian date as stated."""
        return None if self.gregorian == NOT_STATED else date.fromisoformat(self.gregorian)


class Contact(_Part):
    kind: Word[ContactKind]
    value: Text
    clause: ClauseId


class Channel(_Part):
    """A channel with the name the policy prints."""

    id: Word[ChannelId]
    name: Text
    clause: ClauseId


class Tool(_Part):
    name: Text
    clause: ClauseId


class Form(_Part):
    """The request form; ``source`` is office where the policy names none."""

    title: Text
    source: Word[Source]
    clause: ClauseId


class Wording(_Part):
    """A party's name, and the same after the preposition «لـ» for use in a sentence."""

    name: Text
    with_li: Text
    clause: ClauseId

    @property
    def stated(self) -> bool:
        return self.name != NOT_STATED


class StudyingBody(Wording):
    kind: Word[BodyKind]


class Signer(_Part):
    term: Text
    clause: ClauseId


class ReplyRule(_Part):
    """When a reply is due. ``start`` is the policy's; ``office_start`` the office's choice.

    ``text`` is the phrase for receipt and screen, without a date. ``amount`` is in ``unit``.
    """

    kind: Word[ReplyKind]
    amount: Annotated[int, Field(ge=1, le=366)] | None = None
    unit: Word[DayUnit] | None = None
    start: Word[ReplyStart]
    office_start: Word[ReplyStart] | None = None
    text: Text
    clause: ClauseId

    @property
    def counted_from(self) -> ReplyStart | None:
        """The day that counts: the policy's own start, else the office's choice."""
        return self.office_start if self.start is ReplyStart.NOT_STATED else self.start


class Completeness(_Part):
    kind: Word[CompletenessKind]
    required_before_referral: bool
    clause: ClauseId


class Duty(_Part):
    """Something some policies ask and others do not; a silence has ``stated`` false."""

    stated: bool
    text: Text
    clause: ClauseId


class Method(_Part):
    id: Slug
    name: Text
    clause: ClauseId


class Satisfaction(Duty):
    """Measuring satisfaction; ``methods`` is empty where the policy does not say how."""

    how_stated: bool
    methods: Many[Method]


class Disputes(Duty):
    ways: Many[Method]


class Harm(Duty):
    """Harm done by the association: condition, how it is established, remedy.

    ``office_reading`` says whether every proof is needed: the policy does not tell.
    """

    condition: Text
    proofs: Many[Method]
    remedy: Text
    office_reading: Word[HarmProof] | None = None


class Paper(_Part):
    """A paper asked by default; no policy lists papers, so ``source`` is always office."""

    id: Slug
    name: Text
    validity: Word[Validity]
    max_age_days: Annotated[int, Field(ge=1, le=3660)] | None = None
    required: bool
    source: Literal["office"]


class Category(_Part):
    """A kind of beneficiary; ``sensitive`` where it tells health or prison."""

    id: Slug
    name: Text
    sensitive: bool
    source: Word[Source]


class Service(_Part):
    id: Slug
    name: Text
    source: Word[Source]


class Clause(_Part):
    """One clause: where it is, what it says in our words, and what serves it.

    ``printed`` quotes the source with its scanning errors; ``reading`` is how we read it.
    """

    id: ClauseId
    section: Text
    place: Text
    heading: Text
    kind: Word[ClauseKind]
    serves: Many[Word[Serves]]
    printed: Text | None = None
    reading: Text | None = None


class Note(_Part):
    """A trap of the source, kept visible in the trace."""

    id: Slug
    kind: Word[NoteKind]
    text: Text
    clauses: Many[ClauseId]


class PolicyProfile(_Part):
    """A whole policy file."""

    schema_version: Literal[1]
    id: Slug
    association: Association
    document: Document
    adoption: Adoption
    contacts: Many[Contact]
    channels: Many[Channel]
    tools: Many[Tool]
    form: Form
    signer: Signer
    unclear_procedure: Wording
    studying_body: StudyingBody
    reply: ReplyRule
    completeness: Completeness
    reply_channel: Duty
    requirements: Duty
    satisfaction: Satisfaction
    review: Duty
    disputes: Disputes
    harm: Harm
    acknowledgement: Duty
    liaison: Duty
    privacy: Duty
    data_update: Duty
    study: Duty
    outreach: Duty
    steps: Many[Word[StepId]]
    papers: Many[Paper]
    categories: Many[Category]
    services: Many[Service]
    clauses: Many[Clause]
    notes: Many[Note]

    @cached_property
    def _by_id(self) -> dict[str, Clause]:
        return {clause.id: clause for clause in self.clauses}

    def clause(self, clause_id: str) -> Clause:
        """Return a clause of this policy; raises KeyError for one it does not have."""
        return self._by_id[clause_id]

    def lists_channel(self, channel: ChannelId) -> bool:
        """Tell whether the policy itself names the channel; the office may use others too."""
        return any(c.id is channel for c in self.channels)

    def has_step(self, step: StepId) -> bool:
        return step in self.steps
