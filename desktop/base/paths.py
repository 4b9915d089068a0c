"""Where files are: what the program ships, and where the office's data lives."""

import sys
from pathlib import Path

import platformdirs

APP = "istiqbal"
_CHECKOUT = Path(__file__).resolve().parents[2]


def _root() -> Path:
    """Return the folder of ``resources`` and ``i18n``: the checkout, or the frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else _CHECKOUT


def resource(*parts: str) -> Path:
    """Return a path under ``resources/``; it isn't checked to exist."""
    return _root().joinpath("resources", *parts)


def translation(name: str) -> Path:
    """Return a path under ``i18n/``, e.g. ``ar.qm``."""
    return _root() / "i18n" / name


def default_data_dir() -> Path:
    """Return the user's own data folder for this program (XDG on Linux, AppData on Windows)."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def crash_dir() -> Path:
    """Return the user's own folder for crash reports; they hold code locations only."""
    return Path(platformdirs.user_log_dir(APP, appauthor=False)) / "crashes"


def settings_file() -> Path:
    """Return the file of this machine's settings (theme, printer); never the office's."""
    return Path(platformdirs.user_config_dir(APP, appauthor=False)) / "machine.toml"
