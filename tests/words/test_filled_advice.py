"""A refusal is given its day and its sum, not their words: the window says them in its language."""

import ast
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import desktop
from desktop.base.errors import Refused, Sum
from desktop.base.messages import Messages

CORE = Path(desktop.__file__).parent / "core"
WHY = {"Problem", "Refused", "KnownError"}
DAYS = {"both_text", "hijri_text", "hijri_brief", "gregorian_text", "strftime"}
FIGURES = {"riyals", "figures", "amount_words", "counted", "arabic_digits"}
WORDED = DAYS | FIGURES


def _called(part: ast.AST) -> set[str]:
    calls = (one.func for one in ast.walk(part) if isinstance(one, ast.Call))
    return {str(getattr(one, "id", getattr(one, "attr", ""))) for one in calls}


def _made_of(call: ast.Call, around: ast.FunctionDef) -> Iterator[ast.AST]:
    """Yield what a refusal is filled with, and what the names in it were set to."""
    given = [*call.args, *(one.value for one in call.keywords)]
    yield from given
    named = {one.id for part in given for one in ast.walk(part) if isinstance(one, ast.Name)}
    for one in ast.walk(around):
        targets = one.targets if isinstance(one, ast.Assign) else [getattr(one, "target", None)]
        set_here = {n.id for t in targets if t for n in ast.walk(t) if isinstance(n, ast.Name)}
        if isinstance(one, ast.Assign | ast.AnnAssign) and one.value and set_here & named:
            yield one.value


def _worded() -> Iterator[str]:
    for file in sorted(CORE.rglob("*.py")):
        every = ast.walk(ast.parse(file.read_text("utf-8")))
        functions = [one for one in every if isinstance(one, ast.FunctionDef)]
        words = WORDED | {f.name for f in functions if len(f.body) == 1 and _called(f) & WORDED}
        for around in functions:
            for call in ast.walk(around):
                if not isinstance(call, ast.Call) or getattr(call.func, "id", "") not in WHY:
                    continue
                if any(_called(part) & words for part in _made_of(call, around)):
                    yield f"{file.relative_to(CORE)}:{call.lineno}"


def test_no_refusal_is_filled_with_a_day_or_a_sum_in_words():
    assert not list(_worded())


def test_a_day_and_a_moment_are_said_in_arabic():
    said = Messages()
    begun = said.of(Refused("survey.not_started", starts=date(2026, 3, 20)))
    assert "١ شوال ١٤٤٧ هـ الموافق ٢٠ مارس ٢٠٢٦ م" in begun
    behind = said.text("clock.behind", latest=datetime(2026, 3, 20, 21, 30, tzinfo=UTC))
    assert "٢١ مارس ٢٠٢٦ م، ٠٠:٣٠" in behind


def test_a_sum_is_said_with_its_riyals():
    left = Refused("intake.amount_over", left=Sum(125_050))
    assert "١٬٢٥٠٫٥٠ ريال" in Messages().of(left)
