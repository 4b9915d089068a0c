"""What is painted on the pages of a file, with the marked content that it stands in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf

_SHOWS = frozenset({"Tj", "TJ", "'", '"'})
_PAINTS = _SHOWS | set(re.findall(r"\S+", "f F f* B B* b b* S s sh Do EI")) | {"INLINE IMAGE"}


@dataclass(frozen=True, slots=True)
class Painted:
    """Something painted: by which operator, in which nest of marks, and which codes of a font."""

    page: int
    operator: str
    marks: tuple[str, ...]  # "artifact", "tagged" or another tag, the outermost first
    mcid: int | None
    font: str
    codes: tuple[int, ...]


def painted(file: pikepdf.Pdf) -> Iterator[Painted]:
    """Yield what is painted, page by page."""
    for number, page in enumerate(file.pages):
        marks: list[tuple[str, int | None]] = []
        font = ""
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name in ("BDC", "BMC"):
                marks.append(_mark(operands))
            elif name == "EMC":
                marks.pop()
            elif name == "Tf":
                font = str(operands[0])
            elif name in _PAINTS:
                mcid = next((one for _, one in reversed(marks) if one is not None), None)
                codes = tuple(_codes(operands)) if name in _SHOWS else ()
                yield Painted(number, name, tuple(kind for kind, _ in marks), mcid, font, codes)
        assert not marks, f"marked content is left open on page {number + 1}"


def _mark(operands) -> tuple[str, int | None]:
    more = operands[1] if len(operands) > 1 else {}
    if str(operands[0]) == "/Artifact":
        return "artifact", None
    return ("tagged", int(more["/MCID"])) if "/MCID" in more else (str(operands[0]), None)


def _codes(operands) -> Iterator[int]:
    shown = operands[0] if isinstance(operands[0], pikepdf.Array) else operands
    for text in shown:
        if isinstance(text, pikepdf.String):
            data = bytes(text)
            yield from (int.from_bytes(data[at : at + 2]) for at in range(0, len(data), 2))
