"""The words of the made-up world, as ``resources/practice`` holds them."""

from collections.abc import Mapping
from datetime import datetime

from desktop.base.data_classes import dataclass
from desktop.core.committee.members.terms import Seat
from desktop.core.intake.steps.clarification import Clarify
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.referral import Refer
from desktop.core.intake.steps.study import Study
from desktop.core.people.terms import PersonForm
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.practice.print_words import PrintWords
from desktop.core.proofs.pledges.terms import EnterCode
from desktop.core.proofs.terms import ProofKind, RecordProof
from desktop.core.surveys.terms import QuestionKind
from desktop.core.work.roles import Role


@dataclass(frozen=True, slots=True)
class Colleague:
    """Who works at the office; ``in_department``: their title where a department decides, which
    has no members, "" for the same.
    """

    name: str
    title: str
    in_department: str = ""

    def title_under(self, profile: PolicyProfile) -> str:
        """Return the title by the body that a policy names."""
        department = profile.studying_body.kind is BodyKind.DEPARTMENT
        return (department and self.in_department) or self.title


@dataclass(frozen=True, slots=True)
class Staff:
    """Who works at the office, and the one password of all."""

    password: str
    staff: Mapping[Role, Colleague]


@dataclass(frozen=True, slots=True)
class StepWords:
    """What is entered at the steps that take words."""

    clarification: Clarify
    referral: Refer
    study: Study
    decision: Decide
    notification: Notify


@dataclass(frozen=True, slots=True)
class MadeMember:
    """A member of the made-up committee: one of the staff, or somebody without an account."""

    seat: Seat
    name: str = ""
    staff: Role | None = None


@dataclass(frozen=True, slots=True)
class DayWords:
    """What is said on the made-up day; ``person`` is a key of the people."""

    begins: datetime
    person: str
    need: str
    members: tuple[MadeMember, ...]
    members_reason: str
    delivered: str
    survey_round: str
    suggestion: str
    steps: StepWords
    answers: Mapping[QuestionKind, int | bool | str]


@dataclass(frozen=True, slots=True)
class CaseWords:
    """What is said in a made-up case: a study for each of ``findings``, a decision after each but
    one that follows an ``objection``. ``visitors``, ``met``, ``visit_note``: of a home visit.
    """

    need: str
    findings: tuple[str, ...]
    recommendations: tuple[str, ...]
    decisions: tuple[Decide, ...]
    objection: str = ""
    visitors: str = ""
    met: str = ""
    visit_note: str = ""


@dataclass(frozen=True, slots=True)
class CasesWords:
    """The made-up cases: approved in part and by the month, which an objection does not change;
    rejected, objected to and decided anew; put off, visited and put on the waiting list.
    """

    in_part: CaseWords
    objected: CaseWords
    waiting: CaseWords


@dataclass(frozen=True, slots=True)
class VoiceWords:
    """What is raised and what is said while it is handled, each "" where its way has none.

    ``heard`` is what who raised it says, ``tried`` how a settlement was sought and ``terms`` what
    was agreed, ``found`` the finding with its ``measures``, ``straight`` why nobody sought one.
    """

    text: str
    matter: str = ""
    trouble: str = ""
    mended: str = ""
    heard: str = ""
    tried: str = ""
    terms: str = ""
    found: str = ""
    measures: str = ""
    straight: str = ""
    director: str = ""
    board: str = ""
    outside: str = ""
    authority: str = ""
    masked: str = ""
    ended: str = ""


@dataclass(frozen=True, slots=True)
class HarmWords:
    """A file of harm from its cause to the remedy, in money (halalas) or in kind; proved by minutes
    of ``members`` or by the judgment of a ``court``.
    """

    what: str
    cause: str
    number: str
    talk: str
    damage: str = ""
    size: str = ""
    causes: str = ""
    members: tuple[str, ...] = ()
    court: str = ""
    judged: str = ""
    amount: int = 0
    remedy: str = ""
    iban: str = ""


@dataclass(frozen=True, slots=True)
class VoicesWords:
    """What is raised besides objections, and what harm comes to."""

    settled: VoiceWords
    compensated: VoiceWords
    referred: VoiceWords
    nameless: VoiceWords
    suggestion: VoiceWords
    committee: str
    box_note: str
    by_minutes: HarmWords
    by_judgment: HarmWords


@dataclass(frozen=True, slots=True)
class NamePool:
    """Parts of made-up names; ``first`` in turn a man's and a woman's."""

    first: tuple[str, ...]
    father: tuple[str, ...]
    family: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CrowdWords:
    """Parts of names and places of a made-up town, the commonest first."""

    men: tuple[str, ...]
    women: tuple[str, ...]
    families: tuple[str, ...]
    cities: tuple[str, ...]
    districts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Practice:
    """The whole made-up world."""

    password: str
    staff: Mapping[Role, Colleague]
    people: Mapping[str, PersonForm]
    day: DayWords
    cases: CasesWords
    voices: VoicesWords
    names: NamePool
    prints: PrintWords
    proofs: Mapping[ProofKind, RecordProof]
    code: EnterCode

    @property
    def person(self) -> PersonForm:
        """Who comes on the day."""
        return self.people[self.day.person]
