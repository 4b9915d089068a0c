"""What comes from outside is decoded in a process with limits, and only its pixels go on."""

import io
import os
import signal
import socket
import sys
import threading
from functools import partial
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from desktop.base.errors import KnownError
from desktop.ui.parts import workshop
from desktop.ui.parts.scans import decode
from desktop.ui.parts.scans.bench import SCANS
from desktop.ui.parts.scans.pages import ScannedPage, pdf_of
from desktop.ui.parts.workshop import Workshop
from tests.ui.scans.made import HEIC, SCRIPT, SVG, bomb, pdf, picture

pytestmark = pytest.mark.local
LOCKED = Path(__file__).with_name("locked.pdf")
WHOLE = (0.0, 0.0, 1.0, 1.0)


@pytest.fixture(scope="module")
def shop():
    made = Workshop(SCANS)
    yield made
    made.close()


def opened(page: ScannedPage) -> Image.Image:
    return Image.open(io.BytesIO(page.jpeg))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "scan.damaged"),
        (picture()[:3000], "scan.damaged"),
        (picture(kind="PNG")[:2000], "scan.damaged"),
        (bomb(14_000), "scan.too_large"),
        (bomb(65_000), "scan.too_large"),
        (SVG, "scan.unknown_kind"),
        (HEIC, "scan.photo_kind"),
        (b"MZ" + b"\0" * 900, "scan.unknown_kind"),
        (b"%PDF-1.7 and no more", "scan.damaged"),
        (pdf(5_000), "scan.too_many_pages"),
        (pdf(0), "scan.damaged"),
        (LOCKED.read_bytes(), "scan.password"),
        (b"x" * (decode.MOST_BYTES + 1), "scan.too_heavy"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_taken_says_why(shop, content, code):
    with pytest.raises(KnownError) as why:
        shop.ask("read", content)
    assert why.value.code == code
    assert len(shop.ask("read", picture())) == 1, "and the next file is read"


def peak_mb(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) // 1024


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_picture_that_is_too_large_is_refused_from_its_head():
    shop = Workshop(SCANS)
    with pytest.raises(KnownError, match=r"scan\.too_large"):
        shop.ask("read", bomb(14_000))
    assert peak_mb(shop.pid) < 300
    shop.close()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "PPM"])
def test_a_picture_is_drawn_anew_without_what_it_says_besides(shop, kind):
    exif = Image.Exif()
    exif[0x0110], exif[0x0112] = "Canary 9", 6
    more = {"exif": exif} if kind in ("JPEG", "PNG", "TIFF") else {}
    if kind == "JPEG":
        more["comment"] = b"Canary 9"
    (page,) = shop.ask("read", picture(kind=kind, **more))
    assert b"Canary" not in page.jpeg
    assert not opened(page).getexif()
    upright = page.height > page.width
    assert (
        upright is (not more or (kind == "TIFF" and opened(page).height > 2000)) or kind == "TIFF"
    )
    assert max(page.width, page.height) <= 2339
    assert b"Canary" not in pdf_of([page])


def test_pages_become_one_pdf_of_their_pictures_alone(shop):
    pages = [shop.ask("read", picture(1000, 1414 + 10 * n))[0] for n in range(20)]
    made = pdf_of(pages)
    assert made == pdf_of(pages)
    document = pypdfium2.PdfDocument(made)
    assert len(document) == 20
    assert round(max(document[3].get_size())) == 842
    shown = document[0].render(scale=1).to_pil().convert("L")
    assert shown.getextrema() == (0, 255) or shown.getextrema()[0] < 20
    (again, *rest) = shop.ask("read", made)
    assert len(rest) == 19
    assert max(again.width, again.height) == 2339


def test_a_script_does_not_come_along(shop):
    whole = pdf(2, SCRIPT)
    assert b"/JavaScript" in whole
    made = pdf_of(shop.ask("read", whole))
    assert b"JavaScript" not in made
    assert b"app.alert" not in made


def test_a_page_is_turned_and_cropped(shop):
    (page,) = shop.ask("read", picture(1000, 1400))
    turned = shop.ask("changed", page, 1, WHOLE)
    assert (turned.width, turned.height) == (page.height, page.width)
    box = shop.ask("filled", page, 0)
    left, top, right, bottom = box
    assert 0.2 < left < 0.26
    assert 0.74 < right < 0.8
    assert 0.2 < top < bottom < 0.7
    cropped = shop.ask("changed", page, 0, box)
    assert cropped.width == round(right * page.width) - round(left * page.width)
    white = shop.ask("read", pdf())[0]
    assert shop.ask("filled", white, 0) == WHOLE


