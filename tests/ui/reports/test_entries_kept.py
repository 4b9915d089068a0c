"""What is chosen of a service is a draft like anything typed: days and lists come back from it."""

import json
from datetime import date

from desktop.core.policy.choice_vocabulary import YearsOf
from desktop.core.policy.choices import Season
from desktop.core.work import Role
from desktop.ui.parts.typed import put, raw
from desktop.ui.places import PageId
from tests.ui.seats import seat

__all__ = ["seat"]


def test_a_season_and_conditions_come_back_from_a_draft(seat):
    room = seat(Role.DIRECTOR)
    field = room.go(PageId.CHOICES).form["services"].field
    first, *others = field.value()
    days = {"opens_on": date(2026, 3, 1), "closes_on": date(2026, 4, 1)}
    season = Season(**days, yearly=YearsOf.HIJRI)
    chosen = first.model_copy(update={"season": season, "conditions": ("سعودي", "من الحي")})
    field.set_value((chosen, *others))
    typed = json.loads(json.dumps(raw(field)))
    field.set_value((first, *others))
    put(field, typed)
    assert field.value() == (chosen, *others)
