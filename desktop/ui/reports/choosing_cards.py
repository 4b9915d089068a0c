"""Cards of the office's choices: whom it serves, how files are followed up, and what its notice of
privacy says.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.core.adoption.terms import DECIDING, FOLLOWING
from desktop.core.consents.notice import EXAMPLE_PAYMENTS, EXAMPLE_STUDY
from desktop.core.policy.choice_vocabulary import HeadedBy, RatifiedBy, YearsOf
from desktop.core.policy.choices import OfficeChoices
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import count_of
from desktop.ui.reports import choice_words

_MOST_LETTERS, _MOST_RIYALS = 400, 100_000


def outside(form: kit.Form) -> kit.Card:
    """Return the card that asks for the area, and for what is granted to who is on the way."""
    towns = QCoreApplication.translate(
        "ChoosingCards", "Towns and centres, commas between them; left empty, the desk asks"
    )
    riyals = QCoreApplication.translate("ChoosingCards", "In riyals; empty: none is set")
    row, label = form.row, choice_words.label
    title = QCoreApplication.translate("ChoosingCards", "Whom the office serves")
    return kit.Card(title).add(
        row("area", label("area"), kit.TextField(maximum=_MOST_LETTERS), help_text=towns),
        row(
            "passer_by_limit",
            label("passer_by_limit"),
            kit.NumberField(_MOST_RIYALS),
            help_text=riyals,
        ),
    )


def privacy(form: kit.Form) -> kit.Card:
    """Return the card of the notice of privacy."""
    row, label = form.row, choice_words.label
    example = QCoreApplication.translate(
        "ChoosingCards", "Left empty, the notice says %1, marked as an example"
    )
    years = {"keep_study_years": EXAMPLE_STUDY, "keep_payments_years": EXAMPLE_PAYMENTS}
    says = {name: example.replace("%1", count_of(n, "سنة")) for name, n in years.items()}
    title = QCoreApplication.translate("ChoosingCards", "Notice of privacy")
    return kit.Card(title).add(
        row("data_contact", label("data_contact"), kit.TextField(maximum=120)),
        kit.columns(
            *(row(name, label(name), kit.NumberField(50), help_text=says[name]) for name in years)
        ),
        row("notice_spoken", "", kit.CheckRow(label("notice_spoken"))),
    )


def shown(office: OfficeChoices) -> dict[str, Any]:
    """Return the values that the rows of the area, of the notice and of the office's own reasons
    show.
    """
    return {
        "notice_spoken": office.notice_spoken,
        "area": office.area or "",
        "passer_by_limit": office.passer_by_limit,
        "decision_reasons": "\n".join(office.decision_reasons),
    }


def chosen(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the rows of the area and of the notice say."""
    area = {name: values[name] or None for name in ("area", "passer_by_limit")}
    return {**area, "notice_spoken": bool(values["notice_spoken"])}


def signing(desk: Desk, form: kit.Form) -> kit.Card:
    """Return the card of who signs for whom, and of the study."""
    heads = [(one.value, choice_words.value(desk, one)) for one in HeadedBy]
    years = [(one, choice_words.value(desk, one)) for one in YearsOf]
    row, label = form.row, choice_words.label
    return kit.Card(QCoreApplication.translate("ChoicesPage", "Signing and study")).add(
        kit.columns(
            row("majority_age", label("majority_age"), kit.NumberField(25, 15), required=True),
            row(
                "majority_years",
                QCoreApplication.translate("ChoicesPage", "Counted in years"),
                kit.SegmentedChoice(years),
            ),
        ),
        row("mother_signs", "", kit.CheckRow(label("mother_signs"))),
        row(
            "study_months",
            label("study_months"),
            kit.NumberField(60),
            help_text=QCoreApplication.translate(
                "ChoicesPage", "In months; empty: it serves its own request alone"
            ),
        ),
        row("department_head", label("department_head"), kit.ChoiceField(heads), required=True),
    )


