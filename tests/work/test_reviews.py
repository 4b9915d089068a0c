"""What was done alone waits for somebody else."""

import pytest

from desktop.base.errors import Invalid, KnownError
from desktop.core.work import Action, Actor, Role
from desktop.core.work.reviews import Reviewed, Reviews, Why, declare_in, declared_on, without_notes

ROLES = {
    "r1": frozenset({Role.RECEPTION}),
    "d1": frozenset({Role.DIRECTOR}),
    "u1": frozenset({Role.AUDITOR}),
}


def called(_at, ids):
    return {id_: f"رقم {id_}" for id_ in ids}


@pytest.fixture
def auditor():
    return Actor("u1", "منى", "المراجعة", ROLES["u1"])


@pytest.fixture
def hidden():
    return set()


@pytest.fixture
def reviews(doors, hidden):
    return Reviews(doors, lambda _at: ROLES.items(), called, (), lambda _at: hidden)


def declare(doors, actor, record, words="الزميل في إجازة"):
    with doors.work(actor, Action.REQUEST_DECIDE, record, declared=words) as tx:
        declare_in(tx, record, Why.SAME_PERSON)


def code_of(act, *arguments):
    with pytest.raises(KnownError) as why:
        act(*arguments)
    return why.value.code


def test_it_waits_until_another_who_may_has_reviewed_it(doors, reviews, director, desk, auditor):
    declare(doors, director, "a")
    declare(doors, director, "b")
    assert [(one.subject_id, one.about, one.mine) for one in reviews.waiting(director)] == [
        ("a", "رقم a", True), ("b", "رقم b", True),
    ]  # fmt: skip
    assert reviews.waiting(desk) == []  # the auditor is there for it
    (first, second) = reviews.waiting(auditor)
    assert code_of(reviews.review, director, "a", first.seq) == "work.review_own"
    assert code_of(reviews.review, desk, "a", first.seq) == "work.review_own"
    reviews.review(auditor, "a", first.seq, "سليم")
    assert [one.subject_id for one in reviews.waiting(auditor)] == ["b"]
    assert code_of(reviews.review, auditor, "a", first.seq) == "work.review_unknown"
    assert code_of(reviews.review, auditor, "a", second.seq + 7) == "work.review_unknown"


def test_where_nobody_is_named_for_it_anybody_else_reviews(doors, reviews, director, desk):
    few = Reviews(doors, lambda _at: [("d1", ROLES["d1"]), ("r1", ROLES["r1"])], called, ())
    declare(doors, director, "a")
    (line,) = few.waiting(desk)
    few.review(desk, "a", line.seq)
    assert few.waiting(desk) == []


def test_what_is_hidden_is_neither_listed_nor_reviewed(doors, reviews, director, auditor, hidden):
    declare(doors, director, "a")
    (line,) = reviews.waiting(auditor)
    hidden.add("a")
    assert reviews.waiting(auditor) == []
    assert code_of(reviews.review, auditor, "a", line.seq) == "work.review_unknown"


def test_what_is_not_declared_is_not_done(doors, director):
    with pytest.raises(Invalid) as why, doors.work(director, Action.REQUEST_DECIDE, "a") as tx:
        declare_in(tx, "a", Why.KIN)
    assert [one.code for one in why.value.problems] == ["work.declare_kin"]


def test_of_an_erased_person_nothing_that_was_written_is_left(doors, reviews, director, auditor):
    declare(doors, director, "a")
    reviews.review(auditor, "a", reviews.waiting(auditor)[0].seq, "سليم")
    with doors.work(director, Action.REQUEST_DECIDE, "a") as tx:
        without_notes(tx.session, "a")
        declared, reviewed = [said for _, said in declared_on(tx.session, "a")]
    assert (declared.note, reviewed) == ("", Reviewed(reviewed.seq))
