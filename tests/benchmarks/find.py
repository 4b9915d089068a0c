"""Search as one types, at 10,000 and 100,000 files (1,000,000 with ``--long``): each key with the
rows that are shown, beside SQLite's LIKE and FTS5, tantivy and rapidfuzz on the same names; whom it
finds of those written otherwise, and of those registered twice; how the index is made, and how long
the window waits meanwhile.

Beside wall times stand the processor's, which a busy machine does not stretch. ``--office DIR``
measures what ``istiqbal sample`` made. Exits 1 where a limit is passed.
"""

import argparse
import gc
import json
import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from itertools import combinations
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop.base.arabic_text import name_parts  # noqa: E402
from desktop.base.keys import search_key  # noqa: E402
from desktop.boot import House, main  # noqa: E402
from desktop.core.finding.terms import MOST  # noqa: E402
from desktop.core.gate import Opened  # noqa: E402
from desktop.core.practice.loader import practice  # noqa: E402
from desktop.core.practice.spelling import misspelt, mistyped  # noqa: E402
from desktop.core.work import Role  # noqa: E402
from desktop.ui.kit.garbage import GarbageInWindow  # noqa: E402

SIZES: Final = (10_000, 100_000)
LARGEST: Final = 1_000_000
#: Milliseconds of a key at any size, of the window's waits, seconds until whole at 100,000.
KEY: Final = 16.0
STALL: Final = 32.0
WHOLE: Final = 2.0
ASKED: Final = 300
#: Milliseconds of the check of a form, seconds of everybody's doubles at a million.
TWIN: Final = 20.0
ALL_DOUBLES: Final = 180.0
DOUBLES: Final = 0.98
RECALL: Final = {
    "spelling": 0.99, "one slip": 0.98, "two slips": 0.92, "a word missing": 0.97,
    "joined or split": 0.97,
}  # fmt: skip

failed: list[str] = []


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def judge(name: str, value: float, limit: float, unit: str, *, least: bool = False) -> None:
    good = value >= limit if least else value <= limit
    say(f"  {name:<34}{value:>10.2f} {unit:<4} limit {limit:g}{'' if good else '   PASSED'}")
    if not good:
        failed.append(name)


def p95(times: Sequence[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)] * 1000


@contextmanager
def office(count: int, given: Path | None) -> Iterator[Path]:
    """Give the folder of an office of so many files."""
    if given is not None:
        yield given
        return
    with TemporaryDirectory() as folder:
        began = perf_counter()
        main(["sample", "--people", str(count), "--into", folder, "--seed", "7"])
        say(f"  made in {perf_counter() - began:.0f} s")
        yield Path(folder)


def prepared(house: House, there: Opened) -> None:
    """Make the index as the window does, and measure how long the window's loop waits meanwhile."""
    app = QCoreApplication.instance() or QCoreApplication([])
    garbage = GarbageInWindow(app)
    garbage.set_apart()  # as the window does once it is loaded
    finding, waits, last = there.office.finding, list[float](), [perf_counter()]
    ticking, loop = QTimer(interval=4), QEventLoop()
    began, used = perf_counter(), process_time()
    first = 0.0

    def tick() -> None:
        now = perf_counter()
        waits.append(now - last[0])
        last[0] = now
        if finding.whole:
            loop.quit()

    ticking.timeout.connect(tick)
    ticking.start()
    house.lane.submit(finding.prepare, there.actor)
    asked = perf_counter()
    house.call(finding.find, there.actor, "محمد")
    first = perf_counter() - asked
    last[0] = perf_counter()
    loop.exec()
    ticking.stop()
    garbage.deleteLater()
    gc.enable()
    whole = perf_counter() - began
    files, size = finding.size()
    say(f"  {files} files in memory, about {size / 2**20:.0f} MiB, {size / files:.0f} B a file")
    say(f"  processor while it was made: {process_time() - used:.2f} s")
    judge("first answer after unlocking", first, 1.0, "s")
    judge("whole", whole, WHOLE * max(1, files / 100_000), "s")
    judge("longest wait of the window", max(waits) * 1000, STALL, "ms")


def keys_of(own: Random, names: Sequence[str]) -> Iterator[str]:
    """Yield what stands in the box after some keys of somebody who types a name."""
    for name in own.sample(names, ASKED):
        yield name[: own.randrange(1, len(name) + 1)]


def timed(find: Callable[[str], object], texts: Iterable[str]) -> tuple[list[float], list[float]]:
    walls, used = list[float](), list[float]()
    for text in texts:
        began, worked = perf_counter(), process_time()
        find(text)
        walls.append(perf_counter() - began)
        used.append(process_time() - worked)
    return walls, used


