"""What an entry of the register of proofs says, for paper and window alike."""

from collections.abc import Callable
from typing import Final

from desktop.core.policy.vocabulary import NOT_STATED
from desktop.core.proofs.terms import ASKED, ProofKind, ProofRow

#: Gives the text of a code.
TextOf = Callable[[str], str]
#: What has a column of its own.
_BEFORE: Final = ("on", "by")


def told(text: TextOf, row: ProofRow) -> list[str]:
    """Return what an entry says beside day and who, a field a line with its name."""
    lines = []
    for asked in ASKED[row.said.kind]:
        if asked.name in _BEFORE:
            continue
        value = getattr(row.said, asked.name)
        if asked.name == "checked":
            value = "، ".join(text(f"term.visit_item.{item}") for item in value)
        if value not in ("", None):
            lines.append(f"{text(label(row.said.kind, asked.name))}: {value}")
        elif row.said.kind is ProofKind.BOARD_ADOPTION and asked.name != "found":
            lines.append(f"{text(label(row.said.kind, asked.name))}: {NOT_STATED}")
    return lines


def label(kind: ProofKind, name: str) -> str:
    """Return the code of what a field asks for, of one kind."""
    return f"term.proof_ask.{kind}.{name}"
