"""The conditions of the Matterhorn Protocol 1.02 by which a file fails PDF/UA-1 (ISO 14289-1).

Of its 136 conditions a program can judge 87 and a person 47; two ask for no test. Here are the 87,
each by its number. Those that concern what no print has (annotations, layers, Type 1 fonts) are
judged by that: a file that has any fails them all.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Any

import pikepdf

from tests.printing.aloud.marked import Painted, painted

#: The standard types of ISO 32000-1, 14.8.4, that need no role map.
STANDARD = frozenset(
    re.findall(
        r"\S+",
        "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private"
        " P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot"
        " Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP"
        " Figure Formula Form",
    )
)
#: What may stand in what (ISO 32000-1, tables 333, 336, 337 and 338).
_WITHIN = {
    "09-004": {
        "Table": {"Caption", "TR", "THead", "TBody", "TFoot"},
        "THead": {"TR"},
        "TBody": {"TR"},
        "TFoot": {"TR"},
        "TR": {"TH", "TD"},
    },
    "09-005": {"L": {"Caption", "L", "LI"}, "LI": {"Lbl", "LBody"}},
    "09-006": {"TOC": {"TOC", "TOCI", "Caption"}},
    "09-007": {"Ruby": {"RB", "RT", "RP"}},
    "09-008": {"Warichu": {"WT", "WP"}},
}


@dataclass
class File:
    """A file, with what several conditions ask of it."""

    pdf: pikepdf.Pdf
    faults: dict[str, list[str]] = field(default_factory=dict)

    @cached_property
    def painted(self) -> list[Painted]:
        return list(painted(self.pdf))

    @cached_property
    def elements(self) -> list["Node"]:
        return list(_walk(self.pdf.Root.StructTreeRoot.K, None))

    @cached_property
    def fonts(self) -> dict[str, pikepdf.Object]:
        pages = [page.Resources.get("/Font", {}) for page in self.pdf.pages]
        return {name: font for fonts in pages for name, font in fonts.items()}

    @cached_property
    def metadata(self) -> str:
        return self.pdf.Root.Metadata.read_bytes().decode("utf-8")

    @cached_property
    def shown(self) -> dict[str, set[int]]:
        """The codes that each font shows."""
        found: dict[str, set[int]] = {}
        for one in self.painted:
            if one.codes:
                found.setdefault(one.font, set()).update(one.codes)
        return found

    def objects(self, kind: type) -> Iterator[Any]:
        for one in self.pdf.objects:
            if isinstance(one, kind):
                yield one


@dataclass(eq=False)
class Node:
    """An element of the structure with its place in the tree."""

    kind: str
    object: pikepdf.Object
    parent: "Node | None"
    kids: list["Node"] = field(default_factory=list)
    content: list[int] = field(default_factory=list)


def _walk(element: pikepdf.Object, parent: Node | None) -> Iterator[Node]:
    node = Node(str(element.S)[1:], element, parent)
    if parent:
        parent.kids.append(node)
    yield node
    kids = element.get("/K", pikepdf.Array())
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            node.content.append(kid)
        elif "/MCID" in kid:
            node.content.append(int(kid.MCID))
        else:
            yield from _walk(kid, node)


_Check = Callable[[File], Iterator[str]]
CONDITIONS: dict[str, _Check] = {}


def _condition(*numbers: str) -> Callable[[_Check], _Check]:
    def keep(check: _Check) -> _Check:
        CONDITIONS.update(dict.fromkeys(numbers, check))
        return check

    return keep


def faults(data: pikepdf.Pdf) -> dict[str, list[str]]:
    """Return by the number of its condition what is wrong in a file, nothing of what holds."""
    file = File(data)
    found = {number: list(check(file)) for number, check in CONDITIONS.items()}
    return {number: said for number, said in found.items() if said}


@_condition("01-003")
def _artifact_in_content(file: File) -> Iterator[str]:
    for one in file.painted:
        if "artifact" in one.marks and "tagged" in one.marks[: one.marks.index("artifact")]:
            yield f"{one}"


@_condition("01-004")
def _content_in_artifact(file: File) -> Iterator[str]:
    for one in file.painted:
        if "tagged" in one.marks and "artifact" in one.marks[: one.marks.index("tagged")]:
            yield f"{one}"


@_condition("01-005")
def _neither(file: File) -> Iterator[str]:
    """Neither an artifact nor content: what is tagged is its element's, and that is in the tree."""
    owned = {}
    nums = list(file.pdf.Root.StructTreeRoot.ParentTree.Nums)
    for at, owners in zip(nums[::2], nums[1::2], strict=True):
        owned[int(at)] = list(owners)
    in_tree = {node.object.objgen: node for node in file.elements}
    for one in file.painted:
        if "artifact" in one.marks:
            continue
        if "tagged" not in one.marks or one.mcid is None:
            yield f"{one}"
            continue
        owners = owned[int(file.pdf.pages[one.page].StructParents)]
        node = in_tree.get(owners[one.mcid].objgen) if one.mcid < len(owners) else None
        if node is None or one.mcid not in node.content:
            yield f"{one}"


