import hashlib
import os
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.base.arabic_text import arabic_digits
from desktop.base.errors import Invalid, KnownError, Problem, Refused
from desktop.base.messages import Messages
from desktop.base.paths import resource
from desktop.base.small_files import MOST_BYTES
from desktop.core.policy.loader import LoadedPolicy, load, load_shipped, parse

Broken = Callable[..., tuple[Problem, ...]]
REAL = resource("policies", "shaqra.toml").read_bytes()
OLD = (Path(__file__).parent / "first_schema" / "shaqra.toml").read_bytes()
ARABIC, ENGLISH = Messages("ar"), Messages("en")


def refusal(path: Path) -> Refused:
    with pytest.raises(Refused) as caught:
        load(path)
    assert ARABIC.of(caught.value)
    assert ENGLISH.of(caught.value)
    return caught.value


def test_a_loaded_policy_is_pinned_by_the_hash_of_its_bytes(
    shipped: dict[str, LoadedPolicy],
) -> None:
    loaded = shipped["shaqra"]
    assert loaded.sha256 == hashlib.sha256(REAL).hexdigest()
    assert loaded.text.encode() == REAL


def test_the_five_are_shipped_each_under_its_own_name() -> None:
    assert [loaded.profile.id for loaded in load_shipped()] == [
        "haqal",
        "kafl",
        "kawthar",
        "nama",
        "shaqra",
    ]
    for loaded in load_shipped():
        assert load(resource("policies", f"{loaded.profile.id}.toml")) == loaded


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "policy.empty_file"),
        (b" \n\t\n", "policy.empty_file"),
        (b"\xef\xbb\xbf" + REAL, "policy.byte_order_mark"),
        (REAL.decode().encode("utf-16"), "policy.not_utf8"),
        (REAL.decode().encode("cp1256", "replace"), "policy.not_utf8"),
        (b"\x7fELF\x02\x01\x01\x00\xff\xfe", "policy.not_utf8"),
        (b"x = " + b"[" * 20_000, "policy.too_deep"),
        (b"#" * (MOST_BYTES + 1), "policy.file_too_large"),
        (b"#" * (50 * 1024 * 1024), "policy.file_too_large"),
    ],
)
def test_a_file_that_is_no_text_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    file = tmp_path / "سياسة.toml"
    file.write_bytes(content)
    assert refusal(file).code == code


def test_the_line_of_a_wrong_byte_is_named(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    file.write_bytes(b"a = 1\nb = 2\nc = '\xff'\n")
    assert refusal(file).params == {"line": 3}


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.toml").code == "policy.no_such_file"
    assert refusal(tmp_path).code == "policy.is_a_folder"
    assert refusal(Path("a\0b")).code == "policy.unreadable"
    assert refusal(tmp_path / ("n" * 400)).code == "policy.unreadable"
    assert refusal(tmp_path / "none.toml" / "x").code == "policy.no_such_file"


def test_a_file_that_fails_while_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.toml"
    file.write_bytes(REAL)

    def fail(*args: object, **kwargs: object) -> None:
        raise PermissionError(13, os.strerror(13))

    monkeypatch.setattr(Path, "open", fail)
    assert refusal(file).code == "policy.unreadable"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('id = "a"\nname = \n', 2),
        ("a = 1\na = 2\n", 2),
        ("[a]\n[a]\n", 2),
        ("a = 1\nb = [1,\n2", 3),
        ("day = 2024-02-30\n", 1),
        ("a = 1\nn = " + "9" * 5000 + "\nb = 2\n", 4),
        ("a\0b = 1\n", 1),
    ],
)
def test_a_syntax_error_names_its_line(text: str, line: int) -> None:
    with pytest.raises(Invalid) as caught:
        parse(text.encode())
    (problem,) = caught.value.problems
    assert (problem.code, problem.params["line"]) == ("policy.syntax", line)
    assert "line" not in ARABIC.of(caught.value)


