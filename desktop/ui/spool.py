"""What was sent to a printer and did not get there: kept until it is printed or let go."""

from desktop.base.data_classes import dataclass


@dataclass(frozen=True, slots=True)
class Printers:
    """The printers of this PC by name, and the one that the system takes by default ("": none)."""

    names: tuple[str, ...]
    default: str = ""

    @property
    def ready(self) -> str:
        """The printer that a job without one goes to: the default, or the only one; else ""."""
        return self.default or (self.names[0] if len(self.names) == 1 else "")


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What is printed, where and how; ``pages`` like "1-2,4", "" for all.

    ``original_of`` is the issued print whose original it is, "" for a copy or a form of no number.
    """

    pdf: bytes
    title: str
    printer: str = ""
    copies: int = 1
    pages: str = ""
    original_of: str = ""

    def __repr__(self) -> str:
        return f"PrintJob({self.printer}, {self.copies})"


class Spool:
    """Jobs waiting to be printed again, oldest first; in memory only, as papers are personal.

    Issued papers that no printer took yet are known without it, over restarts
    (``documents.unprinted``); here lies how they were to be printed, and what has no number.
    """

    def __init__(self) -> None:
        self._waiting: list[PrintJob] = []

    @property
    def waiting(self) -> tuple[PrintJob, ...]:
        """The jobs that no printer took."""
        return tuple(self._waiting)

    def keep(self, job: PrintJob) -> None:
        """Keep a job that was not taken."""
        if job not in self._waiting:
            self._waiting.append(job)

    def let_go(self, job: PrintJob) -> None:
        """Forget a job: it was printed, or nobody wants it any more."""
        if job in self._waiting:
            self._waiting.remove(job)

    def settle(self, document_id: str) -> None:
        """Forget the jobs of an original that came out by another way."""
        self._waiting = [job for job in self._waiting if job.original_of != document_id]
