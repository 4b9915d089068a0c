"""Whatever has the keyboard is seen to have it, by pixels: in both themes and large text."""

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.ui import kit
from desktop.ui.home.tile import Tile
from desktop.ui.kit import theme
from desktop.ui.kit.chips import Chips
from desktop.ui.shell.nav_item import NavItem
from tests.ui.kit.test_theme import contrast

WORN = [
    (theme.Mode.LIGHT, theme.Size.NORMAL),
    (theme.Mode.DARK, theme.Size.NORMAL),
    (theme.Mode.DARK, theme.Size.LARGE),
]


def pieces():
    """Every piece of the kit that takes the keyboard, by its name."""
    from desktop.ui.shell.pages import PageSpec

    options = [(1, "متزوج"), (2, "أرملة")]
    wrong = kit.FormRow("a", "الجوال", kit.PhoneField(), required=True)
    wrong.set_error("رقم الجوال ناقص.")
    spec = PageSpec("home", lambda: "الرئيسية", "house", lambda _desk: QWidget())
    return {
        "button": kit.Button("حفظ"),
        "primary": kit.Button("حفظ", kind="primary"),
        "danger": kit.Button("حذف", kind="danger"),
        "quiet": kit.Button("رجوع", kind="quiet"),
        "link": kit.Button("المزيد", kind="link"),
        "icon": kit.IconButton("x", "إغلاق"),
        "chips": Chips("الحالة", [("a", "الكل"), ("b", "المتأخر")]),
        "segments": kit.SegmentedChoice(options, 1),
        "check": kit.CheckRow("أحضر الأصل", help_text="يعاد إليه بعد النظر."),
        "choice": kit.ChoiceField(options),
        "text": kit.TextField(),
        "lines": kit.MultiLineField(),
        "password": kit.PasswordField(),
        "search": kit.SearchBox(),
        "date": kit.DateField(),
        "money": kit.MoneyField(),
        "wrong": wrong,
        "stepper": kit.Stepper(["أ", "ب", "ج"]),
        "pad": kit.SignaturePad(),
        "banner": kit.Banner("info", "اقرأ الإقرار."),
        "tile": Tile("بانتظار التوقيع", "pen-line", "info"),
        "place": NavItem(spec, "Ctrl+1"),
        "table": listed(),
    }


def listed():
    """A table whose marked row is marked already while the keyboard is elsewhere."""
    columns = [kit.Column("الاسم", str, main=True), kit.Column("عدد الحروف", lambda r: f"{len(r)}")]
    made = kit.Table(columns, name="الأسماء", whole=True)
    made.set_rows(["نورة سعد", "أحمد ناصر"])
    made.mark(1)
    return made


def takers(part):
    """The widgets of a piece that take the keyboard."""
    parts = [part, *part.findChildren(QWidget)]
    return [p for p in parts if p.focusPolicy() & p.focusPolicy().TabFocus and p.isVisible()]


def seen(window):
    QApplication.processEvents()
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def strong(before, after):
    """How many pixels differ so that both states are told apart by sight."""
    found = 0
    one, other = bytes(before.constBits()), bytes(after.constBits())
    wide = before.bytesPerLine()
    for y in range(before.height()):
        line = slice(y * wide, (y + 1) * wide)
        if one[line] == other[line]:
            continue
        for x in range(before.width()):
            a, b = before.pixel(x, y), after.pixel(x, y)
            if a != b and told(a, b) >= 3:
                found += 1
    return found


_TOLD = {}


def told(one, other):
    if (one, other) not in _TOLD:
        from PySide6.QtGui import QColor

        _TOLD[one, other] = contrast(QColor(one).name(), QColor(other).name())
    return _TOLD[one, other]


@pytest.mark.parametrize(("mode", "size"), WORN)
def test_every_piece_shows_that_it_has_the_keyboard(mode, size, show, dressed):
    theme.apply(dressed, mode, size)
    window = QWidget()
    window.setProperty("role", "page")
    box = QVBoxLayout(window)
    box.setContentsMargins(24, 24, 24, 24)
    box.setSpacing(12)
    rest = kit.Button("غيره")
    box.addWidget(rest)
    shown = pieces()
    for part in shown.values():
        box.addWidget(part)
    window.resize(560, 1900)
    show(window)
    loop = QEventLoop()
    faint = {}
    for name, part in shown.items():
        for taker in takers(part):
            rest.setFocus()
            before = seen(window)
            taker.setFocus()
            QTimer.singleShot(0, loop.quit)
            loop.exec()
            assert taker.hasFocus(), name
            after = seen(window)
            # the other's own ring goes at the same time
            for image in (before, after):
                _blank(image, rest.geometry().adjusted(-6, -6, 6, 6))
            count = strong(before, after)
            box = taker.focus_shape()[0] if hasattr(taker, "focus_shape") else taker.rect()
            least = 2 * (box.width() + box.height())
            if count < least:
                faint[name] = (count, least)
    assert faint == {}


def _blank(image, box):
    from PySide6.QtGui import QPainter

    painter = QPainter(image)
    painter.fillRect(box, 0)
    painter.end()
