"""From which day to which a register is: as it stands in the subject of its print."""

from datetime import date, timedelta

from desktop.base.data_classes import dataclass
from desktop.base.hijri import both_text
from desktop.base.messages import Messages


@dataclass(frozen=True, slots=True)
class Period:
    """Days, both included."""

    first: date
    last: date

    @classmethod
    def read(cls, text: str) -> "Period | None":
        """Return a period of a text as :attr:`text` gives it, None for any other.

        >>> Period.read("2026-01-01_2026-03-31").months
        ('2026-01', '2026-02', '2026-03')
        """
        first, _, last = text.partition("_")
        try:
            found = cls(date.fromisoformat(first), date.fromisoformat(last))
        except ValueError:
            return None
        return found if found.first <= found.last else None

    @property
    def text(self) -> str:
        """The period in a print's subject and in names of files."""
        return f"{self.first.isoformat()}_{self.last.isoformat()}"

    @property
    def until(self) -> date:
        """The day after its last."""
        return self.last + timedelta(days=1)

    @property
    def months(self) -> tuple[str, ...]:
        """The Gregorian months that it touches (``2026-03``)."""
        at = self.first.year * 12 + self.first.month - 1
        end = self.last.year * 12 + self.last.month - 1
        return tuple(f"{one // 12:04d}-{one % 12 + 1:02d}" for one in range(at, end + 1))

    @property
    def years(self) -> range:
        """The Gregorian years that it touches."""
        return range(self.first.year, self.last.year + 1)

    def has(self, day: date) -> bool:
        """Tell whether a day lies in it."""
        return self.first <= day <= self.last

    def told(self, messages: Messages) -> str:
        """Return it in words."""
        first, last = (both_text(day, weekday=False) for day in (self.first, self.last))
        return messages.text("print.register.from_to", first=first, last=last)
