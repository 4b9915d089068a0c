"""Keys by which names meet that different hands wrote: folded letters, words, whole names.

The folding follows how names are written in Saudi offices (hamza seats, ta marbuta, alef maqsura,
Persian and Urdu keyboards, Latin accents), not a linguistic stemmer: it brings spellings of one
name together and mends no wrong letter. A key is for finding and comparing, never for showing.
What is stored of them is made anew when :data:`VERSION` rises (decision 0015).
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

#: Raised whenever a key of a name or number becomes another.
VERSION: Final = 3

#: Letters with a name of their own in the Unicode Character Database, by the one they are found
#: as. Those that are a letter "WITH" something (ټ, ګ, ø) follow by rule.
_VARIANTS: Final = {
    **dict.fromkeys("ٱٵ", "ا"),
    **dict.fromkeys("ىیےېؠ", "ي"),
    **dict.fromkeys("کڪگڭڱڳ", "ك"),
    **dict.fromkeys("ةہھۃە", "ه"),
    **dict.fromkeys("ۅۆۇۈۉۋ", "و"),
    **dict.fromkeys("ٮٻپڀ", "ب"),
    **dict.fromkeys("ٹٺٿ", "ت"),
    **dict.fromkeys("چڇڃڄ", "ج"),
    **dict.fromkeys("ڈڌڍڎ", "د"),
    "ڑ": "ر", "ژ": "ز", "ڡ": "ف", "ڤ": "ف", "ڦ": "ف", "ٯ": "ق",
    **dict.fromkeys("ںڻ", "ن"),
    "ٴ": "", "\u0640": "",  # the high hamza and the tatweel
    "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ŋ": "n", "ĸ": "k", "ə": "e",
}  # fmt: skip
_WITH: Final = re.compile(r"((?:ARABIC|LATIN SMALL) LETTER [^ ]+(?: [^ ]+)*?) WITH ")
#: What stands over or inside a letter and is none: apostrophes of every keyboard, transliterated
#: hamza and ain, the hamza that Saudis leave out at will.
SILENT: Final = dict.fromkeys(map(ord, "'`´\u2018\u2019\u201b\u2032\uff07ʹʻʼʽʾʿˈꞋꞌء_"))
_FILIATION: Final = frozenset({"بن", "ابن", "بنت", "bin", "ibn", "bint"})
_LINKS: Final = _FILIATION | {"ال", "al", "el"}
_ARTICLE: Final = "ال"
#: A link written together with the word that it leads to («بنلادن», alharbi).
_LED: Final = re.compile(r"\A(?:ابن|بنت|بن|[ae]l)(?=\w{4})")
_PLAIN: Final = re.compile(r"\w+")
_SERVANT: Final = "عبد"
#: Words that begin a name of two words, whatever the second one is.
_FIRST: Final = frozenset({"ابو", "ابا", "ابي", "بو", "ام", "امه", "ذو", "ذي", "عبيد"})
#: A space between words, where it does not keep two numbers apart.
_APART: Final = re.compile(r"(?<!\d) | (?!\d)")
#: So many words make one at most («أبو سيف الإسلام»), and no more of its letters count.
_JOINED: Final = 3
_LONGEST: Final = 48
#: No name of two words has fewer letters.
_COMPOUND: Final = 5
#: Of a name so many words are joined; more are a slip of the clipboard.
_WORDS: Final = 16


def fold(text: str) -> str:
    """Return ``text`` with one spelling for each letter and digit, without accents or tatweel.

    >>> fold("أُسـرة ١٢") == fold("اسره 12"), fold("Peña, IŞIK ışık")
    (True, 'pena, isik isik')
    """
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return apart.translate(_LETTERS)


class _Letters(dict[int, str]):
    """What each character of a decomposed text is found as, learnt when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = found = _letter(chr(code))
        return found


_LETTERS: Final = _Letters()


def _letter(one: str) -> str:
    if one in _VARIANTS:
        return _VARIANTS[one]
    category = unicodedata.category(one)
    if category in ("Mn", "Me", "Cf"):
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(one))
    if found := _WITH.match(unicodedata.name(one, "")):
        try:
            return fold(unicodedata.lookup(found[1]))
        except KeyError:  # the letter under the marks has no character of its own
            return one
    return one


