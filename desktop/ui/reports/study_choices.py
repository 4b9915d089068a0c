"""What an office chooses of its studies: by what need is measured, who is entitled, who visits."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.arabic_text import western_digits
from desktop.base.clock import today
from desktop.core.intake.studied.figures import EXAMPLE
from desktop.core.policy.choice_vocabulary import NeedBy
from desktop.core.policy.choices import NeedTable, OfficeChoices
from desktop.core.policy.circumstances import IncomeSource, ObligationKind
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.options import terms
from desktop.ui.parts.person.categories import CategoriesField
from desktop.ui.reports import choice_words

translate = QCoreApplication.translate
_MOST, _MOST_LINES = 100_000, 30
#: The example is chosen: the office has no table of its own.
_NONE = ""


class LinesField(kit.MultiLineField):
    """An amount a line, for one person, for two and so on; the value is whole riyals."""

    def value(self) -> Any:
        return tuple(int(line) for line in self._lines() if line.isdecimal())

    def set_value(self, value: Any) -> None:
        said = value if isinstance(value, str) else "\n".join(map(str, value or ()))
        super().set_value(said)

    def typed(self) -> str:
        """Return what stands there, for a draft."""
        return str(super().value())

    def retype(self, typed: str) -> None:
        """Show what :meth:`typed` gave."""
        super().set_value(typed)

    def trouble(self) -> str:
        """Return what is wrong: a line that is no amount, or too many lines."""
        lines = self._lines()
        wrong = any(not (one.isdecimal() and 0 < int(one) <= _MOST) for one in lines)
        if wrong or len(lines) > _MOST_LINES:
            return self.tr("Write one amount in whole riyals a line, without words.")
        return ""

    def _lines(self) -> list[str]:
        text = western_digits(str(super().value()))
        bare = (line.replace("٬", "").replace(",", "").strip() for line in text.splitlines())
        return [line for line in bare if line]


def card(desk: Desk, form: kit.Form) -> kit.Card:
    """Return the card, its rows on the form."""
    by = [
        (_NONE, translate("StudyChoices", "The example")),
        *((one.value, desk.messages.text(f"term.need_by.{one}")) for one in NeedBy),
    ]
    row = form.row
    way = row("need.by", choice_words.label("need"), kit.SegmentedChoice(by))
    table = _table_rows(desk, form)
    says = translate("StudyChoices", "One a line; said beside a study, and never a bar")
    return kit.Card(translate("StudyChoices", "Studies")).add(
        way,
        _following(form, way, table, _lists(desk, form)),
        row(
            "eligibility", choice_words.label("eligibility"), kit.MultiLineField(3), help_text=says
        ),
        row("woman_or_two", "", kit.CheckRow(choice_words.label("woman_or_two"))),
    )


def _table_rows(desk: Desk, form: kit.Form) -> dict[str, kit.FormRow]:
    """Return the rows of one table: from when it holds, its amounts, its classes."""
    row, number = form.row, kit.NumberField
    begins = translate("StudyChoices", "A new day begins a new table; earlier studies keep theirs")
    sizes = translate("StudyChoices", "A line for one person, the next for two, and so on")
    return {
        "from_on": row(
            "need.from_on",
            translate("StudyChoices", "The table holds from"),
            kit.DateField(clock=desk.office.clock),
            help_text=begins,
        ),
        "per_head": row(
            "need.per_head", translate("StudyChoices", "Riyals a head"), number(_MOST, 1)
        ),
        "beyond": row("need.beyond", translate("StudyChoices", "Each head more"), number(_MOST)),
        "lines": row(
            "need.lines",
            translate("StudyChoices", "Line of a month, by size"),
            LinesField(5),
            help_text=sizes,
        ),
        "a_upto": row(
            "need.a_upto", translate("StudyChoices", "Class A up to (%)"), number(100, 1)
        ),
        "b_upto": row(
            "need.b_upto", translate("StudyChoices", "Class B up to (%)"), number(100, 1)
        ),
    }


def _lists(desk: Desk, form: kit.Form) -> list[kit.FormRow]:
    """Return the rows of what counts and of what is taken off."""
    text = desk.messages
    return [
        _ticks(form, "need.counts", translate("StudyChoices", "Incomes that count"),
               terms(text, "income", IncomeSource)),
        _ticks(form, "need.deducts", translate("StudyChoices", "Obligations taken off"),
               terms(text, "obligation", ObligationKind)),
    ]  # fmt: skip


def _following(
    form: kit.Form,
    way: kit.FormRow,
    table: Mapping[str, kit.FormRow],
    lists: Sequence[kit.FormRow],
) -> QWidget:
    """Return the rows of a table, of which those are shown that the way of measuring has."""
    short = [table[name] for name in ("from_on", "per_head", "beyond", "a_upto", "b_upto")]
    shown = kit.stack(kit.columns(*short), table["lines"], kit.columns(*lists, count=2))

    def follow() -> None:
        chosen = way.field.value() or _NONE
        shown.setVisible(chosen != _NONE)
        for one in (*table.values(), *lists):
            one.setVisible(chosen != _NONE)
        for name in ("beyond", "lines"):
            table[name].setVisible(chosen == NeedBy.BY_SIZE)
        table["per_head"].setVisible(chosen == NeedBy.PER_HEAD)

    form.changed.connect(follow)
    follow()
    return shown


def _ticks(
    form: kit.Form, name: str, label: str, options: Iterable[tuple[Any, str]]
) -> kit.FormRow:
    field = CategoriesField([(str(value), words) for value, words in options], {})
    row = form.row(name, label, field)
    field.speak(label)
    return row


def shown(office: OfficeChoices) -> dict[str, Any]:
    """Return the values that the rows show; where the office has no table, the example's."""
    table = office.need or EXAMPLE
    return {
        "need.by": office.need.by.value if office.need else _NONE,
        "need.from_on": office.need.from_on if office.need else None,
        "need.per_head": table.per_head,
        "need.beyond": table.beyond,
        "need.lines": table.lines,
        "need.a_upto": table.a_upto,
        "need.b_upto": table.b_upto,
        "need.counts": tuple(one.value for one in table.counts),
        "need.deducts": tuple(one.value for one in table.deducts),
        "eligibility": "\n".join(office.eligibility),
        "woman_or_two": office.woman_or_two,
    }


