"""PDF/A-2a and A-3a, as far as it can be told without a validator (ISO 19005-2, 19005-3)."""

import io
import json
from datetime import timedelta, timezone
from xml.etree import ElementTree as ET

import pikepdf
import pytest
from PIL import ImageCms

from desktop.printing.kit.pdf import A4, A5, Document
from desktop.printing.kit.profile import srgb
from desktop.printing.kit.text import Face, Style, draw, layout
from tests.printing.text.papers import STRINGS, WHEN

DATA = json.dumps({"رقم": "1447/0015"}, ensure_ascii=False).encode()


def make(**more) -> bytes:
    document = Document("طلب دعم", author="جمعية البر", created=WHEN, **more)
    for face in Face:
        y = 800
        for text in STRINGS[:60:3]:
            for bold in (False, True):
                draw(document.canvas, layout(text, Style(face=face, bold=bold)), 40, y, 500)
                y -= 18
        document.canvas.setStrokeColorRGB(0, 0, 0)
        document.canvas.line(40, 50, 500, 50)
        document.new_page(A5)
    draw(document.canvas, layout("آخر صفحة", Style()), 40, 500, 300)
    return document.save()


@pytest.fixture(scope="module")
def plain() -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(make()))


@pytest.fixture(scope="module")
def attached() -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(make(attachments={"data.json": DATA})))


def fonts(pdf):
    pages = [page.Resources.get("/Font", {}) for page in pdf.pages]
    return {name: font for names in pages for name, font in names.items()}


def test_the_file_is_sound(plain):
    assert plain.check_pdf_syntax() == plain.get_warnings() == []
    assert plain.pdf_version == "1.7"
    assert not plain.is_encrypted
    assert len(plain.pages) == 3
    assert [float(v) for v in plain.pages[2].MediaBox][2:] == pytest.approx(A5, abs=0.01)
    assert [float(v) for v in plain.pages[0].MediaBox][2:] == pytest.approx(A4, abs=0.01)


def test_header_has_a_binary_comment_and_nothing_follows_the_end():
    data = make()
    first, second = data.split(b"\n")[:2]
    assert first.startswith(b"%PDF-1.")
    assert second.startswith(b"%")
    assert sum(byte > 127 for byte in second) >= 4
    assert data.rstrip().endswith(b"%%EOF")


def test_streams_end_on_a_line_of_their_own():
    data = make(attachments={"data.json": DATA})
    parts = data.split(b"endstream")[:-1]
    assert len(parts) > 10
    assert all(part.endswith(b"\n") for part in parts)


def test_a_document_without_ink_has_one_page():
    with pikepdf.open(io.BytesIO(Document("x", created=WHEN).save())) as pdf:
        assert len(pdf.pages) == 1
        assert "/Author" not in pdf.docinfo
        with pdf.open_metadata() as meta:
            assert "dc:creator" not in meta


def test_every_font_is_embedded_and_no_standard_font_is_named(plain):
    names = fonts(plain)
    assert len(names) >= 4
    assert b"Helvetica" not in make()
    for font in names.values():
        assert font.Subtype == "/Type0"
        assert font.Encoding == "/Identity-H"
        (cid,) = font.DescendantFonts
        assert cid.Subtype == "/CIDFontType2"
        assert cid.CIDToGIDMap == "/Identity"
        assert cid.BaseFont == font.BaseFont == cid.FontDescriptor.FontName
        assert str(font.BaseFont)[7] == "+"
        assert len(cid.FontDescriptor.FontFile2.read_bytes()) > 500


def test_widths_equal_the_font_programs(plain):
    for font in fonts(plain).values():
        (cid,) = font.DescendantFonts
        data = cid.FontDescriptor.FontFile2.read_bytes()
        tables = directory(data)
        upem = int.from_bytes(tables["head"][18:20], "big")
        first, widths = cid.W
        for i, width in enumerate(widths):
            at = 4 * (int(first) + i)
            own = int.from_bytes(tables["hmtx"][at : at + 2], "big") * 1000 / upem
            assert float(width) == pytest.approx(own, abs=0.01)


def test_every_code_shown_is_mapped_to_real_characters(plain):
    maps = {name: mapping(font) for name, font in fonts(plain).items()}
    shown = 0
    for page in plain.pages:
        font = ""
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) == "Tf":
                font = str(operands[0])
            texts = {"Tj": operands, "TJ": operands and operands[0]}.get(str(operator), ())
            for text in texts:
                if isinstance(text, pikepdf.String):
                    codes = bytes(text)
                    for i in range(0, len(codes), 2):
                        assert maps[font][codes[i : i + 2]]
                        shown += 1
    assert shown > 1000
    for table in maps.values():
        assert not any(set(text) & {"\0", "\ufeff", "\ufffe", "\ufffd"} for text in table.values())


def test_the_catalogue_speaks_arabic_and_reads_from_the_right(plain):
    root = plain.Root
    assert root.Lang == "ar"
    assert root.ViewerPreferences.Direction == "/R2L"
    assert bool(root.ViewerPreferences.DisplayDocTitle)
    assert "/AcroForm" not in root
    assert "/OpenAction" not in root
    assert "/AF" not in root


