"""Numbers with what they count, in every case of a sentence, and in the texts of codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.counted import NOUNS, Case, counted
from desktop.base.messages import Messages


@pytest.mark.parametrize(
    "said",
    [
        "لا أيام، يوم واحد، يومان، ٣ أيام، ١١ يومًا، ٩٩ يومًا، ١٠٠ يوم، ١٠٢ يوم",
        "لا أوراق، ورقة واحدة، ورقتان، ٣ أوراق، ١١ ورقة، ٩٩ ورقة، ١٠٠ ورقة، ١٠٢ ورقة",
        "لا ثواني، ثانية واحدة، ثانيتان، ٣ ثوانٍ، ١١ ثانية، ٩٩ ثانية، ١٠٠ ثانية، ١٠٢ ثانية",
        "لا أسر، أسرة واحدة، أسرتان، ٣ أسر، ١١ أسرة، ٩٩ أسرة، ١٠٠ أسرة، ١٠٢ أسرة",
    ],
)
def test_a_noun_follows_its_number(said):
    noun = said.rpartition("، ١٠٢ ")[2]
    assert "، ".join(counted(n, noun) for n in (0, 1, 2, 3, 11, 99, 100, 102)) == said


@pytest.mark.parametrize(
    ("count", "noun", "case", "said"),
    [
        (1, "يوم", Case.ACCUSATIVE, "يومًا واحدًا"),
        (1, "حرف", Case.GENITIVE, "حرف واحد"),
        (2, "حرف", Case.GENITIVE, "حرفين"),
        (2, "ورقة", Case.ACCUSATIVE, "ورقتين"),
        (2, "يوم عمل", Case.ACCUSATIVE, "يومي عمل"),
        (2, "طلب قائم", Case.GENITIVE, "طلبين قائمين"),
        (1, "ميجابايت", Case.NOMINATIVE, "١ ميجابايت"),
        (2, "ميجابايت", Case.GENITIVE, "٢ ميجابايت"),
    ],
)
def test_one_and_two_follow_their_place_in_the_sentence(count, noun, case, said):
    assert counted(count, noun, case) == said


@given(st.integers(0, 10**9), st.sampled_from(sorted(NOUNS)), st.sampled_from(Case))
def test_whatever_is_counted_has_arabic_digits_alone(count, noun, case):
    said = counted(count, noun, case)
    assert not set(said) & set("0123456789")
    assert "٠" not in said.split()


def test_texts_of_codes_count_by_the_same_law(monkeypatch):
    messages = Messages()
    texts = {"a": "أطول من {most:حرف/جر}", "b": "السطر {line}", "c": "في {days:يوم}"}
    monkeypatch.setitem(messages.__dict__, "_texts", texts)
    assert messages.text("a", most=2) == "أطول من حرفين"
    assert messages.text("a", most=100) == "أطول من ١٠٠ حرف"
    assert messages.text("b", line=1200) == "السطر ١٢٠٠"
    assert messages.text("c", days=12) == "في ١٢ يومًا"
    english = Messages("en")
    monkeypatch.setitem(english.__dict__, "_texts", {"a": "over {most:letter}"})
    assert english.text("a", most=1) == "over 1 letter"
    assert english.text("a", most=100) == "over 100 letters"


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_number_in_a_text_of_a_code_can_be_filled_in(language):
    import re

    messages = Messages(language)
    for code in messages.codes():
        for name, noun in re.findall(r"{(\w+):([^}]+)}", messages._texts[code]):
            for count in (0, 1, 2, 3, 11, 100):
                text = f"{{{name}:{noun}}}"
                messages.__dict__["_texts"] = {**messages._texts, "_": text}
                assert messages.text("_", **{name: count})