def chosen(desk: Desk, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the rows say."""
    lines = (" ".join(line.split()) for line in values["eligibility"].splitlines())
    return {
        **_tables(desk, values),
        "eligibility": tuple(line for line in lines if line),
        "woman_or_two": values["woman_or_two"],
    }


def _tables(desk: Desk, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the tables in the order of their days: what is written takes the place of the one that
    began on the same day, and leaves the others.
    """
    written = _table(desk, values)
    if written is None:
        return {"need": None, "need_before": ()}
    office = desk.office.policy.profile.office
    held = (*office.need_before, *((office.need,) if office.need else ()))
    others = [one for one in held if one.from_on != written.from_on]
    *before, newest = sorted((*others, written), key=lambda one: one.from_on)
    return {"need": newest, "need_before": tuple(before)}


def _table(desk: Desk, values: Mapping[str, Any]) -> NeedTable | None:
    if not values["need.by"]:
        return None
    held = desk.office.policy.profile.office.need
    day = kit.day_of(values["need.from_on"]) or (held.from_on if held else None)
    by = NeedBy(values["need.by"])
    size = by is NeedBy.BY_SIZE
    return NeedTable(
        from_on=day or today(desk.office.clock),
        by=by,
        counts=tuple(map(IncomeSource, values["need.counts"])),
        deducts=tuple(map(ObligationKind, values["need.deducts"])),
        per_head=None if size else values["need.per_head"],
        lines=values["need.lines"] if size else (),
        beyond=(values["need.beyond"] or 0) if size else 0,
        a_upto=values["need.a_upto"] or EXAMPLE.a_upto,
        b_upto=values["need.b_upto"] or EXAMPLE.b_upto,
    )
