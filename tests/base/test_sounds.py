"""One name in both scripts sounds alike; of several the nearest is the one that was meant."""

import pytest

from desktop.base.keys import bare, stem, words
from desktop.base.sounds import far, of_latin


def apart(said, written):
    (latin,), (arabic,) = words(said), words(written)
    return far(bare(latin), stem(arabic))


@pytest.mark.parametrize(
    ("written", "ways"),
    [
        ("محمد", "Mohammed Muhammad Mohamad"),
        ("خالد", "Khaled Khalid"),
        ("سعيد", "Saeed Said"),
        ("يوسف", "Yousef Yusuf Youssef"),
        ("عثمان", "Othman Uthman"),
        ("فاطمة", "Fatimah Fatima Fatma"),
        ("نورة", "Noura Norah Nora"),
        ("القحطاني", "Alqahtani Qahtany Algahtani"),
        ("العتيبي", "Otaibi Alotaibi Oteibi"),
        ("الشهري", "Alshehri Shahri"),
        ("المطيري", "Mutairi Almutairy"),
        ("عائشة", "Aisha Ayesha Aishah"),
        ("ليلى", "Layla Laila Leila"),
        ("معاذ", "Muath Moadh Muaz"),
        ("ظافر", "Dhafer Zafer Thafer"),
        ("ممدوح", "Mamdouh Mamdooh"),
        ("جابر", "Jaber Gaber"),
        ("هيثم", "Haitham Haytham"),
        ("عبدالله", "Abdullah Abdallah"),
        ("عبدالرحمن", "Abdulrahman Abdurrahman"),
        ("عبداللطيف", "Abdullatif Abdullateef"),
        ("علي", "Ali Aly"),
    ],
)
def test_every_way_to_write_a_name_in_latin_letters_sounds_like_it(written, ways):
    assert [way for way in ways.split() if apart(way, written) is None] == []


@pytest.mark.parametrize(
    ("said", "meant", "others"),
    [
        ("Saeed", "سعيد", "سعد سعود"),
        ("Saud", "سعود", "سعد سعيد"),
        ("Khaled", "خالد", "خلود"),
        ("Hassan", "حسن", "حسين"),
        ("Hussain", "حسين", "حسن"),
        ("Salem", "سالم", "سليم"),
        ("Faisal", "فيصل", "فصل"),
        ("Noura", "نورة", "نايره"),
    ],
)
def test_the_nearest_of_those_that_sound_alike_is_the_one_that_was_meant(said, meant, others):
    nearest = apart(said, meant)
    for other in others.split():
        away = apart(said, other)
        assert away is None or away > nearest, other


@pytest.mark.parametrize(("said", "other"), [("Khaled", "فهد"), ("Ali", "سعد"), ("", "علي")])
def test_other_names_do_not(said, other):
    assert far(said, other) is None


def test_what_is_no_name_sounds_in_no_more_ways_than_a_name():
    assert 1 < len(of_latin("thurth")) <= len(of_latin("thra" * 50)) <= 4
