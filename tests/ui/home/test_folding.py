"""What is said on top of the first page leaves its list room; nothing of it is lost."""

import pytest

from desktop.ui import kit
from desktop.ui.home.folding import Said

pytestmark = pytest.mark.local


def test_news_fold_before_what_is_late_and_come_back(qtbot, dressed):
    banners = [kit.Banner(kind, kind, short=True) for kind in ("info", "warning") for _ in range(4)]
    for one in banners:
        one.hide()
    said = Said(banners)
    qtbot.addWidget(said)

    def shown(count):
        said.unfold()
        for place, one in enumerate(banners):
            one.setVisible(place < count)
        said.gather()
        return [place for place, one in enumerate(banners) if not one.isHidden()]

    assert shown(5) == [0, 1, 2, 3, 4]
    assert said.more.isHidden()
    assert shown(8) == [0, 4, 5, 6, 7]
    assert "٣" in said.more.text()
    said.more.click()
    assert not any(one.isHidden() for one in banners)
    said.more.click()
    assert shown(0) == []
    assert said.isHidden()
