"""Copies whose time has ended: who sees them, and that two destroy one for good."""

import pytest

from desktop.base.errors import Refused
from desktop.core.work import Action, Role
from desktop.core.work.acts import WantedActs
from tests.intake.test_copies import SCAN, keep, keeping

LATER = {"days": 370}


@pytest.fixture
def kept(live):
    """A request with a copy whose time has ended."""
    keeping(live)
    request = live.request()
    (view,) = keep(live, request)
    live.advance(**LATER)
    return request, view


def ended(live, role=Role.DIRECTOR):
    return live.act(role, live.office.ending.ended)


def mark(live, role, request, view):
    return live.act(role, live.office.ending.mark, request.id, view.blob)


def destroy(live, role, request, view):
    return live.act(role, live.office.ending.destroy, request.id, view.blob)


def test_what_has_ended_is_listed_and_nothing_before_its_day(live):
    keeping(live)
    request = live.request()
    (view,) = keep(live, request)
    live.at(view.until)
    assert ended(live) == ()
    with pytest.raises(Refused, match=r"intake\.copy_not_ended"):
        mark(live, Role.RECEPTION, request, view)
    live.advance(days=1)
    (one,) = ended(live)
    assert (one.request_id, one.blob, one.pages) == (request.id, view.blob, view.pages)
    assert (one.paper, one.ended_on, one.asked_by) == (view.name, view.until, "")
    assert one.person.id == request.person.id


def test_one_asks_and_another_destroys_it(live, kept):
    request, view = kept
    with pytest.raises(Refused, match=r"intake\.copy_needs_another"):
        destroy(live, Role.DIRECTOR, request, view)
    (mine,) = mark(live, Role.RECEPTION, request, view)
    assert (mine.asked_by, mine.mine) == (live.actor(Role.RECEPTION).name, True)
    assert mark(live, Role.DIRECTOR, request, view)[0].asked_by == mine.asked_by
    with pytest.raises(Refused, match=r"intake\.copy_needs_another"):
        destroy(live, Role.RECEPTION, request, view)
    assert destroy(live, Role.DIRECTOR, request, view) == ()
    with pytest.raises(Refused, match=r"intake\.unknown_copy"):
        destroy(live, Role.DIRECTOR, request, view)
    told = [(line.step, dict(line.content)) for line in live.read(request.id).history]
    (gone,) = [content for step, content in told if step == "copy_gone"]
    assert gone["طلب الإتلاف"] == mine.asked_by
    assert gone["المستند"] == view.name
    acts = live.act(Role.DIRECTOR, live.office.acts.page, WantedActs()).rows
    assert {Action.COPY_MARK, Action.COPY_DESTROY} <= {line.action for line in acts}
    assert live.act(Role.DIRECTOR, live.office.reports.check).sound


def test_nothing_of_it_is_left_but_that_it_was_kept(live, kept):
    request, view = kept
    mark(live, Role.RECEPTION, request, view)
    file = live.folder / "blobs" / view.blob
    assert file.exists()
    destroy(live, Role.DIRECTOR, request, view)
    assert not file.exists()
    assert live.office.copies._blobs.list() == []
    assert live.act(Role.RECEPTION, live.office.copies.of_request, request.id) == ()
    with pytest.raises(Refused, match=r"intake\.unknown_copy"):
        live.act(Role.DIRECTOR, live.office.copies.read, request.id, view.blob)
    steps = [line.step for line in live.read(request.id).history]
    assert "copy" in steps


def test_content_that_another_request_keeps_stays(live):
    keeping(live)
    person = live.person()
    one, other = live.request(person), live.request(person)
    (view,) = keep(live, one)
    live.advance(days=300)
    keep(live, other)
    live.advance(days=70)
    mark(live, Role.RECEPTION, one, view)
    assert destroy(live, Role.DIRECTOR, one, view) == ()
    (still,) = live.act(Role.RECEPTION, live.office.copies.of_request, other.id)
    assert live.act(Role.RECEPTION, live.office.copies.read, other.id, still.blob) == SCAN


def test_what_is_kept_again_is_asked_for_again(live, kept):
    request, view = kept
    mark(live, Role.RECEPTION, request, view)
    keep(live, request)
    assert ended(live) == ()
    live.advance(**LATER)
    (one,) = ended(live)
    assert one.asked_by == ""


@pytest.mark.parametrize(
    "role", sorted(set(Role) - {Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR})
)
def test_others_see_and_destroy_none(live, kept, role):
    request, view = kept
    for act in (lambda: ended(live, role), lambda: destroy(live, role, request, view)):
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            act()
