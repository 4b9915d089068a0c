"""What makes the file PDF/A-2u or A-3u: embedded fonts, XMP, output intent, attachments."""

import hashlib
import struct
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString

from desktop.printing.kit.fonts import FontFile
from desktop.printing.kit.profile import srgb
from desktop.printing.kit.subset import Subset
from desktop.printing.kit.writing import number as decimal

PRODUCER = "Istiqbal"


@dataclass(frozen=True, slots=True)
class Facts:
    """What the file says of itself; ``attachments`` are JSON files by name."""

    title: str
    author: str
    created: datetime
    attachments: dict[str, bytes]


def finish(doc: Any, subsets: dict[FontFile, Subset], facts: Facts) -> bytes:
    """Return the file: ReportLab's pages, and around them everything that PDF/A asks for."""
    named = {f"K{i}": _font(doc, subset, i) for i, subset in enumerate(subsets.values(), 1)}
    doc.idToObject[pdfdoc.BasicFonts] = PDFDictionary(named)
    catalog = doc.Catalog
    catalog.Outlines = None
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents", "AF"]
    catalog.ViewerPreferences = PDFDictionary(
        {"Direction": PDFName("R2L"), "DisplayDocTitle": "true"}
    )
    catalog.OutputIntents = PDFArray([_intent(doc)])
    catalog.Metadata = _metadata(doc, facts)
    if facts.attachments:
        files = [_attach(doc, facts, name, data) for name, data in facts.attachments.items()]
        pairs = zip(map(PDFString, facts.attachments), files, strict=True)
        names = PDFDictionary({"Names": PDFArray([item for pair in pairs for item in pair])})
        catalog.AF = PDFArray(files)
        catalog.Names = PDFDictionary({"EmbeddedFiles": names})
    return _write(doc, doc.Reference(catalog, "catalog"), doc.Reference(_info(facts), "info"))


def _write(doc: Any, root: Any, info: Any) -> bytes:
    """Return the objects with their table and trailer.

    Not ReportLab's own, which leaves out the line end that PDF/A wants before ``endstream``.
    """
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    offsets: list[int] = []
    while (number := len(offsets) + 1) in doc.numberToId:
        name = doc.numberToId[number]
        body = bytes(pdfdoc.format(doc.idToObject[name], doc, toplevel=1)).rstrip(b"\n")
        if body.endswith(b"endstream"):
            body = body.removesuffix(b"endstream") + b"\nendstream"
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start, count = len(out), len(offsets) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % count
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    mark = hashlib.sha256(out).hexdigest()[:32]
    top, facts = (pdfdoc.format(one, doc).decode("ascii") for one in (root, info))
    trailer = f"<< /Size {count} /Root {top} /Info {facts} /ID [<{mark}> <{mark}>] >>"
    out += b"trailer\n%s\n" % trailer.encode("ascii")
    out += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(out)


def _font(doc: Any, subset: Subset, number: int) -> Any:
    data = subset.truetype()
    font = subset.font
    tag = "".join(chr(65 + b % 26) for b in hashlib.sha256(data).digest()[:6])
    name = PDFName(f"{tag}+{font.name}")
    scale = 1000 / font.upem
    file = _stream(doc, f"fontfile{number}", data, Length1=len(data))
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
        "FontDescriptor": doc.Reference(descriptor, f"descriptor{number}"),
    })  # fmt: skip
    top = PDFDictionary({
        "Type": PDFName("Font"), "Subtype": PDFName("Type0"), "BaseFont": name,
        "Encoding": PDFName("Identity-H"),
        "DescendantFonts": PDFArray([doc.Reference(descendant, f"cidfont{number}")]),
        "ToUnicode": _stream(doc, f"tounicode{number}", _to_unicode(subset.texts)),
    })  # fmt: skip
    return doc.Reference(top, f"font{number}")


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


def _stream(doc: Any, name: str, data: bytes, **entries: Any) -> Any:
    """Add a compressed stream to the document and return a reference to it."""
    return doc.Reference(PDFStream(PDFDictionary(entries), data, [pdfdoc.PDFZCompress]), name)


def _intent(doc: Any) -> Any:
    profile = _stream(doc, "srgb", srgb(), N=3)
    return PDFDictionary({
        "Type": PDFName("OutputIntent"), "S": PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": PDFString("sRGB IEC61966-2.1"),
        "Info": PDFString("sRGB IEC61966-2.1"), "DestOutputProfile": profile,
    })  # fmt: skip


def _attach(doc: Any, facts: Facts, name: str, data: bytes) -> Any:
    params = PDFDictionary({"Size": len(data), "ModDate": PDFString(_date(facts.created))})
    kind, json = PDFName("EmbeddedFile"), "/application#2Fjson"
    file = _stream(doc, f"file:{name}", data, Type=kind, Subtype=json, Params=params)
    spec = PDFDictionary({
        "Type": PDFName("Filespec"), "F": PDFString(name), "UF": PDFString(name),
        "AFRelationship": PDFName("Data"), "Desc": PDFString(name),
        "EF": PDFDictionary({"F": file, "UF": file}),
    })  # fmt: skip
    return doc.Reference(spec, f"filespec:{name}")


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


def _metadata(doc: Any, facts: Facts) -> Any:
    """Add the XMP packet, which stays readable: PDF/A allows it no filter."""
    entries = {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}
    return doc.Reference(PDFStream(PDFDictionary(entries), _xmp(facts), []), "metadata")


def _date(moment: datetime) -> str:
    zone = moment.strftime("%z") or "+0000"
    return moment.strftime("D:%Y%m%d%H%M%S") + f"{zone[:3]}'{zone[3:5]}'"


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
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(facts.title)}</rdf:li></rdf:Alt></dc:title>
{creator}
<dc:language><rdf:Bag><rdf:li>ar</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>
<pdf:Producer>{PRODUCER}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>""".encode()