@_condition("01-007")
def _suspects(file: File) -> Iterator[str]:
    marked = file.pdf.Root.get("/MarkInfo", {})
    if not marked.get("/Marked") or marked.get("/Suspects"):
        yield f"{marked}"


@_condition("02-001", "02-003", "02-004")
def _roles(file: File) -> Iterator[str]:
    yield from (node.kind for node in file.elements if node.kind not in STANDARD)
    if "/RoleMap" in file.pdf.Root.StructTreeRoot:
        yield "a role map"


@_condition("06-001", "06-002", "06-003")
def _metadata(file: File) -> Iterator[str]:
    if file.pdf.Root.Metadata.get("/Subtype") != "/XML":
        yield "no XMP"
    if "<pdfuaid:part>1</pdfuaid:part>" not in file.metadata:
        yield "no identifier"
    if not re.search(r"<dc:title>.*<rdf:li[^>]*>[^<]+</rdf:li>.*</dc:title>", file.metadata):
        yield "no title"


@_condition("07-001", "07-002")
def _title_shown(file: File) -> Iterator[str]:
    if not file.pdf.Root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        yield "the title is not shown"


def _nesting(number: str) -> _Check:
    def check(file: File) -> Iterator[str]:
        rules = _WITHIN[number]
        inner = {kind for kinds in rules.values() for kind in kinds} - {"Caption", "L", "TOC"}
        for node in file.elements:
            outer = node.parent.kind if node.parent else ""
            if node.kind in inner and outer not in {o for o, k in rules.items() if node.kind in k}:
                yield f"{node.kind} in {outer}"
            for at, kid in enumerate(node.kids):
                if node.kind in rules and kid.kind not in rules[node.kind]:
                    yield f"{kid.kind} in {node.kind}"
                if kid.kind == "Caption" and at not in {0, len(node.kids) - 1}:
                    yield f"a caption amid {node.kind}"
            if node.kind in rules and node.content:
                yield f"content in {node.kind}"
            if node.kind == "Table" and len({len(row.kids) for row in node.kids}) != 1:
                yield "rows of different lengths"

    return check


for _number in _WITHIN:
    _condition(_number)(_nesting(_number))


@_condition("10-001", "17-003", "31-027", "31-028", "31-029")
def _unicode(file: File) -> Iterator[str]:
    for name, codes in file.shown.items():
        table = _mapping(file.fonts[name])
        yield from (f"{name} {code}" for code in codes if not table.get(code))
        if any(set(text) & {"\0", "\ufeff", "\ufffe"} for text in table.values()):
            yield f"{name} maps to no character"


@_condition("11-001", "11-002", "11-003", "11-006")
def _language(file: File) -> Iterator[str]:
    """The document's language is every text's that has none of its own."""
    languages = [str(file.pdf.Root.get("/Lang", ""))]
    languages += [str(node.object.Lang) for node in file.elements if "/Lang" in node.object]
    yield from (one for one in languages if not re.fullmatch(r"[a-z]{2,3}(-[A-Z]{2})?", one))


@_condition("13-004", "17-002")
def _alternatives(file: File) -> Iterator[str]:
    for node in file.elements:
        if node.kind in ("Figure", "Formula") and not str(node.object.get("/Alt", "")).strip():
            yield f"{node.kind} says nothing"


@_condition("14-002", "14-003", "14-006", "14-007")
def _headings(file: File) -> Iterator[str]:
    heads = [node.kind for node in file.elements if re.fullmatch(r"H\d?", node.kind)]
    if "H" in heads:
        yield "a heading without a level"
    levels = [int(kind[1:] or 1) for kind in heads]
    yield from (f"{a} before {b}" for a, b in pairwise([0, *levels]) if b > a + 1)


