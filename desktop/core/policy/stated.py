"""The shape of a policy file.

Every fact names the clause it stands on (``clause``); a fact the policy is silent about names the
clause of that silence and carries :data:`~desktop.core.policy.vocabulary.NOT_STATED`. Strict: no
unknown key, no coercion. What spans several keys is judged in ``checks``.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from desktop.core.policy.choices import OfficeChoices
from desktop.core.policy.parts import ClauseId, Day, Many, Part, Slug, Text, Word
from desktop.core.policy.vocabulary import (
    NOT_STATED,
    BodyKind,
    ChannelId,
    ClauseKind,
    CompletenessKind,
    ContactKind,
    DayUnit,
    DocumentKind,
    NoteKind,
    RegistrationKind,
    ReplyKind,
    ReplyStart,
    Serves,
    StepId,
)


class Registration(Part):
    """The association's registration as printed; ``hijri`` and ``gregorian`` as stated."""

    kind: Word[RegistrationKind]
    label: Text
    number: Text
    hijri: Day
    gregorian: Day
    clause: ClauseId


class Association(Part):
    name: Text
    short_name: Text
    registration: Registration


class Document(Part):
    """The policy itself: its title, and سياسة or لائحة."""

    title: Text
    kind: Word[DocumentKind]
    clause: ClauseId


class Adoption(Part):
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


class Contact(Part):
    kind: Word[ContactKind]
    value: Text
    clause: ClauseId


class Channel(Part):
    """A channel with the name the policy prints."""

    id: Word[ChannelId]
    name: Text
    clause: ClauseId


class Tool(Part):
    name: Text
    clause: ClauseId


class StatedForm(Part):
    """The request form that the policy names, or the silence."""

    title: Text
    clause: ClauseId


class Wording(Part):
    """A party's name, and the same after the preposition «لـ» for use in a sentence."""

    name: Text
    with_li: Text
    clause: ClauseId

    @property
    def stated(self) -> bool:
        return self.name != NOT_STATED


class StudyingBody(Wording):
    kind: Word[BodyKind]


class Signer(Part):
    term: Text
    clause: ClauseId


class StatedReply(Part):
    """When a reply is due, as the policy says.

    ``text`` is the phrase for receipt and screen, without a date. ``amount`` is in ``unit``.
    """

    kind: Word[ReplyKind]
    amount: Annotated[int, Field(ge=1, le=366)] | None = None
    unit: Word[DayUnit] | None = None
    start: Word[ReplyStart]
    text: Text
    clause: ClauseId


class Completeness(Part):
    kind: Word[CompletenessKind]
    required_before_referral: bool
    clause: ClauseId


class Duty(Part):
    """Something some policies ask and others do not; a silence has ``stated`` false."""

    stated: bool
    text: Text
    clause: ClauseId


class Method(Part):
    id: Slug
    name: Text
    clause: ClauseId


class Satisfaction(Duty):
    """Measuring satisfaction; ``methods`` is empty where the policy does not say how."""

    how_stated: bool
    methods: Many[Method]


class Disputes(Duty):
    ways: Many[Method]


class StatedHarm(Duty):
    """Harm done by the association: condition, how it is established, remedy."""

    condition: Text
    proofs: Many[Method]
    remedy: Text


class Clause(Part):
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


class Note(Part):
    """A trap of the source, kept visible in the trace."""

    id: Slug
    kind: Word[NoteKind]
    text: Text
    clauses: Many[ClauseId]


class Policy(Part):
    """What a policy says that no office adds to."""

    id: Slug
    association: Association
    document: Document
    adoption: Adoption
    contacts: Many[Contact]
    channels: Many[Channel]
    tools: Many[Tool]
    signer: Signer
    unclear_procedure: Wording
    studying_body: StudyingBody
    completeness: Completeness
    reply_channel: Duty
    requirements: Duty
    satisfaction: Satisfaction
    review: Duty
    disputes: Disputes
    acknowledgement: Duty
    liaison: Duty
    privacy: Duty
    data_update: Duty
    study: Duty
    outreach: Duty
    steps: Many[Word[StepId]]
    clauses: Many[Clause]
    notes: Many[Note]


class PolicyFile(Policy):
    """A whole policy file: what the policy says, and what it proposes to the office."""

    schema_version: Literal[2]
    form: StatedForm
    reply: StatedReply
    harm: StatedHarm
    office: OfficeChoices
