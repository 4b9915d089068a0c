"""What an office chooses where its policy leaves it free: a layer over the policy, its own.

A policy file proposes choices in its table ``[office]``; they hold until the office makes a version
of its own. Nothing here is the policy's, and it is shown as the office's.
"""

from datetime import date
from typing import Annotated, Final, Literal

from pydantic import Field, StringConstraints

from desktop.core.policy.choice_vocabulary import (
    BankColumn,
    HarmProof,
    HeadedBy,
    HolidayChangeKind,
    Matter,
    NeedBy,
    PaidBy,
    RatifiedBy,
    YearsOf,
)
from desktop.core.policy.circumstances import HousingKind, IncomeSource, Marital, ObligationKind
from desktop.core.policy.parts import Many, Part, Slug, Text, Word
from desktop.core.policy.vocabulary import DayUnit, ReplyStart, Source, StudyKind, Validity


class Conditions(Part):
    """Whose request a paper is asked for: one of each list that names any, of everybody's where
    none does.
    """

    services: Many[Slug] = ()
    categories: Many[Slug] = ()
    marital: Many[Word[Marital]] = ()
    housing: Many[Word[HousingKind]] = ()


class KeptCopy(Part):
    """Why a copy of a paper may be kept (the law or authority that asks for it), and for how many
    months from the day that it is.
    """

    why: Text
    months: Annotated[int, Field(ge=1, le=240)]


#: The id of the identity among the papers that an office asks for.
IDENTITY_PAPER: Final = "identity"


class Paper(Part):
    """A paper asked for; no policy lists papers, so ``source`` is always office.

    ``when``: of whose request; ``kept``: that a copy of it is kept, None where the original is
    seen and given back.
    """

    id: Slug
    name: Text
    validity: Word[Validity]
    max_age_days: Annotated[int, Field(ge=1, le=3660)] | None = None
    required: bool
    when: Conditions = Conditions()
    kept: KeptCopy | None = None
    source: Literal["office"] = "office"


class Category(Part):
    """A kind of beneficiary; ``sensitive`` where it tells health or prison."""

    id: Slug
    name: Text
    sensitive: bool
    source: Word[Source] = Source.OFFICE


class Season(Part):
    """When a service is open, first and last day; ``yearly``: again each year of a calendar."""

    opens_on: date
    closes_on: date
    yearly: Word[YearsOf] | None = None


class Service(Part):
    """What can be asked for; ``source`` is policy where the policy itself names it.

    ``conditions`` and ``season`` are the office's own, told to who asks for it; nobody is refused
    by them. ``study``: of which kind its study is (None: the researcher says it).
    """

    id: Slug
    name: Text
    conditions: Many[Text] = ()
    season: Season | None = None
    study: Word[StudyKind] | None = None
    source: Word[Source] = Source.OFFICE


class Target(Part):
    """How soon the office means to reply: beside the policy's rule, and never a deadline."""

    days: Annotated[int, Field(ge=1, le=366)]
    unit: Word[DayUnit]


class HolidayChange(Part):
    """What the office knows of a holiday that the shipped table only expects.

    ``id`` and ``expected`` (its first day there) name the one that is confirmed, moved or taken
    out; ``first`` and ``days`` are those of one that is moved or added, ``name`` of one added.
    """

    kind: Word[HolidayChangeKind]
    id: Slug | None = None
    expected: date | None = None
    first: date | None = None
    days: Annotated[int, Field(ge=1, le=30)] | None = None
    name: Text | None = None


#: An hour of the day, in order as texts are.
HourOfDay = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


class Hours(Part):
    """Hours of some days of the week: 0 is Monday, ``ends`` is no more of them."""

    days: Many[Annotated[int, Field(ge=0, le=6)]]
    begins: HourOfDay
    ends: HourOfDay


#: Whole riyals of a month.
Riyals = Annotated[int, Field(ge=1, le=100_000)]
Percent = Annotated[int, Field(ge=1, le=100)]


