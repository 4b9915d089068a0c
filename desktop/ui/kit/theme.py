"""The theme at run time: tokens, palette and one style sheet, in two themes and two text sizes.

Painting code asks :func:`current_theme` each time it paints; Qt repaints every widget after
:func:`apply`, so a switch of theme or size needs no signal of its own.
"""

import tomllib
from dataclasses import asdict, dataclass
from enum import StrEnum
from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop.base.paths import resource

FAMILY = "IBM Plex Sans Arabic"
_WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")


class Mode(StrEnum):
    """Light or dark."""

    LIGHT = "light"
    DARK = "dark"


class Size(StrEnum):
    """Normal or large text."""

    NORMAL = "normal"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Colors:
    """The colours of one theme, as ``#rrggbb``."""

    bg: str
    surface: str
    border: str
    field_border: str
    text: str
    second: str
    help: str
    primary: str
    primary_hover: str
    primary_soft: str
    on_primary: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    ok: str
    ok_soft: str
    focus: str
    hover: str
    scroll: str
    paper: str
    paper_focus: str
    ink: str


@dataclass(frozen=True, slots=True)
class Measures:
    """The measures of one text size, in device-independent pixels."""

    base: int
    help: int
    section: int
    title: int
    field: int
    button: int
    target: int
    icon: int
    section_icon: int
    padding: int
    gap: int
    radius: int
    field_radius: int
    sidebar: int
    nav: int


@dataclass(frozen=True, slots=True)
class Theme:
    """One of the two, in one size of text."""

    mode: Mode
    size: Size
    colors: Colors
    px: Measures

    def color(self, token: str) -> QColor:
        """Return the colour of a token of :class:`Colors`."""
        return QColor(getattr(self.colors, token))


def load(mode: Mode, size: Size) -> Theme:
    """Read one theme from ``resources/theme/tokens.toml``."""
    with resource("theme", "tokens.toml").open("rb") as file:
        tokens = tomllib.load(file)
    return Theme(mode, size, Colors(**tokens[mode]), Measures(**tokens[size]))


class _Current:
    """The theme that the application wears now (one QApplication, one theme)."""

    worn: Theme | None = None


def current_theme() -> Theme:
    """Return the theme worn now (light and normal until :func:`apply` was called)."""
    if _Current.worn is None:
        _Current.worn = load(Mode.LIGHT, Size.NORMAL)
    return _Current.worn


def load_fonts() -> None:
    """Register the four weights of the screen face; raises FileNotFoundError where one is gone."""
    if FAMILY in QFontDatabase.families():
        return
    for weight in _WEIGHTS:
        path = resource("fonts", f"IBMPlexSansArabic-{weight}.ttf")
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path)


def font(size: str = "base", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the screen face in one of the sizes of :class:`Measures` (base, help, ...)."""
    face = QFont(FAMILY)
    face.setPixelSize(getattr(current_theme().px, size))
    face.setWeight(weight)
    return face


def apply(app: QApplication, mode: Mode, size: Size) -> Theme:
    """Dress the whole application; may be called again at any time."""
    worn = _Current.worn = load(mode, size)
    load_fonts()
    if app.style().name().casefold() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(font())
    app.setPalette(_palette(worn))
    app.setStyleSheet(style_sheet(worn))
    return worn


def style_sheet(worn: Theme) -> str:
    """Return the style sheet of a theme."""
    px = worn.px
    template = Template(resource("theme", "style.qss").read_text(encoding="utf-8"))
    return template.substitute(
        asdict(px) | asdict(worn.colors),
        help=px.help,
        help_color=worn.colors.help,
        field_inner=px.field - 4,
        field_half=px.field // 2,
        button_inner=px.button - 4,
        target_inner=px.target - 4,
    )


def _palette(worn: Theme) -> QPalette:
    roles = QPalette.ColorRole
    pairs = {
        roles.Window: "bg",
        roles.WindowText: "text",
        roles.Base: "surface",
        roles.AlternateBase: "bg",
        roles.Text: "text",
        roles.PlaceholderText: "help",
        roles.Button: "surface",
        roles.ButtonText: "text",
        roles.BrightText: "danger",
        roles.Highlight: "primary",
        roles.HighlightedText: "on_primary",
        roles.Link: "primary",
        roles.LinkVisited: "primary",
        roles.ToolTipBase: "text",
        roles.ToolTipText: "surface",
        roles.Light: "surface",
        roles.Midlight: "border",
        roles.Mid: "border",
        roles.Dark: "field_border",
        roles.Shadow: "field_border",
        roles.Accent: "primary",
    }
    palette = QPalette()
    for role, token in pairs.items():
        palette.setColor(role, worn.color(token))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, worn.color("help"))
    return palette
