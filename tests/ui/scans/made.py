"""Files as scanners, phones and strangers make them."""

import io
import struct
import zlib

from PIL import Image, ImageDraw


def picture(width=1240, height=1754, kind="JPEG", mode="RGB", **more) -> bytes:
    """A page with a few marks on white ground."""
    page = Image.new(mode, (width, height), "white")
    draw = ImageDraw.Draw(page)
    for line in range(8):
        top = height // 4 + line * height // 20
        draw.rectangle((width // 4, top, width * 3 // 4, top + height // 60), fill="black")
    made = io.BytesIO()
    page.save(made, kind, **more)
    return made.getvalue()


def bomb(side: int) -> bytes:
    """A PNG whose head tells of side × side pixels, with a kilobyte of data."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    data = zlib.compress(b"\0" * 1_000_000, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def pdf(pages: int = 1, more: str = "") -> bytes:
    """A PDF of empty pages; ``more`` stands in its catalogue."""
    kids = " ".join(f"{3 + n} 0 R" for n in range(pages))
    parts = [f"<< /Type /Catalog /Pages 2 0 R {more} >>",
             f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>"]  # fmt: skip
    parts += ["<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"] * pages
    made, places = b"%PDF-1.7\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{part}\nendobj\n".encode()
    start = len(made)
    made += f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n".encode()
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    tail = f"trailer\n<< /Size {len(parts) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return made + tail.encode()


SCRIPT = "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"
SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'
HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + b"\0" * 500
