"""What becomes of an operation's result: success, refusal, problems of fields, crashes."""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.base.errors import Invalid, KnownError
from desktop.base.messages import Messages
from desktop.ui.kit.behind import Behind
from desktop.ui.kit.operation import FAILED, Operation, Stopped, is_there
from desktop.ui.kit.still import still
from desktop.ui.kit.texts import joined

if TYPE_CHECKING:
    from desktop.ui.kit.shapes import Board, Speaker


class Delivery:
    """Gives results to whom they belong, and tells of them."""

    def __init__(
        self,
        speaker: "Board",
        messages: Messages,
        crash: Callable[[BaseException], object],
        behind: Behind,
    ) -> None:
        self._speaker, self._messages = speaker, messages
        self._crash, self._behind = crash, behind

    def __call__(
        self, operation: Operation[Any], future: "Future[Any]", *, titled: bool = False
    ) -> None:
        """Deliver what an operation came to; ``titled``: a failure is told by the work's name."""
        speaker = operation.speaker or self._speaker
        try:
            result = future.result()
        except (Stopped, CancelledError):
            speaker.tell(
                QCoreApplication.translate(
                    "Tasks", "Stopped. Nothing was changed by what was left undone."
                )
            )
        except Invalid as why:
            self._speaker.forget_news()
            self._distribute(operation, why, speaker)
        except KnownError as why:
            speaker.fail(joined(operation.title if titled else "", self._messages.of(why)))
            self._refuse(operation, why)
        except BaseException as why:  # noqa: BLE001  # the crash hook decides
            self._crash(why)
        else:
            self._succeed(operation, future, result)

    def _refuse(self, operation: Operation[Any], why: KnownError) -> None:
        busy = operation.busy
        if busy is not None and is_there(busy) and operation.speaker is None:
            busy.setProperty(FAILED, self._messages.of(why))
        if operation.refused is not None and is_there(operation.refused):
            operation.refused(why)

    def _succeed(self, operation: Operation[Any], future: "Future[Any]", result: Any) -> None:
        if news := operation.news:
            (operation.speaker or self._speaker).tell(
                news if isinstance(news, str) else news(result)
            )
        if operation.done is not None and is_there(operation.done):
            with still():
                operation.done(result)
        elif operation.done is not None:
            self._behind.keep(operation, future)

    def _distribute(self, operation: Operation[Any], why: Invalid, speaker: "Speaker") -> None:
        texts = [(p.field, self._messages.of(p)) for p in why.problems]
        if operation.refused is not None and is_there(operation.refused):
            operation.refused(why)  # which may show the rows that were asked for
        if operation.form is not None and is_there(operation.form):
            # what found no field is shown by the form's own summary
            operation.form.show_problems(texts)
        else:
            speaker.fail("\n".join(text for _, text in texts) or self._messages.of(why))
