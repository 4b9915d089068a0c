"""What the benchmarks of paper print is put together of the forms as they are now."""

import pytest

from desktop.printing.samples import sample
from tests.benchmarks.peers import content


@pytest.mark.parametrize(
    ("form_id", "compose"), [("request", content.request), ("decision_letter", content.letter)]
)
def test_the_contestants_are_given_the_words_of_the_form(form_id, compose, haqal):
    form = content.varied(sample(form_id, haqal), 7)
    paper = compose(form)
    assert paper.office == form.head.office
    assert len(paper.blocks) > 8