def test_a_helper_that_is_killed_loses_nothing_but_its_page():
    shop = Workshop(SCANS)
    assert shop.ask("read", picture())
    first = shop.pid
    slow = picture(7000, 7000, "PNG")
    killer = threading.Timer(0.4, os.kill, (first, signal.SIGKILL))
    killer.start()
    with pytest.raises(KnownError) as why:
        shop.ask("read", slow)
    assert why.value.code == "scan.broke"
    assert shop.ask("read", picture())
    assert shop.pid != first
    shop.close()
    assert shop.pid is None


def test_a_helper_that_hangs_is_ended(monkeypatch):
    monkeypatch.setattr(workshop, "_PATIENCE_S", 0.3)
    shop = Workshop(SCANS)
    shop.begin()
    os.kill(shop.pid, signal.SIGSTOP)
    with pytest.raises(KnownError) as why:
        shop.ask("read", picture())
    assert why.value.code == "scan.stuck"


def _given_up() -> tuple[bool, bool, bool]:
    """Tell, in a process that gave up, whether it can open a socket, a file and much memory."""
    decode.warm()
    workshop._give_up(1_400_000_000)
    found = []
    acts = (socket.socket, Path("/etc/hostname").read_text, partial(bytearray, 2_000_000_000))
    for act in acts:
        try:
            act()
            found.append(True)
        except (OSError, MemoryError):
            found.append(False)
    return tuple(found)


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_the_helper_reaches_nothing():
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.write(write, repr(_given_up()).encode())
        os._exit(0)
    os.waitpid(child, 0)
    assert os.read(read, 100) == b"(False, False, False)"


@pytest.mark.parametrize(
    ("mode", "kind", "tone", "expected"),
    [
        ("I;16", "PNG", 30_000, 116),
        ("I;16", "TIFF", 30_000, 116),
        ("I;16B", "TIFF", 30_000, 116),
        ("I", "PPM", 30_000, 116),
        ("I", "TIFF", 131_070, 255),
        ("F", "TIFF", 0.5, 127),
        ("F", "TIFF", 100.0, 100),
    ],
)
def test_a_picture_of_sixteen_bits_a_point_keeps_its_tones(shop, mode, kind, tone, expected):
    made = io.BytesIO()
    Image.new(mode, (60, 40), tone).save(made, kind)
    (page,) = shop.ask("read", made.getvalue())
    assert page.grey
    assert opened(page).getpixel((30, 20)) == expected


@pytest.mark.parametrize(("width", "height"), [(1, 1), (2, 2), (1, 50), (50, 1)])
def test_of_the_smallest_picture_nothing_is_empty_ground(shop, width, height):
    made = io.BytesIO()
    Image.new("L", (width, height)).save(made, "PNG")
    (page,) = shop.ask("read", made.getvalue())
    assert shop.ask("filled", page, 1) == WHOLE


def test_codes_of_a_page_are_read_however_it_lies(shop):
    code = zxingcpp.create_barcode("P1448-0017 AB3D-9KQX", zxingcpp.BarcodeFormat.QRCode)
    drawn = Image.fromarray(code.to_image(scale=6)) if hasattr(code, "to_image") else None
    assert drawn is not None
    paper = Image.new("L", (1654, 2339), 255)
    paper.paste(drawn, (300, 400))
    for angle in (0, 90, 180, 7):
        file = io.BytesIO()
        paper.rotate(angle, fillcolor=255).save(file, "JPEG", quality=60)
        (page,) = shop.ask("read", file.getvalue())
        assert shop.ask("codes", page) == ["P1448-0017 AB3D-9KQX"]
    (empty,) = shop.ask("read", picture())
    assert shop.ask("codes", empty) == []


def test_what_is_closed_while_it_begins_ends_and_is_begun_anew(monkeypatch):
    begun, go_on = threading.Event(), threading.Event()
    start = workshop.get_context("spawn").Process.start

    def slow(process):
        begun.set()
        assert go_on.wait(20)
        start(process)

    monkeypatch.setattr(workshop.get_context("spawn").Process, "start", slow)
    made = Workshop(SCANS)
    beginning = threading.Thread(target=made.begin)
    beginning.start()
    assert begun.wait(20)
    closing = threading.Thread(target=made.close)
    closing.start()
    go_on.set()
    for one in (beginning, closing):
        one.join(20)
        assert not one.is_alive()
    assert made.pid is None
    made.begin()
    assert made.pid is not None
    made.close()


def test_what_is_closed_before_it_is_asked_says_so(monkeypatch):
    made = Workshop(SCANS)
    monkeypatch.setattr(made, "begin", made.close)
    with pytest.raises(KnownError, match=r"scan\.broke"):
        made.ask(SCANS.jobs[0], b"")
