"""What makes the file PDF/A-2a or A-3a and PDF/UA-1: fonts, XMP, intent, attachments, tree."""

import hashlib
import struct
import zlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from xml.sax.saxutils import escape

from desktop.printing.kit.adapter import Objects, PDFArray, PDFDictionary, PDFName, PDFString
from desktop.printing.kit.fonts import FontFile
from desktop.printing.kit.profile import srgb
from desktop.printing.kit.structure import Tree
from desktop.printing.kit.subset import Subset
from desktop.printing.kit.tagged import add_outline, add_tree
from desktop.printing.kit.writing import number as decimal

PRODUCER: Final = "Istiqbal"
#: How many objects are packed together; a reader unpacks all for one.
_PACKED: Final = 500


@dataclass(frozen=True, slots=True)
class Facts:
    """What the file says of itself; ``attachments`` are JSON files by name."""

    title: str
    author: str
    created: datetime
    attachments: dict[str, bytes]


def finish(doc: Objects, subsets: dict[FontFile, Subset], tree: Tree, facts: Facts) -> bytes:
    """Return the file: ReportLab's pages, and around them everything that the standards ask for."""
    doc.set_fonts({f"K{i}": _font(doc, subset, i) for i, subset in enumerate(subsets.values(), 1)})
    doc.set_root(
        Outlines=add_outline(doc, tree),
        ViewerPreferences=PDFDictionary({"Direction": PDFName("R2L"), "DisplayDocTitle": "true"}),
        OutputIntents=PDFArray([_intent(doc)]),
        Metadata=_metadata(doc, facts),
        MarkInfo="<</Marked true>>",
        StructTreeRoot=add_tree(doc, tree),
    )
    if facts.attachments:
        files = [_attach(doc, facts, name, data) for name, data in facts.attachments.items()]
        pairs = zip(map(PDFString, facts.attachments), files, strict=True)
        names = PDFDictionary({"Names": PDFArray([item for pair in pairs for item in pair])})
        doc.set_root(AF=PDFArray(files), Names=PDFDictionary({"EmbeddedFiles": names}))
    return _write(doc, doc.add(doc.catalog, "catalog"), doc.add(_info(facts), "info"))


def _write(doc: Objects, root: Any, info: Any) -> bytes:
    """Return the file: streams as they are, all other objects together in packed ones.

    Not ReportLab's own way, which packs nothing and leaves out the line end that PDF/A wants before
    ``endstream``.
    """
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    rows: list[tuple[int, int, int]] = [(0, 0, 65535)]  # kind, and where by kind
    loose: list[tuple[int, bytes]] = []
    for number, body in enumerate(doc.bodies(), 1):
        if body.endswith(b"endstream"):
            rows.append((1, len(out), 0))
            ended = body.removesuffix(b"endstream").rstrip(b"\n") + b"\nendstream"
            out += b"%d 0 obj\n%s\nendobj\n" % (number, ended)
        else:
            rows.append((2, 0, 0))
            loose.append((number, body))
    for start in range(0, len(loose), _PACKED):
        packed, holder = loose[start : start + _PACKED], len(rows)
        for place, (number, _) in enumerate(packed):
            rows[number] = (2, holder, place)
        rows.append((1, len(out), 0))
        out += b"%d 0 obj\n%s\nendobj\n" % (holder, _pack(packed))
    start, count = len(out), len(rows) + 1
    rows.append((1, start, 0))
    table = zlib.compress(_differences([struct.pack(">BIH", *row) for row in rows]))
    mark = hashlib.sha256(out).hexdigest()[:32]
    top, facts = (doc.written(one).decode("ascii") for one in (root, info))
    entries = (
        f"<< /Type /XRef /Size {count} /W [1 4 2] /Root {top} /Info {facts}"
        f" /ID [<{mark}> <{mark}>] /Filter /FlateDecode /Length {len(table)}"
        " /DecodeParms << /Predictor 12 /Columns 7 >> >>"
    )
    out += b"%d 0 obj\n%s\nstream\n%s\nendstream\nendobj\n" % (
        count - 1, entries.encode("ascii"), table,
    )  # fmt: skip
    out += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(out)


def _differences(rows: list[bytes]) -> bytes:
    """Return each row as what it adds to the one before, which packs better (PNG's filter Up)."""
    pairs = zip([bytes(7), *rows], rows, strict=False)
    return b"".join(
        b"\2" + bytes((new - old) % 256 for old, new in zip(before, row, strict=True))
        for before, row in pairs
    )


def _pack(objects: list[tuple[int, bytes]]) -> bytes:
    """Return an object stream: numbers and places of the objects, then these."""
    head, at = [], 0
    for number, body in objects:
        head.append(f"{number} {at}")
        at += len(body) + 1
    first = " ".join(head).encode("ascii") + b"\n"
    data = zlib.compress(first + b"\n".join(body for _, body in objects))
    entries = b"/Type /ObjStm /N %d /First %d" % (len(objects), len(first))
    return b"<< %s /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (
        entries, len(data), data,
    )  # fmt: skip