def following(desk: Desk, form: kit.Form) -> kit.Card:
    """Return the card of how files are followed up, with its rows in the form."""
    years = [(one, choice_words.value(desk, one)) for one in YearsOf]
    row, label, field = form.row, choice_words.label, kit.NumberField
    none = QCoreApplication.translate("ChoicesPage", "Empty: the office has no such rule")
    months = QCoreApplication.translate("ChoicesPage", "In months; empty: no yearly update")
    counted_in = QCoreApplication.translate("ChoicesPage", "Counted in years")
    return kit.Card(QCoreApplication.translate("ChoicesPage", "Following up files")).add(
        kit.columns(
            row("update_months", label("update_months"), field(60, 1), help_text=months),
            row("ending_days", label("ending_days"), field(366, 1), required=True),
        ),
        row("update_declared", "", kit.CheckRow(label("update_declared"))),
        *(
            kit.columns(
                row(f"{who}_age", label(f"{who}_age"), field(40, 10), help_text=none),
                row(f"{who}_years", counted_in, kit.SegmentedChoice(years)),
            )
            for who in ("boys", "girls")
        ),
    )


def chosen_following(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is chosen of following files up, as a form holds it."""
    found = {name: values[name] or None for name in FOLLOWING if "years" not in name}
    found |= {name: YearsOf(values[name]) for name in FOLLOWING if "years" in name}
    return {**found, "update_declared": values["update_declared"]}


def deciding(desk: Desk, form: kit.Form) -> kit.Card:
    """Return the card of who ratifies decisions, what is granted at once, and of objections."""
    who = [(one, choice_words.value(desk, one)) for one in RatifiedBy]
    row, label, field = form.row, choice_words.label, kit.NumberField
    title = QCoreApplication.translate("ChoosingCards", "Decisions")
    every = QCoreApplication.translate("ChoosingCards", "Empty: every decision is ratified")
    none = QCoreApplication.translate("ChoosingCards", "In riyals; empty: none is granted at once")
    period = QCoreApplication.translate("ChoosingCards", "Empty: the letter names no period")
    aim = QCoreApplication.translate("ChoosingCards", "Empty: the office sets itself no target")
    half = QCoreApplication.translate("ChoosingCards", "Empty: more than half of the members")
    return kit.Card(title).add(
        row("ratified_by", label("ratified_by"), kit.SegmentedChoice(who)),
        kit.columns(
            row("ratified_from", label("ratified_from"), field(100_000_000, 1), help_text=every),
            row("urgent_limit", label("urgent_limit"), field(_MOST_RIYALS, 1), help_text=none),
            row("objection_days", label("objection_days"), field(366, 1), help_text=period),
        ),
        kit.columns(
            row("quorum", label("quorum"), field(99, 1), help_text=half),
            row("kin_degree", label("kin_degree"), field(6, 1), required=True),
        ),
        kit.columns(
            row("complaint_days", label("complaint_days"), field(366, 1), help_text=aim),
            row(
                "urgent_complaint_days",
                label("urgent_complaint_days"),
                field(366, 1),
                help_text=aim,
            ),
        ),
        row("follow_up_by_officer", "", kit.CheckRow(label("follow_up_by_officer"))),
        row(
            "decision_reasons",
            label("decision_reasons"),
            kit.MultiLineField(3),
            help_text=QCoreApplication.translate(
                "ChoosingCards", "One a line, by the office's choice; beside the shipped ones"
            ),
        ),
    )


def chosen_deciding(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is chosen of decisions, as a form holds it."""
    found = {name: values[name] or None for name in DECIDING}
    lines = (" ".join(line.split()) for line in values["decision_reasons"].splitlines())
    found["decision_reasons"] = tuple(dict.fromkeys(line for line in lines if line))
    found["follow_up_by_officer"] = bool(values["follow_up_by_officer"])
    return {**found, "ratified_by": RatifiedBy(values["ratified_by"])}
