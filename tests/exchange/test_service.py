"""Lists brought in as one act, and taken back."""

from dataclasses import replace
from datetime import date

from desktop.base.errors import Refused
from desktop.base.messages import Messages
from desktop.core.exchange import ledger
from desktop.core.exchange.report import report
from desktop.core.exchange.terms import Bring, Column, Fate, Sheet, Source, Use, Verdict
from desktop.core.merge.terms import MergeFiles
from desktop.core.people.terms import Gender
from desktop.core.practice.names import identity
from desktop.core.work import Role
from tests.exchange.lists import HEADINGS, families, refused, rows, sheet, with_holdings

OLD = Sheet("كشف", (("كشف الأسر",), (), HEADINGS, *rows(families(40))))


def test_a_list_becomes_files_and_is_taken_back(lists):
    layout, judged = lists.judge(OLD)
    assert layout.heading == 2
    assert {one.fate for one in judged} <= {Fate.NEW, Fate.TWIN}
    before = lists.count
    made = lists.bring(OLD)
    fates = [one.fate for one in judged]
    assert made.files == fates.count(Fate.NEW) == lists.count - before
    assert made.left == {Fate.TWIN: fates.count(Fate.TWIN)} if Fate.TWIN in fates else not made.left
    assert not lists.sound()
    assert {one.fate for one in lists.judge(OLD)[1]} <= {Fate.KNOWN, Fate.TWIN}
    taken = lists.take_back(made.id)
    assert (taken.taken_back, taken.stayed) == (made.files, 0)
    assert lists.count == before
    assert not lists.sound()


ID, OTHER = "1010000006", "2000000006"
HEAD = ("الاسم", "الهوية", "الميلاد", "الجوال", "الجنس", "القرار")


def fates(judged):
    return [one.fate for one in judged]


def test_what_is_known_or_stands_twice_is_left_out_and_told(lists):
    one = sheet(HEAD, ("نورة سعد الحربي", ID, "1400", "0501234567", "أنثى"))
    lists.bring(one)
    again = sheet(
        HEAD, ("نورة سعد الحربي", ID, "1400", "0501234567", "أنثى"),
        ("هند فهد العتيبي", OTHER, "1390", "0509999991", "أنثى"),
        ("هند فهد العتيبي", OTHER, "1390", "0509999991", "أنثى"),
        ("مها فهد العتيبي", "", "1395", "", "أنثى"), ("مها فهد العتيبي", "", "1395", "", "أنثى"),
    )  # fmt: skip
    _, judged = lists.judge(again)
    assert fates(judged) == [Fate.KNOWN, Fate.NEW, Fate.REFUSED, Fate.NEW, Fate.TWIN]
    assert judged[0].file
    assert [p.code for p in judged[2].problems] == ["import.twice"]
    assert [p.code for p in judged[4].problems] == ["import.like_row"]
    made = lists.bring(again)
    assert (made.files, made.left) == (2, {Fate.TWIN: 1, Fate.KNOWN: 1, Fate.REFUSED: 1})
    assert refused(lists.bring, one) == "import.nothing"


def test_who_is_like_somebody_waits_for_a_verdict(lists):
    lists.bring(sheet(HEAD, ("نورة سعد الحربي", ID, "1400", "0501234567", "أنثى")))
    like = ("نوره سعد الحربي", "", "1400", "0501234567", "أنثى")
    (one,) = lists.judge(sheet(HEAD, like))[1]
    assert one.fate is Fate.TWIN
    assert one.likes
    assert refused(lists.bring, sheet(HEAD, like)) == "import.nothing"
    assert refused(lists.bring, sheet(HEAD, (*like, "هي نفسها"))) == "import.nothing"
    made = lists.bring(sheet(HEAD, (*like, "شخص آخر")))
    (row,) = lists.brought(made.id)
    links = lists.live.act(Role.RECEPTION, lists.live.office.links.of_file, row.person_id)
    assert [link.row.id for link in links] == [one.likes[0].row.id]
    back = lists.take_back(made.id)
    assert (back.taken_back, back.stayed) == (1, 0)
    assert not lists.sound()


def test_a_verdict_of_the_window_is_taken_too(lists):
    lists.bring(sheet(HEAD, ("نورة سعد الحربي", ID, "1400", "0501234567", "أنثى")))
    like = sheet(HEAD, ("نوره سعد الحربي", "", "1400", "0501234567", "أنثى"))
    assert lists.bring(like, verdicts={1: Verdict.DISTINCT}).files == 1