def _font(doc: Objects, subset: Subset, number: int) -> Any:
    data = subset.truetype()
    font = subset.font
    tag = "".join(chr(65 + b % 26) for b in hashlib.sha256(data).digest()[:6])
    name = PDFName(f"{tag}+{font.name}")
    scale = 1000 / font.upem
    file = doc.stream(f"fontfile{number}", data, Length1=len(data))
    box = struct.unpack(">4h", font.tables["head"][36:44])
    descriptor = PDFDictionary({
        "Type": PDFName("FontDescriptor"), "FontName": name, "Flags": 4,
        "FontBBox": PDFArray([round(v * scale) for v in box]), "ItalicAngle": 0,
        "Ascent": round(font.ascent * scale), "Descent": round(-font.descent * scale),
        "CapHeight": 700, "StemV": 80, "FontFile2": file,
    })  # fmt: skip
    widths = " ".join(decimal(width * scale) for width in subset.widths)
    info = PDFDictionary(
        {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
    )
    descendant = PDFDictionary({
        "Type": PDFName("Font"), "Subtype": PDFName("CIDFontType2"), "BaseFont": name,
        "CIDSystemInfo": info, "CIDToGIDMap": PDFName("Identity"), "DW": 0,
        "W": f"[1 [{widths}]]",
        "FontDescriptor": doc.add(descriptor, f"descriptor{number}"),
    })  # fmt: skip
    top = PDFDictionary({
        "Type": PDFName("Font"), "Subtype": PDFName("Type0"), "BaseFont": name,
        "Encoding": PDFName("Identity-H"),
        "DescendantFonts": PDFArray([doc.add(descendant, f"cidfont{number}")]),
        "ToUnicode": doc.stream(f"tounicode{number}", _to_unicode(subset.texts)),
    })  # fmt: skip
    return doc.add(top, f"font{number}")


def _to_unicode(texts: dict[int, str]) -> bytes:
    rows = [
        f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in texts.items()
    ]
    blocks = [rows[i : i + 100] for i in range(0, len(rows), 100)]
    body = "\n".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
    )
    return f"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{body}
endcmap
CMapName currentdict /CMap defineresource pop
end
end""".encode("ascii")


def _intent(doc: Objects) -> Any:
    profile = doc.stream("srgb", srgb(), N=3)
    return PDFDictionary({
        "Type": PDFName("OutputIntent"), "S": PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": PDFString("sRGB IEC61966-2.1"),
        "Info": PDFString("sRGB IEC61966-2.1"), "DestOutputProfile": profile,
    })  # fmt: skip


def _attach(doc: Objects, facts: Facts, name: str, data: bytes) -> Any:
    params = PDFDictionary({"Size": len(data), "ModDate": PDFString(_date(facts.created))})
    kind, json = PDFName("EmbeddedFile"), "/application#2Fjson"
    file = doc.stream(f"file:{name}", data, Type=kind, Subtype=json, Params=params)
    spec = PDFDictionary({
        "Type": PDFName("Filespec"), "F": PDFString(name), "UF": PDFString(name),
        "AFRelationship": PDFName("Data"), "Desc": PDFString(name),
        "EF": PDFDictionary({"F": file, "UF": file}),
    })  # fmt: skip
    return doc.add(spec, f"filespec:{name}")


def _info(facts: Facts) -> Any:
    """Return what the metadata say, once more for readers that know no XMP."""
    moment = PDFString(_date(facts.created))
    entries = {
        "Title": PDFString(facts.title), "Creator": PDFString(PRODUCER),
        "Producer": PDFString(PRODUCER), "CreationDate": moment, "ModDate": moment,
    }  # fmt: skip
    if facts.author:
        entries["Author"] = PDFString(facts.author)
    return PDFDictionary(entries)


def _metadata(doc: Objects, facts: Facts) -> Any:
    """Add the XMP packet, which stays readable: PDF/A allows it no filter."""
    kind, form = PDFName("Metadata"), PDFName("XML")
    return doc.stream("metadata", _xmp(facts), packed=False, Type=kind, Subtype=form)


def _date(moment: datetime) -> str:
    zone = moment.strftime("%z") or "+0000"
    return moment.strftime("D:%Y%m%d%H%M%S") + f"{zone[:3]}'{zone[3:5]}'"


#: PDF/A wants what it does not know described in the file: the schema that names PDF/UA.
_EXTENSION: Final = """<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"""


def _xmp(facts: Facts) -> bytes:
    part = 3 if facts.attachments else 2
    zone = facts.created.strftime("%z") or "+0000"
    moment = facts.created.strftime("%Y-%m-%dT%H:%M:%S") + f"{zone[:3]}:{zone[3:5]}"
    creator = (
        f"<dc:creator><rdf:Seq><rdf:li>{escape(facts.author)}</rdf:li></rdf:Seq></dc:creator>"
        if facts.author
        else ""
    )
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(facts.title)}</rdf:li></rdf:Alt></dc:title>
{creator}
<dc:language><rdf:Bag><rdf:li>ar</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>
<pdf:Producer>{PRODUCER}</pdf:Producer>
</rdf:Description>
{_EXTENSION}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>""".encode()
