"""Icons exist, follow theme and screen, and are mirrored in one place."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon

from desktop.base.paths import resource
from desktop.ui import kit
from desktop.ui.kit import icons, theme

UI = Path(kit.__file__).parents[1]


def shipped():
    return {path.stem for path in resource("icons").glob("*.svg")}


def test_every_directional_icon_is_shipped():
    assert shipped() >= icons.DIRECTIONAL


def test_lucide_s_licence_is_shipped():
    assert "ISC License" in resource("icons", "LICENSE-lucide.txt").read_text(encoding="utf-8")


def test_no_icon_is_shipped_that_nobody_shows():
    code = "\n".join(path.read_text(encoding="utf-8") for path in UI.rglob("*.py"))
    words = set(re.findall(r'"([a-z0-9-]+)"', code))
    assert shipped() - words == set()


def test_an_unknown_name_is_an_error_at_once():
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon", "text", 20)


def test_directional_icons_are_mirrored_for_arabic():
    right = icons.pixmap("arrow-right", "text", 24).toImage()
    left = icons.pixmap("arrow-left", "text", 24).toImage()
    plain = icons._drawn("arrow-right", theme.current_theme().colors.text, 24, 1.0, False).toImage()
    assert right == plain.flipped(Qt.Orientation.Horizontal)
    assert left != right


def test_a_pixmap_is_drawn_for_the_screen_s_ratio():
    sharp = icons.pixmap("save", "text", 20, 1.5)
    assert sharp.size() == QSize(30, 30)
    assert sharp.devicePixelRatio() == 1.5


def test_a_button_s_icon_takes_the_colours_of_the_look(show, dressed):
    button = show(kit.IconButton("dot", "نقطة"))
    before = button.icon().pixmap(QSize(20, 20)).toImage()
    theme.apply(dressed, theme.Mode.DARK, theme.Size.LARGE)
    assert button.icon().pixmap(QSize(20, 20)).toImage() != before
    assert button.iconSize().width() == theme.current_theme().px.icon


@pytest.mark.parametrize("made", [
    lambda: kit.Button("حفظ", icon="dot"), lambda: kit.IconButton("dot", "حفظ"),
])  # fmt: skip
def test_a_disabled_icon_is_quieter(show, made):
    button = show(made())

    def seen():
        mode = QIcon.Mode.Normal if button.isEnabled() else QIcon.Mode.Disabled
        return button.icon().pixmap(button.iconSize(), mode).toImage()

    loud = seen()
    button.setEnabled(False)
    quiet = seen()
    assert quiet != loud
    button.setEnabled(True)
    assert seen() == loud


def test_the_gap_between_icon_and_words_is_on_the_right_side():
    made = icons.icon("dot", "text", 20, icons.Edge.RIGHT, 10)
    wide = made.pixmap(QSize(30, 20)).toImage()
    assert all(wide.pixelColor(x, 10).alpha() == 0 for x in range(9))
    assert any(wide.pixelColor(x, 10).alpha() for x in range(10, 30))


def test_an_icon_beside_a_text_is_the_same_picture_each_time(dressed):
    made = [icons.icon("save", "text", 18, icons.Edge.LEFT, 8) for _ in range(2)]
    first, again = (one.pixmap(26, 18).cacheKey() for one in made)
    assert first == again