def words(name: str) -> tuple[str, ...]:
    """Return the folded words of a name as they are written; «عبد» belongs to the next one.

    >>> words("عبد الله بن أحمد O’Brien")
    ('عبدالله', 'بن', 'احمد', 'obrien')
    """
    found: list[str] = []
    for word in re.findall(r"\w+", fold(name.translate(SILENT)).translate(SILENT)):
        if found and found[-1] == _SERVANT:
            found[-1] += word
        else:
            found.append(word)
    return tuple(found)


def stem(word: str) -> str:
    """Return a folded word without its article, where more than a letter is left.

    >>> stem("الحربي"), stem("الالحربي"), stem("الي")
    ('حربي', 'حربي', 'الي')
    """
    for _ in range(2):  # «آل» written together with «الشيخ»
        rest = word.removeprefix(_ARTICLE)
        word = rest if len(rest) > 1 else word
    return word


def named(name: str) -> tuple[str, ...]:
    """Return the folded words of a name without those that only link (بن, ابن, بنت, آل, al)."""
    return tuple(word for word in words(name) if word not in _LINKS)


def search_key(name: str) -> str:
    """Return the words of a name folded for search, one space apart.

    بن, ابن, بنت, آل and the article fall away; a name of nothing else keeps its words.

    >>> search_key("عبدالله بن أحمد الحربي") == search_key("عبد الله احمد حربى")
    True
    """
    return " ".join(map(stem, named(name))) or " ".join(words(name))


def name_key(name: str) -> str:
    """Return what a name is found by: its :func:`search_key`, words without a link that is written
    together with them, and between bars what its words make together.

    >>> name_key("نور الدين"), name_key("alharbi")
    ('نور دين |نورالدين|', 'alharbi harbi')
    """
    written = words(name)
    own = [word for word in written if word not in _LINKS]
    every = dict.fromkeys((*(map(stem, own) if own else written), *map(bare, own)))
    made = dict.fromkeys(word for _, _, word in _runs(written[:_WORDS]))
    return " ".join((*every, f"|{'|'.join(made)}|")) if made else " ".join(every)


def readings(written: tuple[str, ...], *, apart: bool = False) -> Iterator[tuple[str, ...]]:
    """Yield for each word of a query, links left out, what a key with a space before it has where
    the word is meant: a word that begins so, one that is made of words, or one that begins with
    what it and those before it make together. With ``apart`` also two words that it is made of,
    whatever they are: so many readings are for a query that finds nothing else.

    >>> list(readings(("ضيف", "الله")))
    [(' ضيف', '|ضيفالله|'), (' له', '|ضيفالله|', ' ضيفالله')]
    """
    pairs = [run for run in _runs(written) if run[1] - run[0] == 2]  # noqa: PLR2004
    for at, word in enumerate(written):
        if word in _LINKS and len(written) > 1:
            continue
        rest = word.removeprefix(_ARTICLE)
        short = rest if len(rest) == 1 else ""  # too short for an article to fall away
        begun = [f" {one}" for one in (stem(word), short, bare(word)) if one]
        around = [made for first, end, made in pairs if first <= at < end]
        alone = [word[:_LONGEST]] if len(word) >= _COMPOUND else []
        whole = [f"|{made}|" for made in (*alone, *around)]
        firsts = range(max(at + 1 - _JOINED, 0), at)
        before = [f" {''.join(written[first : at + 1])[:_LONGEST]}" for first in firsts]
        cuts = range(2, len(word) - 1) if apart and len(word) <= _LONGEST else ()
        two = [f" {word[:cut]} {stem(word[cut:])}" for cut in cuts]
        yield tuple(dict.fromkeys((*begun, *whole, *before, *two)))


def bare(word: str) -> str:
    """Return a word without article and link, where they are written together with it."""
    return _LED.sub("", stem(word))


def plain(text: str) -> str:
    """Return a heading or a word as it is compared: folded words without their articles.

    >>> plain("الحالة الإجتماعية:") == plain("حاله اجتماعية")
    True
    """
    return " ".join(bare(word) for word in _PLAIN.findall(fold(text)))


