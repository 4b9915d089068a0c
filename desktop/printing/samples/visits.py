"""Made-up data of the researcher's list of home visits."""

from dataclasses import replace

from desktop.core.documents.desk_forms import HomeVisit, HomeVisitList
from desktop.core.policy.profile import PolicyProfile
from desktop.core.practice.loader import practice
from desktop.core.practice.names import mobile, name
from desktop.printing.samples.shared import filled, head


def home_visits(profile: PolicyProfile, *, blank: bool = False, count: int = 60) -> HomeVisitList:
    """Return a list of ``count`` homes, area by area."""
    form = HomeVisitList(head(profile, "كشف الزيارات المنزلية"), ())
    if blank:
        return form
    made = practice().prints.home_visits
    homes = tuple(zip(made.places, made.shorts, strict=True))
    visits = []
    for at in range(count):
        place, short = homes[at * len(homes) // count]
        visits.append(
            HomeVisit(
                request_number=f"1447-{at * 3 + 11:04d}",
                name=name(500 + at),
                mobile=mobile(500 + at),
                place=place,
                building="" if short else f"{7100 + at}",
                short=short,
                household=1 + at * 5 % 9,
                woman_or_two=at % 3 == 1,
            )
        )
    return replace(form, head=filled(form.head, made.number), visits=tuple(visits))
