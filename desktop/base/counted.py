"""Numbers with what they count: «يوم واحد»، «يومان»، «٣ أيام»، «١١ يومًا»، «١٠٠ يوم».

Whatever counts in a sentence asks here: texts of codes by ``{days:يوم/نصب}`` (``base.messages``),
papers and window by :func:`counted`; Qt's own plurals serve the texts of ``tr`` alone. The noun
follows the last two digits: one and two are the noun itself, 3-10 its plural, 11-99 the singular
with tanwin, whole hundreds and what is one or two above them the bare singular.
"""

from enum import StrEnum
from typing import Final

from desktop.base.arabic_text import arabic_digits
from desktop.base.data_classes import dataclass


class Case(StrEnum):
    """What the counted noun is in its sentence: it shows in one and in two."""

    NOMINATIVE = "رفع"
    ACCUSATIVE = "نصب"
    GENITIVE = "جر"


@dataclass(frozen=True, slots=True)
class Noun:
    """What is counted; ``alone``: how one of it is said, ``none``: its plural behind «لا»."""

    one: str
    two: str
    few: str
    many: str
    alone: str = ""
    feminine: bool = False
    none: str = ""

    def after(self, last: int, *, bound: bool = False) -> str:
        """Return the form behind a number whose last two digits are ``last``; ``bound``: another
        noun follows it at once, and its tanwin falls.
        """
        if 3 <= last <= 10:  # noqa: PLR2004 - Arabic counts 3-10 with the plural
            return self.few
        return self.one if last <= 2 or bound else self.many  # noqa: PLR2004 - whole hundreds

    def single(self, case: Case = Case.NOMINATIVE) -> str:
        """Return how one of it is said."""
        if self.alone:
            return self.alone
        if self.feminine:
            return f"{self.one} واحدة"
        return f"{self.many} واحدًا" if case is Case.ACCUSATIVE else f"{self.one} واحد"

    def dual(self, case: Case = Case.NOMINATIVE) -> str:
        """Return how two of it are said, «يومان» or «يومي عمل»."""
        if case is Case.NOMINATIVE:
            return self.two
        words = self.two.split(" ")
        return " ".join(_oblique(word) for word in words)


def _oblique(word: str) -> str:
    if word.endswith("ان"):
        return f"{word.removesuffix('ان')}ين"
    return f"{word.removesuffix('ا')}ي" if word.endswith("ا") else word


def _of_woman(one: str, plural: str) -> Noun:
    """Return a noun in ة, whose forms follow."""
    return Noun(one, f"{one.removesuffix('ة')}تان", plural, one, feminine=True)


def _of_man(one: str, plural: str) -> Noun:
    return Noun(one, f"{one}ان", plural, f"{one}ًا")


def _unit(name: str) -> Noun:
    return Noun(name, f"٢ {name}", name, name, f"١ {name}")


NOUNS: Final = {
    noun.one: noun
    for noun in (
        _of_man("يوم", "أيام"), Noun("يوم عمل", "يوما عمل", "أيام عمل", "يوم عمل"),
        _of_man("شهر", "أشهر"), _of_woman("سنة", "سنوات"), _of_woman("ساعة", "ساعات"),
        _of_woman("دقيقة", "دقائق"),
        Noun("ثانية", "ثانيتان", "ثوانٍ", "ثانية", feminine=True, none="ثواني"),
        _of_man("طلب", "طلبات"), _of_man("اعتراض", "اعتراضات"),
        Noun("طلب قائم", "طلبان قائمان", "طلبات قائمة", "طلبًا قائمًا", "طلب قائم"),
        _of_woman("ورقة", "أوراق"), _of_man("مستند", "مستندات"), _of_woman("صفحة", "صفحات"),
        _of_woman("غرفة", "غرف"),
        _of_woman("نسخة", "نسخ"), _of_woman("مسودة", "مسودات"), _of_man("حرف", "أحرف"),
        _of_woman("خانة", "خانات"), _of_man("سطر", "أسطر"), _of_man("سجل", "سجلات"),
        _of_man("مرفق", "مرفقات"), _of_man("تاريخ", "تواريخ"),
        _of_man("ملف", "ملفات"), _of_man("اسم", "أسماء"), _of_man("فرد", "أفراد"),
        _of_woman("أسرة", "أسر"), _of_man("موظف", "موظفين"), _of_man("مراجع", "مراجعين"),
        _of_woman("زيارة", "زيارات"), _of_woman("ملاحظة", "ملاحظات"), _of_man("قرار", "قرارات"),
        _of_woman("محاولة", "محاولات"), _of_man("عمل", "أعمال"), _of_man("خطاب", "خطابات"),
        _of_man("تسليم", "تسليمات"), _of_woman("بطاقة", "بطاقات"), _of_man("جهاز", "أجهزة"),
        _of_woman("إجابة", "إجابات"), _of_woman("دفعة", "دفعات"), _of_man("بند", "بنود"),
        _of_woman("مرة", "مرات"), _of_man("صف", "صفوف"), _of_man("عمود", "أعمدة"),
        Noun("سنة هجرية", "سنتان هجريتان", "سنوات هجرية", "سنة هجرية", feminine=True),
        Noun("سنة ميلادية", "سنتان ميلاديتان", "سنوات ميلادية", "سنة ميلادية", feminine=True),
        _unit("ريال"), _unit("كيلوبايت"), _unit("ميجابايت"), _unit("جيجابايت"),
    )
}  # fmt: skip


def counted(count: int, noun: str | Noun, case: Case = Case.NOMINATIVE) -> str:
    """Return how many there are of a noun of :data:`NOUNS`; none of it is said in words.

    >>> [counted(n, "ورقة") for n in (0, 1, 2, 3, 12, 100, 1_103)]
    ['لا أوراق', 'ورقة واحدة', 'ورقتان', '٣ أوراق', '١٢ ورقة', '١٠٠ ورقة', '١٬١٠٣ أوراق']
    >>> counted(1, "يوم", Case.ACCUSATIVE), counted(2, "يوم عمل", Case.GENITIVE)
    ('يومًا واحدًا', 'يومي عمل')
    """
    what = NOUNS[noun] if isinstance(noun, str) else noun
    if count == 0:
        return f"لا {what.none or what.few}" if case is Case.NOMINATIVE else "صفر"
    if count == 1:
        return what.single(case)
    if count == 2:  # noqa: PLR2004 - the dual
        return what.dual(case)
    return f"{figure(count)} {what.after(count % 100)}"


def figure(count: int) -> str:
    """Return a number in Arabic digits, its thousands apart.

    >>> figure(12_500)
    '١٢٬٥٠٠'
    """
    return arabic_digits(f"{count:,}".replace(",", "٬"))