def test_an_import_is_taken_back_after_others_but_for_what_rests_on_it(lists):
    live = lists.live
    first = lists.bring(sheet(HEAD, *_people(0, 4)))
    second = lists.bring(sheet(HEAD, *_people(4, 3)))
    rows = lists.brought(first.id)
    people = live.office.people
    person = live.act(Role.RECEPTION, people.read, rows[0].person_id)
    live.request(person)
    changed = live.act(Role.RECEPTION, people.read, rows[1].person_id)
    form = replace(changed.form, note="زارت المكتب")
    live.act(Role.RECEPTION, people.update, changed.id, changed.version, form)
    taken = lists.take_back(first.id)
    assert (taken.taken_back, taken.stayed) == (2, 2)
    assert [bool(one.person_id) for one in lists.brought(first.id)] == [True, True, False, False]
    assert [one.file_number for one in lists.brought(first.id)] == [one.file_number for one in rows]
    assert refused(lists.take_back, first.id) == "import.all_rest"
    assert lists.take_back(second.id).taken_back == 3
    assert refused(lists.take_back, second.id) == "import.taken"
    assert not lists.sound()
    third = lists.bring(sheet(HEAD, *_people(4, 1)))
    given = {one.file_number for one in (*rows, *lists.brought(second.id))}
    assert lists.brought(third.id)[0].file_number not in given


def test_two_files_of_an_import_that_became_one_both_stay(lists):
    live = lists.live
    made = lists.bring(sheet(HEAD, *_people(0, 3)))
    one, other, _ = (
        live.act(Role.DIRECTOR, live.office.people.read, row.person_id)
        for row in lists.brought(made.id)
    )
    merge = MergeFiles(one.id, other.id, one.version, other.version, "هي نفسها.")
    live.act(Role.DIRECTOR, live.office.merges.merge, merge)
    back = lists.take_back(made.id)
    assert (back.taken_back, back.stayed) == (1, 2)
    assert not lists.sound()
    assert refused(lists.take_back, made.id) == "import.all_rest"


def test_an_act_that_is_stopped_changes_nothing(lists):
    wanted, before = lists.wanted(OLD), lists.count

    def stop(_done, _total):
        raise Refused("backup.cancelled")

    act = lambda: lists.live.act(Role.DIRECTOR, lists.service.bring, wanted, stop)  # noqa: E731
    assert refused(act) == "backup.cancelled"
    assert lists.count == before
    assert not lists.live.act(Role.DIRECTOR, lists.service.imports)
    made = lists.bring(OLD)
    act = lambda: lists.live.act(Role.DIRECTOR, lists.service.take_back, made.id, stop)  # noqa: E731
    assert refused(act) == "backup.cancelled"
    assert lists.count == before + made.files


def test_who_was_registered_since_the_judging_is_left_out(lists):
    wanted = lists.wanted(sheet(HEAD, *_people(0, 2)))
    lists.bring(sheet(HEAD, *_people(0, 1)))
    made = lists.live.act(Role.DIRECTOR, lists.service.bring, wanted)
    assert (made.files, made.left) == (1, {Fate.KNOWN: 1})


def test_the_same_file_is_known_again_until_it_is_taken_back(lists):
    made = lists.bring(sheet(HEAD, *_people(0, 1)))
    before = lambda: lists.live.act(Role.DIRECTOR, lists.service.same_before, "0" * 64)  # noqa: E731
    assert before().id == made.id
    lists.take_back(made.id)
    assert before() is None


def test_what_a_column_is_taken_for_is_remembered(lists):
    odd = sheet(("الاسم", "رقم كذا"), ("نورة سعد الحربي", "7/12"))
    layout, _ = lists.judge(odd)
    columns = (layout.columns[0], replace(layout.columns[1], use=Use.OLD_FILE))
    layout = replace(layout, columns=columns, gender=Gender.FEMALE)
    judged = lists.judge(odd, layout)[1]
    wanted = Bring(Source("أ.xlsx", "1" * 64), odd, layout, tuple(judged))
    lists.live.act(Role.DIRECTOR, lists.service.bring, wanted)
    assert lists.judge(odd)[0].columns[1].use is Use.OLD_FILE


def test_of_what_is_remembered_the_newest_stays(lists):
    ledger._MOST_HEADINGS, most = 2, ledger._MOST_HEADINGS
    try:
        for text in ("أول", "ثان", "أول", "ثالث"):
            odd = sheet(("الاسم", text, "الجنس"), (f"نورة سعد {text * len(text)}", "7", "أنثى"))
            layout = lists.judge(odd)[0]
            columns = (layout.columns[0], Column(text, Use.NOTE), layout.columns[2])
            layout = replace(layout, columns=columns)
            wanted = Bring(Source("أ.xlsx", text), odd, layout, tuple(lists.judge(odd, layout)[1]))
            verdicts = {1: Verdict.DISTINCT}
            wanted = replace(wanted, verdicts=verdicts)
            lists.live.act(Role.DIRECTOR, lists.service.bring, wanted)
    finally:
        ledger._MOST_HEADINGS = most
    look = lambda tx: ledger.remembered(tx.session)  # noqa: E731
    assert list(with_holdings(lists.live, lambda tx, _desks: look(tx))) == ["اول", "ثالث"]


