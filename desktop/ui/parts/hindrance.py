"""Why a step of a request can't be taken yet, in words: one text for forms, cards and lists."""

from desktop.base.messages import Messages
from desktop.core.intake.terms import RequestView


def why_not(messages: Messages, request: RequestView, step: str) -> str:
    """Return what a step of the request waits for, as advice, or ""."""
    line = request.step(step)
    return messages.of(line.why) if line is not None and line.why is not None else ""
