"""Month names of five languages, in full, short and in the Greek genitive, folded."""

from functools import cache
from typing import Final

from custdesk.records.letters import fold

_GREGORIAN: Final = (
    "january jan enero ene ιανουαριος ιανουαριου ιαν γεναρης γεναρη janeiro ژانویه ژانویهٔ جنوری",
    "february feb febrero φεβρουαριος φεβρουαριου φεβ φλεβαρης φλεβαρη fevereiro fev فوریه فوریهٔ",
    "march mar marzo μαρτιος μαρτιου μαρ μαρτης μαρτη março مارس",
    "april apr abril abr απριλιος απριλιου απρ απριλης απριλη آوریل اپریل",
    "may mayo μαιος μαιου μαι μαης μαη maio mai مه مهٔ می",
    "june jun junio ιουνιος ιουνιου ιουν ιουνης ιουνη junho ژوئن",
    "july jul julio ιουλιος ιουλιου ιουλ ιουλης ιουλη julho ژوئیه جولای ژوییه",
    "august aug agosto ago αυγουστος αυγουστου αυγ اوت آگوست",
    "september sep sept septiembre setiembre set σεπτεμβριος σεπτεμβριου σεπ σεπτ setembro سپتامبر",
    "october oct octubre οκτωβριος οκτωβριου οκτ outubro out اکتبر",
    "november nov noviembre νοεμβριος νοεμβριου νοε νοεμ novembro نوامبر",
    "december dec diciembre dic δεκεμβριος δεκεμβριου δεκ dezembro dez دسامبر",
)
_JALALI: Final = (
    "فروردین farvardin", "اردیبهشت ordibehesht", "خرداد khordad", "تیر tir", "مرداد امرداد mordad", "شهریور shahrivar",
    "مهر mehr", "آبان aban", "آذر azar", "دی dey", "بهمن bahman", "اسفند esfand",
)  # fmt: skip


@cache
def _names() -> dict[str, tuple[int, bool]]:
    found: dict[str, tuple[int, bool]] = {}
    for table, is_jalali in ((_GREGORIAN, False), (_JALALI, True)):
        for month, names in enumerate(table, start=1):
            found.update({fold(name): (month, is_jalali) for name in names.split()})
    return found


def month_named(word: str) -> tuple[int, bool] | None:
    """Return the number of the month and whether it is a Jalali one, or ``None`` for another word."""
    return _names().get(fold(word).strip("."))
