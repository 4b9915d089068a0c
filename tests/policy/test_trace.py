from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.trace import Page, Seen, Standing, Way, trace
from desktop.core.policy.vocabulary import ChannelId, ClauseKind, Serves


def test_every_clause_has_a_row_and_what_nothing_counts_is_outside(
    profiles: dict[str, PolicyProfile],
) -> None:
    for profile in profiles.values():
        rows = trace(profile, {})
        assert [row.clause for row in rows] == list(profile.clauses)
        assert {way.standing for row in rows for way in row.how} == {Standing.OUTSIDE}
        assert {row.records for row in rows} == {0}


def test_records_are_shown_by_tag(profiles: dict[str, PolicyProfile]) -> None:
    signed = Way(Serves.SIGNATURE, Standing.COUNTED, 7, Seen(Page.REQUESTS))
    rows = trace(profiles["shaqra"], {Serves.SIGNATURE: signed})
    for row in rows:
        for way in row.how:
            assert way.records == (7 if way.tag is Serves.SIGNATURE else 0)
            assert way.code == f"policy.serves.{way.tag}"
        assert row.records == sum(way.records for way in row.how)
    assert any(row.records for row in rows)


#: The words that the first policy files were written with; cases and offices have them pinned.
EARLIER = (
    "reception enquiry requirements_sheet papers_check data_match referral_unclear signature "
    "explanation reply_clock reply_channel referral study decision completion delivery survey "
    "complaint compensation privacy liaison data_update acknowledgement channels tools "
    "board_adoption office_rules"
)


def test_the_tags_of_pinned_texts_are_read_for_good() -> None:
    assert {Serves(word) for word in EARLIER.split()} <= set(Serves)


def test_every_channel_has_a_tag() -> None:
    tags = {Serves.by_channel(channel) for channel in ChannelId}
    assert tags == {tag for tag in Serves if tag.value.startswith("channel_")}
    assert len(tags) == len(ChannelId)


def test_advice_and_silence_are_marked(profiles: dict[str, PolicyProfile]) -> None:
    codes = {row.clause.kind: row.kind_code for row in trace(profiles["haqal"], {})}
    assert codes == {
        ClauseKind.ACT: "policy.clause_kind.act",
        ClauseKind.ADVICE: "policy.clause_kind.advice",
        ClauseKind.SILENCE: "policy.clause_kind.silence",
    }


def test_a_trap_stands_beside_its_clauses(profiles: dict[str, PolicyProfile]) -> None:
    kafl = profiles["kafl"]
    rows = [row for row in trace(kafl, {}) if any(n.id == "other_association" for n in row.notes)]
    assert len(rows) == 1
    assert "شعبة نصاب" in (rows[0].clause.printed or "")
    noted = {note.id for row in trace(kafl, {}) for note in row.notes}
    assert noted == {note.id for note in kafl.notes}
