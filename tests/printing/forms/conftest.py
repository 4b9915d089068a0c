"""The five associations, the text of a PDF, and golden pictures of pages."""

import os
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops

from desktop.base.arabic_text import strip_controls, western_digits
from desktop.core.policy.loader import load_shipped
from desktop.core.policy.profile import PolicyProfile

_GOLDEN = Path(__file__).parents[2] / "golden"
_ACCEPT = os.environ.get("ISTIQBAL_ACCEPT_GOLDEN") == "1"
_DPI = 150
#: A pixel differs where its grey moved by more than this; a page, where this share of them did.
_GREY, _SHARE = 40, 0.0001
_PROFILES = {loaded.profile.id: loaded.profile for loaded in load_shipped()}


@pytest.fixture(params=sorted(_PROFILES))
def profile(request: pytest.FixtureRequest) -> PolicyProfile:
    """Return each shipped association in turn."""
    return _PROFILES[request.param]


@pytest.fixture
def haqal() -> PolicyProfile:
    return _PROFILES["haqal"]


@pytest.fixture
def shaqra() -> PolicyProfile:
    return _PROFILES["shaqra"]


@pytest.fixture
def nama() -> PolicyProfile:
    return _PROFILES["nama"]


@pytest.fixture
def squeezed() -> Callable[[str], str]:
    """Return what makes texts comparable: one kind of digits, no spaces, no controls."""

    def squeeze(text: str) -> str:
        text = unicodedata.normalize("NFC", western_digits(strip_controls(text)))
        return re.sub(r"[\s٬,]", "", text.replace("٫", "."))

    return squeeze


@pytest.fixture
def pages_text() -> Callable[[bytes], list[str]]:
    """Return what reads each page's text as a viewer's search sees it."""

    def read(pdf: bytes) -> list[str]:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [page.get_textpage().get_text_range() for page in document]
        finally:
            document.close()

    return read


@pytest.fixture
def pictures() -> Callable[[bytes], list[Image.Image]]:
    """Return what renders each page in grey at 150 dpi."""

    def draw(pdf: bytes) -> list[Image.Image]:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [page.render(scale=_DPI / 72).to_pil().convert("L") for page in document]
        finally:
            document.close()

    return draw


@pytest.fixture
def golden(tmp_path: Path) -> Callable[[str, Image.Image], None]:
    """Return what compares a page with its stored picture.

    ``ISTIQBAL_ACCEPT_GOLDEN=1`` stores the new picture instead; look at it before you commit it.
    """

    def compare(name: str, page: Image.Image) -> None:
        stored = _GOLDEN / f"{name}.png"
        if _ACCEPT:
            page.quantize(16).save(stored, optimize=True)
            return
        assert stored.exists(), f"no golden picture {stored.name}: look at the page and accept it"
        before = Image.open(stored).convert("L")
        # The stored picture has sixteen greys; the new one is brought to its own sixteen.
        after = page.quantize(16).convert("L")
        assert before.size == after.size, f"{name}: the page has another size"
        moved = ImageChops.difference(before, after).point(lambda grey: 255 * (grey > _GREY))
        share = moved.histogram()[255] / (page.width * page.height)
        if share > _SHARE:
            fresh = tmp_path / f"{name}.png"
            page.save(fresh)
            pytest.fail(f"{name}: {share:.2%} of the page changed; look at {fresh}")

    return compare


@pytest.fixture
def golden_text() -> Callable[[str, str], None]:
    """Return what compares a form as it is read aloud with its stored text."""

    def compare(name: str, text: str) -> None:
        stored = _GOLDEN / f"{name}.txt"
        if _ACCEPT:
            stored.write_text(text, encoding="utf-8")
            return
        assert stored.exists(), f"no golden text {stored.name}: read it and accept it"
        assert text == stored.read_text(encoding="utf-8")

    return compare
