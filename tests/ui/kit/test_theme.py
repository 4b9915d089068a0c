"""Tokens are readable; both themes and sizes dress the application; nothing is cut."""

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from desktop.base import log
from desktop.ui import kit
from desktop.ui.kit import theme, tokens
from desktop.ui.shell.preferences import Preferences
from desktop.ui.shell.support import of_screens

ROOT = Path(__file__).resolve().parents[3]
MODES = list(theme.Mode)


def luminance(color):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    color = QColor(color)
    red, green, blue = (linear(p) for p in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """WCAG 2.2's contrast ratio, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


TEXT = [
    *itertools.product(("text", "second", "help", "primary", "danger"), ("bg", "surface")),
    ("text", "hover"),
    ("second", "hover"),
    ("text", "primary_soft"),
    ("primary", "primary_soft"),
    ("text", "danger_soft"),
    ("danger", "danger_soft"),
    ("warning", "warning_soft"),
    ("warning", "surface"),
    ("ok", "ok_soft"),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("ink", "paper"),
    ("second", "bg"),
    ("on_primary", "focus"),
    *itertools.product(("text", "second", "primary"), ("primary_soft", "hover", "danger_soft")),
    *itertools.product(("danger", "warning", "ok"), ("surface", "bg")),
    ("help", "hover"),
]
EDGES = [
    # the ring's ground; the edge of fields, search, chips and the thumb of a scroll bar
    *itertools.product(("focus", "field_border"), ("bg", "surface")),
    *itertools.product(("focus", "primary"), ("danger_soft", "hover", "primary_soft")),
    # the bar at the start of a marked row, the edge of a chosen segment, a pill on a marked row
    *itertools.product(("primary",), ("surface", "bg")),
    *itertools.product(("danger", "warning", "ok", "primary"), ("surface",)),
    ("surface", "danger"),
]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("front", "ground"), TEXT)
def test_text_is_readable(mode, front, ground):
    colors = theme.load(mode, theme.Size.NORMAL).colors
    assert contrast(getattr(colors, front), getattr(colors, ground)) >= 4.5


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_focus_and_borders_are_seen(mode, edge, ground):
    colors = theme.load(mode, theme.Size.NORMAL).colors
    assert contrast(getattr(colors, edge), getattr(colors, ground)) >= 3


def test_contrast_can_fail():
    assert contrast("#888888", "#999999") < 3


def test_the_office_s_measures():
    small = theme.load(theme.Mode.LIGHT, theme.Size.NORMAL).px
    large = theme.load(theme.Mode.LIGHT, theme.Size.LARGE).px
    assert (small.base, small.help, small.section, small.title) == (15, 13, 17, 23)
    assert (small.field, small.button, large.base) == (38, 46, 19)
    assert min(small.target, large.target) >= 32


@pytest.mark.parametrize(("mode", "size"), list(itertools.product(MODES, theme.Size)))
def test_the_style_sheet_is_filled_in(mode, size, qtbot, dressed):
    theme.apply(dressed, mode, size)
    assert "$" not in dressed.styleSheet()
    assert dressed.style().name() == "fusion" or dressed.styleSheet()
    field = kit.TextField()
    qtbot.addWidget(field)
    field.ensurePolished()
    assert field.font().family() == theme.FAMILY
    assert field.font().pixelSize() == theme.current_theme().px.base
    assert field.sizeHint().height() == theme.current_theme().px.field


def test_a_shown_widget_follows_a_switch(show, dressed):
    card = show(kit.Card("عنوان"))
    before = card.grab().toImage().pixelColor(card.width() // 2, card.height() - 4)
    theme.apply(dressed, theme.Mode.DARK, theme.Size.LARGE)
    QApplication.processEvents()
    after = card.grab().toImage().pixelColor(card.width() // 2, card.height() - 4)
    assert before.name() == "#ffffff"
    assert after.name() == theme.current_theme().colors.surface


def sample():
    page = kit.Page()
    form = kit.Form(page)
    rows = (
        form.row("a", "الاسم الرباعي", kit.NameField(), required=True, help_text="كما في الهوية"),
        form.row("b", "رقم الهوية أو الإقامة", kit.DigitsField(10), required=True),
        form.row("c", "تاريخ الميلاد", kit.DateField()),
        form.row("d", "الحالة", kit.ChoiceField([(1, "متزوج"), (2, "أرملة")])),
    )
    page.add(kit.Card("ربّ الأسرة").add(kit.columns(*rows)))
    page.add(kit.ItemRow("صورة الهوية", "أُرفقت اليوم", kind="ok", aside=kit.Badge("مكتمل", "ok")))
    page.set_foot(
        kit.PrimaryBar(
            kit.Button("التالي: الدخل والالتزامات", kind="primary", icon="save"),
            kit.Button("السابق", icon="arrow-left"),
            note="الخطوة ٢ من ٤",
        )
    )
    form.show_problems([("b", "رقم الهوية غير صحيح؛ راجع الرقم الأخير.")])
    return page


@pytest.mark.parametrize("size", theme.Size)
def test_nothing_is_cut(size, show, dressed, qtbot):
    theme.apply(dressed, theme.Mode.LIGHT, size)
    page = sample()
    page.resize(1080, 700)
    show(page)
    qtbot.wait(20)
    cut = []
    for part in page.findChildren(QLabel) + page.findChildren(QAbstractButton):
        if (
            part.isVisible() and part.text() and not part.wordWrap()
            if isinstance(part, QLabel)
            else part.isVisible() and part.text()
        ):
            needed = part.fontMetrics().horizontalAdvance(part.text())
            if part.width() < needed or part.height() < part.fontMetrics().height() - 2:
                cut.append((part.text(), part.width(), needed))
    for field in page.findChildren(QLineEdit):
        assert field.height() >= field.fontMetrics().height() + 6
    assert cut == []


def test_no_colour_stands_outside_the_tokens():
    """A colour that no token holds is measured by nothing and follows no theme."""
    literal = re.compile(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|QColor\(\s*[\d\"']|GlobalColor\.(?!trans)")
    texts = {*(ROOT / "desktop/ui").rglob("*.py"), ROOT / "resources/theme/style.qss"}
    texts.remove(Path(tokens.__file__))
    found = {
        f"{path.name}: {line.strip()}"
        for path in texts
        for line in path.read_text(encoding="utf-8").splitlines()
        if literal.search(line)
    }
    assert found == set()


def test_a_face_that_is_gone_stops_no_window_and_is_named_in_the_log(qapp, monkeypatch, tmp_path):
    told = []
    monkeypatch.setattr(theme._Current, "has_faces", False)
    monkeypatch.setattr(theme, "resource", lambda *_parts: tmp_path / "gone.ttf")
    monkeypatch.setattr(log, "event", lambda name, **more: told.append((name, more)))
    monkeypatch.setattr(theme._Current, "lacks", ())
    theme.load_fonts()
    assert theme.lacks_fonts() == theme._WEIGHTS
    screens, _ = of_screens(Preferences(tmp_path / "machine.toml"))
    assert dict(screens.facts)["fonts_missing"] == ", ".join(theme._WEIGHTS)
    assert told == [("font.missing", {"code": weight}) for weight in theme._WEIGHTS]
    assert theme.font().family() == theme.FAMILY
