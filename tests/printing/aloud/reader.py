"""What a screen reader reads of a file, by its structure alone: a line for each thing it stops at.

A heading begins with ``#``, an entry of a list with ``-``, a row of a table with ``|``, a figure
stands in ``[]``.
"""

import io
from collections.abc import Iterator

import pikepdf


def aloud(pdf: bytes) -> str:
    """Return the whole file as it is read aloud."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        return "\n".join(_lines(file.Root.StructTreeRoot.K)) + "\n"


def _lines(element: pikepdf.Object) -> Iterator[str]:
    kind = str(element.S)[1:]
    if kind in ("H1", "H2"):
        yield f"{'#' * int(kind[1])} {_text(element)}"
    elif kind == "TR":
        yield "| " + " | ".join(_text(cell) for cell in kids(element))
    elif kind == "LI":
        yield "- " + " ".join(filter(None, map(_text, kids(element))))
    elif kind in ("Document", "Div", "L", "Table"):
        for kid in kids(element):
            yield from _lines(kid)
    else:
        yield _text(element)


def _text(element: pikepdf.Object) -> str:
    if "/ActualText" in element:
        return str(element.ActualText)
    if "/Alt" in element:
        return f"[{element.Alt}]"
    return " ".join(_text(kid) for kid in kids(element))


def kids(element: pikepdf.Object) -> list[pikepdf.Object]:
    """Return the elements in an element."""
    found = element.get("/K", [])
    found = list(found) if isinstance(found, pikepdf.Array) else [found]
    return [kid for kid in found if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