@_condition("15-003")
def _scopes(file: File) -> Iterator[str]:
    for node in file.elements:
        if node.kind == "TH" and str(node.object.get("/A", {}).get("/Scope", "")) not in (
            "/Row",
            "/Column",
            "/Both",
        ):
            yield "a head without a scope"


@_condition("19-003", "19-004")
def _notes(file: File) -> Iterator[str]:
    yield from ("a note" for node in file.elements if node.kind == "Note")


@_condition("20-001", "20-002", "20-003")
def _layers(file: File) -> Iterator[str]:
    if "/OCProperties" in file.pdf.Root:
        yield "layers"


@_condition("21-001")
def _attachments(file: File) -> Iterator[str]:
    for spec in file.objects(pikepdf.Dictionary):
        if spec.get("/Type") == "/Filespec" and not ("/F" in spec and "/UF" in spec):
            yield f"{spec}"


@_condition("25-001", "28-005", "11-005")
def _fields(file: File) -> Iterator[str]:
    if "/AcroForm" in file.pdf.Root:
        yield "fields to be filled in"


@_condition("26-001", "26-002")
def _encryption(file: File) -> Iterator[str]:
    if file.pdf.is_encrypted:
        yield "encrypted"


@_condition("11-004", *(f"28-{n:03}" for n in (2, 4, *range(6, 13), *range(14, 19))))
def _annotations(file: File) -> Iterator[str]:
    yield from (f"page {at}" for at, page in enumerate(file.pdf.pages, 1) if "/Annots" in page)
    yield from ("no order" for page in file.pdf.pages if page.obj.get("/Tabs") != "/S")


@_condition("30-001", "30-002")
def _forms(file: File) -> Iterator[str]:
    for one in file.objects(pikepdf.Stream):
        if one.get("/Subtype") == "/Form" or "/Ref" in one:
            yield "a form of its own"


@_condition(*(f"31-{n:03}" for n in (*range(1, 10), *range(12, 16), *range(17, 27))))
def _kinds_of_fonts(file: File) -> Iterator[str]:
    """Composite fonts with the identity, whole in the file, their sets and maps left out."""
    for name, font in file.fonts.items():
        (cid,) = font.DescendantFonts
        kinds = (font.Subtype, font.Encoding, cid.Subtype, cid.CIDToGIDMap)
        if kinds != ("/Type0", "/Identity-H", "/CIDFontType2", "/Identity"):
            yield f"{name} {kinds}"
        described = cid.FontDescriptor
        if "/FontFile2" not in described or {"/CIDSet", "/CharSet"} & set(described.keys()):
            yield f"{name} is not whole, or says what is in it"


@_condition("31-011", "31-016", "31-030")
def _glyphs(file: File) -> Iterator[str]:
    for name, codes in file.shown.items():
        (cid,) = file.fonts[name].DescendantFonts
        tables = _tables(cid.FontDescriptor.FontFile2.read_bytes())
        count = int.from_bytes(tables["maxp"][4:6])
        upem = int.from_bytes(tables["head"][18:20])
        first, widths = cid.W
        for code in codes:
            if not 0 < code < count:
                yield f"{name} has no glyph {code}"
                continue
            own = int.from_bytes(tables["hmtx"][4 * code : 4 * code + 2]) * 1000 / upem
            if abs(float(widths[code - int(first)]) - own) > 1:
                yield f"{name} {code} is {own} wide"


def _mapping(font: pikepdf.Object) -> dict[int, str]:
    """Return code to text from a ToUnicode map of bfchar rows."""
    rows = re.findall(
        r"^<(\w{4})> <(\w+)>$", font.ToUnicode.read_bytes().decode("ascii"), re.MULTILINE
    )
    return {
        int(code, 16): bytes.fromhex(text).decode("utf-16-be")
        for code, text in rows
        if (code, text) != ("0000", "FFFF")
    }


def _tables(data: bytes) -> dict[str, bytes]:
    found = {}
    for at in range(12, 12 + 16 * int.from_bytes(data[4:6]), 16):
        start, size = (
            int.from_bytes(data[at + 8 : at + 12]),
            int.from_bytes(data[at + 12 : at + 16]),
        )
        found[data[at : at + 4].decode()] = data[start : start + size]
    return found
