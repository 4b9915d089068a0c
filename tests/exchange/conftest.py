import pytest

from desktop.core.exchange.rules import repeats
from desktop.core.exchange.terms import Bring, Judged, Layout, Sheet, Source
from desktop.core.work import Role
from tests.offices import Live


class Lists:
    """Lists in one living office, read without the helper."""

    def __init__(self, live: Live) -> None:
        self.live = live
        self.service = live.office.exchange

    def judge(self, sheet: Sheet, layout: Layout | None = None) -> tuple[Layout, list[Judged]]:
        """Return how a sheet is laid out, and what would become of its families."""
        act = self.live.act
        layout = layout or act(Role.DIRECTOR, self.service.guess, sheet)
        reader = act(Role.DIRECTOR, self.service.reader, sheet, layout)
        act(Role.DIRECTOR, self.service.ready)
        families = list(reader.families())
        return layout, repeats(act(Role.DIRECTOR, self.service.judge, families))

    def wanted(self, sheet: Sheet, **more: object) -> Bring:
        """Return a sheet as it is brought in."""
        layout, judged = self.judge(sheet)
        return Bring(Source("قائمة.xlsx", "0" * 64), sheet, layout, tuple(judged), **more)

    def bring(self, sheet: Sheet, **more: object):
        """Bring a sheet in."""
        return self.live.act(Role.DIRECTOR, self.service.bring, self.wanted(sheet, **more))

    def take_back(self, import_id: str):
        return self.live.act(Role.DIRECTOR, self.service.take_back, import_id)

    def brought(self, import_id: str):
        return self.live.act(Role.DIRECTOR, self.service.brought, import_id)

    @property
    def count(self) -> int:
        """How many files there are."""
        return self.live.act(Role.RECEPTION, self.live.office.people.count)

    def sound(self) -> dict[str, str]:
        """Return what the check finds wrong."""
        report = self.live.act(Role.DIRECTOR, self.live.office.reports.check)
        return {one.part.value: one.first_bad for one in report.findings if not one.sound}


@pytest.fixture
def lists(live: Live) -> Lists:
    return Lists(live)