class NeedTable(Part):
    """By what an office measures need, from a day on (DOMAIN §9): which incomes and obligations
    count, and the line (خط الكفاية) of a month, ``per_head`` or by the size of the household:
    ``lines`` for one, two and so on, ``beyond`` for each head more than these. Whose counted income
    is at most ``a_upto`` percent of the line is of class أ, at most ``b_upto`` of ب, below the line
    of ج.
    """

    from_on: date
    by: Word[NeedBy]
    counts: Many[Word[IncomeSource]]
    deducts: Many[Word[ObligationKind]] = ()
    per_head: Riyals | None = None
    lines: Many[Riyals] = ()
    beyond: Annotated[int, Field(ge=0, le=100_000)] = 0
    a_upto: Percent = 40
    b_upto: Percent = 70


class IncomeBand(Part):
    """So many points up to a month's income a head, in riyals."""

    up_to: Annotated[int, Field(ge=0, le=100_000)]
    points: Annotated[int, Field(ge=0, le=1_000)]


class WaitingPoints(Part):
    """By which points whoever waits for funds has a turn. The defaults are an example, and said to
    be one where the office has no table of its own.
    """

    income: Many[IncomeBand] = (
        IncomeBand(up_to=300, points=40),
        IncomeBand(up_to=600, points=30),
        IncomeBand(up_to=1_000, points=20),
        IncomeBand(up_to=1_500, points=10),
    )
    a_head: Annotated[int, Field(ge=0, le=100)] = 3
    most_heads: Annotated[int, Field(ge=0, le=1_000)] = 30
    disability: Annotated[int, Field(ge=0, le=1_000)] = 15
    a_month: Annotated[int, Field(ge=0, le=100)] = 2
    most_months: Annotated[int, Field(ge=0, le=1_000)] = 24


class PayBand(Part):
    """Whose authority approves payment orders up to so many riyals."""

    up_to: Annotated[int, Field(ge=1, le=100_000_000)]
    by: Word[PaidBy]


class ComplaintMatter(Part):
    """What the office sets itself for complaints about a matter: within how many days each is
    answered, and to which authority outside it goes at last; None: nothing of the kind.
    """

    matter: Word[Matter]
    days: Annotated[int, Field(ge=1, le=366)] | None = None
    authority: Text | None = None


