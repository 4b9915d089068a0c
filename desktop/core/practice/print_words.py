"""The words of the printed forms' samples, as ``resources/practice/prints.toml`` holds them."""

from collections.abc import Mapping

from desktop.base.data_classes import dataclass
from desktop.base.money import Halalas
from desktop.core.documents.forms import Address, Amount, Applicant, Contact, Member, Signing
from desktop.core.documents.sitting_forms import LetterOutcome
from desktop.core.documents.survey_forms import SurveySection


@dataclass(frozen=True, slots=True)
class HeadWords:
    """Who made every sample out, and its marks of proof."""

    staff: str
    job: str
    code: str
    audit: str


@dataclass(frozen=True, slots=True)
class CaseWords:
    """The one request that the samples tell of; decided that many days after it was brought."""

    request: str
    per_head: Halalas
    sitting: str
    decided_after: int
    director: str


@dataclass(frozen=True, slots=True)
class RequestWords:
    number: str
    details: str
    applicant: Applicant
    contact: Contact
    address: Address
    members: tuple[Member, ...]
    incomes: tuple[Amount, ...]
    obligations: tuple[Amount, ...]
    house: str
    tenure: str
    rent: Halalas
    house_note: str
    paper_notes: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class ReceiptWords:
    number: str
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReferralWords:
    number: str
    household: int
    summary: str
    notes: str


@dataclass(frozen=True, slots=True)
class RecoveryWords:
    made_for: str
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RequirementsWords:
    conditions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OutcomeWords:
    reason: str
    halalas: Halalas | None = None


@dataclass(frozen=True, slots=True)
class DecisionWords:
    number: str
    what: str
    period: str
    outcomes: Mapping[LetterOutcome, OutcomeWords]


@dataclass(frozen=True, slots=True)
class MinutesWords:
    """``people`` and the jobs of either kind of body are as many; ``excused`` is one of them."""

    number: str
    place: str
    opened: str
    closed: str
    quorum: str
    people: tuple[str, ...]
    committee_jobs: tuple[str, ...]
    department_jobs: tuple[str, ...]
    excused: str
    excuse: str
    conflict: str


@dataclass(frozen=True, slots=True)
class DistributionWords:
    number: str
    campaign: str
    item: str
    condition: str
    place: str
    share: str
    large_share: str
    collector: str


@dataclass(frozen=True, slots=True)
class GoodsWords:
    """Words of the store's slips, of a lent device, of a closing and of a count of cards."""

    receipt_print: str
    receipt: str
    issue_print: str
    issue: str
    loan_print: str
    authority_print: str
    closing_print: str
    cards_print: str
    donor: str
    state: str
    item: str
    unit: str
    second: str
    second_unit: str
    why: str
    device: str
    serial: str
    report: str
    guarantee: str
    device_state: str
    season: str
    helper: str
    second_hand: str
    shop: str
    difference: str


@dataclass(frozen=True, slots=True)
class HomeVisitWords:
    """``places`` and the short codes in them are as many; the first visits are to the first."""

    number: str
    places: tuple[str, ...]
    shorts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MoneyWords:
    """Words of a payment order, of a list to the bank, and of a sponsorship."""

    print_number: str
    number: str
    month: str
    line: str
    source: str
    authority: str
    alms: str
    alone: str
    contract: str
    landlord: str
    by_rent: str
    by_transfer: str
    iban: str
    about: str
    heading: str
    list_print: str
    list_number: str
    purpose: str
    sponsors: str
    condition: str
    creditor: str
    judgment: str
    sponsor_print: str
    sponsor: str
    child: str
    age: str
    sponsored: str


@dataclass(frozen=True, slots=True)
class LetterWords:
    """A month of the register: its ``days``, and of each letter how it travelled, whom and what it
    names, its number there, what it is about, where it lies and what is noted. ``association``
    is one that somebody is sent to, ``place`` where they live.
    """

    month: str
    days: tuple[str, ...]
    incoming: tuple[tuple[str, ...], ...]
    outgoing: tuple[tuple[str, ...], ...]
    association: str
    place: str


@dataclass(frozen=True, slots=True)
class DayLogWords:
    """Of a day's log: ``before`` is a line before it was corrected; and of the day's closing."""

    number: str
    closing: str
    note: str
    notes: tuple[str, ...]
    before: str
    why: str


@dataclass(frozen=True, slots=True)
class SurveyWords:
    """A sheet with its answers."""

    title: str
    intro: str
    closing: str
    sections: tuple[SurveySection, ...]


@dataclass(frozen=True, slots=True)
class ScaleWords:
    """How often 1 to 5 was marked, and the mean of the round before."""

    counts: tuple[int, int, int, int, int]
    before: float


@dataclass(frozen=True, slots=True)
class ReportWords:
    """``results`` has one of each scale of the survey."""

    period: str
    channel: str
    handed_out: int
    comments: tuple[str, ...]
    results: tuple[ScaleWords, ...]


@dataclass(frozen=True, slots=True)
class PrintWords:
    """What stands on the filled sample of each form, beside what the policy says.

    ``signing`` is by the applicant; the ``representative`` signs for the applicant.
    """

    head: HeadWords
    case: CaseWords
    request: RequestWords
    signing: Signing
    representative: Signing
    receipt: ReceiptWords
    referral: ReferralWords
    recovery: RecoveryWords
    requirements: RequirementsWords
    decision: DecisionWords
    minutes: MinutesWords
    distribution: DistributionWords
    goods: GoodsWords
    home_visits: HomeVisitWords
    letters: LetterWords
    money: MoneyWords
    day_log: DayLogWords
    survey: SurveyWords
    survey_report: ReportWords
