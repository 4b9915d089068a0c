"""Bars and scales are drawn against the whole, and say in words what they show."""

from PySide6.QtGui import QColor

from desktop.ui import kit
from desktop.ui.kit import theme

TWELVE = [("نعم", 5), ("إلى حد ما", 7), ("لا", 0)]


def test_a_bar_is_as_long_as_its_share_of_the_whole(show):
    bars = show(kit.BarChart("الوضوح", TWELVE))
    bars.resize(700, bars.height())
    shares = [bar.width() / track.width() for track, bar in bars.tracks()]
    assert [round(share * 12) for share in shares] == [5, 7, 0]
    picture = bars.grab().toImage()
    worn = theme.current_theme()
    for (track, _), (_, count) in zip(bars.tracks(), TWELVE, strict=True):
        first, last = track.right() - 6, track.left() + 6  # one reads from the right
        assert picture.pixelColor(last, track.center().y()) == QColor(worn.colors.border)
        shown = QColor(worn.colors.primary if count else worn.colors.border)
        assert picture.pixelColor(first, track.center().y()) == shown


def test_counts_are_said_with_their_share_and_none_is_nobody(show):
    bars = show(kit.BarChart("الوضوح", TWELVE))
    said = "نعم: ٥ من ١٢ · ٤٢٪، إلى حد ما: ٧ من ١٢ · ٥٨٪، لا: لا أحد"
    assert bars.accessibleDescription() == said
    bars.set_bars([("نعم", 0), ("لا", 0)])
    assert bars.accessibleDescription() == "نعم: لا أحد، لا: لا أحد"
    assert bars.grab().width() == bars.width()


def test_a_scale_is_one_line_from_low_to_high(show):
    scale = show(kit.ScaleBar("الرضا", [(str(n), c) for n, c in enumerate((2, 1, 0, 3, 6), 1)]))
    scale.resize(720, scale.height())
    boxes = dict(scale.steps())
    assert list(boxes) == [0, 1, 3, 4], "a step that nobody chose has no box"
    rights = [box.right() for box in boxes.values()]
    assert rights == sorted(rights, reverse=True), "low stands where one begins to read"
    assert [round(box.width() / 60) for box in boxes.values()] == [2, 1, 3, 6]
    picture = scale.grab().toImage()
    colors = theme.current_theme().colors
    grounds = [picture.pixelColor(box.left() + 8, box.top() + 6) for box in boxes.values()]
    tokens = (colors.danger, colors.danger_soft, colors.ok_soft, colors.ok)
    assert grounds == [QColor(token) for token in tokens]


def test_a_scale_folds_its_words_where_it_is_narrow(show):
    scale = show(kit.ScaleBar("الرضا", [(str(n), n) for n in range(1, 6)]))
    scale.resize(900, scale.height())
    wide = scale.sizeHint().height()
    scale.resize(260, scale.height())
    assert scale.sizeHint().height() > wide
