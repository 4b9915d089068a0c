"""Files that are not what they should be: told at once, whatever they are made to ask for."""

import os
import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base import paths, small_files
from desktop.base.errors import Invalid, KnownError
from desktop.base.kept_json import loads
from desktop.base.messages import Messages
from desktop.core.policy.loader import load, load_choices
from desktop.core.surveys.loader import load_survey
from desktop.ui.shell.preferences import Preferences

TOO_LONG = small_files.MOST_BYTES + 1
TEXTS = {
    "binary": bytes(range(256)),
    "empty": b"",
    "a word": b"x",
    "utf-16": "x = 1".encode("utf-16"),
    "a key of many parts": b".".join([b"a"] * 60_000) + b" = 1",
    "a quoted key of many parts": b".".join([b'"a"'] * 60_000) + b" = 1",
    "a spaced key of many parts": b" . ".join([b"a"] * 60_000) + b" = 1",
    "a header of many parts": b"[" + b".".join([b"a"] * 60_000) + b"]",
    "a key of many parts within": b"x = {" + b".".join([b"a"] * 60_000) + b" = 1}",
    "deep arrays": b"x = " + b"[" * 100_000,
    "closed deep arrays": b"x = " + b"[" * 90_000 + b"]" * 90_000,
    "deep tables": b"x = " + b"{a = " * 90_000,
    "unended strings": b'x = """' + b'\\"""' * 100_000,
    "many quotes": b"'" * 500_001,
    "a long number": b"x = " + b"9" * 100_000,
    "a day that is none": b"x = 2026-13-45",
    "too long": b"#" * TOO_LONG,
}
READERS = {
    "policy": (load, "x.toml"),
    "choices": (load_choices, "x.toml"),
    "survey": (load_survey, "x.toml"),
}


def place(tmp_path, kind, name):
    """Put something that is no such file at a name."""
    path = tmp_path / name
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif kind == "device":
        path.symlink_to("/dev/zero")
    elif kind == "circle":
        path.symlink_to(path)
    else:
        path.write_bytes(TEXTS[kind])
    return path


KINDS = ["pipe", "folder", "device", "circle", *TEXTS]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("reader", READERS)
def test_a_file_that_is_none_is_refused_by_name_at_once(tmp_path, kind, reader):
    read, name = READERS[reader]
    path, began = place(tmp_path, kind, name), time.thread_time()
    with pytest.raises(KnownError) as error:
        read(path)
    assert time.thread_time() - began < 2
    told = error.value.problems if isinstance(error.value, Invalid) else [error.value]
    for language in ("ar", "en"):
        assert all(Messages(language).of(why) for why in told)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "empty"])
def test_settings_that_cannot_be_read_are_the_usual_ones_and_named(tmp_path, kind):
    began = time.thread_time()
    kept = Preferences(place(tmp_path, kind, "machine.toml"))
    assert kept.text("window", "theme", "light") == "light"
    assert time.thread_time() - began < 2
    assert kept.told()["what"] == "machine.toml"
    kept.put("window", "theme", "dark")
    assert kept.text("window", "theme", "light") == "dark"


@pytest.mark.parametrize("kind", KINDS)
def test_texts_that_cannot_be_read_say_so_and_what_to_do(tmp_path, monkeypatch, kind):
    (tmp_path / "resources" / "messages").mkdir(parents=True)
    place(tmp_path / "resources" / "messages", kind, "ar.toml")
    monkeypatch.setattr(paths, "_root", lambda: tmp_path)
    told = Messages()
    if kind == "empty":
        assert told.codes() == frozenset()
        return
    said = told.of(KnownError("storage.disk_full"))
    assert "ar.toml" in said
    assert "أعد تثبيت البرنامج" in said
    assert "storage.disk_full" in said


def test_a_pipe_is_not_waited_for(tmp_path):
    pipe = place(tmp_path, "pipe", "x")
    ended = threading.Event()

    def read():
        with pytest.raises(OSError, match="not a file"):
            small_files.read(pipe)
        ended.set()

    threading.Thread(target=read, daemon=True).start()
    assert ended.wait(5)


def test_a_plain_table_is_read_whatever_its_texts_look_like():
    text = '''
"a.b" = "x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x [[[[[[[["
[c.'d.e']  # a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z.a.b.c.d.e.f.g.h.i.j.k [[[[[[
long = """
{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{ "quoted" \\""" ''"""
floats = [1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5,
1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5]
'''
    table = small_files.toml(text)
    assert len(table["c"]["d.e"]["floats"]) == 36
    assert table["a.b"].endswith("[[[[[[[[")


@given(st.text("[]{}\"'\\\n#.a =", max_size=80))
def test_no_text_breaks_the_reader(text):
    try:
        small_files.toml(text)
    except (ValueError, RecursionError):
        return


def test_json_that_was_kept_and_is_too_deep_is_damaged_as_any_other():
    for text in ("[" * 100_000, "{", "", "9" * 5000):
        with pytest.raises(ValueError, match=r".*"):
            loads(text)
    assert loads(b'{"a": [1]}') == {"a": [1]}
