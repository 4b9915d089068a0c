"""The data of a file after an update, with the declaration that is signed for it by hand."""

from desktop.core.documents.file_forms import FileDeclaration
from desktop.printing.forms.file_summary import on_record
from desktop.printing.kit.boxes import Box, Heading, Keep, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signing import blank_signing_block, declaration


def compose(form: FileDeclaration) -> Sheet:
    """Return the data, what of it changed, and the declaration."""
    sign = blank_signing_block(form.signer_term)
    said = declaration(form.declaration)
    sworn = Keep(stack(Heading("الإقرار والتوقيع"), said, sign, gap=3))  # signed in sight
    return Sheet(form.head, (_update(form), *on_record(form.file), sworn), gap=3)


def _update(form: FileDeclaration) -> Box:
    blank = form.head.blank
    rows: list[list[tuple[int, Box]]] = [
        [
            (3, Field("نوع التحديث", form.kind, blank)),
            (3, Field("يسري من", form.since, blank)),
            (6, Field("ما تغيّر", form.changed, blank)),
        ]
    ]
    if form.said or blank:
        rows.append([(12, Field("بيان التعديل", form.said, blank))])
    return grid(rows, gap=3)
