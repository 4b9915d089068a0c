"""Recording an attempt to tell a decision: the same form on a request's page and in the list of
what is to be told.
"""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.base.arabic_text import strip_controls
from desktop.base.clock import today
from desktop.core.intake.facts import Facts, Reached
from desktop.core.intake.household_lines import local_mobile
from desktop.core.intake.steps.notification import ENOUGH_CALLS, Notify
from desktop.core.intake.terms import RequestView
from desktop.core.policy.vocabulary import ChannelId
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.channels import channels


class TellingForm(QObject):
    """The form with what is told beside it: ``facts`` of whom to reach, ``other_way`` once enough
    attempts reached nobody.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = kit.FormOf(Notify)
        self.facts = kit.FactList()
        self.other_way = kit.Banner("warning")
        self.other_way.hide()
        clock, ask = desk.office.clock, self.form.ask
        reached = [(r, desk.messages.text(f"term.reached.{r.value}")) for r in Reached]
        self.reached = kit.SegmentedChoice(reached)
        self._channel = kit.ChoiceField(channels(desk))
        came = ask(lambda n: n.reached, self.tr("What came of it"), self.reached, required=True)
        by = ask(lambda n: n.channel, self.tr("By"), self._channel, required=True)
        self._again = ask(
            lambda n: n.next_on,
            self.tr("Next attempt"),
            kit.DateField(clock=clock),
            help_text=self.tr("Left empty: tomorrow."),
            read=kit.day_of,
        )
        tried = ask(
            lambda n: n.tried_on,
            self.tr("Day of the attempt"),
            kit.DateField(clock=clock, latest=partial(today, clock)),
            help_text=self.tr("Left empty: today."),
            read=kit.day_of,
        )
        note = ask(lambda n: n.note, self.tr("Note"), kit.TextField())
        self.rows: tuple[QWidget, ...] = (came, kit.columns(by, self._again, count=2))
        self.more: tuple[QWidget, ...] = (kit.columns(tried, note, count=2),)
        self.reached.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Ask for the next attempt where this one reached nobody."""
        self._again.setVisible(self.reached.value() not in {None, Reached.REACHED})

    def show_request(self, request: RequestView, *, anew: bool) -> None:
        """Show whom to reach and what came of it so far; ``anew`` empties what was typed."""
        form, facts = request.person.form, request.facts
        numbers = [kit.texts.ltr(local_mobile(n)) for n in (form.mobile, form.other_mobile) if n]
        shown = [
            (self.tr("Number"), kit.texts.listed(numbers) or self.tr("none in the file")),
            (self.tr("Agreed channel"), self._agreed(request)),
            (self.tr("Attempts"), self._attempts(facts)),
        ]
        self.facts.set_facts([(name, value) for name, value in shown if value])
        enough = len(facts.tried) >= ENOUGH_CALLS
        self.other_way.setVisible(enough)
        if enough:
            self.other_way.set_text(
                self.tr(
                    "send the letter of the decision by post, or call whoever was named for contact"
                    " on the file."
                ),
                lead=self.tr("%n attempt(s) reached nobody:", "", len(facts.tried)),
            )
        if anew:
            agreed = facts.reply_channel or ChannelId.PHONE.value
            self._channel.set_options(channels(self._desk, agreed))
            self.form.put(lambda n: n.channel, agreed)
            self._follow()

    def _agreed(self, request: RequestView) -> str:
        agreed = request.facts.reply_channel
        name = self._desk.messages.text(f"term.channel.{agreed}") if agreed else ""
        contact = local_mobile(strip_controls(request.reply_contact))
        return kit.texts.joined(name, kit.texts.ltr(contact) if contact else "")

    def _attempts(self, facts: Facts) -> str:
        if not facts.tried:
            return ""
        last = facts.tried[-1]
        came = self._desk.messages.text(f"term.reached.{last.reached.value}")
        count = self.tr("%n attempt(s)", "", len(facts.tried))
        planned = (
            self.tr("next: %1").replace("%1", hijri_text(last.next_on)) if last.next_on else ""
        )
        return kit.texts.joined(count, came, planned)
