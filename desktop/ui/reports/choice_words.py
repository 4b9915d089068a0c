"""The office's choices in words: what holds, and what a version changed."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.base.arabic_text import arabic_digits
from desktop.base.clock import riyadh_date
from desktop.base.hijri import both_text
from desktop.core.adoption.terms import AdoptionLine, ChoicesLine, Difference
from desktop.core.policy import reply_words
from desktop.core.policy.choices import Target
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import HarmProof, ReplyStart, Source
from desktop.ui.desk import Desk

translate = QCoreApplication.translate


def facts(desk: Desk) -> list[tuple[str, str]]:
    """Return what the office has chosen, where its policy leaves room for a choice."""
    profile = desk.office.policy.profile
    office = profile.office
    found = [
        (label("services"), _listed(one.name for one in office.services)),
        (label("papers"), _listed(one.name for one in office.papers if one.required)),
        (
            translate("ChoiceWords", "Documents as they apply"),
            _listed(one.name for one in office.papers if not one.required),
        ),
        (label("categories"), _listed(one.name for one in office.categories)),
    ]
    found += [(label(key), value(desk, chosen)) for key, chosen in _heard(profile)]
    if office.holidays:
        found.append((label("holidays"), arabic_digits(str(len(office.holidays)))))
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
        "holidays": translate("ChoiceWords", "Holidays that the office set"),
    }[key]


def value(desk: Desk, chosen: str | Target | None) -> str:
    """Return one choice that is no list."""
    match chosen:
        case None:
            return translate("ChoiceWords", "nothing chosen")
        case Target():
            return reply_words.days(chosen.days, chosen.unit)
        case ReplyStart():
            return reply_words.start(desk.messages, chosen)
        case HarmProof.BOTH:
            return translate("ChoiceWords", "every proof is needed")
        case HarmProof.EITHER:
            return translate("ChoiceWords", "one proof is enough")
        case _:
            return chosen


def since(line: ChoicesLine | None) -> str:
    """Return since when what holds has held, and whose choice it was."""
    if line is None:
        return translate("ChoiceWords", "Proposed with the policy; the office changed nothing yet.")
    text = translate("ChoiceWords", "Since %1, chosen by %2.")
    return text.replace("%1", both_text(line.from_on)).replace("%2", line.staff)


def told(desk: Desk, line: ChoicesLine) -> tuple[str, str]:
    """Return a version's title, and its note: who, when, why and what."""
    title = translate("ChoiceWords", "Version %1, from %2")
    title = title.replace("%1", arabic_digits(str(line.version)))
    changes = [_difference(desk, one) for one in line.differences]
    note = [_signed(line.staff, line), line.reason, *changes]
    return title.replace("%2", both_text(line.from_on)), "\n".join(note)


def adopted(line: AdoptionLine) -> tuple[str, str]:
    """Return an adoption's title, and its note: who, when and why."""
    title = translate("ChoiceWords", "Policy adopted: %1").replace("%1", line.title)
    return title, "\n".join([_signed(line.staff, line), line.reason])


def _signed(staff: str, line: ChoicesLine | AdoptionLine) -> str:
    text = translate("ChoiceWords", "%1, on %2")
    return text.replace("%1", staff).replace("%2", both_text(riyadh_date(line.at)))


def _difference(desk: Desk, one: Difference) -> str:
    parts = [
        text.replace("%1", _listed(names))
        for text, names in (
            (translate("ChoiceWords", "added %1"), one.came),
            (translate("ChoiceWords", "taken out %1"), one.gone),
            (translate("ChoiceWords", "changed %1"), one.altered),
        )
        if names
    ]
    if one.key in {"form_title", "reply_start", "harm_reading", "target"}:
        text = translate("ChoiceWords", "%1 instead of %2")
        now, was = value(desk, one.now), value(desk, one.was)
        parts.append(text.replace("%1", now).replace("%2", was))
    if not parts:
        parts.append(translate("ChoiceWords", "in another order"))
    return f"{label(one.key)}: {'؛ '.join(parts)}"


def _listed(names: Iterable[str]) -> str:
    return "، ".join(names) or "—"