def test_the_administrator_brings_in_without_seeing_names(lists):
    live = lists.live
    made = live.act(Role.ADMIN, lists.service.bring, lists.wanted(sheet(HEAD, *_people(0, 1))))
    (row,) = live.act(Role.ADMIN, lists.service.brought, made.id)
    assert (row.name, row.cells) == ("", ())
    (row,) = lists.brought(made.id)
    assert row.name
    assert ("الهوية", _people(0, 1)[0][1]) in row.cells
    assert refused(live.act, Role.RECEPTION, lists.service.imports) == "work.not_permitted"


def test_an_erasure_leaves_the_row_and_nothing_that_stood_in_it(lists):
    live = lists.live
    made = lists.bring(sheet(HEAD, *_people(0, 2)))
    (row, _) = lists.brought(made.id)
    with_holdings(live, lambda tx, desks: [one.erase(tx, row.person_id) for one in desks])
    assert lists.brought(made.id)[0].cells == ()
    assert not lists.sound()


def test_what_rests_on_a_file_is_what_the_desks_tell_of_it(lists):
    """The columns that are looked through (``resting``) lead to the same as asking every desk."""
    live = lists.live
    made = lists.bring(sheet(HEAD, *_people(0, 3)))
    rows = lists.brought(made.id)
    live.request(live.act(Role.RECEPTION, live.office.people.read, rows[0].person_id))
    ids = [row.person_id for row in rows]
    found = with_holdings(
        live, lambda tx, desks: {x for d in desks for x in d.resting(tx.session, ids)}
    )
    assert found == {ids[0]}


def test_the_report_is_fed_back(lists):
    lists.bring(sheet(HEAD, ("نورة سعد الحربي", ID, "1400", "0501234567", "أنثى")))
    odd = sheet(
        HEAD[:5], ("نوره سعد الحربي", "", "1400", "0501234567", "أنثى"),
        ("هند فهد العتيبي", "1.01E+09", "1390", "0509999991", "أنثى"),
    )  # fmt: skip
    wanted = lists.wanted(odd)
    made = report(Messages(), wanted)
    assert made.columns[:4] == ("حالة الصف", "السبب", "قد يكون هو", "القرار")
    assert [row[0] for row in made.rows] == ["قد يكون مسجلًا", "لا يُستورد"]
    assert "1.01E+09" in made.rows[1][1]
    corrected = [list(row) for row in made.rows]
    corrected[0][3] = "شخص آخر"
    corrected[1][made.columns.index("الهوية")] = OTHER
    again = lists.bring(sheet(made.columns, *corrected))
    assert (again.files, again.left) == (2, {})


def test_a_list_without_headings_is_fed_back_by_what_its_columns_are(lists):
    bare = sheet(
        ("نورة سعد علي الحربي", ID, "٧/٧/١٣٩٥"), ("هند فهد علي العتيبي", OTHER, date(1907, 11, 3)),
        from_1904=True,
    )  # fmt: skip
    made = report(Messages(), lists.wanted(bare))
    assert made.columns[4:] == ("الاسم كاملًا", "رقم الهوية", "تاريخ الميلاد")
    assert made.rows[1][-1] == "1903-11-02"
    _, judged = lists.judge(sheet(made.columns, *made.rows))
    assert [p.code for p in judged[1].problems][-1:] == ["import.year_as_day"]


NAMES = (
    "نورة سعد الحربي", "هند فهد العتيبي", "مها علي الشهري", "لطيفة عمر الدوسري",
    "ريم زيد القحطاني", "عبير خالد الزهراني", "أمل تركي المطيري",
)  # fmt: skip


def _people(first, count):
    return [
        (name, identity(80_000_000 + at), 1380 + at, f"05011110{at:02d}", "أنثى")
        for at, name in list(enumerate(NAMES))[first : first + count]
    ]


def test_of_sheets_that_came_in_as_one_a_file_names_its_own_sheet_and_row(lists):
    parts = [
        sheet(HEAD, ("نورة سعد الحربي", ID, "1400", "0501234567", "أنثى")),
        sheet(("قديم",), (), HEAD, ("هند فهد العتيبي", OTHER, "1390", "0509999991", "أنثى")),
    ]
    named = [replace(one, name=f"ورقة {at}") for at, one in enumerate(parts, 1)]
    exchange, live = lists.live.office.exchange, lists.live
    joined, _ = live.act(Role.DIRECTOR, exchange.together, named)
    made = lists.bring(joined)
    rows = lists.brought(made.id)
    assert [one.stands for one in rows] == [("ورقة 1", 2), ("ورقة 2", 4)]
    (came,) = live.act(Role.DIRECTOR, exchange.of_file, rows[1].person_id)
    assert (came.sheet, came.row) == ("ورقة 2", 4)
