"""A form of a command: rows named by its fields, the command made of what was entered."""

from dataclasses import dataclass, field
from datetime import date

import pytest

from desktop.ui import kit


@dataclass(frozen=True, slots=True)
class Where:
    city: str = ""
    street: str = ""


@dataclass(frozen=True, slots=True)
class Move:
    """A made-up command."""

    who: str
    where: Where = field(default_factory=Where)
    on: date | None = None
    amounts: tuple[int, ...] = ()
    by: str = ""

    @property
    def whole(self):
        return f"{self.who} {self.where.city}"


@pytest.fixture
def form(qapp):
    return kit.FormOf(Move, apart=lambda m: (m.by, m.where.street))


def test_rows_are_named_by_fields(form):
    form.ask(lambda m: m.who, "من", kit.NameField())
    form.ask(lambda m: m.where.city, "أين", kit.TextField())
    form.ask(lambda m: m.amounts, "راتب", kit.MoneyField(), key="salary")
    assert [row.name for row in form.rows] == ["who", "where.city", "amounts.salary"]
    assert form.at(lambda m: m.where.city) is form["where.city"]


@pytest.mark.parametrize(
    "of", [lambda m: m.whom, lambda m: m.whole, lambda m: m.where.town, lambda _: "who"]
)
def test_what_is_no_field_has_no_row(form, of):
    with pytest.raises(ValueError, match="no field of"):
        form.ask(of, "من", kit.TextField())


def test_a_row_of_the_forms_own_cannot_be_named_like_a_field(form):
    form.row("again", "مرة أخرى", kit.TextField())
    for name in ("who", "amounts.rent"):
        with pytest.raises(ValueError, match="ask for it"):
            form.row(name, "من", kit.TextField())


def test_a_form_tells_which_fields_it_does_not_ask_for(form):
    assert form.unasked == {"who", "on", "amounts", "where.city"}
    form.ask(lambda m: m.amounts, "راتب", kit.MoneyField(), key="salary")
    form.ask(lambda m: m.where.city, "أين", kit.TextField())
    form.ask(lambda m: m.who, "من", kit.NameField())
    form.ask(lambda m: m.on, "متى", kit.DateField(), read=kit.day_of)
    assert form.unasked == set()


def test_the_command_is_made_of_what_was_entered(form, qtbot):
    who = form.ask(lambda m: m.who, "من", kit.NameField())
    city = form.ask(lambda m: m.where.city, "أين", kit.TextField())
    on = form.ask(lambda m: m.on, "متى", kit.DateField(), read=kit.day_of)
    card = kit.Card().add(who, city, on)
    qtbot.addWidget(card)
    form.put(lambda m: m.who, "نورة")
    form.put(lambda m: m.where.city, "الرياض")
    form.put(lambda m: m.on, date(2026, 3, 1))
    base = Move("", Where("جدة", "شارع العليا"), by="بريد")
    assert form.command(base) == Move(
        "نورة", Where("الرياض", "شارع العليا"), date(2026, 3, 1), by="بريد"
    )
    city.hide()
    assert form.command(base).where == Where("جدة", "شارع العليا")


def test_a_command_is_shown_but_for_rows_with_a_reader(form, qtbot):
    who = form.ask(lambda m: m.who, "من", kit.NameField())
    city = form.ask(lambda m: m.where.city, "أين", kit.TextField())
    on = form.ask(lambda m: m.on, "متى", kit.DateField(), read=kit.day_of)
    card = kit.Card().add(who, city, on)
    qtbot.addWidget(card)
    form.show(Move("نورة", Where("الرياض"), date(2026, 3, 1)))
    assert form.values() == {"who": "نورة", "where.city": "الرياض", "on": None}
