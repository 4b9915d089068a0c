"""The marked row of a list: what is read in it, why it stands as it does, whom it is like, and what
is said to that.
"""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal

from desktop.core.exchange.report import told_of
from desktop.core.exchange.terms import Fate, Judged, Verdict
from desktop.core.intake.household_lines import local_mobile
from desktop.core.people.births import birth_text
from desktop.core.people.likeness import Likeness
from desktop.core.people.terms import Birth, PersonForm
from desktop.core.people.words import word
from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.parts.person.likeness import told


def _number(number: str) -> str:
    return kit.texts.ltr(number) if number else ""


def _born(birth: Birth) -> str:
    return kit.texts.digits(birth_text(birth))


def shown(text: str) -> str:
    """Return what stood in a cell as it is read there: a number or a day keeps its order."""
    return text if any(map(str.isalpha, text)) else kit.texts.ltr(text)


class RowCard(kit.Card):
    """``said(Verdict)``: somebody says whether it is another person or the same."""

    said = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("The marked row"))
        self._desk = desk
        self.facts = kit.FactList()
        self.why = kit.Rows(spacing=6)
        self.likes = kit.Rows(spacing=6)
        self.distinct = kit.Button(self.tr("Another person"), self._say_distinct)
        self.same = kit.Button(self.tr("The same person"), self._say_same)
        self.add(self.facts, self.why, self.likes, kit.acts(self.distinct, self.same))

    def show_row(self, row: Judged | None, verdict: Verdict | None) -> None:
        """Show a row with what was said of it; hidden where none is marked."""
        self.setVisible(row is not None)
        if row is None:
            return
        text = self._desk.messages.text
        twin, (sheet, place) = row.fate is Fate.TWIN, row.family.stands[0]
        facts = [
            (self.tr("Row"), kit.texts.joined(sheet, kit.texts.numeral(place))),
            (self.tr("Name"), row.family.name or self.tr("None")),
        ]
        if row.family.form is not None:
            facts += self._read(row.family.form)
        if twin and verdict:
            facts.append((self.tr("Verdict"), text(f"term.import_verdict.{verdict}")))
        self.facts.set_facts(facts)
        whys = told_of(self._desk.messages, row)
        self.why.set_rows(kit.ItemRow(why, "") for why in whys)
        self.likes.set_rows(self._like(one) for one in row.likes)
        for one in (self.distinct, self.same):
            one.setVisible(twin)

    def _read(self, form: PersonForm) -> Iterator[tuple[str, str]]:
        """Yield what is read of somebody and their household, as their file would have it."""
        messages = self._desk.messages
        kind = messages.text(f"term.identity.{form.identity.kind}")
        mobiles = (form.mobile, form.other_mobile)
        said = {
            "gender": word(messages, "gender", form.gender, form.gender),
            "identity": kit.texts.joined(kind, _number(form.identity.number)),
            "birth": _born(form.birth),
            "mobile": kit.texts.joined(*(_number(local_mobile(one)) for one in mobiles)),
            "note": form.note,
        }
        for use, told_ in said.items():
            if told_:
                yield messages.text(f"term.import_use.{use}"), told_
        for member in form.members:
            kin = word(messages, "relationship", member.relationship, form.gender)
            born = _born(member.birth)
            yield kin, kit.texts.joined(member.name, _number(member.identity_number), born)

    def _like(self, like: Likeness) -> kit.ItemRow:
        opened = kit.Button(
            self.tr("Open that file"), partial(self._desk.go, places.Person(like.row.id)),
            kind="link",
        )  # fmt: skip
        opened.setAccessibleName(f"{opened.text()}: {like.row.name}")
        opened.setVisible(self._desk.may(Action.PERSON_READ))
        note = f"{self._desk.messages.text(like.code)} {kit.texts.ltr(like.row.file_number)}"
        name = like.row.member or like.row.name
        return kit.ItemRow(name, note, body=told(self._desk, like), kind="warning", aside=opened)

    def _say_distinct(self) -> None:
        self.said.emit(Verdict.DISTINCT)

    def _say_same(self) -> None:
        self.said.emit(Verdict.SAME)
