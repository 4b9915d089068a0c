"""The theme at run time: tokens, palette and one style sheet, in two themes and two text sizes.

Painting code asks :func:`current_theme` each time it paints; Qt repaints every widget after
:func:`apply`, so a switch of theme or size needs no signal of its own.
"""

from functools import cache
from string import Template
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple
from weakref import WeakSet

import shiboken6
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QStackedWidget, QWidget

from desktop.base.paths import resource
from desktop.ui.kit.tokens import COLORS, MEASURES, Colors, Measures, Mode, Size

if TYPE_CHECKING:
    from typing import Protocol

    class Wears(Protocol):
        """A window that wears the sheet part by part (``kit/wardrobe.py``)."""

        def put_on(self) -> None: ...


FAMILY = "IBM Plex Sans Arabic"
#: On an application: it wears Fusion.
_FUSION = "fusion"
#: On a part of a window: the theme and size of the sheet that it wears.
_WORN: Final = "worn"
#: The property of a part that wears none itself: what it holds does, of a stack what is in view.
BY_PARTS: Final = "by-parts"
_WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")


__all__ = [
    "BY_PARTS", "Mode", "Size", "Theme", "application", "apply", "current_theme", "dress", "font",
    "keep", "lacks_fonts", "load", "load_fonts", "measure", "put_on", "style_sheet",
]  # fmt: skip


class Theme(NamedTuple):
    """One of the two, in one size of text."""

    mode: Mode
    size: Size
    colors: Colors
    px: Measures

    def color(self, token: str) -> QColor:
        """Return the colour of a token of :class:`Colors`."""
        return QColor(getattr(self.colors, token))


def load(mode: Mode, size: Size) -> Theme:
    """Return one theme."""
    return Theme(mode, size, COLORS[mode], MEASURES[size])


class _Current:
    """What the application wears now (one QApplication, one theme)."""

    worn: Theme | None = None
    has_faces = False
    #: The weights of the screen face that are gone.
    lacks: tuple[str, ...] = ()
    wardrobes: ClassVar["WeakSet[Wears]"] = WeakSet()


def current_theme() -> Theme:
    """Return the theme worn now (light and normal until :func:`apply` was called)."""
    if _Current.worn is None:
        _Current.worn = load(Mode.LIGHT, Size.NORMAL)
    return _Current.worn


def load_fonts() -> None:
    """Register the four weights of the screen face. Where one is gone the system's own face stands
    in for it: an office is opened all the same, and the log names it.
    """
    if _Current.has_faces:  # asking Qt would have it list every font of the system
        return
    for weight in _WEIGHTS:
        path = resource("fonts", f"IBMPlexSansArabic-{weight}.ttf")
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            from desktop.base import log  # not before the first frame

            log.event("font.missing", code=weight)
            _Current.lacks = (*_Current.lacks, weight)
    _Current.has_faces = True


def lacks_fonts() -> tuple[str, ...]:
    """Return the weights of the screen face in whose place the system's own face stands."""
    return _Current.lacks


def application(name: str) -> QApplication:
    """Make the application in Fusion from its first moment.

    To set a style later, or to ask for it, has Python learn the 566 names of QStyle's enums.
    """
    app = QApplication([name, "-style", _FUSION])
    app.setProperty(_FUSION, True)
    return app


def font(size: str = "base", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the screen face in one of the sizes of :class:`Measures` (base, help, ...)."""
    face = QFont(FAMILY)
    face.setPixelSize(getattr(current_theme().px, size))
    face.setWeight(weight)
    return face


def apply(app: QApplication, mode: Mode, size: Size) -> Theme:
    """Dress the whole application; may be called again at any time."""
    worn = measure(app, mode, size)
    put_on(app)
    return worn


def measure(app: QApplication, mode: Mode, size: Size) -> Theme:
    """Take what widgets are measured and painted by; :func:`put_on` follows.

    A tree of widgets is built between the two three times as fast: in a style sheet, Qt goes
    through all of it whenever a part gets a parent.
    """
    worn = _Current.worn = load(mode, size)
    load_fonts()
    if app.property(_FUSION) is None:
        app.setStyle(_FUSION)
        app.setProperty(_FUSION, True)
    app.setFont(font())
    app.setPalette(_palette(worn))
    return worn


def put_on(app: QApplication) -> None:
    """Give the windows the style sheet of what was measured: part by part where one has a wardrobe,
    else the application.
    """
    wardrobes = [one for one in _Current.wardrobes if shiboken6.isValid(one)]
    sheet = "" if wardrobes else style_sheet(current_theme())
    if sheet != app.styleSheet():
        app.setStyleSheet(sheet)
    for wardrobe in wardrobes:
        wardrobe.put_on()


def keep(wardrobe: "Wears") -> None:
    """From the next :func:`put_on` on, as long as its window lives, a wardrobe is asked."""
    _Current.wardrobes.add(wardrobe)


def dress(part: QWidget) -> bool:
    """Give a part of a window the sheet that is worn now, where the application has none; return
    whether it wore another before. Who shows another part of a stack of ``BY_PARTS`` dresses it.
    """
    if part.property(BY_PARTS):
        inner = [part.currentWidget()] if isinstance(part, QStackedWidget) else part.children()
        changed = [dress(one) for one in inner if isinstance(one, QWidget)]
        return any(changed)
    worn, app = current_theme(), QApplication.instance()
    name = f"{worn.mode} {worn.size}"
    if not isinstance(app, QApplication) or app.styleSheet() or part.property(_WORN) == name:
        return False
    part.setProperty(_WORN, name)
    bars = [area.verticalScrollBar() for area in part.findChildren(QScrollArea)]
    scrolled = [(bar, bar.value()) for bar in bars if bar.value()]
    part.setStyleSheet(style_sheet(worn))
    for bar, value in scrolled:
        if bar.value() != value:
            _scroll_again(bar, value, bar.value())
    return True


def _scroll_again(bar: QScrollBar, value: int, since: int) -> None:
    """Scroll on to where a part stood once it is laid out: half dressed it was too short for it."""

    def longer(_least: int, most: int) -> None:
        if most >= value:
            bar.rangeChanged.disconnect(longer)
            if bar.value() == since:  # nobody scrolled meanwhile
                bar.setValue(value)

    bar.rangeChanged.connect(longer)


@cache
def style_sheet(worn: Theme) -> str:
    """Return the style sheet of a theme."""
    px = worn.px
    template = Template(resource("theme", "style.qss").read_text(encoding="utf-8"))
    return template.substitute(
        px._asdict() | worn.colors._asdict(),
        help=px.help,
        help_color=worn.colors.help,
        field_inner=px.field - 4,
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
