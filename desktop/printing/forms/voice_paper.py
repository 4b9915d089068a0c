"""A paper of a complaint or of a file of harm: what it is of, its parts, and who signs it."""

from typing import Final

from desktop.core.documents.voice_forms import VoicePaper
from desktop.printing.kit.boxes import Box, Heading, Keep, Row, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pairs import Pairs
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.tokens import MM, NOTE, PROSE

#: So many sign beside one another.
_BESIDE: Final = 3


def compose(form: VoicePaper) -> Sheet:
    """Return the paper: one page, more where much was said."""
    blank = form.head.blank
    story: list[Box] = []
    if form.about and blank:
        story.append(grid([[(12, Field(name, blank=True))] for name, _ in form.about]))
    elif form.about:
        story.append(Pairs(form.about, key=40 * MM))
    if form.opening:
        story.append(Text(form.opening, PROSE))
    for part in form.parts:
        if blank:
            story.append(Field(part.title, blank=True, lines=3))
        else:
            story.append(stack(Heading(part.title), Text(part.text or "—", PROSE), gap=3))
    if form.note:
        story.append(Text(form.note, NOTE))
    story += _signed(form.signers)
    return Sheet(form.head, tuple(story), gap=10)


def _signed(signers: tuple[str, ...]) -> list[Box]:
    lines = [signers[at : at + _BESIDE] for at in range(0, len(signers), _BESIDE)]
    return [
        Keep(Row(tuple((12 // len(line), SignatureBox(who, tall=22 * MM)) for who in line)))
        for line in lines
    ]
