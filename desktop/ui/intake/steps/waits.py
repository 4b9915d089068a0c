"""What a step waits for, and papers as a short list: shared by several stages."""

from collections.abc import Iterable

from desktop.base.messages import Messages
from desktop.core.intake.paper_terms import PaperLine, PaperVerdict
from desktop.ui import kit

#: How a verdict is coloured; the badge's words say it.
KIND_OF = {
    PaperVerdict.VALID: "ok",
    PaperVerdict.ACCEPTED: "warning",
    PaperVerdict.NOT_APPLICABLE: "neutral",
    PaperVerdict.MISSING: "neutral",
    PaperVerdict.UNDATED: "warning",
    PaperVerdict.EXPIRED: "danger",
    PaperVerdict.TOO_OLD: "danger",
}


class WaitBanner(kit.Banner):
    """Says why a step can't be taken yet; gone when it can."""

    def __init__(self) -> None:
        super().__init__("warning")
        self.hide()

    def show_why(self, why: str) -> None:
        """Show advice, or hide where there is none."""
        self.set_text(why)
        self.setVisible(bool(why))


class BannerSpeaker:
    """Says what an operation has to say on the stage itself, until its next try."""

    def __init__(self, banner: kit.Banner) -> None:
        self._banner = banner

    def tell(self, text: str) -> None:
        """Say that something was done."""
        self._say(text, "ok")

    def fail(self, text: str) -> None:
        """Say what failed and what to do."""
        self._say(text, "warning")

    def _say(self, text: str, kind: str) -> None:
        self._banner.set_text(text, kind=kind)
        self._banner.show()


class PaperItems(kit.Rows):
    """A line for each paper with its verdict."""

    def __init__(self) -> None:
        super().__init__(spacing=2)

    def show_lines(self, messages: Messages, lines: Iterable[PaperLine]) -> None:
        """Show other papers."""
        self.set_rows(_paper_row(messages, line) for line in lines)


def _paper_row(messages: Messages, line: PaperLine) -> kit.ItemRow:
    kind = KIND_OF[line.verdict]
    if line.required and line.verdict is PaperVerdict.MISSING:
        kind = "warning"
    badge = kit.Badge(messages.text(line.verdict.code(required=line.required)), kind)
    return kit.ItemRow(line.name, line.entry.note, kind=kind, aside=badge)


def paper_items(card: kit.Card) -> PaperItems:
    """Put a list of papers into a card and return it."""
    items = PaperItems()
    card.add(items)
    return items
