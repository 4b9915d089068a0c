"""Names of saved files: found by staff, taken by Windows and Linux."""

import pytest

from desktop.ui.parts.prints.naming import file_name


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("إيصال", "1447-0012", "نورة السبيعي"), "إيصال - 1447-0012 - نورة السبيعي"),
        (("خطاب القرار", "\u20661447/0012\u2069", ""), "خطاب القرار - 1447-0012"),
        (("a", 'b<c>:"d/e\\f|g?h*', "x. "), "a - b-c-d-e-f-g-h- - x"),
        (("CON",), "_CON"),
        (("com1.txt",), "_com1.txt"),
        (("Conrad",), "Conrad"),
        (("إيصال\n\u200b\tنورة", "..."), "إيصال نورة"),
        (("", " . "), "_"),
    ],
)
def test_a_name_says_its_parts_in_signs_that_every_system_takes(parts, name):
    assert file_name(*parts) == name


def test_a_long_name_is_cut_between_letters_and_fits_a_directory():
    name = file_name("إيصال", "1447-0012", "نورة " * 200)
    assert name.startswith("إيصال - 1447-0012 - نورة")
    assert len(f"{name} (2).pdf".encode()) <= 255
    assert name == name.strip(" .")
