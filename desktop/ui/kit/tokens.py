"""The look as data: colours of both themes, measures (px) of both text sizes.

Contrast is checked by ``tests/ui/kit/test_theme.py``. It is no file of its own: the first window
would wait for a reader of one.
"""

from enum import StrEnum
from typing import Final, NamedTuple


class Mode(StrEnum):
    """Light or dark."""

    LIGHT = "light"
    DARK = "dark"


class Size(StrEnum):
    """Normal or large text."""

    NORMAL = "normal"
    LARGE = "large"


class Colors(NamedTuple):
    """The colours of one theme, as ``#rrggbb``; ``veil`` lets through, as ``#aarrggbb``."""

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
    veil: str
    paper: str
    ink: str


class Measures(NamedTuple):
    """The measures of one text size, in device-independent pixels."""

    base: int
    help: int
    section: int
    title: int
    display: int
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


COLORS: Final = {
    Mode.LIGHT: Colors(
        bg="#f4f6f8",
        surface="#ffffff",
        border="#dde3ea",
        field_border="#7d8b9c",
        text="#17212b",
        second="#51606f",
        help="#5f6e82",
        primary="#0f766e",
        primary_hover="#0b5f59",
        primary_soft="#e3f3f0",
        on_primary="#ffffff",
        danger="#b42318",
        danger_soft="#fef0ee",
        warning="#92540a",
        warning_soft="#fdf3e1",
        ok="#146c43",
        ok_soft="#e6f5ec",
        focus="#0d8478",
        hover="#edf1f5",
        veil="#78090e14",
        paper="#ffffff",
        ink="#10203a",
    ),
    Mode.DARK: Colors(
        bg="#10161d",
        surface="#18212b",
        border="#2b3846",
        field_border="#6b7d92",
        text="#e8eef4",
        second="#aab8c6",
        help="#91a1b2",
        primary="#2dd4bf",
        primary_hover="#5ee2d1",
        primary_soft="#12403c",
        on_primary="#06231f",
        danger="#ff9a8f",
        danger_soft="#3a1f20",
        warning="#f5c264",
        warning_soft="#37290f",
        ok="#74d99f",
        ok_soft="#15321f",
        focus="#2dd4bf",
        hover="#202c38",
        veil="#78090e14",
        paper="#ffffff",
        ink="#10203a",
    ),
}

MEASURES: Final = {
    Size.NORMAL: Measures(
        base=15,
        help=13,
        section=17,
        title=23,
        display=32,
        field=38,
        button=46,
        target=32,
        icon=20,
        section_icon=28,
        padding=20,
        gap=16,
        radius=12,
        field_radius=8,
        sidebar=232,
        nav=40,
    ),
    Size.LARGE: Measures(
        base=19,
        help=16,
        section=21,
        title=28,
        display=40,
        field=48,
        button=56,
        target=40,
        icon=24,
        section_icon=34,
        padding=22,
        gap=18,
        radius=12,
        field_radius=8,
        sidebar=280,
        nav=50,
    ),
}