def keyed(ask: Callable[[str], Any], people: Sequence[dict[str, str]]) -> None:
    own, names = Random(11), [one["name"] for one in people]
    kinds = {
        "a key of a name": list(keys_of(own, names)),
        "a key of a name with a slip": [_slipped(own, text) for text in keys_of(own, names)],
        "first and family name": [" ".join(n.split()[::3]) for n in own.sample(names, ASKED)],
        "a file number": [own.choice(people)["file"] for _ in range(ASKED)],
        "the end of a number": [f"{own.randrange(10000):04d}" for _ in range(ASKED)],
        "seven digits": [f"1{own.randrange(10**6):06d}" for _ in range(ASKED)],
    }
    for name, texts in kinds.items():
        ask(texts[0])
        walls, used = timed(ask, texts)
        middle = sorted(walls)[len(walls) // 2] * 1000
        say(f"  {name:<34} p50 {middle:7.2f} ms   processor p95 {p95(used):7.2f} ms")
        judge(f"{name}, p95", p95(walls), KEY, "ms")


def _slipped(own: Random, text: str) -> str:
    return mistyped(own, text) if len(text) > 3 else text


def variants(own: Random, name: str) -> dict[str, str]:
    """Return a name as others write it."""
    words = name.split()
    at = own.randrange(len(words))
    slip = [*words]
    slip[at] = _slipped(own, words[at])
    two = [*slip]
    other = own.randrange(len(words))
    two[other] = _slipped(own, two[other])
    parts = name_parts(name)
    left = own.randrange(len(parts))
    cut = own.randrange(len(words) - 1)
    whole = max(words, key=len)
    half = own.randrange(2, len(whole) - 1) if len(whole) > 4 else 0
    apart = name.replace(whole, f"{whole[:half]} {whole[half:]}", 1) if half else name
    joined = " ".join((*words[:cut], words[cut] + words[cut + 1], *words[cut + 2 :]))
    return {
        "spelling": " ".join(misspelt(own, word) for word in words),
        "one slip": " ".join(slip),
        "two slips": " ".join(two),
        "a word missing": " ".join((*parts[:left], *parts[left + 1 :])),
        "joined or split": joined if own.random() < 0.5 else apart,
    }


def recalled(ask: Callable[[str], Any], people: Sequence[dict[str, str]]) -> None:
    own = Random(13)
    met = dict.fromkeys(RECALL, 0)
    some = own.sample(people, ASKED)
    for one in some:
        for kind, text in variants(own, one["name"]).items():
            met[kind] += one["id"] in {hit.row.id for hit in ask(text).hits}
    for kind, least in RECALL.items():
        judge(f"found: {kind}", met[kind] / len(some), least, "", least=True)


def doubled(house: House, there: Opened, people: Sequence[dict[str, str]]) -> None:
    """Measure whom a form is like, and everybody's doubles; who is registered twice is known."""
    own, groups, finding = Random(21), dict[str, list[str]](), there.office.finding
    for one in people:
        groups.setdefault(one["same_as"] or one["id"], []).append(one["id"])
    known = [some for some in groups.values() if len(some) > 1]
    same = {frozenset(pair) for some in known for pair in combinations(some, 2)}
    twice = own.sample(known, min(ASKED, len(known)))
    once = own.sample([some for some in groups.values() if len(some) == 1], len(twice))
    walls, used, met = list[float](), list[float](), list[bool]()
    for some in (*twice, *once):
        form = house.call(there.office.people.read, there.actor, some[-1]).form
        began, worked = perf_counter(), process_time()
        alike = house.call(finding.twins, there.actor, form, some[-1])
        walls.append(perf_counter() - began)
        used.append(process_time() - worked)
        others = {one.row.id for one in alike}
        met.append(bool(others & {*some[:-1]} if len(some) > 1 else others))
    say(f"  {'whom a form is like':<34} processor p95 {p95(used):7.2f} ms")
    judge("whom a form is like, p95", p95(walls), TWIN, "ms")
    judge("found: registered twice", sum(met[: len(twice)]) / len(twice), DOUBLES, "", least=True)
    say(f"  of those registered once, like somebody: {sum(met[len(twice) :]) / len(once):.3f}")
    began, worked = perf_counter(), process_time()
    while not house.call(finding.doubles, there.actor).ended:
        pass
    wall, work = perf_counter() - began, process_time() - worked
    found = {pair.files for pair in finding._hunt[0]._found}  # the list shows the likeliest alone
    say(f"  {'all doubles, processor':<34}{work:>10.2f} s")
    judge("all doubles", wall, ALL_DOUBLES * max(len(people), SIZES[0]) / LARGEST, "s")
    judge("found: all doubles", len(found & same) / len(same), DOUBLES, "", least=True)
    say(f"  of those found, no doubles: {len(found - same) / len(found):.3f}")


def peers(people: Sequence[dict[str, str]]) -> None:
    """Measure the same keys on the same names, ids alone and nothing else to be shown."""
    names = [(one["id"], search_key(one["name"])) for one in people]
    own = Random(11)
    texts = [search_key(text) for text in keys_of(own, [one["name"] for one in people])]
    db = sqlite3.connect(":memory:")
    db.execute("create table one (id, name)")
    db.executemany("insert into one values (?, ?)", names)
    for kind, how in (("words", "unicode61"), ("grams", "trigram")):
        began = perf_counter()
        prefix = ", prefix='2 3'" if kind == "words" else ""
        db.execute(
            f"create virtual table {kind} using fts5(id unindexed, name, tokenize='{how}'{prefix})"
        )
        db.executemany(f"insert into {kind} values (?, ?)", names)  # noqa: S608
        say(f"  FTS5 {how}: made in {perf_counter() - began:.1f} s")

    def like(text: str) -> object:
        where = " and ".join("' ' || name like ?" for _ in text.split())
        asked = [f"% {word}%" for word in text.split()]
        query = f"select id from one where {where} limit {MOST}"  # noqa: S608
        return db.execute(query, asked).fetchall()

    def match(kind: str, asked: str) -> object:
        query = f"select id from {kind} where name match ? order by rank limit {MOST}"  # noqa: S608
        return db.execute(query, (asked,)).fetchall() if asked else []

    def by_words(text: str) -> object:
        return match("words", " ".join(f'"{word}"*' for word in text.split()))

    def by_grams(text: str) -> object:
        return match("grams", " ".join(f'"{word}"' for word in text.split() if len(word) > 2))

    fuzz, process = (import_module(f"rapidfuzz.{part}") for part in ("fuzz", "process"))

    every = dict(names)

    def brute(text: str) -> object:
        return process.extract(text, every, scorer=fuzz.token_sort_ratio, limit=MOST)

    def tell(name: str, way: Callable[[str], object], some: Sequence[str]) -> None:
        walls, used = timed(way, some)
        say(f"  {name:<34} p95 {p95(walls):8.2f} ms   processor {p95(used):8.2f} ms")

    ways = {"LIKE": like, "FTS5 unicode61 prefix": by_words, "FTS5 trigram": by_grams}
    for name, way in ways.items():
        tell(name, way, texts)
    tell("rapidfuzz, every name", brute, texts[:40])
    tell("tantivy, one slip a word", _tantivy(names), texts)


def _tantivy(names: Sequence[tuple[str, str]]) -> Callable[[str], object]:
    t = import_module("tantivy")

    schema = (
        t.SchemaBuilder()
        .add_text_field("id", stored=True, tokenizer_name="raw", index_option="basic")
        .add_text_field("name", tokenizer_name="space", index_option="basic")
        .build()
    )
    index = t.Index(schema)
    index.register_tokenizer("space", t.TextAnalyzerBuilder(t.Tokenizer.whitespace()).build())
    writer = index.writer(64 << 20, 1)
    began = perf_counter()
    for person_id, name in names:
        writer.add_document(t.Document(id=person_id, name=name))
    writer.commit()
    index.reload()
    say(f"  tantivy: heads alone made in {perf_counter() - began:.1f} s")
    searcher = index.searcher()

    def ask(text: str) -> object:
        words = text.split()
        last = len(words) - 1
        parts = [
            (t.Occur.Must, t.Query.fuzzy_term_query(schema, "name", word, 1, True, at == last))
            for at, word in enumerate(words)
        ]
        hits = searcher.search(t.Query.boolean_query(parts), MOST, count=False).hits
        return [searcher.doc(address).get_first("id") for _, address in hits]

    return ask


def measure(folder: Path) -> None:
    people = [json.loads(line) for line in (folder / "people.jsonl").open(encoding="utf-8")]
    say(f"{len(people)} files")
    house = House(folder / "office")
    try:
        slots = {slot.name: slot.id for slot in house.call(house.gate.people)}
        who = slots[practice().staff[Role.RECEPTION].name]
        there = house.call(house.gate.unlock, who, practice().password)
        prepared(house, there)

        def ask(text: str) -> Any:
            return house.call(there.office.finding.find, there.actor, text)

        keyed(ask, people)
        recalled(ask, people)
        doubled(house, there, people)
    finally:
        house.close()
    peers(people)


def run() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--office", type=Path)
    parser.add_argument("--long", action="store_true")
    given = parser.parse_args()
    sys.setswitchinterval(0.0005)
    sizes = (0,) if given.office else (*SIZES, *((LARGEST,) if given.long else ()))
    for size in sizes:
        with office(size, given.office) as folder:
            measure(folder)
    return bool(failed)


if __name__ == "__main__":
    sys.exit(run())
