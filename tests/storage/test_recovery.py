import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.arabic_text import arabic_digits
from desktop.base.errors import Refused
from desktop.storage.recovery import RecoveryKey

keys = st.binary(min_size=20, max_size=20).map(RecoveryKey)
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(keys)
def test_what_is_printed_reads_back(key):
    assert RecoveryKey.parse(key.text) == key
    assert len(key.groups) == 8
    assert all(len(group) == 5 for group in key.groups)


@given(keys, st.sampled_from(["", " ", " - ", "\n", "\u200f-\u200f", "–", "،"]))
def test_it_is_read_as_people_type_it(key, between):
    typed = between.join(key.groups).lower().replace("0", "o").replace("1", "l")
    assert RecoveryKey.parse(typed) == key
    assert RecoveryKey.parse(arabic_digits(key.text).replace("١", "i")) == key


@given(keys, st.integers(0, 39), st.sampled_from(ALPHABET))
def test_one_wrong_character_names_its_group(key, at, letter):
    letters = "".join(key.groups)
    if letters[at] == letter:
        return
    typed = letters[:at] + letter + letters[at + 1 :]
    with pytest.raises(Refused) as error:
        RecoveryKey.parse(typed)
    assert error.value.code == "vault.recovery_mistyped"
    assert error.value.params == {"group": at // 5 + 1}


@given(keys, st.integers(0, 7), st.integers(0, 4), st.integers(0, 4))
def test_two_exchanged_characters_name_their_group(key, group, one, two):
    letters = list(key.groups[group])
    letters[one], letters[two] = letters[two], letters[one]
    if "".join(letters) == key.groups[group]:
        return
    typed = [*key.groups[:group], "".join(letters), *key.groups[group + 1 :]]
    with pytest.raises(Refused) as error:
        RecoveryKey.parse(" ".join(typed))
    assert error.value.params == {"group": group + 1}


@given(keys, st.integers(0, 7), st.integers(0, 7))
def test_exchanged_groups_never_pass(key, one, two):
    if one == two:
        return
    groups = list(key.groups)
    groups[one], groups[two] = groups[two], groups[one]
    with pytest.raises(Refused):
        RecoveryKey.parse("".join(groups))


@given(st.text(max_size=60))
def test_any_text_is_refused_or_read(typed):
    with pytest.raises(Refused) as error:
        RecoveryKey.parse(typed)
    assert error.value.code in {"vault.recovery_mistyped", "vault.recovery_length"}


def test_a_missing_character_names_its_group_where_groups_are_typed():
    groups = list(RecoveryKey.new().groups)
    groups[2] = groups[2][:-1]
    with pytest.raises(Refused) as error:
        RecoveryKey.parse(" ".join(groups))
    assert error.value.params == {"group": 3}
    with pytest.raises(Refused) as error:
        RecoveryKey.parse("".join(groups))
    assert error.value.code == "vault.recovery_length"
    assert error.value.params == {"count": 39, "wanted": 40}


def test_the_first_and_last_keys_are_as_printed():
    assert RecoveryKey(bytes(20)).text == "00001-00002-00003-00004-00005-00006-00007-00008"
    assert RecoveryKey(b"\xff" * 20).groups[0][:4] == "ZZZZ"