def _runs(written: tuple[str, ...], *, every: bool = False) -> Iterator[tuple[int, int, str]]:
    """Yield where neighbours that may be one name begin and end, and what they make together;
    with ``every`` of all neighbours.
    """
    for count in range(2, _JOINED + 1):
        for at in range(len(written) - count + 1):
            some = written[at : at + count]
            if every or all(map(_may_join, some, some[1:])):
                yield at, at + count, "".join(some)[:_LONGEST]


def _may_join(first: str, second: str) -> bool:
    """Tell whether two words may be one name: the second has the article («نور الدين»), the first
    begins one («أبو بكر»), or they are not Arabic, and no rule tells.
    """
    if first in _LINKS or second in _LINKS:
        return False
    return second.startswith(_ARTICLE) or first in _FIRST or second.isascii()


def same(name: str) -> str:
    r"""Return what two names of one thing share: their letters and digits, folded, without spaces,
    marks, بن and بنت; two numbers stay two. A text without any is its own key.

    >>> same("هند بنت فهد العنزي\u200b") == same("هند فهد  العنزى")
    True
    """
    written = words(name)
    kept = " ".join(word for word in written if word not in _FILIATION) or " ".join(written)
    return _APART.sub("", kept) or fold(name).strip()


def one_name(one: str, other: str) -> bool:
    """Tell whether two texts are one name, whatever links, articles and spaces are written.

    >>> one_name("نورة بنت سعد العتيبي", "نوره سعد عتيبي"), one_name("", " ")
    (True, False)
    """
    keys = [(same(name), search_key(name)) for name in (one, other)]
    return bool(keys[0][0]) and any(a == b for a, b in zip(*keys, strict=True))


def repeated_names(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names that an earlier one of ``names`` is, as they are written.

    >>> repeated_names(["فهد", "سعد", "فَهْد"])
    ('فَهْد',)
    """
    seen: list[str] = []
    again: list[str] = []
    for name in names:
        (again if any(one_name(name, other) for other in seen) else seen).append(name)
    return tuple(again)


def place_of(name: str, names: Sequence[str]) -> int | None:
    """Return the place of the one that a typed name means: letter for letter, else the only one
    with the same key; None where that is none or several.

    >>> place_of("نوره", ["سعد", "نورة"]), place_of("نوره", ["نورة", "نُورة"])
    (1, None)
    """
    exact = [at for at, other in enumerate(names) if other == name]
    found = exact or [at for at, other in enumerate(names) if one_name(name, other)]
    return found[0] if len(found) == 1 else None


def parts(name: str) -> tuple[str, ...]:
    """Return what the keys of names that are :func:`alike` have several of, as :func:`readings` do:
    words that begin so, and what some make together.
    """
    some = named(name)[:_WORDS]
    apart = [bare(word)[:_LONGEST] for word in some]
    made = (f" {word}" for _, _, word in _runs(some))
    joined = (f"|{word}|" for word in apart if len(word) >= _COMPOUND)
    return tuple(dict.fromkeys((*(f" {word}" for word in apart), *joined, *made)))


def alike(one: str, other: str) -> bool:
    """Tell whether two names may be of one person: they are written with the same letters, or all
    words of the shorter stand in the longer (two at least), or three words are shared. Words that
    are written together in one of them count as one.

    >>> alike("ضيف الله سعد العتيبي", "ضيفالله بن سعد عتيبي")
    True
    """
    a, b = named(one)[:_WORDS], named(other)[:_WORDS]
    if one_name(one, other):
        return True
    shared = min(_shared(a, b), _shared(b, a))
    return shared >= 3 or (shared >= 2 and shared == min(len(a), len(b)))  # noqa: PLR2004


def _shared(these: tuple[str, ...], those: tuple[str, ...]) -> int:
    """Count the words of ``these`` that stand among ``those``, apart or written together."""
    there = {bare(word) for word in (*those, *(made for _, _, made in _runs(those, every=True)))}
    met = {at for at, word in enumerate(these) if bare(word) in there}
    for first, end, word in _runs(these, every=True):
        if bare(word) in there:
            met.update(range(first, end))
    return len(met)
