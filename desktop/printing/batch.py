"""Many letters in one run: two worker processes, results in order, memory that stays flat.

Only as many jobs as the workers can hold are under way, so a run of a thousand letters keeps a
handful of PDFs in memory. Workers are spawned, not forked: the window's threads and the database's
keys never reach them. A frozen program calls ``multiprocessing.freeze_support`` at its start.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from desktop.base.errors import KnownError, Param
from desktop.printing.render import Options, Rendered, render_json
from desktop.storage.files import write_whole

WORKERS: Final = 2
#: Jobs handed to the workers at a time; one waits for each that is drawn.
_AHEAD: Final = WORKERS * 2


@dataclass(frozen=True, slots=True)
class Job:
    """One print to draw: ``key`` is the caller's own name for it, ``data`` its stored JSON."""

    key: str
    form_id: str
    data: str
    options: Options = field(default_factory=Options)

    def __repr__(self) -> str:
        return f"Job({self.form_id})"


@dataclass(frozen=True, slots=True)
class _Refusal:
    """A known error on its way home: exceptions with keywords do not survive pickling."""

    code: str
    params: dict[str, Param]


def _draw(job: Job) -> Rendered | _Refusal:
    try:
        return render_json(job.form_id, job.data, options=job.options)
    except KnownError as why:
        return _Refusal(why.code, why.params)


@dataclass(frozen=True, slots=True)
class Report:
    """How a run ended: the files saved, and each job that failed by its key with the reason."""

    saved: tuple[Path, ...]
    failed: tuple[tuple[str, KnownError], ...]


def render_many(
    jobs: Iterable[Job],
    *,
    progress: Callable[[int], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[tuple[str, Rendered | KnownError]]:
    """Yield each job's key with its drawing, or with why there is none, in the order of ``jobs``.

    A job that fails (data that can't be read) costs the others nothing. ``progress`` is told how
    many are done. When ``cancelled`` says so, no further job is begun and the iterator ends after
    those that have been yielded; what was drawn by then stays good.
    """
    waiting: deque[tuple[str, Future[Rendered | _Refusal]]] = deque()
    queue = iter(jobs)
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        try:
            done = 0
            while True:
                while len(waiting) < _AHEAD and (job := next(queue, None)) is not None:
                    waiting.append((job.key, pool.submit(_draw, job)))
                if not waiting or cancelled():
                    return
                key, drawing = waiting.popleft()
                drawn = drawing.result()
                done += 1
                progress(done)
                if isinstance(drawn, _Refusal):
                    yield key, KnownError(drawn.code, **drawn.params)
                else:
                    yield key, drawn
        finally:
            for _, rest in waiting:
                rest.cancel()


def save_many(
    jobs: Iterable[Job],
    folder: Path,
    *,
    progress: Callable[[int], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Save each job's PDF as ``key``.pdf in ``folder``, each file whole or not there at all.

    Keys become file names: numbers of prints, never names of people. Raises KnownError
    ``printer.cannot_save`` where the folder takes no more; what was saved by then stays.
    """
    saved: list[Path] = []
    failed: list[tuple[str, KnownError]] = []
    for key, drawn in render_many(jobs, progress=progress, cancelled=cancelled):
        if isinstance(drawn, KnownError):
            failed.append((key, drawn))
            continue
        path = folder / f"{key}.pdf"
        try:
            write_whole(path, drawn.pdf)
        except OSError as why:
            raise KnownError("printer.cannot_save", file=path.name) from why
        saved.append(path)
    return Report(tuple(saved), tuple(failed))
