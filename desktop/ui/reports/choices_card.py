"""What the office chose where its policy leaves it free: since when, by whom, and before that."""

from desktop.core.adoption.terms import History
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.places import PageId
from desktop.ui.reports import choice_history, choice_words

#: So many versions and adoptions are shown before somebody asks for all.
_FIRST = 3


class ChoicesCard(kit.Card):
    """For everybody to read; the director goes on to change them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            self.tr("The office's choices"), aside=kit.Badge(self.tr("Not of the policy"), "info")
        )
        self._desk = desk
        self._lines: list[tuple[str, str]] = []
        self._since = kit.label("", "help", wrap=True)
        self._facts = kit.FactList()
        self._before = kit.label(self.tr("What was chosen and adopted"), "second")
        self._list = kit.Rows()
        self.all = kit.Button(self.tr("Show all"), self._show_all, kind="link")
        self.change = kit.Button(self.tr("Change the choices"), self._to_change, icon="file-pen")
        self.change.setVisible(desk.may(Action.POLICY_CHOOSE))
        self.calendar = kit.Button(
            self.tr("The office's calendar"), self._to_calendar, icon="calendar-days"
        )
        acts = kit.flow(self.change, self.calendar)
        self.add(self._since, self._facts, self._before, self._list, self.all, acts)

    def read(self) -> None:
        """Read what holds and what was before."""
        self._desk.read(self._desk.office.adoption.history, done=self._show)

    def _show(self, history: History) -> None:
        held = [line for line in history.choices if line.version == history.in_force]
        self._since.setText(choice_history.since(held[0] if held else None))
        self._facts.set_facts(choice_words.facts(self._desk))
        dated = [(line.at, choice_history.told(self._desk, line)) for line in history.choices]
        dated += [(line.at, choice_history.adopted(line)) for line in history.adoptions]
        self._lines = [line for _, line in sorted(dated, key=lambda one: one[0], reverse=True)]
        self._before.setVisible(bool(self._lines))
        self._fill(_FIRST)

    def _fill(self, most: int) -> None:
        shown = self._lines[:most]
        self._list.set_rows([kit.ItemRow(title, note, kind="info") for title, note in shown])
        self.all.setVisible(len(self._lines) > most)

    def _show_all(self) -> None:
        self._fill(len(self._lines))

    def _to_change(self) -> None:
        self._desk.go(PageId.CHOICES)

    def _to_calendar(self) -> None:
        self._desk.go(PageId.CALENDAR)
