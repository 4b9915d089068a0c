"""Made-up names and numbers without end; one number gives the same every time."""

from desktop.core.practice.loader import practice


def name(number: int) -> str:
    """Return the made-up full name of a number, a man's if even, a woman's if odd."""
    pool = practice().names
    parts = (
        pool.first[number % len(pool.first)],
        pool.father[(number * 5 + 1) % len(pool.father)],
        pool.father[(number * 3 + 4) % len(pool.father)],
        pool.family[(number * 7 + 2) % len(pool.family)],
    )
    return " ".join(parts)


def identity(number: int) -> str:
    """Return a made-up national ID with a right check digit (Luhn)."""
    body = f"1{number * 7919 % 100_000_000:08d}"
    total = sum(sum(divmod(int(d) * (2 if at % 2 == 0 else 1), 10)) for at, d in enumerate(body))
    return f"{body}{-total % 10}"


def mobile(number: int) -> str:
    """Return a made-up mobile as it is typed, ``05`` and eight digits."""
    return f"05{number * 6151 % 100_000_000:08d}"


def iban(number: int) -> str:
    """Return a made-up Saudi IBAN whose check digits are right.

    >>> iban(1)
    'SA9480000000000000000001'
    """
    account = f"80{number:018d}"
    check = 98 - int(f"{account}281000") % 97
    return f"SA{check:02d}{account}"
