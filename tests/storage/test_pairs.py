"""What is sealed to a public half is opened by its private one, for what it was sealed as."""

import pytest
from cryptography.exceptions import InvalidTag

from desktop.storage.pairs import Keyring, Pair, seal


def test_only_the_pair_opens_what_was_sealed_to_it_and_as_what_it_was():
    pair, other = Pair.new(), Pair.new()
    sealed = seal(b"secret", pair.public, "detail:1")
    assert pair.unseal(sealed, "detail:1") == b"secret"
    assert Pair.of(pair.private).unseal(sealed, "detail:1") == b"secret"
    for who, what in ((other, "detail:1"), (pair, "detail:2")):
        with pytest.raises(InvalidTag):
            who.unseal(sealed, what)
    for place in range(len(sealed)):
        bad = bytearray(sealed)
        bad[place] ^= 1
        with pytest.raises(InvalidTag):
            pair.unseal(bytes(bad), "detail:1")


def test_two_seals_of_one_secret_differ():
    pair = Pair.new()
    assert seal(b"secret", pair.public, "x") != seal(b"secret", pair.public, "x")


def test_nothing_of_a_key_is_shown():
    pair = Pair.new()
    for one in (pair, Keyring("s1", pair)):
        assert pair.private.hex() not in repr(one)
        assert str(pair.private) not in repr(one)
