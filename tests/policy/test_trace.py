from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.trace import trace
from desktop.core.policy.vocabulary import ClauseKind, Serves


def test_every_clause_has_a_row_and_zero_is_zero(profiles: dict[str, PolicyProfile]) -> None:
    for profile in profiles.values():
        rows = trace(profile)
        assert [row.clause for row in rows] == list(profile.clauses)
        assert {way.records for row in rows for way in row.how} == {0}


def test_records_are_counted_by_tag(profiles: dict[str, PolicyProfile]) -> None:
    rows = trace(profiles["shaqra"], {Serves.SIGNATURE: 7})
    for row in rows:
        for way in row.how:
            assert way.records == (7 if way.tag is Serves.SIGNATURE else 0)
            assert way.code == f"policy.serves.{way.tag}"
    assert any(way.records for row in rows for way in row.how)


def test_advice_and_silence_are_marked(profiles: dict[str, PolicyProfile]) -> None:
    codes = {row.clause.kind: row.kind_code for row in trace(profiles["haqal"])}
    assert codes == {
        ClauseKind.ACT: "policy.clause_kind.act",
        ClauseKind.ADVICE: "policy.clause_kind.advice",
        ClauseKind.SILENCE: "policy.clause_kind.silence",
    }


def test_a_trap_stands_beside_its_clauses(profiles: dict[str, PolicyProfile]) -> None:
    kafl = profiles["kafl"]
    rows = [row for row in trace(kafl) if any(n.id == "other_association" for n in row.notes)]
    assert len(rows) == 1
    assert "شعبة نصاب" in (rows[0].clause.printed or "")
    noted = {note.id for row in trace(kafl) for note in row.notes}
    assert noted == {note.id for note in kafl.notes}
