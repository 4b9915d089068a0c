"""What was sent to a printer and did not get there: kept until it is printed or let go."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What is printed, where and how; ``pages`` like "1-2,4", "" for all."""

    pdf: bytes
    title: str
    printer: str = ""
    copies: int = 1
    pages: str = ""

    def __repr__(self) -> str:
        return f"PrintJob({self.printer}, {self.copies})"


class Spool:
    """Jobs waiting to be printed again, oldest first; in memory only, as papers are personal."""

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
