"""The helper process in which what came from outside is decoded, with limits.

It is begun once and kept for the pages of one paper. When it has loaded its decoders it gives up
what they do not need: it opens no file and no socket (no descriptor is left to it), writes none,
begins no process, and its memory and time have an end. What it is given and gives goes through one
pipe. Where it dies or hangs only the file in hand is lost to it, which is whole where it came from.
"""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

#: Seconds of work on one thing, and seconds until somebody is told (a PC that just woke is slow to
#: begin the process).
_WORK_S: Final = 40
_PATIENCE_S: Final = 90.0


@dataclass(frozen=True, slots=True)
class Bench:
    """What a process decodes: ``name`` begins the codes of what goes wrong with it, ``memory`` are
    bytes of address space, ``jobs`` what may be asked of the module that ``decoders`` returns.
    """

    name: str
    memory: int
    jobs: tuple[str, ...]
    decoders: Callable[[], Any]


class Workshop:
    """Asked from one thread at a time, or another waits; closed from any, also while it begins."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self._lock, self._making = Lock(), Lock()
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None

    def begin(self) -> None:
        """Begin the process where none lives; it loads while nobody waits."""
        with self._making:
            if self._process is not None and self._process.is_alive():
                return
            self._end()
            fresh = get_context("spawn")
            ours, theirs = fresh.Pipe()
            process = fresh.Process(target=_work, args=(theirs, self.bench), daemon=True)
            process.start()
            theirs.close()
            self._pipe, self._process = ours, process

    def ask(self, job: str, *given: Any) -> Any:
        """Have one of the bench's jobs done and return what it returns.

        Raises its KnownErrors, ``….stuck`` where it takes too long, and ``….broke`` where the
        process died of it (``scan.stuck``).
        """
        with self._lock:
            self.begin()
            try:
                answer = self._answer(job, given)
            except (EOFError, OSError) as why:
                self.close()
                raise KnownError(f"{self.bench.name}.broke") from why
            if answer is None:
                self.close()
                raise KnownError(f"{self.bench.name}.stuck")
        code, told = answer
        if code:
            raise KnownError(code, **told)
        return told

    def _answer(self, job: str, given: tuple[Any, ...]) -> tuple[str, Any] | None:
        """Return what the process answers, None where it does not in time."""
        pipe = self._pipe
        if pipe is None:
            raise EOFError  # closed since it began
        pipe.send((job, given))
        if not pipe.poll(_PATIENCE_S):
            return None
        answer: tuple[str, Any] = pipe.recv()
        return answer

    def close(self) -> None:
        """End the process; the next thing that is asked begins another."""
        with self._making:
            self._end()

    def _end(self) -> None:
        process, self._process = self._process, None
        pipe, self._pipe = self._pipe, None
        if process is not None:
            process.kill()
            process.join()
        if pipe is not None:
            pipe.close()

    @property
    def pid(self) -> int | None:
        """The process's number, None where there is none."""
        return self._process.pid if self._process else None


def _work(pipe: "Connection", bench: Bench) -> None:
    decode, jobs = bench.decoders(), bench.jobs
    decode.warm()
    _give_up(bench.memory)
    while True:
        with suppress(EOFError):
            job, given = pipe.recv()
            _one_more()
            try:
                answer: tuple[str, Any] = ("", getattr(decode, jobs[jobs.index(job)])(*given))
            except KnownError as why:
                answer = (why.code, why.params)
            except MemoryError:
                answer = (f"{bench.name}.too_large", {})
            pipe.send(answer)
            continue
        return


def _give_up(memory: int) -> None:
    """Give up what decoding does not need, for good."""
    if sys.platform == "win32":
        return
    import resource

    for what in (resource.RLIMIT_NOFILE, resource.RLIMIT_NPROC, resource.RLIMIT_FSIZE):
        resource.setrlimit(what, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def _one_more() -> None:
    """Let the process work so long from now on, then it ends."""
    if sys.platform == "win32":
        return
    import resource

    used = os.times()
    end = int(used.user + used.system) + _WORK_S
    resource.setrlimit(resource.RLIMIT_CPU, (end, resource.RLIM_INFINITY))
