"""Papers are met, and data matched against them, as they stand at the time of submission."""

from collections.abc import Collection, Iterator, Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.intake.copied import CopyView
from desktop.core.intake.steps.verification import CheckPapers
from desktop.core.policy.choices import Paper
from desktop.core.policy.vocabulary import StepId
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.journey import Journey, Reused
from desktop.ui.intake.steps.paper_row import PaperRow
from desktop.ui.intake.steps.stage import Stage
from desktop.ui.kit.spoken import hijri_text


class VerificationStage(Stage):
    """A row for each paper; a digit picks how it was met (2: the original was seen). No answer
    is preset: what was not asked for is not recorded as not brought.
    """

    def __init__(self, desk: Desk, journey: Journey) -> None:
        super().__init__(desk, journey, StepId.VERIFICATION)
        self.form = kit.FormOf(CheckPapers, self, apart=lambda c: (c.entries, c.asked))
        self._count = kit.Badge("")
        self._rest = kit.Button(
            self.tr("The rest was not brought"), self._rest_not_brought, kind="link"
        )
        self._card = kit.Card(self.tr("Papers"), aside=self._head())
        self._rows: list[PaperRow] = []
        self._notice = kit.Banner("warning")
        self._reused = kit.Banner("info")
        self.add(self._notice, self._reused, self._card)

    def build(self) -> Iterator[None]:
        """Build a paper's row at each turn, then what is ticked under them."""
        for paper in self.journey.profile.papers:
            row = PaperRow(self.desk, paper, self.form)
            self._card.add(row)
            row.copies.kept.connect(partial(self._copy_kept, row))
            self._rows.append(row)
            yield
        duty = self.tr("The data was matched with the papers")
        matched = kit.CheckRow(
            f"{duty} *",
            help_text=self.tr(
                "Name, identity number and household as on the originals. While a paper is missing"
                " you may go on and match later."
            ),
        )
        self._matched = self.form.ask(lambda c: c.data_matched, "", matched, read=bool)
        matched.setAccessibleName(duty)
        self.add(kit.Card().add(self._matched))
        self.form.changed.connect(self._edited)
        self.form.completed.connect(self.completed)

    def _head(self) -> QWidget:
        head = QWidget()
        box = QHBoxLayout(head)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._count)  # before what is pressed, which its words must not move
        box.addWidget(self._rest)
        kept = self._rest.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._rest.setSizePolicy(kept)
        return head

    def primary(self) -> tuple[str, str]:
        if self.done and not self.dirty:
            return self.tr("Next"), "arrow-right"
        return self.tr("Save the papers and go on"), "arrow-right"

    def show_journey(self) -> None:
        request = self.journey.request
        if request is None or self.dirty:
            return
        earlier = tuple(one.entry for one in self.journey.reusable)
        met = {e.paper_id: e for e in request.facts.papers or earlier}
        passing = self.desk.messages.text("term.told.passer_by") if request.passer_by else ""
        for row in self._rows:
            row.waive_by(passing)
            row.show_entry(met.get(row.paper.id))
        self._ask_for({*self.journey.asked(), *(e.paper_id for e in request.facts.papers)})
        self.desk.read(self.desk.office.copies.of_request, request.id, done=self._show_copies)
        conditions = self.journey.conditions()
        self._notice.set_text(conditions, lead=self.tr("Conditions of the service:"))
        self._notice.setVisible(bool(conditions))
        self.form.put(lambda c: c.data_matched, request.facts.data_matched)
        reused = [self._told(row.paper) for row in self._asked if self._earlier(row.paper.id)]
        ask = self.tr("Ask only for what changed.")
        lead = self.tr("Still valid today, from an earlier request:")
        self._reused.set_text("\n".join([*reused, ask]), lead=lead)
        self._reused.setVisible(bool(reused))
        self.dirty = False
        self._tell_count()

    def _ask_for(self, paper_ids: Collection[str]) -> None:
        """Show the rows of the papers that are asked for, or were brought, with lines between."""
        shown = [row for row in self._rows if row.paper.id in paper_ids]
        for row in self._rows:
            row.ask_for(row in shown, first=row in shown[:1])

    def _copy_kept(self, row: PaperRow, copies: tuple[CopyView, ...]) -> None:
        row.copy_kept()
        self._show_copies(copies)

    def _show_copies(self, copies: tuple[CopyView, ...]) -> None:
        request = self.journey.request
        for row in self._rows:
            row.copies.show_copies(request.id if request else "", copies)

    @property
    def _asked(self) -> list[PaperRow]:
        return [row for row in self._rows if row.asked_for]

    def _earlier(self, paper_id: str) -> Reused | None:
        """Return a paper as it was seen with an earlier request, until this one has its own."""
        request = self.journey.request
        if request is None or request.facts.papers:
            return None
        found = (one for one in self.journey.reusable if one.entry.paper_id == paper_id)
        return next(found, None)

    def _told(self, paper: Paper) -> str:
        """Return which paper is reused, when it was seen and by whom."""
        earlier = self._earlier(paper.id)
        assert earlier is not None  # noqa: S101  # asked only of these
        seen = self.tr("seen on %1").replace("%1", hijri_text(earlier.on)) if earlier.on else ""
        return kit.texts.joined(paper.name, seen, earlier.by)

    def submit(self, button: kit.Button) -> None:
        if self.done and not self.dirty:
            self.pass_on()
        elif self.form.check():
            entries = tuple(row.entry() for row in self._asked if row.asked)
            if self._asked and not entries:
                self._ask_for_one()
                return
            command = self.form.command(CheckPapers(entries, data_matched=False))
            if not command.data_matched and self._complete():
                self._ask_to_match()
                return
            self.perform(command, button, self.form)

    def _complete(self) -> bool:
        """Tell whether no required paper is missing: nothing is left then but to match."""
        return all(row.met for row in self._asked if row.paper.required)

    def _ask_for_one(self) -> None:
        text = self.tr("Say how a paper was met, or that it was not brought.")
        self.form.show_problems([(self._asked[0].status_row.name, text)])

    def _ask_to_match(self) -> None:
        text = self.tr("Match the data with the papers, then tick the box.")
        self.form.show_problems([(self._matched.name, text)])
        self._matched.focus()

    def typed(self) -> dict[str, Any]:
        return {
            "papers": {row.paper.id: row.typed() for row in self._rows},
            "matched": self._matched.field.value(),
        }

    def restore(self, typed: Mapping[str, Any]) -> None:
        for row in self._rows:
            if row.paper.id in typed["papers"]:
                row.restore(typed["papers"][row.paper.id])
        self.form.put(lambda c: c.data_matched, typed["matched"])
        self._tell_count()

    def focus_first(self) -> None:
        """Go to the first paper that was not asked for, else to what the first that is required
        lacks; what others wait for comes first once the papers were checked.
        """
        request = self.journey.request
        unasked = [row.status_row for row in self._asked if not row.asked]
        lacking = [row.lacks_row for row in self._asked if row.paper.required and not row.met]
        again = request is not None and bool(request.facts.papers)
        rows = (*lacking, *unasked) if again else (*unasked, *lacking)
        next(iter(rows), self._matched).focus()

    def _rest_not_brought(self) -> None:
        for row in self._asked:
            if not row.asked:
                row.not_brought()
        self._matched.focus()

    def _edited(self) -> None:
        self._tell_count()
        self.mark_edited()

    def _tell_count(self) -> None:
        self._rest.setVisible(not all(row.asked for row in self._asked))
        required = [row for row in self._asked if row.paper.required]
        there = sum(row.met for row in required)
        text = kit.texts.fill(self.tr("%1 of %2 required papers"), there, len(required))
        kind = "ok" if there == len(required) else "warning"
        self._count.set(text, kind)
