from collections.abc import Callable

import pytest

from desktop.base.errors import Invalid, Problem
from desktop.base.paths import resource
from desktop.core.policy.loader import LoadedPolicy, load, parse
from desktop.core.policy.profile import PolicyProfile

IDS = ("haqal", "kafl", "kawthar", "nama", "shaqra")


@pytest.fixture(scope="session")
def shipped() -> dict[str, LoadedPolicy]:
    return {name: load(resource("policies", f"{name}.toml")) for name in IDS}


@pytest.fixture(scope="session")
def profiles(shipped: dict[str, LoadedPolicy]) -> dict[str, PolicyProfile]:
    return {name: loaded.profile for name, loaded in shipped.items()}


@pytest.fixture(scope="session")
def broken(shipped: dict[str, LoadedPolicy]) -> Callable[..., tuple[Problem, ...]]:
    """Break a shipped policy by replacing texts; return the problems and check their lines."""

    def breaker(name: str, *edits: tuple[str, str]) -> tuple[Problem, ...]:
        text = shipped[name].text
        for old, new in edits:
            assert old in text
            text = text.replace(old, new, 1)
        with pytest.raises(Invalid) as caught:
            parse(text.encode())
        for problem in caught.value.problems:
            assert 1 <= int(problem.params["line"]) <= text.count("\n") + 1
        return caught.value.problems

    return breaker
