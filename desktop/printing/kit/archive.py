"""What makes the file PDF/A-2a or A-3a and PDF/UA-1: fonts, XMP, intent, attachments, tree."""

import hashlib
import struct
import zlib
from datetime import datetime
from functools import lru_cache
from html import escape
from operator import sub
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.printing.kit.adapter import LEVEL, Objects
from desktop.printing.kit.fonts import FontFile
from desktop.printing.kit.profile import srgb
from desktop.printing.kit.structure import Tree
from desktop.printing.kit.subset import Subset
from desktop.printing.kit.tagged import add_outline, add_tree, text_string
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
    fonts = [_font(doc, subset, i) for i, subset in enumerate(subsets.values(), 1)]
    doc.set_fonts(b" ".join(b"/K%d %s" % (i, font) for i, font in enumerate(fonts, 1)))
    doc.set_root(
        Outlines=add_outline(doc, tree),
        ViewerPreferences="<</Direction /R2L /DisplayDocTitle true>>",
        OutputIntents=_intent(doc),
        Metadata=_metadata(doc, facts),
        MarkInfo="<</Marked true>>",
        StructTreeRoot=add_tree(doc, tree),
    )
    if facts.attachments:
        files = {
            name: _attach(doc, facts, name, facts.attachments[name]) for name in facts.attachments
        }
        names = b" ".join(b"%s %s" % (text_string(name), file) for name, file in files.items())
        doc.set_root(
            AF=b"[%s]" % b" ".join(files.values()),
            Names=b"<</EmbeddedFiles <</Names [%s]>>>>" % names,
        )
    return _write(doc, doc.add(doc.catalog, "catalog"), doc.add(_info(facts), "info"))


def _write(doc: Objects, root: bytes, info: bytes) -> bytes:
    """Return the file: streams as they are, all other objects together in packed ones.

    Not ReportLab's own way, which packs nothing.
    """
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    rows: list[tuple[int, int, int]] = [(0, 0, 65535)]  # kind, and where by kind
    loose: list[tuple[int, bytes]] = []
    for number, body in enumerate(doc.bodies(), 1):
        if body.endswith(b"endstream"):
            rows.append((1, len(out), 0))
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
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
    mark = hashlib.sha256(out).hexdigest()[:32].encode("ascii")
    entries = (
        b"<< /Type /XRef /Size %d /W [1 4 2] /Root %s /Info %s /ID [<%s> <%s>]"
        b" /Filter /FlateDecode /Length %d /DecodeParms << /Predictor 12 /Columns 7 >> >>"
        % (count, root, info, mark, mark, len(table))
    )
    out += b"%d 0 obj\n%s\nstream\n%s\nendstream\nendobj\n" % (count - 1, entries, table)
    out += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(out)


def _differences(rows: list[bytes]) -> bytes:
    """Return each row as what it adds to the one before, which packs better (PNG's filter Up)."""
    flat, wide = b"".join(rows), len(rows[0])
    more = bytes(map((255).__and__, map(sub, flat, bytes(wide) + flat)))
    return b"".join(b"\2" + more[at : at + wide] for at in range(0, len(more), wide))


def _pack(objects: list[tuple[int, bytes]]) -> bytes:
    """Return an object stream: numbers and places of the objects, then these."""
    head, at = [], 0
    for number, body in objects:
        head.append(f"{number} {at}")
        at += len(body) + 1
    first = " ".join(head).encode("ascii") + b"\n"
    data = zlib.compress(first + b"\n".join(body for _, body in objects), LEVEL)
    entries = b"/Type /ObjStm /N %d /First %d" % (len(objects), len(first))
    return b"<< %s /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (
        entries, len(data), data,
    )  # fmt: skip


def _font(doc: Objects, subset: Subset, number: int) -> bytes:
    """Add a font with all that it needs, and return a reference to it."""
    data = subset.truetype()
    font = subset.font
    tag = bytes(65 + b % 26 for b in hashlib.sha256(data).digest()[:6])
    name = b"%s+%s" % (tag, font.name.encode("ascii"))
    scale = 1000 / font.upem
    file = doc.stream(f"fontfile{number}", data, b"/Length1 %d" % len(data))
    box = [round(v * scale) for v in struct.unpack(">4h", font.tables["head"][36:44])]
    descriptor = doc.add(
        b"<</Type /FontDescriptor /FontName /%s /Flags 4 /FontBBox [%d %d %d %d] /ItalicAngle 0"
        b" /Ascent %d /Descent %d /CapHeight 700 /StemV 80 /FontFile2 %s>>"
        % (name, *box, round(font.ascent * scale), round(-font.descent * scale), file),
        f"descriptor{number}",
    )
    widths = " ".join(decimal(ink.advance * scale) for ink in subset.inks)
    descendant = doc.add(
        b"<</Type /Font /Subtype /CIDFontType2 /BaseFont /%s /CIDSystemInfo <</Registry (Adobe)"
        b" /Ordering (Identity) /Supplement 0>> /CIDToGIDMap /Identity /DW 0 /W [1 [%s]]"
        b" /FontDescriptor %s>>" % (name, widths.encode("ascii"), descriptor),
        f"cidfont{number}",
    )
    texts = doc.stream(f"tounicode{number}", _to_unicode([ink.text for ink in subset.inks]))
    return doc.add(
        b"<</Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H"
        b" /DescendantFonts [%s] /ToUnicode %s>>" % (name, descendant, texts),
        f"font{number}",
    )


@lru_cache(maxsize=1024)
def _hex(text: str) -> str:
    return text.encode("utf-16-be").hex().upper()


def _to_unicode(texts: list[str]) -> bytes:
    """Return the text of each code, from code 1 on."""
    rows = [f"<{code:04X}> <{_hex(text)}>" for code, text in enumerate(texts, 1)]
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


def _intent(doc: Objects) -> bytes:
    return (
        b"[<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)"
        b" /Info (sRGB IEC61966-2.1) /DestOutputProfile %s>>]" % doc.stream("srgb", srgb(), b"/N 3")
    )


def _attach(doc: Objects, facts: Facts, name: str, data: bytes) -> bytes:
    said, moment = text_string(name), text_string(_date(facts.created))
    entries = b"/Type /EmbeddedFile /Subtype /application#2Fjson /Params <</Size %d /ModDate %s>>"
    file = doc.stream(f"file:{name}", data, entries % (len(data), moment))
    spec = (
        b"<</Type /Filespec /F %s /UF %s /AFRelationship /Data /Desc %s /EF <</F %s /UF %s>>>>"
        % (said, said, said, file, file)
    )
    return doc.add(spec, f"filespec:{name}")


def _info(facts: Facts) -> bytes:
    """Return what the metadata say, once more for readers that know no XMP."""
    moment = _date(facts.created)
    entries = {
        "Title": facts.title, "Creator": PRODUCER, "Producer": PRODUCER,
        "CreationDate": moment, "ModDate": moment,
    }  # fmt: skip
    if facts.author:
        entries["Author"] = facts.author
    said = (b"/%s %s" % (name.encode("ascii"), text_string(one)) for name, one in entries.items())
    return b"<<%s>>" % b" ".join(said)


def _metadata(doc: Objects, facts: Facts) -> bytes:
    """Add the XMP packet, which stays readable: PDF/A allows it no filter."""
    return doc.stream("metadata", _xmp(facts), b"/Type /Metadata /Subtype /XML", packed=False)


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
    title, author = escape(facts.title, quote=False), escape(facts.author, quote=False)
    creator = (
        f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
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
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
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
