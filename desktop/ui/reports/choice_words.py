"""The office's choices in words: what holds, and what a version changed."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.core.adoption.terms import (
    DECIDING,
    FOLLOWING,
    OUTSIDE,
    PRIVACY,
    RECEPTION,
    SIGNING,
    STUDYING,
    TABLES,
    Chosen,
)
from desktop.core.intake.whose import whose
from desktop.core.policy import reply_words
from desktop.core.policy.choice_vocabulary import (
    BankColumn,
    HarmProof,
    HeadedBy,
    RatifiedBy,
    YearsOf,
)
from desktop.core.policy.choices import (
    ComplaintMatter,
    Hours,
    NeedTable,
    Paper,
    PayBand,
    Season,
    Service,
    Target,
    WaitingPoints,
)
from desktop.core.policy.hours import hours_text
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import DayUnit, ReplyStart, Source
from desktop.ui.desk import Desk
from desktop.ui.kit import texts
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.kit.texts import numeral

translate = QCoreApplication.translate


def facts(desk: Desk) -> list[tuple[str, str]]:
    """Return what the office has chosen, where its policy leaves room for a choice."""
    profile = desk.office.policy.profile
    office = profile.office
    found = [
        (label("services"), listed(one.name for one in office.services)),
        (label("papers"), listed(one.name for one in office.papers if one.required)),
        (
            translate("ChoiceWords", "Documents as they apply"),
            listed(one.name for one in office.papers if not one.required),
        ),
        (label("categories"), listed(one.name for one in office.categories)),
    ]
    found += [(label(key), value(desk, chosen)) for key, chosen in _heard(profile)]
    found += [
        (label(key), value(desk, getattr(office, key)))
        for key in (
            *SIGNING, *FOLLOWING, *PRIVACY, *OUTSIDE, *RECEPTION, *DECIDING, *STUDYING, *TABLES,
        )
    ]  # fmt: skip
    if office.holidays:
        found.append((label("holidays"), numeral(len(office.holidays))))
    return found


def _heard(profile: PolicyProfile) -> list[tuple[str, str | Target | None]]:
    heard: list[tuple[str, str | Target | None]] = []
    if profile.form.source is Source.OFFICE:
        heard.append(("form_title", profile.form.title))
    if profile.reply.start_chosen:
        heard.append(("reply_start", profile.reply.start))
    if profile.harm.office_reading:
        heard.append(("harm_reading", profile.harm.office_reading))
    if profile.office.target:
        heard.append(("target", profile.office.target))
    return heard


def label(key: str) -> str:
    """Return what a choice is called."""
    return {
        "services": translate("ChoiceWords", "Services"),
        "papers": translate("ChoiceWords", "Documents required"),
        "categories": translate("ChoiceWords", "Categories"),
        "form_title": translate("ChoiceWords", "Title of the form"),
        "reply_start": translate("ChoiceWords", "The period is counted"),
        "harm_reading": translate("ChoiceWords", "Proof of harm"),
        "target": translate("ChoiceWords", "The office's own target"),
        "majority_age": translate("ChoiceWords", "Who signs is of age at"),
        "majority_years": translate("ChoiceWords", "The age is counted in"),
        "mother_signs": translate(
            "ChoiceWords", "A mother signs by a deed of custody or of support"
        ),
        "study_months": translate("ChoiceWords", "A study serves later requests for"),
        "department_head": translate("ChoiceWords", "The department is headed by"),
        "data_contact": translate("ChoiceWords", "Contact for data matters"),
        "keep_study_years": translate(
            "ChoiceWords", "Study and request are kept after closing (years)"
        ),
        "keep_payments_years": translate(
            "ChoiceWords", "Minutes and payment papers are kept (years)"
        ),
        "notice_spoken": translate(
            "ChoiceWords", "The notice of privacy may be acknowledged in words alone, with a reason"
        ),
        "wait_limit": translate("ChoiceWords", "A wait is long from (minutes)"),
        "women_hours": translate("ChoiceWords", "Women's hours"),
        "pause_limit": translate("ChoiceWords", "A pause of the reply clock is long from (days)"),
        "papers_stop": translate(
            "ChoiceWords", "A missing paper stops the delivery; else it is only said"
        ),
        "update_months": translate("ChoiceWords", "The data is confirmed every (months)"),
        "update_declared": translate("ChoiceWords", "An update is signed for"),
        "ending_days": translate("ChoiceWords", "A paper that ends is listed before (days)"),
        "boys_age": translate("ChoiceWords", "Boys come of age at"),
        "boys_years": translate("ChoiceWords", "The boys' age is counted in"),
        "girls_age": translate("ChoiceWords", "Girls come of age at"),
        "girls_years": translate("ChoiceWords", "The girls' age is counted in"),
        "area": translate("ChoiceWords", "Area that the office serves"),
        "passer_by_limit": translate("ChoiceWords", "The director's limit for one on the way"),
        "ratified_by": translate("ChoiceWords", "Decisions are ratified by"),
        "ratified_from": translate("ChoiceWords", "Only where they grant, in riyals, from"),
        "urgent_limit": translate("ChoiceWords", "The director's limit for urgent aid"),
        "objection_days": translate("ChoiceWords", "An objection is taken for (days)"),
        "complaint_days": translate("ChoiceWords", "A complaint is answered within (days)"),
        "urgent_complaint_days": translate(
            "ChoiceWords", "An urgent complaint is answered within (days)"
        ),
        "follow_up_by_officer": translate(
            "ChoiceWords", "An officer follows complaints up, and no committee"
        ),
        "need": translate("ChoiceWords", "Need is measured by"),
        "need_before": translate("ChoiceWords", "Tables of need before that"),
        "waiting_points": translate("ChoiceWords", "Points of the waiting list"),
        "eligibility": translate("ChoiceWords", "Rules of who is entitled"),
        "woman_or_two": translate(
            "ChoiceWords", "A woman researcher or two visit a home without a man"
        ),
        "decision_reasons": translate("ChoiceWords", "The office's own reasons of decisions"),
        "quorum": translate("ChoiceWords", "Quorum of the committee (members)"),
        "kin_degree": translate("ChoiceWords", "Nobody decides on kin up to the degree"),
        "pay_bands": translate("ChoiceWords", "Table of authority of payments"),
        "bank_columns": translate("ChoiceWords", "Columns of the list to the bank"),
        "complaint_matters": translate("ChoiceWords", "Complaints by what they are about"),
        "holidays": translate("ChoiceWords", "Holidays that the office set"),
    }[key]


def _of_parts(
    desk: Desk, chosen: Target | Hours | NeedTable | WaitingPoints | PayBand | ComplaintMatter
) -> str:
    if isinstance(chosen, ComplaintMatter):
        days = reply_words.days(chosen.days, DayUnit.CALENDAR_DAYS) if chosen.days else ""
        said = texts.listed(filter(None, (days, chosen.authority)))
        return f"{desk.messages.text(f'term.matter.{chosen.matter}')}: {said}"
    if isinstance(chosen, PayBand):
        upto = translate("ChoiceWords", "%1 up to %2 riyals")
        upto = upto.replace("%1", desk.messages.text(f"term.paid_by.{chosen.by}"))
        return upto.replace("%2", numeral(chosen.up_to))
    if isinstance(chosen, WaitingPoints):
        return _points(chosen)
    if isinstance(chosen, Hours):
        return hours_text(chosen)
    if isinstance(chosen, NeedTable):
        from_on = translate("ChoiceWords", "from %1").replace("%1", hijri_text(chosen.from_on))
        return texts.listed((desk.messages.text(f"term.need_by.{chosen.by}"), from_on))
    return reply_words.days(chosen.days, chosen.unit)


def _word(desk: Desk, chosen: ReplyStart | RatifiedBy | HeadedBy | BankColumn) -> str:
    if isinstance(chosen, ReplyStart):
        return reply_words.start(desk.messages, chosen)
    if isinstance(chosen, BankColumn):
        return desk.messages.text(f"term.bank_column.{chosen}")
    kind = "role" if isinstance(chosen, HeadedBy) else "ratified_by"
    return desk.messages.text(f"term.{kind}.{chosen.value}")


def _points(table: WaitingPoints) -> str:
    """Return what each thing counts, in a line."""
    bands = translate("ChoiceWords", "income a head up to %1: %2")
    parts = [
        bands.replace("%1", numeral(one.up_to)).replace("%2", numeral(one.points))
        for one in table.income
    ]
    most = translate("ChoiceWords", "%1 each, %2 at most")
    heads, months = (
        most.replace("%1", numeral(each)).replace("%2", numeral(limit))
        for each, limit in ((table.a_head, table.most_heads), (table.a_month, table.most_months))
    )
    for name, points in (
        (translate("ChoiceWords", "members: %1"), heads),
        (translate("ChoiceWords", "a disability: %1"), numeral(table.disability)),
        (translate("ChoiceWords", "months waited: %1"), months),
    ):
        parts.append(name.replace("%1", points))
    return "؛ ".join(parts)


def value(desk: Desk, chosen: Chosen) -> str:
    """Return one choice that is no list."""
    match chosen:
        case Target() | Hours() | NeedTable() | WaitingPoints() | PayBand() | ComplaintMatter():
            return _of_parts(desk, chosen)
        case tuple():
            return listed(value(desk, one) for one in chosen)
        case ReplyStart() | RatifiedBy() | HeadedBy() | BankColumn():
            return _word(desk, chosen)
        case bool():
            return desk.messages.text(f"term.told.{'yes' if chosen else 'no'}")
        case int():
            return numeral(chosen)
    names: dict[str | None, str] = {
        None: translate("ChoiceWords", "nothing chosen"),
        HarmProof.BOTH: translate("ChoiceWords", "every proof is needed"),
        HarmProof.EITHER: translate("ChoiceWords", "one proof is enough"),
        YearsOf.HIJRI: translate("ChoiceWords", "Hijri years"),
        YearsOf.GREGORIAN: translate("ChoiceWords", "Gregorian years"),
    }
    return names.get(chosen) or str(chosen)


def conditions(service: Service) -> str:
    """Return a service's conditions in a line, its season before them."""
    season = season_text(service.season) if service.season else ""
    return " · ".join(filter(None, (season, *service.conditions)))


def season_text(season: Season) -> str:
    """Return when a season is."""
    days = translate("ChoiceWords", "from %1 to %2")
    days = days.replace("%1", hijri_text(season.opens_on))
    days = days.replace("%2", hijri_text(season.closes_on))
    again = translate("ChoiceWords", "each year") if season.yearly else ""
    return texts.listed(filter(None, (days, again)))


def asked(desk: Desk, paper: Paper) -> str:
    """Return of whom a paper is asked and how long its copy is kept; "" where neither is chosen."""
    whom = whose(desk.messages, desk.office.policy.profile.office, paper)
    parts = [translate("ChoiceWords", "Asked of: %1").replace("%1", whom)] if whom else []
    if paper.kept:
        months, why = paper.kept.months, paper.kept.why
        parts.append(desk.messages.text("policy.copy_kept", months=months, why=why))
    return " · ".join(parts)


def listed(names: Iterable[str]) -> str:
    return texts.listed(names) or "—"
