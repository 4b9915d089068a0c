"""The tree of elements as it stands in the file, and the bookmarks of its headings."""

from collections.abc import Iterator
from typing import Final

from desktop.printing.kit.adapter import Objects
from desktop.printing.kit.structure import Element, Tree
from desktop.printing.kit.writing import number as decimal

#: Elements that stand in the file though nothing is in them: a table has all its cells.
_KEPT: Final = frozenset({"Document", "TD", "TH", "TR"})
#: A cell with one paragraph is that paragraph.
_CELLS: Final = frozenset({"TD", "TH"})
#: A document of so many pages has bookmarks.
_LONG: Final = 3


def add_tree(doc: Objects, tree: Tree) -> bytes:
    """Add the elements, and to the pages whose content is whose; return a reference to the root."""
    pages = [doc.written(page) for page in doc.pages()]
    for at, page in enumerate(doc.pages()):
        doc.set_page(page, StructParents=at, Tabs="/S")
    root = doc.next_number()
    elements = list(_living(tree.root))
    numbers: dict[Element, int] = {}
    holders: dict[Element, int] = {}
    number = root + 1
    for element in elements:
        numbers[element] = number
        number += 2 if element.texts else 1
        holders[element] = number - 1
        for kid in element.kids:
            holders[kid] = holders[element]  # where it is one with its cell
    owners = b" ".join(
        b"%d [%s]" % (at, b" ".join(b"%d 0 R" % holders[one] for one in owned))
        for at, owned in enumerate(tree.owners[: len(pages)])
    )
    top = b"/Type /StructTreeRoot /K %d 0 R /ParentTree <</Nums [%s]>> /ParentTreeNextKey %d"
    found = doc.add(b"<<%s>>" % (top % (root + 1, owners, len(pages))), "structure")
    for element in elements:
        parent = numbers[element.parent] if element.parent else root
        own, content = numbers[element], _content(element, pages)
        if element.texts:
            content = b"/K %d 0 R" % holders[element]
        elif element.kids:
            kids = b" ".join(b"%d 0 R" % numbers[kid] for kid in element.kids if kid in numbers)
            content = b"/K [%s]" % kids
        doc.add(_body(element, parent, content), f"element{own}")
        if element.texts:
            span = b"<</S /Span /P %d 0 R %s>>" % (own, _content(element, pages))
            doc.add(span, f"element{own}span")
    return found


def add_outline(doc: Objects, tree: Tree) -> bytes | None:
    """Add a bookmark for each heading of a long document; return a reference, None for others."""
    pages = [doc.written(page) for page in doc.pages()]
    heads = [one for one in _living(tree.root) if one.kind in ("H1", "H2")]
    if len(pages) < _LONG or not heads:
        return None
    root = doc.next_number()
    first, last = root + 1, root + len(heads)
    entries = b"/Type /Outlines /First %d 0 R /Last %d 0 R /Count %d" % (first, last, len(heads))
    found = doc.add(b"<<%s>>" % entries, "outlines")
    for number, one in enumerate(heads, first):
        before = b" /Prev %d 0 R" % (number - 1) if number > first else b""
        after = b" /Next %d 0 R" % (number + 1) if number < last else b""
        place = b"[%s /XYZ null %s null]" % (pages[one.marks[0][0]], decimal(one.top).encode())
        entries = b"/Title %s /Parent %d 0 R /Dest %s" % (text_string(one.text), root, place)
        doc.add(b"<<%s%s%s>>" % (entries, before, after), f"bookmark{number}")
    return found


def _living(element: Element) -> Iterator[Element]:
    """Yield the element and all in it, without those in which nothing was drawn."""
    if element.kind in _CELLS and len(element.kids) == 1 and element.kids[0].kind == "P":
        (only,) = element.kids
        if only.marks:
            element.texts, element.marks, only.marks = only.texts, only.marks, []
    inner = [one for kid in element.kids for one in _living(kid)]
    if inner or element.marks or element.kind in _KEPT:
        yield element
        yield from inner


def _content(element: Element, pages: list[bytes]) -> bytes:
    """Return the element's marked content, by the page on which it begins."""
    if not element.marks:
        return b""
    first = element.marks[0][0]
    marks = b" ".join(
        b"%d" % mcid if page == first else b"<</Type /MCR /Pg %s /MCID %d>>" % (pages[page], mcid)
        for page, mcid in element.marks
    )
    return b"/Pg %s /K [%s]" % (pages[first], marks)


def _body(element: Element, parent: int, content: bytes) -> bytes:
    more = b""
    if element.texts:
        more += b" /ActualText " + text_string(element.text)
    if element.alt:
        more += b" /Alt " + text_string(element.alt)
    if language := element.language:
        more += b" /Lang (%s)" % language.encode("ascii")
    if element.attributes:
        more += b" /A <<%s>>" % element.attributes.encode("ascii")
    return b"<</S /%s /P %d 0 R %s%s>>" % (element.kind.encode("ascii"), parent, content, more)


def text_string(text: str) -> bytes:
    """Return a text as it stands in the file: ASCII, or UTF-16 behind its mark."""
    data = text.encode() if text.isascii() else b"\xfe\xff" + text.encode("utf-16-be")
    for char, escaped in ((b"\\", b"\\\\"), (b"(", b"\\("), (b")", b"\\)"), (b"\r", b"\\r")):
        data = data.replace(char, escaped)
    return b"(%s)" % data
