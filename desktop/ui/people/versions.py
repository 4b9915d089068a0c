"""The history of a file: each time that its data was confirmed and each step of its course, the
newest first.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from desktop.base.clock import RIYADH
from desktop.core.consents.terms import Consents
from desktop.core.consents.terms import Line as ConsentLine
from desktop.core.intake.changed.terms import SignedChange
from desktop.core.intake.signers import SignerKind
from desktop.core.people.course.terms import Line
from desktop.core.people.terms import VersionView
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.consents import words
from desktop.ui.parts.first_rows import FirstRows
from desktop.ui.people.course_words import signed, step_text, step_title

_Item = tuple[VersionView | Line | ConsentLine, tuple[str, ...]]


class VersionsCard(kit.Card):
    """What was changed or done, when and by whom; ``show``: what a confirmed form changed,
    ``sign``: the newest change, which nobody signed for yet, is signed for now.
    """

    def __init__(
        self, desk: Desk, show: Callable[[VersionView], None], sign: Callable[[], None]
    ) -> None:
        super().__init__()
        self._desk, self._show, self._sign = desk, show, sign
        self._unsigned = 0
        self._person_id = ""
        self._rows: FirstRows[_Item] = FirstRows(self._row, spacing=6)
        self.add(kit.label(self.tr("History of the file"), "section"), self._rows)
        self.add(kit.free_room()).grow()

    def show_versions(
        self,
        person_id: str,
        versions: Iterable[VersionView],
        lines: Iterable[Line] = (),
        signed_by: Callable[[VersionView], Sequence[str | SignedChange]] = lambda _: (),
        consents: Consents | None = None,
    ) -> None:
        """Show another file's history, or the same as it stands now.

        ``signed_by`` gives the requests whose declaration was signed over a version, and the
        signatures over a change that was made without one.
        """
        items: list[_Item] = [
            *((one, tuple(map(self._signed, signed_by(one)))) for one in versions),
            *((line, ()) for line in lines),
            *((line, ()) for line in (consents.lines if consents else ())),
        ]
        newest = sorted(items, key=lambda item: item[0].at, reverse=True)
        self._rows.show_items(newest, anew=person_id != self._person_id)
        self._person_id = person_id

    def offer(self, unsigned: int) -> None:
        """Offer to sign for a version, beside its row when it is shown next; 0 for none."""
        self._unsigned = unsigned if self._desk.may(Action.PERSON_SIGN) else 0

    def _signed(self, one: str | SignedChange) -> str:
        """Say under which request a version was signed, or who signed for the change itself."""
        if isinstance(one, str):
            return self.tr("Signed under request %1").replace("%1", kit.texts.ltr(one))
        text = self._desk.messages.text
        own = one.signer is SignerKind.PERSON
        who = self.tr("the beneficiary") if own else text(f"term.signer.{one.signer}")
        witness = self.tr("witness: %1").replace("%1", one.witness) if one.witness else ""
        how = text(f"term.sign_method.{one.method}")
        paper = self.tr("declaration %1").replace("%1", kit.texts.ltr(one.printed))
        paper = paper if one.printed else ""
        on = hijri_text(one.at.astimezone(RIYADH).date())
        said = self.tr("Signed for by %1").replace("%1", " ".join(filter(None, (who, one.name))))
        return kit.texts.joined(said, how, paper, witness, on, one.staff, kit.texts.ltr(one.short))

    def _row(self, item: _Item) -> kit.ItemRow:
        told, signed_by = item
        if isinstance(told, ConsentLine):
            return self._consent(told)
        return self._line(told) if isinstance(told, Line) else self._version(told, signed_by)

    def _line(self, line: Line) -> kit.ItemRow:
        title, text = step_title(self._desk, line.step), step_text(self._desk, line.step)
        return kit.ItemRow(title, signed(line), body=text, kind="info")

    def _consent(self, line: ConsentLine) -> kit.ItemRow:
        text = words.line_text(self._desk, line)
        return kit.ItemRow(words.line_title(line), words.line_note(line), body=text, kind="info")

    def _version(self, version: VersionView, lines: Sequence[str]) -> kit.ItemRow:
        text = self._desk.messages.text
        names = kit.texts.listed(text(f"term.field.{f}") for f in version.changed)
        if version.version == 1:
            title = self.tr("Registered")
        elif names:
            title = self.tr("Changed: %1").replace("%1", names)
        else:
            title = self.tr("Confirmed without change")
        if version.said is not None:
            title = f"{text(f'term.revision.{version.said.kind}')}: {title}"
        on = hijri_text(version.at.astimezone(RIYADH).date())
        body = "\n".join([*self._said(version), *lines])
        ways = []
        if version.changed:
            ways.append(kit.Button(self.tr("Show"), partial(self._show, version), kind="link"))
        if version.version == self._unsigned:
            ways.append(
                kit.Button(self.tr("Sign for it"), self._sign, kind="link", icon="signature")
            )
        for way in ways:
            way.setAccessibleName(f"{way.text()}: {title}")
        aside = kit.flow(*ways) if ways else None
        return kit.ItemRow(title, kit.texts.joined(on, version.by), body=body, aside=aside)

    def _said(self, version: VersionView) -> list[str]:
        """Return from when a change holds, and what was said to it."""
        if version.said is None:
            return []
        since = version.said.since
        from_on = self.tr("Holds from %1").replace("%1", hijri_text(since)) if since else ""
        return [part for part in (from_on, version.said.text) if part]
