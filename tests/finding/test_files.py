"""Files by their ids and by their numbers, as they are taken in and once they are settled."""

from desktop.base.ids import new_id
from desktop.core.finding.files import Files


def filled(count):
    files = Files()
    ids = [new_id() for _ in range(count)]
    ids[count // 2] = "one that is no such id"
    assert files.all_of(ids) == list(range(count))
    return files, ids


def settled(count):
    files, ids = filled(count)
    for _ in files.settle():
        pass
    return files, ids


def test_everybody_is_found_by_both_before_and_after():
    for made in (filled, settled):
        files, ids = made(5000)
        assert [files.get(one) for one in ids] == list(range(5000))
        assert [files.id_of(at) for at in range(5000)] == ids
        assert files.all_of(ids[::-1]) == list(range(5000))[::-1]
        assert files.get(new_id()) is None
        assert files.get("another") is None


def test_who_comes_after_and_meanwhile_is_found_too():
    files, ids = filled(5000)
    settling = files.settle()
    next(settling)
    late = [new_id() for _ in range(10)]
    assert files.all_of(late) == list(range(5000, 5010))
    for _ in settling:
        pass
    more = [new_id() for _ in range(6000)]  # the table becomes too small for them
    assert files.all_of(more) == list(range(5010, 11010))
    everybody = [*ids, *late, *more]
    assert [files.get(one) for one in everybody] == list(range(11010))
    assert files.all_of([late[0], "other", ids[2500]]) == [5000, 11010, 2500]
    assert len(files) == 11011


def test_settled_they_take_a_fifth():
    (before, _), (after, _) = filled(5000), settled(5000)
    assert after.size() < before.size() / 5
