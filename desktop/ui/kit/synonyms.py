"""What people of the desk call a choice when its label says it in another word."""

from functools import cache
from typing import Final

from desktop.base.keys import fold

#: Words of one meaning: a label that holds one of them is found by each.
_ALIKE: Final = (
    ("ابنة", "بنت", "كريمة"), ("ابن", "ولد", "نجل"),
    ("زوجة", "حرم", "أهل"), ("زوج", "بعل"),
    ("أب", "والد", "أبو"), ("أم", "والدة"),
    ("أخ", "شقيق"), ("أخت", "شقيقة"),
    ("الأحفاد", "حفيد", "حفيدة", "سبط"), ("جد", "جدة"),
    ("أرملة", "متوفى"), ("مطلقة", "منفصلة"), ("أعزب", "عزباء"), ("متزوج", "متزوجة"),
    ("الهوية", "بطاقة", "أحوال"), ("الإقامة", "مقيم"), ("جواز", "باسبور"),
    ("سجل", "كرت", "برنت", "دفتر"),
    ("راتب", "معاش", "أجر", "وظيفة"), ("تقاعد", "معاش", "متقاعد"),
    ("إيجار", "أجرة", "مستأجر"), ("ملك", "تمليك"),
    ("هاتف", "هاتفي", "جوال", "تلفون", "اتصال", "مكالمة"),
    ("مقابلة", "حضور", "حضوري"), ("رسالة", "واتساب", "رسائل"),
    ("اعتذار", "الاعتذار", "رفض"), ("موافقة", "الموافقة", "قبول"),
)  # fmt: skip


@cache
def words_for(word: str) -> frozenset[str]:
    """Return the other words, folded, by which a folded word of a label is found.

    >>> fold("بنت") in words_for(fold("ابنة"))
    True
    """
    groups = (frozenset(map(fold, group)) for group in _ALIKE)
    return frozenset().union(*(group for group in groups if word in group)) - {word}
