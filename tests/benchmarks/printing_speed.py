"""How long papers take, beside typst, WeasyPrint and LibreOffice in one run.

One two-page request form and one decision letter, warm; the first form of a fresh process; and a
thousand letters on two processes, with their memory on the way, beside typst. Every contestant
gets the same words, fonts and sizes in its own source language and writes tagged PDF/A (LibreOffice
PDF/A-2b, the nearest that it has, and it loses most of the signature). Rounds are interleaved, so
that a busy machine is busy for all; LibreOffice has rounds of its own: many papers less one.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
FONTS: Final = ROOT / "resources" / "fonts"
PEERS: Final = ROOT / "build" / "peers" / "bin" / "python"
#: Rounds of each form; LibreOffice converts as many files in one run.
ROUNDS: Final = 24
COLD: Final = 5
#: Letters made in all, by so many processes at once, and in turn.
LETTERS: Final = 1000
TEAM: Final = 2
BATCH: Final = 100
_RUNNER: Final = Path(__file__).parent / "peers" / "runner.py"
_FILTER: Final = {"SelectPdfVersion": {"type": "long", "value": "2"}}


def write_sources(folder: Path) -> None:
    """Write every paper in every source language."""
    from desktop.core.documents.frozen import to_json
    from desktop.core.policy.loader import load_shipped
    from desktop.printing.samples import sample
    from tests.benchmarks.peers import content, html_source, odf_source, typst_source

    profile = load_shipped()[0].profile
    for form_id, compose in (("request", content.request), ("decision_letter", content.letter)):
        form = sample(form_id, profile)
        for number in range(ROUNDS):
            data = content.varied(form, number)
            paper = compose(data)
            for suffix, text in (
                ("json", to_json(data)),
                ("typ", typst_source.source(paper)),
                ("html", html_source.source(paper, FONTS.as_uri())),
                ("fodt", odf_source.source(paper)),
            ):
                (folder / f"{form_id}-{number}.{suffix}").write_text(text, encoding="utf-8")


def write_letters(folder: Path) -> None:
    """Write letters to a thousand people, for us and for typst."""
    from desktop.core.documents.frozen import to_json
    from desktop.core.policy.loader import load_shipped
    from desktop.printing.samples import sample
    from tests.benchmarks.peers import content, typst_source

    form = sample("decision_letter", load_shipped()[0].profile)
    for number in range(LETTERS):
        data = content.varied(form, number)
        for suffix, text in (
            ("json", to_json(data)),
            ("typ", typst_source.source(content.letter(data))),
        ):
            (folder / f"decision-{number}.{suffix}").write_text(text, encoding="utf-8")


class Contestant:
    """A process that makes papers on demand."""

    def __init__(self, engine: str, folder: Path) -> None:
        self.engine = engine
        python = sys.executable if engine == "istiqbal" else PEERS
        self._process = subprocess.Popen(
            [python, "-P", _RUNNER, engine, folder, FONTS],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def make(self, form_id: str, number: int) -> float:
        """Return the seconds that a paper took."""
        self.ask(form_id, [number])
        return self.answer()[0]

    def ask(self, form_id: str, numbers: Iterable[int]) -> None:
        """Let papers be made one after the other, each to be answered for."""
        assert self._process.stdin is not None
        self._process.stdin.writelines(f"{form_id} {number}\n" for number in numbers)
        self._process.stdin.flush()

    def answer(self) -> tuple[float, float]:
        """Return the seconds that the next paper took, and the process's memory in MB."""
        assert self._process.stdout is not None
        seconds, memory = self._process.stdout.readline().split()
        return float(seconds), float(memory)

    def close(self) -> None:
        self._process.communicate()


ENGINES: Final = ("istiqbal", "typst", "weasyprint")


def warm(folder: Path, form_id: str) -> dict[str, list[float]]:
    """Return the seconds of each engine's papers, the first round left out."""
    runners = [Contestant(engine, folder) for engine in ENGINES]
    times: dict[str, list[float]] = {engine: [] for engine in ENGINES}
    for number in range(ROUNDS):
        for runner in runners:
            taken = runner.make(form_id, number)
            if number:
                times[runner.engine].append(taken)
    for runner in runners:
        runner.close()
    times["libreoffice"] = [libreoffice(folder, form_id) for _ in range(COLD)]
    return times