def test_the_output_intent_is_srgb(plain):
    (intent,) = plain.Root.OutputIntents
    assert intent.S == "/GTS_PDFA1"
    assert intent.DestOutputProfile.N == 3
    data = intent.DestOutputProfile.read_bytes()
    assert data == srgb()
    ours = ImageCms.ImageCmsProfile(io.BytesIO(data))
    assert ImageCms.getProfileDescription(ours).strip() == "sRGB IEC61966-2.1"
    to_theirs = ImageCms.buildTransform(ours, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    from PIL import Image

    for color in [(0, 0, 0), (255, 255, 255), (15, 118, 110), (200, 30, 90)]:
        got = ImageCms.applyTransform(Image.new("RGB", (1, 1), color), to_theirs).getpixel((0, 0))
        assert max(abs(a - b) for a, b in zip(got, color, strict=True)) <= 2


def test_metadata_says_what_the_information_dictionary_says(plain, attached):
    for pdf, part in ((plain, "2"), (attached, "3")):
        assert str(pdf.docinfo["/CreationDate"]) == "D:20260102030405+00'00'"
        with pdf.open_metadata() as meta:
            assert meta.pdfa_status == f"{part}A"
            assert meta["dc:title"] == str(pdf.docinfo["/Title"]) == "طلب دعم"
            assert meta["dc:creator"] == [str(pdf.docinfo["/Author"])] == ["جمعية البر"]
            assert meta["xmp:CreateDate"] == "2026-01-02T03:04:05+00:00"
            assert meta["xmp:CreatorTool"] == str(pdf.docinfo["/Creator"])
            assert meta["pdf:Producer"] == str(pdf.docinfo["/Producer"])
        assert "/Filter" not in pdf.Root.Metadata


def test_metadata_name_pdfua_and_describe_the_schema_that_does(plain):
    xmp = ET.fromstring(plain.Root.Metadata.read_bytes())  # noqa: S314 (ours)
    said = {(one.tag, (one.text or "").strip()) for one in xmp.iter()}
    schema = "http://www.aiim.org/pdfua/ns/id/"
    assert (f"{{{schema}}}part", "1") in said
    assert ("{http://www.aiim.org/pdfa/ns/schema#}namespaceURI", schema) in said
    assert ("{http://www.aiim.org/pdfa/ns/schema#}prefix", "pdfuaid") in said
    described = {tag.rpartition("}")[2] for tag, _ in said if "ns/property#" in tag}
    assert described == {"name", "valueType", "category", "description"}


def test_all_but_streams_is_packed(plain):
    kinds = [str(one.get("/Type", "")) for one in plain.objects if isinstance(one, pikepdf.Stream)]
    assert kinds.count("/ObjStm") == 1
    assert kinds.count("/XRef") == 1
    assert b"/ActualText" not in make()
    assert b"/FontDescriptor" not in make()


def test_attached_data_can_be_read_back(attached):
    assert attached.attachments["data.json"].get_file().read_bytes() == DATA
    (spec,) = attached.Root.AF
    assert spec.AFRelationship == "/Data"
    assert str(spec.EF.F.Subtype) in ("/application/json", "/application#2Fjson")
    assert spec.UF == "data.json"


def test_nothing_is_transparent_or_forbidden(plain):
    for page in plain.pages:
        assert "/Group" not in page
        for state in page.Resources.get("/ExtGState", {}).values():
            assert state.get("/ca", 1) == state.get("/CA", 1) == 1
        assert "/Annots" not in page
    filters = {str(o.get("/Filter")) for o in plain.objects if isinstance(o, pikepdf.Stream)}
    assert not any("LZW" in name for name in filters)


def test_the_same_input_gives_the_same_bytes():
    assert make() == make()
    assert make(attachments={"data.json": DATA}) == make(attachments={"data.json": DATA})
    assert make() != make(attachments={"data.json": DATA})


def test_identifier_tells_documents_apart(plain, attached):
    assert plain.trailer.ID[0] == plain.trailer.ID[1]
    assert bytes(plain.trailer.ID[0]) != bytes(attached.trailer.ID[0])


def test_local_times_keep_their_zone():
    riyadh = WHEN.astimezone(timezone(timedelta(hours=3)))
    document = Document("x", created=riyadh)
    with pikepdf.open(io.BytesIO(document.save())) as pdf:
        assert str(pdf.docinfo["/CreationDate"]) == "D:20260102060405+03'00'"
        with pdf.open_metadata() as meta:
            assert meta["xmp:CreateDate"] == "2026-01-02T06:04:05+03:00"


def directory(data):
    tables = {}
    for i in range(int.from_bytes(data[4:6], "big")):
        entry = data[12 + 16 * i : 28 + 16 * i]
        start, size = int.from_bytes(entry[8:12], "big"), int.from_bytes(entry[12:16], "big")
        tables[entry[:4].decode()] = data[start : start + size]
    return tables


def mapping(font):
    """Return code (two bytes) to text from a ToUnicode map of bfchar rows."""
    table = {}
    for line in font.ToUnicode.read_bytes().decode("ascii").splitlines():
        if line.startswith("<") and line.count("<") == 2:
            code, text = (part.strip("<> ") for part in line.split("> <"))
            table[bytes.fromhex(code)] = bytes.fromhex(text).decode("utf-16-be")
    table.pop(b"\0\0", None)
    return table