@pytest.mark.parametrize(
    ("edit", "code", "key"),
    [
        (("schema_version = 2", ""), "policy.missing_key", "schema_version"),
        (("schema_version = 2", "schema_version = 3"), "policy.not_allowed", "schema_version"),
        (('id = "shaqra"', "id = 7"), "policy.wrong_type.string", "id"),
        (('id = "shaqra"', 'id = "شقراء"'), "policy.bad_form", "id"),
        (("contacts = []", 'contacts = ""'), "policy.wrong_type.array", "contacts"),
        (("amount = 15", 'amount = "15"'), "policy.wrong_type.integer", "reply.amount"),
        (("amount = 15", "amount = 15.0"), "policy.wrong_type.integer", "reply.amount"),
        (("amount = 15", "amount = true"), "policy.wrong_type.integer", "reply.amount"),
        (("amount = 15", "amount = 0"), "policy.too_small", "reply.amount"),
        (("amount = 15", "amount = 900"), "policy.too_large", "reply.amount"),
        (("amount = 15", "amonut = 15"), "policy.unknown_key", "reply.amonut"),
        (('kind = "within"', 'kind = "at once"'), "policy.not_allowed", "reply.kind"),
        (("[privacy]\nstated = true", '[privacy]\nstated = "yes"'),
         "policy.wrong_type.boolean", "privacy.stated"),
        (("[[notes]]\n", "[[notes]]\n[[notes]]\n"), "policy.missing_key", "notes[0].id"),
        (('  "study",', '  "nap",'), "policy.not_allowed", "steps[8]"),
        (('serves = ["policy_text"]', 'serves = ["all"]'),
         "policy.not_allowed", "clauses[0].serves[0]"),
        (('place = "السطر ٣"', 'place = ""'), "policy.bad_form", "clauses[0].place"),
        (('place = "السطر ٣"', 'place = " السطر"'), "policy.bad_form", "clauses[0].place"),
        (('place = "السطر ٣"', f'place = "{"س" * 5000}"'),
         "policy.too_long", "clauses[0].place"),
        (('gregorian = "2022-10-26"', "gregorian = 2022-10-26"),
         "policy.wrong_type.string", "adoption.gregorian"),
        (('gregorian = "2022-10-26"', 'gregorian = "26/10/2022"'),
         "policy.bad_form", "adoption.gregorian"),
    ],
)  # fmt: skip
def test_what_the_schema_refuses_is_named_by_key_and_line(
    broken: Broken, edit: tuple[str, str], code: str, key: str
) -> None:
    problems = broken("shaqra", edit)
    found = {(p.code, p.params["key"]): p for p in problems}
    assert (code, key) in found
    for problem in problems:
        arabic = ARABIC.text(problem.code, **problem.params)
        assert arabic_digits(str(problem.params["line"])) in arabic
        assert "nput should" not in ENGLISH.text(problem.code, **problem.params)


def test_a_table_where_a_value_stands_is_named(broken: Broken) -> None:
    codes = {p.code for p in broken("shaqra", ("[signer]\n", "signer = 1\n[other]\n"))}
    assert "policy.unknown_key" in codes
    text = "form = 3\n{}".format(REAL.decode().replace("[form]", "[formless]"))
    with pytest.raises(Invalid) as caught:
        parse(text.encode())
    assert ("policy.wrong_type.table", "form", 1) in {
        (p.code, p.field, p.params["line"]) for p in caught.value.problems
    }


def test_every_problem_is_named_in_the_order_of_the_file(broken: Broken) -> None:
    problems = broken(
        "shaqra",
        ('harm_reading = "either"', 'harm_reading = "maybe"'),
        ("amount = 15", "amount = 0"),
        ('id = "shaqra"', "id = 7"),
    )
    assert [p.field for p in problems] == ["id", "reply.amount", "office.harm_reading"]
    lines = [int(p.params["line"]) for p in problems]
    assert lines == sorted(lines)
    assert REAL.decode().split("\n")[lines[1] - 1] == "amount = 15"


def test_a_long_wrong_value_is_shown_short(broken: Broken) -> None:
    (problem,) = broken("shaqra", ('kind = "within"', f'kind = "{"w" * 500}"'))
    assert len(str(problem.params["value"])) < 70
    assert problem.params["allowed"] == "not_before, within, none"


def survives(data: bytes) -> None:
    """Reading gives a policy or a known refusal whose problems all have texts and lines."""
    refused: KnownError | None = None
    try:
        parse(data)
    except KnownError as why:
        refused = why
    if refused:
        assert ARABIC.of(refused)
        assert ENGLISH.of(refused)
    for problem in refused.problems if isinstance(refused, Invalid) else ():
        assert 1 <= int(problem.params["line"]) <= data.count(b"\n") + 1


@settings(deadline=None)
@given(
    st.sampled_from(("new", "old")),
    st.integers(0, len(REAL)),
    st.integers(0, 40),
    st.binary(max_size=12)
    | st.sampled_from([b'"', b"'", b"[", b"]]", b"{", b"=", b"\n", b"#", b"true", b"0", b'"""']),
)
def test_a_file_with_a_piece_replaced_never_breaks_the_reader(
    schema: str, at: int, cut: int, put: bytes
) -> None:
    text = {"new": REAL, "old": OLD}[schema]
    survives(text[:at] + put + text[at + cut :])


LINES = REAL.split(b"\n")


@settings(deadline=None)
@given(st.integers(0, len(LINES) - 1), st.integers(0, len(LINES) - 1), st.booleans())
def test_a_file_with_lines_moved_or_lost_never_breaks_the_reader(
    first: int, then: int, lose: bool
) -> None:
    lines = list(LINES)
    moved = lines.pop(first)
    if not lose:
        lines.insert(then, moved)
    survives(b"\n".join(lines))


DATA = tomllib.loads(REAL.decode())


@settings(deadline=None)
@given(st.sampled_from(sorted(DATA)), st.sampled_from(['""', "0", "true", "[]", "{}", "[[1]]",
       "[{}]", "1.5", "nan", "2024-05-22", "07:30:00", '"x"']))  # fmt: skip
def test_any_kind_of_value_at_any_key_never_breaks_the_reader(key: str, value: str) -> None:
    tables = [name for name in DATA if name != key]
    text = f"{key} = {value}\n" + "".join(f'{name} = "x"\n' for name in tables)
    survives(text.encode())
