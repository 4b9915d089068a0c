"""What money is paid for: decisions on requests, and settlements of harm."""

from collections.abc import Collection
from datetime import date

from desktop.base.money import Halalas
from desktop.core.aid.terms import Granted
from desktop.core.complaints.harm.claims.ledger import Claims
from desktop.core.intake.granting import RequestCases
from desktop.core.work import Look, Work


class PaidFor:
    """Asks of each whose it is (``aid.Cases``)."""

    def __init__(self, requests: RequestCases, claims: Claims) -> None:
        self._requests = requests
        self._claims = claims

    def granted_in(self, at: Work | Look, key: str) -> Granted | None:
        """Return what stands on a request or a file of harm."""
        return self._of(at, key).granted_in(at, key)

    def every_in(self, at: Work | Look) -> list[Granted]:
        """Return all of which something may still be paid, the oldest first."""
        every = [*self._requests.every_in(at), *self._claims.every_in(at)]
        return sorted(every, key=lambda one: (one.decided_on, one.number))

    def standing_in(self, at: Work | Look, ids: Collection[str]) -> set[str]:
        """Return those that go on to be paid."""
        return self._requests.standing_in(at, ids) | self._claims.standing_in(at, ids)

    def paid_in(self, tx: Work, key: str, amount: Halalas, what: str, on: date) -> None:
        """Tell whose it is of what was paid."""
        self._of(tx, key).paid_in(tx, key, amount, what, on)

    def hidden_in(self, at: Work | Look) -> frozenset[str]:
        """Return what is about who asks."""
        return self._claims.hidden_in(at)

    def _of(self, at: Work | Look, key: str) -> RequestCases | Claims:
        return self._claims if self._claims.is_one(at, key) else self._requests