class OfficeChoices(Part):
    """A whole version of an office's choices.

    A key that came later has a default, so that what was kept before stays readable. ``form_title``
    is heard where the policy names no form, ``reply_start`` where it states no start, and
    ``harm_reading`` (is every proof needed?) where it speaks of harm. Who is younger than
    ``majority_age`` does not sign; ``mother_signs``: a mother does by a deed of custody or support.
    A study serves later requests for ``study_months`` (None: it serves its own alone); ``need``:
    by what it measures (None: an example, marked so), ``need_before``: the tables whose days came
    before that one's, the first one first, ``eligibility``: the office's rules of who is
    entitled, said beside a study and never a bar, ``woman_or_two``: a home without a man is
    visited by a woman researcher or by two.
    ``department_head``: whose role decides for a department; a committee has none.
    ``data_contact``: whom people ask about their data, and ``keep_…_years``: how long records are
    kept after a file is closed, as the notice of privacy says (None: an example, marked so).
    ``notice_spoken``: it may be acknowledged in words alone, with a reason.
    ``area``: the towns and centres that the office serves, commas between them (None: the desk
    asks); ``passer_by_limit``: how many riyals the director grants somebody on the way.
    A file's data is confirmed every ``update_months`` (None: no yearly update is asked for), with a
    declaration where ``update_declared``; a paper that ends is listed ``ending_days`` before. Boys
    and girls come of age at ``boys_age`` and ``girls_age`` (None: no such rule).
    ``wait_limit``: after how many minutes a wait is shown as a long one; ``women_hours``: when
    women are received by themselves, said and never a bar (None: no such hours).
    ``quorum``: how many of the committee's members must be there (None: more than half);
    ``kin_degree``: up to which degree of kinship nobody decides.
    ``pause_limit``: after how many days a pause of a reply clock is shown as a long one.
    ``papers_stop``: nothing is handed over while a required paper is missing on that day; else it
    is said, and bars nothing.
    ``ratified_by``: whose word a decision waits for; ``ratified_from``: only where it grants so
    many riyals in all (None: every one). ``urgent_limit``: how many riyals the director grants at
    once in need (None: none). An objection to a decision is taken for ``objection_days`` (None: no
    period of the office's). A complaint is to be answered within ``complaint_days``, an urgent one
    within ``urgent_complaint_days`` (None: no target of the office's); ``follow_up_by_officer``: an
    officer follows complaints up, where 001 names a committee; ``complaint_matters``: the targets
    and authorities of single matters, before the general ones. ``waiting_points``: the table of the
    waiting list (None: an example).
    ``decision_reasons``: reasons of decisions in the office's words, beside those that come with
    the program (DOMAIN §10). ``pay_bands``: whose authority approves payment orders (none: the
    director's all of them); ``bank_columns``: the columns of the list to the bank, in its order.
    """

    services: Many[Service]
    papers: Many[Paper]
    categories: Many[Category]
    form_title: Text | None = None
    reply_start: Word[ReplyStart] | None = None
    harm_reading: Word[HarmProof] | None = None
    target: Target | None = None
    holidays: Many[HolidayChange] = ()
    majority_age: Annotated[int, Field(ge=15, le=25)] = 18
    majority_years: Word[YearsOf] = YearsOf.HIJRI
    mother_signs: bool = True
    study_months: Annotated[int, Field(ge=1, le=60)] | None = 12
    department_head: Word[HeadedBy] = HeadedBy.RESEARCHER
    data_contact: Text | None = None
    keep_study_years: Annotated[int, Field(ge=1, le=50)] | None = None
    keep_payments_years: Annotated[int, Field(ge=1, le=50)] | None = None
    notice_spoken: bool = False
    area: Text | None = None
    passer_by_limit: Annotated[int, Field(ge=1, le=100_000)] | None = None
    update_months: Annotated[int, Field(ge=1, le=60)] | None = 12
    update_declared: bool = True
    ending_days: Annotated[int, Field(ge=1, le=366)] = 60
    boys_age: Annotated[int, Field(ge=10, le=40)] | None = None
    boys_years: Word[YearsOf] = YearsOf.HIJRI
    girls_age: Annotated[int, Field(ge=10, le=40)] | None = None
    girls_years: Word[YearsOf] = YearsOf.HIJRI
    wait_limit: Annotated[int, Field(ge=1, le=240)] = 20
    women_hours: Hours | None = None
    quorum: Annotated[int, Field(ge=1, le=99)] | None = None
    kin_degree: Annotated[int, Field(ge=1, le=6)] = 4
    pause_limit: Annotated[int, Field(ge=1, le=366)] = 30
    papers_stop: bool = False
    need: NeedTable | None = None
    need_before: Many[NeedTable] = ()
    eligibility: Many[Text] = ()
    woman_or_two: bool = True
    ratified_by: Word[RatifiedBy] = RatifiedBy.NOBODY
    ratified_from: Annotated[int, Field(ge=1, le=100_000_000)] | None = None
    urgent_limit: Annotated[int, Field(ge=1, le=100_000)] | None = None
    objection_days: Annotated[int, Field(ge=1, le=366)] | None = None
    complaint_days: Annotated[int, Field(ge=1, le=366)] | None = None
    urgent_complaint_days: Annotated[int, Field(ge=1, le=366)] | None = None
    follow_up_by_officer: bool = False
    complaint_matters: Many[ComplaintMatter] = ()
    waiting_points: WaitingPoints | None = None
    decision_reasons: Many[Text] = ()
    pay_bands: Many[PayBand] = ()
    bank_columns: Many[Word[BankColumn]] = (
        BankColumn.NAME, BankColumn.IBAN, BankColumn.AMOUNT, BankColumn.PURPOSE
    )  # fmt: skip
