"""How work ended that was begun before a lock, for who left, and for the page that shows it."""

from collections.abc import Callable, Container
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.base.errors import KnownError
from desktop.ui.kit.operation import Operation

if TYPE_CHECKING:
    from concurrent.futures import Future


class _Ended(NamedTuple):
    whose: str
    operation: Operation[Any]
    future: "Future[Any]"


class Behind:
    """``results``: what a page has to show that was gone when it came, by the page's id.
    ``leaving``: who leaves, before they can read how an act ended.
    """

    def __init__(self) -> None:
        self._ended: list[_Ended] = []
        self.results: dict[str, Any] = {}
        self.leaving = ""

    def add(self, whose: str, operation: Operation[Any], future: "Future[Any]") -> None:
        """Keep how work ended that somebody began."""
        self._ended.append(_Ended(whose, operation, future))
        self.keep(operation, future)

    def tell_again(self, operation: Operation[Any], future: "Future[Any]") -> None:
        """Keep what who leaves was told of an act, and nothing else of it."""
        from concurrent.futures import Future  # not before the first frame

        why, told, news = future.exception(), Future[None](), operation.news
        if isinstance(why, KnownError):
            told.set_exception(why)
        elif why is None and news:
            news = news if isinstance(news, str) else news(future.result())
            told.set_result(None)
        if told.done():
            self._ended.append(_Ended(self.leaving, Operation(news=news), told))

    def keep(self, operation: Operation[Any], future: "Future[Any]") -> None:
        """Keep what work came to for the page that shows it."""
        if operation.page and not future.cancelled() and future.exception() is None:
            self.results[operation.page] = future.result()

    def tell(
        self,
        whose: str,
        pages: Container[str],
        deliver: "Callable[[Operation[Any], Future[Any]], object]",
    ) -> None:
        """Deliver what is for somebody who came in: their own, and the first time what a page shows
        that they may open.
        """
        every, self._ended = self._ended, []
        for one in every:
            heir = bool(one.operation.page) and one.operation.page in pages
            if one.whose != whose:
                left = one._replace(operation=one.operation._replace(page="")) if heir else one
                self._ended.append(left)
            if heir or one.whose == whose:
                deliver(one.operation, one.future)
