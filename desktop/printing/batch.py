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
from typing import Final

from desktop.base.errors import KnownError, Param
from desktop.printing.render import Options, Rendered, render_json

WORKERS: Final = 2
#: Jobs handed to the workers at a time; one waits for each that is drawn.
_AHEAD: Final = WORKERS * 2


@dataclass(frozen=True, slots=True)
class Job:
    """One paper to draw: ``key`` is the caller's own name for it, ``data`` its stored JSON."""

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


def render_many(
    jobs: Iterable[Job],
    *,
    progress: Callable[[int], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[tuple[str, Rendered]]:
    """Yield each job's key and drawing in the order of ``jobs``.

    ``progress`` is told how many are done. When ``cancelled`` says so, no further job is begun and
    the iterator ends after those that have been yielded; what was drawn by then stays good. An
    error of a job (KnownError for data that can't be read) is raised at its place and ends the
    run.
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
                if isinstance(drawn, _Refusal):
                    raise KnownError(drawn.code, **drawn.params)
                done += 1
                progress(done)
                yield key, drawn
        finally:
            for _, rest in waiting:
                rest.cancel()
