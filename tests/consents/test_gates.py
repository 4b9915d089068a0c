"""Nothing in the program waits for a consent, whatever was answered."""

from pathlib import Path

import pytest

from desktop.core.consents.terms import EXPLICIT, OPTIONAL, Answer, Answered, Method
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role

CORE = Path(__file__).parents[2] / "desktop/core"
#: What of core may know of consents: the open office, the print that tells them, and the lists that
#: leave the office of those alone who agreed.
KNOWING = {
    "office.py",
    "intake/file_prints.py",
    "exchange/outgoing/service.py",
    "exchange/outgoing/terms.py",
}


def test_no_law_of_any_desk_knows_of_consents():
    asking = {
        file.relative_to(CORE).as_posix()
        for file in CORE.rglob("*.py")
        if "core.consents" in file.read_text(encoding="utf-8")
    }
    assert {name for name in asking if not name.startswith("consents/")} == KNOWING


@pytest.mark.parametrize("given", [None, True, False], ids=["unasked", "given", "refused"])
def test_a_request_goes_all_the_way_whatever_was_answered(live, given):
    live.unlock(Role.RECEPTION)
    person = live.person()
    if given is not None:
        answers = tuple(Answered(one, given=given) for one in (*OPTIONAL, *EXPLICIT))
        said = Answer(on=live.today, method=Method.SIGNED_PAPER, answers=answers)
        live.act(Role.RECEPTION, live.office.consents.take, person.id, said)
    request = live.upto(live.draft(person).id, StepId.STUDY)
    assert request.facts.studied_at is not None
    assert not [line for line in request.steps if "consent" in str(line.why)]
