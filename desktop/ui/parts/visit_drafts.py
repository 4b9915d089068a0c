"""The names under which unfinished visits are kept."""


def draft_key(argument: str) -> str:
    """Return the name of a visit's draft; what was searched for is no part of it."""
    return f"visit:{'new' if argument.startswith('new') else argument}"
