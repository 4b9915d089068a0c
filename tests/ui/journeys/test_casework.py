"""Three requests of each association, from the desk to the reply, by the keyboard alone: a part
that is paid by the month; an apology, an objection and a new decision; a deferral, a visit to the
home and the waiting list.
"""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.base.clock import months_after, today
from desktop.core.intake.facts import Outcome, State
from desktop.core.policy.loader import load_shipped
from tests.sampling import todays
from tests.ui.journeys.casework import Case, day
from tests.ui.seats import texts

POLICIES = tuple(sorted(one.profile.id for one in load_shipped()))


@pytest.fixture
def live(open_office, policy):
    return open_office(policy)


@pytest.fixture
def case(desk, tmp_path, monkeypatch):
    folder = tmp_path / "خطابات"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return Case(desk, folder)


def in_part(case):
    case.received("زيادة نفقات العلاج على دخل الأسرة.")
    case.studied("العلاج مستمر ستة أشهر.", "إعانة شهرية بجزء مما طُلب.", "800", "6")
    case.opens()
    begins = today(case.live.clock) + timedelta(days=3)
    review = months_after(begins, 5)
    case.decides(
        "2", ("listed", "الاستفادة"),
        ("reason", "صُرفت إعانة مثلها هذا العام."), ("amount", "800"), ("asked", "1500"),
        ("monthly", "2"), ("recurring_months", "6"), ("starts_on", day(begins)),
        ("review_on", day(review)),
    )  # fmt: skip
    facts = case.read().facts
    assert (facts.outcome, facts.amount, facts.asked) == (Outcome.IN_PART, 80_000, 150_000)
    assert (facts.months, facts.starts_on, facts.review_on) == (6, begins, review)
    case.closes()
    case.told()
    assert case.read().facts.state is State.NOTIFIED


def objected(case):
    case.received("سداد أجرة متأخرة عن المسكن.")
    case.studied("لم يظهر في المستندات دين قائم.", "الاعتذار لعدم ثبوت الدين.")
    case.opens()
    case.decides("3", ("listed", "2"), ("reason", "لم يثبت الدين في مستندات الطلب."))
    assert case.read().facts.outcome is Outcome.REJECTED
    case.closes()
    case.told()
    case.live.advance(days=2)
    case.objects("أحضرت بعد القرار إنذار المالك بالإخلاء، ولم يكن معي يومها.")
    case.live.advance(days=2)
    case.opens()
    assert "إنذار المالك" in texts(case.desk.page.decision.case)
    case.decides("1", ("reason", "ثبت الدين بإنذار المالك."), ("amount", "2400"))
    facts = case.read().facts
    assert (facts.outcome, facts.amount, facts.state) == (
        Outcome.APPROVED, 240_000, State.DECIDED,
    )  # fmt: skip
    case.closes()
    case.told()
    assert case.read().facts.state is State.NOTIFIED


def waiting(case):
    case.received("ترميم سقف المسكن قبل موسم الأمطار.")
    case.studied("المستندات لا تبيّن حالة السقف.", "زيارة المسكن قبل القرار.")
    case.opens()
    case.decides("4", ("reason", "تُستكمل الدراسة بزيارة المسكن."))
    facts = case.read().facts
    assert (facts.outcome, facts.state) == (Outcome.DEFERRED, State.UNDER_STUDY)
    case.closes()
    case.told()
    case.visited()
    case.studied("السقف متصدّع في غرفتين.", "الموافقة على الترميم عند توفر الاعتماد.")
    case.live.advance(days=1)
    case.opens()
    case.decides("5", ("reason", "لا يكفي الاعتماد الحالي."))
    facts = case.read().facts
    assert (facts.outcome, facts.state) == (Outcome.WAITING_FUNDS, State.WAITING_FUNDS)
    case.closes()
    case.told()
    assert case.read().facts.state is State.WAITING_FUNDS


ALL = [(policy, act) for act in (in_part, objected, waiting) for policy in POLICIES]
TODAY = todays(ALL, len(ALL))


@pytest.mark.parametrize(
    ("policy", "way"),
    [
        pytest.param(
            *one,
            id="-".join((one[0], one[1].__name__)),
            marks=[] if one in TODAY else [pytest.mark.full],
        )
        for one in ALL
    ],
)
def test_casework(case, way):
    way(case)
