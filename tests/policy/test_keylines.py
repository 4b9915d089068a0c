import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.policy.keylines import KeyPath, dotted, key_lines, line_of

TEXT = '''\
# a comment with a = 1 and [x]
id = "a # no comment"   # yes
"quoted key" = 1
'literal.key' = 2
a.b . "c.d" = 3
lines = """
[not.a.table]
x = 1 \\""" still
"""
raw = \'\'\'
[[no]]
it''s\'\'\'
list = [ # c ]
  1,
  { p = "}", q = [ 1,
    2 ] },
  "]",
]
empty = []
none = {}
inline = { x.y = 1, z = { w = "a,b" } }
day = 2024-05-22
odd = 1979-05-27 07:32:00 # space

[table]
k = true
  [table.sub."x.y"]
  k = 'a'
[[rows]]
n = 1
[rows.inner]
n = 11
[[rows.deep]]
n = 111
[[rows.deep]]
n = 112
[[rows]]
n = 2
[[rows.deep]]
n = 211
'''


def paths(value: Any, path: KeyPath = ()) -> set[KeyPath]:
    found = {path}
    items: Any = ()
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = enumerate(value)
    for key, inner in items:
        found |= paths(inner, (*path, key))
    return found


def test_every_path_of_the_text_has_a_line() -> None:
    assert set(key_lines(TEXT)) == paths(tomllib.loads(TEXT))


@pytest.mark.parametrize(
    ("path", "start"),
    [
        (("id",), "id ="),
        (("quoted key",), '"quoted key"'),
        (("literal.key",), "'literal.key'"),
        (("a", "b", "c.d"), "a.b"),
        (("raw",), "raw"),
        (("list", 0), "  1,"),
        (("list", 1), "  { p"),
        (("list", 1, "q", 1), "    2 ]"),
        (("list", 2), '  "]"'),
        (("inline", "z", "w"), "inline"),
        (("odd",), "odd"),
        (("table",), "[table]"),
        (("table", "sub", "x.y"), "  [table.sub"),
        (("rows", 0), "[[rows]]"),
        (("rows", 0, "inner", "n"), "n = 11"),
        (("rows", 0, "deep", 1, "n"), "n = 112"),
        (("rows", 1, "n"), "n = 2"),
        (("rows", 1, "deep", 0, "n"), "n = 211"),
    ],
)
def test_the_line_is_where_the_key_stands(path: KeyPath, start: str) -> None:
    assert TEXT.split("\n")[key_lines(TEXT)[path] - 1].startswith(start)


def test_lines_end_the_same_way_with_carriage_returns() -> None:
    assert key_lines(TEXT.replace("\n", "\r\n")) == key_lines(TEXT)


def test_a_missing_key_has_its_parents_line() -> None:
    lines = key_lines(TEXT)
    assert line_of(lines, ("rows", 1, "name")) == lines["rows", 1]
    assert line_of(lines, ("nothing", 3)) == 1


def test_paths_are_written_as_people_write_them() -> None:
    assert dotted(("clauses", 3, "place")) == "clauses[3].place"
    assert dotted(()) == ""


KEYS = st.sampled_from(["a", "b-2", '"q k"', "'l.k'", '"\\u0627"', '"x\\"y"', "الجمعية"])
BARE = KEYS.filter(lambda key: key.isascii())
STRINGS = st.text(max_size=12).map(
    lambda text: '"' + "".join(c if c.isalnum() or c in " #[]{},=." else "-" for c in text) + '"'
)
MULTI = st.text(alphabet='a\n"#[]{}=', max_size=12).map(
    lambda text: '"""' + text.replace('"', '\\"') + '"""'
)
SCALARS = st.one_of(
    STRINGS, MULTI, st.integers().map(str), st.sampled_from(["true", "1.5e3", "2024-05-22"])
)


def arrays(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    glue = st.sampled_from([",", ", ", ",\n  # a ] comment\n", " ,\n"])
    return st.builds(lambda rows, g: "[" + g.join(rows) + "]", st.lists(inner, max_size=4), glue)


def inlines(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pairs = st.lists(st.tuples(BARE, inner), max_size=3, unique_by=lambda pair: pair[0])
    return pairs.map(lambda rows: "{ " + ", ".join(f"{k} = {v}" for k, v in rows) + " }")


VALUES = st.recursive(SCALARS, lambda inner: arrays(inner) | inlines(inner), max_leaves=8)


@given(
    st.lists(st.tuples(BARE, VALUES), max_size=4, unique_by=lambda pair: pair[0]),
    st.lists(st.tuples(BARE, VALUES), max_size=4),
)
def test_any_toml_that_is_read_has_a_line_for_every_path(
    top: list[tuple[str, str]], rows: list[tuple[str, str]]
) -> None:
    text = "".join(f"{key} = {value}\n" for key, value in top)
    text += "".join(f"[[rows]] # row\n{key} = {value}\n" for key, value in rows)
    lines = key_lines(text)
    assert set(lines) == paths(tomllib.loads(text))
    assert all(1 <= line <= text.count("\n") + 1 for line in lines.values())