def libreoffice(folder: Path, form_id: str) -> float:
    """Return the seconds of one more paper in a run of many."""
    few, many = (_convert(folder, form_id, count) for count in (1, ROUNDS))
    return (many - few) / (ROUNDS - 1)


def _convert(folder: Path, form_id: str, count: int) -> float:
    config = folder / "fonts.conf"
    config.write_text(
        f"<fontconfig><dir>{FONTS}</dir><cachedir>{folder}/fonts</cachedir></fontconfig>"
    )
    files = [folder / f"{form_id}-{number}.fodt" for number in range(count)]
    begun = time.perf_counter()
    subprocess.run(
        [
            *("soffice", f"-env:UserInstallation={(folder / 'office').as_uri()}", "--headless"),
            *("--convert-to", f"pdf:writer_pdf_Export:{json.dumps(_FILTER)}"),
            *("--outdir", str(folder / "libreoffice"), *map(str, files)),
        ],
        env=os.environ | {"FONTCONFIG_FILE": str(config)},
        capture_output=True,
        check=True,
    )
    taken = time.perf_counter() - begun
    made = len(list((folder / "libreoffice").glob(f"{form_id}-*.pdf")))
    assert made >= count, "LibreOffice made fewer papers than it was given"
    return taken


def cold(folder: Path) -> dict[str, list[float]]:
    """Return the seconds from the start of a fresh process to its first request form."""
    times: dict[str, list[float]] = {engine: [] for engine in (*ENGINES, "libreoffice")}
    for number in range(COLD):
        for engine in ENGINES:
            begun = time.perf_counter()
            runner = Contestant(engine, folder)
            runner.make("request", number)
            times[engine].append(time.perf_counter() - begun)
            runner.close()
        times["libreoffice"].append(_convert(folder, "request", 1))
    return times


def show(title: str, times: dict[str, list[float]]) -> None:
    """Print medians and the best in ms, and each one's ratio to the program's median."""
    own = statistics.median(times["istiqbal"])
    _say(f"\n{title}\n{'':14}{'median ms':>10}{'best ms':>10}{'times ours':>12}")
    for engine, found in times.items():
        middle = statistics.median(found)
        _say(f"{engine:14}{middle * 1000:10.1f}{min(found) * 1000:10.1f}{middle / own:12.2f}")


def letters(folder: Path) -> None:
    """Print the time of a thousand letters on two processes, ours and typst's in turns."""
    write_letters(folder)
    teams = {one: [Contestant(one, folder) for _ in range(TEAM)] for one in ("istiqbal", "typst")}
    spent = dict.fromkeys(teams, 0.0)
    _say(f"\n{LETTERS} letters on {TEAM} processes, a hundred in turn")
    for first in range(0, LETTERS, BATCH):
        for engine, team in teams.items():
            begun = time.perf_counter()
            for at, one in enumerate(team):
                one.ask("decision_letter", range(first + at, first + BATCH, TEAM))
            held = max(one.answer()[1] for _ in range(BATCH // TEAM) for one in team)
            spent[engine] += time.perf_counter() - begun
            done = first + BATCH
            if done in {BATCH, LETTERS // 2, LETTERS}:
                _say(
                    f"  {engine:10} after {done:5}: {spent[engine]:6.1f} s, {held:.0f} MB a process"
                )
    for one in (one for team in teams.values() for one in team):
        one.close()
    _say(f"  {spent['istiqbal'] * 1000 / LETTERS:.1f} ms a letter,"
         f" {spent['istiqbal'] / spent['typst']:.2f} of typst's time")  # fmt: skip


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Run all of it; about two minutes."""
    keep = sys.argv[1:2]  # a folder that keeps the papers, to be looked at
    with tempfile.TemporaryDirectory(prefix="istiqbal-speed-") as name:
        folder = Path(*keep or [name])
        folder.mkdir(exist_ok=True)
        write_sources(folder)
        show("One two-page request form, warm", warm(folder, "request"))
        show("One decision letter, warm, one process", warm(folder, "decision_letter"))
        show("First request form of a fresh process", cold(folder))
        letters(folder)


if __name__ == "__main__":
    main()
