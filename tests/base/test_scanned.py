"""A code that a reader types arrives whole under any layout of the keyboard."""

import re
from pathlib import Path

import pytest

from desktop.base.crockford import ALPHABET
from desktop.base.scanned import code_readings

NUMBER = "P1448-0017"
#: Keys of a US keyboard in X's names, rows AE, AD, AC and AB.
ROWS = {"AE": "1234567890-=", "AD": "QWERTYUIOP[]", "AC": "ASDFGHJKL;'", "AB": "ZXCVBNM,./"}
#: X's names of what the file of the layout calls otherwise than by its number.
NAMED = {
    "dad": "ض", "sad": "ص", "theh": "ث", "qaf": "ق", "feh": "ف", "ghain": "غ", "ain": "ع",
    "ha": "ه", "khah": "خ", "hah": "ح", "jeem": "ج", "dal": "د", "sheen": "ش", "seen": "س",
    "yeh": "ي", "beh": "ب", "lam": "ل", "alef": "ا", "teh": "ت", "noon": "ن", "meem": "م",
    "kaf": "ك", "tah": "ط", "hamzaonyeh": "ئ", "hamza": "ء", "hamzaonwaw": "ؤ", "ra": "ر",
    "alefmaksura": "ى", "tehmarbuta": "ة", "waw": "و", "zain": "ز", "zah": "ظ",
    "fatha": "َ", "fathatan": "ً", "damma": "ُ", "dammatan": "ٌ", "kasra": "ِ", "kasratan": "ٍ",
    "sukun": "ْ", "hamzaunderalef": "إ", "hamzaonalef": "أ", "maddaonalef": "آ",
    "tatweel": "ـ", "comma": "،", "semicolon": "؛", "question_mark": "؟",
}  # fmt: skip
PLAIN = {
    "grave": "`", "division": "÷", "multiply": "×", "less": "<", "greater": ">", "asciitilde": "~",
    "bracketleft": "[", "bracketright": "]", "braceleft": "{", "braceright": "}", "slash": "/",
    "colon": ":", "quotedbl": '"', "apostrophe": "'", "comma": ",", "period": ".", "minus": "-",
    "underscore": "_", "equal": "=", "plus": "+", "parenleft": "(", "parenright": ")",
    "exclam": "!", "at": "@", "numbersign": "#", "dollar": "$", "percent": "%",
    "asciicircum": "^", "ampersand": "&", "asterisk": "*",
}  # fmt: skip
#: Both levels of Microsoft's Arabic 101, in which lam-alef is two letters.
WINDOWS = (
    dict(zip("QWERTYUIOPASDFGHJKLZXCVNM", "ضصثقفغعهخحشسيبلاتنمئءؤرىة", strict=True)) | {"B": "لا"},
    dict(
        zip(
            "QWERTYUIOPASDFGHJKLZXCVBNM",
            [
                *("َ", "ً", "ُ", "ٌ", "لإ", "إ", "‘", "÷", "×", "؛", "ِ", "ٍ"),
                *("]", "[", "لأ", "أ", "ـ", "،", "/", "~", "ْ", "}", "{", "لآ", "آ", "’"),
            ],
            strict=True,
        )
    ),
)  # fmt: skip


def of_x():
    """Return both levels of the layout as X's own file has it; skips where there is none."""
    file = Path("/usr/share/X11/xkb/symbols/ara")
    if not file.is_file():
        pytest.skip("no layouts of X here")
    basic = file.read_text("utf-8").partition("};\n\n// Synonym")[0]
    levels = ({}, {})
    for row, place, names in re.findall(r"<(A[B-E])(\d\d)>\s*\{\s*\[([^\]]*)\]", basic):
        key = ROWS[row][int(place) - 1 : int(place)]
        for level, name in zip(levels, names.split(","), strict=False):
            level[key] = letter(name.strip())
    return levels


def letter(name):
    if re.fullmatch(r"U0?[0-9A-F]{4}", name):
        return chr(int(name[1:], 16))
    arabic = name.removeprefix("Arabic_")
    return NAMED[arabic] if arabic != name else PLAIN.get(name, name)


def typed(text, levels):
    """Return what a layout makes of the keys that a reader presses for a text."""
    plain, shifted = levels
    return "".join(
        (shifted if c.isupper() else plain).get(c.upper(), c) if c not in " -" else c for c in text
    )


def pair(code):
    return NUMBER, code


def codes():
    """Each letter of the alphabet at every place of a code, among others of it."""
    for start in range(len(ALPHABET)):
        eight = "".join(ALPHABET[(start + 5 * n) % len(ALPHABET)] for n in range(8))
        yield f"{eight[:4]}-{eight[4:]}"


LAYOUTS = {
    "english": lambda: ({}, {}),
    "arabic 101": lambda: WINDOWS,
    "arabic alone": of_x,
}


@pytest.mark.parametrize("sends", ["capitals", "small"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_letter_of_a_code_is_read_back(layout, sends):
    levels = LAYOUTS[layout]()
    for code in codes():
        text = f"{NUMBER} {code}"
        came = typed(text if sends == "capitals" else text.lower(), levels)
        assert pair(code) in code_readings(came), (code, came)
        kind = levels[0].get("]", "د" if levels[0] else "]") + typed("Q1", levels)
        assert pair(code) in code_readings(kind + came), (code, kind + came)


def test_digits_of_an_arabic_layout_are_read_back():
    arabic = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    for code in codes():
        came = typed(f"{NUMBER} {code}", WINDOWS).translate(arabic)
        assert pair(code) in code_readings(came), (code, came)


@pytest.mark.parametrize(
    "text",
    ["", " ", "نورة الحمد", "حلا", "1448-0017", "P1448-0017", "٠٥٠١٢٣٤٥٦٧", "لا" * 500,
     "P" * 10_000, "P1448-0017 " + "لا" * 60, "P1448-0017 AB3D-9KQX7"],
)  # fmt: skip
def test_what_is_no_code_is_left_alone(text):
    assert code_readings(text) == ()
