"""The files that belong with one, each a way to it; binding and parting them."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.merge.terms import MergeView, Resting
from desktop.core.people.links.terms import BONDS, ONE_WAY, Bind, Link, LinkKind
from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.people.merged import CompareSheet, MergeRow, UnmergeSheet

_SECOND: Final = ":second"


class LinksCard(kit.Card):
    """Shown as they are now, those in force first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._person_id = desk, ""
        self._links: list[Link] = []
        self._merges: tuple[MergeView, ...] = ()
        self._rows = kit.Rows(spacing=6)
        self._merged = kit.Rows(spacing=6)
        self._none = kit.label(self.tr("None."), "help")
        self.bind = kit.Button(self.tr("Link a file"), self.ask, kind="link", icon="plus")
        self.compare = kit.Button(
            self.tr("Compare with another file"), self.ask_compare, kind="link", icon="users"
        )
        for act in (self.bind, self.compare):
            act.setVisible(desk.may(Action.PERSON_LINK))
        self.add(
            kit.label(self.tr("Linked files"), "section"),
            self._none,
            self._rows,
            self._merged,
            kit.flow(self.bind, self.compare),
        )

    def show_links(
        self, person_id: str, links: Iterable[Link], merges: Iterable[MergeView] = ()
    ) -> None:
        """Show another file's bonds, those in force first, and the merges that it took part in."""
        self._show_bonds(person_id, links)
        self._merges = tuple(merges)
        self._merged.set_rows(
            MergeRow(self._desk, one, person_id, self.ask_undo) for one in self._merges
        )

    def _show_bonds(self, person_id: str, links: Iterable[Link]) -> None:
        self._person_id = person_id
        every = sorted(links, key=lambda link: link.ended_on is not None)
        self._links = every
        self._rows.set_rows(_LinkRow(self, self._desk, link) for link in every)
        self._none.setVisible(not every)

    def ask(self) -> None:
        """Ask for another file to bind."""
        sheet = BindSheet(self, self._desk, self._person_id)
        sheet.bound.connect(self._show)
        sheet.open()

    def ask_compare(self) -> None:
        """Ask which file this one is compared with."""
        CompareSheet(self, self._desk, self._person_id).open()

    def ask_undo(self, merge: MergeView) -> None:
        """Look what rests on a merge, and ask why it is undone where nothing does."""
        rests = self._desk.office.merges.rests_on
        self._desk.read(rests, merge.id, done=partial(self._ask_undo, merge))

    def ask_undo_again(self, merge_id: str) -> None:
        """Ask why a merge is undone, where it still holds."""
        for merge in self._merges:
            if merge.id == merge_id and merge.undone_at is None:
                self.ask_undo(merge)

    def _ask_undo(self, merge: MergeView, rests: list[Resting]) -> None:
        UnmergeSheet(self, self._desk, merge, rests).open()

    def ask_end(self, link: Link) -> None:
        """Ask why a bond ends."""
        sheet = EndLinkSheet(self, self._desk, self._person_id, link)
        sheet.ended.connect(self._show)
        sheet.open()

    def ask_end_again(self, link_id: str) -> None:
        """Ask why a bond ends, where it is still in force."""
        for link in self._links:
            if link.id == link_id and link.ended_on is None:
                self.ask_end(link)

    # ---- words, which are this card's

    def open_text(self) -> str:
        return self.tr("Open the other file")

    def end_text(self) -> str:
        return self.tr("End the link")

    def since_text(self, link: Link) -> str:
        return self.tr("since %1").replace("%1", hijri_text(link.since)) if link.since else ""

    def ended_text(self, link: Link) -> str:
        day = link.ended_on
        return self.tr("ended on %1").replace("%1", hijri_text(day)) if day else ""

    def said_text(self, link: Link) -> str:
        return self.tr("told by: %1").replace("%1", link.said_by) if link.said_by else ""

    def _show(self, links: list[Link]) -> None:
        self._show_bonds(self._person_id, links)


def link_name(desk: Desk, kind: LinkKind, *, first: bool) -> str:
    """Return what the other file is to one that is the first side of a bond, or the second."""
    return desk.messages.text(f"term.{'link' if first else 'link_back'}.{kind}")


