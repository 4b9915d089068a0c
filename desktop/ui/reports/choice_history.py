"""The history of the office's choices in words: since when they hold, what a version changed."""

from PySide6.QtCore import QCoreApplication

from desktop.base.clock import riyadh_date
from desktop.core.adoption.terms import (
    DECIDING,
    FOLLOWING,
    OFFERED,
    OUTSIDE,
    PRIVACY,
    RECEPTION,
    SIGNING,
    STUDYING,
    TABLES,
    AdoptionLine,
    ChoicesLine,
    Difference,
)
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text
from desktop.ui.kit.texts import numeral
from desktop.ui.reports.choice_words import label, listed, value

translate = QCoreApplication.translate


def since(line: ChoicesLine | None) -> str:
    """Return since when what holds has held, and whose choice it was."""
    if line is None:
        return translate("ChoiceWords", "Proposed with the policy; the office changed nothing yet.")
    text = translate("ChoiceWords", "Since %1, chosen by %2.")
    return text.replace("%1", both_text(line.from_on)).replace("%2", line.staff)


def told(desk: Desk, line: ChoicesLine) -> tuple[str, str]:
    """Return a version's title, and its note: who, when, why and what."""
    title = translate("ChoiceWords", "Version %1, from %2")
    title = title.replace("%1", numeral(line.version))
    changes = [difference(desk, one) for one in line.differences]
    note = [_signed(line.staff, line), line.reason, *changes]
    return title.replace("%2", both_text(line.from_on)), "\n".join(note)


def adopted(line: AdoptionLine) -> tuple[str, str]:
    """Return an adoption's title, and its note: who, when, why and what became of the choices."""
    title = translate("ChoiceWords", "Policy adopted: %1").replace("%1", line.title)
    choices = line.choices
    became = [
        text.replace("%1", listed(map(label, keys)))
        for text, keys in (
            (translate("ChoiceWords", "Choices kept: %1"), choices.kept),
            (translate("ChoiceWords", "Choices taken from the text: %1"), choices.taken),
            (translate("ChoiceWords", "Choices carried over unasked: %1"), choices.carried),
        )
        if keys
    ]
    if choices.later_stands is not None:
        stands = translate("ChoiceWords", "What was decided for a later day stands")
        falls = translate("ChoiceWords", "What was decided for a later day falls")
        became.append(stands if choices.later_stands else falls)
    return title, "\n".join([_signed(line.staff, line), line.reason, *became])


def _signed(staff: str, line: ChoicesLine | AdoptionLine) -> str:
    text = translate("ChoiceWords", "%1, on %2")
    return text.replace("%1", staff).replace("%2", both_text(riyadh_date(line.at)))


def difference(desk: Desk, one: Difference) -> str:
    """Return what became of a choice, under its name."""
    parts = [
        text.replace("%1", listed(names))
        for text, names in (
            (translate("ChoiceWords", "added %1"), one.came),
            (translate("ChoiceWords", "taken out %1"), one.gone),
            (translate("ChoiceWords", "changed %1"), one.altered),
        )
        if names
    ]
    plain = (
        OFFERED, SIGNING, FOLLOWING, PRIVACY, OUTSIDE, RECEPTION, STUDYING, DECIDING, TABLES,
    )  # fmt: skip
    if any(one.key in names for names in plain):
        text = translate("ChoiceWords", "%1 instead of %2")
        now, was = value(desk, one.now), value(desk, one.was)
        parts.append(text.replace("%1", now).replace("%2", was))
    if not parts:
        parts.append(translate("ChoiceWords", "in another order"))
    return f"{label(one.key)}: {'؛ '.join(parts)}"
