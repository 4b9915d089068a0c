"""The merges that a file took part in, undoing one, and going to compare a file with another."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.clock import RIYADH
from desktop.core.merge.terms import MergeView, Resting
from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet

#: What a file has anyway: it is no record that somebody would miss.
_OWN = frozenset({"person", "person_version", "event", "signature", "sealed_key"})
translate = QCoreApplication.translate


def counts_text(desk: Desk, counts: Mapping[str, int]) -> str:
    """Return how many records of each kind went over, or would, in words."""
    text, numeral = desk.messages.text, kit.texts.numeral
    told = {name: count for name, count in counts.items() if name not in _OWN}
    return kit.texts.listed(
        f"{text(f'term.held.{name}')}: {numeral(count)}" for name, count in sorted(told.items())
    )


class MergeRow(kit.ItemRow):
    """One merge: which file, when, by whom and why; what undoes it."""

    def __init__(
        self, desk: Desk, merge: MergeView, person_id: str, undo: Callable[[MergeView], None]
    ) -> None:
        here = merge.stays == person_id
        number = kit.texts.ltr(merge.number)
        title = translate("Merged", "File %1 was merged into this one")
        if not here:
            title = translate("Merged", "File %1 was merged earlier on")
        if merge.undone_at is not None:
            title = translate("Merged", "The merge with file %1 was undone")
        back = kit.Button("", partial(undo, merge), kind="link")
        holds = here and merge.undone_at is None and not merge.final
        back.setVisible(holds and desk.may(Action.PERSON_UNMERGE))
        moment = merge.undone_at or merge.at
        by = merge.undone_by or merge.by
        super().__init__(
            title.replace("%1", number),
            kit.texts.joined(hijri_text(moment.astimezone(RIYADH).date()), by),
            body="\n".join(filter(None, _told(desk, merge))),
            kind="neutral" if merge.undone_at else "info",
            aside=back,
        )
        back.setText(translate("Merged", "Undo the merge"))
        back.setAccessibleName(f"{back.text()}: {merge.number}")


def _told(desk: Desk, merge: MergeView) -> Sequence[str]:
    text = desk.messages.text
    over = counts_text(desk, merge.follows)
    taken = kit.texts.listed(text(f"term.field.{name}") for name in merge.taken)
    return (
        merge.because,
        merge.undone_because,
        translate("Merged", "Went over: %1").replace("%1", over) if over else "",
        translate("Merged", "Taken from it: %1").replace("%1", taken) if taken else "",
    )


class UnmergeSheet(kit.Sheet):
    """Asks why two files are parted; where something rests on the merge, it says what."""

    def __init__(
        self, over: QWidget, desk: Desk, merge: MergeView, rests: Sequence[Resting]
    ) -> None:
        title = translate("Merged", "Undo the merge with file %1?")
        super().__init__(over, title.replace("%1", kit.texts.ltr(merge.number)), width=560)
        self._desk, self._merge = desk, merge
        self.form = kit.Form(self)
        if rests:
            self._say_resting(rests)
            self.set_foot(None)
            return
        why = kit.MultiLineField(2)
        self._why = self.form.row(
            "because",
            translate("Merged", "Why they are two after all"),
            why,
            required=True,
            help_text=translate("Merged", "Both files stand again as they were before."),
        )
        self.body.addWidget(self._why)
        self.yes = kit.Button(translate("Merged", "Undo the merge"), self._undo, kind="primary")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"unmerge:{merge.id}")

    def _say_resting(self, rests: Sequence[Resting]) -> None:
        text = translate(
            "Merged",
            "It is not undone any more: this was written in the file since, and belongs to the two"
            " of them.",
        )
        self.body.addWidget(kit.label(text, "second", wrap=True))
        counts = Counter(one.kind for one in rests)
        last = {one.kind: one for one in rests if one.words}
        for kind, count in counts.items():
            name = self._desk.messages.text(f"term.held.{kind}")
            newest = last.get(kind)
            on = hijri_text(newest.at.astimezone(RIYADH).date()) if newest else ""
            said = kit.texts.joined(kit.texts.numeral(count), on)
            self.body.addWidget(kit.ItemRow(name, said, kind="warning"))

    def _undo(self) -> None:
        if not self.form.check():
            return
        self._desk.act(
            self._desk.office.merges.undo,
            self._merge.id,
            self._why.field.value(),
            done=self._done,
            form=self.form,
            busy=self.yes,
            doing=saving(),
            news=translate("Merged", "The two files stand again as they were."),
        )

    def _done(self, _merge: MergeView) -> None:
        self.finish()


class CompareSheet(kit.Sheet):
    """Asks which file another is compared with, by its number."""

    def __init__(self, over: QWidget, desk: Desk, person_id: str) -> None:
        super().__init__(over, translate("Merged", "Compare with another file"))
        self._desk, self._person_id = desk, person_id
        self.form = kit.Form(self)
        self._to = self.form.row(
            "to", translate("Merged", "Number of the other file"), kit.TextField(), required=True
        )
        self.body.addWidget(self._to)
        self.yes = kit.Button(translate("Merged", "Compare"), self._go, kind="primary")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"compare:{person_id}")

    def first_focus(self) -> QWidget:
        return self._to.field.inputs()[0]

    def _go(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.merges.called, self._person_id, self._to.field.value(),
                done=self._found, form=self.form, busy=self.yes,
            )  # fmt: skip

    def _found(self, goes: str) -> None:
        self.finish()
        self._desk.go(places.Compare(self._person_id, goes))
