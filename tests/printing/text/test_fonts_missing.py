"""A font that is not there, or is none, is said with what to do; no paper is drawn in another."""

import pytest

from desktop.base.errors import KnownError
from desktop.base.messages import Messages
from desktop.base.paths import resource
from desktop.printing.kit import fonts


@pytest.fixture
def own(tmp_path, monkeypatch):
    """Let fonts be read from a folder of the test's."""
    monkeypatch.setattr(fonts, "resource", lambda *parts: tmp_path.joinpath(*parts[1:]))
    fonts.load.cache_clear()
    yield tmp_path
    fonts.load.cache_clear()


WHOLE = resource("fonts", "Amiri-Regular.ttf").read_bytes()


@pytest.mark.parametrize("data", [None, b"", b"not a font at all", WHOLE[:40], WHOLE[:5000]])
def test_a_missing_or_damaged_font_is_said(own, data):
    if data is not None:
        own.joinpath("Amiri-Regular.ttf").write_bytes(data)
    with pytest.raises(KnownError) as why:
        fonts.load("Amiri-Regular")
    assert why.value.code == "printer.no_font"
    said = Messages().of(why.value)
    assert "Amiri-Regular" in said
    assert "أعد تثبيت البرنامج" in said


def test_a_whole_one_is_read(own):
    own.joinpath("Amiri-Regular.ttf").write_bytes(WHOLE)
    assert fonts.load("Amiri-Regular").glyphs > 1000
