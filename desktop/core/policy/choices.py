"""What an office chooses where its policy leaves it free: a layer over the policy, its own.

A policy file proposes choices in its table ``[office]``; they hold until the office makes a version
of its own. Nothing here is the policy's, and it is shown as the office's.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from desktop.core.policy.circumstances import HousingKind, Marital
from desktop.core.policy.parts import Many, Part, Slug, Text, Word
from desktop.core.policy.vocabulary import (
    DayUnit,
    HarmProof,
    HeadedBy,
    HolidayChangeKind,
    ReplyStart,
    Source,
    Validity,
    YearsOf,
)


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
    by them.
    """

    id: Slug
    name: Text
    conditions: Many[Text] = ()
    season: Season | None = None
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


class OfficeChoices(Part):
    """A whole version of an office's choices.

    A key that came later has a default, so that what was kept before stays readable. ``form_title``
    is heard where the policy names no form, ``reply_start`` where it states no start, and
    ``harm_reading`` (is every proof needed?) where it speaks of harm. Who is younger than
    ``majority_age`` does not sign; ``mother_signs``: a mother does by a deed of custody or support.
    A study serves later requests for ``study_months`` (None: it serves its own alone).
    ``department_head``: whose role decides for a department; a committee has none.
    ``data_contact``: whom people ask about their data, and ``keep_…_years``: how long records are
    kept after a file is closed, as the notice of privacy says (None: an example, marked so).
    ``area``: the towns and centres that the office serves, commas between them (None: the desk
    asks); ``passer_by_limit``: how many riyals the director grants somebody on the way.
    A file's data is confirmed every ``update_months`` (None: no yearly update is asked for), with a
    declaration where ``update_declared``; a paper that ends is listed ``ending_days`` before. Boys
    and girls come of age at ``boys_age`` and ``girls_age`` (None: no such rule).
    ``wait_limit``: after how many minutes a wait is shown as a long one; ``women_hours``: when
    women are received by themselves, said and never a bar (None: no such hours).
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