class _LinkRow(kit.ItemRow):
    def __init__(self, card: LinksCard, desk: Desk, link: Link) -> None:
        self._desk, self._link = desk, link
        open_ = kit.Button("", self._open, kind="link")
        end = kit.IconButton("x", card.end_text())
        end.clicked.connect(partial(card.ask_end, link))
        ended = link.ended_on is not None
        end.setVisible(not ended and desk.may(Action.PERSON_LINK))
        name = link_name(desk, link.kind, first=link.first)
        since = card.since_text(link)
        over = card.ended_text(link)
        said = card.said_text(link)
        note = kit.texts.joined(link.row.name, kit.texts.ltr(link.row.file_number), since, over)
        body = "\n".join(filter(None, (said, link.note, link.ended_because)))
        super().__init__(name, note, body=body, kind="neutral", aside=kit.acts(open_, end))
        open_.setText(card.open_text())
        open_.setAccessibleName(f"{open_.text()}: {link.row.name}")
        end.setAccessibleName(f"{card.tr('End the link')}: {link.row.name}")

    def _open(self) -> None:
        self._desk.go(places.Person(self._link.row.id))


class BindSheet(kit.Sheet):
    """``bound(list of Link)`` once the two files are linked."""

    bound = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, person_id: str) -> None:
        super().__init__(over, self.tr("Link another file"), width=560)
        self._desk, self._person_id = desk, person_id
        self.form = kit.FormOf(Bind, self, apart=lambda b: (b.first,))
        clock, ask = desk.office.clock, self.form.ask
        self._to = ask(
            lambda b: b.to, self.tr("Number of the other file"), kit.TextField(), required=True
        )
        self._kind = ask(
            lambda b: b.kind,
            self.tr("What the other file is"),
            kit.ChoiceField(self._kinds()),
            required=True,
            read=lambda kind: LinkKind((kind or LinkKind.OTHER).partition(":")[0]),
        )
        said = ask(
            lambda b: b.said_by,
            self.tr("Who told so, or the paper that shows it"),
            kit.TextField(),
            required=True,
        )
        since = ask(
            lambda b: b.since,
            self.tr("Since"),
            kit.DateField(clock=clock, latest=lambda: today(clock)),
            read=kit.day_of,
        )
        note = ask(lambda b: b.note, self.tr("Note"), kit.MultiLineField(2))
        self.body.addWidget(kit.columns(self._to, self._kind))
        self.body.addWidget(kit.columns(said, since))
        self.body.addWidget(note)
        self.yes = kit.Button(self.tr("Link a file"), self._bind, kind="primary")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"bind:{person_id}")

    def first_focus(self) -> QWidget:
        return self._to.field.inputs()[0]

    def _kinds(self) -> list[tuple[str, str]]:
        found = []
        for kind in BONDS:
            found.append((kind.value, link_name(self._desk, kind, first=True)))
            if kind in ONE_WAY:
                second = link_name(self._desk, kind, first=False)
                found.append((f"{kind.value}{_SECOND}", second))
        return found

    def _bind(self) -> None:
        if not self.form.check():
            return
        first = not str(self._kind.field.value()).endswith(_SECOND)
        self._desk.act(
            self._desk.office.links.bind,
            self._person_id,
            replace(self.form.command(), first=first),
            done=self._bound,
            form=self.form,
            busy=self.yes,
            doing=saving(),
            news=self.tr("The two files lead to each other."),
        )

    def _bound(self, links: list[Link]) -> None:
        self.finish()
        self.bound.emit(links)


class EndLinkSheet(kit.Sheet):
    """``ended(list of Link)`` once a bond has ended."""

    ended = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, person_id: str, link: Link) -> None:
        title = self.tr("End the link with the file of %1?").replace("%1", link.row.name)
        super().__init__(over, title)
        self._desk, self._person_id, self._link = desk, person_id, link
        clock = desk.office.clock
        self.form = kit.Form(self)
        on = kit.DateField(clock=clock, latest=lambda: today(clock))
        self._on = self.form.row("on", self.tr("Ended on"), on, required=True)
        why = kit.MultiLineField(2)
        self._why = self.form.row("because", self.tr("Why"), why, required=True)
        self.body.addWidget(self._on)
        self.body.addWidget(self._why)
        self.yes = kit.Button(self.tr("End the link"), self._end, kind="danger")
        self.set_foot(self.yes, form=self.form)
        on.follow_today()
        keep_in_sheet(self, desk, self.form, f"end_link:{link.id}")

    def first_focus(self) -> QWidget:
        return self._why.field.inputs()[0]

    def _end(self) -> None:
        day = kit.day_of(self._on.field.value())
        if not self.form.check() or day is None:
            return
        self._desk.act(
            self._desk.office.links.end,
            self._person_id,
            self._link.id,
            day,
            self._why.field.value(),
            done=self._done,
            form=self.form,
            busy=self.yes,
            doing=saving(),
            news=self.tr("The link has ended; it stays readable."),
        )

    def _done(self, links: list[Link]) -> None:
        self.finish()
        self.ended.emit(links)
